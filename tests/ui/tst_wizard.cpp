// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment_json.h"
#include "core/assessment/strategy_edits.h"
#include "core/catalogue/proposals.h"
#include "resources/resources.h"
#include "ui/document/assessment_document.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/number_field.h"
#include "ui/wizard/lean_panel.h"
#include "ui/wizard/question_editor.h"
#include "ui/wizard/question_form.h"
#include "ui/wizard/questions.h"
#include "ui/wizard/task_page.h"
#include "ui/wizard/wizard_dialog.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRandomGenerator>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

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
    QTest::keyClick(field, Qt::Key_Return); // the edit is finished
}

/// One edit with a real widget of a question; the random numbers say which value.
void editOnce(QuestionEditor& editor, QRandomGenerator& random)
{
    if (auto* likely = editor.findChild<NumberField*>("likely")) {
        auto* range = editor.findChild<QToolButton*>("range");
        if (likely->isHidden())
            editor.findChild<QPushButton*>("replace")->click();
        else if (random.bounded(4) == 0)
            editor.findChild<QCheckBox*>("unknown")->click();
        else if (random.bounded(4) == 0)
            range->click();
        else
            retype(likely, QString::number(1 + random.bounded(90)));
    } else if (auto* months = editor.findChild<NumberField*>("months"))
        retype(months, QString::number(1 + random.bounded(120)));
    else if (auto* day = editor.findChild<DateField*>())
        retype(day, QStringLiteral("2026-0%1-1%2").arg(1 + random.bounded(9)).arg(random.bounded(9)));
    else if (auto* list = editor.findChild<QComboBox*>()) {
        if (list->isEditable())
            retype(list->lineEdit(), random.bounded(2) ? "EUR" : "CHF");
        else
            QTest::keyClick(list, random.bounded(2) ? Qt::Key_Down : Qt::Key_Up);
    } else if (auto* text = editor.findChild<QLineEdit*>("text"))
        retype(text, QStringLiteral("Text %1").arg(random.bounded(1000)));
    else {
        const auto buttons = editor.findChildren<QRadioButton*>();
        buttons[random.bounded(int(buttons.size()))]->click();
    }
}

} // namespace

class TestWizard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void asksEveryFieldOnce();
    void everyQuestionHasWords();
    void branches();
    void asksForTheExchangeRateOfAnotherCurrency();
    void edits200TimesAndBack();
    void undoesThroughTheFields();
    void walksThePages();
    void comesBackToThePage();
    void comesBackAtTheNextStart();
    void saysWhereSourcesDisagree();
    void saysWhatMovedTheAnswer();
    void proposesOptionsForAnEmptyDocument();
    void ticksAddAndRemove();
    void leansWithEveryEdit();
    void searchesTheForm();
    void namesEveryControl();
    void proposals_data();
    void proposals();
    void keepsTheDocumentTrueWhenStrategiesMove();
};

void TestWizard::asksEveryFieldOnce()
{
    std::multiset<std::string> asked;
    for (const Question& question : questions())
        asked.insert(question.pointer());
    for (const TaskField& field : taskFields())
        QVERIFY2(asked.count(field.pointer()) == 1, field.pointer().c_str());
    for (const BaselineField& field : baselineFields())
        QVERIFY2(asked.count(field.pointer()) == 1, field.pointer().c_str());
    QVERIFY(int(QuestionPage::Count_) <= 7);
    for (const Question& question : questions()) {
        if (question.kind == QuestionKind::Task)
            QVERIFY(taskField(question.id));
        if (question.kind == QuestionKind::Baseline)
            QVERIFY(baselineField(question.id));
    }
}

void TestWizard::everyQuestionHasWords()
{
    for (const Question& question : questions()) {
        const char* id = question.id.data();
        QVERIFY2(!questionName(question).isEmpty(), id);
        QVERIFY2(questionText(question).contains(u'?'), id);
        QVERIFY2(questionWhy(question).size() > 20, id);
    }
    for (int page = 0; page < int(QuestionPage::Count_); ++page) {
        QVERIFY(!pageTitle(QuestionPage(page)).isEmpty());
        QVERIFY(!pageIntroduction(QuestionPage(page)).isEmpty());
    }
}

void TestWizard::branches()
{
    AssessmentDocument document(bundledCatalogue());
    QuestionForm form({QuestionPage::Task, QuestionPage::Today}, document);
    auto* corpus = form.findChild<QuestionEditor*>("knowledgeTokens");
    auto* miss = form.findChild<QuestionEditor*>("costPerMiss");
    QVERIFY(!corpus->isHidden()); // unknown: it may matter
    QVERIFY(miss->isHidden());
    document.edit("/task", "", [](Assessment& a) {
        a.task.knowledgeNeeded = KnowledgeNeeded::None;
        a.task.type = TaskType::Classification;
    });
    QVERIFY(corpus->isHidden());
    QVERIFY(!miss->isHidden());
    document.edit("/task/x", "", [](Assessment& a) { a.task.knowledgeTokens = fixed(1e6); });
    QVERIFY(!corpus->isHidden()); // an answer that is there is never out of sight
}

