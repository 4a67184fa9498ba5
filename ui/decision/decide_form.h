// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/decision_record.h"

#include <QWidget>

#include <functional>
#include <string>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace tunepoint::ui {

class CriteriaBinding;
class DateField;
class NumberField;
class ObjectiveChoice;
class PlainLabel;
class StrategyList;
class TextField;

/// The decision itself: the chosen option, who, when and why, when to look again, what decides and how much
/// may be risked.
class DecideForm : public QWidget {
    Q_OBJECT

public:
    explicit DecideForm(CriteriaBinding& binding, QWidget* parent = nullptr);

    /// Whether the input with this JSON pointer is edited here.
    [[nodiscard]] bool edits(const std::string& pointer) const;
    /// Brings its editor into view and gives it the focus.
    bool showInput(const std::string& pointer);

private:
    using Change = std::function<void(DecisionRecord&)>;

    void createChoice();
    void createText();
    void createLimits();
    void bindLimit(NumberField* field, const char* member,
        const std::function<void(DecisionRecord&, std::optional<double>)>& set);
    void layOut();
    void addRow(const QString& name, QWidget* field);
    void showDocument();
    void showAdvice();
    void takeAdvice();
    /// Editor of the part of the document with this JSON pointer; null: none.
    [[nodiscard]] QWidget* editorOf(const std::string& pointer) const;
    void edit(const char* member, const Change& change);

    CriteriaBinding& m_binding;
    QFormLayout* m_form = nullptr; // owned by this widget, like all below
    StrategyList* m_strategy;
    PlainLabel* m_advice;
    QPushButton* m_take;
    QLineEdit* m_by;
    DateField* m_date;
    TextField* m_reason;
    DateField* m_review;
    PlainLabel* m_dateMessage;
    ObjectiveChoice* m_objective;
    NumberField* m_clear;
    NumberField* m_loss;
    NumberField* m_tail;
    NumberField* m_minimum;
};

} // namespace tunepoint::ui
