// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reportview/stated.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tunepoint::ui {

class DateField;

/// Asks for what people state: about what, the words, who says so and when.
class StatementDialog : public QDialog {
    Q_OBJECT

public:
    /// With one entry in `about` there is nothing to choose. Not empty.
    explicit StatementDialog(std::vector<Stated> about, QWidget* parent = nullptr);

    [[nodiscard]] Stated stated() const;

private:
    void showChosen();
    void check();

    std::vector<Stated> m_about;
    QComboBox* m_choice; // owned by this dialog, as are all below
    QPlainTextEdit* m_text;
    QLabel* m_byLabel;
    QLineEdit* m_by;
    QLabel* m_dateLabel;
    DateField* m_date;
    QPushButton* m_ok = nullptr;
};

} // namespace tunepoint::ui
