// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/assessment_document.h"

#include "core/assessment/assessment_json.h"
#include "core/assessment/figure_at.h"
#include "ui/document/evaluation_runner.h"
#include "ui/document/final_trials.h"

#include <QUndoCommand>

#include <utility>

namespace tunepoint::ui {

namespace {

constexpr int kUndoLimit = 1000; ///< whole assessments are kept, so there is an end to it

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
