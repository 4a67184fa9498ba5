// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"

#include <vector>

class QDataStream;

namespace tunepoint::ui {

/// Where the markers of a tiny trade-off picture go: cost to the right (log), accuracy upwards (log-odds),
/// each from 0 to 1 over what is there.
struct TradeoffPreview {
    struct Dot {
        float x = 0;
        float y = 0;
        int slot = 0; ///< of the strategy's style
        bool best = false; ///< the recommended one

        bool operator==(const Dot&) const = default;
    };
    std::vector<Dot> dots;
    std::vector<int> front; ///< indices into `dots`, in the order of the front

    bool operator==(const TradeoffPreview&) const = default;
};

/// Empty where nothing can be compared.
[[nodiscard]] TradeoffPreview previewOf(const Evaluation& evaluation);

QDataStream& operator<<(QDataStream& stream, const TradeoffPreview& preview);
/// A picture that could not be drawn marks the stream as damaged.
QDataStream& operator>>(QDataStream& stream, TradeoffPreview& preview);

} // namespace tunepoint::ui
