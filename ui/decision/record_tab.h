// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tunepoint::ui {

class CriteriaBinding;

/// The record around the decision: what was decided, whether all that should stand stands, the journal, and
/// what may go wrong.
class RecordTab : public QWidget {
    Q_OBJECT

public:
    explicit RecordTab(CriteriaBinding& binding, QWidget* parent = nullptr);
};

} // namespace tunepoint::ui
