// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections.h"
#include "ui/text/audit_sentences.h"

#include <algorithm>

namespace tunepoint::ui {

namespace {

int countOf(const std::vector<AuditLine>& audit, AuditState state)
{
    return int(std::count_if(
        audit.begin(), audit.end(), [&](const AuditLine& line) { return line.state == state; }));
}

/// The section that shows it, and on which page where there are pages.
QString placeOfRequirement(const AuditRequirement& requirement, const ReportContent& content)
{
    const ReportSection* section = reportSection(requirement.section);
    if (!section)
        return {};
    const int page = content.pageOf(section->id);
    return page > 0 ? ReportText::tr("%1, page %2", "section, where it begins")
                          .arg(section->title(), content.format.locale().toString(page))
                    : section->title();
}

/// What the document meets, but in a section that this report was made without.
bool isLeftOut(const AuditLine& line, const ReportContent& content)
{
    const AuditRequirement* requirement = auditRequirement(line.id);
    return line.state == AuditState::Met && requirement && reportSection(requirement->section)
        && !content.hasSection(requirement->section);
}

/// Says of a shortened report that its sections alone do not meet all that the document does.
void writeLeftOut(ReportBuilder& report, const ReportContent& content)
{
    const auto& audit = content.audit();
    const auto left = std::count_if(
        audit.begin(), audit.end(), [&](const AuditLine& line) { return isLeftOut(line, content); });
    if (left > 0)
        report.paragraph(ReportText::tr("%Ln of the requirements met are met in sections that this report "
                                        "leaves out; the full report shows them.",
            nullptr, int(left)));
}

} // namespace

void writeSelfAudit(ReportBuilder& report, const ReportContent& content)
{
    const std::vector<AuditLine>& audit = content.audit();
    report.heading(ReportText::tr("Self-audit"));
    const Format& format = content.format;
    report.paragraph(ReportText::tr(
        "The requirements of published guides, in our own words, and how this report stands to "
        "them: %1 met, %2 in part, %3 not met, %4 asked of people, %5 do not apply.")
                         .arg(format.count(countOf(audit, AuditState::Met)),
                             format.count(countOf(audit, AuditState::Partly)),
                             format.count(countOf(audit, AuditState::NotMet)),
                             format.count(countOf(audit, AuditState::AskPeople)),
                             format.count(countOf(audit, AuditState::NotApplicable))));
    writeLeftOut(report, content);
    report.paragraph(
        ReportText::tr("An asterisk marks requirements whose wording was not read in the source."),
        TextStyle::Caption);
    ReportTable table;
    const auto flush = [&](AuditGuide guide) {
        if (table.rows.empty())
            return;
        report.subheading(auditGuideName(guide));
        report.table(table);
    };
    std::optional<AuditGuide> guide;
    for (const AuditLine& line : audit) {
        const AuditRequirement* requirement = auditRequirement(line.id);
        if (!requirement)
            continue;
        if (guide != requirement->guide) {
            if (guide)
                flush(*guide);
            guide = requirement->guide;
            table = {};
            table.columns = {{ReportText::tr("Number"), false, 0.08},
                {ReportText::tr("Requirement"), false, 0.29}, {ReportText::tr("State"), false, 0.1},
                {ReportText::tr("Why"), false, 0.24}, {ReportText::tr("Where"), false}};
        }
        const bool open = line.state != AuditState::Met && line.state != AuditState::NotApplicable;
        const QString number = QString::fromLatin1(requirement->id.data(), qsizetype(requirement->id.size()));
        table.rows.push_back({{requirement->read ? number : number + QLatin1Char('*')},
            {auditRequirementText(line.id)}, {auditStateName(line.state), {}, open},
            {isLeftOut(line, content)
                    ? ReportText::tr("The document has it; this report leaves the section out.")
                    : auditReasonSentence(line, format)},
            {placeOfRequirement(*requirement, content), {}, false, true}});
    }
    if (guide)
        flush(*guide);
}

} // namespace tunepoint::ui
