// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finance/outlook_panel.h"

#include "core/evaluation/scenarios.h"
#include "ui/charts/figure_table.h"
#include "ui/document/assessment_document.h"
#include "ui/text/names.h"
#include "ui/text/outlook_sentences.h"
#include "ui/widgets/plain_label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr int kMostRows = 12;
constexpr qsizetype kMostDays = 16;
constexpr qsizetype kLongestTitle = 32; ///< characters of a scenario's name over its column

class OutlookWords {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::OutlookPanel)
};

QString shortened(QString name)
{
    return name.size() <= kLongestTitle ? name : name.left(kLongestTitle) + QStringLiteral("…");
}

} // namespace

ChartTable scenarioTable(const Evaluation& evaluation, const Format& format)
{
    ChartTable table;
    table.columns.append({OutlookWords::tr("Worth of"), false, {}});
    table.columns.append({OutlookWords::tr("As stated"), true,
        OutlookWords::tr(
            "Net present value against going on as today, expected where trials have been run")});
    for (const ScenarioResult& scenario : evaluation.outlook.scenarios) {
        const QString name = scenarioName(scenario.id, scenario.name);
        table.columns.append({shortened(name), true, name});
    }
    for (std::size_t s = 0; s < evaluation.strategies.size(); ++s) {
        const StrategyResult& strategy = evaluation.strategies[s];
        const double stated
            = strategy.chance ? strategy.chance->netPresentValue.mean : strategy.central.netPresentValue;
        QList<ChartCell> row{{strategyName(strategy), {}}, {format.moneyShort(stated), stated}};
        for (const ScenarioResult& scenario : evaluation.outlook.scenarios) {
            std::optional<double> worth;
            if (s < scenario.strategies.size())
                worth = scenario.strategies[s].expected ? scenario.strategies[s].expected->value
                                                        : scenario.strategies[s].netPresentValue;
            row.append({format.moneyShort(worth), worth});
        }
        table.rows.append(row);
        table.strategies.append(strategy.id);
    }
    return table;
}

ChartTable calendarTable(const Evaluation& evaluation, const Format& format)
{
    ChartTable table;
    table.columns = {{OutlookWords::tr("Day"), false, {}}, {OutlookWords::tr("What happens"), false, {}}};
    for (const CalendarEntry& entry : evaluation.outlook.calendar) {
        const bool own = entry.strategy.empty() || evaluation.recommendation.strategy == entry.strategy;
        if ((entry.forecast && !own) || table.rows.size() == kMostDays)
            continue;
        QString day = entry.date.empty() ? OutlookWords::tr("after %1").arg(format.months(entry.months))
                                         : format.shortDate(QString::fromStdString(entry.date));
        if (entry.forecast)
            day = OutlookWords::tr("about %1", "a day").arg(day);
        table.rows.append({{day, {}}, {calendarSentence(entry, evaluation, format), {}}});
        table.strategies.append(entry.strategy);
    }
    return table;
}

OutlookPanel::OutlookPanel(AssessmentDocument& document, StrategyStyles& styles, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_standard(new QToolButton(this))
    , m_scenarios(new FigureTable(styles, this))
    , m_scenarioWords(plainLabel({}, this))
    , m_path(plainLabel({}, this))
    , m_delay(plainLabel({}, this))
    , m_calendar(new FigureTable(styles, this))
{
    m_standard->setObjectName(QStringLiteral("standardScenarios"));
    m_standard->setText(tr("Try standard scenarios"));
    m_standard->setToolTip(
        tr("Add: providers double their prices, half the volume, models that live a year"));
    m_standard->setAutoRaise(true);
    connect(m_standard, &QToolButton::clicked, this, &OutlookPanel::addStandardScenarios);
    m_scenarios->setObjectName(QStringLiteral("scenarioTable"));
    m_scenarios->setAccessibleName(tr("Worth of each option in each scenario"));
    m_scenarioWords->setObjectName(QStringLiteral("scenarioWords"));
    m_path->setObjectName(QStringLiteral("stagedPath"));
    m_delay->setObjectName(QStringLiteral("costOfDelay"));
    m_calendar->setObjectName(QStringLiteral("calendar"));
    m_calendar->setAccessibleName(tr("What closes when, and what to do by then"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* header = new QHBoxLayout;
    auto* title = new PlainLabel(tr("What may come"), this);
    title->setScale(1.25);
    header->addWidget(title, 1);
    header->addWidget(m_standard);
    layout->addLayout(header);
    layout->addWidget(m_scenarios);
    layout->addWidget(m_scenarioWords);
    layout->addWidget(m_delay);
    m_pathHeading = addHeading(*layout, tr("Step by step"));
    layout->addWidget(m_path);
    m_calendarHeading = addHeading(*layout, tr("Calendar"));
    layout->addWidget(m_calendar);
}

PlainLabel* OutlookPanel::addHeading(QVBoxLayout& layout, const QString& text)
{
    auto* label = new PlainLabel(text, this);
    label->setScale(1, true);
    layout.addSpacing(8);
    layout.addWidget(label);
    return label;
}

void OutlookPanel::setEvaluation(const Evaluation& evaluation)
{
    const Format format(QLocale(), QString::fromStdString(evaluation.currency));
    const Outlook& outlook = evaluation.outlook;
    QStringList scenarios;
    for (const ScenarioResult& scenario : outlook.scenarios)
        scenarios << scenarioSentence(scenario, evaluation, format);
    m_scenarios->setTable(scenarioTable(evaluation, format));
    m_scenarios->fitHeight(kMostRows);
    m_scenarios->setVisible(!scenarios.isEmpty());
    m_scenarioWords->setText(scenarios.isEmpty()
            ? tr("No scenarios yet. Try what higher prices or a lower volume would change.")
            : scenarios.join(QLatin1Char('\n')));
    const auto& own = m_document.assessment().scenarios;
    m_standard->setEnabled(std::ranges::any_of(standardScenarios(evaluation), [&](const Scenario& one) {
        return std::ranges::none_of(own, [&](const Scenario& other) { return other.id == one.id; });
    }));

    QStringList path;
    for (const StagedPathResult& each : outlook.stagedPaths)
        path << stagedPathSentences(each, evaluation, format);
    m_path->setText(path.join(QLatin1Char('\n')));
    m_path->setVisible(!path.isEmpty());
    m_pathHeading->setVisible(!path.isEmpty());
    m_delay->setText(delaySentence(evaluation, format));
    m_delay->setVisible(outlook.delay.has_value());
    const ChartTable calendar = calendarTable(evaluation, format);
    m_calendar->setTable(calendar);
    m_calendar->fitHeight(kMostRows);
    m_calendar->setVisible(!calendar.rows.isEmpty());
    m_calendarHeading->setVisible(!calendar.rows.isEmpty());
}

void OutlookPanel::addStandardScenarios()
{
    std::vector<Scenario> standard = standardScenarios(m_document.evaluation());
    for (Scenario& scenario : standard)
        scenario.name = scenarioName(scenario.id, {}).toStdString();
    m_document.edit("/scenarios", tr("Add standard scenarios"),
        [&](Assessment& assessment) { addMissingScenarios(assessment, standard); });
    m_document.endMerge();
}

} // namespace tunepoint::ui
