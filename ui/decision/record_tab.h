// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>

namespace tunepoint::ui {

class CriteriaBinding;
class DecideForm;
class JournalEditor;
class PremortemEditor;
class ReadinessList;

/// The record around the decision: what was decided, whether all that should stand stands, the journal, and
/// what may go wrong.
class RecordTab : public QWidget {
    Q_OBJECT

public:
    explicit RecordTab(CriteriaBinding& binding, QWidget* parent = nullptr);

    /// Whether the input with this JSON pointer is edited here.
    [[nodiscard]] bool edits(const std::string& pointer) const;
    /// Brings its editor into view and gives it the focus.
    bool showInput(const std::string& pointer);

private:
    DecideForm* m_decide; // owned by this tab, like all below
    ReadinessList* m_readiness;
    JournalEditor* m_journal;
    PremortemEditor* m_premortem;
};

} // namespace tunepoint::ui
