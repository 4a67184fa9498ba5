// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/assessment_document.h"

#include "core/assessment/assessment_json.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QThreadPool>
#include <QTimer>
#include <QUndoCommand>

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
    void undo() override { m_document.replace(m_before); }
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

/// Runs evaluations one at a time on a thread of its own; the newest request wins.
class AssessmentDocument::Runner : public QObject {
public:
    Runner(AssessmentDocument& document, Evaluator evaluator)
        : m_document(document)
        , m_evaluator(std::move(evaluator))
    {
        m_pool.setMaxThreadCount(1);
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Runner::start);
    }

    ~Runner() override
    {
        m_stop.request_stop();
        m_pool.waitForDone();
    }

    bool isBusy() const { return m_timer.isActive() || m_running; }

    /// The first request starts at once, later ones at most every kRestartMilliseconds.
    void request()
    {
        const qint64 wait = m_lastStart.isValid() ? kRestartMilliseconds - m_lastStart.elapsed() : 0;
        if (wait <= 0)
            start();
        else if (!m_timer.isActive())
            m_timer.start(int(wait));
    }

    void cancel()
    {
        m_timer.stop();
        m_stop.request_stop();
        ++m_run; // what is still on its way belongs to an old run
        m_running = false;
    }

    bool finish(int milliseconds)
    {
        if (m_timer.isActive())
            start();
        if (!m_pool.waitForDone(milliseconds))
            return false;
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
        return true;
    }

private:
    void start()
    {
        m_timer.stop();
        m_stop.request_stop();
        m_stop = std::stop_source();
        m_running = true;
        m_lastStart.start();
        const quint64 run = ++m_run;
        m_pool.start([this, run, assessment = m_document.snapshot(), catalogue = m_document.sharedCatalogue(),
                         token = m_stop.get_token()] {
            if (token.stop_requested())
                return;
            EvaluationOptions options;
            options.stop = token;
            auto result = std::make_shared<const Evaluation>(
                evaluateSafely(m_evaluator, *assessment, *catalogue, options));
            QMetaObject::invokeMethod(
                this, [this, run, result] { arrive(run, result); }, Qt::QueuedConnection);
        });
    }

    void arrive(quint64 run, const std::shared_ptr<const Evaluation>& result)
    {
        if (run != m_run)
            return;
        m_running = false;
        m_document.deliver(result);
    }

    AssessmentDocument& m_document;
    Evaluator m_evaluator;
    QThreadPool m_pool;
    QTimer m_timer;
    QElapsedTimer m_lastStart;
    std::stop_source m_stop;
    quint64 m_run = 0;
    bool m_running = false;
};

AssessmentDocument::AssessmentDocument(std::shared_ptr<const Catalogue> catalogue, QObject* parent)
    : AssessmentDocument(
        std::move(catalogue),
        [](const Assessment& assessment, const Catalogue& known, const EvaluationOptions& options) {
            return evaluate(assessment, known, options);
        },
        parent)
{
}

AssessmentDocument::AssessmentDocument(
    std::shared_ptr<const Catalogue> catalogue, Evaluator evaluator, QObject* parent)
    : QObject(parent)
    , m_catalogue(std::move(catalogue))
    , m_assessment(std::make_shared<const Assessment>())
    , m_saved(m_assessment)
    , m_evaluation(std::make_shared<const Evaluation>(withoutFigures(*m_assessment, {})))
    , m_problems(check(*m_assessment))
    , m_runner(std::make_unique<Runner>(*this, std::move(evaluator)))
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

bool AssessmentDocument::waitForEvaluation(int milliseconds)
{
    return m_runner->finish(milliseconds);
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
    m_evaluation = std::make_shared<const Evaluation>(withoutFigures(*m_assessment, {}));
    m_path = path;
    m_undoStack.clear();
    endMerge();
    Q_EMIT pathChanged();
    replace(m_assessment);
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
    const bool wasEvaluating = isEvaluating();
    m_assessment = std::move(assessment);
    m_problems = check(*m_assessment);
    const bool evaluable = !hasErrors(m_problems);
    if (evaluable)
        m_runner->request();
    else
        m_runner->cancel();
    // Figures that never were are no figures to keep: then the problems stand in their place.
    const bool showProblems = !evaluable && m_evaluation->strategies.empty();
    if (showProblems)
        m_evaluation = std::make_shared<const Evaluation>(withoutFigures(*m_assessment, m_problems));
    Q_EMIT changed();
    if (showProblems)
        Q_EMIT evaluationChanged();
    if (isEvaluating() != wasEvaluating)
        Q_EMIT evaluatingChanged(isEvaluating());
}

void AssessmentDocument::deliver(std::shared_ptr<const Evaluation> evaluation)
{
    m_evaluation = std::move(evaluation);
    Q_EMIT evaluationChanged();
    Q_EMIT evaluatingChanged(isEvaluating());
}

} // namespace tunepoint::ui
