// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections.h"
#include "ui/text/outlook_sentences.h"
#include "ui/text/record_sentences.h"

namespace tunepoint::ui {

void writeRisks(ReportBuilder& report, const ReportContent& content)
{
    const Evaluation& evaluation = content.evaluation();
    const Format& format = content.format;
    const auto& claims = evaluation.records.claims;
    if (evaluation.outlook.scenarios.empty() && evaluation.records.premortem.empty() && claims.empty())
        return;
    report.heading(ReportText::tr("What may come"));
    QStringList scenarios;
    for (const ScenarioResult& scenario : evaluation.outlook.scenarios)
        scenarios << scenarioSentence(scenario, evaluation, format);
    writeBullets(report, ReportText::tr("If things come otherwise"), scenarios);
    QStringList risks;
    for (const PremortemResult& risk : evaluation.records.premortem)
        risks << premortemSentence(risk, content.assessment(), evaluation, format);
    writeBullets(report, ReportText::tr("What may go wrong"), risks);
    QStringList checked;
    for (std::size_t i = 0; i < claims.size() && i < content.assessment().claims.size(); ++i)
        checked << claimSentence(claims[i], content.assessment().claims[i], format);
    writeBullets(report, ReportText::tr("Claims, recomputed"), checked);
}

} // namespace tunepoint::ui
