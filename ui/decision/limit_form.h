// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

class QFormLayout;
class QLineEdit;

namespace tunepoint::ui {

class CalmList;
class CriteriaBinding;
class PlainLabel;
class QuantityEditor;
class TextField;

/// One limit of the document: what it limits, its name, the limit itself, for one of one's own also what it
/// measures and which way, and where it comes from; with what is wrong with it.
class LimitForm : public QWidget {
    Q_OBJECT

public:
    explicit LimitForm(CriteriaBinding& binding, QWidget* parent = nullptr);

    /// Shows the gate at this place of the document, or nothing.
    void showLimit(std::optional<std::size_t> place);
    void focusName();
    /// Gives the focus to the editor of this member of the gate ("limit"), else to its name.
    bool focusMember(std::string_view member);

private:
    using Change = std::function<void(Gate&)>;

    void createKind();
    void createMeasure();
    void createLimit();
    void createWords();
    void layOut();
    void addRow(const QString& name, QWidget* field);
    void showMeasure(const Gate& gate);
    void showValue(const Gate& gate);
    void showProblems();
    void chooseMeasure(const std::string& measure);
    void edit(const char* member, const Change& change);
    void editOnce(const char* member, const Change& change);
    [[nodiscard]] const Gate* gate() const; ///< nullptr: none is shown
    [[nodiscard]] std::string pointer() const;

    CriteriaBinding& m_binding;
    std::optional<std::size_t> m_place;
    std::vector<std::string> m_measures; ///< as listed
    QFormLayout* m_form = nullptr; // owned by this widget, like all below
    PlainLabel* m_sentence;
    CalmList* m_kind;
    QLineEdit* m_name;
    CalmList* m_measure;
    CalmList* m_direction;
    QuantityEditor* m_limit;
    CalmList* m_residency;
    TextField* m_source;
    PlainLabel* m_problems;
};

} // namespace tunepoint::ui
