// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frameworks/framework_results.h"

#include "core/base/numbers.h"
#include "core/frameworks/article000.h"
#include "core/frameworks/article001.h"
#include "core/frameworks/article002.h"
#include "core/frameworks/article003.h"
#include "core/frameworks/article004.h"
#include "core/frameworks/provider_matrix.h"

#include <algorithm>

namespace tunepoint {

namespace {

Trigger triggerOf(const Finding& finding)
{
    Trigger trigger;
    trigger.id = finding.id;
    trigger.pointer = finding.pointer.empty() ? specOf(finding.fact).pointer : std::string(finding.pointer);
    for (std::size_t i = 0; i < finding.count; ++i) {
        const Argument& argument = finding.arguments[i];
        trigger.args.push_back(
            argument.isNumber ? argumentText(argument.number) : std::string(argument.word));
    }
    trigger.uncertain = finding.uncertain;
    return trigger;
}

std::vector<ThresholdValue> valuesOf(const Thresholds& thresholds, const FrameworkSettings& settings)
{
    std::vector<ThresholdValue> values;
    const auto own = settings.thresholds.find(thresholds.spec().id);
    for (const FrameworkThreshold& threshold : thresholds.spec().thresholds)
        values.push_back({threshold.id, thresholds[threshold.id], threshold.value,
            own != settings.thresholds.end() && own->second.contains(threshold.id)});
    return values;
}

FrameworkResult resultOf(const Framework& framework, const Case& c, const FrameworkSettings& settings)
{
    const Judgement judgement = framework.judge(c);
    FrameworkResult result;
    result.id = framework.id;
    result.verdict = judgement.verdict;
    result.alternative = judgement.alternative;
    result.strength = strengthOf(judgement);
    std::vector<const Finding*> findings;
    for (const Finding& finding : judgement)
        findings.push_back(&finding);
    std::stable_sort(findings.begin(), findings.end(),
        [](const Finding* a, const Finding* b) { return a->weight > b->weight; });
    for (const Finding* finding : findings) {
        if (finding->lean == Lean::Neutral || finding->lean == Lean::Unknown)
            continue;
        auto& list = supports(finding->lean, judgement.verdict) ? result.triggers : result.against;
        list.push_back(triggerOf(*finding));
    }
    for (const Finding& finding : judgement) {
        const std::string& pointer = specOf(finding.fact).pointer;
        const bool listed
            = std::find(result.missing.begin(), result.missing.end(), pointer) != result.missing.end();
        if (finding.lean == Lean::Unknown && !listed)
            result.missing.push_back(pointer);
    }
    result.steps = framework.steps(c, judgement);
    result.thresholds = valuesOf(c.thresholds, settings);
    return result;
}

} // namespace

std::span<const Framework> frameworks()
{
    static constexpr Framework all[]{
        {"article000", judgeArticle000, stepsOfArticle000},
        {"article001", judgeArticle001, stepsOfArticle001},
        {"article002", judgeArticle002, stepsOfArticle002},
        {"article003", judgeArticle003, stepsOfArticle003},
        {"article004", judgeArticle004, stepsOfArticle004},
        {"providerMatrix", judgeProviderMatrix, stepsOfProviderMatrix},
    };
    return all;
}

std::string argumentText(double value)
{
    return numberText(value);
}

std::vector<FrameworkResult> judgeFrameworks(const Assessment& assessment, const Catalogue& catalogue,
    const FrameworkFigures& figures, const std::optional<Date>& date)
{
    const Facts facts(assessment);
    const Surroundings around = surroundingsOf(assessment, catalogue, figures, date);
    std::vector<const Framework*> known;
    std::vector<Thresholds> thresholds;
    for (const Framework& framework : frameworks()) {
        if (const FrameworkSpec* spec = findFramework(catalogue, framework.id)) {
            known.push_back(&framework);
            thresholds.emplace_back(*spec, assessment.frameworks);
        }
    }
    std::vector<FrameworkResult> results;
    for (std::size_t i = 0; i < known.size(); ++i)
        results.push_back(resultOf(*known[i], {facts, thresholds[i], around}, assessment.frameworks));
    DisagreementFinder finder(facts, around, known, thresholds);
    for (std::size_t a = 0; a < known.size(); ++a) {
        for (std::size_t b = a + 1; b < known.size(); ++b) {
            auto found = finder.between(a, b);
            if (!found)
                continue;
            found->with = results[b].id;
            results[a].disagreements.push_back(*found);
            found->with = results[a].id;
            results[b].disagreements.push_back(*std::move(found));
        }
    }
    return results;
}

Problems checkFrameworkNames(const Assessment& assessment, const Catalogue& catalogue)
{
    Problems problems;
    for (const auto& [framework, values] : assessment.frameworks.thresholds) {
        const std::string at = "/frameworks/thresholds/" + pointerToken(framework);
        const FrameworkSpec* spec = findFramework(catalogue, framework);
        if (!spec) {
            problems.push_back({ProblemCode::UnknownThreshold, at, {framework}});
            continue;
        }
        for (const auto& [id, value] : values) {
            const std::string below = at + "/" + pointerToken(id);
            const auto known = std::find_if(spec->thresholds.begin(), spec->thresholds.end(),
                [&id = id](const FrameworkThreshold& threshold) { return threshold.id == id; });
            if (known == spec->thresholds.end()) {
                problems.push_back({ProblemCode::UnknownThreshold, below, {id}});
                continue;
            }
            const Bounds& bounds = known->bounds;
            if ((bounds.lower && value < *bounds.lower) || (bounds.upper && value > *bounds.upper))
                problems.push_back({ProblemCode::OutOfRange, below,
                    {numberText(value), bounds.lower ? numberText(*bounds.lower) : "",
                        bounds.upper ? numberText(*bounds.upper) : ""}});
        }
    }
    return problems;
}

} // namespace tunepoint
