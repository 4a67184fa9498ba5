// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/catalogue/catalogue.h"
#include "core/evaluation/evaluation.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tunepoint::ui {

/// One pass of the evaluation; coarse ones come first, so that something is there at once.
struct EvaluationStage {
    Depth depth = Depth::Central;
    std::uint64_t trials = 0; ///< unused by Depth::Central
    int quietMilliseconds = 0; ///< to wait for further edits before it begins
    bool spareOne = false; ///< leave one of the machine's threads to the rest of the program
};

/// Central figures at once, then 2,000 trials, then 100,000 with all that can be told of them.
[[nodiscard]] std::vector<EvaluationStage> usualStages();

/// The open assessment: the one door for changes, undo for free, and an evaluation that follows every edit.
///
/// An edit makes a new immutable value through one undo command; the evaluation is computed off the GUI
/// thread, restarted at most every 50 ms, and every view reads the one that evaluation() gives. It comes in
/// stages, each a whole Evaluation that takes the place of the one before; an edit stops the rest.
class AssessmentDocument : public QObject {
    Q_OBJECT

public:
    /// The function that makes an Evaluation; runs on another thread. Tests put their own in its place.
    using Evaluator
        = std::function<Evaluation(const Assessment&, const Catalogue&, const EvaluationOptions&)>;

    /// `catalogue` outlives nobody: it is shared. The document starts empty and unsaved.
    explicit AssessmentDocument(std::shared_ptr<const Catalogue> catalogue, QObject* parent = nullptr);
    /// With an evaluator of one's own there is one stage unless others are given.
    AssessmentDocument(
        std::shared_ptr<const Catalogue> catalogue, Evaluator evaluator, QObject* parent = nullptr);
    AssessmentDocument(std::shared_ptr<const Catalogue> catalogue, Evaluator evaluator,
        std::vector<EvaluationStage> stages, QObject* parent = nullptr);
    ~AssessmentDocument() override;

    [[nodiscard]] const Assessment& assessment() const { return *m_assessment; }
    [[nodiscard]] std::shared_ptr<const Assessment> snapshot() const { return m_assessment; }
    [[nodiscard]] const Catalogue& catalogue() const { return *m_catalogue; }
    [[nodiscard]] std::shared_ptr<const Catalogue> sharedCatalogue() const { return m_catalogue; }
    /// The newest finished evaluation; of an earlier state while isEvaluating() or while problems() hold
    /// errors. Without figures until the first one after setAssessment() is done.
    [[nodiscard]] const Evaluation& evaluation() const { return *m_evaluation; }
    [[nodiscard]] std::shared_ptr<const Evaluation> sharedEvaluation() const { return m_evaluation; }
    /// Whether evaluation() does not yet speak for the present value at all.
    [[nodiscard]] bool isEvaluating() const;
    /// Whether a finer evaluation of the present value is on its way.
    [[nodiscard]] bool isRefining() const;
    /// Stops finer evaluations of the present value; evaluation() keeps what has arrived. Does nothing unless
    /// isRefining().
    void stopRefining();
    /// Whether that was done: evaluation() is coarser than it might be.
    [[nodiscard]] bool isCutShort() const;
    /// Begins again what stopRefining() stopped.
    void resume();
    /// Trials of the finest evaluation that there will be.
    [[nodiscard]] std::uint64_t finestTrials() const;
    /// Blocks until evaluation() speaks for the present value, in its first stage at least. False when
    /// `milliseconds` have passed before.
    bool waitForEvaluation(int milliseconds = 30000);
    /// Blocks until the last stage is there, also one that was stopped, for exports. False as above; then an
    /// earlier stage stands.
    bool waitForLastStage(int milliseconds = 30000);
    /// What is wrong with the present value; an invalid value is shown, not evaluated.
    [[nodiscard]] const Problems& problems() const { return m_problems; }

    /// Applies `change` to a copy and makes it the document, undoable as `label`. Edits in a row of the same
    /// `pointer` (a JSON pointer, e.g. "/task/itemsPerMonth") merge into one; a change of nothing is no edit.
    void edit(std::string pointer, const QString& label, const std::function<void(Assessment&)>& change);
    /// Ends merging: the next edit of the same pointer is a step of its own.
    void endMerge();

    /// "What if": figures tried out on top of the document, by JSON pointer into the effective document. They
    /// are evaluated and shown, but are no edit: assessment() stays, nothing is saved.
    using WhatIf = std::map<std::string, double>;
    [[nodiscard]] const WhatIf& whatIf() const { return m_whatIf; }
    /// Tries these figures and no others. False, and nothing changed, when the document would not be sound
    /// with them or a pointer names no figure.
    bool setWhatIf(WhatIf values);
    /// Tries one figure beside those that are tried already, or, without a value, no longer tries it.
    bool setWhatIf(const std::string& pointer, std::optional<double> value);
    /// Makes what is tried the document's own, as one step of undo.
    void keepWhatIf(const QString& label);
    /// The value that evaluation() speaks for: assessment() with what is tried.
    [[nodiscard]] std::shared_ptr<const Assessment> tried() const { return m_tried; }

    /// Somebody wants to see or change the input with this pointer; the window shows where it is edited.
    void askForInput(const std::string& pointer) { Q_EMIT inputWanted(pointer); }

    [[nodiscard]] QUndoStack& undoStack() { return m_undoStack; }
    [[nodiscard]] bool isModified() const;
    /// Whether the value differs from the one that was loaded or saved: edits may have led back to it.
    [[nodiscard]] bool differsFromSaved() const { return *m_assessment != *m_saved; }

    /// Replaces everything, clears the undo history. `path` is empty for a new document or an example.
    void setAssessment(Assessment assessment, const QString& path = {});
    [[nodiscard]] const QString& path() const { return m_path; }
    void markSaved(const QString& path);

Q_SIGNALS:
    void changed(); ///< the assessment is another value (edit, undo, redo, load)
    void evaluationChanged(); ///< evaluation() is new
    void evaluatingChanged(bool evaluating);
    void refiningChanged(bool refining);
    void whatIfChanged(); ///< whatIf() is another
    void inputWanted(const std::string& pointer);
    void pathChanged();
    void replaced(); ///< by setAssessment(): another document, or the same as it is on disk now
    void modifiedChanged(bool modified);

private:
    class EditCommand;
    class Runner;

    void replace(std::shared_ptr<const Assessment> assessment);
    void reevaluate(bool changedDocument);
    void deliver(std::shared_ptr<const Evaluation> evaluation, bool first, bool last);

    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<const Assessment> m_assessment;
    std::shared_ptr<const Assessment> m_tried; ///< with what is tried on top; m_assessment itself without
    WhatIf m_whatIf;
    std::shared_ptr<const Assessment> m_saved; ///< as last loaded or saved
    std::shared_ptr<const Evaluation> m_evaluation;
    Problems m_problems;
    QUndoStack m_undoStack;
    QString m_path;
    quint64 m_mergeGroup = 0; ///< edits of different groups never merge
    std::unique_ptr<Runner> m_runner;
};

} // namespace tunepoint::ui
