// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/numbers.h"
#include "ui/text/format.h"

#include <cmath>
#include <optional>
#include <string>
#include <vector>

namespace tunepoint::ui {

/// The plain values that core sends along with a problem or a reason, ready for a sentence. Missing ones are
/// empty.
class Arguments {
public:
    Arguments(const std::vector<std::string>& values, const Format& format)
        : m_values(values)
        , m_format(format)
    {
    }

    [[nodiscard]] bool has(std::size_t i) const { return i < m_values.size() && !m_values[i].empty(); }
    [[nodiscard]] std::string raw(std::size_t i) const
    {
        return i < m_values.size() ? m_values[i] : std::string();
    }
    [[nodiscard]] std::optional<double> number(std::size_t i) const { return parseNumber(raw(i)); }
    /// Text of the document between quotation marks.
    [[nodiscard]] QString quoted(std::size_t i, int limit = 80) const
    {
        return QChar(0x201C) + isolated(plainText(raw(i), limit)) + QChar(0x201D);
    }
    /// A number with all its digits as the reader writes it; other text as it stands.
    [[nodiscard]] QString exact(std::size_t i) const
    {
        const auto value = number(i);
        if (!value)
            return isolated(plainText(raw(i), 300));
        const bool plain = *value == 0 || (std::fabs(*value) < 1e15 && std::fabs(*value) >= 1e-6);
        return m_format.locale().toString(*value, plain ? 'f' : 'g', QLocale::FloatingPointShortest);
    }
    [[nodiscard]] QString date(std::size_t i) const { return m_format.date(QString::fromStdString(raw(i))); }

private:
    const std::vector<std::string>& m_values;
    const Format& m_format;
};

} // namespace tunepoint::ui
