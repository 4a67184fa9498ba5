// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/journal_entry.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <string>
#include <vector>

class QFormLayout;
class QLineEdit;

namespace tunepoint::ui {

class CalmList;
class CriteriaBinding;
class DateField;
class NumberField;
class QuantityEditor;
class StrategyList;
class TextField;

/// Name of a kind of entry: "Forecast".
[[nodiscard]] QString journalKindName(JournalKind kind);

/// One entry of the journal: the fields that its kind has.
class JournalForm : public QWidget {
    Q_OBJECT

public:
    explicit JournalForm(CriteriaBinding& binding, QWidget* parent = nullptr);

    /// Shows the entry at this position; nothing without one.
    void showEntry(std::optional<std::size_t> index);
    void focusText();

private:
    using Change = std::function<void(JournalEntry&)>;

    void createText();
    void createFigures();
    void createOutcome();
    void layOut();
    void showRows(const JournalEntry& entry);
    void showFigures(const JournalEntry& entry);
    void showForecasts(const JournalEntry& entry);
    void edit(const char* member, const Change& change, bool once = false);

    CriteriaBinding& m_binding;
    std::optional<std::size_t> m_index;
    std::vector<std::string> m_figureIds; ///< as listed
    std::vector<std::string> m_forecastIds; ///< as listed
    QFormLayout* m_form = nullptr; // owned by this widget, like all below
    TextField* m_text;
    QLineEdit* m_by;
    DateField* m_date;
    StrategyList* m_strategy;
    CalmList* m_figure;
    QuantityEditor* m_expected;
    NumberField* m_probability;
    DateField* m_due;
    CalmList* m_when;
    NumberField* m_limit;
    CalmList* m_of;
    NumberField* m_value;
    CalmList* m_happened;
};

} // namespace tunepoint::ui
