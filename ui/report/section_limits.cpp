// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/influence.h"
#include "ui/report/sections.h"
#include "ui/text/record_sentences.h"
#include "ui/text/sentences.h"

namespace tunepoint::ui {

namespace {

QString lettersMissing(const ReportContent& content)
{
    if (content.undrawable.isEmpty())
        return {};
    QStringList codes;
    for (const char32_t c : content.undrawable)
        codes << QStringLiteral("U+%1").arg(uint(c), 4, 16, QLatin1Char('0')).toUpper();
    codes.sort();
    return ReportText::tr(
        "Some letters are missing in this report, because no font on this computer has them: %1.")
        .arg(codes.mid(0, 12).join(QStringLiteral(", ")));
}

} // namespace

void writeDissent(ReportBuilder& report, const ReportContent& content)
{
    QStringList dissent;
    for (const std::size_t entry : content.evaluation().records.journal.dissent)
        dissent << dissentSentence(content.assessment().journal[entry], content.evaluation(), content.format);
    for (const char* id : {"U13", "R11"}) {
        if (const QString said = statementText(content, id); !said.isEmpty())
            dissent << said;
    }
    report.heading(ReportText::tr("Dissent"));
    if (dissent.isEmpty())
        report.paragraph(
            ReportText::tr("No dissent is recorded. That may mean that everybody agrees, or that nobody was "
                           "asked; the document does not say which."));
    report.bullets(dissent);
}

void writeLimits(ReportBuilder& report, const ReportContent& content)
{
    const ReportSettings& settings = content.assessment().report;
    report.heading(ReportText::tr("Limits and interests"));
    if (const InfluenceLedger ledger = influenceLedger(content.evaluation()); ledger.known)
        report.paragraph(
            ReportText::tr("%1 of what decides rests on our assumptions: figures that nobody has measured.")
                .arg(content.format.share(ledger.guesses(), 0)));
    QStringList warnings;
    for (const Problem& problem : content.evaluation().problems)
        warnings << problemSentence(problem, content.format, &content.assessment());
    if (const QString letters = lettersMissing(content); !letters.isEmpty())
        warnings << letters;
    writeBullets(report, ReportText::tr("To be borne in mind"), warnings);
    report.subheading(ReportText::tr("Funding"));
    if (settings.funding.empty() && statementText(content, "C27").isEmpty())
        report.paragraph(ReportText::tr("It is not stated who paid for this work."));
    writeParagraphs(report, settings.funding);
    report.paragraph(statementText(content, "C27"));
    report.subheading(ReportText::tr("Conflicts of interest"));
    if (settings.conflicts.empty() && statementText(content, "C28").isEmpty())
        report.paragraph(ReportText::tr("Nothing is stated. Whoever sells, builds or is judged by one of the "
                                        "options should be named here."));
    writeParagraphs(report, settings.conflicts);
    report.paragraph(statementText(content, "C28"));
    QStringList said;
    for (const char* id : {"I1b", "I8b", "I10", "U9", "C4", "C18", "C19", "C21", "C25", "C26"}) {
        if (const QString text = statementText(content, id); !text.isEmpty())
            said << text;
    }
    writeBullets(report, ReportText::tr("What those who took part state"), said);
}

} // namespace tunepoint::ui
