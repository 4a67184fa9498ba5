// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections.h"
#include "ui/text/record_sentences.h"

namespace tunepoint::ui {

namespace {

void writeReadiness(ReportBuilder& report, const ReportContent& content)
{
    ReportTable table;
    table.columns = {{ReportText::tr("What should stand first"), false}, {ReportText::tr("State"), false},
        {ReportText::tr("What it risks"), false}};
    for (const ReadinessCheck& check : content.evaluation().records.readiness) {
        const bool open = check.state == ReadinessState::Missing || check.state == ReadinessState::Partly;
        if (open)
            table.rows.push_back({{readinessName(check.id)}, {readinessStateName(check.state)},
                {readinessRisk(check, content.format)}});
    }
    if (table.rows.empty())
        report.paragraph(ReportText::tr("Everything that should stand before a decision is there."));
    else
        report.table(table);
}

/// A subheading with bullets below it; nothing without any.
void writeList(ReportBuilder& report, const QString& heading, const QStringList& texts)
{
    if (texts.isEmpty())
        return;
    report.subheading(heading);
    report.bullets(texts);
}

} // namespace

void writeJournal(ReportBuilder& report, const ReportContent& content)
{
    const RecordFindings& records = content.evaluation().records;
    if (records.readiness.empty())
        return;
    report.heading(ReportText::tr("Before and after the decision"));
    writeReadiness(report, content);
    QStringList risks;
    for (const PremortemResult& risk : records.premortem)
        risks << premortemSentence(risk, content.assessment(), content.evaluation(), content.format);
    writeList(report, ReportText::tr("What may go wrong"), risks);
    QStringList forecasts;
    for (const ForecastScore& forecast : records.journal.forecasts)
        forecasts << forecastSentence(forecast, content.assessment(), content.format);
    forecasts << scoreSentences(records.journal, content.format);
    writeList(report, ReportText::tr("Forecasts"), forecasts);
    QStringList inputs;
    for (const InputMiss& miss : records.journal.inputs)
        inputs << inputMissSentence(miss, content.evaluation(), content.format);
    writeList(report, ReportText::tr("What turned out otherwise"), inputs);
    QStringList triggers;
    for (const TriggerStatus& trigger : records.journal.triggers)
        triggers << triggerSentence(trigger, content.assessment(), content.evaluation(), content.format);
    writeList(report, ReportText::tr("Figures to watch"), triggers);
    QStringList dissent;
    for (const std::size_t entry : records.journal.dissent)
        dissent << dissentSentence(content.assessment().journal[entry], content.evaluation(), content.format);
    writeList(report, ReportText::tr("Dissent"), dissent);
}

} // namespace tunepoint::ui
