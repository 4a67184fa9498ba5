// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/criteria_binding.h"

#include "core/decision/criteria_weights.h"
#include "core/decision/weight_edits.h"
#include "ui/document/assessment_document.h"
#include "ui/text/decision_sentences.h"

#include <algorithm>

namespace tunepoint::ui {

CriteriaBinding::CriteriaBinding(AssessmentDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &AssessmentDocument::changed, this, &CriteriaBinding::changed);
    connect(&document, &AssessmentDocument::evaluationChanged, this, &CriteriaBinding::evaluated);
}

const Assessment& CriteriaBinding::assessment() const
{
    return m_document.assessment();
}

Format CriteriaBinding::format() const
{
    return Format(QLocale(), QString::fromStdString(assessment().currency));
}

const CriteriaAnalysis* CriteriaBinding::analysis() const
{
    const auto& analysis = m_document.evaluation().criteria;
    return analysis ? &*analysis : nullptr;
}

std::optional<LinearValue> CriteriaBinding::optionsRange(const std::string& id) const
{
    if (const CriteriaAnalysis* known = analysis()) {
        for (const CriterionResult& criterion : known->criteria) {
            if (criterion.id == id)
                return criterion.optionsRange;
        }
    }
    return std::nullopt;
}

std::vector<std::string> CriteriaBinding::group(const std::string& parent) const
{
    std::vector<std::string> ids;
    for (const std::size_t index : siblings(assessment(), parent))
        ids.push_back(criteria()[index].id);
    return ids;
}

std::vector<double> CriteriaBinding::shares(const std::string& parent) const
{
    for (const WeightGroup& group : criteriaWeights(assessment()).groups) {
        if (group.parent == parent)
            return group.local;
    }
    return {};
}

QString CriteriaBinding::name(const std::string& id) const
{
    const auto index = place(id);
    return criterionName(id, index ? criteria()[*index].name : std::string());
}

void CriteriaBinding::choose(const std::string& id)
{
    if (m_chosen == id)
        return;
    m_chosen = id;
    Q_EMIT chosenChanged();
}

std::optional<std::size_t> CriteriaBinding::place(const std::string& id) const
{
    const auto at = std::find_if(
        criteria().begin(), criteria().end(), [&](const Criterion& criterion) { return criterion.id == id; });
    return at == criteria().end() ? std::nullopt : std::optional(std::size_t(at - criteria().begin()));
}

void CriteriaBinding::edit(const std::string& pointer, const QString& label, const Change& change) const
{
    m_document.edit(pointer, label, change);
}

void CriteriaBinding::editOnce(const std::string& pointer, const QString& label, const Change& change) const
{
    endMerge();
    m_document.edit(pointer, label, change);
    endMerge();
}

void CriteriaBinding::judge(const std::string& pointer, const QString& label, const std::string& parent,
    const std::function<void(Weighting&)>& change) const
{
    edit(pointer, label, [&](Assessment& assessment) {
        if (!assessment.weighting)
            assessment.weighting.emplace();
        change(*assessment.weighting);
        for (const std::size_t member : siblings(assessment, parent)) {
            Criterion& criterion = assessment.criteria[member];
            rememberRange(criterion, optionsRange(criterion.id));
        }
    });
}

void CriteriaBinding::endMerge() const
{
    m_document.endMerge();
}

void CriteriaBinding::setHandOn(bool on)
{
    Q_EMIT handChanged(on);
}

} // namespace tunepoint::ui