void TestWizard::asksForTheExchangeRateOfAnotherCurrency()
{
    AssessmentDocument document(bundledCatalogue());
    document.setAssessment(example());
    QuestionForm form({QuestionPage::Frame}, document);
    auto* rate = form.findChild<QuestionEditor*>("exchangeRate");
    QVERIFY(rate->isHidden()); // the example counts in dollars, as the catalogue does
    auto* currency = form.findChild<QComboBox*>("currency");
    const auto choose = [currency](const char* code) {
        currency->setCurrentText(code);
        Q_EMIT currency->textActivated(code);
    };
    choose("EUR");
    QVERIFY(!rate->isHidden());
    QVERIFY(form.edits("/exchangeRate/rate"));
    const auto isMissing = [&document] {
        document.waitForEvaluation();
        const Problems& problems = document.evaluation().problems;
        return std::any_of(problems.begin(), problems.end(),
            [](const Problem& problem) { return problem.code == ProblemCode::CurrencyNotConverted; });
    };
    QVERIFY(isMissing());
    auto* field = rate->findChild<NumberField*>("likely");
    retype(field, "0.9");
    const auto& stated = document.assessment().exchangeRate;
    QVERIFY(stated.has_value());
    QCOMPARE(stated->from + stated->to, std::string("USDEUR"));
    QCOMPARE(median(stated->rate), 0.9);
    QVERIFY(!isMissing());
    choose("CHF"); // the rate was one of euros
    QVERIFY(!document.assessment().exchangeRate);
    choose("USD");
    QVERIFY(rate->isHidden());
}

void TestWizard::edits200TimesAndBack()
{
    AssessmentDocument document(bundledCatalogue());
    document.setAssessment(example());
    const std::string before = writeAssessment(document.assessment());
    WizardDialog wizard(document);
    wizard.show();
    QRandomGenerator random(7);
    const auto editors = wizard.findChildren<QuestionEditor*>();
    QCOMPARE(editors.size(), qsizetype(questions().size()));
    for (int tries = 0; document.undoStack().count() < 200 && tries < 5000; ++tries) {
        QuestionEditor* editor = editors[random.bounded(int(editors.size()))];
        wizard.showPage(editor->question().page);
        if (!editor->isHidden())
            editOnce(*editor, random);
    }
    QCOMPARE(document.undoStack().count(), 200);
    const std::string after = writeAssessment(document.assessment());
    QVERIFY(after != before);
    QVERIFY(readAssessment(after)); // nothing typed made a document that could not be opened again
    for (int i = 0; i < 200; ++i)
        document.undoStack().undo();
    QCOMPARE(writeAssessment(document.assessment()), before);
    for (int i = 0; i < 200; ++i)
        document.undoStack().redo();
    QCOMPARE(writeAssessment(document.assessment()), after);
}

void TestWizard::undoesThroughTheFields()
{
    AssessmentDocument document(bundledCatalogue());
    WizardDialog wizard(document);
    wizard.showPage(QuestionPage::Volume);
    auto* field = wizard.findChild<QuestionEditor*>("itemsPerMonth")->findChild<NumberField*>("likely");
    retype(field, "1500");
    retype(field, "1600");
    QCOMPARE(document.undoStack().count(), 2); // typing merges, leaving the field ends it
    document.undoStack().undo();
    QCOMPARE(field->text(), "1500");
    document.undoStack().undo();
    QCOMPARE(field->text(), "");
}

void TestWizard::walksThePages()
{
    AssessmentDocument document(bundledCatalogue());
    document.setAssessment(example());
    WizardDialog wizard(document);
    QSignalSpy finished(&wizard, &WizardDialog::accepted);
    auto* next = wizard.findChild<QPushButton*>("next");
    auto* progress = wizard.findChild<QLabel*>("progress");
    QVERIFY(!wizard.findChild<QPushButton*>("back")->isEnabled());
    for (int i = 0; i < 7; ++i) {
        QVERIFY2(
            progress->text().startsWith(QStringLiteral("%1 of 7").arg(i + 1)), qPrintable(progress->text()));
        next->click();
    }
    QCOMPARE(finished.count(), 1);
    wizard.reject();
    QCOMPARE(document.undoStack().count(), 0); // walking alone changes nothing
}

