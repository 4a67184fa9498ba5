// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/options/strategy_binding.h"

#include "ui/document/assessment_document.h"

#include <algorithm>

namespace tunepoint::ui {

namespace {

std::size_t indexOf(const Assessment& assessment, const std::string& id)
{
    const auto at = std::find_if(assessment.strategies.begin(), assessment.strategies.end(),
        [&](const Strategy& strategy) { return strategy.id == id; });
    return std::size_t(at - assessment.strategies.begin());
}

} // namespace

StrategyBinding::StrategyBinding(AssessmentDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &AssessmentDocument::changed, this, &StrategyBinding::changed);
    connect(&document, &AssessmentDocument::evaluationChanged, this, &StrategyBinding::evaluated);
}

void StrategyBinding::setStrategy(const std::string& id)
{
    if (id == m_id)
        return;
    m_document.endMerge();
    m_id = id;
    Q_EMIT changed();
    Q_EMIT evaluated();
}

const Strategy* StrategyBinding::strategy() const
{
    return findStrategy(m_document.assessment(), m_id);
}

const Archetype* StrategyBinding::archetype() const
{
    const Strategy* shown = strategy();
    return shown ? findArchetype(m_document.catalogue(), shown->archetype) : nullptr;
}

const StrategyResult* StrategyBinding::result() const
{
    return findResult(m_document.evaluation(), m_id);
}

std::string StrategyBinding::pointer(const std::string& tail) const
{
    return "/strategies/" + std::to_string(indexOf(m_document.assessment(), m_id)) + "/" + tail;
}

std::string StrategyBinding::word(const std::string& id) const
{
    const Strategy* shown = strategy();
    const Archetype* from = archetype();
    if (shown)
        if (const auto own = shown->parameters.find(id); own != shown->parameters.end())
            if (const auto* word = std::get_if<std::string>(&own->second))
                return *word;
    return from && from->words.count(id) > 0 ? from->words.at(id) : std::string();
}

QString StrategyBinding::currency() const
{
    return QString::fromStdString(m_document.assessment().currency);
}

void StrategyBinding::edit(
    const std::string& tail, const QString& label, const std::function<void(Strategy&)>& change) const
{
    if (!strategy())
        return;
    m_document.edit(pointer(tail), label,
        [&](Assessment& assessment) { change(assessment.strategies[indexOf(assessment, m_id)]); });
}

void StrategyBinding::editOnce(
    const std::string& tail, const QString& label, const std::function<void(Strategy&)>& change) const
{
    m_document.endMerge();
    edit(tail, label, change);
    m_document.endMerge();
}

void StrategyBinding::endMerge() const
{
    m_document.endMerge();
}

} // namespace tunepoint::ui
