// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "core/exchange/portfolio_file.h"
#include "core/workflow/portfolio.h"
#include "core/workflow/portfolio_choice.h"
#include "core/workflow/portfolio_range.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>

#include <memory>
#include <optional>
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
    std::uint64_t seed = 1; ///< of the first task's evaluation
    Portfolio portfolio;
    PortfolioRanges ranges;
    std::vector<TaskChoice> choices; ///< same shape as tasks; empty unless optimal
};

/// Which tasks share the budgets, and the best plan for them, found off the GUI thread. One belongs to each
/// open document and outlives its pages. The choices are a file of their own that can be shared; the last
/// ones are remembered by the document's path, with the file they came from.
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

    /// Takes tasks and budgets from a portfolio's file. Gives what to tell the user: why it was refused, with
    /// the choices as they were, or what of it is missing; empty: nothing.
    QString open(const QString& path);
    /// Writes them to a file, whole or not at all. Gives why not; empty: it is written.
    QString save(const QString& path);
    [[nodiscard]] const QString& file() const { return m_file; } ///< opened or saved last; empty: none
    [[nodiscard]] bool isModified() const { return m_modified; } ///< since then
    /// What there is to say about the file that was restored; empty: nothing.
    [[nodiscard]] const QString& notice() const { return m_notice; }

    /// The newest plan; null while there is none.
    [[nodiscard]] std::shared_ptr<const PlannedPortfolio> plan() const { return m_plan; }
    /// Whether the plan does not yet speak for the present choices.
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void candidatesChanged();
    void fileChanged(); ///< file(), isModified() or notice() is another
    void planChanged(); ///< plan() or isBusy() is another

private:
    PortfolioPlanner(AssessmentDocument& document, QObject* parent);
    void collect();
    void addCandidate(const QString& path, bool added);
    [[nodiscard]] QStringList linkedPaths() const; ///< of the documents that steps link to
    /// What the file says; nothing, with the reason in `trouble`, where it says nothing sound.
    [[nodiscard]] std::optional<PortfolioFile> read(const QString& path, QString& trouble) const;
    void take(const PortfolioFile& portfolio, const QString& path);
    [[nodiscard]] QString missingFrom(const PortfolioFile& portfolio, const QString& path) const;
    [[nodiscard]] PortfolioFile fileOf(const QString& path) const;
    void changeChoices(); ///< they are others than the file's
    void judge();
    void request();
    void start(std::shared_ptr<PlannedPortfolio> work);
    void arrive(quint64 run, const std::shared_ptr<const PlannedPortfolio>& plan);
    void recall();
    void restoreFile();
    void remember() const;

    AssessmentDocument& m_document;
    LinkedAssessments& m_linked;
    std::vector<PortfolioCandidate> m_candidates;
    QStringList m_added; ///< paths
    std::set<QString> m_leftOut; ///< paths of candidates that do not take part
    PortfolioBudget m_budget;
    QString m_file;
    QString m_notice;
    PortfolioFile m_kept; ///< as opened or saved last, for the keys that this version does not know
    bool m_modified = false;
    std::shared_ptr<const PlannedPortfolio> m_plan;
    QThreadPool m_pool;
    std::stop_source m_stop;
    quint64 m_run = 0;
    bool m_busy = false;
    bool m_following = false;
};

} // namespace tunepoint::ui
