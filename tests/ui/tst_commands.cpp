// SPDX-License-Identifier: GPL-3.0-or-later
// The list of commands and the search over inputs, by keyboard alone.
#include "resources/resources.h"
#include "ui/shell/commands.h"
#include "ui/shell/fuzzy_match.h"
#include "ui/shell/input_list.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pick_dialog.h"
#include "ui/shell/room_sections.h"
#include "ui/shell/rooms.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <set>

using namespace tunepoint;
using namespace tunepoint::ui;

class TestCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void typedLettersFit_data();
    void typedLettersFit();
    void whatFitsBetterComesFirst();
    void everyActionOfTheMenusIsACommandOnce();
    void everySectionIsReached();
    void flipIsFound();
    void noTwoActionsShareAKey();
    void aCommandIsPickedByTyping();
    void theArrowKeysChoose();
    void whatWasUsedLastStandsFirst();
    void nothingFitsIsSaid();
    void withoutADocumentNothingOfItCanBeDone();
    void aNameFromTheDocumentIsPlainText();
    void everyListedInputHasAnEditor();
    void everyQuestionCanBeFound();
    void anInputIsFoundByTyping();
    void anInputIsFoundByItsValue();

private:
    static std::string roomOf(const MainWindow& window)
    {
        const auto* list = window.findChild<QListWidget*>(QStringLiteral("navigation"));
        return list->currentRow() < 0 ? "start" : std::string(rooms()[std::size_t(list->currentRow())].id);
    }
    static PickDialog* open(MainWindow& window, const char* action, const char* dialog)
    {
        window.menuBar()->findChild<QAction*>(QLatin1String(action))->trigger();
        return window.findChild<PickDialog*>(QLatin1String(dialog));
    }
    static QStringList titles(const PickDialog& dialog)
    {
        QStringList all;
        const auto* list = dialog.findChild<QListWidget*>(QStringLiteral("pickList"));
        for (int i = 0; i < list->count(); ++i)
            all << list->item(i)->text();
        return all;
    }
    static QWidget* searchOf(const PickDialog& dialog)
    {
        return dialog.findChild<QLineEdit*>(QStringLiteral("pickSearch"));
    }

    std::unique_ptr<MainWindow> window();
};

void TestCommands::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestCommands::init()
{
    QSettings().remove(QStringLiteral("palette"));
}

std::unique_ptr<MainWindow> TestCommands::window()
{
    auto made = std::make_unique<MainWindow>(bundledCatalogue());
    made->setUnattended(true);
    made->resize(1280, 800);
    made->show();
    [&] {
        QVERIFY(made->openFile(QStringLiteral(":/examples/shop-reviews.tunepoint")));
        made->waitForAnswers();
    }();
    return made;
}

void TestCommands::typedLettersFit_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");

    QTest::newRow("nothing typed fits all") << ""
                                            << "Items per month" << true;
    QTest::newRow("a beginning") << "ite"
                                 << "Items per month" << true;
    QTest::newRow("another word's beginning") << "mon"
                                              << "Items per month" << true;
    QTest::newRow("words in any order") << "month items"
                                        << "Items per month" << true;
    QTest::newRow("first letters") << "tco"
                                   << "Total cost of ownership" << true;
    QTest::newRow("case does not count") << "ITEMS"
                                         << "Items per month" << true;
    QTest::newRow("accents do not count") << "uber" << QString::fromUtf8("Über die Aufgabe") << true;
    QTest::newRow("a word that is not there") << "items year"
                                              << "Items per month" << false;
    QTest::newRow("letters in another order") << "smeti"
                                              << "Items per month" << false;
    QTest::newRow("Arabic letters") << QString::fromUtf8("العناصر")
                                    << QString::fromUtf8("عدد العناصر في الشهر") << true;
}

void TestCommands::typedLettersFit()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(bool, fits);
    QCOMPARE(fuzzyScore(typed, text).has_value(), fits);
}

void TestCommands::whatFitsBetterComesFirst()
{
    const auto score
        = [](const char* text) { return fuzzyScore(QStringLiteral("cost"), QLatin1String(text)); };
    QVERIFY(*score("Costs and return") > *score("Total cost"));
    QVERIFY(*score("Total cost") > *score("Broadcosting"));
    QVERIFY(*score("Cost a month") > *score("Cost a month and everything else there is to pay"));
}

void TestCommands::everyActionOfTheMenusIsACommandOnce()
{
    const auto shown = window();
    const auto commands = commandsOf(*shown->menuBar());
    std::set<const QAction*> seen;
    for (const Command& command : commands) {
        QVERIFY(command.action);
        QVERIFY(!command.name.isEmpty());
        QVERIFY(!command.menu.isEmpty());
        QVERIFY2(seen.insert(command.action).second, qPrintable(command.name));
    }
    for (const QAction* action : shown->menuBar()->findChildren<QAction*>()) {
        if (!action->menu() && !action->isSeparator() && action->isVisible()
            && !action->objectName().isEmpty())
            QVERIFY2(seen.contains(action), qPrintable(action->objectName()));
    }
    for (const Room& room : rooms()) {
        QVERIFY(std::any_of(commands.begin(), commands.end(),
            [&](const Command& command) { return command.name == roomTitle(room).remove(u'&'); }));
    }
}

