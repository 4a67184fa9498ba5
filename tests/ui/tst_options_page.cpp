// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment_json.h"
#include "core/catalogue/proposals.h"
#include "resources/resources.h"
#include "ui/document/assessment_document.h"
#include "ui/options/archetype_dialog.h"
#include "ui/options/figure_rows.h"
#include "ui/options/figures_tab.h"
#include "ui/options/learning_view.h"
#include "ui/options/options_page.h"
#include "ui/options/series_editor.h"
#include "ui/text/accuracy_sentences.h"
#include "ui/text/names.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/quantity_editor.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

#include <set>

using namespace tunepoint;
using namespace tunepoint::ui;

namespace {

Assessment example()
{
    const auto read = readAssessment(exampleText(exampleNames().first()).toStdString());
    return read ? *read : Assessment{};
}

void retype(QLineEdit* field, const QString& text)
{
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

/// A document with a page on it, as the main window has.
struct Page {
    AssessmentDocument document{bundledCatalogue()};
    std::unique_ptr<OptionsPage> page;

    explicit Page(Assessment assessment = {})
    {
        document.setAssessment(std::move(assessment));
        document.waitForEvaluation();
        page = std::make_unique<OptionsPage>(document);
    }

    void click(const char* button) { page->findChild<QAbstractButton*>(button)->click(); }
    const Strategy& strategy(std::size_t index) { return document.assessment().strategies.at(index); }
    template <class T>
    T* find(const char* name)
    {
        return page->findChild<T*>(name);
    }
};

} // namespace

class TestOptionsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void addsFromEveryArchetype();
    void listsEveryArchetypeOnce();
    void duplicatesRemovesAndMoves();
    void renames();
    void neverShowsIds();
    void tellsWhereAnAccuracyComesFrom();
    void listsEveryParameter();
    void overridesAndResetsAFigure();
    void startsFromTheDefault();
    void choosesAModel();
    void choosesWords();
    void statesAnAccuracy();
    void editsEveryKindOfCost();
    void refusesAPeriodThatEndsBeforeItBegins();
    void editsASeries();
    void pastesASeries();
    void editsEvents();
    void undoesEverythingToTheSameBytes();
    void namesAreNoMarkup();
    void namesEveryControl();
};

void TestOptionsPage::addsFromEveryArchetype()
{
    Page page;
    for (const ArchetypeEntry& entry : archetypeEntries())
        page.page->addFrom(std::string(entry.id));
    QCOMPARE(page.document.assessment().strategies.size(), archetypeEntries().size());
    QVERIFY(!hasErrors(check(page.document.assessment())));
    QVERIFY(page.document.waitForEvaluation());
    QCOMPARE(page.document.evaluation().strategies.size(), archetypeEntries().size());
    page.page->addFrom("fewShot"); // a second one of a kind
    std::set<std::string> ids;
    std::set<std::string> names;
    for (const Strategy& strategy : page.document.assessment().strategies) {
        ids.insert(strategy.id);
        names.insert(strategy.name);
    }
    QCOMPARE(ids.size(), page.document.assessment().strategies.size());
    QCOMPARE(names.size(), ids.size());
}

void TestOptionsPage::tellsWhereAnAccuracyComesFrom()
{
    Page page;
    page.page->addFrom("loraHosted");
    QVERIFY(page.document.waitForEvaluation());
    const auto shown = [&] {
        QString all;
        for (const QLabel* label : page.find<QScrollArea>("accuracyStory")->findChildren<QLabel*>())
            all += label->text() + u'\n';
        return all;
    };
    const QString story = shown();
    const StrategyResult& result = page.document.evaluation().strategies.front();
    for (const StoryPart& part : accuracySentences(*result.accuracyStory, Format())) {
        QVERIFY2(story.contains(part.title), qPrintable(part.title));
        for (const QString& sentence : part.sentences)
            QVERIFY2(story.contains(sentence), qPrintable(sentence));
    }
    QVERIFY(page.page->findChild<LearningView*>());
    page.page->addFrom("custom");
    QVERIFY(page.document.waitForEvaluation());
    QVERIFY(!shown().contains(QStringLiteral("Tuning it again")));
}

