// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/shows_input.h"

#include <QWidget>

class QTabWidget;

namespace tunepoint::ui {

class AssessmentDocument;
class ClaimsPane;
class FigureTable;
class FiguresPane;
class FindingsPane;
class PartsInView;

/// Where the figures come from: the register of figures, the findings behind them, what sources claim, and
/// the token ledger.
class SourcesPage : public QWidget, public ShowsInput {
    Q_OBJECT

public:
    explicit SourcesPage(AssessmentDocument& document, QWidget* parent = nullptr);

    /// Any figure that the answer rests on: its correction; a claim: its form.
    bool showInput(const std::string& pointer) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* createTokens();
    void keepInView(QWidget* tokens);
    void showEvaluation();
    void showTab();

    AssessmentDocument& m_document;
    QTabWidget* m_tabs; // owned by this page, like all below
    FiguresPane* m_figures;
    FindingsPane* m_findings;
    ClaimsPane* m_claims;
    FigureTable* m_tokens;
    PartsInView* m_view;
    bool m_stale = true; ///< hidden pages wait until they are seen
};

} // namespace tunepoint::ui
