// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>
#include <cstddef>

namespace tunepoint::ui {

/// How a criterion looks in charts, by its position among the leaves: nine colours of the muted scheme of
/// Paul Tol (2021), safe for colour-blind readers and unlike the strategies', then the same ones hatched.
struct CriterionStyle {
    QColor colour;
    bool hatched = false;
};

[[nodiscard]] inline CriterionStyle criterionStyle(std::size_t position)
{
    constexpr std::array<QRgb, 9> colours{0xff88ccee, 0xffcc6677, 0xffddcc77, 0xff117733, 0xff5b4bb5,
        0xffaa4499, 0xff44aa99, 0xff999933, 0xff882255};
    return {QColor::fromRgb(colours[position % colours.size()]), position / colours.size() % 2 == 1};
}

} // namespace tunepoint::ui
