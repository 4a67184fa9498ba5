// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/workflow_json.h"

#include "core/assessment/assessment.h"
#include "core/assessment/quantity_json.h"
#include "core/assessment/value_check.h"
#include "core/assessment/words.h"

#include <set>
#include <utility>

namespace tunepoint {

namespace {

struct Figure {
    const char* key;
    std::optional<Quantity> WorkflowStep::*member;
    Bounds bounds;
};
constexpr Figure kFigures[]{
    {"itemsPerMonth", &WorkflowStep::itemsPerMonth, notNegative},
    {"minutesPerItem", &WorkflowStep::minutesPerItem, notNegative},
    {"wagePerHour", &WorkflowStep::wagePerHour, notNegative},
    {"costPerItem", &WorkflowStep::costPerItem, unbounded},
    {"accuracy", &WorkflowStep::accuracy, share},
};

void readFeatures(ObjectReader& object, std::vector<StepFeature>& out)
{
    object.list("features", [&](const Json& node, const std::string& pointer) {
        if (!node.is_string())
            return reportType(object.problems(), "string", node, pointer);
        const auto& word = node.get_ref<const std::string&>();
        if (const auto feature = fromWord<StepFeature>(kStepFeatureWords, word))
            out.push_back(*feature);
        else
            report(object.problems(), ProblemCode::UnknownWord, pointer, {word, joined(kStepFeatureWords)});
    });
}

/// Whether a link stays in the document's folder or below: a document from elsewhere must not make the
/// program open files of its choice.
bool staysBelow(const std::string& path)
{
    if (path.front() == '/' || path.find('\\') != std::string::npos || path.find(':') != std::string::npos)
        return false;
    std::size_t from = 0;
    while (from <= path.size()) {
        const std::size_t to = std::min(path.find('/', from), path.size());
        const std::string part = path.substr(from, to - from);
        if (part == ".." || part.empty())
            return false;
        from = to + 1;
    }
    return true;
}

void checkStep(const WorkflowStep& step, const std::string& pointer, Problems& problems)
{
    checkText(step.name, kMaximumName, pointer + "/name", problems);
    std::set<StepFeature> seen;
    for (std::size_t i = 0; i < step.features.size(); ++i) {
        if (!seen.insert(step.features[i]).second)
            addProblem(problems, ProblemCode::DuplicateId, pointer + "/features/" + std::to_string(i),
                {std::string(wordIn(kStepFeatureWords, step.features[i]))});
    }
    if (!step.assessment.empty() && !staysBelow(step.assessment))
        addProblem(problems, ProblemCode::BadPath, pointer + "/assessment", {step.assessment});
    checkText(step.assessment, kMaximumName, pointer + "/assessment", problems);
    if (!step.strategy.empty())
        checkId(step.strategy, pointer + "/strategy", problems);
    for (const Figure& figure : kFigures)
        checkQuantity(step.*figure.member, figure.bounds, pointer + "/" + figure.key, problems);
}

} // namespace

WorkflowStep readWorkflowStep(const Json& node, const std::string& pointer, Problems& problems)
{
    WorkflowStep step;
    ObjectReader object(node, pointer, problems);
    object.text("id", step.id);
    object.text("name", step.name);
    readFeatures(object, step.features);
    Performer performer{};
    if (object.enumerator("performer", kPerformerWords, performer))
        step.performer = performer;
    object.text("assessment", step.assessment);
    object.text("strategy", step.strategy);
    for (const Figure& figure : kFigures)
        readQuantity(object, figure.key, step.*figure.member);
    step.unknown = object.unknown();
    return step;
}

void writeWorkflowStep(JsonWriter& writer, const WorkflowStep& step)
{
    writer.beginObject();
    writer.member("id", step.id);
    writer.member("name", step.name);
    if (!step.features.empty()) {
        writer.key("features");
        writer.beginArray(true);
        for (const StepFeature feature : step.features)
            writer.text(wordIn(kStepFeatureWords, feature));
        writer.endArray();
    }
    if (step.performer)
        writer.member("performer", wordIn(kPerformerWords, *step.performer));
    writer.member("assessment", step.assessment);
    writer.member("strategy", step.strategy);
    for (const Figure& figure : kFigures)
        writeQuantity(writer, figure.key, step.*figure.member);
    writer.members(step.unknown);
    writer.endObject();
}

void checkWorkflow(const std::vector<WorkflowStep>& steps, const std::string& pointer, Problems& problems)
{
    checkIds(steps, pointer, problems);
    for (std::size_t i = 0; i < steps.size(); ++i)
        checkStep(steps[i], pointer + "/" + std::to_string(i), problems);
}

} // namespace tunepoint
