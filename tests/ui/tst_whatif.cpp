// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment_json.h"
#include "core/evaluation/input_range.h"
#include "resources/resources.h"
#include "ui/document/assessment_document.h"
#include "ui/document/draw_tries.h"
#include "ui/whatif/input_picker.h"
#include "ui/whatif/whatif_mark.h"
#include "ui/whatif/whatif_model.h"
#include "ui/whatif/whatif_panel.h"
#include "ui/whatif/whatif_slider.h"
#include "ui/widgets/elided_name.h"
#include "ui/widgets/number_field.h"

#include <QApplication>
#include <QFontMetrics>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <set>

using namespace tunepoint;
using namespace tunepoint::ui;

namespace {

constexpr auto kVolume = "/task/itemsPerMonth";

Assessment shop()
{
    for (const QString& name : exampleNames())
        if (name.contains(QLatin1String("shop")))
            return *readAssessment(exampleText(name).toStdString());
    return {};
}

struct Desk {
    Desk()
        : document(bundledCatalogue(),
            [](const Assessment& assessment, const Catalogue& catalogue, const EvaluationOptions& options) {
                return evaluate(assessment, catalogue, options);
            },
            {{Depth::Full, 512, 0, false}})
        , panel(document)
        , mark(document)
    {
        document.setAssessment(shop());
        panel.resize(1280, 70);
        panel.show();
        settle();
    }

    void settle()
    {
        document.waitForEvaluation();
        QCoreApplication::processEvents();
    }
    template <class Widget>
    [[nodiscard]] Widget* find(const QString& name)
    {
        return panel.findChild<Widget*>(name);
    }
    /// Number of the slider of an input.
    [[nodiscard]] int place(const std::string& pointer) const
    {
        const auto inputs = panel.inputs();
        return int(std::find(inputs.begin(), inputs.end(), pointer) - inputs.begin());
    }

    AssessmentDocument document;
    WhatIfPanel panel;
    WhatIfMark mark;
};

} // namespace

class TestWhatIf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void offersTheStrongestInputs();
    void aSliderTriesAFigureWithoutAnEdit();
    void typingANumberTriesIt();
    void wayBackForOneAndForAll();
    void keepingIsOneStepOfUndo();
    void triedFiguresGetASlider();
    void inputsCanBeAddedByName();
    void aRowCanBeTakenAway();
    void theListKeepsItsOrder();
    void foldingIsRemembered();
    void theMarkTellsWhatIsTried();
    void valuesThatAreNotSoundAreRefused();
    void theOptionsNameGivesWayToTheFigures();
    void aFlipPointIsShownWithTheDigitsItMeans();
    void namesThatDifferLookDifferent();
    void aSharedInputIsTriedForAllItsOptions();
};

void TestWhatIf::namesThatDifferLookDifferent()
{
    const QFontMetrics metrics(QApplication::font());
    const QStringList names{QStringLiteral("Word lists and star ratings: Upkeep days a month"),
        QStringLiteral("Small model, prompted: Upkeep days a month"),
        QStringLiteral("Small model, prompted: Upkeep days a year")};
    const int width = metrics.horizontalAdvance(QStringLiteral("\u2026: Upkeep days\u2026"));
    QStringList usual;
    QStringList apart;
    for (const QString& name : names) {
        usual << elidedInputName(name, metrics, width);
        apart << elidedApart(name, names, metrics, width);
        QVERIFY2(metrics.horizontalAdvance(apart.back()) <= width + 2, qPrintable(apart.back()));
    }
    QCOMPARE(usual.removeDuplicates(), qsizetype(2)); // or there is nothing to tell apart
    QVERIFY2(apart.removeDuplicates() == 0, qPrintable(apart.join(QLatin1Char('\n'))));
    const QString alone = QStringLiteral("Items a month");
    QCOMPARE(elidedApart(alone, names + QStringList{alone}, metrics, 10 * width), alone);
}

void TestWhatIf::aSharedInputIsTriedForAllItsOptions()
{
    Desk desk;
    WhatIfModel& model = WhatIfModel::of(desk.document);
    std::vector<std::string> draw;
    double value = 0;
    for (const Input& input : model.base().inputs) {
        const std::vector<std::string> pointers = pointersOfDraw(model.base(), input.pointer);
        const bool usable = isUncertain(input.quantity)
            && std::ranges::all_of(
                pointers, [&](const std::string& each) { return model.canBeTried(*model.input(each)); });
        if (usable && pointers.size() > draw.size()) {
            draw = pointers;
            value = quantile(input.quantity, input.bounds, 0.8);
        }
    }
    QVERIFY(draw.size() > 1);
    QVERIFY(tryWholeDraw(desk.document, draw.front(), value));
    QCOMPARE(desk.document.whatIf().size(), draw.size());
    for (const std::string& each : draw)
        QCOMPARE(desk.document.whatIf().at(each), value);
    desk.settle();
    const std::vector<std::string> shown = desk.panel.inputs();
    const auto slider = std::ranges::find_if(
        shown, [&](const std::string& each) { return std::ranges::count(draw, each) > 0; });
    QVERIFY(slider != shown.end());
    QCOMPARE(std::ranges::count_if(
                 shown, [&](const std::string& each) { return std::ranges::count(draw, each) > 0; }),
        std::ptrdiff_t(1)); // it stands for all of them
    QTest::mouseClick(
        desk.find<QToolButton>(QStringLiteral("whatIfReset%1").arg(slider - shown.begin())), Qt::LeftButton);
    QVERIFY(desk.document.whatIf().empty());
    desk.settle();
    const Assessment before = desk.document.assessment();
    QVERIFY(tryWholeDraw(desk.document, draw.back(), value)); // whichever of them is clicked
    QCOMPARE(desk.document.whatIf().size(), draw.size());
    desk.document.keepWhatIf(QStringLiteral("Keep"));
    QCOMPARE(desk.document.undoStack().count(), 1);
    desk.document.undoStack().undo();
    QVERIFY(desk.document.assessment() == before);
}