void TestCommands::everySectionIsReached()
{
    const auto shown = window();
    for (const RoomSection& section : roomSections()) {
        QVERIFY2(roomIndex(section.room) >= 0, section.title);
        shown->showRoom(section.room);
        const auto* tabs
            = shown->centralWidget()->findChild<QStackedWidget*>()->currentWidget()->findChild<QTabWidget*>();
        QVERIFY2(tabs != nullptr && section.tab < tabs->count(), section.title);
        if (section.link == nullptr) {
            QVERIFY2(sectionTitle(section).endsWith(tabs->tabText(section.tab)), section.title);
            continue;
        }
        const auto* link = tabs->widget(section.tab)->findChild<QToolButton*>(QLatin1String(section.link));
        QVERIFY2(link != nullptr, section.link);
        QVERIFY2(sectionTitle(section).endsWith(link->text()), section.link);
    }
}

void TestCommands::flipIsFound()
{
    const auto shown = window();
    QPointer<PickDialog> dialog = open(*shown, "actionCommands", "commandPalette");
    QTest::keyClicks(searchOf(*dialog), QStringLiteral("flip"));
    QCOMPARE(titles(*dialog).constFirst(), QStringLiteral("Decision: What would flip it"));
}

void TestCommands::noTwoActionsShareAKey()
{
    const auto shown = window();
    QMap<QString, QString> owner;
    for (const Command& command : commandsOf(*shown->menuBar())) {
        for (const QKeySequence& keys : command.action->shortcuts()) {
            const QString text = keys.toString();
            QVERIFY2(
                !owner.contains(text), qPrintable(text + u' ' + owner.value(text) + u' ' + command.name));
            owner.insert(text, command.name);
        }
    }
    QCOMPARE(owner.value(QStringLiteral("Ctrl+K")), QStringLiteral("Commands …"));
    QCOMPARE(owner.value(QStringLiteral("Ctrl+Shift+K")), QStringLiteral("Keep this state as a version …"));
    QCOMPARE(owner.value(QStringLiteral("Ctrl+F")), QStringLiteral("Find an input …"));
}

void TestCommands::aCommandIsPickedByTyping()
{
    const auto shown = window();
    QPointer<PickDialog> dialog = open(*shown, "actionCommands", "commandPalette");
    QVERIFY(dialog && dialog->isVisible());
    QTest::keyClicks(searchOf(*dialog), QStringLiteral("frame"));
    QCOMPARE(titles(*dialog).constFirst(), QStringLiteral("Frameworks"));
    QTest::keyClick(searchOf(*dialog), Qt::Key_Return);
    QCOMPARE(roomOf(*shown), std::string("frameworks"));
    QTRY_VERIFY(dialog.isNull());
}

