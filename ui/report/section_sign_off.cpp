// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections.h"

namespace tunepoint::ui {

void writeSignOff(ReportBuilder& report, const ReportContent& content)
{
    const DecisionRecord& decision = content.assessment().decision;
    const QString chosen = content.name(decision.strategy);
    report.heading(ReportText::tr("Sign-off"));
    if (chosen.isEmpty()) {
        report.paragraph(ReportText::tr("No decision is recorded yet."));
    } else {
        const QString by = plainText(decision.by);
        const QString day
            = decision.date.empty() ? QString() : content.format.date(QString::fromStdString(decision.date));
        report.paragraph(by.isEmpty() ? ReportText::tr("Chosen: %1.").arg(isolated(chosen))
                : day.isEmpty()
                ? ReportText::tr("Chosen: %1, by %2.").arg(isolated(chosen), isolated(by))
                : ReportText::tr("Chosen: %1, by %2 on %3.").arg(isolated(chosen), isolated(by), day));
        writeParagraphs(report, decision.reason);
        const auto& advised = content.evaluation().recommendation.strategy;
        if (advised && *advised != decision.strategy)
            report.paragraph(ReportText::tr("The figures recommend another option: %1.")
                                 .arg(isolated(content.name(*advised))));
    }
    if (!decision.reviewDate.empty())
        report.paragraph(ReportText::tr("To be looked at again on %1.")
                             .arg(content.format.date(QString::fromStdString(decision.reviewDate))));
    report.signatures({ReportText::tr("Who decides"), ReportText::tr("Who checked the figures"),
        ReportText::tr("Place and date")});
}

} // namespace tunepoint::ui
