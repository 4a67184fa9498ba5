// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/quantities.h"

#include <optional>

namespace tunepoint {

namespace {

class Walk {
public:
    explicit Walk(const QuantityVisitor& visit)
        : m_visit(visit)
    {
    }

    void strategy(const Strategy& strategy, const std::string& at) const
    {
        for (const auto& [id, value] : strategy.parameters) {
            if (const auto* quantity = std::get_if<Quantity>(&value))
                m_visit(at + "/parameters/" + pointerToken(id), *quantity);
        }
        if (strategy.accuracy) {
            if (const auto* quantity = std::get_if<Quantity>(&*strategy.accuracy))
                m_visit(at + "/accuracy", *quantity);
        }
        for (std::size_t i = 0; i < strategy.costs.size(); ++i)
            cost(strategy.costs[i], at + "/costs/" + std::to_string(i));
        for (std::size_t i = 0; i < strategy.lifecycle.size(); ++i) {
            const LifecycleEvent& event = strategy.lifecycle[i];
            const std::string below = at + "/lifecycle/" + std::to_string(i);
            stated(event.months, below + "/months");
            stated(event.noticeMonths, below + "/noticeMonths");
            stated(event.migrationCost, below + "/migrationCost");
            stated(event.priceFactor, below + "/priceFactor");
        }
    }

    void stated(const std::optional<Quantity>& quantity, const std::string& at) const
    {
        if (quantity)
            m_visit(at, *quantity);
    }

private:
    void cost(const CostElement& cost, const std::string& at) const
    {
        if (cost.kind != CostKind::Series)
            m_visit(at + "/amount", cost.amount);
        for (std::size_t i = 0; i < cost.amounts.size(); ++i)
            m_visit(at + "/amounts/" + std::to_string(i), cost.amounts[i]);
        stated(cost.trendPerMonth, at + "/trendPerMonth");
    }

    const QuantityVisitor& m_visit;
};

} // namespace

void forEachQuantity(const Assessment& assessment, const QuantityVisitor& visit)
{
    const Walk walk(visit);
    visit("/discountRatePerYear", assessment.discountRatePerYear);
    if (assessment.exchangeRate)
        visit("/exchangeRate/rate", assessment.exchangeRate->rate);
    for (const TaskField& field : taskFields()) {
        if (field.kind() == FieldKind::Number)
            walk.stated(field.number(assessment.task), field.pointer());
    }
    for (const BaselineField& field : baselineFields())
        walk.stated(assessment.baseline.*field.member, field.pointer());
    for (std::size_t i = 0; i < assessment.strategies.size(); ++i)
        walk.strategy(assessment.strategies[i], "/strategies/" + std::to_string(i));
    for (std::size_t i = 0; i < assessment.criteria.size(); ++i)
        walk.stated(assessment.criteria[i].weight, "/criteria/" + std::to_string(i) + "/weight");
    for (const auto& [strategy, row] : assessment.scores) {
        for (const auto& [criterion, score] : row) {
            if (const auto* quantity = std::get_if<Quantity>(&score))
                visit("/scores/" + pointerToken(strategy) + "/" + pointerToken(criterion), *quantity);
        }
    }
    for (std::size_t i = 0; i < assessment.gates.size(); ++i)
        walk.stated(assessment.gates[i].limit, "/gates/" + std::to_string(i) + "/limit");
    for (const AnswerField& field : answerFields()) {
        if (field.kind() == FieldKind::Number)
            walk.stated(field.number(assessment.frameworks.answers), field.pointer());
    }
    for (std::size_t i = 0; i < assessment.frameworks.gaps.size(); ++i)
        walk.stated(assessment.frameworks.gaps[i].share, "/frameworks/gaps/" + std::to_string(i) + "/share");
}

QuantityNames::QuantityNames(const Assessment& assessment)
{
    forEachQuantity(assessment, [&](const std::string& at, const Quantity&) { m_pointers.insert(at); });
    for (const TaskField& field : taskFields()) {
        if (field.kind() == FieldKind::Number)
            m_pointers.insert(field.pointer());
    }
    for (const BaselineField& field : baselineFields())
        m_pointers.insert(field.pointer());
    for (std::size_t i = 0; i < assessment.strategies.size(); ++i)
        m_parameterLists.insert("/strategies/" + std::to_string(i) + "/parameters");
}

bool QuantityNames::contains(std::string_view pointer) const
{
    const std::size_t last = pointer.rfind('/');
    return last != std::string_view::npos
        && (m_pointers.contains(pointer) || m_parameterLists.contains(pointer.substr(0, last)));
}

} // namespace tunepoint
