// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/journal_entry.h"
#include "core/assessment/json_reading.h"
#include "core/assessment/json_writing.h"
#include "core/assessment/quantities.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace tunepoint {

// Words of the journal as files write them, in the order of each enumeration.
inline constexpr std::array<std::string_view, 6> kJournalKindWords{
    "note", "decision", "forecast", "trigger", "actual", "dissent"};
inline constexpr std::array<std::string_view, 2> kTriggerSideWords{"above", "below"};

[[nodiscard]] JournalEntry readJournalEntry(const Json& node, const std::string& pointer, Problems& problems);
void writeJournalEntry(JsonWriter& writer, const JournalEntry& entry);
/// Ids once, forecasts and triggers with one, actuals of forecasts that exist, texts, days and probabilities
/// within their limits. A journal is history: it may name strategies that are gone.
void checkJournal(const std::vector<JournalEntry>& journal, const std::string& pointer, Problems& problems);

[[nodiscard]] PremortemRisk readPremortemRisk(
    const Json& node, const std::string& pointer, Problems& problems);
void writePremortemRisk(JsonWriter& writer, const PremortemRisk& risk);
/// Pointers name figures, none under both `values` and `factors`; likelihood from 0 to 1, factors from 0.
void checkPremortemRisk(
    const PremortemRisk& risk, const QuantityNames& names, const std::string& pointer, Problems& problems);

[[nodiscard]] Statement readStatement(const Json& node, const std::string& pointer, Problems& problems);
void writeStatement(JsonWriter& writer, const Statement& statement);
void checkStatement(const Statement& statement, const std::string& pointer, Problems& problems);

[[nodiscard]] LastEvaluation readLastEvaluation(
    const Json& node, const std::string& pointer, Problems& problems);
void writeLastEvaluation(JsonWriter& writer, const LastEvaluation& last);
void checkLastEvaluation(const LastEvaluation& last, const std::string& pointer, Problems& problems);

} // namespace tunepoint