void TestOptionsPage::listsEveryArchetypeOnce()
{
    std::set<std::string_view> listed;
    for (const ArchetypeEntry& entry : archetypeEntries())
        listed.insert(entry.id);
    QCOMPARE(listed.size(), std::size_t(17)); // definition 4
    for (const Archetype& archetype : bundledCatalogue()->archetypes)
        QVERIFY2(listed.count(archetype.id) == 1, archetype.id.c_str());
    ArchetypeDialog dialog;
    QVERIFY(!dialog.archetype().empty());
}

void TestOptionsPage::duplicatesRemovesAndMoves()
{
    Page page(example());
    const Assessment before = page.document.assessment();
    const std::size_t count = before.strategies.size();
    page.page->showStrategy(before.strategies[1].id);
    page.click("duplicateStrategy");
    QCOMPARE(page.document.assessment().strategies.size(), count + 1);
    QCOMPARE(page.strategy(2).archetype, before.strategies[1].archetype);
    QCOMPARE(page.strategy(2).parameters, before.strategies[1].parameters);
    QCOMPARE(page.find<QListWidget>("strategies")->currentRow(), 2); // the copy is chosen
    page.click("moveUp");
    QCOMPARE(page.strategy(2).id, before.strategies[1].id);
    page.click("moveDown");
    page.click("removeStrategy");
    QCOMPARE(page.document.assessment(), before);
    page.document.undoStack().undo();
    QCOMPARE(page.document.assessment().strategies.size(), count + 1);
}

void TestOptionsPage::renames()
{
    Page page(example());
    page.page->showStrategy(page.strategy(0).id);
    retype(page.find<QLineEdit>("name"), "Our name");
    QCOMPARE(page.strategy(0).name, std::string("Our name"));
    QCOMPARE(page.find<QListWidget>("strategies")->item(0)->text(), "Our name");
}

void TestOptionsPage::neverShowsIds()
{
    Assessment assessment = example();
    for (std::size_t i = 0; i < assessment.strategies.size(); ++i)
        assessment.strategies[i].id = "secretId" + std::to_string(i);
    assessment.scores.clear();
    assessment.pilots.clear();
    Page page(assessment);
    for (const QLabel* label : page.page->findChildren<QLabel*>())
        QVERIFY2(!label->text().contains("secretId"), qPrintable(label->text()));
    for (int i = 0; i < page.find<QListWidget>("strategies")->count(); ++i)
        QVERIFY(!page.find<QListWidget>("strategies")->item(i)->text().contains("secretId"));
}

void TestOptionsPage::listsEveryParameter()
{
    Page page;
    page.page->addFrom("staged");
    QVERIFY(page.document.waitForEvaluation());
    const auto rows = figureRows(page.strategy(0), *bundledCatalogue(), page.document.evaluation());
    QCOMPARE(rows.size(), 3 * parameterSpecs().size()); // its own and those of both stages
    page.find<QCheckBox>("allFigures")->setChecked(true);
    const auto* tree = page.find<QTreeWidget>("figures");
    int shown = 0;
    for (int i = 0; i < tree->topLevelItemCount(); ++i)
        shown += tree->topLevelItem(i)->childCount();
    QCOMPARE(std::size_t(shown), rows.size());
}

void TestOptionsPage::overridesAndResetsAFigure()
{
    Page page;
    page.page->addFrom("loraHosted");
    QVERIFY(page.document.waitForEvaluation());
    page.page->findChild<FiguresTab*>()->showFigure("engineeringDays");
    auto* editor = page.find<QuantityEditor>("ownFigure");
    retype(editor->likelyField(), "12");
    QCOMPARE(
        std::get<Quantity>(page.strategy(0).parameters.at("engineeringDays")).shape, Shape(FixedValue{12}));
    QVERIFY(!hasErrors(check(page.document.assessment())));
    editor->findChild<QCheckBox*>("unknown")->click();
    QVERIFY(page.strategy(0).parameters.empty());
}

void TestOptionsPage::startsFromTheDefault()
{
    Page page;
    page.page->addFrom("loraHosted");
    QVERIFY(page.document.waitForEvaluation());
    page.page->findChild<FiguresTab*>()->showFigure("engineeringDays");
    auto* editor = page.find<QuantityEditor>("ownFigure");
    editor->findChild<QCheckBox*>("unknown")->click();
    const Quantity standard
        = findArchetype(*bundledCatalogue(), "loraHosted")->figures.at("engineeringDays").quantity;
    QCOMPARE(std::get<Quantity>(page.strategy(0).parameters.at("engineeringDays")), standard);
}

