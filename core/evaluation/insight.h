// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/flip_search.h"
#include "core/evaluation/trial_run.h"
#include "core/uncertainty/value_of_information.h"

#include <optional>
#include <string>
#include <vector>

namespace tunepoint {

/// Sensitivity and value of information among the strategies that can be chosen, from trials that have been
/// run. At least one strategy can be chosen.
class Insight {
public:
    Insight(Evaluation& evaluation, const TrialRun& run);

    /// Fills in Evaluation::sensitivity and valueOfInformation. False: stopped.
    [[nodiscard]] bool run();

private:
    [[nodiscard]] TrialMatrix benefits() const { return {m_benefits, m_places.size()}; }
    [[nodiscard]] const std::string& id(std::size_t inField) const;
    [[nodiscard]] const Input& firstInput(std::size_t column) const;
    [[nodiscard]] std::vector<SampledInput> sampledInputs() const;
    [[nodiscard]] std::vector<double> at(std::size_t column, double probability) const;
    void addTornado(Sensitivity& sensitivity) const;
    [[nodiscard]] std::optional<std::vector<InputMoves>> moves() const;
    [[nodiscard]] bool addIndices(Sensitivity& sensitivity) const;
    void addFlips(Sensitivity& sensitivity, const std::vector<InputMoves>& moves) const;
    [[nodiscard]] bool addInformation();
    void addSingleInputs(ValueOfInformation& information) const;
    [[nodiscard]] bool addGroups(ValueOfInformation& information) const;
    [[nodiscard]] std::vector<SampledInput> strongestMembers(
        const std::vector<std::size_t>& columns, const std::vector<double>& strengths) const;
    [[nodiscard]] std::vector<double> strengths() const;

    Evaluation& m_evaluation;
    const TrialRun& m_run;
    std::vector<std::size_t> m_places; ///< of the strategies that take part, in the plan
    std::vector<double> m_benefits; ///< theirs, by trial
    Margin m_margin;
    std::vector<SampledInput> m_inputs; ///< by column of the sampler
    std::vector<InputValue> m_values; ///< of those
};

} // namespace tunepoint
