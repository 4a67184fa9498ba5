// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/density_view.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/percentile_dialog.h"
#include "ui/widgets/quantity_editor.h"

#include "core/quantity/percentile_fit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace tunepoint;
using namespace tunepoint::ui;

namespace {

QuantityFrame items()
{
    return {"Examples", "/task/examplesAvailable", Unit::Items, notNegative, "USD", true};
}

void type(QuantityEditor& editor, const char* field, const QString& text)
{
    auto* edit = editor.findChild<NumberField*>(field);
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

void click(QuantityEditor& editor, const char* button)
{
    editor.findChild<QAbstractButton*>(button)->click();
}

} // namespace

class TestQuantityEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void takesANumber();
    void takesARange();
    void waitsForTheWholeRange();
    void namesAndTakesTheNearestFeasible();
    void refusesWhatIsOutOfBounds();
    void unknownAndBack();
    void keepsADistribution();
    void replacesADistributionOnRequest();
    void takesPercentiles();
    void saysWhenNoDistributionFits();
    void editsTheSource();
    void aTypedSourceEndsWithWeDoNotKnow();
    void dropsASourceThatNoLongerVouches();
    void keepsUnknownKeys();
    void saysNothingWhenSet();
    void tellsTheAssumedRange();
    void aNeededFigureCannotBeUnknown();
    void sourceIsNoMarkup();
};

void TestQuantityEditor::takesANumber()
{
    QuantityEditor editor(items());
    QSignalSpy edited(&editor, &QuantityEditor::valueEdited);
    type(editor, "likely", "400");
    QCOMPARE(editor.value()->shape, Shape(FixedValue{400}));
    QVERIFY(edited.count() > 0);
    QVERIFY(editor.findChild<QLabel*>("echo")->text().contains("400"));
    type(editor, "likely", "");
    QVERIFY(!editor.value());
}

void TestQuantityEditor::takesARange()
{
    QuantityEditor editor(items());
    editor.setValue(fixed(400));
    click(editor, "range");
    type(editor, "low", "200");
    type(editor, "high", "700");
    QCOMPARE(editor.value()->shape, Shape(ThreePoint{200, 400, 700}));
    QVERIFY(!editor.findChild<DensityView*>()->isHidden());
    click(editor, "range"); // back to a number: the likely value
    QCOMPARE(editor.value()->shape, Shape(FixedValue{400}));
}

void TestQuantityEditor::waitsForTheWholeRange()
{
    QuantityEditor editor(items());
    editor.setValue(fixed(400));
    click(editor, "range");
    type(editor, "low", "200");
    QCOMPARE(editor.value()->shape, Shape(FixedValue{400}));
    QVERIFY(!editor.message().isEmpty());
    type(editor, "high", "300"); // below the likely value
    QCOMPARE(editor.value()->shape, Shape(FixedValue{400}));
    QVERIFY(!editor.message().isEmpty());
}

void TestQuantityEditor::namesAndTakesTheNearestFeasible()
{
    QuantityEditor editor(items());
    editor.setValue(fixed(400));
    click(editor, "range");
    type(editor, "low", "399");
    QSignalSpy edited(&editor, &QuantityEditor::valueEdited);
    type(editor, "high", "100000"); // no metalog is that lopsided
    QVERIFY(!editor.message().isEmpty());
    QVERIFY(!editor.findChild<QPushButton*>("fix")->isHidden());
    click(editor, "fix");
    QVERIFY2(editor.message().isEmpty(), qPrintable(editor.message()));
    QVERIFY(std::holds_alternative<ThreePoint>(editor.value()->shape));
    QVERIFY(check(*editor.value(), notNegative, "").empty());
    const auto& triple = std::get<ThreePoint>(editor.value()->shape);
    QCOMPARE(triple.low, 399.0);
    QCOMPARE(triple.high, 100000.0);
}

