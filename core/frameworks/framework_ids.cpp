// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frameworks/framework_ids.h"

#include <array>

namespace tunepoint {

namespace {

using std::string_view;

constexpr auto triggers = std::to_array<string_view>({
    "requirementsFixed", // {how many}
    "requirementsFree", // {how many}
    "requirementsLogic", // {how many}
    "formatStrict", "formatLoose",
    "formatBroken", // {share, threshold}
    "formatKept", // {share, threshold}
    "domainSpecial", "domainGeneral", "definitionOpen", "definitionStrict", "definitionNotStrict",
    "typeFree", // {type}
    "sectorStrict", // {sector}
    "examplesEnough", // {examples, threshold}
    "examplesTooFew", // {examples, threshold}
    "examplesPoor", // {quality}
    "examplesNotGood", // {quality}
    "examplesInconsistent", // {kappa, threshold}
    "overtakenSoon", // {months, threshold}
    "promptingSufficient", // {accuracy, required}
    "promptingInsufficient", // {accuracy, required}
    "promptingSaidSufficient", "promptingSaidInsufficient", "promptingNotTried", "ownKnowledge",
    "metricDefined", "metricMissing", "styleReached", "styleMissed", "styleSpecial", "styleOrdinary",
    "answersLate", // {seconds, limit, measured or modelled}
    "answersInTime", // {seconds, limit, measured or modelled}
    "taskNovel", // {type}
    "taskRepeated", // {type}
    "inputsNovel", // {share, threshold}
    "inputsFamiliar", // {share, threshold}
    "volumePays", // {volume, saving a month, cost of tuning, volume needed}
    "volumeTooSmall", // the same
    "answeredForTuning", "answeredAgainstTuning", "methodOwn",
    "volumeMayPay", // {volume, threshold}
    "volumeOverkill", // {volume, threshold}
    "toleranceLow", "toleranceHigh",
    "methodChanges", // {a year, threshold}
    "methodStable", // {a year, threshold}
    "knowledgeChanges", // {share a month, threshold}
    "knowledgeStable", // {share a month, threshold}
    "reasonConsistency", "reasonRegulation", "reasonEdge", "reasonTokens", "reasonControl",
    "accuracyBottleneck", // {accuracy, required, items an arm}
    "throughputSaid", "throughputFine",
    "loadHeavy", // {peak an hour, limit in seconds}
    "loadLight", // {peak an hour, limit in seconds}
    "itemsTooFew", // {items, threshold}
});

constexpr auto steps = std::to_array<string_view>({
    "requirement", // {text, kind}
    "requirementOpen", // {text}
    "fieldTuned", // {pointer}
    "fieldPrompted", // {pointer}
    "overtaken", // {months, threshold}
    "baseline",
    "pilot",
    "rungPrompt", // {required accuracy or nothing}
    "rungInstruction", // the same
    "rungRetrieval", // the same
    "rungTuning", // the same
    "gate", // {criteria met, criteria needed}
    "collect", // {examples}
    "tuneSmall",
    "holdOut",
    "deployAndMeasure",
    "paysFrom", // {volume, months}
    "stagePilot",
    "stageProof",
    "stageGaps", // {how many}
    "stageTuning",
    "gapOpen", // {text, kind, share or nothing}
    "gapForRetrieval", // the same
    "gapForChaining", // the same
    "gapForTuning", // the same
    "reasonDocumented", // {reason, weight, evidence}
    "reasonUndocumented", // {reason, weight}
    "volumeRule", // {few, many, volume or nothing}
    "volumeComputed", // {lowest, highest, how many}
    "volumeNotComputed",
    "bothWithRetrieval",
    "bothWithPrompt",
    "guardPeople",
    "guardTestSet",
    "guardWatch",
    "guardWayBack",
    "knowledgeFirst",
    "triggerAccuracy", // {accuracy, required} or nothing
    "triggerStyle",
    "triggerThroughput",
    "testSize", // {accuracy, required, items an arm, items measured or nothing}
    "baseRate", // {share}
    "serviceEither",
    "serviceOpen",
    "serviceClosed",
    "closingUndated", // {provider, date}
    "closingPast", // {provider, date}
    "closingAhead", // {provider, date}
    "matrixBaseline", // {items}
    "matrixContext",
    "matrixBehaviour",
});

} // namespace

std::span<const string_view> triggerIds()
{
    return triggers;
}

std::span<const string_view> stepIds()
{
    return steps;
}

} // namespace tunepoint
