// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workflow/portfolio_planner.h"

#include "core/evaluation/portfolio_task.h"
#include "ui/document/assessment_document.h"
#include "ui/document/file_store.h"
#include "ui/document/linked_assessments.h"
#include "ui/text/sentences.h"
#include "ui/widgets/plain_label.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
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

QString absoluteIn(const QString& portfolio, const std::string& file)
{
    return QDir::cleanPath(QFileInfo(portfolio).absoluteDir().absoluteFilePath(QString::fromStdString(file)));
}

/// From the portfolio's folder, so that both can be moved or sent together; absolute where they have nothing
/// in common but the root.
std::string nameIn(const QString& portfolio, const QString& file)
{
    const QDir folder = QFileInfo(portfolio).absoluteDir();
    const QString whole = QFileInfo(file).absoluteFilePath();
    const bool near
        = folder.absolutePath().section(QLatin1Char('/'), 0, 1) == whole.section(QLatin1Char('/'), 0, 1);
    return (near ? folder.relativeFilePath(whole) : whole).toStdString();
}

/// Whether two paths lead to the same file.
bool isSameFile(const QString& a, const QString& b)
{
    if (a.isEmpty() || b.isEmpty())
        return a == b;
    const QString known = QFileInfo(a).canonicalFilePath();
    return QDir::cleanPath(QFileInfo(a).absoluteFilePath())
        == QDir::cleanPath(QFileInfo(b).absoluteFilePath())
        || (!known.isEmpty() && known == QFileInfo(b).canonicalFilePath());
}

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
        Q_EMIT fileChanged();
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

QStringList PortfolioPlanner::linkedPaths() const
{
    QStringList paths;
    for (const WorkflowStep& step : m_document.assessment().workflow) {
        if (!step.assessment.empty() && step.assessment != kThisAssessment && !m_document.path().isEmpty())
            paths << LinkedAssessments::pathOf(m_document.path(), step.assessment);
    }
    return paths;
}

void PortfolioPlanner::collect()
{
    const QStringList paths = linkedPaths();
    const Assessment& assessment = m_document.assessment();
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
            work->ranges = portfolioRanges(work->tasks, work->portfolio, work->seed, stop);
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
    changeChoices();
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
    changeChoices();
    collect();
}

void PortfolioPlanner::add(const QString& path)
{
    if (path == m_document.path() || m_added.contains(path))
        return include(path == m_document.path() ? QString() : path, true);
    m_added << path;
    m_leftOut.erase(path);
    changeChoices();
    collect();
}

void PortfolioPlanner::remove(const QString& path)
{
    m_added.removeAll(path);
    m_leftOut.erase(path);
    changeChoices();
    collect();
}

void PortfolioPlanner::changeChoices()
{
    m_modified = true;
    m_notice.clear();
    remember();
    Q_EMIT fileChanged();
}

std::optional<PortfolioFile> PortfolioPlanner::read(const QString& path, QString& trouble) const
{
    const auto bytes = readBytes(path, qint64(kMaximumPortfolioBytes));
    if (!bytes) {
        trouble = bytes.error().message;
        return std::nullopt;
    }
    const auto portfolio
        = readPortfolioFile(std::string_view(bytes->constData(), std::size_t(bytes->size())));
    if (portfolio)
        return *portfolio;
    const Format format(QLocale(), QString::fromStdString(m_document.assessment().currency));
    QStringList said{tr("“%1” could not be opened as a portfolio.").arg(QDir::toNativeSeparators(path))};
    for (const Problem& problem : portfolio.error())
        said << problemSentence(problem, format);
    constexpr qsizetype kMostSaid = 6;
    trouble = said.mid(0, kMostSaid).join(QLatin1Char('\n'));
    return std::nullopt;
}

QString PortfolioPlanner::open(const QString& path)
{
    QString trouble;
    const auto portfolio = read(path, trouble);
    if (!portfolio)
        return trouble;
    take(*portfolio, path);
    remember();
    Q_EMIT fileChanged();
    if (m_following)
        collect();
    return missingFrom(*portfolio, path);
}

