// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "ui/report/report_job.h"

#include <QApplication>
#include <QDate>

#include <iostream>
#include <memory>

int main(int argc, char** argv)
{
    using namespace tunepoint::cli;
    const std::vector<std::string> arguments(argv + 1, argv + argc);

    // what Qt has to say of the computer is no part of our messages
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& message) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            std::cerr << message.toStdString() << '\n';
    });
    // Qt gets none of our arguments: it would take -platform and its like away.
    int count = 1;
    const bool drawing = draws(arguments);
    if (drawing)
        tunepoint::ui::prepareReportProcess();
    const std::unique_ptr<QCoreApplication> application = drawing
        ? std::unique_ptr<QCoreApplication>(new QApplication(count, argv))
        : std::make_unique<QCoreApplication>(count, argv);
    if (drawing)
        tunepoint::ui::useReportFont();
    QCoreApplication::setApplicationName(QStringLiteral("tunepoint"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TUNEPOINT_VERSION));

    Environment environment{std::cin, std::cout, std::cerr, figuresLocale(),
        QDate::currentDate().toString(Qt::ISODate).toStdString()};
    return run(arguments, environment);
}
