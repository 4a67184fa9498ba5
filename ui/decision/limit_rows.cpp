// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/limit_rows.h"

#include "core/assessment/gate_edits.h"
#include "ui/text/names.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr std::string_view kRisk = "/decision/riskLimit/";

class LimitRows {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::LimitRows)

public:
    LimitRows(const Assessment& assessment, const Evaluation& evaluation, const Format& format)
        : m_assessment(assessment)
        , m_evaluation(evaluation)
        , m_format(format)
    {
    }

    std::vector<LimitRow> take()
    {
        const std::vector<Gate> ofTask = gatesOfTask(m_assessment.task);
        for (const Gate& gate : ofTask)
            add("/task/" + gate.id, std::nullopt, gate, 0);
        for (std::size_t i = 0; i < m_assessment.gates.size(); ++i)
            add("/gates/" + std::to_string(i), i, m_assessment.gates[i], ofTask.size());
        addRisk();
        return std::move(m_rows);
    }

    static QString verdict(const GateResult& gate)
    {
        return !gate.checked ? tr("not checked", "an option under a limit")
            : gate.passed    ? tr("kept", "an option under a limit")
                             : tr("failed", "an option under a limit");
    }
    static QList<ChartTable::Column> columns()
    {
        return {{tr("Option"), false, {}}, {tr("Limit"), false, {}},
            {tr("Its figure"), true, tr("In the central case: every input at its median")},
            {tr("Chance to keep it"), true,
                tr("Share of the trials in which the option keeps the limit; the limit stands at its "
                   "median")},
            {tr("Why"), false, {}}};
    }

private:
    /// Results stand in the order of judging: those of the task, then the document's. A gate of the document
    /// may be called like a field of the task.
    void add(
        const std::string& pointer, std::optional<std::size_t> place, const Gate& gate, std::size_t before)
    {
        LimitRow& row = m_rows.emplace_back();
        row.pointer = pointer;
        row.gate = place;
        row.name = gateName(gate);
        row.sentence = limitSentence(gate, m_assessment, m_format);
        for (const StrategyResult& strategy : m_evaluation.strategies) {
            const auto first
                = strategy.gates.begin() + std::ptrdiff_t(std::min(before, strategy.gates.size()));
            const auto at = std::find_if(first, strategy.gates.end(),
                [&](const GateResult& result) { return result.id == gate.id && result.kind == gate.kind; });
            if (at != strategy.gates.end())
                row.judged.push_back({&strategy, &*at});
        }
    }

    void addRisk()
    {
        const auto& limit = m_assessment.decision.riskLimit;
        if (!limit)
            return;
        if (limit->probabilityOfLoss)
            addRisk("probabilityOfLoss", lossLimitSentence(*limit->probabilityOfLoss, m_format));
        const auto& tail = limit->conditionalValueAtRisk;
        if (tail && tail->minimum)
            addRisk("conditionalValueAtRisk", tailLimitSentence(tail->share, *tail->minimum, m_format));
    }

    void addRisk(const std::string& id, const QString& sentence)
    {
        LimitRow& row = m_rows.emplace_back();
        row.pointer = std::string(kRisk) + id;
        row.sentence = sentence;
        GateResult named;
        named.id = id;
        row.name = gateName(named);
        for (const StrategyResult& strategy : m_evaluation.strategies) {
            // they are judged last
            const auto at = std::find_if(strategy.gates.rbegin(), strategy.gates.rend(),
                [&](const GateResult& result) { return result.id == id; });
            if (at != strategy.gates.rend())
                row.judged.push_back({&strategy, &*at});
        }
    }

    const Assessment& m_assessment;
    const Evaluation& m_evaluation;
    const Format& m_format;
    std::vector<LimitRow> m_rows;
};

/// The figure that a limit judges; empty where it judges no figure.
ChartCell judgedCell(const LimitRow& row, const GateResult& gate, const Format& format)
{
    if (gate.kind == GateKind::DataResidency || gate.kind == GateKind::OwnWeights)
        return {};
    if (!row.pointer.starts_with(kRisk))
        return {gateFigure(gate, gate.actual, format), gate.actual};
    const bool chance = row.pointer.ends_with("probabilityOfLoss");
    return {chance ? format.share(gate.actual) : format.moneyShort(gate.actual), gate.actual};
}

/// How likely the limit is to be kept; empty for limits on chances themselves.
ChartCell chanceCell(const LimitRow& row, const GateResult& gate, const Format& format)
{
    if (row.pointer.starts_with(kRisk))
        return {};
    return {format.share(gate.probabilityPassed, 0), gate.probabilityPassed};
}

} // namespace

std::vector<LimitRow> limitRows(
    const Assessment& assessment, const Evaluation& evaluation, const Format& format)
{
    return LimitRows(assessment, evaluation, format).take();
}

ChartTable limitTable(const LimitRow& row, const Format& format)
{
    ChartTable table;
    table.columns = LimitRows::columns();
    for (const auto& [strategy, gate] : row.judged) {
        table.rows.append(
            {{strategyName(*strategy), {}}, {LimitRows::verdict(*gate), {}}, judgedCell(row, *gate, format),
                chanceCell(row, *gate, format), {gateSentence(*gate, format), {}}});
        table.strategies.append(strategy->id);
    }
    return table;
}

} // namespace tunepoint::ui
