// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/migration.h"

#include "core/assessment/assessment_json.h"
#include "core/assessment/json_reading.h"
#include "core/assessment/json_writing.h"

#include <array>
#include <utility>

namespace tunepoint {

namespace {

/// Moves a member to its new key; one that is already there stays.
void rename(Json& object, const char* from, const char* to)
{
    const auto at = object.find(from);
    if (at == object.end() || object.contains(to))
        return;
    Json value = std::move(*at);
    object.erase(at);
    object[to] = std::move(value);
}

/// Version 0 is the draft before the first release. Its frame had keys without units: `horizon` in months and
/// `discountRate` per year.
void fromDraft(Json& document)
{
    rename(document, "horizon", "horizonMonths");
    rename(document, "discountRate", "discountRatePerYear");
}

using Step = void (*)(Json& document);
/// Step n takes a document of version n to version n + 1.
constexpr std::array<Step, kAssessmentVersion> kSteps{fromDraft};

} // namespace

Problems migrate(Json& document, const std::string& pointer)
{
    const std::string at = pointer + "/version";
    const auto stated = document.find("version");
    if (stated == document.end() || stated->is_null())
        return {{ProblemCode::Missing, at, {"version"}}};
    Problems problems;
    if (!stated->is_number()) {
        reportType(problems, "number", *stated, at);
        return problems;
    }
    const double version = stated->get<double>();
    if (version > kAssessmentVersion)
        return {{ProblemCode::NewerVersion, at, {compactText(*stated), std::to_string(kAssessmentVersion)}}};
    if (!(version >= 0) || version != double(int(version)))
        return {{ProblemCode::UnknownVersion, at, {compactText(*stated)}}};
    for (std::size_t step = std::size_t(version); step < kSteps.size(); ++step)
        kSteps[step](document);
    document["version"] = kAssessmentVersion;
    return {};
}

} // namespace tunepoint
