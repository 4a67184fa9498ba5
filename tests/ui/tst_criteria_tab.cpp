// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/support/decision_tables.h"
#include "ui/decision/criteria_binding.h"
#include "ui/decision/criteria_tab.h"
#include "ui/document/assessment_document.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/quantity_editor.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

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
    const Criterion& criterion(std::size_t index) { return document.assessment().criteria[index]; }
    QAction* menuEntry(const QString& text)
    {
        QMenu* menu = find<QToolButton>("addCriterion")->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

    AssessmentDocument document;
    CriteriaBinding binding;
    CriteriaTab tab;
};

Assessment table()
{
    return tableOf(
        {"x", "y"}, {scored("a", Direction::Maximise), scored("b", Direction::Minimise)}, {{1, 5}, {3, 2}});
}

} // namespace

class TestCriteriaTab : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void oneButtonAddsTheOfferedCriteria()
    {
        Assessment empty;
        empty.strategies.emplace_back();
        empty.strategies.front().id = "x";
        empty.strategies.front().archetype = "fewShot";
        Bench bench(empty);
        auto* button = bench.find<QPushButton>("judgeByCriteria");
        QVERIFY(button->isVisibleTo(&bench.tab));
        button->click();
        QCOMPARE(
            bench.document.assessment().criteria.size(), bench.document.catalogue().criteria.criteria.size());
        QVERIFY(!button->isVisibleTo(&bench.tab));
        bench.document.undoStack().undo();
        QVERIFY(bench.document.assessment().criteria.empty());
    }

    void criteriaAreAddedNamedMovedAndRemoved()
    {
        Bench bench(table());
        bench.menuEntry(QStringLiteral("Of your own"))->trigger();
        QCOMPARE(bench.document.assessment().criteria.size(), std::size_t(3));
        bench.type("criterionName", QStringLiteral("Fame"));
        QCOMPARE(bench.criterion(2).name, std::string("Fame"));
        bench.find<QPushButton>("criterionUp")->click();
        QCOMPARE(bench.criterion(1).name, std::string("Fame"));
        bench.pick("criterionParent", 1); // below the first one
        QCOMPARE(bench.criterion(1).parent, std::string("a"));
        auto* tree = bench.find<QTreeWidget>("criteriaTree");
        QCOMPARE(tree->topLevelItemCount(), 2);
        QCOMPARE(tree->topLevelItem(0)->childCount(), 1);
        bench.find<QPushButton>("removeCriterion")->click();
        QCOMPARE(bench.document.assessment().criteria.size(), std::size_t(2));
        bench.menuEntry(QStringLiteral("Portability"))->trigger();
        QCOMPARE(bench.criterion(2).id, std::string("portability"));
        QVERIFY(!bench.menuEntry(QStringLiteral("Portability"))); // it is there
    }

    void aCriterionReadsScoresOrTheModel()
    {
        Bench bench(table());
        bench.binding.choose("a");
        auto* source = bench.find<QComboBox>("criterionSource");
        bench.pick("criterionSource", source->findText(QStringLiteral("Model: Cost a month")));
        QCOMPARE(bench.criterion(0).source, std::string("model:costPerMonth"));
        bench.pick("criterionDirection", 1);
        QCOMPARE(bench.criterion(0).direction, Direction::Minimise);
    }

    void valueFunctionsAreChosenAndTyped()
    {
        Bench bench(table());
        bench.binding.choose("b");
        bench.pick("valueKind", 1);
        // less is better: from the options' worst 5 to their best 2
        QVERIFY(bench.criterion(1).valueFunction == ValueFunction(LinearValue{5, 2}));
        bench.type("worst", QStringLiteral("8"));
        QVERIFY(bench.criterion(1).valueFunction == ValueFunction(LinearValue{8, 2}));
        bench.type("best", QStringLiteral("8"));
        QVERIFY(bench.find<QLabel>("valueMessage")->isVisibleTo(&bench.tab));
        QVERIFY(bench.criterion(1).valueFunction == ValueFunction(LinearValue{8, 2})); // the last good one
        bench.pick("valueKind", 3);
        QVERIFY(std::holds_alternative<ExponentialValue>(*bench.criterion(1).valueFunction));
        bench.type("bend", QStringLiteral("-1"));
        QCOMPARE(std::get<ExponentialValue>(*bench.criterion(1).valueFunction).curvature, -1.0);
        bench.pick("valueKind", 2);
        const auto& points = std::get<PiecewiseValue>(*bench.criterion(1).valueFunction).points;
        QCOMPARE(points.size(), std::size_t(3));
        QVERIFY(points.front() == Point({2, 1}) && points.back() == Point({8, 0}));
        bench.find<QPushButton>("addRow")->click();
        QCOMPARE(std::get<PiecewiseValue>(*bench.criterion(1).valueFunction).points.size(), std::size_t(4));
        bench.find<QPushButton>("removeRow0")->click();
        QCOMPARE(std::get<PiecewiseValue>(*bench.criterion(1).valueFunction).points.size(), std::size_t(3));
        QVERIFY(!hasErrors(bench.document.problems()));
    }

    void wordsHaveValues()
    {
        Bench bench(table());
        bench.binding.choose("a");
        bench.pick("valueKind", 5);
        QCOMPARE(bench.find<QLineEdit>("word0")->text(), QStringLiteral("poor"));
        auto* table = bench.find<QTableWidget>("scoreTable");
        table->setCurrentCell(0, 0);
        bench.pick("scoreWord", 3);
        QCOMPARE(std::get<std::string>(bench.document.assessment().scores.at("x").at("a")),
            std::string("excellent"));
        QCOMPARE(table->item(0, 0)->text(), QStringLiteral("excellent"));
        bench.pick("valueKind", 0);
        QCOMPARE(median(std::get<Quantity>(bench.document.assessment().scores.at("x").at("a"))), 1.0);
    }

    void scoresAreTyped()
    {
        Bench bench(table());
        auto* table = bench.find<QTableWidget>("scoreTable");
        table->setCurrentCell(1, 1);
        auto* editor = bench.find<QuantityEditor>("scoreFigure");
        NumberField* field = editor->likelyField();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("4"));
        QCOMPARE(median(std::get<Quantity>(bench.document.assessment().scores.at("y").at("b"))), 4.0);
        QTRY_COMPARE(table->item(1, 1)->text(), QStringLiteral("4"));
    }

    void differencesCountAsChosen()
    {
        Bench bench(table());
        bench.binding.choose("a");
        bench.pick("preference", 4);
        QCOMPARE(bench.criterion(0).preference->type, PreferenceType::Linear);
        QVERIFY(!hasErrors(bench.document.problems()));
        bench.type("preferenceP", QStringLiteral("3"));
        QCOMPARE(bench.criterion(0).preference->p, 3.0);
    }
};

QTEST_MAIN(TestCriteriaTab)
#include "tst_criteria_tab.moc"
