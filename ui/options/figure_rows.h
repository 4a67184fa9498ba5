// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/economics/parameters.h"
#include "core/evaluation/evaluation.h"

#include <optional>
#include <string>
#include <vector>

namespace tunepoint::ui {

/// One figure of a strategy as the figures tab lists it.
struct FigureRow {
    enum class Stage { Only, First, Second };

    std::string key; ///< in the strategy's parameters: "dayRate", "first.dayRate"
    const ParameterSpec* spec = nullptr;
    Stage stage = Stage::Only; ///< of a staged path
    std::optional<Quantity> own; ///< the strategy's override
    std::optional<Quantity>
        standard; ///< the archetype's default, or what the price list or the evidence says
    Origin origin = Origin::Catalogue; ///< of `standard`

    [[nodiscard]] bool occurs() const { return own || standard; }
};

/// All figures that `strategy` can have, in the order of parameterSpecs(); for a staged path its own and
/// those of both stages. `evaluation` may be of an earlier state: it only tells prices and priors.
[[nodiscard]] std::vector<FigureRow> figureRows(
    const Strategy& strategy, const Catalogue& catalogue, const Evaluation& evaluation);

} // namespace tunepoint::ui