void TestWizard::comesBackToThePage()
{
    AssessmentDocument document(bundledCatalogue());
    {
        WizardDialog wizard(document);
        wizard.showPage(QuestionPage::Data);
        wizard.reject();
    }
    WizardDialog again(document);
    QCOMPARE(int(again.page()), int(QuestionPage::Data));
}

void TestWizard::comesBackAtTheNextStart()
{
    QCoreApplication::setOrganizationName("tunepoint-test");
    QCoreApplication::setApplicationName("wizard");
    QSettings().clear();
    const QString path = "/nowhere/shop.tunepoint";
    {
        AssessmentDocument document(bundledCatalogue());
        document.setAssessment(example(), path);
        WizardDialog wizard(document);
        wizard.showPage(QuestionPage::Today);
        wizard.reject();
    }
    AssessmentDocument document(bundledCatalogue()); // the program starts anew
    document.setAssessment(example(), path);
    WizardDialog wizard(document);
    QCOMPARE(int(wizard.page()), int(QuestionPage::Today));
    QSettings().clear();
}

void TestWizard::saysWhereSourcesDisagree()
{
    AssessmentDocument document(bundledCatalogue());
    QuestionForm form({QuestionPage::Data, QuestionPage::Volume}, document);
    const auto* words
        = form.findChild<QuestionEditor*>("examplesAvailable")->findChild<QLabel*>("sourcesDisagree");
    QVERIFY(words);
    QVERIFY2(words->text().contains("50 ") && words->text().contains("2,000"), qPrintable(words->text()));
    // one way to decide alone has thresholds of volume: nobody disagrees
    QVERIFY(!form.findChild<QuestionEditor*>("itemsPerMonth")->findChild<QLabel*>("sourcesDisagree"));
}

void TestWizard::saysWhatMovedTheAnswer()
{
    Evaluation evaluation;
    Input volume;
    volume.pointer = "/task/itemsPerMonth";
    volume.field = "itemsPerMonth";
    evaluation.inputs = {volume};
    evaluation.strategies.push_back({.id = "a", .name = "A"});
    TornadoEntry entry;
    entry.pointer = volume.pointer;
    evaluation.sensitivity.emplace().tornado = {entry};
    AssessmentDocument document(bundledCatalogue(),
        [evaluation](const Assessment&, const Catalogue&, const EvaluationOptions&) { return evaluation; });
    document.setAssessment(example());
    QVERIFY(document.waitForEvaluation());
    LeanPanel panel(document);
    QCOMPARE(panel.findChild<QLabel*>("leanMovers")->text(), "Moved most by: Items a month");
}

void TestWizard::proposesOptionsForAnEmptyDocument()
{
    AssessmentDocument document(bundledCatalogue());
    WizardDialog wizard(document);
    wizard.showPage(QuestionPage::Options);
    QVERIFY(wizard.findChild<QCheckBox*>("statusQuo")->isChecked());
    QVERIFY(wizard.findChild<QCheckBox*>("businessLogic")->isChecked());
    QVERIFY(!wizard.findChild<QCheckBox*>("fullTuning")->isChecked());
    QVERIFY(check(document.assessment()).empty());
    document.undoStack().undo();
    QVERIFY(document.assessment().strategies.empty());
    QVERIFY(!wizard.findChild<QCheckBox*>("statusQuo")->isChecked());
}

void TestWizard::ticksAddAndRemove()
{
    AssessmentDocument document(bundledCatalogue());
    document.setAssessment(example());
    const Assessment before = document.assessment();
    WizardDialog wizard(document);
    wizard.showPage(QuestionPage::Options);
    auto* box = wizard.findChild<QCheckBox*>("fullTuning");
    QVERIFY(!box->isChecked());
    box->click();
    QCOMPARE(document.assessment().strategies.size(), before.strategies.size() + 1);
    QCOMPARE(document.assessment().strategies.back().archetype, std::string("fullTuning"));
    box->click();
    QCOMPARE(document.assessment(), before);
}

void TestWizard::leansWithEveryEdit()
{
    AssessmentDocument document(bundledCatalogue());
    document.setAssessment(example());
    QVERIFY(document.waitForEvaluation());
    WizardDialog wizard(document);
    const auto texts = [&] {
        QStringList all;
        for (const QLabel* label : wizard.findChild<LeanPanel*>()->findChildren<QLabel*>())
            all << label->text();
        return all.join(u'|');
    };
    const QString before = texts();
    QVERIFY2(before.contains("leading"), qPrintable(before));
    auto* field = wizard.findChild<QuestionEditor*>("itemsPerMonth")->findChild<NumberField*>("likely");
    QVERIFY2(!field->isHidden(), "the example states a distribution");
    retype(field, "120");
    QVERIFY(document.waitForEvaluation());
    QTRY_VERIFY(texts() != before);
}

