// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/support/decision_tables.h"
#include "ui/charts/figure_table.h"
#include "ui/decision/criteria_binding.h"
#include "ui/decision/limits_tab.h"
#include "ui/document/assessment_document.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/quantity_editor.h"

#include <QComboBox>
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

struct Bench {
    explicit Bench(const Assessment& assessment)
        : document(bundledCatalogue())
        , binding(document)
        , tab(binding)
    {
        document.setAssessment(assessment);
        tab.resize(1000, 900);
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
    void add(GateKind kind) { find<QToolButton>("addLimit")->menu()->actions().at(int(kind))->trigger(); }
    void typeLimit(const QString& text)
    {
        NumberField* field = find<QuantityEditor>("limitValue")->likelyField();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        document.waitForEvaluation();
    }
    /// Row of the list, without the marks that keep writing directions apart.
    QString row(int index)
    {
        QString text = find<QListWidget>("limits")->item(index)->text();
        return text.remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    const std::vector<Gate>& gates() { return document.assessment().gates; }

    AssessmentDocument document;
    CriteriaBinding binding;
    LimitsTab tab;
};

/// Renown of Ada is 1, of Bo 3.
Assessment renown()
{
    Assessment document = tableOf({"x", "y"}, {scored("renown", Direction::Maximise)}, {{1}, {3}});
    document.criteria[0].name = "Renown";
    document.strategies[0].name = "Ada";
    document.strategies[1].name = "Bo";
    return document;
}

} // namespace

class TestLimitsTab : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void withoutLimitsTheListSaysWhatTheyDo()
    {
        Bench bench(renown());
        auto* list = bench.find<QListWidget>("limits");
        QCOMPARE(list->count(), 0);
        QVERIFY(!list->viewport()->findChild<QLabel*>()->text().isEmpty());
        QVERIFY(!bench.find<QPushButton>("removeLimit")->isEnabled());
        QVERIFY(!bench.find<QLineEdit>("limitName")->isVisibleTo(&bench.tab));
        QVERIFY(bench.tab.showInput("/gates"));
    }

    void aLimitOfOnesOwnIsAddedEditedAndUndone()
    {
        Bench bench(renown());
        bench.add(GateKind::Custom);
        QCOMPARE(bench.gates().size(), std::size_t(1));
        QCOMPARE(bench.gates()[0].id, std::string("limit1"));
        QVERIFY(bench.gates()[0].kind == GateKind::Custom);
        QVERIFY(bench.find<QLineEdit>("limitName")->hasFocus() || !bench.tab.isActiveWindow());
        QVERIFY(!bench.find<QuantityEditor>("limitValue")->isVisibleTo(&bench.tab)); // of what?
        QTest::keyClicks(bench.find<QLineEdit>("limitName"), QStringLiteral("Fame"));
        auto* measure = bench.find<QComboBox>("limitMeasure");
        const int score = measure->count() - 2; // before “not chosen yet”
        QVERIFY(measure->itemText(score).contains(QStringLiteral("Renown")));
        bench.pick("limitMeasure", score);
        QCOMPARE(bench.gates()[0].measure, std::string("renown"));
        QVERIFY(bench.gates()[0].direction == Direction::Maximise); // as the criterion has it
        bench.typeLimit(QStringLiteral("2"));
        QCOMPARE(median(*bench.gates()[0].limit), 2.0);
        QTRY_COMPARE(bench.row(0), QStringLiteral("Fame – Renown: at least 2.\n1 option(s) fail it: Ada."));
        const ChartTable& table = bench.find<FigureTable>("limitTable")->table();
        QCOMPARE(table.rows.size(), qsizetype(2));
        QCOMPARE(table.rows[0][1].text, QStringLiteral("failed"));
        QCOMPARE(table.rows[1][1].text, QStringLiteral("kept"));
        QCOMPARE(table.rows[1][2].value, std::optional(3.0));
        // added, named, measured, limited
        QCOMPARE(bench.document.undoStack().index(), 4);
        bench.document.undoStack().undo();
        QVERIFY(!bench.gates()[0].limit);
        for (int step = 0; step < 3; ++step)
            bench.document.undoStack().undo();
        QVERIFY(bench.gates().empty());
        QCOMPARE(bench.find<QListWidget>("limits")->count(), 0);
    }

