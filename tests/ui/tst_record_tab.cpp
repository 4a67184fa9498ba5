// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/decision_tables.h"
#include "ui/decision/criteria_binding.h"
#include "ui/decision/record_tab.h"
#include "ui/document/assessment_document.h"

#include <QComboBox>
#include <QDate>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace tunepoint;
using namespace tunepoint::ui;
using namespace tunepoint::testing;

namespace {

/// Two options of which the first is recommended.
Evaluation advice()
{
    Evaluation evaluation;
    for (const char* id : {"x", "y"}) {
        StrategyResult& result = evaluation.strategies.emplace_back();
        result.id = id;
        result.name = std::string("Option ") + id;
    }
    evaluation.recommendation.outcome = Outcome::Clear;
    evaluation.recommendation.strategy = "x";
    ReadinessCheck owner;
    owner.id = "upkeepOwner";
    owner.pointer = "/statements";
    owner.risk = {"nobodyNotices", {}};
    ReadinessCheck done;
    done.id = "decisionOwner";
    done.state = ReadinessState::Met;
    evaluation.records.readiness = {owner, done};
    Input volume;
    volume.pointer = "/task/itemsPerMonth";
    volume.field = "itemsPerMonth";
    volume.unit = Unit::ItemsPerMonth;
    volume.bounds = notNegative;
    volume.quantity = fixed(1000);
    volume.central = 1000;
    evaluation.inputs = {volume};
    return evaluation;
}

struct Bench {
    Bench()
        : document(std::make_shared<const Catalogue>(),
            [](const Assessment&, const Catalogue&, const EvaluationOptions&) { return advice(); })
        , binding(document)
        , tab(binding)
    {
        Assessment assessment = tableOf({"x", "y"}, {}, {{}, {}});
        assessment.decisionOwner = "Head";
        document.setAssessment(assessment);
        tab.resize(900, 900);
        tab.show();
        document.waitForEvaluation();
    }

    template <class T>
    T* find(const char* name)
    {
        return tab.findChild<T*>(QString::fromUtf8(name));
    }
    void pick(const char* list, int index)
    {
        auto* choice = find<QComboBox>(list);
        choice->setCurrentIndex(index);
        Q_EMIT choice->activated(index);
    }
    void type(const char* field, const QString& text)
    {
        auto* line = find<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void addEntry(int kind) { find<QToolButton>("addEntry")->menu()->actions().at(kind)->trigger(); }
    const DecisionRecord& decision() { return document.assessment().decision; }
    const JournalEntry& last() { return document.assessment().journal.back(); }

    AssessmentDocument document;
    CriteriaBinding binding;
    RecordTab tab;
};

} // namespace

class TestRecordTab : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void whatIsRecommendedIsDecidedAtOnce()
    {
        Bench bench;
        auto* take = bench.find<QPushButton>("takeAdvice");
        QTRY_VERIFY(take->isVisibleTo(&bench.tab));
        take->click();
        QCOMPARE(bench.decision().strategy, std::string("x"));
        QCOMPARE(bench.decision().by, std::string("Head"));
        QCOMPARE(bench.decision().date, QDate::currentDate().toString(Qt::ISODate).toStdString());
        QVERIFY(!take->isVisibleTo(&bench.tab));
        bench.document.undoStack().undo();
        QVERIFY(bench.decision().strategy.empty());
    }

    void whoWhenWhyAndWhenToLookAgain()
    {
        Bench bench;
        bench.pick("decidedStrategy", 2);
        QCOMPARE(bench.decision().strategy, std::string("y"));
        bench.type("decidedBy", QStringLiteral("Ada"));
        bench.type("decidedOn", QStringLiteral("2026-11-30"));
        bench.type("reviewOn", QStringLiteral("2027-05-31"));
        auto* why = bench.find<QPlainTextEdit>("decidedWhy");
        why->setFocus();
        QTest::keyClicks(why, QStringLiteral("Because"));
        QCOMPARE(bench.decision().by, std::string("Ada"));
        QCOMPARE(bench.decision().date, std::string("2026-11-30"));
        QCOMPARE(bench.decision().reviewDate, std::string("2027-05-31"));
        QCOMPARE(bench.decision().reason, std::string("Because"));
    }

    void riskLimitsAreSetAndTakenBack()
    {
        Bench bench;
        bench.type("probabilityOfLoss", QStringLiteral("10"));
        QCOMPARE(bench.decision().riskLimit->probabilityOfLoss, std::optional(0.1));
        bench.type("tailMinimum", QStringLiteral("-5000"));
        QCOMPARE(bench.decision().riskLimit->conditionalValueAtRisk->minimum, std::optional(-5000.0));
        bench.type("clearWinnerProbability", QStringLiteral("75"));
        QCOMPARE(bench.decision().clearWinnerProbability, 0.75);
        for (const char* field : {"probabilityOfLoss", "tailMinimum"}) {
            auto* line = bench.find<QLineEdit>(field);
            line->selectAll();
            QTest::keyClick(line, Qt::Key_Delete);
        }
        QVERIFY(!bench.decision().riskLimit); // a limit that says nothing is none
    }

