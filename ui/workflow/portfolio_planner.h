// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "core/workflow/portfolio.h"
#include "core/workflow/portfolio_choice.h"

#include "core/workflow/portfolio_range.h"
#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>

#include <memory>
#include <set>
#include <stop_token>
#include <vector>

namespace tunepoint::ui {

class AssessmentDocument;
class LinkedAssessments;

/// A document that can be a task of the portfolio.
struct PortfolioCandidate {
    QString path; ///< empty: the open document
    QString title; ///< made safe for display
    bool added = false; ///< by hand; else the open document or one that its steps link to
    bool included = true;
    std::shared_ptr<const Evaluation> evaluation; ///< null: on its way, or `trouble` says why not
    QString trouble; ///< why it cannot take part; empty: it can, or it is on its way
};

/// A plan with what it was made of.
struct PlannedPortfolio {
    std::vector<PortfolioTask> tasks;
    QString currency;
    Portfolio portfolio;
    std::vector<TaskChoice> choices; ///< same shape as tasks; empty unless optimal
    std::uint64_t seed = 1; ///< of the first task's evaluation
};
    PortfolioRanges ranges;

/// Which tasks share the budgets, and the best plan for them, found off the GUI thread. One belongs to each
/// open document and outlives its pages; what was chosen is remembered by the document's path.
class PortfolioPlanner : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] static PortfolioPlanner& of(AssessmentDocument& document);
    ~PortfolioPlanner() override;

    /// Reads the linked files and plans, from here on after each change; called when somebody looks.
    void follow();

    [[nodiscard]] const std::vector<PortfolioCandidate>& candidates() const { return m_candidates; }
    [[nodiscard]] const PortfolioBudget& budget() const { return m_budget; }
    void setBudget(const PortfolioBudget& budget);
    void include(const QString& path, bool included);
    void add(const QString& path);
    void remove(const QString& path); ///< one that was added by hand

    /// The newest plan; null while there is none.
    [[nodiscard]] std::shared_ptr<const PlannedPortfolio> plan() const { return m_plan; }
    /// Whether the plan does not yet speak for the present choices.
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void candidatesChanged();
    void planChanged(); ///< plan() or isBusy() is another

private:
    PortfolioPlanner(AssessmentDocument& document, QObject* parent);
    void collect();
    void addCandidate(const QString& path, bool added);
    void judge();
    void request();
    void start(std::shared_ptr<PlannedPortfolio> work);
    void arrive(quint64 run, const std::shared_ptr<const PlannedPortfolio>& plan);
    void recall();
    void remember() const;

    AssessmentDocument& m_document;
    LinkedAssessments& m_linked;
    std::vector<PortfolioCandidate> m_candidates;
    QStringList m_added; ///< paths
    std::set<QString> m_leftOut; ///< paths of candidates that do not take part
    PortfolioBudget m_budget;
    std::shared_ptr<const PlannedPortfolio> m_plan;
    QThreadPool m_pool;
    std::stop_source m_stop;
    quint64 m_run = 0;
    bool m_busy = false;
    bool m_following = false;
};

} // namespace tunepoint::ui
