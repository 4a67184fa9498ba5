// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/journal_entry.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <string>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace tunepoint::ui {

class CriteriaBinding;
class NumberField;
class RiskFigures;
class TextField;

/// The premortem: what may go wrong, how likely it is, which figures it would change and what is done about
/// it, with what each risk would do to the answer.
class PremortemEditor : public QWidget {
    Q_OBJECT

public:
    explicit PremortemEditor(CriteriaBinding& binding, QWidget* parent = nullptr);

    /// Whether the input with this JSON pointer is edited here.
    [[nodiscard]] bool edits(const std::string& pointer) const;
    /// Brings its editor into view and gives it the focus.
    bool showInput(const std::string& pointer);

private:
    void createList();
    void createForm();
    void connectFigures();
    void layOut();
    void showRisks();
    void showRisk();
    void add();
    void remove();
    using Change = std::function<void(PremortemRisk&)>;
    void edit(const std::string& member, const Change& change, bool once = false);
    [[nodiscard]] QString riskText(std::size_t index) const;
    [[nodiscard]] std::optional<std::size_t> chosen() const;

    CriteriaBinding& m_binding;
    bool m_quiet = false;
    QListWidget* m_list; // owned by this widget, like all below
    QPushButton* m_add;
    QPushButton* m_remove;
    QWidget* m_form;
    QLineEdit* m_name;
    NumberField* m_likelihood;
    RiskFigures* m_figures;
    TextField* m_mitigation;
    QLineEdit* m_owner;
};

} // namespace tunepoint::ui
