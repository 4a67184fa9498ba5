// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections.h"
#include "ui/text/record_sentences.h"

namespace tunepoint::ui {

void writeJournal(ReportBuilder& report, const ReportContent& content)
{
    const JournalReport& journal = content.evaluation().records.journal;
    const QString& review = QString::fromStdString(journal.reviewDate);
    if (journal.forecasts.empty() && journal.inputs.empty() && review.isEmpty())
        return;
    report.heading(ReportText::tr("Forecasts and what came of them"));
    if (!review.isEmpty())
        report.paragraph(
            ReportText::tr("The decision is looked at again on %1.").arg(content.format.date(review)));
    QStringList forecasts;
    for (const ForecastScore& forecast : journal.forecasts)
        forecasts << forecastSentence(forecast, content.assessment(), content.format);
    forecasts << scoreSentences(journal, content.format);
    writeBullets(report, ReportText::tr("Forecasts"), forecasts);
    QStringList inputs;
    for (const InputMiss& miss : journal.inputs)
        inputs << inputMissSentence(miss, content.evaluation(), content.format);
    writeBullets(report, ReportText::tr("What turned out otherwise"), inputs);
}

} // namespace tunepoint::ui
