// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/assessment/json_reading.h"
#include "core/assessment/json_writing.h"

#include <string>

namespace tunepoint {

// The short records of a document: pilots, correlations, the exchange rate.

[[nodiscard]] Pilot readPilot(const Json& node, const std::string& pointer, Problems& problems);
void writePilot(JsonWriter& writer, const Pilot& pilot);

[[nodiscard]] Correlation readCorrelation(const Json& node, const std::string& pointer, Problems& problems);
void writeCorrelation(JsonWriter& writer, const Correlation& correlation);

[[nodiscard]] ExchangeRate readExchangeRate(const Json& node, const std::string& pointer, Problems& problems);
void writeExchangeRate(JsonWriter& writer, const ExchangeRate& rate);

} // namespace tunepoint