    void theWayTurnsAndTheSourceIsKept()
    {
        Assessment document = renown();
        Gate gate;
        gate.id = "fame";
        gate.measure = "renown";
        gate.direction = Direction::Maximise;
        gate.limit = fixed(2);
        document.gates = {gate};
        Bench bench(document);
        bench.pick("limitDirection", 1);
        QVERIFY(bench.gates()[0].direction == Direction::Minimise);
        bench.document.waitForEvaluation();
        QTRY_VERIFY(bench.row(0).endsWith(QStringLiteral("1 option(s) fail it: Bo.")));
        bench.find<QPlainTextEdit>("limitSource")->setPlainText(QStringLiteral("The board, 3 May"));
        QCOMPARE(bench.gates()[0].source, std::string("The board, 3 May"));
        bench.pick("limitKind", int(GateKind::MinimumAccuracy));
        QVERIFY(!bench.gates()[0].limit); // 2 was no share
        QVERIFY(bench.gates()[0].measure.empty());
        QCOMPARE(bench.gates()[0].source, std::string("The board, 3 May"));
        bench.typeLimit(QStringLiteral("90"));
        QCOMPARE(median(*bench.gates()[0].limit), 0.9); // typed in per cent
    }

    void aLimitIsRemovedAndComesBack()
    {
        Assessment document = renown();
        for (const char* id : {"limit1", "limit2"}) {
            document.gates.emplace_back().id = id;
            document.gates.back().kind = GateKind::OwnWeights;
        }
        Bench bench(document);
        bench.add(GateKind::Deadline);
        QCOMPARE(bench.gates()[2].id, std::string("limit3"));
        bench.find<QListWidget>("limits")->setCurrentRow(0);
        bench.find<QPushButton>("removeLimit")->click();
        QCOMPARE(bench.gates().size(), std::size_t(2));
        QCOMPARE(bench.gates()[0].id, std::string("limit2"));
        bench.document.undoStack().undo();
        QCOMPARE(bench.gates()[0].id, std::string("limit1"));
    }

    void whereTheDataMayGoIsChosenByName()
    {
        Bench bench(renown());
        bench.add(GateKind::DataResidency);
        QVERIFY(!bench.gates()[0].residency);
        bench.pick("limitResidency", 2);
        QVERIFY(bench.gates()[0].residency == DataResidency::OwnPremises);
        bench.pick("limitResidency", 3);
        QVERIFY(!bench.gates()[0].residency);
    }

    void limitsOfTheTaskLeadToTheirQuestion()
    {
        Assessment document = renown();
        document.task.requiredAccuracy = fixed(0.9);
        document.decision.riskLimit.emplace().probabilityOfLoss = 0.2;
        Bench bench(document);
        QCOMPARE(bench.find<QListWidget>("limits")->count(), 2);
        QVERIFY(bench.row(0).contains(QStringLiteral("At least 90% of the answers must be right.")));
        QVERIFY(bench.row(1).contains(QStringLiteral("at most 20% of all cases")));
        QVERIFY(!bench.find<QPushButton>("removeLimit")->isEnabled());
        const QSignalSpy wanted(&bench.document, &AssessmentDocument::inputWanted);
        bench.find<QPushButton>("limitElsewhere")->click();
        bench.find<QListWidget>("limits")->setCurrentRow(1);
        bench.find<QPushButton>("limitElsewhere")->click();
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted[0][0].value<std::string>(), std::string("/task/requiredAccuracy"));
        QCOMPARE(wanted[1][0].value<std::string>(), std::string("/decision/riskLimit/probabilityOfLoss"));
    }

    void whatIsWrongStandsBesideTheLimit()
    {
        Bench bench(renown());
        bench.add(GateKind::MinimumAccuracy);
        auto* problems = bench.find<QLabel>("limitProblems");
        QVERIFY(!problems->isVisibleTo(&bench.tab));
        bench.document.edit(
            "/gates/0/limit", {}, [](Assessment& assessment) { assessment.gates[0].limit = fixed(2); });
        QVERIFY(problems->isVisibleTo(&bench.tab));
        QVERIFY(!problems->text().isEmpty());
    }
};

QTEST_MAIN(TestLimitsTab)
#include "tst_limits_tab.moc"
