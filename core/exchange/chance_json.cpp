// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/chance_json.h"

namespace tunepoint {

void ChanceWriter::estimate(std::string_view key, const Estimate& estimate)
{
    number(key, estimate.value);
    number("standardError", estimate.standardError);
}

void ChanceWriter::summary(
    std::string_view key, const std::optional<Summary>& summary, std::optional<double> shareNever)
{
    m_json.key(key);
    if (!summary) {
        m_json.null();
        return;
    }
    m_json.beginObject();
    number("mean", summary->mean);
    number("standardDeviation", summary->standardDeviation);
    number("standardError", summary->standardError);
    number("p05", summary->p05);
    number("p10", summary->p10);
    number("p25", summary->p25);
    number("p50", summary->p50);
    number("p75", summary->p75);
    number("p90", summary->p90);
    number("p95", summary->p95);
    if (shareNever)
        number("shareNever", *shareNever);
    m_json.endObject();
}

void ChanceWriter::distribution(const StrategyChance& chance)
{
    m_json.beginObject();
    summary("accuracy", chance.accuracy);
    summary("totalCost", chance.totalCost);
    summary("netPresentValue", chance.netPresentValue);
    summary("roi", chance.roi);
    summary("costPerCorrectItem", chance.costPerCorrectItem);
    summary("costPerMonth", chance.costPerMonth);
    summary("oneOffCost", chance.oneOffCost);
    summary("paybackMonths", chance.paybackMonths);
    number("shareNever", chance.shareNever);
    summary("breakEvenAccuracy", chance.breakEvenAccuracy);
    summary("latencyP95Seconds", chance.latencyP95Seconds);
    summary("weeksToFirstUse", chance.weeksToFirstUse);
    m_json.endObject();
}

void ChanceWriter::chance(const std::optional<StrategyChance>& chance)
{
    m_json.key("distribution");
    if (chance)
        distribution(*chance);
    else
        m_json.null();
    const auto figure = [&](double StrategyChance::*member) {
        return chance ? std::optional(*chance.*member) : std::nullopt;
    };
    number("probabilityLoss", figure(&StrategyChance::probabilityLoss));
    number("probabilityBest", figure(&StrategyChance::probabilityBest));
    number("expectedRegret", figure(&StrategyChance::expectedRegret));
    number("conditionalValueAtRisk", figure(&StrategyChance::tailMean));
    number("conditionalValueAtRiskShare", figure(&StrategyChance::tailShare));
    number("probabilityGatesPassed", figure(&StrategyChance::probabilityGatesPassed));
    number("paretoProbability", chance ? chance->paretoProbability : std::nullopt);
    summary("overtakenMonth", chance ? chance->overtakenMonth : std::nullopt,
        figure(&StrategyChance::shareNeverOvertaken));
}

void ChanceWriter::pairChance(const std::optional<PairChance>& chance)
{
    const auto months
        = [&](Summary PairChance::*member) { return chance ? std::optional(*chance.*member) : std::nullopt; };
    const auto never
        = [&](double PairChance::*member) { return chance ? std::optional(*chance.*member) : std::nullopt; };
    summary("aAheadFromMonth", months(&PairChance::aAheadFromMonth), never(&PairChance::shareNeverA));
    summary("bAheadFromMonth", months(&PairChance::bAheadFromMonth), never(&PairChance::shareNeverB));
}

void ChanceWriter::sensitivity(const std::optional<Sensitivity>& sensitivity)
{
    m_json.key("sensitivity");
    if (!sensitivity) {
        m_json.null();
        return;
    }
    m_json.beginObject();
    list("tornado", sensitivity->tornado, [this](const TornadoEntry& entry) {
        m_json.beginObject();
        text("pointer", entry.pointer);
        number("low", entry.low);
        number("high", entry.high);
        number("netPresentValueLow", entry.netPresentValueLow);
        number("netPresentValueHigh", entry.netPresentValueHigh);
        number("marginLow", entry.marginLow);
        number("marginHigh", entry.marginHigh);
        m_json.endObject();
    });
    list("sobol", sensitivity->sobol, [this](const SobolEntry& entry) {
        m_json.beginObject();
        text("pointer", entry.pointer);
        estimate("first", entry.first);
        number("total", entry.total ? std::optional(entry.total->value) : std::nullopt);
        number("totalStandardError", entry.total ? std::optional(entry.total->standardError) : std::nullopt);
        m_json.endObject();
    });
    list("flipPoints", sensitivity->flipPoints, [this](const FlipEntry& entry) {
        m_json.beginObject();
        text("pointer", entry.pointer);
        number("current", entry.current);
        number("flipsAt", entry.flipsAt);
        text("to", entry.to);
        flag("unlikely", entry.unlikely);
        m_json.endObject();
    });
    m_json.endObject();
}

void ChanceWriter::pilot(const PilotEntry& entry)
{
    m_json.beginObject();
    text("strategy", entry.strategy);
    number("items", double(entry.items));
    number("value", entry.value);
    number("standardError", entry.standardError);
    number("cost", entry.cost);
    number("netBenefit", entry.netBenefit);
    number("perfectInformation", entry.perfect.value);
    m_json.endObject();
}

void ChanceWriter::valueOfInformation(const std::optional<ValueOfInformation>& value)
{
    m_json.key("valueOfInformation");
    if (!value) {
        m_json.null();
        return;
    }
    m_json.beginObject();
    number("evpi", value->evpi.value);
    number("evpiStandardError", value->evpi.standardError);
    list("evppi", value->evppi, [&](const InformationEntry& entry) {
        m_json.beginObject();
        textOrNull("name", entry.name.empty() ? std::nullopt : std::optional(entry.name));
        texts("pointers", entry.pointers);
        estimate("value", entry.value);
        m_json.endObject();
    });
    list("groups", value->groups, [&](const InformationEntry& entry) {
        m_json.beginObject();
        text("group", entry.group);
        texts("pointers", entry.pointers);
        estimate("value", entry.value);
        m_json.endObject();
    });
    list("pilots", value->pilots, [this](const PilotEntry& entry) { pilot(entry); });
    m_json.key("bestPilot");
    if (const PilotEntry* best = bestPilot(*value))
        pilot(*best);
    else
        m_json.null();
    m_json.endObject();
}

} // namespace tunepoint