void TestQuantityEditor::refusesWhatIsOutOfBounds()
{
    QuantityEditor editor(items());
    editor.setValue(fixed(5));
    QSignalSpy edited(&editor, &QuantityEditor::valueEdited);
    type(editor, "likely", "-4");
    QVERIFY(!editor.message().isEmpty());
    QCOMPARE(editor.findChild<NumberField*>("likely")->text(), "-4"); // left for the user to mend
    for (const auto& arguments : edited)
        if (const auto value = arguments.at(0).value<std::optional<Quantity>>())
            QVERIFY(std::get<FixedValue>(value->shape).value >= 0);
}

void TestQuantityEditor::unknownAndBack()
{
    QuantityEditor editor(items());
    editor.setValue(threePoint(1, 2, 4));
    click(editor, "unknown");
    QVERIFY(!editor.value());
    click(editor, "unknown");
    QCOMPARE(*editor.value(), threePoint(1, 2, 4));
}

void TestQuantityEditor::keepsADistribution()
{
    QuantityEditor editor(items());
    Quantity lognormal;
    lognormal.shape = Lognormal{100, 0.5};
    editor.setValue(lognormal);
    const auto* sentence = editor.findChild<QLabel*>("kept");
    QVERIFY(!sentence->isHidden());
    // P10 and P90 of a lognormal: 100·exp(∓1.28155·0.5) = 52.7 and 189.8
    QVERIFY2(
        sentence->text().contains("52.7") || sentence->text().contains("53"), qPrintable(sentence->text()));
    QVERIFY2(
        sentence->text().contains("190") || sentence->text().contains("189"), qPrintable(sentence->text()));
    QVERIFY(editor.findChild<NumberField*>("likely")->isHidden());
    QCOMPARE(*editor.value(), lognormal);
}

void TestQuantityEditor::replacesADistributionOnRequest()
{
    QuantityEditor editor(items());
    Quantity lognormal;
    lognormal.shape = Lognormal{100, 0.5};
    editor.setValue(lognormal);
    click(editor, "replace");
    const auto& triple = std::get<ThreePoint>(editor.value()->shape);
    QCOMPARE(triple.likely, 100.0);
    QVERIFY(std::abs(triple.low - 52.7) < 0.1);
    QVERIFY(std::abs(triple.high - 189.8) < 0.1);
}

void TestQuantityEditor::takesPercentiles()
{
    QuantityEditor editor(items());
    editor.setValue(threePoint(200, 400, 700));
    QSignalSpy edited(&editor, &QuantityEditor::valueEdited);
    QTimer::singleShot(0, &editor, [&] {
        auto* dialog = qobject_cast<PercentileDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        const Percentiles begun{FitFamily::Metalog, {0.1, 0.5, 0.9}, {200, 400, 700}, std::nullopt};
        QVERIFY(dialog->percentiles() == begun);
        dialog->findChild<NumberField*>("share3")->setValue(0.99);
        QTest::keyClicks(dialog->findChild<NumberField*>("value3"), "1500");
        dialog->findChild<QComboBox*>("family")->setCurrentIndex(
            dialog->findChild<QComboBox*>("family")->findData(int(FitFamily::Lognormal)));
        dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
    });
    click(editor, "percentiles");
    const Percentiles expected{
        FitFamily::Lognormal, {0.1, 0.5, 0.9, 0.99}, {200, 400, 700, 1500}, std::nullopt};
    QCOMPARE(editor.value()->shape, Shape(expected));
    QCOMPARE(edited.count(), 1);
    const QString kept = editor.findChild<QLabel*>("kept")->text();
    for (const char* figure : {"200", "400", "700", "1,500", "99%"})
        QVERIFY2(kept.contains(QLatin1String(figure)), qPrintable(kept));
}

void TestQuantityEditor::saysWhenNoDistributionFits()
{
    PercentileDialog dialog(items(), threePoint(200, 400, 700));
    auto* take = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    QVERIFY(take->isEnabled());
    dialog.findChild<NumberField*>("value2")->selectAll();
    QTest::keyClicks(dialog.findChild<NumberField*>("value2"), "300"); // P90 below P50
    QVERIFY(!take->isEnabled());
    QVERIFY(!dialog.percentiles());
}

