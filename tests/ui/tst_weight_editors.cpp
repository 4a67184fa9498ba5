// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/criteria_weights.h"
#include "tests/support/decision_tables.h"
#include "ui/decision/criteria_binding.h"
#include "ui/decision/weight_slider.h"
#include "ui/decision/weights_panel.h"
#include "ui/document/assessment_document.h"
#include "ui/widgets/quantity_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

#include <cmath>

using namespace tunepoint;
using namespace tunepoint::ui;
using namespace tunepoint::testing;

namespace {

/// Three options on three criteria with equal say.
Assessment table()
{
    return tableOf({"x", "y", "z"},
        {scored("a", Direction::Maximise, 0.5, LinearValue{0, 1}),
            scored("b", Direction::Maximise, 0.3, LinearValue{0, 1}), scored("c", Direction::Maximise, 0.2)},
        {{1, 0, 1}, {0.2, 0.9, 2}, {0.1, 0.1, 3}});
}

struct Bench {
    Bench()
        : document(std::make_shared<const Catalogue>())
        , binding(document)
        , panel(binding)
    {
        document.setAssessment(table());
        panel.resize(600, 700);
        panel.show();
        document.waitForEvaluation();
    }

    template <class T>
    T* find(const char* name)
    {
        return panel.findChild<T*>(QString::fromUtf8(name));
    }

    void chooseMethod(int index)
    {
        auto* list = find<QComboBox>("weightingMethod");
        list->setFocus();
        list->setCurrentIndex(index);
        Q_EMIT list->activated(index);
    }

    std::vector<double> shares() { return criteriaWeights(document.assessment()).groups.front().local; }
    bool saysOnPanel(const QString& text)
    {
        for (const QLabel* label : panel.findChildren<QLabel*>()) {
            if (label->isVisibleTo(&panel) && label->text().contains(text))
                return true;
        }
        return false;
    }

    AssessmentDocument document;
    CriteriaBinding binding;
    WeightsPanel panel;
};

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-6;
}

} // namespace

