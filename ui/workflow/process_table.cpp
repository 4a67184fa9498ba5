// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workflow/process_table.h"

#include "ui/text/workflow_sentences.h"

#include <QCoreApplication>

namespace tunepoint::ui {

namespace {

class ProcessTable {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::ProcessTable)

public:
    static QList<ChartTable::Column> columns()
    {
        return {{tr("Step"), false, {}}, {tr("Asks for"), false, tr("What the step asks of whoever does it")},
            {tr("Proposed"), false, tr("By what the step asks for")}, {tr("Chosen"), false, {}},
            {tr("Chosen otherwise"), false, tr("Why the choice is another than the proposal")},
            {tr("Items a month"), true,
                tr("Median of the items that reach the step; in parentheses, here and beside, P10 to P90")},
            {tr("Share of all"), true, tr("Items of the step by those of the step with the most")},
            {tr("Hours a month"), true, tr("Of people: items times minutes for each")},
            {tr("Cost a month"), true, tr("Recurring, without errors; medians")},
            {tr("Right"), true, tr("Share of its items that leave the step right")},
            {tr("Worth today"), true, tr("Net present value by the step's assessment")}};
    }
    static QString none() { return tr("–", "no entry in a table"); }
};

QString featuresText(const std::vector<StepFeature>& features, const Format& format)
{
    QStringList names;
    for (const StepFeature feature : features)
        names << stepFeatureName(feature);
    return names.isEmpty() ? ProcessTable::none() : format.locale().createSeparatedList(names);
}

} // namespace

ChartTable processTable(const ProcessMap& map, const Format& format)
{
    const auto cell = [&](const std::optional<double>& value, const QString& text,
                          const std::optional<PercentileRange>& range, Unit unit) {
        return ChartCell{value ? withPercentiles(text, range, unit, format) : ProcessTable::none(), value};
    };
    ChartTable table;
    table.columns = ProcessTable::columns();
    for (const MappedStep& step : map.steps) {
        table.rows.append({{stepName(step), {}}, {featuresText(step.features, format), {}},
            {step.proposed ? proposalText(step) : ProcessTable::none(), {}},
            {step.chosen ? performerName(*step.chosen) : ProcessTable::none(), {}},
            {step.clash ? mapClashSentence(*step.clash) : ProcessTable::none(), {}},
            cell(
                step.itemsPerMonth, format.count(step.itemsPerMonth), step.ranges.itemsPerMonth, Unit::Items),
            cell(step.share, format.share(step.share, 2), step.ranges.share, Unit::Share),
            cell(step.hoursPerMonth, format.number(step.hoursPerMonth), step.ranges.hoursPerMonth,
                Unit::Hours),
            cell(step.costPerMonth, format.money(step.costPerMonth), step.ranges.costPerMonth, Unit::Money),
            cell(step.accuracy, format.share(step.accuracy), step.ranges.accuracy, Unit::Share),
            cell(step.netPresentValue, format.money(step.netPresentValue), step.ranges.netPresentValue,
                Unit::Money)});
        table.strategies.append(std::string());
    }
    return table;
}

} // namespace tunepoint::ui
