// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <QWidget>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

class QFormLayout;
class QLineEdit;

namespace tunepoint::ui {

class CalmList;
class CriteriaBinding;
class NumberField;
class PlainLabel;
class ValueFunctionEditor;

/// The chosen criterion: its name, what it reads, which way is better, where it stands in the tree, how
/// figures become values, and how differences count for PROMETHEE.
class CriterionForm : public QWidget {
    Q_OBJECT

public:
    explicit CriterionForm(CriteriaBinding& binding, QWidget* parent = nullptr);

    void focusName();
    /// Gives the focus to the editor of this member of the criterion ("direction"), else to its name.
    bool focusMember(std::string_view member);

private:
    using Change = std::function<void(Criterion&)>;

    void createName();
    void createLists();
    void createPreference();
    void layOut();
    void showCriterion();
    void showParents(const Criterion& criterion);
    void showPreference(const Criterion& criterion);
    void edit(const char* member, const Change& change, bool once);
    void editPreference(const std::function<void(PreferenceFunction&)>& change, bool once);

    CriteriaBinding& m_binding;
    std::vector<std::string> m_sources; ///< as listed
    std::vector<std::string> m_parents; ///< as listed
    QFormLayout* m_form = nullptr; // owned by this widget, like all below
    QLineEdit* m_name;
    PlainLabel* m_help;
    CalmList* m_source;
    CalmList* m_direction;
    CalmList* m_parent;
    ValueFunctionEditor* m_function;
    CalmList* m_preference;
    NumberField* m_indifference;
    NumberField* m_full;
    NumberField* m_spread;
};

} // namespace tunepoint::ui