class TestWeightEditors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aKeyMovesAWeightAndTheRank()
    {
        Bench bench;
        auto* slider = bench.find<WeightSlider>("weight_b");
        QVERIFY(slider);
        QCOMPARE(slider->value(), 30);
        QCOMPARE(bench.document.evaluation().criteria->weightedSum.ranking.front().front(), std::size_t(0));
        slider->setFocus();
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(slider, Qt::Key_PageUp); // ten steps each
        QVERIFY(near(bench.shares()[1], 0.7));
        QVERIFY(near(bench.shares()[0], 0.3 * 5 / 7)); // the others keep 5 : 2
        QCOMPARE(bench.document.undoStack().count(), 1);
        QVERIFY(bench.document.waitForEvaluation());
        QCOMPARE(bench.document.evaluation().criteria->weightedSum.ranking.front().front(), std::size_t(1));
        bench.document.undoStack().undo();
        QCOMPARE(slider->value(), 30);
        QVERIFY(near(bench.shares()[0], 0.5));
    }

    void aDragIsOneStep()
    {
        Bench bench;
        auto* slider = bench.find<WeightSlider>("weight_a");
        QSignalSpy hand(&bench.binding, &CriteriaBinding::handChanged);
        const int middle = slider->height() / 2;
        QTest::mousePress(slider, Qt::LeftButton, {}, QPoint(slider->width() / 4, middle));
        QTest::mouseMove(slider, QPoint(slider->width() / 2, middle));
        QMouseEvent move(QEvent::MouseMove, QPointF(slider->width() * 0.75, middle),
            slider->mapToGlobal(QPointF(slider->width() * 0.75, middle)), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(slider, &move);
        QTest::mouseRelease(slider, Qt::LeftButton, {}, QPoint(slider->width() * 3 / 4, middle));
        QVERIFY(bench.shares()[0] > 0.7);
        QCOMPARE(bench.document.undoStack().count(), 1);
        QCOMPARE(hand.size(), 2);
        QVERIFY(hand[0][0].toBool() && !hand[1][0].toBool());
        QTest::keyClick(slider, Qt::Key_Left);
        QCOMPARE(bench.document.undoStack().count(), 2);
    }

    void theRangeIsKeptWithTheWeight()
    {
        Bench bench;
        QTest::keyClick(bench.find<WeightSlider>("weight_c"), Qt::Key_Right);
        const auto& kept = bench.document.assessment().criteria[2].weightedRange;
        QVERIFY(kept && *kept == LinearValue({1, 3})); // as the options have it
        QTest::keyClick(bench.find<WeightSlider>("weight_a"), Qt::Key_Right);
        QVERIFY(*bench.document.assessment().criteria[0].weightedRange == LinearValue({0, 1}));
    }

    void aWeightMayBeUnknown()
    {
        Bench bench;
        bench.binding.choose("a");
        auto* editor = bench.find<QuantityEditor>("exactWeight");
        QVERIFY(editor->value());
        editor->findChild<QCheckBox*>()->click();
        QVERIFY(!bench.document.assessment().criteria[0].weight);
        QVERIFY(near(bench.shares()[0], 0.5)); // what the others leave
    }

    void warningsStandBesideTheWeights()
    {
        Bench bench;
        bench.document.edit("/criteria/0/weight", QStringLiteral("Any"),
            [](Assessment& assessment) { assessment.criteria[0].weight = fixed(5); });
        QVERIFY(bench.document.waitForEvaluation());
        QTRY_VERIFY(bench.saysOnPanel(QStringLiteral("add up to 5.5")));
    }

    void changingTheMethodKeepsWhatWasSaid()
    {
        Bench bench;
        bench.chooseMethod(1);
        QTest::keyClick(bench.find<WeightSlider>("swing_b"), Qt::Key_End);
        // a has 100, b had 60 and gets 100, c keeps 40
        QVERIFY(near(bench.shares()[0], 100 / 240.0));
        QVERIFY(near(bench.shares()[2], 40 / 240.0));
        bench.chooseMethod(0);
        QVERIFY(near(bench.shares()[0], 0.5));
        bench.chooseMethod(1);
        QVERIFY(near(bench.shares()[0], 100 / 240.0));
    }

    void theOrderAloneGivesWeights()
    {
        Bench bench;
        bench.chooseMethod(2);
        auto* list = bench.find<QListWidget>("rankList");
        QVERIFY(list->item(0)->text().contains(QStringLiteral("A")));
        list->setCurrentRow(1);
        bench.find<QPushButton>("rankUp")->click();
        // rank-order centroid of three: 11/18, 5/18, 2/18
        QVERIFY(near(bench.shares()[1], 11 / 18.0));
        QVERIFY(near(bench.shares()[0], 5 / 18.0));
        list->setCurrentRow(1);
        bench.find<QPushButton>("rankTie")->click();
        QVERIFY(near(bench.shares()[0], 8 / 18.0));
        QVERIFY(near(bench.shares()[1], 8 / 18.0));
        QCOMPARE(bench.document.assessment().weighting->ranks.at("c"), 3.0);
    }

    void pairsAreComparedAndChecked()
    {
        Bench bench;
        bench.chooseMethod(3);
        auto* pairs = bench.find<QTableWidget>("pairTable");
        auto* slider = bench.find<QSlider>("pairSlider");
        const auto say = [&](int row, int column, int step) {
            pairs->setCurrentCell(row, column);
            slider->setValue(step);
        };
        say(0, 1, 2); // a three times b
        say(1, 2, 2); // b three times c
        say(0, 2, 8); // a nine times c: all fits
        QVERIFY(near(bench.shares()[0], 9 / 13.0));
        QCOMPARE(pairs->item(1, 0)->text(), QStringLiteral("1/3"));
        QVERIFY(bench.document.waitForEvaluation());
        QTRY_VERIFY(bench.saysOnPanel(QStringLiteral("consistent enough")));
        say(0, 2, -8); // a ninth
        QVERIFY(bench.document.waitForEvaluation());
        auto* worst = bench.find<QPushButton>("worstPair");
        QTRY_VERIFY(worst->isVisibleTo(&bench.panel));
        worst->click();
        QVERIFY(pairs->currentRow() != pairs->currentColumn());
    }

    void bestAndWorstGiveWeights()
    {
        Bench bench;
        bench.chooseMethod(4);
        auto* best = bench.find<QComboBox>("bestCriterion");
        best->setCurrentIndex(1);
        Q_EMIT best->activated(1);
        QCOMPARE(bench.document.assessment().weighting->bestWorst.front().best, std::string("b"));
        // b against a 2, b against c 4, a against c 2: consistent, so 4 : 2 : 1
        bench.find<QSpinBox>("fromBest_a")->setValue(2);
        bench.find<QSpinBox>("fromBest_c")->setValue(4);
        bench.find<QSpinBox>("toWorst_b")->setValue(4);
        bench.find<QSpinBox>("toWorst_a")->setValue(2);
        QVERIFY(near(bench.shares()[1], 4 / 7.0));
        QVERIFY(near(bench.shares()[0], 2 / 7.0));
        QVERIFY(!bench.find<QSpinBox>("fromBest_b")->isEnabled());
    }

    void whatDecidesIsASwitch()
    {
        Bench bench;
        auto* objective = bench.find<QComboBox>("objective");
        objective->setCurrentIndex(1);
        Q_EMIT objective->activated(1);
        QCOMPARE(bench.document.assessment().decision.objective, Objective::WeightedValue);
        auto* money = bench.find<QComboBox>("moneyIn");
        Q_EMIT money->activated(1);
        QVERIFY(bench.document.assessment().decision.moneyIn == MoneyIn::NetPresentValue);
        bench.document.undoStack().undo();
        bench.document.undoStack().undo();
        QCOMPARE(objective->currentIndex(), 0);
    }
};

QTEST_MAIN(TestWeightEditors)
#include "tst_weight_editors.moc"
