// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tunepoint::ui {

class CalmList;
class PlainLabel;
class StrategyBinding;

/// Which model of the price list a strategy calls: one of the catalogue's, or the archetype's own. Tells
/// provider, price and the day it was read; old prices are flagged, models with open weights marked.
class ModelChoice : public QWidget {
    Q_OBJECT

public:
    /// `word` is "model" or "escalationModel".
    ModelChoice(const char* word, StrategyBinding& binding, QWidget* parent = nullptr);

    /// Whether the strategy calls a model by this word at all.
    [[nodiscard]] bool isUseful() const;

private:
    void fill();
    void showStrategy();
    void choose(int index);
    [[nodiscard]] QString details() const;

    const char* m_word;
    StrategyBinding& m_binding;
    CalmList* m_list; // owned by this widget, like the label
    PlainLabel* m_details;
};

} // namespace tunepoint::ui
