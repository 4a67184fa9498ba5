// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/plain_label.h"

class QAbstractItemView;

namespace tunepoint::ui {

/// Says, in the middle of a list or table without rows, what belongs there or why nothing does.
class EmptyHint : public PlainLabel {
    Q_OBJECT

public:
    EmptyHint(const QString& text, QAbstractItemView& view); ///< owned by the view

private:
    void follow();

    QAbstractItemView& m_view;
};

} // namespace tunepoint::ui
