// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/economics/parameters.h"

#include <QWidget>

#include <string>
#include <vector>

class QFormLayout;

namespace tunepoint::ui {

class CalmList;
class StrategyBinding;

/// The words that a strategy can override (where it runs, whose the weights are, …) as lists, each with the
/// archetype's own as the first entry.
class WordParameters : public QWidget {
    Q_OBJECT

public:
    explicit WordParameters(StrategyBinding& binding, QWidget* parent = nullptr);

    /// Whether the chosen strategy has any such word.
    [[nodiscard]] bool isUseful() const;
    /// The list that overrides the word `id`; null when there is none.
    [[nodiscard]] QWidget* editorOf(const std::string& id) const;

private:
    struct Row {
        const WordSpec* spec = nullptr;
        CalmList* list = nullptr;
    };

    void addRow(const WordSpec& spec, QFormLayout& form);
    void showStrategy();
    void choose(const Row& row, int index);

    StrategyBinding& m_binding;
    std::vector<Row> m_rows;
};

} // namespace tunepoint::ui
