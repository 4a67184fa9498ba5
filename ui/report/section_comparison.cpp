// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections.h"
#include "ui/text/comparison_sentences.h"

#include <algorithm>

namespace tunepoint::ui {

namespace {

void writeDifferences(ReportBuilder& report, const ReportContent& content, const Comparison& comparison,
    const ComparedNames& names)
{
    ReportTable table;
    const Format& format = content.format;
    table.columns = {{ReportText::tr("What differs"), false}, {ReportText::tr("Then"), false},
        {ReportText::tr("Now"), false}};
    constexpr std::size_t kMostDifferences = 30;
    std::size_t left = 0;
    for (std::size_t i = 0; i < comparison.differences.size(); ++i) {
        const bool moves
            = i < comparison.groupOfDifference.size() && !comparison.groupOfDifference[i].empty();
        if (!moves)
            continue;
        if (table.rows.size() >= kMostDifferences) {
            ++left;
            continue;
        }
        const Difference& difference = comparison.differences[i];
        table.rows.push_back({{names.difference(difference, format)},
            {differenceValue(difference, false, format)}, {differenceValue(difference, true, format)}});
    }
    if (table.rows.empty())
        return;
    report.subheading(ReportText::tr("What was changed"));
    report.table(table);
    if (left > 0)
        report.paragraph(
            ReportText::tr("%n more difference(s) that move figures are left out here.", "", int(left)),
            TextStyle::Caption);
}

/// Standard error of a contribution that was estimated; without a sign, for it is no change.
ReportTable::Cell errorCell(
    const Attribution& attribution, const Contribution& contribution, const Format& format)
{
    if (!contribution.standardError)
        return {noFigure()};
    const double error = *contribution.standardError;
    return {comparedFigureText(attribution.figure, error, format), {}, false, false, error};
}

void writeAttribution(ReportBuilder& report, const ReportContent& content, const Comparison& comparison,
    const ComparedNames& names)
{
    const Format& format = content.format;
    for (const Attribution& attribution : comparison.attribution) {
        if (attribution.figure != "netPresentValue" || !attribution.strategy.empty()
            || attribution.contributions.empty())
            continue;
        ReportTable table;
        table.columns = {{ReportText::tr("What moved it"), false}, {ReportText::tr("By how much"), true}};
        if (!comparison.exact)
            table.columns.push_back({ReportText::tr("±", "heading: standard error of a figure"), true});
        for (const Contribution& contribution : attribution.contributions) {
            const auto group = std::find_if(comparison.groups.begin(), comparison.groups.end(),
                [&](const ChangedGroup& candidate) { return candidate.id() == contribution.group; });
            if (group == comparison.groups.end())
                continue;
            table.rows.push_back({{names.group(*group, format)},
                {comparedChangeText(attribution.figure, contribution.value, format), {}, false, false,
                    contribution.value}});
            if (!comparison.exact)
                table.rows.back().push_back(errorCell(attribution, contribution, format));
        }
        report.subheading(ReportText::tr("Why the net present value of the answer moved"));
        report.table(table,
            ReportText::tr("From %1 to %2")
                .arg(comparedFigureText(attribution.figure, attribution.from, format),
                    comparedFigureText(attribution.figure, attribution.to, format)));
        report.paragraph(attributionMethod(comparison, format), TextStyle::Caption);
    }
}

} // namespace

void writeEarlier(ReportBuilder& report, const ReportContent& content)
{
    const Comparison* comparison = content.comparison();
    const Version* version = newestVersion(content.assessment());
    if (!comparison || !version)
        return;
    const ComparedNames names({version->document.get(), &content.assessment()});
    report.heading(ReportText::tr("Against the earlier version"));
    const QString name = content.format.locale().quoteString(plainText(version->name));
    const QString day
        = version->date.empty() ? QString() : content.format.date(QString::fromStdString(version->date));
    report.paragraph(day.isEmpty() ? ReportText::tr("Compared with %1.").arg(isolated(name))
                                   : ReportText::tr("Compared with %1 of %2.").arg(isolated(name), day));
    if (comparison->differences.empty())
        report.paragraph(ReportText::tr("Nothing has changed since."));
    report.bullets(winnerSentences(*comparison, names, content.format));
    writeAttribution(report, content, *comparison, names);
    writeDifferences(report, content, *comparison, names);
    if (const QString text = statementText(content, "G7c"); !text.isEmpty())
        report.paragraph(text);
}

} // namespace tunepoint::ui
