// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment_json.h"
#include "resources/resources.h"
#include "ui/document/assessment_document.h"
#include "ui/frameworks/fact_editor.h"
#include "ui/frameworks/framework_card.h"
#include "ui/frameworks/frameworks_page.h"
#include "ui/text/framework_names.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/quantity_editor.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace tunepoint;
using namespace tunepoint::ui;

namespace {

struct Opened {
    AssessmentDocument document{bundledCatalogue()};
    FrameworksPage page{document};

    Opened()
    {
        document.setAssessment(*readAssessment(exampleText(exampleNames().first()).toStdString()));
        page.resize(1100, 800);
        page.show();
        settle();
    }
    void settle()
    {
        (void)document.waitForEvaluation();
        QCoreApplication::processEvents();
    }
    void showOne(const std::string& id)
    {
        child<QTabWidget>("frameworksTabs")->setCurrentIndex(1);
        page.select(id);
    }
    QString verdict() { return page.findChild<QLabel*>(QStringLiteral("verdict"))->text(); }
    template <class T>
    T* child(const char* name)
    {
        return page.findChild<T*>(QString::fromLatin1(name));
    }
};

} // namespace

class TestFrameworksPage : public QObject {
    Q_OBJECT

private slots:
    void everyFrameworkHasACard()
    {
        Opened opened;
        const auto cards = opened.page.findChildren<FrameworkCard*>();
        QCOMPARE(cards.size(), qsizetype(frameworks().size()));
        for (const FrameworkCard* card : cards)
            QVERIFY2(card->accessibleName().contains(QLatin1Char(':')), qPrintable(card->objectName()));
        QVERIFY(opened.child<FrameworkCard>("article000")->isChecked());
    }

    void theColumnsSayTheVerdictAndWhatIsLacking()
    {
        Opened opened;
        for (const FrameworkResult& result : opened.document.evaluation().frameworks) {
            const auto* column = opened.child<QWidget>(("column-" + result.id).c_str());
            QVERIFY2(column != nullptr, result.id.c_str());
            QCOMPARE(column->findChild<QLabel*>(QStringLiteral("columnVerdict"))->text(),
                verdictName(result.verdict));
            const auto* answer = column->findChild<QPushButton*>(QStringLiteral("answerMissing"));
            QCOMPARE(answer->isVisibleTo(&opened.page), !result.missing.empty());
        }
    }

    void columnsAreAsWideAsEachOther()
    {
        Opened opened;
        const int width = opened.child<QWidget>("column-article000")->width();
        for (const Framework& framework : frameworks())
            QVERIFY(std::abs(opened.child<QWidget>(("column-" + std::string(framework.id)).c_str())->width()
                        - width)
                <= 1);
    }

    void aDisputeLeadsToItsInput()
    {
        Opened opened;
        QSignalSpy wanted(&opened.document, &AssessmentDocument::inputWanted);
        auto* change = opened.child<QPushButton>("changeDisputed");
        QVERIFY(change != nullptr);
        change->click();
        QCOMPARE(wanted.size(), 1);
    }

    void aMissingAnswerIsFoundAmongTheQuestions()
    {
        Opened opened;
        QVERIFY(opened.page.showInput("/frameworks/answers/styleReached"));
        QCOMPARE(opened.child<QTabWidget>("frameworksTabs")->currentIndex(), 1);
        QVERIFY(!opened.page.showInput("/frameworks/answers/nothing"));
    }

    void aCardShowsItsDetails()
    {
        Opened opened;
        opened.child<QTabWidget>("frameworksTabs")->setCurrentIndex(1);
        QTest::mouseClick(opened.child<FrameworkCard>("article002"), Qt::LeftButton);
        QVERIFY2(
            opened.verdict().startsWith(QStringLiteral("A small tuned model")), qPrintable(opened.verdict()));
        QVERIFY(opened.child<FactEditor>("/task/noveltyShare"));
        QVERIFY(!opened.child<FactEditor>("/task/sector"));
    }

