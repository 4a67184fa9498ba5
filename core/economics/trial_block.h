// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/economics/cash_flow.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <vector>

namespace tunepoint {

/// Trials that are kept side by side: blocks are multiples of it.
inline constexpr std::size_t kTrialTile = 16;

/// Months that a block can look at.
inline constexpr int kLongestHorizon = 120;

/// One figure in every trial of a block: trial i has at[i & mask]. A figure that does not vary is a tile of
/// equal numbers with the mask kTrialTile - 1; one that does has a number for each trial and the mask ~0.
struct TrialColumn {
    const double* at = nullptr;
    std::size_t mask = kTrialTile - 1;

    [[nodiscard]] double operator[](std::size_t trial) const { return at[trial & mask]; }
    [[nodiscard]] bool varies() const { return mask != kTrialTile - 1; }
};

/// Where a member stands among the doubles of its struct.
template <class Figures>
[[nodiscard]] inline std::size_t placeOf(double Figures::*member)
{
    static const Figures probe{};
    return std::size_t(
               reinterpret_cast<const char*>(&(probe.*member)) - reinterpret_cast<const char*>(&probe))
        / sizeof(double);
}

/// Columns of the members of a struct of figures.
template <class Figures>
class ColumnsOf {
public:
    static constexpr std::size_t kPlaces = sizeof(Figures) / sizeof(double);

    [[nodiscard]] const TrialColumn& operator[](double Figures::*member) const
    {
        return m_columns[placeOf(member)];
    }
    TrialColumn& operator[](double Figures::*member) { return m_columns[placeOf(member)]; }
    TrialColumn& at(std::size_t place) { return m_columns[place]; }

private:
    std::array<TrialColumn, kPlaces> m_columns{};
};

/// Keeps the tiles of figures that do not vary; columns point into it, so it must outlive them.
class TrialConstants {
public:
    [[nodiscard]] TrialColumn column(double value)
    {
        // Most figures are the same few: nothing, one.
        for (std::size_t i = 0; i < std::min(m_tiles.size(), std::size_t(4)); ++i) {
            if (std::bit_cast<std::uint64_t>(m_tiles[i].values[0]) == std::bit_cast<std::uint64_t>(value))
                return {m_tiles[i].values.data(), kTrialTile - 1};
        }
        m_tiles.emplace_back().values.fill(value);
        return {m_tiles.back().values.data(), kTrialTile - 1};
    }

private:
    struct alignas(64) Tile {
        std::array<double, kTrialTile> values;
    };
    std::deque<Tile> m_tiles; ///< never moves what it holds
};

/// What all strategies share in the trials of a block, and the months of every trial.
class SharedBlock {
public:
    int horizonMonths = kDefaultHorizonMonths;
    bool hasBaseline = false;
    bool baselineAccuracyKnown = false;
    ColumnsOf<SharedFigures> figures;

    /// Makes volumes and discount factors of `trials` trials (a multiple of kTrialTile) from the columns.
    void makeMonths(std::size_t trials);

    /// Volume of month 1 … horizon and discount factor of month 0 … horizon, [tile][month][trial in tile].
    [[nodiscard]] const double* volumes(std::size_t tile) const { return &m_volumes[tile * m_stride]; }
    [[nodiscard]] const double* discounts(std::size_t tile) const { return &m_discounts[tile * m_stride]; }

private:
    std::size_t m_stride = 0;
    std::vector<double> m_volumes;
    std::vector<double> m_discounts;
};

struct StatedCostBlock {
    StatedCost frame; ///< everything but the amounts
    TrialColumn amount;
    std::vector<TrialColumn> amounts; ///< Series
    TrialColumn trendPerMonth;
};

struct PriceChangeBlock {
    TrialColumn month;
    TrialColumn factor;
};

/// StrategyFigures of every trial of a block. Members mean what they mean there.
struct StrategyBlock {
    StrategyKind kind = StrategyKind::Modelled;
    ColumnsOf<StrategyParameters> parameters;
    std::vector<StatedCostBlock> costs;
    bool accuracyKnown = false;
    TrialColumn accuracy;
    TrialColumn accuracyAfterRetirement;
    TrialColumn promptedAccuracy; ///< of a plain prompt; kept where general models can overtake it
    bool standsStill = false;
    bool losesTuningAtRetirement = false;
    bool improvesAtRetirement = false;
    bool improvesAtRetune = false;
    TrialColumn highestAccuracy;
    TrialColumn staleKnowledgeShare;
    TrialColumn knowledgeChange;
    TrialColumn methodLoss;
    TrialColumn knownRetirementMonth;
    std::vector<PriceChangeBlock> priceChanges;
    TrialColumn statedMigrationCost;
    TrialColumn startMonth;
    TrialColumn endMonth;
    double typicalSuccessorFactor = 0;
    bool batchAllowed = true;
    TrialColumn attempts;
};

/// Columns of the figures of one state of the world, the same in every trial.
void setColumns(const SharedFigures& shared, TrialConstants& constants, SharedBlock& block);
[[nodiscard]] StrategyBlock blockOf(const StrategyFigures& strategy, TrialConstants& constants);

/// What a block keeps of one strategy: one number for each trial; definitions as in CentralFigures.
struct BlockFigures {
    std::vector<double> netPresentValue;
    std::vector<double> totalCost;
    std::vector<double> totalValue;
    std::vector<double> recurringCost; ///< without one-off and errors
    std::vector<double> oneOffCost;
    std::vector<double> items;
    std::vector<double> discountedItems; ///< of every month, at its discount factor
    std::vector<double> correctItems;
    std::vector<double> liveMonths;
    std::vector<double> accuracySum; ///< of accuracy · live share, for a task without volume
    std::vector<double> paybackMonths; ///< undiscounted; infinity: never (definition 16)

    void resize(std::size_t trials);
};

/// The figures of ledgerOf() and figuresOf() for `trials` trials (a multiple of kTrialTile), by the widest
/// vectors that this processor has; the bits of a trial depend neither on them nor on the other trials. The
/// stretches are one strategy, or the two of a staged path. `shared` has made its months. `flows`, where it
/// is not empty, receives the cash flow of every trial, [tile][month][trial in tile]. The plain ledger is
/// the reference that tests hold this to. Source: docs/models/cash-flow.md.
void blockFigures(const SharedBlock& shared, std::span<const StrategyBlock> stretches, std::size_t trials,
    BlockFigures& figures, std::span<double> flows = {});

} // namespace tunepoint