void TestWhatIf::theOptionsNameGivesWayToTheFigures()
{
    const QFontMetrics metrics(QApplication::font());
    const QString figure = QStringLiteral(": Price of a million tokens");
    const int width = metrics.horizontalAdvance(figure) + metrics.averageCharWidth() * 12;
    const QString plain
        = elidedInputName(QStringLiteral("Frontier model, plain prompt") + figure, metrics, width);
    const QString examples
        = elidedInputName(QStringLiteral("Frontier model, with examples") + figure, metrics, width);
    QVERIFY(plain.endsWith(figure));
    QVERIFY(examples.endsWith(figure));
    QVERIFY(plain != examples); // they differ at the end of the option's name
    QVERIFY(metrics.horizontalAdvance(plain) <= width);
}

void TestWhatIf::aFlipPointIsShownWithTheDigitsItMeans()
{
    Desk desk;
    QVERIFY(desk.document.setWhatIf(kVolume, 61'234.56789));
    auto* field = desk.find<NumberField>(QStringLiteral("whatIfField%1").arg(desk.place(kVolume)));
    QCOMPARE(field->text(), QStringLiteral("61235")); // every digit before the decimal sign
    QVERIFY(desk.document.whatIf().at(kVolume) == 61'234.56789); // the figure that counts is whole
    QVERIFY(desk.document.setWhatIf(kVolume, 61'250.5));
    QCOMPARE(field->text(), QStringLiteral("61250.5")); // as somebody may have written it
}

void TestWhatIf::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("tunepoint-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_whatif"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestWhatIf::init()
{
    QSettings().clear();
}

void TestWhatIf::offersTheStrongestInputs()
{
    Desk desk;
    const auto inputs = desk.panel.inputs();
    QCOMPARE(inputs.size(), std::size_t(5));
    QCOMPARE(std::set<std::string>(inputs.begin(), inputs.end()).size(), std::size_t(5));
    // the first is the one with the widest swing of the margin
    QCOMPARE(inputs.front(), desk.document.evaluation().sensitivity->tornado.front().pointer);
}

void TestWhatIf::aSliderTriesAFigureWithoutAnEdit()
{
    Desk desk;
    const std::string first = desk.panel.inputs().front();
    auto* slider = desk.find<WhatIfSlider>(QStringLiteral("whatIfSlider0"));
    QSignalSpy evaluated(&desk.document, &AssessmentDocument::evaluationChanged);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_End);
    QVERIFY(desk.document.whatIf().contains(first));
    QTRY_VERIFY(evaluated.count() > 0); // every view follows
    QCOMPARE(desk.document.undoStack().count(), 0);
    QVERIFY(!desk.document.isModified());
    const double tried = desk.document.whatIf().at(first);
    QVERIFY(tried <= slider->range().high * 1.01 && tried >= slider->range().high * 0.99);
}

void TestWhatIf::typingANumberTriesIt()
{
    Desk desk;
    desk.panel.addInput(kVolume);
    const int place = desk.place(kVolume);
    auto* field = desk.find<NumberField>(QStringLiteral("whatIfField%1").arg(place));
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("61000"));
    QCOMPARE(desk.document.whatIf().at(kVolume), 61000.0);
    desk.settle();
    QCOMPARE(desk.document.evaluation().itemsPerMonth, 61000.0);
}

void TestWhatIf::wayBackForOneAndForAll()
{
    Desk desk;
    const auto inputs = desk.panel.inputs();
    for (const int place : {0, 1}) {
        auto* slider = desk.find<WhatIfSlider>(QStringLiteral("whatIfSlider%1").arg(place));
        QTest::keyClick(slider, Qt::Key_Home);
    }
    QCOMPARE(desk.document.whatIf().size(), std::size_t(2));
    QVERIFY(desk.find<QToolButton>(QStringLiteral("whatIfReset0"))->isVisible());
    QTest::mouseClick(desk.find<QToolButton>(QStringLiteral("whatIfReset0")), Qt::LeftButton);
    QCOMPARE(desk.document.whatIf().size(), std::size_t(1));
    QVERIFY(desk.document.whatIf().contains(inputs[1]));
    QTest::mouseClick(desk.find<QToolButton>(QStringLiteral("whatIfResetAll")), Qt::LeftButton);
    QVERIFY(desk.document.whatIf().empty());
    QVERIFY(!desk.find<QToolButton>(QStringLiteral("whatIfResetAll"))->isEnabled());
}

void TestWhatIf::keepingIsOneStepOfUndo()
{
    Desk desk;
    const Assessment before = desk.document.assessment();
    for (const int place : {0, 1, 2})
        QTest::keyClick(desk.find<WhatIfSlider>(QStringLiteral("whatIfSlider%1").arg(place)), Qt::Key_Home);
    QTest::mouseClick(desk.find<QToolButton>(QStringLiteral("whatIfKeep")), Qt::LeftButton);
    QVERIFY(desk.document.whatIf().empty());
    QCOMPARE(desk.document.undoStack().count(), 1);
    QVERIFY(desk.document.assessment() != before);
    desk.document.undoStack().undo();
    QVERIFY(desk.document.assessment() == before);
}

void TestWhatIf::triedFiguresGetASlider()
{
    Desk desk;
    WhatIfModel& model = WhatIfModel::of(desk.document);
    const Input* other = nullptr;
    for (const Input& input : model.base().inputs)
        if (desk.place(input.pointer) == 5 && model.canBeTried(input))
            other = &input;
    QVERIFY(other != nullptr);
    const std::string pointer = other->pointer;
    QVERIFY(desk.document.setWhatIf(pointer, other->central)); // as a click on a flip point does
    QVERIFY(desk.place(pointer) < 5);
    QCOMPARE(desk.panel.inputs().size(), std::size_t(5));
}

void TestWhatIf::inputsCanBeAddedByName()
{
    Desk desk;
    const auto before = desk.panel.inputs();
    QTest::mouseClick(desk.find<QToolButton>(QStringLiteral("whatIfAdd")), Qt::LeftButton);
    auto* picker = desk.panel.findChild<InputPicker*>();
    QVERIFY(picker->isVisible());
    auto* list = picker->findChild<QListWidget*>();
    auto* search = picker->findChild<QLineEdit*>();
    search->setText(list->item(list->count() - 1)->text());
    const std::string pointer = list->currentItem()->data(Qt::UserRole).toString().toStdString();
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(!picker->isVisible());
    const auto after = desk.panel.inputs();
    QCOMPARE(after.size(), before.size()); // five fit: it takes the place of the last
    QCOMPARE(after.back(), pointer);
    QVERIFY(std::ranges::count(before, pointer) == 0);
}

void TestWhatIf::aRowCanBeTakenAway()
{
    Desk desk;
    const std::string first = desk.panel.inputs().front();
    QTest::keyClick(desk.find<WhatIfSlider>(QStringLiteral("whatIfSlider0")), Qt::Key_Home);
    QTest::mouseClick(desk.find<QToolButton>(QStringLiteral("whatIfRemove0")), Qt::LeftButton);
    QCOMPARE(desk.panel.inputs().size(), std::size_t(4));
    QVERIFY(!desk.document.whatIf().contains(first)); // what cannot be seen is not tried
}

void TestWhatIf::theListKeepsItsOrder()
{
    Desk desk;
    const auto before = desk.panel.inputs();
    desk.document.edit(kVolume, QStringLiteral("volume"),
        [](Assessment& assessment) { assessment.task.itemsPerMonth = fixed(900'000); });
    desk.settle();
    QCOMPARE(desk.panel.inputs(), before);
}

void TestWhatIf::foldingIsRemembered()
{
    {
        Desk desk;
        QVERIFY(!desk.panel.isFolded());
        QTest::mouseClick(desk.find<QToolButton>(QStringLiteral("whatIfFold")), Qt::LeftButton);
        QVERIFY(desk.panel.isFolded());
    }
    Desk desk;
    QVERIFY(desk.panel.isFolded());
}

void TestWhatIf::theMarkTellsWhatIsTried()
{
    Desk desk;
    QVERIFY(desk.mark.isHidden());
    QVERIFY(desk.document.setWhatIf(kVolume, 61000));
    QVERIFY(!desk.mark.isHidden());
    QVERIFY2(desk.mark.sentence().contains(QStringLiteral("61,000")), qPrintable(desk.mark.sentence()));
    QVERIFY(desk.mark.sentence().startsWith(QStringLiteral("What if")));
    QTest::mouseClick(desk.mark.findChild<QPushButton*>(QStringLiteral("whatIfBack")), Qt::LeftButton);
    QVERIFY(desk.document.whatIf().empty());
    QVERIFY(desk.mark.isHidden());
}

void TestWhatIf::valuesThatAreNotSoundAreRefused()
{
    Desk desk;
    desk.panel.addInput(kVolume);
    const int place = desk.place(kVolume);
    auto* field = desk.find<NumberField>(QStringLiteral("whatIfField%1").arg(place));
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("-5"));
    QVERIFY(!desk.document.whatIf().contains(kVolume) || desk.document.whatIf().at(kVolume) >= 0);
}

QTEST_MAIN(TestWhatIf)
#include "tst_whatif.moc"