void TestQuantityEditor::editsTheSource()
{
    QuantityEditor editor(items());
    editor.setValue(fixed(400));
    editor.findChild<QToolButton*>("provenance")->setChecked(true);
    QTest::keyClicks(editor.findChild<QLineEdit*>("source"), "our archive");
    auto* grade = editor.findChild<QComboBox*>("grade");
    QTest::keyClick(grade, Qt::Key_Down); // the first grade: measured
    QCOMPARE(editor.value()->source, std::string("our archive"));
    QCOMPARE(editor.value()->grade, std::optional(EvidenceGrade::Measured));
    type(editor, "likely", "500"); // typed here, so it speaks for the new figure too
    QCOMPARE(editor.value()->source, std::string("our archive"));
}

void TestQuantityEditor::aTypedSourceEndsWithWeDoNotKnow()
{
    QuantityEditor editor(items());
    editor.setValue(fixed(400));
    editor.findChild<QToolButton*>("provenance")->setChecked(true);
    QTest::keyClicks(editor.findChild<QLineEdit*>("source"), "our archive");
    click(editor, "unknown");
    QVERIFY(!editor.value());
    type(editor, "likely", "500");
    QVERIFY(!editor.findChild<QAbstractButton*>("unknown")->isChecked());
    QCOMPARE(editor.value()->source, std::string()); // the archive said 400
    type(editor, "likely", "400"); // its figure again
    QCOMPARE(editor.value()->source, std::string("our archive"));
}

void TestQuantityEditor::dropsASourceThatNoLongerVouches()
{
    QuantityEditor editor(items());
    Quantity published = fixed(0.01);
    published.source = "an article";
    published.grade = EvidenceGrade::Published;
    editor.setValue(published);
    type(editor, "likely", "0.02");
    QCOMPARE(editor.value()->source, std::string());
    QVERIFY(!editor.value()->grade);
    type(editor, "likely", "0.01"); // its figure again
    QCOMPARE(*editor.value(), published);
}

void TestQuantityEditor::keepsUnknownKeys()
{
    QuantityEditor editor(items());
    Quantity quantity = fixed(1);
    quantity.unknown.emplace("confidence", "3");
    editor.setValue(quantity);
    type(editor, "likely", "2");
    QCOMPARE(editor.value()->unknown, quantity.unknown);
}

void TestQuantityEditor::saysNothingWhenSet()
{
    QuantityEditor editor(items());
    QSignalSpy edited(&editor, &QuantityEditor::valueEdited);
    editor.setValue(fixed(3));
    editor.setValue(threePoint(1, 2, 3));
    editor.setValue({});
    QCOMPARE(edited.count(), 0);
}

void TestQuantityEditor::tellsTheAssumedRange()
{
    QuantityEditor editor(items());
    Quantity assumed = threePoint(100, 400, 2000);
    assumed.grade = EvidenceGrade::Guess;
    editor.setDefault(assumed);
    const auto* echo = editor.findChild<QLabel*>("echo");
    QVERIFY2(
        echo->text().contains("400") && echo->text().contains("our assumption"), qPrintable(echo->text()));
    editor.setValue(fixed(7));
    QVERIFY(!echo->text().contains("our assumption"));
}

void TestQuantityEditor::aNeededFigureCannotBeUnknown()
{
    QuantityFrame needed = items();
    needed.mayBeUnknown = false;
    QuantityEditor editor(needed);
    editor.setValue(fixed(3));
    type(editor, "likely", "");
    QVERIFY(editor.value());
    QVERIFY(!editor.message().isEmpty());
    QVERIFY(editor.findChild<QCheckBox*>("unknown")->isHidden());
}

void TestQuantityEditor::sourceIsNoMarkup()
{
    QuantityEditor editor(items());
    Quantity quantity = fixed(1);
    quantity.source = "<img src='/etc/passwd'>";
    editor.setValue(quantity);
    QVERIFY(!editor.findChild<QToolButton*>("provenance")->toolTip().contains("<img"));
    for (const auto* label : editor.findChildren<QLabel*>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestQuantityEditor)
#include "tst_quantity_editor.moc"
