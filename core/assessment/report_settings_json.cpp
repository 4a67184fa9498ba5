// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/report_settings_json.h"

#include "core/assessment/assessment.h"
#include "core/assessment/value_check.h"

namespace tunepoint {

ReportSettings readReportSettings(const Json& node, const std::string& pointer, Problems& problems)
{
    ReportSettings settings;
    ObjectReader object(node, pointer, problems);
    ReportTemplate base{};
    if (object.enumerator("template", reportTemplateWords(), base))
        settings.base = base;
    object.list("sections", [&](const Json& id, const std::string& at) {
        if (id.is_string())
            settings.sections.push_back(id.get<std::string>());
        else
            reportType(problems, "string", id, at);
    });
    (void)object.enumerator("status", reportStatusWords(), settings.status);
    object.text("logo", settings.logo);
    for (const ReportTextField& field : reportTextFields())
        object.text(field.id, settings.*field.member);
    settings.unknown = object.unknown();
    return settings;
}

void writeReportSettings(JsonWriter& writer, const ReportSettings& settings)
{
    writer.beginObject();
    if (settings.base)
        writer.member("template", reportTemplateWords()[std::size_t(*settings.base)]);
    if (!settings.sections.empty()) {
        writer.key("sections");
        writer.beginArray(true);
        for (const std::string& id : settings.sections)
            writer.text(id);
        writer.endArray();
    }
    if (settings.status != ReportStatus::Draft)
        writer.member("status", reportStatusWords()[std::size_t(settings.status)]);
    writer.member("logo", settings.logo);
    for (const ReportTextField& field : reportTextFields())
        writer.member(field.id, settings.*field.member);
    writer.members(settings.unknown);
    writer.endObject();
}

void checkReportSettings(const ReportSettings& settings, const std::string& pointer, Problems& problems)
{
    Ids ids;
    for (std::size_t i = 0; i < settings.sections.size(); ++i) {
        const std::string at = pointer + "/sections/" + std::to_string(i);
        checkId(settings.sections[i], at, problems);
        if (!settings.sections[i].empty() && !ids.insert(settings.sections[i]).second)
            addProblem(problems, ProblemCode::DuplicateId, at, {settings.sections[i]});
    }
    if (!settings.logo.empty() && !logoOf(settings.logo))
        addProblem(
            problems, ProblemCode::BadPicture, pointer + "/logo", {std::to_string(kMaximumLogoBytes / 1024)});
    for (const ReportTextField& field : reportTextFields())
        checkText(settings.*field.member, kMaximumNotes, pointer + "/" + std::string(field.id), problems);
}

} // namespace tunepoint
