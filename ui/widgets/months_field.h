// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace tunepoint::ui {

class NumberField;
class PlainLabel;

/// A horizon: whole months from 1 to the longest one, with what was understood beside it.
class MonthsField : public QWidget {
    Q_OBJECT

public:
    MonthsField(const QString& name, QWidget* parent);

    void setMonths(int months); ///< without a signal

Q_SIGNALS:
    void monthsEdited(int months); ///< by the user; within bounds
    void editingFinished();

private:
    NumberField* m_field; // owned by this widget, like the label
    PlainLabel* m_message;
};

} // namespace tunepoint::ui