void TestWizard::searchesTheForm()
{
    AssessmentDocument document(bundledCatalogue());
    TaskPage page(document);
    auto* form = page.findChild<QuestionForm*>("form");
    const int all = form->shownQuestions();
    auto* search = page.findChild<QLineEdit*>("search");
    QTest::keyClicks(search, "budget");
    QVERIFY(form->shownQuestions() >= 2);
    QVERIFY(form->shownQuestions() < all / 2);
    search->clear();
    QCOMPARE(form->shownQuestions(), all);
}

void TestWizard::namesEveryControl()
{
    AssessmentDocument document(bundledCatalogue());
    document.setAssessment(example());
    WizardDialog wizard(document);
    for (QWidget* widget : wizard.findChildren<QWidget*>()) {
        const bool control = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget)
            || qobject_cast<QComboBox*>(widget);
        if (!control || widget->objectName() == "qt_spinbox_lineedit"
            || qobject_cast<QComboBox*>(widget->parentWidget()))
            continue;
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(
            accessible && !accessible->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
}

void TestWizard::proposals_data()
{
    QTest::addColumn<TaskProfile>("task");
    QTest::addColumn<QString>("present");
    QTest::addColumn<QString>("absent");
    TaskProfile classification;
    classification.type = TaskType::Classification;
    classification.itemsPerMonth = fixed(1e6);
    QTest::newRow("a million classifications: classifier and cascade, no retrieval")
        << classification << "statusQuo businessLogic classicClassifier smallPrompted loraHosted cascade"
        << "rag";
    TaskProfile knowledge;
    knowledge.knowledgeNeeded = KnowledgeNeeded::Own;
    knowledge.dataResidency = DataResidency::OwnPremises;
    QTest::newRow("own knowledge on own premises: retrieval, and tuning on own machines")
        << knowledge << "statusQuo businessLogic rag loraSelfHosted"
        << "loraHosted classicClassifier cascade";
    QTest::newRow("nothing known: prompting and a tuned arm")
        << TaskProfile{} << "statusQuo businessLogic zeroShot fewShot smallPrompted loraHosted"
        << "rag cascade chain";
}

void TestWizard::proposals()
{
    QFETCH(TaskProfile, task);
    QFETCH(QString, present);
    QFETCH(QString, absent);
    QStringList proposed;
    for (const std::string_view id : proposedArchetypes(task))
        proposed << QString::fromUtf8(id.data(), qsizetype(id.size()));
    for (const QString& id : present.split(u' '))
        QVERIFY2(proposed.contains(id), qPrintable(id));
    for (const QString& id : absent.split(u' '))
        QVERIFY2(!proposed.contains(id), qPrintable(id));
}

void TestWizard::keepsTheDocumentTrueWhenStrategiesMove()
{
    Assessment a;
    for (const char* archetype : {"statusQuo", "fewShot", "rag"})
        addStrategy(a, archetype, archetype);
    a.scores["fewShot"]["trust"] = fixed(3);
    Pilot pilot;
    pilot.id = "p";
    pilot.strategy = "fewShot";
    a.pilots.push_back(pilot);
    a.strategies[2].accuracy = PilotReference{"p"};
    a.correlations.push_back({"/strategies/1/parameters/dayRate", "/task/costPerLabel", 0.5, {}});
    a.correlations.push_back({"/strategies/2/parameters/dayRate", "/task/costPerLabel", 0.5, {}});

    moveStrategy(a, 1, 0);
    QCOMPARE(a.strategies[0].id, std::string("fewShot"));
    QCOMPARE(a.correlations[0].a, std::string("/strategies/0/parameters/dayRate"));
    QCOMPARE(a.correlations[1].a, std::string("/strategies/2/parameters/dayRate"));
    moveStrategy(a, 0, 1);
    QCOMPARE(a.correlations[0].a, std::string("/strategies/1/parameters/dayRate"));

    QCOMPARE(duplicateStrategy(a, 1, "fewShot"), std::size_t(2));
    QCOMPARE(a.strategies[2].id, std::string("fewShot2"));
    QCOMPARE(a.strategies[2].name, std::string("fewShot 2"));
    QCOMPARE(a.scores["fewShot2"], a.scores["fewShot"]);
    QCOMPARE(a.correlations[1].a, std::string("/strategies/3/parameters/dayRate"));

    removeStrategy(a, 1);
    QCOMPARE(a.strategies.size(), std::size_t(3));
    QVERIFY(a.scores.count("fewShot") == 0);
    QVERIFY(a.pilots.empty());
    QVERIFY(!a.strategies[2].accuracy); // read off a pilot that is gone
    QCOMPARE(a.correlations.size(), std::size_t(1));
    QCOMPARE(a.correlations[0].a, std::string("/strategies/2/parameters/dayRate"));
}

QTEST_MAIN(TestWizard)
#include "tst_wizard.moc"