    void anAnswerChangesTheVerdict()
    {
        Opened opened;
        opened.showOne("article002");
        auto* editor = opened.child<FactEditor>("/task/noveltyShare")->findChild<QuantityEditor*>();
        QTest::keyClicks(editor->likelyField(), QStringLiteral("60"));
        opened.settle();
        QVERIFY2(opened.verdict().startsWith(QStringLiteral("Prompting")), qPrintable(opened.verdict()));
        opened.document.undoStack().undo();
        opened.settle();
        QVERIFY(opened.verdict().startsWith(QStringLiteral("A small tuned model")));
    }

    void aThresholdIsChangedAndTakenBack()
    {
        Opened opened;
        opened.showOne("article002");
        auto* threshold = opened.child<QWidget>("examplesNeeded");
        QVERIFY(threshold);
        auto* field = threshold->findChild<NumberField*>();
        QCOMPARE(*field->value(), 100.0);
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("500"));
        opened.settle();
        QCOMPARE(
            opened.document.assessment().frameworks.thresholds.at("article002").at("examplesNeeded"), 500.0);
        QVERIFY(opened.verdict().startsWith(QStringLiteral("Prompting")));
        auto* back = threshold->findChild<QPushButton*>();
        QVERIFY(!back->isHidden());
        back->click();
        QVERIFY(opened.document.assessment().frameworks.thresholds.empty());
        QVERIFY(back->isHidden());
        QCOMPARE(*field->value(), 100.0);
    }

    void requirementsAreWrittenAndClassified()
    {
        Opened opened;
        opened.showOne("article000");
        auto* list = opened.child<QWidget>("requirements");
        QVERIFY(list);
        list->findChild<QPushButton*>(QStringLiteral("add"))->click();
        auto* text = list->findChild<QLineEdit*>();
        QTest::keyClicks(text, QStringLiteral("Add up <b>totals</b>"));
        auto* kind = list->findChild<QComboBox*>();
        kind->setCurrentIndex(4);
        Q_EMIT kind->activated(4);
        const auto& requirements = opened.document.assessment().frameworks.requirements;
        QCOMPARE(requirements.size(), std::size_t(1));
        QCOMPARE(requirements[0].text, std::string("Add up <b>totals</b>"));
        QCOMPARE(*requirements[0].kind, RequirementKind::ExistingLogic);
        opened.settle();
        QVERIFY2(opened.verdict().startsWith(QStringLiteral("No model")), qPrintable(opened.verdict()));
    }

    void gapsAndReasonsAreKept()
    {
        Opened opened;
        opened.showOne("article003");
        auto* gaps = opened.child<QWidget>("gaps");
        gaps->findChild<QPushButton*>(QStringLiteral("add"))->click();
        QTest::keyClicks(gaps->findChild<NumberField*>(), QStringLiteral("30"));
        const auto& settings = opened.document.assessment().frameworks;
        QCOMPARE(settings.gaps.size(), std::size_t(1));
        QCOMPARE(median(*settings.gaps[0].share), 0.3);
        auto* reasons = opened.child<QWidget>("goodReasons");
        QTest::keyClicks(reasons->findChildren<QLineEdit*>().at(1), QStringLiteral("Rule 17"));
        QCOMPARE(opened.document.assessment().frameworks.reasons.at(0).evidence, std::string("Rule 17"));
        opened.settle();
    }

    void aDisagreementLeadsToTheOther()
    {
        Opened opened;
        opened.showOne("article000");
        auto* others = opened.child<QWidget>("others");
        const auto buttons = others->findChildren<QPushButton*>();
        QVERIFY(!buttons.isEmpty());
        buttons.first()->click();
        QCoreApplication::processEvents();
        QVERIFY(!opened.child<FrameworkCard>("article000")->isChecked());
    }
};

QTEST_MAIN(TestFrameworksPage)
#include "tst_frameworks_page.moc"
