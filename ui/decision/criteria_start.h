// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace tunepoint::ui {

class CriteriaBinding;

/// What judging by several criteria brings, and the button that begins it: shown while the document has none.
class CriteriaStart : public QWidget {
    Q_OBJECT

public:
    explicit CriteriaStart(CriteriaBinding& binding, QWidget* parent = nullptr);
};

/// Adds the criteria that the catalogue offers, as one step of undo.
void addOfferedCriteria(const CriteriaBinding& binding);

} // namespace tunepoint::ui
