// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

namespace tunepoint::ui {

/// Waits for so many milliseconds. False: stopped in the meantime.
[[nodiscard]] bool isQuiet(int milliseconds, const std::stop_token& stop);

/// One evaluation with many trials at a time in the whole program: each uses all processors and more than a
/// hundred megabytes, so two at once would both be late. Not for the GUI thread, which must not wait.
class HeavyTurn {
public:
    /// Waits until it is this one's turn, or until the stop; `quietMilliseconds` at least, for further edits
    /// and for those who are more in a hurry.
    explicit HeavyTurn(const std::stop_token& stop, int quietMilliseconds = 0);
    ~HeavyTurn();
    HeavyTurn(const HeavyTurn&) = delete;
    HeavyTurn& operator=(const HeavyTurn&) = delete;

    /// False: stopped before its turn came.
    explicit operator bool() const { return m_held; }

private:
    bool m_held = false;
};

} // namespace tunepoint::ui
