// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <array>
#include <cstdint>

namespace tunepoint::ui {

/// Trials of the last stage on offer: fewer are done sooner, more leave less noise in the figures.
inline constexpr std::array<std::uint64_t, 5> kFinalTrials{10'000, 30'000, 100'000, 300'000, 1'000'000};
inline constexpr std::uint64_t kUsualFinalTrials = 100'000;

/// How many trials the last stage of an evaluation takes. It is the user's choice, so that it holds for every
/// document of the program; those that are open follow.
class FinalTrials : public QObject {
    Q_OBJECT

public:
    static FinalTrials& instance();

    [[nodiscard]] std::uint64_t count() const { return m_count; }
    void setCount(std::uint64_t count);

Q_SIGNALS:
    void changed(std::uint64_t count);

private:
    FinalTrials() = default;

    std::uint64_t m_count = kUsualFinalTrials;
};

} // namespace tunepoint::ui