void TestOptionsPage::choosesAModel()
{
    Page page;
    page.page->addFrom("fewShot");
    auto* models = page.find<QWidget>("model")->findChild<QComboBox*>("models");
    const auto& catalogue = *bundledCatalogue();
    QCOMPARE(models->count(), int(catalogue.models.size()) + 1);
    models->setCurrentIndex(2);
    Q_EMIT models->activated(2);
    QCOMPARE(std::get<std::string>(page.strategy(0).parameters.at("model")), catalogue.models[1].id);
    QVERIFY(!hasErrors(check(page.document.assessment())));
    Q_EMIT models->activated(0);
    QVERIFY(page.strategy(0).parameters.empty());
}

void TestOptionsPage::choosesWords()
{
    Page page;
    page.page->addFrom("staged");
    auto* second = page.find<QComboBox>("secondArchetype");
    QVERIFY(!second->isHidden());
    const int row = second->findData("ragTuned");
    Q_EMIT second->activated(row);
    QCOMPARE(
        std::get<std::string>(page.strategy(0).parameters.at("secondArchetype")), std::string("ragTuned"));
    QVERIFY(!hasErrors(check(page.document.assessment())));
    QVERIFY(page.document.waitForEvaluation());
    QVERIFY(!hasErrors(page.document.evaluation().problems));
}

void TestOptionsPage::statesAnAccuracy()
{
    Page page;
    page.page->addFrom("custom");
    page.click("stated");
    auto* editor = page.find<QuantityEditor>("statedAccuracy");
    QVERIFY(!editor->isHidden());
    retype(editor->likelyField(), "94");
    QCOMPARE(std::get<Quantity>(*page.strategy(0).accuracy).shape, Shape(FixedValue{0.94}));
    page.click("fromEvidence");
    QVERIFY(!page.strategy(0).accuracy);
}

void TestOptionsPage::editsEveryKindOfCost()
{
    Page page;
    page.page->addFrom("custom");
    auto* kind = page.find<QComboBox>("costKind");
    for (int i = 0; i < kind->count(); ++i) {
        page.click("addCost");
        retype(page.find<QLineEdit>("costName"), QStringLiteral("Cost %1").arg(i));
        Q_EMIT kind->activated(i);
        const CostElement& cost = page.strategy(0).costs.at(std::size_t(i));
        QCOMPARE(int(cost.kind), i);
        QCOMPARE(cost.name, "Cost " + std::to_string(i));
        if (cost.kind == CostKind::Series)
            continue;
        retype(page.find<QuantityEditor>("costAmount")->likelyField(), "-7.5"); // a benefit
        QCOMPARE(page.strategy(0).costs.at(std::size_t(i)).amount.shape, Shape(FixedValue{-7.5}));
        if (cost.kind == CostKind::OneOff)
            continue;
        retype(page.find<NumberField>("from"), "2");
        retype(page.find<NumberField>("to"), "30");
        retype(page.find<NumberField>("everyMonths"), "3");
        retype(page.find<QuantityEditor>("costTrend")->likelyField(), "1");
        const CostElement& after = page.strategy(0).costs.at(std::size_t(i));
        QCOMPARE(after.from, std::optional(2));
        QCOMPARE(after.to, std::optional(30));
        QCOMPARE(after.everyMonths, std::optional(3));
        QCOMPARE(after.trendPerMonth->shape, Shape(FixedValue{0.01}));
    }
    QVERIFY(!hasErrors(check(page.document.assessment())));
    page.click("removeCost");
    QCOMPARE(page.strategy(0).costs.size(), std::size_t(kind->count()) - 1);
}

void TestOptionsPage::refusesAPeriodThatEndsBeforeItBegins()
{
    Page page;
    page.page->addFrom("custom");
    page.click("addCost");
    retype(page.find<NumberField>("to"), "6");
    retype(page.find<NumberField>("from"), "9");
    QCOMPARE(page.strategy(0).costs[0].from, std::optional<int>());
    QVERIFY(!hasErrors(check(page.document.assessment())));
}

