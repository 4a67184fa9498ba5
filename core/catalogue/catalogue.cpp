// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"

#include <algorithm>
#include <array>

namespace tunepoint {

namespace {

template <class T>
const T* byId(const std::vector<T>& list, std::string_view id)
{
    const auto at = std::find_if(list.begin(), list.end(), [id](const T& entry) { return entry.id == id; });
    return at == list.end() ? nullptr : &*at;
}

} // namespace

const Archetype* findArchetype(const Catalogue& catalogue, std::string_view id)
{
    return byId(catalogue.archetypes, id);
}

const ModelPrice* findModel(const Catalogue& catalogue, std::string_view id)
{
    return byId(catalogue.models, id);
}

const EvidenceRow* findEvidence(const Catalogue& catalogue, std::string_view id)
{
    return byId(catalogue.evidence, id);
}

const FrameworkSpec* findFramework(const Catalogue& catalogue, std::string_view id)
{
    return byId(catalogue.frameworks, id);
}

std::span<const std::string_view> priorColumns()
{
    static constexpr std::array<std::string_view, 8> columns{"classification", "extraction",
        "domainKnowledge", "newKnowledge", "fixedForm", "narrowCode", "reasoning", "other"};
    return columns;
}

std::string_view priorColumn(const TaskProfile& task)
{
    if (!task.type)
        return "other";
    switch (*task.type) {
    case TaskType::Classification:
        return "classification";
    case TaskType::Extraction:
        return "extraction";
    case TaskType::StructuredOutput:
    case TaskType::Summarisation:
    case TaskType::Creative:
        return "fixedForm";
    case TaskType::KnowledgeQa:
        return task.knowledgeNeeded == KnowledgeNeeded::Own ? "newKnowledge" : "domainKnowledge";
    case TaskType::ToolCalling:
    case TaskType::Code:
        return "narrowCode";
    case TaskType::Reasoning:
        return "reasoning";
    case TaskType::Dialogue:
    case TaskType::Analysis:
    case TaskType::Other:
        return "other";
    }
    return "other";
}

} // namespace tunepoint
