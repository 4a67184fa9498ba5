// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/evaluation_runner.h"

#include "ui/document/final_trials.h"
#include "ui/document/heavy_turn.h"
#include "ui/document/worker_priority.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QMutexLocker>
#include <QThread>

#include <algorithm>
#include <exception>
#include <optional>
#include <utility>

namespace tunepoint::ui {

namespace {

constexpr int kRestartMilliseconds = 50;

/// An exception that left a worker thread would end the program; here it becomes a problem.
Evaluation evaluateSafely(const AssessmentDocument::Evaluator& evaluator, const Assessment& assessment,
    const Catalogue& catalogue, const EvaluationOptions& options)
{
    std::string what = "unknown exception";
    try {
        return evaluator(assessment, catalogue, options);
    } catch (const std::exception& exception) {
        what = exception.what();
    } catch (...) {
        // `what` says it
    }
    return withoutFigures(assessment, {Problem{ProblemCode::EvaluationFailed, {}, {what}}});
}

} // namespace

Evaluation withoutFigures(const Assessment& assessment, Problems problems)
{
    Evaluation evaluation;
    evaluation.currency = assessment.currency;
    evaluation.horizonMonths = assessment.horizonMonths;
    evaluation.seed = assessment.seed;
    evaluation.date = assessment.date;
    evaluation.problems = std::move(problems);
    return evaluation;
}

AssessmentDocument::Runner::Runner(
    AssessmentDocument& document, Evaluator evaluator, std::vector<EvaluationStage> stages)
    : m_document(document)
    , m_evaluator(std::move(evaluator))
    , m_stages(std::move(stages))
{
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Runner::start);
    connect(&FinalTrials::instance(), &FinalTrials::changed, this, &Runner::setFinalTrials);
}

AssessmentDocument::Runner::~Runner()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void AssessmentDocument::Runner::stopRefining()
{
    if (!m_refining)
        return;
    m_stop.request_stop();
    ++m_run;
    m_refining = false;
    m_cutShort = true;
}

void AssessmentDocument::Runner::request()
{
    m_stop.request_stop(); // finer figures of the value before are of no use any more
    m_refining = m_cutShort = false;
    const qint64 wait = m_lastStart.isValid() ? kRestartMilliseconds - m_lastStart.elapsed() : 0;
    if (wait <= 0) {
        start();
    } else {
        ++m_run; // what is still on its way belongs to the value before
        if (!m_timer.isActive())
            m_timer.start(int(wait));
    }
}

void AssessmentDocument::Runner::cancel()
{
    m_timer.stop();
    m_stop.request_stop();
    ++m_run;
    m_running = m_refining = m_cutShort = false;
}

bool AssessmentDocument::Runner::finish(int milliseconds)
{
    if (m_timer.isActive())
        start();
    const QDeadlineTimer deadline(milliseconds);
    {
        QMutexLocker lock(&m_mutex);
        while (m_running && m_ready != m_run) {
            if (!m_firstReady.wait(&m_mutex, deadline))
                return false;
        }
    }
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    return true;
}

bool AssessmentDocument::Runner::finishAll(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    if (!finish(milliseconds)
        || !m_pool.waitForDone(int(std::max<qint64>(0, milliseconds - timer.elapsed()))))
        return false;
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    return true;
}

/// The figures that are shown come anew, those of a document without any do not.
void AssessmentDocument::Runner::setFinalTrials(std::uint64_t trials)
{
    if (m_stages.empty() || m_stages.back().depth != Depth::Full)
        return;
    m_stages.back().trials = trials;
    if (isBusy() || !m_document.evaluation().strategies.empty())
        m_document.reevaluate(false);
}

void AssessmentDocument::Runner::start()
{
    m_timer.stop();
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_running = true;
    m_lastStart.start();
    const quint64 run = ++m_run;
    m_pool.start([this, run, stages = m_stages, assessment = m_document.tried(),
                     catalogue = m_document.sharedCatalogue(), token = m_stop.get_token()] {
        for (std::size_t stage = 0; stage < stages.size(); ++stage) {
            if (!evaluateStage(run, stages, stage, *assessment, *catalogue, token))
                return;
        }
    });
}

/// On the worker's thread. False: there is nothing to refine, or nobody waits for it.
bool AssessmentDocument::Runner::evaluateStage(quint64 run, const std::vector<EvaluationStage>& stages,
    std::size_t stage, const Assessment& assessment, const Catalogue& catalogue, const std::stop_token& stop)
{
    const EvaluationStage& how = stages[stage];
    if (stage > 0)
        letWindowGoFirst();
    if (!isQuiet(how.quietMilliseconds, stop))
        return false;
    EvaluationOptions options;
    options.depth = how.depth;
    if (how.depth != Depth::Central)
        options.trials = how.trials;
    if (how.spareOne && QThread::idealThreadCount() > 2)
        options.threads = unsigned(QThread::idealThreadCount() - 1);
    options.stop = stop;
    const auto send = [&](Evaluation&& evaluation, bool last) {
        const auto result = std::make_shared<const Evaluation>(std::move(evaluation));
        QMetaObject::invokeMethod(
            this, [this, run, result, stage, last] { arrive(run, result, stage == 0, last); },
            Qt::QueuedConnection);
    };
    // The final ranges and chances need not wait for what moves them.
    options.whenDistributed = [&](Evaluation known) {
        if (!stop.stop_requested())
            send(std::move(known), false);
    };
    std::optional<HeavyTurn> turn;
    if (how.depth == Depth::Full && !turn.emplace(stop))
        return false;
    Evaluation result = evaluateSafely(m_evaluator, assessment, catalogue, options);
    turn.reset();
    if (stop.stop_requested())
        return false;
    const bool last = stage + 1 == stages.size() || hasErrors(result.problems) || result.strategies.empty();
    send(std::move(result), last);
    if (stage == 0) {
        QMutexLocker lock(&m_mutex);
        m_ready = run;
        m_firstReady.wakeAll();
    }
    return !last;
}

void AssessmentDocument::Runner::arrive(
    quint64 run, const std::shared_ptr<const Evaluation>& result, bool first, bool last)
{
    if (run != m_run)
        return;
    m_running = false;
    m_refining = !last;
    m_document.deliver(result, first, last);
}

} // namespace tunepoint::ui
