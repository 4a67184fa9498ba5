// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tunepoint::ui {

/// Fills `page`, which has no layout yet, with `content` under a frame that scrolls up and down. The page
/// owns both. The frame takes no focus: the controls in it take the keys, and it scrolls along.
void fillScrolled(QWidget& page, QWidget* content);

} // namespace tunepoint::ui
