// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"
#include "app/desktop/screenshots.h"
#include "resources/resources.h"
#include "ui/document/worker_priority.h"
#include "ui/report/report_job.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"

#include <QCommandLineParser>
#include <QIcon>

#include <cstdio>

using namespace tunepoint;

namespace {

/// What the command line offers.
struct Options {
    QCommandLineOption page{QStringLiteral("page"),
        QCoreApplication::translate("main", "Page to show: start, task, options, trade-off or costs."),
        QStringLiteral("name")};
    QCommandLineOption theme{QStringLiteral("theme"),
        QCoreApplication::translate("main", "Colours: system, light, dark or highContrast."),
        QStringLiteral("name")};
    QCommandLineOption textSize{QStringLiteral("text-size"),
        QCoreApplication::translate("main", "Size of text in percent: 100, 125 or 150."),
        QStringLiteral("percent")};
    QCommandLineOption language{QStringLiteral("language"),
        QCoreApplication::translate("main", "Language: en, de or ar."), QStringLiteral("code")};
    QCommandLineOption screenshot{QStringLiteral("screenshot"),
        QCoreApplication::translate("main", "Draw every page into PNG files of this folder, then end."),
        QStringLiteral("folder")};
    QCommandLineOption size{QStringLiteral("size"),
        QCoreApplication::translate("main", "Size of these pictures."), QStringLiteral("WIDTHxHEIGHT"),
        QStringLiteral("1280x800")};

    void addTo(QCommandLineParser& parser) const
    {
        parser.setApplicationDescription(QCoreApplication::translate(
            "main", "Decide with figures how to put a language model to work on one task."));
        parser.addHelpOption();
        parser.addVersionOption();
        parser.addPositionalArgument(QStringLiteral("file"),
            QCoreApplication::translate("main", "Assessment to open."), QStringLiteral("[file]"));
        parser.addOptions({page, theme, textSize, language, screenshot, size});
    }
};

QSize sizeOf(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
    return size.expandedTo({1100, 700}).boundedTo({7680, 4320});
}

/// This program as the one that draws a report and ends.
int drawReport(int argc, char** argv)
{
    ui::prepareReportProcess();
    QApplication application(argc, argv);
    return ui::runReportJob(*bundledCatalogue());
}

} // namespace

int main(int argc, char** argv)
{
    if (ui::isReportJob(argc, argv))
        return drawReport(argc, argv);
    ui::shareFreedMemory();
    Application application(argc, argv);
    ui::setReportProgram(QCoreApplication::applicationFilePath());
    QCoreApplication::setOrganizationName(QStringLiteral("tunepoint"));
    QCoreApplication::setApplicationName(QStringLiteral("Tunepoint"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TUNEPOINT_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.tunepoint.Tunepoint"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/tunepoint.svg")));

    const Options options;
    QCommandLineParser parser;
    options.addTo(parser);
    parser.process(application);
    if (parser.positionalArguments().size() > 1) {
        std::fputs("tunepoint: one file at a time, please; see --help\n", stderr);
        return 2;
    }
    ui::Preferences::apply(
        parser.value(options.theme), parser.value(options.textSize), parser.value(options.language));

    ui::MainWindow window(bundledCatalogue());
    window.setUnattended(parser.isSet(options.screenshot));
    if (!parser.isSet(options.screenshot))
        window.show();
    const bool recovered = window.offerRecovery();
    if (!parser.positionalArguments().isEmpty())
        window.openAlso(parser.positionalArguments().constFirst());
    else if (!recovered)
        window.restoreSession();
    if (parser.isSet(options.page) && !window.showRoom(parser.value(options.page).toStdString()))
        std::fprintf(
            stderr, "tunepoint: there is no page \"%s\"\n", qUtf8Printable(parser.value(options.page)));
    if (parser.isSet(options.screenshot)) {
        const QSize size = sizeOf(parser.value(options.size));
        return takeScreenshots(window, parser.value(options.screenshot), size) ? 0 : 3;
    }
    return QApplication::exec();
}
