// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QButtonGroup;
class QComboBox;

namespace tunepoint::ui {

/// One of a few words, or "we don't know": radio buttons side by side while they are few, else a list.
class WordChoice : public QWidget {
    Q_OBJECT

public:
    struct Choice {
        std::string word;
        QString name;
    };

    WordChoice(const QString& name, std::vector<Choice> choices, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<std::string> word() const;
    void setWord(const std::optional<std::string>& word); ///< without a signal

Q_SIGNALS:
    void wordChosen(const std::optional<std::string>& word); ///< by the user

private:
    void createButtons(const QString& name);
    void createList(const QString& name);
    void choose(int index);

    std::vector<Choice> m_choices; ///< without "we don't know", which is index m_choices.size()
    QButtonGroup* m_buttons = nullptr; // owned by this widget, like the list; one of the two
    QComboBox* m_list = nullptr;
};

} // namespace tunepoint::ui
