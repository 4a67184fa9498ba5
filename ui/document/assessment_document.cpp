// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/assessment_document.h"

#include "core/assessment/assessment_json.h"
#include "core/assessment/figure_at.h"
#include "ui/document/final_trials.h"
#include "ui/document/worker_priority.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QEvent>
#include <QMutex>
#include <QThread>
#include <QThreadPool>
#include <QTimer>
#include <QUndoCommand>
#include <QWaitCondition>

#include <algorithm>
#include <exception>
#include <stop_token>
#include <utility>

namespace tunepoint::ui {

namespace {

constexpr int kRestartMilliseconds = 50;
constexpr int kUndoLimit = 1000; ///< whole assessments are kept, so there is an end to it

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

/// `assessment` with the figures of `values` in place of its own; null when one of them has no place or the
/// result is not sound.
std::shared_ptr<const Assessment> with(
    const std::shared_ptr<const Assessment>& assessment, const AssessmentDocument::WhatIf& values)
{
    if (values.empty())
        return assessment;
    auto tried = std::make_shared<Assessment>(*assessment);
    for (const auto& [pointer, value] : values) {
        if (!setFigure(*tried, pointer, fixed(value)))
            return nullptr;
    }
    return hasErrors(check(*tried)) ? nullptr : tried;
}

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

/// Versions are whole documents of their own; they move no figure of this one.
bool differInVersionsAlone(const Assessment& a, const Assessment& b)
{
    if (a.versions == b.versions)
        return false;
    Assessment one = a;
    one.versions = b.versions;
    return one == b;
}

} // namespace

/// Swaps whole values, so that a new field of Assessment needs no new command.
class AssessmentDocument::EditCommand : public QUndoCommand {
public:
    EditCommand(AssessmentDocument& document, std::string pointer, std::shared_ptr<const Assessment> after,
        const QString& label)
        : QUndoCommand(label)
        , m_document(document)
        , m_pointer(std::move(pointer))
        , m_mergeGroup(document.m_mergeGroup)
        , m_before(document.m_assessment)
        , m_after(std::move(after))
    {
    }

    int id() const override { return 1; }
    void undo() override
    {
        m_document.endMerge(); // an edit after going back is a step of its own
        m_document.replace(m_before);
    }
    void redo() override { m_document.replace(m_after); }

    bool mergeWith(const QUndoCommand* next) override
    {
        const auto& edit = static_cast<const EditCommand&>(*next); // id() belongs to this class alone
        if (edit.m_pointer != m_pointer || edit.m_mergeGroup != m_mergeGroup)
            return false;
        m_after = edit.m_after;
        setObsolete(*m_after == *m_before);
        return true;
    }

private:
    AssessmentDocument& m_document;
    std::string m_pointer;
    quint64 m_mergeGroup;
    std::shared_ptr<const Assessment> m_before;
    std::shared_ptr<const Assessment> m_after;
};

/// Runs evaluations one at a time on a thread of its own, each stage by stage; the newest request wins.
class AssessmentDocument::Runner : public QObject {
public:
    Runner(AssessmentDocument& document, Evaluator evaluator, std::vector<EvaluationStage> stages)
        : m_document(document)
        , m_evaluator(std::move(evaluator))
        , m_stages(std::move(stages))
    {
        m_pool.setMaxThreadCount(1);
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Runner::start);
        connect(&FinalTrials::instance(), &FinalTrials::changed, this, &Runner::setFinalTrials);
    }

    ~Runner() override
    {
        m_stop.request_stop();
        m_pool.waitForDone();
    }

    bool isBusy() const { return m_timer.isActive() || m_running; }
    bool isRefining() const { return m_refining; }
    bool isCutShort() const { return m_cutShort; }
    std::uint64_t finestTrials() const { return m_stages.back().trials; }

    /// Leaves the rest of the stages; what has arrived stands.
    void stopRefining()
    {
        if (!m_refining)
            return;
        m_stop.request_stop();
        ++m_run;
        m_refining = false;
        m_cutShort = true;
    }

    /// The first request starts at once, later ones at most every kRestartMilliseconds.
    void request()
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

    void cancel()
    {
        m_timer.stop();
        m_stop.request_stop();
        ++m_run;
        m_running = m_refining = m_cutShort = false;
    }

    bool finish(int milliseconds)
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

    bool finishAll(int milliseconds)
    {
        QElapsedTimer timer;
        timer.start();
        if (!finish(milliseconds)
            || !m_pool.waitForDone(int(std::max<qint64>(0, milliseconds - timer.elapsed()))))
            return false;
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
        return true;
    }

private:
    /// The figures that are shown come anew, those of a document without any do not.
    void setFinalTrials(std::uint64_t trials)
    {
        if (m_stages.empty() || m_stages.back().depth != Depth::Full)
            return;
        m_stages.back().trials = trials;
        if (isBusy() || !m_document.evaluation().strategies.empty())
            m_document.reevaluate(false);
    }

