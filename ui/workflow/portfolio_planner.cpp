// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workflow/portfolio_planner.h"

#include "core/evaluation/portfolio_task.h"
#include "ui/document/assessment_document.h"
#include "ui/document/linked_assessments.h"
#include "ui/widgets/plain_label.h"

#include <QCryptographicHash>
#include <QMetaObject>
#include <QSettings>
#include <QUndoStack>

#include <algorithm>
#include <cmath>
#include <exception>

namespace tunepoint::ui {

namespace {

/// Where the choices for a document are remembered on this machine.
QString settingsGroup(const QString& path)
{
    return QStringLiteral("portfolio/")
        + QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex());
}

struct RememberedBudget {
    const char* key;
    std::optional<double> PortfolioBudget::*member;
};
constexpr RememberedBudget kBudgets[]{{"oneOff", &PortfolioBudget::oneOff},
    {"perMonth", &PortfolioBudget::perMonth}, {"days", &PortfolioBudget::days}};

} // namespace

PortfolioPlanner& PortfolioPlanner::of(AssessmentDocument& document)
{
    auto* known = document.findChild<PortfolioPlanner*>(QString(), Qt::FindDirectChildrenOnly);
    return known != nullptr ? *known : *new PortfolioPlanner(document, &document); // owned by the document
}