void TestCommands::theArrowKeysChoose()
{
    const auto shown = window();
    PickDialog* dialog = open(*shown, "actionCommands", "commandPalette");
    QTest::keyClicks(searchOf(*dialog), QStringLiteral("co"));
    const QStringList all = titles(*dialog);
    QVERIFY(all.size() > 2);
    auto* list = dialog->findChild<QListWidget*>(QStringLiteral("pickList"));
    QTest::keyClick(searchOf(*dialog), Qt::Key_Down);
    QCOMPARE(list->currentRow(), 1);
    QTest::keyClick(searchOf(*dialog), Qt::Key_Up);
    QTest::keyClick(searchOf(*dialog), Qt::Key_Up);
    QCOMPARE(list->currentRow(), 0);
    QTest::keyClick(searchOf(*dialog), Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(roomOf(*shown), std::string("trade-off"));
}

void TestCommands::whatWasUsedLastStandsFirst()
{
    const auto shown = window();
    PickDialog* dialog = open(*shown, "actionCommands", "commandPalette");
    QTest::keyClicks(searchOf(*dialog), QStringLiteral("sources"));
    QTest::keyClick(searchOf(*dialog), Qt::Key_Return);
    QCOMPARE(roomOf(*shown), std::string("sources"));
    QTRY_VERIFY(!shown->findChild<PickDialog*>());
    dialog = open(*shown, "actionCommands", "commandPalette");
    QCOMPARE(titles(*dialog).constFirst(), QStringLiteral("Sources"));
}

void TestCommands::nothingFitsIsSaid()
{
    const auto shown = window();
    PickDialog* dialog = open(*shown, "actionCommands", "commandPalette");
    QTest::keyClicks(searchOf(*dialog), QStringLiteral("zzqx"));
    QVERIFY(titles(*dialog).isEmpty());
    QVERIFY(dialog->findChild<PlainLabel*>(QStringLiteral("pickNothing"))->isVisible());
    QTest::keyClick(searchOf(*dialog), Qt::Key_Return);
    QVERIFY(dialog->isVisible());
}

void TestCommands::withoutADocumentNothingOfItCanBeDone()
{
    MainWindow empty(bundledCatalogue());
    empty.show();
    for (const char* name :
        {"actionFind", "actionSave", "actionReport", "actionQuestions", "actionKeepVersion"})
        QVERIFY2(!empty.menuBar()->findChild<QAction*>(QLatin1String(name))->isEnabled(), name);
    PickDialog* dialog = open(empty, "actionCommands", "commandPalette");
    QTest::keyClicks(searchOf(*dialog), QStringLiteral("find an input"));
    QCOMPARE(titles(*dialog).constFirst(), QStringLiteral("Find an input …"));
    QTest::keyClick(searchOf(*dialog), Qt::Key_Return);
    QVERIFY(dialog->isVisible()); // it is there to be read, not to be done
    dialog->reject();
    const auto shown = window();
    QVERIFY(shown->menuBar()->findChild<QAction*>(QStringLiteral("actionFind"))->isEnabled());
}

void TestCommands::aNameFromTheDocumentIsPlainText()
{
    const auto shown = window();
    shown->document().edit(
        "/strategies/0/name", {}, [](Assessment& a) { a.strategies[0].name = "<img src=x> & more"; });
    PickDialog* dialog = open(*shown, "actionFind", "findInput");
    auto* list = dialog->findChild<QListWidget*>(QStringLiteral("pickList"));
    QTest::keyClicks(searchOf(*dialog), QStringLiteral("Name of option 1"));
    QVERIFY(!list->item(0)->toolTip().contains(QStringLiteral("<img")));
    QCOMPARE(list->item(0)->text(), QStringLiteral("Name of option 1"));
}

void TestCommands::everyListedInputHasAnEditor()
{
    const auto shown = window();
    shown->document().edit(
        "/criteria", {}, [](Assessment& a) { a.criteria = bundledCatalogue()->criteria.criteria; });
    shown->document().edit(
        "/journal", {}, [](Assessment& a) { a.journal.emplace_back().text = "They said so"; });
    shown->waitForAnswers();
    const auto inputs = inputList(shown->document());
    QVERIFY(inputs.size() > 60);
    std::set<std::string> tried;
    for (const InputEntry& input : inputs) {
        QVERIFY2(!input.title.isEmpty() && !input.place.isEmpty() && !input.value.isEmpty(),
            input.pointer.c_str());
        // of figures that many options share, and of scores, one each is enough
        const bool score = input.pointer.starts_with("/scores/");
        if (!tried.insert(score ? "score" : input.pointer.substr(input.pointer.find_last_of('/'))).second)
            continue;
        QVERIFY2(shown->showInput(input.pointer), input.pointer.c_str());
        QVERIFY2(shown->focusWidget() && shown->focusWidget()->isVisible(), input.pointer.c_str());
    }
    QVERIFY(tried.size() > 50);
}

void TestCommands::everyQuestionCanBeFound()
{
    const auto shown = window();
    const auto inputs = inputList(shown->document());
    const auto named = [&](const char* pointer) {
        return int(std::count_if(
            inputs.begin(), inputs.end(), [&](const InputEntry& input) { return input.pointer == pointer; }));
    };
    for (const TaskField& field : taskFields())
        QCOMPARE(named(field.pointer().c_str()), 1);
    for (const BaselineField& field : baselineFields())
        QCOMPARE(named(field.pointer().c_str()), 1);
    for (const char* pointer : {"/title", "/currency", "/horizonMonths", "/decision/reviewDate"})
        QCOMPARE(named(pointer), 1);
}

void TestCommands::anInputIsFoundByTyping()
{
    const auto shown = window();
    PickDialog* dialog = open(*shown, "actionFind", "findInput");
    QVERIFY(dialog && dialog->isVisible());
    QTest::keyClicks(searchOf(*dialog), QStringLiteral("cost of an hour"));
    QTest::keyClick(searchOf(*dialog), Qt::Key_Return);
    QCOMPARE(roomOf(*shown), std::string("task"));
    QStringList names;
    for (const QWidget* widget = shown->focusWidget(); widget; widget = widget->parentWidget())
        names << widget->objectName();
    QVERIFY2(names.contains(QStringLiteral("wagePerHour")), qPrintable(names.join(u' ')));
}

void TestCommands::anInputIsFoundByItsValue()
{
    const auto shown = window();
    shown->document().edit("/decisionOwner", {}, [](Assessment& a) { a.decisionOwner = "Ada Osei"; });
    PickDialog* dialog = open(*shown, "actionFind", "findInput");
    QTest::keyClicks(searchOf(*dialog), QStringLiteral("osei"));
    QCOMPARE(titles(*dialog).size(), 1);
    QTest::keyClick(searchOf(*dialog), Qt::Key_Return);
    QCOMPARE(roomOf(*shown), std::string("task"));
}

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