    void aCheckIsVouchedFor()
    {
        Bench bench;
        auto* list = bench.find<QListWidget>("readiness");
        QTRY_COMPARE(list->count(), 2);
        QVERIFY(list->item(0)->text().contains(QStringLiteral("Somebody owns the upkeep")));
        QSignalSpy wanted(&bench.document, &AssessmentDocument::inputWanted);
        bench.find<QPushButton>("goToCheck")->click();
        QCOMPARE(wanted.size(), 1);
        auto* text = bench.find<QPlainTextEdit>("statementText");
        text->setFocus();
        QTest::keyClicks(text, QStringLiteral("Bo"));
        bench.type("statementBy", QStringLiteral("Cy"));
        QCOMPARE(bench.document.assessment().statements.size(), std::size_t(1));
        QCOMPARE(bench.document.assessment().statements[0].checklist, std::string("upkeepOwner"));
        QCOMPARE(bench.document.assessment().statements[0].text, std::string("Bo"));
        QCOMPARE(bench.document.assessment().statements[0].by, std::string("Cy"));
        text->setPlainText(QString());
        auto* by = bench.find<QLineEdit>("statementBy");
        by->selectAll();
        QTest::keyClick(by, Qt::Key_Delete);
        QVERIFY(bench.document.assessment().statements.empty());
    }

    void forecastsTriggersAndDissentAreWrittenDown()
    {
        Bench bench;
        bench.addEntry(0);
        QCOMPARE(bench.last().kind, JournalKind::Forecast);
        QVERIFY(!bench.last().id.empty());
        auto* text = bench.find<QPlainTextEdit>("entryText");
        text->setFocus();
        QTest::keyClicks(text, QStringLiteral("In use by May"));
        bench.type("entryProbability", QStringLiteral("80"));
        bench.type("entryDue", QStringLiteral("2027-05-31"));
        QCOMPARE(bench.last().text, std::string("In use by May"));
        QCOMPARE(bench.last().probability, std::optional(0.8));
        QCOMPARE(bench.last().due, std::string("2027-05-31"));
        const std::string forecast = bench.last().id;
        bench.addEntry(1);
        bench.pick("entryWhen", 1);
        bench.type("entryLimit", QStringLiteral("500"));
        QVERIFY(bench.last().when == TriggerSide::Below);
        QCOMPARE(bench.last().limit, std::optional(500.0));
        QVERIFY(bench.last().id != forecast);
        bench.addEntry(2);
        bench.pick("entryStrategy", 2);
        QCOMPARE(bench.last().strategy, std::string("y"));
        bench.addEntry(3);
        bench.pick("entryOf", 1);
        bench.pick("entryHappened", 1);
        QCOMPARE(bench.last().of, forecast);
        QCOMPARE(bench.last().happened, std::optional(true));
        QVERIFY(!hasErrors(bench.document.problems()));
        bench.find<QListWidget>("journal")->setCurrentRow(0);
        bench.find<QPushButton>("removeEntry")->click();
        QCOMPARE(bench.document.assessment().journal.size(), std::size_t(3));
        QVERIFY(bench.last().of.empty()); // what it settled is gone
        QVERIFY(!hasErrors(bench.document.problems()));
    }

    void risksAreWrittenChangedAndTakenBack()
    {
        Bench bench;
        const auto risk
            = [&]() -> const PremortemRisk& { return bench.document.assessment().premortem.back(); };
        bench.find<QPushButton>("addRisk")->click();
        QCOMPARE(bench.document.assessment().premortem.size(), std::size_t(1));
        bench.type("riskName", QStringLiteral("Half the volume"));
        bench.type("riskLikelihood", QStringLiteral("20"));
        bench.type("riskOwner", QStringLiteral("Di"));
        QCOMPARE(risk().name, std::string("Half the volume"));
        QCOMPARE(risk().likelihood, std::optional(0.2));
        QCOMPARE(risk().owner, std::string("Di"));
        bench.pick("riskAddFigure", 1); // the only input
        QCOMPARE(risk().factors, (std::map<std::string, double>{{"/task/itemsPerMonth", 1}}));
        bench.type("riskNumber0", QStringLiteral("0.5"));
        QCOMPARE(risk().factors.at("/task/itemsPerMonth"), 0.5);
        bench.pick("riskKind0", 1);
        QVERIFY(risk().factors.empty());
        QCOMPARE(risk().values.at("/task/itemsPerMonth"), 1000.0); // its present value
        QVERIFY(!hasErrors(bench.document.problems()));
        bench.document.undoStack().undo();
        QCOMPARE(risk().factors.at("/task/itemsPerMonth"), 0.5);
        bench.find<QPushButton>("riskRemove0")->click();
        QTRY_VERIFY(risk().factors.empty());
        bench.find<QPushButton>("removeRisk")->click();
        QVERIFY(bench.document.assessment().premortem.empty());
        QVERIFY(!bench.find<QLineEdit>("riskName")->isVisibleTo(&bench.tab));
    }
};

QTEST_MAIN(TestRecordTab)
#include "tst_record_tab.moc"
