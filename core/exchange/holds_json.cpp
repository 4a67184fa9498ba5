// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/holds_json.h"

#include "core/assessment/journal_json.h"
#include "core/exchange/field_writer.h"

namespace tunepoint {

namespace {

class HoldsWriter : FieldWriter {
public:
    [[nodiscard]] std::string write(const HoldsReport& report)
    {
        m_json.beginObject();
        flag("holds", report.holds);
        flag("recorded", report.recorded);
        text("date", report.date);
        textOrNull("chosen", report.chosen.empty() ? std::nullopt : std::optional(report.chosen));
        m_json.key("then");
        writeLastEvaluation(m_json, report.then);
        m_json.key("now");
        writeLastEvaluation(m_json, report.now);
        movements("broken", report.broken);
        movements("moved", report.moved);
        m_json.endObject();
        return m_json.take() + "\n";
    }

private:
    void movements(std::string_view key, const std::vector<Movement>& movements)
    {
        list(key, movements, [this](const Movement& movement) {
            m_json.beginObject();
            text("id", movement.id);
            text("pointer", movement.pointer);
            textOrNull(
                "strategy", movement.strategy.empty() ? std::nullopt : std::optional(movement.strategy));
            number("then", movement.then);
            number("now", movement.now);
            texts("arguments", movement.args);
            m_json.endObject();
        });
    }
};

} // namespace

std::string writeHoldsJson(const HoldsReport& report)
{
    return HoldsWriter().write(report);
}

} // namespace tunepoint
