// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/journal_entry.h"

#include <QWidget>

#include <functional>
#include <string>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace tunepoint::ui {

class CriteriaBinding;
class DateField;
class PlainLabel;
class TextField;

/// What should stand before anybody decides, what is missing and what that risks. What no figure can show can
/// be vouched for, with a name.
class ReadinessList : public QWidget {
    Q_OBJECT

public:
    explicit ReadinessList(CriteriaBinding& binding, QWidget* parent = nullptr);

    /// Shows the check that the statement with this JSON pointer vouches for, and gives the focus to its
    /// text; of "/statements" as a whole the check that is chosen. False when no check is vouched for by it.
    bool showStatement(const std::string& pointer);

private:
    void createFields();
    void layOut();
    void showChecks();
    void showChosen();
    [[nodiscard]] const Statement* statement() const;
    void edit(const char* member, const std::function<void(Statement&)>& change);

    CriteriaBinding& m_binding;
    std::string m_chosen; ///< id of the check
    bool m_quiet = false;
    PlainLabel* m_count; // owned by this widget, like all below
    QListWidget* m_list;
    PlainLabel* m_risk;
    QPushButton* m_goTo;
    TextField* m_text;
    QLineEdit* m_by;
    DateField* m_date;
};

} // namespace tunepoint::ui
