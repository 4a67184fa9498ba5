// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace tunepoint::ui {

class AssessmentDocument;
class ClaimForm;
class FigureTable;
class PlainLabel;

/// The register of claims: what sources and vendors state, each recomputed from its own figures.
class ClaimsPane : public QWidget {
    Q_OBJECT

public:
    explicit ClaimsPane(AssessmentDocument& document, QWidget* parent = nullptr);

    /// Shows the newest findings.
    void showEvaluation();
    /// Whether the input with this JSON pointer is a claim's or the list of them.
    [[nodiscard]] bool edits(const std::string& pointer) const;
    /// Selects the claim and gives its form the focus.
    bool showInput(const std::string& pointer);

private:
    [[nodiscard]] QWidget* createDetails();
    [[nodiscard]] int selected() const; ///< place in the document's claims; -1: none
    void select(int index);
    void showFinding();
    void addClaim();
    void removeClaim();

    AssessmentDocument& m_document;
    int m_shown = -1;
    bool m_filling = false;
    PlainLabel* m_summary; // owned by this widget, like all below
    FigureTable* m_table;
    PlainLabel* m_verdict = nullptr;
    PlainLabel* m_remarks = nullptr;
    ClaimForm* m_form = nullptr;
    QWidget* m_details = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace tunepoint::ui
