// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace tunepoint::ui {

class NumberField;

/// A short list that people write: a line of text, its kind, and perhaps a share, with a button to add and
/// one to remove each. It tells edits by row and shows what it is given.
class TextRows : public QWidget {
    Q_OBJECT

public:
    struct Row {
        QString text;
        int kind = -1; ///< index of the kinds; -1: not classified
        std::optional<double> share;
    };

    TextRows(
        const QString& title, const QString& hint, QStringList kinds, bool shares, QWidget* parent = nullptr);

    void setRows(const std::vector<Row>& rows); ///< without a signal

Q_SIGNALS:
    void added();
    void removed(int row);
    void textEdited(int row, const QString& text);
    void kindChosen(int row, int kind); ///< -1: not classified
    void shareEdited(int row, std::optional<double> share);
    void finished(); ///< the edit is a step of its own

private:
    struct Widgets {
        QWidget* row = nullptr;
        QLineEdit* text = nullptr;
        QComboBox* kind = nullptr;
        NumberField* share = nullptr;
    };
    void addRow();

    QStringList m_kinds;
    bool m_shares;
    std::vector<Widgets> m_rows; // owned by this widget, like the layout
    QVBoxLayout* m_column;
};

} // namespace tunepoint::ui