void TestOptionsPage::editsASeries()
{
    Page page;
    page.page->addFrom("custom");
    page.click("addCost");
    Q_EMIT page.find<QComboBox>("costKind")->activated(int(CostKind::Series));
    page.click("addMonth");
    page.click("addMonth");
    auto* amount = page.find<QuantityEditor>("monthAmount");
    retype(amount->likelyField(), "-50");
    page.find<QListWidget>("months")->setCurrentRow(0);
    retype(amount->likelyField(), "1000");
    const auto& amounts = page.strategy(0).costs[0].amounts;
    QCOMPARE(amounts.size(), std::size_t(2));
    QCOMPARE(amounts[0].shape, Shape(FixedValue{1000}));
    QCOMPARE(amounts[1].shape, Shape(FixedValue{-50}));
}

void TestOptionsPage::pastesASeries()
{
    SeriesEditor editor;
    editor.setSeries({}, "USD", 4);
    std::vector<Quantity> got;
    connect(&editor, &SeriesEditor::seriesEdited, this,
        [&](const std::vector<Quantity>& amounts) { got = amounts; });
    QGuiApplication::clipboard()->setText("1000\n-200.5\n300");
    editor.findChild<QPushButton*>("pasteMonths")->click();
    QCOMPARE(got.size(), std::size_t(3));
    QCOMPARE(got[1].shape, Shape(FixedValue{-200.5}));
    got.clear();
    QGuiApplication::clipboard()->setText("1000\nmany");
    editor.findChild<QPushButton*>("pasteMonths")->click();
    QGuiApplication::clipboard()->setText("1\n2\n3\n4\n5"); // longer than the horizon
    editor.findChild<QPushButton*>("pasteMonths")->click();
    QVERIFY(got.empty());
}

void TestOptionsPage::editsEvents()
{
    Page page;
    page.page->addFrom("loraHosted");
    page.click("addEvent");
    Q_EMIT page.find<QComboBox>("eventKind")->activated(int(LifecycleKind::PriceChange));
    retype(page.find<QLineEdit>("eventDate"), "2027-03-01");
    retype(page.find<QuantityEditor>("priceFactor")->likelyField(), "1.5");
    retype(page.find<QLineEdit>("eventSource"), "a notice");
    const LifecycleEvent& event = page.strategy(0).lifecycle.at(0);
    QCOMPARE(event.event, LifecycleKind::PriceChange);
    QCOMPARE(event.date, std::string("2027-03-01"));
    QCOMPARE(event.priceFactor->shape, Shape(FixedValue{1.5}));
    QCOMPARE(event.source, std::string("a notice"));
    QVERIFY(!hasErrors(check(page.document.assessment())));
    page.click("removeEvent");
    QVERIFY(page.strategy(0).lifecycle.empty());
}

void TestOptionsPage::undoesEverythingToTheSameBytes()
{
    Page page(example());
    const std::string before = writeAssessment(page.document.assessment());
    page.page->addFrom("cascade");
    retype(page.find<QLineEdit>("name"), "A cascade");
    page.click("addCost");
    retype(page.find<QuantityEditor>("costAmount")->likelyField(), "42");
    page.click("addEvent");
    page.click("duplicateStrategy");
    page.click("moveUp");
    page.page->showStrategy(page.strategy(0).id);
    page.click("removeStrategy");
    QVERIFY(writeAssessment(page.document.assessment()) != before);
    while (page.document.undoStack().canUndo())
        page.document.undoStack().undo();
    QCOMPARE(writeAssessment(page.document.assessment()), before);
}

void TestOptionsPage::namesAreNoMarkup()
{
    Assessment assessment = example();
    assessment.strategies[0].name = "<img src='/etc/passwd'>";
    Page page(assessment);
    for (const QLabel* label : page.page->findChildren<QLabel*>()) {
        const bool plain = label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text());
        QVERIFY2(plain, qPrintable(label->text()));
    }
}

void TestOptionsPage::namesEveryControl()
{
    Page page(example());
    for (QWidget* widget : page.page->findChildren<QWidget*>()) {
        const bool control = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget)
            || qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractItemView*>(widget);
        const bool inner = qobject_cast<QComboBox*>(widget->parentWidget())
            || qobject_cast<QLineEdit*>(widget->parentWidget()) || widget->inherits("QComboBoxListView")
            || widget->inherits("QHeaderView") || widget->inherits("QTableCornerButton")
            || qobject_cast<QTabBar*>(widget->parentWidget());
        if (!control || inner)
            continue;
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
            qPrintable(widget->parentWidget()->objectName() + u' ' + widget->objectName() + ' '
                + widget->metaObject()->className()));
    }
}

QTEST_MAIN(TestOptionsPage)
#include "tst_options_page.moc"
