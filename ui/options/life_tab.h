// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <QWidget>

#include <functional>
#include <optional>

class QFormLayout;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace tunepoint::ui {

class CalmList;
class DateField;
class PlainLabel;
class QuantityEditor;
class StrategyBinding;

/// What will happen to a strategy: the end of tuning, the end of the model, a new price. What the catalogue
/// knows of its model stands above, what the document states can be edited.
class LifeTab : public QWidget {
    Q_OBJECT

public:
    explicit LifeTab(StrategyBinding& binding, QWidget* parent = nullptr);

    /// Whether the strategy's member `tail` ("lifecycle/0/months") belongs to an event of this tab.
    [[nodiscard]] bool edits(const std::string& tail) const;
    bool showInput(const std::string& tail);

private:
    using Change = std::function<void(LifecycleEvent&)>;

    void createList();
    void createFields();
    void bindQuantity(
        QuantityEditor* editor, const char* key, std::optional<Quantity> LifecycleEvent::*member);
    void layOut();
    void showStrategy();
    void showEventDetails();
    void add();
    void remove();
    void edit(const char* key, const Change& change);
    [[nodiscard]] const LifecycleEvent* chosen() const; ///< null: none chosen
    [[nodiscard]] QString eventText(const LifecycleEvent& event) const;
    [[nodiscard]] QString knownFacts() const;

    StrategyBinding& m_binding;
    PlainLabel* m_facts; // owned by this tab, like all below
    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_remove;
    QWidget* m_panel;
    QFormLayout* m_form = nullptr;
    CalmList* m_kind;
    DateField* m_date;
    PlainLabel* m_dateMessage;
    QuantityEditor* m_months;
    QuantityEditor* m_notice;
    QuantityEditor* m_migration;
    QuantityEditor* m_factor;
    QLineEdit* m_source;
};

} // namespace tunepoint::ui
