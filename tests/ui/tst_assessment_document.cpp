// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment_json.h"
#include "ui/document/assessment_document.h"
#include "ui/document/final_trials.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <stdexcept>

using namespace tunepoint;
using namespace tunepoint::ui;

namespace {

/// Says what it was asked in the fields of the evaluation.
Evaluation echo(const Assessment& assessment, const Catalogue&, const EvaluationOptions&)
{
    Evaluation evaluation;
    evaluation.horizonMonths = assessment.horizonMonths;
    evaluation.strategies.resize(1);
    return evaluation;
}

/// Says the volume that it was asked about.
Evaluation volumeEcho(
    const Assessment& assessment, const Catalogue& catalogue, const EvaluationOptions& options)
{
    Evaluation evaluation = echo(assessment, catalogue, options);
    if (assessment.task.itemsPerMonth)
        evaluation.itemsPerMonth = median(*assessment.task.itemsPerMonth, Bounds{});
    return evaluation;
}

/// The same as echo, and how many trials it was asked for.
Evaluation stagedEcho(
    const Assessment& assessment, const Catalogue& catalogue, const EvaluationOptions& options)
{
    Evaluation evaluation = echo(assessment, catalogue, options);
    evaluation.trials = options.depth == Depth::Central ? 0 : options.trials;
    return evaluation;
}

auto noCatalogue()
{
    return std::make_shared<const Catalogue>();
}

void setTitle(AssessmentDocument& document, int n)
{
    document.edit("/title", QStringLiteral("Change title"),
        [n](Assessment& assessment) { assessment.title = "title " + std::to_string(n); });
}

void setHorizon(AssessmentDocument& document, int months)
{
    document.edit("/horizonMonths", QStringLiteral("Change horizon"),
        [months](Assessment& assessment) { assessment.horizonMonths = months; });
}

void setItems(AssessmentDocument& document, double items)
{
    document.edit("/task/itemsPerMonth", QStringLiteral("Change volume"),
        [items](Assessment& assessment) { assessment.task.itemsPerMonth = fixed(items); });
}

/// One of 200 different edits of the task profile and what surrounds it.
void editNumber(AssessmentDocument& document, int n)
{
    const auto fields = taskFields();
    const TaskField& field = fields[std::size_t(n) % fields.size()];
    document.edit(field.pointer(), QStringLiteral("Change a field"), [&](Assessment& assessment) {
        switch (field.kind()) {
        case FieldKind::Word:
            field.setWord(assessment.task, field.words()[std::size_t(n) % field.words().size()]);
            break;
        case FieldKind::Flag:
            field.setFlag(assessment.task, n % 2 == 0);
            break;
        case FieldKind::Text:
            field.setText(assessment.task, "text " + std::to_string(n));
            break;
        case FieldKind::Number:
            field.setNumber(assessment.task, fixed(0.001 * (n + 1)));
            break;
        }
        assessment.notes = std::to_string(n); // so that every edit changes something
    });
}

} // namespace

class TestAssessmentDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChangeOfNothingIsNoEdit()
    {
        AssessmentDocument document(noCatalogue(), echo);
        document.edit("/title", QStringLiteral("Nothing"), [](Assessment&) {});
        QCOMPARE(document.undoStack().count(), 0);
        QVERIFY(!document.isModified());
    }

    void whatIsTriedIsEvaluatedAndNoEdit()
    {
        AssessmentDocument document(noCatalogue(), volumeEcho);
        setItems(document, 100);
        const int edits = document.undoStack().count();
        QSignalSpy tries(&document, &AssessmentDocument::whatIfChanged);
        QVERIFY(document.setWhatIf("/task/itemsPerMonth", 500));
        QVERIFY(document.waitForEvaluation());
        QCOMPARE(document.evaluation().itemsPerMonth, 500.0);
        QCOMPARE(document.assessment().task.itemsPerMonth, fixed(100));
        QCOMPARE(document.undoStack().count(), edits);
        QCOMPARE(tries.count(), 1);

        QVERIFY(document.setWhatIf("/task/itemsPerMonth", std::nullopt));
        QVERIFY(document.waitForEvaluation());
        QCOMPARE(document.evaluation().itemsPerMonth, 100.0);
    }

    void whatIsTriedCanBeKeptInOneStep()
    {
        AssessmentDocument document(noCatalogue(), volumeEcho);
        setItems(document, 100);
        const int edits = document.undoStack().count();
        QVERIFY(document.setWhatIf({{"/task/itemsPerMonth", 500}, {"/discountRatePerYear", 0.1}}));
        document.keepWhatIf(QStringLiteral("Keep what was tried"));
        QVERIFY(document.whatIf().empty());
        QCOMPARE(document.undoStack().count(), edits + 1);
        QCOMPARE(document.assessment().task.itemsPerMonth, fixed(500));
        QCOMPARE(document.assessment().discountRatePerYear, fixed(0.1));
        QVERIFY(document.waitForEvaluation());
        QCOMPARE(document.evaluation().itemsPerMonth, 500.0);
    }

    void whatCannotBeIsNotTried()
    {
        AssessmentDocument document(noCatalogue(), volumeEcho);
        QVERIFY(!document.setWhatIf("/task/itemsPerMonth", -5));
        QVERIFY(!document.setWhatIf("/no/such/place", 5));
        QVERIFY(document.whatIf().empty());
        QCOMPARE(document.tried(), document.snapshot());
    }

    void anotherDocumentIsNotTriedWithTheOldFigures()
    {
        AssessmentDocument document(noCatalogue(), volumeEcho);
        QVERIFY(document.setWhatIf("/task/itemsPerMonth", 500));
        document.setAssessment(Assessment());
        QVERIFY(document.whatIf().empty());
        QCOMPARE(document.tried(), document.snapshot());
    }

    void editsOfOnePointerInARowMerge()
    {
        AssessmentDocument document(noCatalogue(), echo);
        setTitle(document, 1);
        setTitle(document, 2);
        QCOMPARE(document.undoStack().count(), 1);
        document.endMerge();
        setTitle(document, 3);
        QCOMPARE(document.undoStack().count(), 2);
        setHorizon(document, 12);
        setTitle(document, 4);
        QCOMPARE(document.undoStack().count(), 4);
        document.undoStack().undo();
        QCOMPARE(document.assessment().title, std::string("title 3"));
    }

    void mergedEditsThatLeadBackVanish()
    {
        AssessmentDocument document(noCatalogue(), echo);
        setHorizon(document, 12);
        setHorizon(document, kDefaultHorizonMonths);
        QCOMPARE(document.undoStack().count(), 0);
        QVERIFY(!document.isModified());
    }

    void twoHundredEditsAndUndosGiveBackTheBytes()
    {
        AssessmentDocument document(noCatalogue(), echo);
        Assessment start;
        start.title = "Reviews";
        start.task.itemsPerMonth = fixed(1'000'000);
        document.setAssessment(start);
        const std::string before = writeAssessment(document.assessment());
        for (int n = 0; n < 200; ++n) {
            editNumber(document, n);
            document.endMerge();
        }
        QCOMPARE(document.undoStack().count(), 200);
        const std::string after = writeAssessment(document.assessment());
        QVERIFY(after != before);
        for (int n = 0; n < 200; ++n)
            document.undoStack().undo();
        QCOMPARE(writeAssessment(document.assessment()), before);
        QVERIFY(!document.isModified());
        for (int n = 0; n < 200; ++n)
            document.undoStack().redo();
        QCOMPARE(writeAssessment(document.assessment()), after);
    }

    void everyEditIsFollowedByItsEvaluation()
    {
        AssessmentDocument document(noCatalogue(), echo);
        QSignalSpy evaluated(&document, &AssessmentDocument::evaluationChanged);
        setHorizon(document, 12);
        QVERIFY(document.isEvaluating());
        QTRY_COMPARE(document.evaluation().horizonMonths, 12);
        QVERIFY(!document.isEvaluating());
        QCOMPARE(evaluated.count(), 1);
        document.undoStack().undo();
        QVERIFY(document.waitForEvaluation());
        QCOMPARE(document.evaluation().horizonMonths, kDefaultHorizonMonths);
    }

    void theNewestEditWinsAndOldRunsAreStopped()
    {
        std::atomic<int> finished = 0;
        std::atomic<int> stopped = 0;
        AssessmentDocument document(noCatalogue(),
            [&](const Assessment& assessment, const Catalogue& catalogue, const EvaluationOptions& options) {
                for (int step = 0; step < 100 && !options.stop.stop_requested(); ++step)
                    QThread::msleep(2);
                ++(options.stop.stop_requested() ? stopped : finished);
                return echo(assessment, catalogue, options);
            });
        QSignalSpy evaluated(&document, &AssessmentDocument::evaluationChanged);
        for (int months = 1; months <= 10; ++months) {
            setHorizon(document, months);
            document.endMerge();
            QTest::qWait(20);
        }
        QTRY_VERIFY(!document.isEvaluating());
        QCOMPARE(document.evaluation().horizonMonths, 10);
        QCOMPARE(evaluated.count(), 1);
        QCOMPARE(finished.load(), 1);
        // 10 edits within about 200 ms, restarted every 50 ms at most
        QVERIFY(stopped.load() <= 8);
    }

    void figuresComeCoarseFirstAndFineAfter()
    {
        AssessmentDocument document(noCatalogue(), stagedEcho, usualStages());
        std::vector<std::uint64_t> shown;
        connect(&document, &AssessmentDocument::evaluationChanged, &document,
            [&] { shown.push_back(document.evaluation().trials); });
        QSignalSpy refining(&document, &AssessmentDocument::refiningChanged);
        QSignalSpy evaluating(&document, &AssessmentDocument::evaluatingChanged);
        setHorizon(document, 12);
        QVERIFY(document.waitForEvaluation());
        QCOMPARE(document.evaluation().horizonMonths, 12);
        QVERIFY(!document.isEvaluating());
        QVERIFY(document.waitForLastStage());
        QVERIFY(!document.isRefining());
        QCOMPARE(shown, (std::vector<std::uint64_t>{0, 2'000, 100'000}));
        QCOMPARE(evaluating.count(), 2); // begun, and done with the first stage
        QCOMPARE(refining.count(), 2); // begun with the first stage, done with the last
        QVERIFY(!refining.last().at(0).toBool());
    }

    void theFinalRangesAreShownBeforeWhatMovesThem()
    {
        AssessmentDocument document(
            noCatalogue(),
            [](const Assessment& assessment, const Catalogue& catalogue, const EvaluationOptions& options) {
                const Evaluation whole = stagedEcho(assessment, catalogue, options);
                if (options.depth == Depth::Full) {
                    Evaluation known = whole;
                    known.itemsPerMonth = 7;
                    options.whenDistributed(std::move(known));
                }
                return whole;
            },
            usualStages());
        std::vector<std::pair<std::uint64_t, bool>> shown; // trials, and whether they are the early ones
        connect(&document, &AssessmentDocument::evaluationChanged, &document, [&] {
            shown.emplace_back(document.evaluation().trials, document.evaluation().itemsPerMonth == 7);
            QCOMPARE(document.isRefining(), shown.size() < 4);
        });
        setHorizon(document, 12);
        QVERIFY(document.waitForLastStage());
        const std::vector<std::pair<std::uint64_t, bool>> expected{
            {0, false}, {2'000, false}, {100'000, true}, {100'000, false}};
        QCOMPARE(shown, expected);
    }

    void theLastStageTakesAsManyTrialsAsTheUserWants()
    {
        AssessmentDocument document(noCatalogue(), stagedEcho, usualStages());
        AssessmentDocument empty(noCatalogue(), stagedEcho, usualStages());
        setHorizon(document, 12);
        QVERIFY(document.waitForLastStage());
        QCOMPARE(document.evaluation().trials, std::uint64_t(100'000));
        FinalTrials::instance().setCount(10'000);
        QVERIFY(document.waitForLastStage());
        QCOMPARE(document.evaluation().trials, std::uint64_t(10'000));
        QVERIFY(!empty.isEvaluating()); // there was nothing to compute anew
        AssessmentDocument later(noCatalogue(), stagedEcho, usualStages());
        setHorizon(later, 12);
        QVERIFY(later.waitForLastStage());
        QCOMPARE(later.evaluation().trials, std::uint64_t(10'000));
        FinalTrials::instance().setCount(kUsualFinalTrials);
        QVERIFY(document.waitForLastStage());
        QCOMPARE(document.evaluation().trials, std::uint64_t(100'000));
    }

    void anEditStopsTheFinerStages()
    {
        std::atomic<int> stopped = 0;
        AssessmentDocument document(
            noCatalogue(),
            [&](const Assessment& assessment, const Catalogue& catalogue, const EvaluationOptions& options) {
                while (options.depth == Depth::Full && assessment.horizonMonths == 12
                    && !options.stop.stop_requested())
                    QThread::msleep(1);
                stopped += options.stop.stop_requested() ? 1 : 0;
                return stagedEcho(assessment, catalogue, options);
            },
            usualStages());
        std::vector<std::pair<int, std::uint64_t>> shown;
        connect(&document, &AssessmentDocument::evaluationChanged, &document,
            [&] { shown.emplace_back(document.evaluation().horizonMonths, document.evaluation().trials); });
        setHorizon(document, 12);
        QTRY_COMPARE(document.evaluation().trials, std::uint64_t(2'000));
        QVERIFY(document.isRefining());
        QTest::qWait(300); // the last stage has begun
        QElapsedTimer timer;
        timer.start();
        setHorizon(document, 24);
        QVERIFY(!document.isRefining());
        QTRY_COMPARE(document.evaluation().horizonMonths, 24);
        QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(document.waitForLastStage());
        QCOMPARE(stopped.load(), 1);
        const std::vector<std::pair<int, std::uint64_t>> expected{
            {12, 0}, {12, 2'000}, {24, 0}, {24, 2'000}, {24, 100'000}};
        QCOMPARE(shown, expected); // nothing of an old value after a newer one
    }

    void nothingFinerFollowsErrors()
    {
        std::atomic<int> calls = 0;
        AssessmentDocument document(
            noCatalogue(),
            [&](const Assessment&, const Catalogue&, const EvaluationOptions&) -> Evaluation {
                ++calls;
                throw std::runtime_error("no such table");
            },
            usualStages());
        setHorizon(document, 12);
        QVERIFY(document.waitForLastStage());
        QVERIFY(!document.isRefining());
        QCOMPARE(calls.load(), 1);
    }

    void aDocumentThatGoesAwayTakesItsStagesAlong()
    {
        QElapsedTimer timer;
        timer.start();
        {
            AssessmentDocument document(
                noCatalogue(),
                [](const Assessment& assessment, const Catalogue& catalogue,
                    const EvaluationOptions& options) {
                    while (options.depth == Depth::Full && !options.stop.stop_requested())
                        QThread::msleep(1);
                    return stagedEcho(assessment, catalogue, options);
                },
                usualStages());
            setHorizon(document, 12);
            QVERIFY(document.waitForEvaluation());
            QTest::qWait(400);
            QVERIFY(document.isRefining());
        }
        QVERIFY(timer.elapsed() < 2'000);
    }

    void theGuiThreadIsFreeWhileEvaluating()
    {
        AssessmentDocument document(noCatalogue(),
            [](const Assessment& assessment, const Catalogue& catalogue, const EvaluationOptions& options) {
                QThread::msleep(300);
                return echo(assessment, catalogue, options);
            });
        QElapsedTimer timer;
        timer.start();
        setHorizon(document, 12);
        QVERIFY(timer.elapsed() < 100);
        QVERIFY(document.waitForEvaluation());
        QCOMPARE(document.evaluation().horizonMonths, 12);
    }

    void anExceptionInTheWorkerBecomesAProblem()
    {
        AssessmentDocument document(
            noCatalogue(), [](const Assessment&, const Catalogue&, const EvaluationOptions&) -> Evaluation {
                throw std::runtime_error("no such table");
            });
        setHorizon(document, 12);
        QVERIFY(document.waitForEvaluation());
        QCOMPARE(document.evaluation().problems.size(), std::size_t(1));
        QVERIFY(document.evaluation().problems[0].code == ProblemCode::EvaluationFailed);
        QCOMPARE(document.evaluation().problems[0].args[0], std::string("no such table"));
    }

    void anInvalidValueIsShownButKeepsTheLastFigures()
    {
        AssessmentDocument document(noCatalogue(), echo);
        setHorizon(document, 12);
        QVERIFY(document.waitForEvaluation());
        setTitle(document, 1);
        document.edit("/horizonMonths", QStringLiteral("Change horizon"),
            [](Assessment& assessment) { assessment.horizonMonths = 0; });
        QVERIFY(document.waitForEvaluation());
        QVERIFY(hasErrors(document.problems()));
        QCOMPARE(document.assessment().horizonMonths, 0);
        QCOMPARE(document.evaluation().horizonMonths, 12);
        QVERIFY(!document.isEvaluating());
    }

    void loadingForgetsUndoAndFigures()
    {
        AssessmentDocument document(noCatalogue(), echo);
        setHorizon(document, 12);
        QVERIFY(document.waitForEvaluation());
        document.setAssessment(Assessment{}, QStringLiteral("/somewhere/a.tunepoint"));
        QVERIFY(!document.undoStack().canUndo());
        QVERIFY(!document.isModified());
        QVERIFY(document.evaluation().strategies.empty());
        QCOMPARE(document.path(), QStringLiteral("/somewhere/a.tunepoint"));
        QVERIFY(document.waitForEvaluation());
        QCOMPARE(document.evaluation().strategies.size(), std::size_t(1));
    }

    void savedStateIsKnownByContentToo()
    {
        AssessmentDocument document(noCatalogue(), echo);
        setHorizon(document, 12);
        QVERIFY(document.isModified());
        document.markSaved(QStringLiteral("/somewhere/a.tunepoint"));
        QVERIFY(!document.isModified());
        setHorizon(document, 24);
        QCOMPARE(document.undoStack().count(), 2); // merging stops at the saved state
        document.endMerge();
        setHorizon(document, 12);
        QVERIFY(document.isModified());
        QVERIFY(!document.differsFromSaved());
    }
};

QTEST_GUILESS_MAIN(TestAssessmentDocument)
#include "tst_assessment_document.moc"
