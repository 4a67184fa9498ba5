// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <string>
#include <utility>
#include <vector>

class QLineEdit;
class QListWidget;

namespace tunepoint::ui {

/// A small window with every input that can be tried, and a field to search them by name.
class InputPicker : public QFrame {
    Q_OBJECT

public:
    explicit InputPicker(QWidget* parent = nullptr);

    struct Choice {
        std::string pointer;
        QString name;
    };
    /// Opens above or beneath `anchor`.
    void open(const std::vector<Choice>& choices, const QWidget& anchor);

Q_SIGNALS:
    void picked(const std::string& pointer);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter();
    void pick();

    QLineEdit* m_search; // owned by this widget, like the list
    QListWidget* m_list;
};

} // namespace tunepoint::ui