    void start()
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
    bool evaluateStage(quint64 run, const std::vector<EvaluationStage>& stages, std::size_t stage,
        const Assessment& assessment, const Catalogue& catalogue, const std::stop_token& stop)
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
        const auto result
            = std::make_shared<const Evaluation>(evaluateSafely(m_evaluator, assessment, catalogue, options));
        if (stop.stop_requested())
            return false;
        const bool last
            = stage + 1 == stages.size() || hasErrors(result->problems) || result->strategies.empty();
        QMetaObject::invokeMethod(
            this, [this, run, result, stage, last] { arrive(run, result, stage == 0, last); },
            Qt::QueuedConnection);
        if (stage == 0) {
            QMutexLocker lock(&m_mutex);
            m_ready = run;
            m_firstReady.wakeAll();
        }
        return !last;
    }

    static bool isQuiet(int milliseconds, const std::stop_token& stop)
    {
        constexpr int kStep = 5;
        for (int waited = 0; waited < milliseconds && !stop.stop_requested(); waited += kStep)
            QThread::msleep(kStep);
        return !stop.stop_requested();
    }

    void arrive(quint64 run, const std::shared_ptr<const Evaluation>& result, bool first, bool last)
    {
        if (run != m_run)
            return;
        m_running = false;
        m_refining = !last;
        m_document.deliver(result, first, last);
    }

    AssessmentDocument& m_document;
    Evaluator m_evaluator;
    std::vector<EvaluationStage> m_stages; ///< a run takes a copy along
    QThreadPool m_pool;
    QTimer m_timer;
    QElapsedTimer m_lastStart;
    std::stop_source m_stop;
    quint64 m_run = 0;
    bool m_running = false; ///< the first stage is on its way
    bool m_refining = false; ///< a later one is
    bool m_cutShort = false; ///< later ones were stopped by the user
    QMutex m_mutex;
    QWaitCondition m_firstReady;
    quint64 m_ready = 0; ///< newest run whose first stage has been sent; under m_mutex
};

