// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <QWidget>

#include <functional>
#include <optional>

class QFormLayout;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace tunepoint::ui {

class CalmList;
class NumberField;
class PlainLabel;
class QuantityEditor;
class SeriesEditor;
class StrategyBinding;

/// The costs that are stated for a strategy, on top of what its archetype reckons: a table, and an editor for
/// the line that is chosen.
class CostsTab : public QWidget {
    Q_OBJECT

public:
    explicit CostsTab(StrategyBinding& binding, QWidget* parent = nullptr);

    /// Whether the strategy's member `tail` ("costs/0/amount") belongs to a line of this tab.
    [[nodiscard]] bool edits(const std::string& tail) const;
    bool showInput(const std::string& tail);

private:
    using Change = std::function<void(CostElement&)>;

    void createTable();
    void createFields();
    void createMonths();
    void layOut();
    void showStrategy();
    void showLine();
    void showMonths(const CostElement& cost);
    void add();
    void remove();
    void edit(const char* key, const Change& change);
    void connectMonth(NumberField* field, const char* key, std::optional<int> CostElement::*member);
    [[nodiscard]] const CostElement* line() const; ///< null: none chosen

    StrategyBinding& m_binding;
    QTreeWidget* m_table; // owned by this tab, like all below
    QPushButton* m_add;
    QPushButton* m_remove;
    PlainLabel* m_note;
    QWidget* m_panel;
    QFormLayout* m_form = nullptr;
    QLineEdit* m_name;
    CalmList* m_kind;
    CalmList* m_tokens;
    QuantityEditor* m_amount;
    SeriesEditor* m_series;
    QWidget* m_period;
    NumberField* m_from;
    NumberField* m_to;
    NumberField* m_every;
    PlainLabel* m_periodMessage;
    QuantityEditor* m_trend;
};

} // namespace tunepoint::ui
