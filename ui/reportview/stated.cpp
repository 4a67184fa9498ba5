// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportview/stated.h"

#include "core/evaluation/self_audit.h"
#include "core/journal/readiness.h"
#include "ui/text/audit_sentences.h"
#include "ui/text/names.h"
#include "ui/text/record_sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace tunepoint::ui {

namespace {

class StatedText {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::Stated)
};

QString settingName(const std::string& id)
{
    if (id == "perspective")
        return StatedText::tr("Whose costs and gains count");
    if (id == "horizonReason")
        return StatedText::tr("Why the time frame is as long as it is");
    if (id == "discountReason")
        return StatedText::tr("Why the discount rate is what it is");
    if (id == "audience")
        return StatedText::tr("For whom the report is written");
    if (id == "funding")
        return StatedText::tr("Who paid for the work");
    if (id == "conflicts")
        return StatedText::tr("Conflicts of interest");
    return spelledOut(id);
}

bool isReadiness(const std::string& id)
{
    const auto ids = readinessIds();
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace

std::vector<Stated> statedIn(const Assessment& assessment)
{
    std::vector<Stated> all;
    for (const ReportTextField& field : reportTextFields()) {
        const std::string& text = assessment.report.*field.member;
        if (!text.empty())
            all.push_back({true, std::string(field.id), text, {}, {}});
    }
    for (const Statement& statement : assessment.statements) {
        if (!statement.text.empty())
            all.push_back({false, statement.checklist, statement.text, statement.by, statement.date});
    }
    return all;
}

Stated statedOf(const Assessment& assessment, bool isSetting, const std::string& id)
{
    for (const Stated& stated : statedIn(assessment))
        if (stated.isSetting == isSetting && stated.id == id)
            return stated;
    return {isSetting, id, {}, {}, {}};
}

std::vector<Stated> notStatedIn(const Assessment& assessment, const std::vector<AuditLine>& audit)
{
    std::vector<Stated> open;
    const auto add = [&](bool isSetting, const std::string& id) {
        if (statedOf(assessment, isSetting, id).text.empty())
            open.push_back({isSetting, id, {}, {}, {}});
    };
    for (const ReportTextField& field : reportTextFields())
        add(true, std::string(field.id));
    for (const AuditLine& line : audit)
        if (line.state == AuditState::AskPeople)
            add(false, line.id);
    for (const std::string_view id : readinessIds())
        add(false, std::string(id));
    return open;
}

void setStated(Assessment& assessment, const Stated& stated)
{
    if (stated.isSetting) {
        for (const ReportTextField& field : reportTextFields())
            if (field.id == stated.id)
                assessment.report.*field.member = stated.text;
        return;
    }
    const auto found = std::find_if(assessment.statements.begin(), assessment.statements.end(),
        [&](const Statement& statement) { return statement.checklist == stated.id; });
    if (stated.text.empty()) {
        if (found != assessment.statements.end())
            assessment.statements.erase(found);
        return;
    }
    Statement& statement
        = found == assessment.statements.end() ? assessment.statements.emplace_back() : *found;
    statement.checklist = stated.id;
    statement.text = stated.text;
    statement.by = stated.by;
    statement.date = stated.date;
}

QString statedName(const Stated& stated)
{
    if (stated.isSetting)
        return settingName(stated.id);
    if (auditRequirement(stated.id))
        return auditRequirementText(stated.id);
    return isReadiness(stated.id) ? readinessName(stated.id) : spelledOut(stated.id);
}

std::string settingOf(const std::string& pointer)
{
    for (const ReportTextField& field : reportTextFields())
        if (pointer == "/report/" + std::string(field.id))
            return std::string(field.id);
    return {};
}

} // namespace tunepoint::ui
