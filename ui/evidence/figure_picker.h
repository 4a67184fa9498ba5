// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"

#include <QDialog>

#include <string>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace tunepoint::ui {

/// Asks for one figure of an evaluation: an input, or a result of an option. Search narrows the list.
class FigurePicker : public QDialog {
    Q_OBJECT

public:
    explicit FigurePicker(const Evaluation& evaluation, QWidget* parent = nullptr);

    /// Pointer of the chosen input, or "<strategy id>:<figure>"; empty when nothing is chosen.
    [[nodiscard]] std::string pointer() const;

private:
    void fill(const Evaluation& evaluation);
    void search(const QString& text);

    QLineEdit* m_words; // owned by this dialog, like all below
    QListWidget* m_list;
    QPushButton* m_take = nullptr;
};

} // namespace tunepoint::ui
