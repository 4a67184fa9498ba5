// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections.h"
#include "ui/text/names.h"
#include "ui/text/sentences.h"

#include <algorithm>

namespace tunepoint::ui {

namespace {

void writeOrigin(ReportBuilder& report, const ReportContent& content)
{
    const Assessment& assessment = content.assessment();
    QStringList parts;
    if (const QString organisation = plainText(assessment.organisation); !organisation.isEmpty())
        parts << organisation;
    if (const QString author = plainText(assessment.author); !author.isEmpty())
        parts << ReportText::tr("by %1").arg(author);
    if (const QString owner = plainText(assessment.decisionOwner); !owner.isEmpty())
        parts << ReportText::tr("for the decision of %1").arg(owner);
    parts << (content.evaluation().date.empty()
            ? ReportText::tr("no date stated")
            : content.format.date(QString::fromStdString(content.evaluation().date)));
    report.paragraph(parts.join(QStringLiteral(" · ")), TextStyle::Quiet);
}

void writeNotes(ReportBuilder& report, const std::string& notes)
{
    const QString all = QString::fromStdString(notes);
    for (const QString& paragraph : all.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        report.paragraph(plainText(paragraph.toStdString(), int(kMaximumNotes)));
}

/// What the recommendation is compared with: the figures side by side.
void writeComparison(ReportBuilder& report, const ReportContent& content)
{
    const Evaluation& evaluation = content.evaluation();
    const Format& format = content.format;
    const bool pays = evaluation.hasBaseline;
    ReportTable table;
    table.columns = {{ReportText::tr("Option"), false}, {ReportText::tr("Right answers"), true},
        {ReportText::tr("Cost a month"), true}, {ReportText::tr("To start"), true}};
    if (pays) {
        table.columns.push_back({ReportText::tr("Net present value"), true});
        table.columns.push_back({ReportText::tr("Money back after"), true});
    } else {
        table.columns.push_back({ReportText::tr("Cost in all"), true});
    }
    const auto isShown = [&](const StrategyResult& strategy) {
        return evaluation.recommendation.strategy == strategy.id
            || evaluation.recommendation.runnerUp == strategy.id || strategy.archetype == "statusQuo"
            || strategy.archetype == "businessLogic";
    };
    for (const StrategyResult& strategy : evaluation.strategies) {
        if (!isShown(strategy))
            continue;
        const CentralFigures& central = strategy.central;
        std::vector<ReportTable::Cell> row{content.nameCell(strategy), {format.share(central.accuracy)},
            {format.money(central.costPerMonth)}, {format.money(central.oneOffCost)}};
        if (pays) {
            row.push_back({format.money(central.netPresentValue)});
            row.push_back({strategy.archetype == "statusQuo" ? QString(QChar(0x2013))
                                                             : format.months(central.paybackMonths)});
        } else {
            row.push_back({format.money(central.totalCost)});
        }
        table.rows.push_back(std::move(row));
    }
    if (table.rows.empty())
        return;
    report.subheading(ReportText::tr("What it is compared with"));
    report.table(table);
    report.paragraph(ReportText::tr("Central case: every figure at its median. Over %1, %2 in the first.")
                         .arg(format.figure(evaluation.horizonMonths, Unit::Months),
                             format.figure(evaluation.itemsPerMonth, Unit::ItemsPerMonth)),
        TextStyle::Caption);
}

void writeWarnings(ReportBuilder& report, const ReportContent& content)
{
    QStringList warnings;
    for (const Problem& problem : content.evaluation().problems)
        warnings << problemSentence(problem, content.format);
    if (!content.undrawable.isEmpty()) {
        QStringList codes;
        for (const char32_t c : content.undrawable)
            codes << QStringLiteral("U+%1").arg(uint(c), 4, 16, QLatin1Char('0')).toUpper();
        codes.sort();
        warnings << ReportText::tr(
            "Some letters are missing in this report, because no font on this computer has them: %1.")
                        .arg(codes.mid(0, 12).join(QStringLiteral(", ")));
    }
    if (warnings.isEmpty())
        return;
    report.subheading(ReportText::tr("To be borne in mind"));
    report.bullets(warnings);
}

} // namespace

void writeSummary(ReportBuilder& report, const ReportContent& content)
{
    const QString title = plainText(content.assessment().title);
    report.title(title.isEmpty() ? ReportText::tr("Assessment without a title") : title);
    writeOrigin(report, content);
    report.gap(6);
    report.box(headline(content.evaluation(), content.format));
    if (const QStringList reasons = reasonSentences(content.evaluation(), content.format);
        !reasons.isEmpty()) {
        report.subheading(ReportText::tr("Why"));
        report.bullets(reasons);
    }
    writeComparison(report, content);
    writeWarnings(report, content);
    if (!content.assessment().notes.empty()) {
        report.subheading(ReportText::tr("The question"));
        writeNotes(report, content.assessment().notes);
    }
}

} // namespace tunepoint::ui
