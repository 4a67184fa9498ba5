// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/quantity.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace tunepoint::ui {

class DateField;

/// Where a figure comes from: source, day and grade of a quantity.
class ProvenanceEditor : public QWidget {
    Q_OBJECT

public:
    explicit ProvenanceEditor(QWidget* parent = nullptr);

    void setQuantity(const Quantity& quantity); ///< without a signal
    void focusSource();

Q_SIGNALS:
    void edited(const Quantity& quantity); ///< source, date and grade are the new ones
    void editingFinished();

private:
    Quantity m_quantity;
    QLineEdit* m_source; // owned by this widget, like all below
    DateField* m_date;
    QComboBox* m_grade;
};

} // namespace tunepoint::ui
