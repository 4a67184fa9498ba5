// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment_json.h"
#include "ui/report/sections.h"

#include <QCryptographicHash>

namespace tunepoint::ui {

void writeReproduction(ReportBuilder& report, const ReportContent& content)
{
    const Evaluation& evaluation = content.evaluation();
    const Format& format = content.format;
    report.heading(ReportText::tr("How to make these figures again"));
    report.paragraph(ReportText::tr(
        "The same document, date and version of the program give the same figures on every computer."));
    ReportTable table;
    table.columns = {{ReportText::tr("What"), false, 0.3}, {ReportText::tr("Value"), false}};
    const auto add = [&](const QString& what, const QString& value) {
        table.rows.push_back({{what}, {value}});
    };
    add(ReportText::tr("Program"), QStringLiteral("Tunepoint %1").arg(plainText(evaluation.engineVersion)));
    add(ReportText::tr("Day that the figures speak for"),
        evaluation.date.empty() ? ReportText::tr("none stated")
                                : format.date(QString::fromStdString(evaluation.date)));
    add(ReportText::tr("Catalogue compiled"),
        format.date(QString::fromStdString(content.source.catalogue.compiled)));
    add(ReportText::tr("Seed of chance"), format.locale().toString(qulonglong(evaluation.seed)));
    add(ReportText::tr("Trials"),
        evaluation.trials == 0 ? ReportText::tr("none: central case only")
                               : format.count(double(evaluation.trials)));
    if (evaluation.trials > 0)
        add(ReportText::tr("Way of drawing"),
            evaluation.sampler == "random"
                ? ReportText::tr("independent random draws")
                : ReportText::tr("scrambled Sobol' sequence, evenly spread draws"));
    add(ReportText::tr("Currency"), plainText(evaluation.currency));
    report.table(table);
    const QByteArray document = QByteArray::fromStdString(writeAssessment(content.assessment()));
    report.paragraph(ReportText::tr("Digest of the document as it is saved (SHA-256):"));
    report.paragraph(
        QString::fromLatin1(QCryptographicHash::hash(document, QCryptographicHash::Sha256).toHex()),
        TextStyle::Code);
    report.paragraph(ReportText::tr("This command gives the same figures:"));
    QString command = QStringLiteral("tunepoint-cli evaluate FILE --json --seed %1").arg(evaluation.seed);
    if (evaluation.trials > 0)
        command
            += QStringLiteral(" --trials %1 --sampler %2")
                   .arg(evaluation.trials)
                   .arg(evaluation.sampler == "random" ? QStringLiteral("random") : QStringLiteral("sobol"));
    if (!evaluation.date.empty())
        command += QStringLiteral(" --date ") + plainText(evaluation.date);
    report.paragraph(command, TextStyle::Code);
}

} // namespace tunepoint::ui
