// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/base/date.h"
#include "core/journal/claims.h"

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tunepoint {

/// How far a range is from what came of it.
struct RangeScore {
    double p10 = 0;
    double p50 = 0;
    double p90 = 0;
    std::optional<double> actual;
    /// (actual − P50) ÷ the standard deviation of the normal distribution with the same P10 and P90; empty
    /// without an actual, and where nothing was left open and it came otherwise.
    std::optional<double> deviations;
    bool inside50 = false; ///< between P25 and P75
    bool inside80 = false; ///< between P10 and P90
    bool inside90 = false; ///< between P5 and P95

    bool operator==(const RangeScore&) const = default;
};

enum class ForecastState { Open, Due, Settled };

/// One forecast of the journal beside what came of it.
struct ForecastScore {
    std::string id;
    std::string pointer; ///< "/journal/2"
    ForecastState state = ForecastState::Open;
    std::optional<RangeScore> range; ///< of a figure
    std::optional<double> probability; ///< of an event
    std::optional<bool> happened;
    std::optional<double> brier; ///< (probability − happened)²

    bool operator==(const ForecastScore&) const = default;
};

/// An input that turned out otherwise.
struct InputMiss {
    std::string input; ///< its pointer
    RangeScore range; ///< what the document, or a forecast of it, expected
    /// Net present value of the recommended strategy with this actual less that without; empty: unknown.
    std::optional<double> moneyEffect;
    std::optional<double> shareOfMiss; ///< of the whole effect of all actuals; empty where that is 0

    bool operator==(const InputMiss&) const = default;
};

struct TriggerStatus {
    std::string id;
    std::string pointer; ///< "/journal/4"
    std::string figure;
    TriggerSide when = TriggerSide::Above;
    std::optional<double> limit;
    std::optional<double> current; ///< the last actual of the figure, else the evaluation's; empty: unknown
    bool measured = false; ///< `current` is an actual
    bool fired = false;

    bool operator==(const TriggerStatus&) const = default;
};

/// What the journal comes to today.
struct JournalReport {
    std::vector<ForecastScore> forecasts; ///< in the journal's order
    std::optional<double> brier; ///< mean of the settled events; 0 is perfect, 0.25 what "50%" always gets
    std::size_t settledEvents = 0;
    std::size_t settledRanges = 0;
    std::optional<double> shareInside50; ///< of the settled ranges; 0.5 would be right
    std::optional<double> shareInside80;
    std::optional<double> shareInside90;
    std::vector<InputMiss> inputs; ///< furthest off first
    std::optional<double> moneyMiss; ///< effect of all actuals together; empty: unknown or none
    std::vector<TriggerStatus> triggers;
    std::vector<std::size_t> dissent; ///< positions in the journal
    std::string reviewDate; ///< ISO 8601, or empty
    bool reviewDue = false; ///< the day has come

    bool operator==(const JournalReport&) const = default;
};

/// An input of the evaluation as far as the journal asks.
struct KnownInput {
    const Quantity* quantity = nullptr;
    Bounds bounds;
};

/// What the journal asks of the evaluation; any member may be empty.
struct JournalContext {
    std::function<std::optional<KnownInput>(std::string_view pointer)> input;
    FigureLookup figure;
    /// Net present value of the recommended strategy with these inputs at these values, the rest central.
    std::function<std::optional<double>(const std::map<std::string, double>& inputs)> money;
    std::optional<Date> date;
};

/// Scores forecasts with the last actual that names them, says which input was wrong and what that did to the
/// money, and reads the triggers. Source: docs/models/journal.md.
[[nodiscard]] JournalReport readJournal(const Assessment& assessment, const JournalContext& context);

[[nodiscard]] std::string_view wordOf(ForecastState state); ///< "settled"

} // namespace tunepoint
