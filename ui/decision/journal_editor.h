// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/journal_entry.h"

#include <QWidget>

#include <string>

class QListWidget;
class QMenu;
class QPushButton;
class QToolButton;

namespace tunepoint::ui {

class CriteriaBinding;
class JournalForm;
class PlainLabel;

/// The journal: forecasts, things to watch, what came of them, dissent and notes, with how each stands today.
class JournalEditor : public QWidget {
    Q_OBJECT

public:
    explicit JournalEditor(CriteriaBinding& binding, QWidget* parent = nullptr);

    /// Whether the input with this JSON pointer is edited here.
    [[nodiscard]] bool edits(const std::string& pointer) const;
    /// Brings its editor into view and gives it the focus.
    bool showInput(const std::string& pointer);

private:
    void createList();
    void layOut();
    void showJournal();
    void add(JournalKind kind);
    void remove();
    [[nodiscard]] QString entryText(std::size_t index) const;
    [[nodiscard]] std::optional<std::size_t> chosen() const;

    CriteriaBinding& m_binding;
    bool m_quiet = false;
    QListWidget* m_list; // owned by this widget, like all below
    QToolButton* m_add;
    QPushButton* m_remove;
    JournalForm* m_form;
    PlainLabel* m_scores;
};

} // namespace tunepoint::ui
