// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <string>

class QFormLayout;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;

namespace tunepoint::ui {

class AccuracyEditor;
class ModelChoice;
class PlainLabel;
class StrategyBinding;
class WordParameters;

/// What a strategy is: name, archetype, model, accuracy, where it runs, which limits it keeps, and what one
/// item costs in tokens and money.
class OverviewTab : public QScrollArea {
    Q_OBJECT

public:
    explicit OverviewTab(StrategyBinding& binding, QWidget* parent = nullptr);

    void focusName();
    /// Whether the strategy's member `tail` ("name", "accuracy", "parameters/model") is edited on this tab.
    [[nodiscard]] bool edits(const std::string& tail) const;
    bool showInput(const std::string& tail);

private:
    void createNames();
    void layOut();
    [[nodiscard]] QWidget* editorOf(const std::string& tail) const; ///< null: none
    void addTitled(QFormLayout& form, const QString& title, QWidget* field);
    void showStrategy();
    void showFigures();
    void showGates();
    void showTokens();

    StrategyBinding& m_binding;
    QFormLayout* m_form = nullptr;
    QLineEdit* m_name; // owned by this tab, like all below
    PlainLabel* m_archetype;
    ModelChoice* m_model;
    ModelChoice* m_second;
    WordParameters* m_words;
    AccuracyEditor* m_accuracy;
    QPlainTextEdit* m_notes;
    QWidget* m_gates;
    QWidget* m_tokens;
};

} // namespace tunepoint::ui
