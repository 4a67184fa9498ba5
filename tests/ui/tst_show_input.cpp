// SPDX-License-Identifier: GPL-3.0-or-later
// Where an input is edited: from anywhere in the program one gets to its editor.
#include "resources/resources.h"
#include "ui/shell/main_window.h"
#include "ui/shell/rooms.h"

#include <QLineEdit>
#include <QListWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTest>

#include <set>

using namespace tunepoint;
using namespace tunepoint::ui;

class TestShowInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theRightRoomComesForward_data();
    void theRightRoomComesForward();
    void everyFigureOfAnExampleHasAnEditor();
    void aQuestionThatIsNotAskedIsShownAllTheSame();
    void aSearchThatHidesTheFigureIsCleared();
    void whatIsEditedNowhereChangesNothing();
    void askForInputOfTheDocumentIsHeard();

private:
    static std::string roomOf(const MainWindow& window)
    {
        const auto* list = window.findChild<QListWidget*>(QStringLiteral("navigation"));
        return list->currentRow() < 0 ? "start" : std::string(rooms()[std::size_t(list->currentRow())].id);
    }
    /// Names of the widget with the focus and of those around it.
    static QStringList focused(const MainWindow& window)
    {
        QStringList names;
        for (const QWidget* widget = window.focusWidget(); widget; widget = widget->parentWidget())
            names << widget->objectName();
        return names;
    }

    std::unique_ptr<MainWindow> window();
};

void TestShowInput::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

std::unique_ptr<MainWindow> TestShowInput::window()
{
    auto made = std::make_unique<MainWindow>(bundledCatalogue());
    made->resize(1280, 800);
    made->show();
    [&] {
        QVERIFY(made->openFile(QStringLiteral(":/examples/shop-reviews.tunepoint")));
        made->waitForAnswers();
    }();
    return made;
}

void TestShowInput::theRightRoomComesForward_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("room");
    QTest::addColumn<QString>("editor");

    QTest::newRow("a task's figure is a question") << "/task/itemsPerMonth"
                                                   << "task"
                                                   << "itemsPerMonth";
    QTest::newRow("a task's word is a question") << "/task/type"
                                                 << "task"
                                                 << "type";
    QTest::newRow("a skill of the team is a question") << "/task/teamSkills/prompting"
                                                       << "task"
                                                       << "teamSkills/prompting";
    QTest::newRow("today's process is a question") << "/baseline/wagePerHour"
                                                   << "task"
                                                   << "wagePerHour";
    QTest::newRow("the frame is a question") << "/horizonMonths"
                                             << "task"
                                             << "horizonMonths";
    QTest::newRow("a parameter is a figure of the option") << "/strategies/1/parameters/dayRate"
                                                           << "options"
                                                           << "ownFigure";
    QTest::newRow("the model is chosen on the option's overview") << "/strategies/3/parameters/model"
                                                                  << "options"
                                                                  << "model";
    QTest::newRow("the accuracy is stated on the option's overview") << "/strategies/3/accuracy"
                                                                     << "options"
                                                                     << "details";
    QTest::newRow("the name of an option is on its overview") << "/strategies/3/name"
                                                              << "options"
                                                              << "name";
    QTest::newRow("today's process as a whole begins with its first question") << "/baseline"
                                                                               << "task"
                                                                               << "minutesPerItem";
    QTest::newRow("a criterion is a form") << "/criteria/3/direction"
                                           << "decision"
                                           << "criterionDirection";
    QTest::newRow("a criterion as a whole begins with its name") << "/criteria/1"
                                                                 << "decision"
                                                                 << "criterionName";
    QTest::newRow("the criteria as a whole are a tree") << "/criteria"
                                                        << "decision"
                                                        << "criteriaTree";
    QTest::newRow("a weight stands beside its slider") << "/criteria/0/weight"
                                                       << "decision"
                                                       << "weightsPanel";
    QTest::newRow("how weights are found is chosen there") << "/weighting"
                                                           << "decision"
                                                           << "weightingMethod";
    QTest::newRow("the scores as a whole are a table") << "/scores"
                                                       << "decision"
                                                       << "scoreTable";
    QTest::newRow("a limit is a form") << "/gates/0/limit"
                                       << "decision"
                                       << "limitValue";
    QTest::newRow("a limit as a whole begins with its name") << "/gates/0"
                                                             << "decision"
                                                             << "limitName";
    QTest::newRow("the limits as a whole are a list") << "/gates"
                                                      << "decision"
                                                      << "limits";
    QTest::newRow("the day to look again is on record") << "/decision/reviewDate"
                                                        << "decision"
                                                        << "reviewOn";
    QTest::newRow("the decision as a whole begins with the choice") << "/decision"
                                                                    << "decision"
                                                                    << "decidedStrategy";
    QTest::newRow("who decides in the end is a question") << "/decisionOwner"
                                                          << "task"
                                                          << "decisionOwner";
    QTest::newRow("what the team vouches for is on record") << "/statements"
                                                            << "decision"
                                                            << "statementText";
    QTest::newRow("the options as a whole are a list") << "/strategies"
                                                       << "options"
                                                       << "strategies";
}