std::vector<EvaluationStage> usualStages()
{
    constexpr int kQuiet = 60; // a further edit within it saves the start; a later one stops the work at once
    return {{Depth::Central, 0, 0, false}, {Depth::Distributions, 2'000, 0, false},
        {Depth::Full, FinalTrials::instance().count(), kQuiet, true}};
}

AssessmentDocument::AssessmentDocument(std::shared_ptr<const Catalogue> catalogue, QObject* parent)
    : AssessmentDocument(
        std::move(catalogue),
        [](const Assessment& assessment, const Catalogue& known, const EvaluationOptions& options) {
            return evaluate(assessment, known, options);
        },
        usualStages(), parent)
{
}

AssessmentDocument::AssessmentDocument(
    std::shared_ptr<const Catalogue> catalogue, Evaluator evaluator, QObject* parent)
    : AssessmentDocument(std::move(catalogue), std::move(evaluator), std::vector<EvaluationStage>(1), parent)
{
}

AssessmentDocument::AssessmentDocument(std::shared_ptr<const Catalogue> catalogue, Evaluator evaluator,
    std::vector<EvaluationStage> stages, QObject* parent)
    : QObject(parent)
    , m_catalogue(std::move(catalogue))
    , m_assessment(std::make_shared<const Assessment>())
    , m_tried(m_assessment)
    , m_saved(m_assessment)
    , m_evaluation(std::make_shared<const Evaluation>(withoutFigures(*m_assessment, {})))
    , m_problems(check(*m_assessment))
    , m_runner(std::make_unique<Runner>(*this, std::move(evaluator), std::move(stages)))
{
    m_undoStack.setUndoLimit(kUndoLimit);
    connect(&m_undoStack, &QUndoStack::cleanChanged, this,
        [this](bool clean) { Q_EMIT modifiedChanged(!clean); });
}

AssessmentDocument::~AssessmentDocument()
{
    m_undoStack.disconnect(this);
}

bool AssessmentDocument::isEvaluating() const
{
    return m_runner->isBusy();
}

bool AssessmentDocument::isRefining() const
{
    return m_runner->isRefining();
}

bool AssessmentDocument::waitForEvaluation(int milliseconds)
{
    return m_runner->finish(milliseconds);
}

bool AssessmentDocument::isCutShort() const
{
    return m_runner->isCutShort();
}

std::uint64_t AssessmentDocument::finestTrials() const
{
    return m_runner->finestTrials();
}

void AssessmentDocument::stopRefining()
{
    if (!isRefining())
        return;
    m_runner->stopRefining();
    Q_EMIT refiningChanged(false);
}

void AssessmentDocument::resume()
{
    if (!isCutShort())
        return;
    m_runner->request();
    Q_EMIT evaluatingChanged(isEvaluating());
    Q_EMIT refiningChanged(isRefining());
}

bool AssessmentDocument::waitForLastStage(int milliseconds)
{
    resume();
    return m_runner->finishAll(milliseconds);
}

void AssessmentDocument::edit(
    std::string pointer, const QString& label, const std::function<void(Assessment&)>& change)
{
    Assessment after = *m_assessment;
    change(after);
    if (after == *m_assessment)
        return;
    auto shared = std::make_shared<const Assessment>(std::move(after));
    m_undoStack.push(
        new EditCommand(*this, std::move(pointer), std::move(shared), label)); // owned by the stack
}

void AssessmentDocument::endMerge()
{
    ++m_mergeGroup;
}

bool AssessmentDocument::isModified() const
{
    return !m_undoStack.isClean();
}

void AssessmentDocument::setAssessment(Assessment assessment, const QString& path)
{
    m_runner->cancel();
    m_assessment = m_saved = std::make_shared<const Assessment>(std::move(assessment));
    const bool tried = !m_whatIf.empty();
    m_whatIf.clear();
    m_evaluation = std::make_shared<const Evaluation>(withoutFigures(*m_assessment, {}));
    m_path = path;
    m_undoStack.clear();
    endMerge();
    Q_EMIT pathChanged();
    Q_EMIT replaced();
    replace(m_assessment);
    if (tried)
        Q_EMIT whatIfChanged();
}

bool AssessmentDocument::setWhatIf(WhatIf values)
{
    if (values == m_whatIf)
        return true;
    if (!with(m_assessment, values))
        return false;
    m_whatIf = std::move(values);
    reevaluate(false);
    Q_EMIT whatIfChanged();
    return true;
}

bool AssessmentDocument::setWhatIf(const std::string& pointer, std::optional<double> value)
{
    WhatIf values = m_whatIf;
    if (value)
        values[pointer] = *value;
    else
        values.erase(pointer);
    return setWhatIf(std::move(values));
}

void AssessmentDocument::keepWhatIf(const QString& label)
{
    if (m_whatIf.empty())
        return;
    endMerge();
    const WhatIf values = std::exchange(m_whatIf, {});
    edit({}, label, [&values](Assessment& assessment) {
        for (const auto& [pointer, value] : values)
            setFigure(assessment, pointer, fixed(value));
    });
    endMerge();
    if (m_tried != m_assessment) // what was tried is what the document has: there was no edit
        reevaluate(false);
    Q_EMIT whatIfChanged();
}

void AssessmentDocument::markSaved(const QString& path)
{
    m_saved = m_assessment;
    m_path = path;
    m_undoStack.setClean();
    Q_EMIT pathChanged();
}

void AssessmentDocument::replace(std::shared_ptr<const Assessment> assessment)
{
    const bool figuresStand = differInVersionsAlone(*m_assessment, *assessment) && !hasErrors(m_problems)
        && !m_evaluation->strategies.empty();
    m_assessment = std::move(assessment);
    m_problems = check(*m_assessment);
    auto tried = with(m_assessment, m_whatIf);
    if (figuresStand && !hasErrors(m_problems) && tried != nullptr) {
        m_tried = std::move(tried); // what is still being worked out holds for it as well
        Q_EMIT changed();
        return;
    }
    reevaluate(true);
}

void AssessmentDocument::reevaluate(bool changedDocument)
{
    const bool wasEvaluating = isEvaluating();
    const bool wasRefining = isRefining();
    m_tried = with(m_assessment, m_whatIf);
    const bool dropped = m_tried == nullptr; // an edit has taken the place of a tried figure away
    if (dropped) {
        m_whatIf.clear();
        m_tried = m_assessment;
    }
    const bool evaluable = !hasErrors(m_problems);
    if (evaluable)
        m_runner->request();
    else
        m_runner->cancel();
    // Figures that never were are no figures to keep: then the problems stand in their place.
    const bool showProblems = !evaluable && m_evaluation->strategies.empty();
    if (showProblems)
        m_evaluation = std::make_shared<const Evaluation>(withoutFigures(*m_assessment, m_problems));
    if (changedDocument)
        Q_EMIT changed();
    if (dropped)
        Q_EMIT whatIfChanged();
    if (showProblems)
        Q_EMIT evaluationChanged();
    if (isEvaluating() != wasEvaluating)
        Q_EMIT evaluatingChanged(isEvaluating());
    if (isRefining() != wasRefining)
        Q_EMIT refiningChanged(isRefining());
}

void AssessmentDocument::deliver(std::shared_ptr<const Evaluation> evaluation, bool first, bool last)
{
    m_evaluation = std::move(evaluation);
    Q_EMIT evaluationChanged();
    if (first)
        Q_EMIT evaluatingChanged(isEvaluating());
    if (first != last)
        Q_EMIT refiningChanged(isRefining());
}

} // namespace tunepoint::ui
