// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/proposals.h"

#include <algorithm>
#include <array>

namespace tunepoint {

namespace {

using enum ArchetypeGroup;

constexpr std::array entries{
    ArchetypeEntry{"statusQuo", NoModel},
    ArchetypeEntry{"businessLogic", NoModel},
    ArchetypeEntry{"classicClassifier", NoModel},
    ArchetypeEntry{"zeroShot", Prompting},
    ArchetypeEntry{"fewShot", Prompting},
    ArchetypeEntry{"smallPrompted", Prompting},
    ArchetypeEntry{"chain", Prompting},
    ArchetypeEntry{"rag", Retrieval},
    ArchetypeEntry{"loraHosted", Tuning},
    ArchetypeEntry{"loraSelfHosted", Tuning},
    ArchetypeEntry{"hostedTuningClosed", Tuning},
    ArchetypeEntry{"fullTuning", Tuning},
    ArchetypeEntry{"distilled", Tuning},
    ArchetypeEntry{"ragTuned", Combined},
    ArchetypeEntry{"cascade", Combined},
    ArchetypeEntry{"staged", Combined},
    ArchetypeEntry{"custom", Own},
};

// Below this volume the small price of a call leaves a second model nothing to save.
constexpr double kVolumeForCascade = 100'000;

bool isParticular(const TaskProfile& task)
{
    return task.formatStrictness == Level::High || task.styleSpecificity == Level::High
        || task.domainSpecificity == Level::High;
}

bool isWanted(std::string_view id, const TaskProfile& task)
{
    const bool retrieves = task.knowledgeNeeded == KnowledgeNeeded::Own || task.type == TaskType::KnowledgeQa;
    const bool ownMachines = task.dataResidency == DataResidency::OwnPremises || task.needsWeights == true;
    if (id == "statusQuo" || id == "businessLogic" || id == "zeroShot" || id == "fewShot"
        || id == "smallPrompted")
        return true;
    if (id == "classicClassifier")
        return task.type == TaskType::Classification || task.type == TaskType::Extraction;
    if (id == "chain")
        return task.type == TaskType::Reasoning || task.type == TaskType::Analysis
            || task.type == TaskType::ToolCalling;
    if (id == "rag")
        return retrieves;
    if (id == "ragTuned")
        return retrieves && isParticular(task);
    if (id == "loraHosted")
        return !ownMachines;
    if (id == "loraSelfHosted")
        return ownMachines;
    if (id == "cascade")
        return task.itemsPerMonth && median(*task.itemsPerMonth, notNegative) >= kVolumeForCascade;
    return false;
}

} // namespace

std::span<const ArchetypeEntry> archetypeEntries()
{
    return entries;
}

std::vector<std::string_view> proposedArchetypes(const TaskProfile& task)
{
    std::vector<std::string_view> ids;
    for (const ArchetypeEntry& entry : entries)
        if (isWanted(entry.id, task))
            ids.push_back(entry.id);
    return ids;
}

} // namespace tunepoint
