// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/outlook.h"
#include "core/exchange/field_writer.h"

namespace tunepoint {

/// Writes the members "scenarios", "stagedPath", "costOfDelay" and "calendar" of an evaluation.
class OutlookWriter : protected virtual FieldWriter {
protected:
    void outlook(const Outlook& outlook);

private:
    void scenario(const ScenarioResult& scenario);
    void stagedPath(const StagedPathResult& path);
    void delay(const std::optional<DelayCost>& delay);
    void entry(const CalendarEntry& entry);
    /// {"mean", "standardError"}, or null.
    void mean(std::string_view key, const std::optional<Estimate>& estimate);
};

/// Word of a kind of date in files: "tuningCloses", "modelRetires", …
[[nodiscard]] std::string_view wordOf(CalendarKind kind);

} // namespace tunepoint
