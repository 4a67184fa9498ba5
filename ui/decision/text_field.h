// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <string>

namespace tunepoint::ui {

/// A few lines of the document's text. Longer text than the document may hold is cut; Tab leaves the field.
class TextField : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TextField(QWidget* parent = nullptr);

    void setText(const std::string& text); ///< without a signal

Q_SIGNALS:
    void edited(const std::string& text); ///< by the user
    void editingFinished();

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    void read();
};

} // namespace tunepoint::ui
