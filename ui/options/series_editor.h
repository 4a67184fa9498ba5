// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/quantity.h"

#include <QWidget>

#include <vector>

class QListWidget;
class QPushButton;

namespace tunepoint::ui {

class PlainLabel;
class QuantityEditor;

/// Amounts month by month, the first at time 0: the list, and an editor for the month that is chosen. A
/// column of numbers can be pasted from a spreadsheet.
class SeriesEditor : public QWidget {
    Q_OBJECT

public:
    explicit SeriesEditor(QWidget* parent = nullptr);

    /// Shows `amounts` without a signal; at most `longest` of them are offered.
    void setSeries(const std::vector<Quantity>& amounts, const QString& currency, std::size_t longest);

Q_SIGNALS:
    void seriesEdited(const std::vector<Quantity>& amounts);
    void editingFinished();

private:
    void createButtons();
    void fill();
    void showMonth();
    void add();
    void removeLast();
    void paste();
    void pass();

    std::vector<Quantity> m_amounts;
    QString m_currency;
    std::size_t m_longest = 0;
    QListWidget* m_list; // owned by this widget, like all below
    QuantityEditor* m_amount;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_paste;
    PlainLabel* m_message;
};

} // namespace tunepoint::ui