void TestShowInput::theRightRoomComesForward()
{
    QFETCH(QString, pointer);
    QFETCH(QString, room);
    QFETCH(QString, editor);
    const auto shown = window();
    shown->document().edit(
        "/criteria", {}, [](Assessment& a) { a.criteria = bundledCatalogue()->criteria.criteria; });
    shown->document().edit("/gates", {}, [](Assessment& a) {
        a.gates.emplace_back().id = "slow";
        a.gates.back().kind = GateKind::MaximumLatency;
    });
    shown->waitForAnswers();
    QVERIFY(shown->showInput(pointer.toStdString()));
    QCOMPARE(QString::fromStdString(roomOf(*shown)), room);
    QVERIFY2(focused(*shown).contains(editor), qPrintable(focused(*shown).join(u' ')));
    QVERIFY(shown->focusWidget()->isVisible());
}

void TestShowInput::everyFigureOfAnExampleHasAnEditor()
{
    const auto shown = window();
    std::set<std::string> seen; // of figures that many options share one is enough
    for (const Input& input : std::vector<Input>(shown->document().evaluation().inputs)) {
        if (!seen.insert(input.pointer.substr(input.pointer.find_last_of('/'))).second)
            continue;
        QVERIFY2(shown->showInput(input.pointer), input.pointer.c_str());
        QVERIFY2(shown->focusWidget() && shown->focusWidget()->isVisible(), input.pointer.c_str());
    }
    QVERIFY(seen.size() > 10);
}

void TestShowInput::aQuestionThatIsNotAskedIsShownAllTheSame()
{
    const auto shown = window();
    shown->document().edit("/task/type", {}, [](Assessment& a) { a.task.type = TaskType::Summarisation; });
    QVERIFY(shown->showInput("/task/prevalence"));
    QVERIFY(focused(*shown).contains(QStringLiteral("prevalence")));
    QVERIFY(shown->focusWidget()->isVisible());
}

void TestShowInput::aSearchThatHidesTheFigureIsCleared()
{
    const auto shown = window();
    QVERIFY(shown->showRoom("task"));
    auto* search = shown->findChild<QLineEdit*>(QStringLiteral("search"));
    search->setText(QStringLiteral("wage"));
    QVERIFY(shown->showInput("/task/itemsPerMonth"));
    QVERIFY(search->text().isEmpty());
    QVERIFY(shown->focusWidget()->isVisible());
}

void TestShowInput::whatIsEditedNowhereChangesNothing()
{
    const auto shown = window();
    QVERIFY(shown->showRoom("costs"));
    QVERIFY(!shown->showInput("/nothing/here"));
    QCOMPARE(roomOf(*shown), std::string("costs"));
    QVERIFY(!shown->statusBar()->currentMessage().isEmpty());
    QVERIFY(!shown->showInput("/strategies/99/accuracy"));
    QVERIFY(!shown->showInput("/strategies/x"));
    QVERIFY(!shown->showInput(""));
    QCOMPARE(roomOf(*shown), std::string("costs"));
}

void TestShowInput::askForInputOfTheDocumentIsHeard()
{
    const auto shown = window();
    shown->document().askForInput("/task/itemsPerMonth");
    QCOMPARE(roomOf(*shown), std::string("task"));
}

QTEST_MAIN(TestShowInput)
#include "tst_show_input.moc"
