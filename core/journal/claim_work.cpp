// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/claim_work.h"

#include "core/base/numbers.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tunepoint {

namespace {

constexpr double kTolerance = 0.05;

double monthsIn(ClaimPeriod period)
{
    constexpr std::array months{12.0 / 365.25, 1.0, 12.0}; // day, month, year
    return months[std::size_t(period)];
}

} // namespace

ClaimWork::ClaimWork(const Claim& claim, const FigureLookup& lookup, const std::optional<Date>& date)
    : m_claim(claim)
    , m_lookup(lookup)
    , m_date(date)
{
    m_finding.id = claim.id;
    m_finding.kind = claim.kind;
    if (claim.stated)
        m_finding.stated = valueOf(*claim.stated, "stated");
}

const ClaimFigure* ClaimWork::figure(std::string_view name) const
{
    const auto at = m_claim.inputs.find(std::string(name));
    return at == m_claim.inputs.end() ? nullptr : &at->second;
}

std::optional<double> ClaimWork::valueOf(const ClaimFigure& figure, std::string_view name)
{
    if (figure.pointer.empty())
        return figure.value;
    const auto found = m_lookup ? m_lookup(figure.pointer) : std::nullopt;
    if (!found)
        remark("pointerLeadsNowhere", {std::string(name), figure.pointer});
    return found;
}

std::optional<double> ClaimWork::input(std::string_view name)
{
    const ClaimFigure* stated = figure(name);
    return stated ? valueOf(*stated, name) : std::nullopt;
}

std::optional<double> ClaimWork::need(std::string_view name)
{
    const auto value = input(name);
    if (!value)
        miss(name);
    return value;
}

std::optional<Date> ClaimWork::needDate(std::string_view name)
{
    const ClaimFigure* stated = figure(name);
    const auto day = stated ? parseDate(stated->date) : std::nullopt;
    if (!day)
        miss(name);
    return day;
}

void ClaimWork::miss(std::string_view what)
{
    m_finding.missing.emplace_back(what);
}

void ClaimWork::note(std::string_view id, double value)
{
    if (std::isfinite(value))
        m_finding.figures.push_back({std::string(id), value});
}

void ClaimWork::remark(std::string_view id, std::vector<std::string> args)
{
    Reason reason{std::string(id), std::move(args)};
    if (std::find(m_finding.remarks.begin(), m_finding.remarks.end(), reason) == m_finding.remarks.end())
        m_finding.remarks.push_back(std::move(reason));
}

bool ClaimWork::sameUnits(std::initializer_list<std::string_view> names)
{
    const ClaimFigure* first = nullptr;
    for (const std::string_view name : names) {
        const ClaimFigure* next = figure(name);
        if (!next || next->unit.empty())
            continue;
        if (first && next->unit != first->unit) {
            remark("unitsDiffer", {first->unit, next->unit});
            settle(ClaimState::UnitsMixed);
            return false;
        }
        first = next;
    }
    return true;
}

double ClaimWork::inStatedPeriod(double recomputed)
{
    if (!m_claim.stated || !m_claim.stated->period)
        return recomputed;
    for (const auto& [name, figure] : m_claim.inputs) {
        if (figure.period)
            return recomputed * monthsIn(*m_claim.stated->period) / monthsIn(*figure.period);
    }
    miss("period");
    return recomputed;
}

bool ClaimWork::fits(double value) const
{
    if (!m_finding.stated)
        return false;
    const double stated = *m_finding.stated;
    const double slack
        = m_claim.tolerance.value_or(kTolerance) * std::max(std::fabs(stated), std::fabs(value));
    switch (m_claim.comparison) {
    case ClaimComparison::About:
        return std::fabs(value - stated) <= slack;
    case ClaimComparison::AtLeast:
        return value >= stated - slack;
    case ClaimComparison::AtMost:
        return value <= stated + slack;
    }
    return false;
}

void ClaimWork::conclude(std::optional<double> recomputed)
{
    m_finding.recomputed = recomputed && std::isfinite(*recomputed) ? recomputed : std::nullopt;
    if (m_settled)
        return;
    if (misses() || (!m_finding.recomputed && m_finding.stated))
        return settle(ClaimState::CannotBeChecked);
    if (!m_finding.stated)
        return settle(ClaimState::NothingStated);
    const double stated = *m_finding.stated;
    const double value = *m_finding.recomputed;
    if (fits(value))
        return settle(ClaimState::Agrees);
    settle(ClaimState::Contradicts);
    if (stated * value > 0)
        m_finding.factor = std::max(stated / value, value / stated);
    remark(std::fabs(stated) > std::fabs(value) ? "statesTooMuch" : "statesTooLittle",
        {numberText(stated), numberText(value)});
}

void ClaimWork::settle(ClaimState state)
{
    m_finding.state = state;
    m_settled = true;
}

} // namespace tunepoint