PortfolioPlanner::PortfolioPlanner(AssessmentDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_linked(LinkedAssessments::of(document))
{
    m_pool.setMaxThreadCount(1);
    recall();
    const auto again = [this] {
        if (m_following)
            collect();
    };
    connect(&document, &AssessmentDocument::changed, this, again);
    connect(&document, &AssessmentDocument::evaluationChanged, this, again);
    connect(&m_linked, &LinkedAssessments::changed, this, again);
    connect(&document, &AssessmentDocument::pathChanged, this, [this, again] {
        recall();
        again();
    });
}

PortfolioPlanner::~PortfolioPlanner()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void PortfolioPlanner::follow()
{
    m_following = true;
    collect();
}

void PortfolioPlanner::addCandidate(const QString& path, bool added)
{
    const bool known = std::any_of(m_candidates.begin(), m_candidates.end(),
        [&](const PortfolioCandidate& candidate) { return candidate.path == path; });
    if (known)
        return;
    PortfolioCandidate candidate;
    candidate.path = path;
    candidate.added = added;
    candidate.included = !m_leftOut.contains(path);
    const LinkedAssessment* linked = m_linked.at(path);
    candidate.title = displayText((linked != nullptr ? linked->title : path).toStdString());
    if (linked != nullptr) {
        candidate.evaluation = linked->evaluation;
        candidate.trouble = displayText(linked->trouble.toStdString(), 400);
    }
    m_candidates.push_back(std::move(candidate));
}

void PortfolioPlanner::collect()
{
    QStringList paths;
    for (const WorkflowStep& step : m_document.assessment().workflow) {
        if (!step.assessment.empty() && step.assessment != kThisAssessment && !m_document.path().isEmpty())
            paths << LinkedAssessments::pathOf(m_document.path(), step.assessment);
    }
    m_linked.want(paths + m_added);
    m_candidates.clear();
    if (!assessment.strategies.empty()) {
        PortfolioCandidate own;
        own.title = assessment.title.empty() ? tr("This document") : displayText(assessment.title);
        own.included = !m_leftOut.contains(QString());
        if (hasErrors(m_document.problems()))
            own.trouble = tr("The document has errors; correct them first.");
        else if (!m_document.evaluation().strategies.empty())
            own.evaluation = m_document.sharedEvaluation();
        m_candidates.push_back(std::move(own));
    }
    for (const QString& path : paths)
        addCandidate(path, false);
    for (const QString& path : m_added)
        addCandidate(path, true);
    judge();
    Q_EMIT candidatesChanged();
    request();
}

/// Who cannot take part, beyond files that cannot be read: another currency than the first's, or no option
/// that meets its conditions.
void PortfolioPlanner::judge()
{
    std::string currency;
    for (PortfolioCandidate& candidate : m_candidates) {
        if (!candidate.evaluation || !candidate.included)
            continue;
        if (currency.empty())
            currency = candidate.evaluation->currency;
        if (candidate.evaluation->currency != currency)
            candidate.trouble = tr("It counts in %1, the others in %2.")
                                    .arg(QString::fromStdString(candidate.evaluation->currency),
                                        QString::fromStdString(currency));
        else if (portfolioTask({}, {}, *candidate.evaluation).options.empty())
            candidate.trouble
                = tr("No option of it meets its conditions, and today's process is not described.");
    }
}

void PortfolioPlanner::request()
{
    m_stop.request_stop();
    ++m_run; // what is still on its way belongs to choices of before
    auto work = std::make_shared<PlannedPortfolio>();
    bool waiting = false;
    for (const PortfolioCandidate& candidate : m_candidates) {
        if (!candidate.included || !candidate.trouble.isEmpty())
            continue;
        if (!candidate.evaluation) {
            waiting = true;
            continue;
        }
        work->tasks.push_back(portfolioTask(
            candidate.path.toStdString(), candidate.title.toStdString(), *candidate.evaluation));
        if (work->tasks.size() == 1)
            work->seed = candidate.evaluation->seed;
        work->currency = QString::fromStdString(candidate.evaluation->currency);
    }
    m_busy = waiting || !work->tasks.empty();
    if (!m_busy)
        m_plan.reset();
    else if (!waiting)
        start(std::move(work));
    Q_EMIT planChanged();
}

void PortfolioPlanner::start(std::shared_ptr<PlannedPortfolio> work)
{
    m_stop = std::stop_source();
    m_pool.start([this, run = m_run, work = std::move(work), budget = m_budget, stop = m_stop.get_token()] {
        if (stop.stop_requested())
            return;
        try {
            work->portfolio = planPortfolio(work->tasks, budget, stop);
            work->choices = taskChoices(work->tasks, work->portfolio);
        } catch (const std::exception&) { // would end the program on this thread
            work->portfolio = {};
        }
        if (!stop.stop_requested())
            QMetaObject::invokeMethod(
                this, [this, run, work] { arrive(run, work); }, Qt::QueuedConnection);
    });
}

void PortfolioPlanner::arrive(quint64 run, const std::shared_ptr<const PlannedPortfolio>& plan)
{
    if (run != m_run)
        return;
    m_busy = false;
    m_plan = plan;
    Q_EMIT planChanged();
}

void PortfolioPlanner::setBudget(const PortfolioBudget& budget)
{
    if (budget == m_budget)
        return;
    m_budget = budget;
    remember();
    request();
}

void PortfolioPlanner::include(const QString& path, bool included)
{
    if (included == !m_leftOut.contains(path))
        return;
    if (included)
        m_leftOut.erase(path);
    else
        m_leftOut.insert(path);
    remember();
    collect();
}

            work->ranges = portfolioRanges(work->tasks, work->portfolio, work->seed, stop);
void PortfolioPlanner::add(const QString& path)
{
    if (path == m_document.path() || m_added.contains(path))
        return include(path == m_document.path() ? QString() : path, true);
    m_added << path;
    m_leftOut.erase(path);
    remember();
    collect();
}

void PortfolioPlanner::remove(const QString& path)
{
    m_added.removeAll(path);
    m_leftOut.erase(path);
    remember();
    collect();
}

void PortfolioPlanner::recall()
{
    if (m_document.path().isEmpty())
        return;
    QSettings settings;
    settings.beginGroup(settingsGroup(m_document.path()));
    const bool opened = m_document.undoStack().count() == 0; // else saved under another name
    if (settings.allKeys().isEmpty() && !opened)
        return;
    m_added = settings.value(QStringLiteral("files")).toStringList();
    const QStringList leftOut = settings.value(QStringLiteral("leftOut")).toStringList();
    m_leftOut = {leftOut.begin(), leftOut.end()};
    for (const RememberedBudget& each : kBudgets) {
        bool ok = false;
        const double value = settings.value(QLatin1String(each.key)).toDouble(&ok);
        m_budget.*each.member
            = ok && std::isfinite(value) && value >= 0 ? std::optional(value) : std::nullopt;
    }
}

void PortfolioPlanner::remember() const
{
    if (m_document.path().isEmpty())
        return;
    QSettings settings;
    settings.beginGroup(settingsGroup(m_document.path()));
    settings.setValue(QStringLiteral("files"), m_added);
    settings.setValue(QStringLiteral("leftOut"), QStringList(m_leftOut.begin(), m_leftOut.end()));
    for (const RememberedBudget& each : kBudgets) {
        if (m_budget.*each.member)
            settings.setValue(QLatin1String(each.key), *(m_budget.*each.member));
        else
            settings.remove(QLatin1String(each.key));
    }
}

} // namespace tunepoint::ui