void PortfolioPlanner::take(const PortfolioFile& portfolio, const QString& path)
{
    QStringList own = linkedPaths();
    if (!m_document.assessment().strategies.empty())
        own.prepend(m_document.path());
    m_leftOut = {own.begin(), own.end()}; // what the file does not name takes no part
    if (m_leftOut.erase(m_document.path()) > 0)
        m_leftOut.insert(QString()); // by which the open document goes
    m_added.clear();
    for (const PortfolioEntry& entry : portfolio.tasks) {
        QString file = absoluteIn(path, entry.file);
        const auto known
            = std::find_if(own.begin(), own.end(), [&](const QString& one) { return isSameFile(one, file); });
        if (known == own.end() && isSameFile(file, m_document.path()))
            continue; // the open document has no options by now
        if (known == own.end())
            m_added << file;
        else
            file = *known == m_document.path() ? QString() : *known;
        if (entry.included)
            m_leftOut.erase(file);
        else
            m_leftOut.insert(file);
    }
    m_budget = portfolio.budget;
    if (!portfolio.currency.empty() && portfolio.currency != m_document.assessment().currency)
        m_budget.oneOff = m_budget.perMonth = m_budget.step = std::nullopt;
    m_kept = portfolio;
    m_file = path;
    m_modified = false;
    m_notice.clear();
}

/// What of a portfolio cannot take part, in words.
QString PortfolioPlanner::missingFrom(const PortfolioFile& portfolio, const QString& path) const
{
    QStringList missing;
    for (const PortfolioEntry& entry : portfolio.tasks) {
        const QString file = absoluteIn(path, entry.file);
        if (!QFileInfo(file).isFile())
            missing << displayText(QDir::toNativeSeparators(file).toStdString());
    }
    QStringList said;
    if (!missing.isEmpty())
        said << tr(
            "These files of the portfolio are not there: %1. Put them back, or take them off the list.")
                    .arg(QLocale().createSeparatedList(missing));
    const std::string& currency = m_document.assessment().currency;
    if (!portfolio.currency.empty() && portfolio.currency != currency)
        said << tr(
            "The portfolio's budgets are in %1 and this document counts in %2, so the budgets of money "
            "were not taken.")
                    .arg(QString::fromStdString(portfolio.currency), QString::fromStdString(currency));
    return said.join(QLatin1Char('\n'));
}

PortfolioFile PortfolioPlanner::fileOf(const QString& path) const
{
    PortfolioFile portfolio = m_kept;
    portfolio.currency = m_document.assessment().currency;
    const auto step = portfolio.budget.step;
    portfolio.budget = m_budget;
    portfolio.budget.step = step;
    portfolio.tasks.clear();
    for (const PortfolioCandidate& candidate : m_candidates) {
        const QString file = candidate.path.isEmpty() ? m_document.path() : candidate.path;
        PortfolioEntry entry{nameIn(path, file), candidate.included, {}};
        for (const PortfolioEntry& kept : m_kept.tasks) {
            if (!m_file.isEmpty() && isSameFile(absoluteIn(m_file, kept.file), file))
                entry.unknown = kept.unknown;
        }
        portfolio.tasks.push_back(std::move(entry));
    }
    return portfolio;
}

QString PortfolioPlanner::save(const QString& path)
{
    follow();
    if (m_document.path().isEmpty())
        return tr("Save this document first: a portfolio names its tasks by their files.");
    const PortfolioFile portfolio = fileOf(path);
    if (const auto saved = saveBytes(path, QByteArray::fromStdString(writePortfolioFile(portfolio))); !saved)
        return saved.error().message;
    m_kept = portfolio;
    m_file = path;
    m_modified = false;
    m_notice.clear();
    remember();
    Q_EMIT fileChanged();
    return {};
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
    m_file = settings.value(QStringLiteral("portfolio")).toString();
    m_modified = settings.value(QStringLiteral("modified")).toBool();
    m_kept = {};
    m_notice.clear();
    if (!m_file.isEmpty())
        restoreFile();
}

/// The file that the choices came from is read again where they are still its own: somebody else may have
/// saved it since.
void PortfolioPlanner::restoreFile()
{
    const auto portfolio = read(m_file, m_notice);
    if (!portfolio) {
        m_modified = true; // the choices as they were last have no file that holds them
    } else if (m_modified) {
        m_kept = *portfolio;
    } else {
        take(*portfolio, QString(m_file));
        m_notice = missingFrom(*portfolio, m_file);
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
    settings.setValue(QStringLiteral("portfolio"), m_file);
    settings.setValue(QStringLiteral("modified"), m_modified);
}

} // namespace tunepoint::ui
