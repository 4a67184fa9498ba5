// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/page_items.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace tunepoint::ui {

/// A heading that a strip carries.
struct StripHeading {
    int level = 1;
    QString text;
    QString anchor;
};

/// A line of the contents: where the page number of `anchor` goes.
struct StripReference {
    QString anchor;
    qreal textWidth = 0; ///< of its last line: behind it, a dotted leader up to the number
    qreal lastLine = 0; ///< where that line begins, from the strip's top
};

/// A strip across a page that is never broken. Its items lie at their place across the paper and, downwards,
/// from the strip's own top.
struct Strip {
    qreal before = 0; ///< room above it, none at the top of a page
    qreal height = 0;
    qreal after = 0; ///< room beneath it, none at the end of a page
    bool keep = false; ///< on one page with the next
    bool near = false; ///< the same, unless too much of a page were left empty for it
    bool newPage = false; ///< begins a page
    qreal shrink = 0; ///< a picture that may be lower by so much, to stay on its page
    qreal need = 0; ///< so much room must be left below its top
    std::vector<PageItem> items = {};
    std::optional<StripHeading> heading = {};
    std::optional<StripReference> reference = {};
    int table = -1; ///< a row of this table, whose heading is repeated on a new page
    int named = -1; ///< the heading of this table, whose name is told where its picture is a page before
    std::string section = {};
};

} // namespace tunepoint::ui
