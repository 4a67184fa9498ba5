// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment_json.h"
#include "resources/resources.h"
#include "ui/charts/budget_chart.h"
#include "ui/charts/figure_table.h"
#include "ui/document/assessment_document.h"
#include "ui/widgets/number_field.h"
#include "ui/workflow/portfolio_planner.h"
#include "ui/workflow/portfolio_tab.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace tunepoint;
using namespace tunepoint::ui;

namespace {

/// A task with two options beside doing nothing: money at the start, and what comes back after a month.
QByteArray task(const char* title, const char* cheap, int cheapIn, int cheapOut, const char* dear, int dearIn,
    int dearOut)
{
    const auto option = [](const char* name, int in, int out) {
        return QStringLiteral(R"({"id": "%1", "name": "%1", "archetype": "custom", "costs": [
            {"name": "in", "kind": "oneOff", "amount": %2},
            {"name": "out", "kind": "series", "amounts": [0, -%3]}]})")
            .arg(QLatin1String(name))
            .arg(in)
            .arg(out);
    };
    return QStringLiteral(
        R"({"format": "tunepoint-assessment", "version": 1, "title": "%1", "horizonMonths": 1,
        "task": {"itemsPerMonth": 1}, "baseline": {"minutesPerItem": 0, "wagePerHour": 0, "accuracy": 1},
        "strategies": [%2, %3]})")
        .arg(QLatin1String(title), option(cheap, cheapIn, cheapOut), option(dear, dearIn, dearOut))
        .toUtf8();
}

template <class T>
T* child(const QWidget& page, const char* name)
{
    return page.findChild<T*>(QString::fromLatin1(name));
}

} // namespace

/// The two tasks of docs/models/portfolio.md: mail (prompt 30 for 10, tune 50 for 40) and forms (rules 20 for
/// 10, model 45 for 30).
class TestPortfolioTab : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
        QCoreApplication::setOrganizationName(QStringLiteral("tst_portfolio_tab"));
    }
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        QFile file(forms());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(task("Forms", "rules", 10, 30, "model", 30, 75)) > 0);
        document = std::make_unique<AssessmentDocument>(bundledCatalogue());
        const QByteArray text = task("Mail", "prompt", 10, 40, "tune", 40, 90);
        const QString path = folder->filePath(QStringLiteral("mail.tunepoint"));
        QFile own(path);
        QVERIFY(own.open(QIODevice::WriteOnly) && own.write(text) == text.size());
        own.close();
        auto mail = readAssessment(text.toStdString());
        QVERIFY(mail.has_value());
        document->setAssessment(*mail, path);
        tab = std::make_unique<PortfolioTab>(*document);
        tab->resize(1000, 700);
        tab->show();
    }
    void cleanup()
    {
        tab.reset();
        document.reset();
    }
    void withoutABudgetEveryTaskGetsItsBest();
    void aBudgetIsSharedAsByHand();
    void aTaskThatIsLeftOutTakesNoPart();
    void choicesAreThereAfterTheDocumentIsOpenedAgain();
    void sumsStandWithTheirRangesAndWhatTheyAssume();
    void aPortfolioIsSavedAndOpenedElsewhere();
    void whatCannotBeOpenedIsSaidAndChangesNothing_data();
    void whatCannotBeOpenedIsSaidAndChangesNothing();
    void filesThatAreMissingAreNamed();
    void theLastPortfolioIsReadAgain();

private:
    [[nodiscard]] QString forms() const { return folder->filePath(QStringLiteral("forms.tunepoint")); }
    [[nodiscard]] QStringList chosen() const
    {
        QStringList options;
        for (const auto& row : child<FigureTable>(*tab, "planTable")->table().rows)
            options << row[1].text;
        return options;
    }
    void type(const char* field, const char* text)
    {
        auto* number = child<NumberField>(*tab, field);
        number->setFocus();
        number->selectAll();
        QTest::keyClicks(number, QString::fromLatin1(text));
    }

    QTemporaryDir settings;
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<AssessmentDocument> document;
    std::unique_ptr<PortfolioTab> tab;
};

void TestPortfolioTab::withoutABudgetEveryTaskGetsItsBest()
{
    PortfolioPlanner::of(*document).add(forms());
    QTRY_COMPARE(chosen(), (QStringList{QStringLiteral("tune"), QStringLiteral("model")}));
    QVERIFY(child<QLabel>(*tab, "planWorth")->text().contains(QLatin1String("$95")));
}

void TestPortfolioTab::aBudgetIsSharedAsByHand()
{
    PortfolioPlanner::of(*document).add(forms());
    type("budgetOneOff", "40");
    QTRY_COMPARE(chosen(), (QStringList{QStringLiteral("prompt"), QStringLiteral("model")}));
    const auto& rows = child<FigureTable>(*tab, "planTable")->table().rows;
    QCOMPARE(*rows[0][5].value, 30.0); // worth today
    QCOMPARE(rows[0][8].text, QStringLiteral("tune")); // its own best
    QCOMPARE(*rows[0][9].value, 20.0); // gives up
    QCOMPARE(*rows[1][9].value, 0.0);
    const QString said = child<QLabel>(*tab, "planSentences")->text();
    QVERIFY2(said.contains(QLatin1String("the budgets cost $20")), qPrintable(said)); // 95 - 75
    QVERIFY2(said.contains(QLatin1String("$30 more would bring $20 more")), qPrintable(said)); // at 70: 95
    const ChartTable curve = tab->findChild<BudgetChart*>()->table();
    QCOMPARE(curve.rows.size(), 5); // 0, 10, 20, 40, 70
    QCOMPARE(*curve.rows[3][0].value, 40.0);
    QCOMPARE(*curve.rows[3][1].value, 75.0);
    type("budgetOneOff", "20");
    QTRY_COMPARE(chosen(), (QStringList{QStringLiteral("prompt"), QStringLiteral("rules")}));
}

void TestPortfolioTab::aTaskThatIsLeftOutTakesNoPart()
{
    PortfolioPlanner::of(*document).add(forms());
    QTRY_COMPARE(chosen().size(), 2);
    auto* list = child<QListWidget>(*tab, "portfolioTasks");
    QCOMPARE(list->count(), 2);
    list->item(0)->setCheckState(Qt::Unchecked);
    QTRY_COMPARE(chosen(), QStringList{QStringLiteral("model")});
    list->setCurrentRow(1);
    child<QAbstractButton>(*tab, "removeTask")->click();
    QTRY_COMPARE(list->count(), 1);
}

void TestPortfolioTab::choicesAreThereAfterTheDocumentIsOpenedAgain()
{
    PortfolioPlanner::of(*document).add(forms());
    type("budgetOneOff", "40");
    QTRY_COMPARE(chosen().size(), 2);
    AssessmentDocument again(bundledCatalogue());
    again.setAssessment(document->assessment(), document->path());
    const PortfolioPlanner& planner = PortfolioPlanner::of(again);
    QCOMPARE(planner.budget().oneOff, std::optional(40.0));
}

void TestPortfolioTab::sumsStandWithTheirRangesAndWhatTheyAssume()
{
    // 90 +- 3 back from tuning and 75 +- 4 from the model, 40 and 30 in: 95 +- 5 if independent, +- 7
    // together.
    const auto uncertain
        = [](QByteArray text, const char* from, const char* to) { return text.replace(from, to); };
    const auto spread = [](int back, int deviation) {
        return QStringLiteral(R"({"name": "out", "kind": "monthly", "amount": {"distribution": "normal",
            "mean": -%1, "standardDeviation": %2}}]}]})")
            .arg(back)
            .arg(deviation)
            .toUtf8();
    };
    const QByteArray last = R"({"name": "out", "kind": "series", "amounts": [0, -)";
    auto mail = readAssessment(uncertain(task("Mail", "prompt", 10, 40, "tune", 40, 90),
        (last + "90]}]}]}").constData(), spread(90, 3).constData())
                                   .toStdString());
    QVERIFY(mail.has_value());
    document->setAssessment(*mail, document->path());
    QFile file(forms());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(uncertain(task("Forms", "rules", 10, 30, "model", 30, 75), (last + "75]}]}]}").constData(),
        spread(75, 4).constData()));
    file.close();
    PortfolioPlanner& planner = PortfolioPlanner::of(*document);
    planner.add(forms());
    const auto ranges = [&]() -> std::optional<SumRange> {
        return planner.plan() ? planner.plan()->ranges.netPresentValue : std::nullopt;
    };
    QTRY_VERIFY(chosen() == (QStringList{QStringLiteral("tune"), QStringLiteral("model")}) && ranges());
    constexpr double z = 1.281552;
    QVERIFY(std::abs(ranges()->independent.p10 - (95 - 5 * z)) < 0.3);
    QVERIFY(std::abs(ranges()->together.p90 - (95 + 7 * z)) < 0.3);
    const ChartTable& sums = child<FigureTable>(*tab, "sumTable")->table();
    QCOMPARE(sums.rows.size(), 4); // no budget, so nothing without budgets
    QCOMPARE(sums.rows[0][0].text, QStringLiteral("Worth today"));
    QVERIFY2(sums.rows[0][2].text.contains(QChar(0x2013)), qPrintable(sums.rows[0][2].text));
    QVERIFY(sums.rows[0][2].text != sums.rows[0][3].text);
    QVERIFY(child<QLabel>(*tab, "sumNote")->text().contains(QLatin1String("independently")));
}

void TestPortfolioTab::aPortfolioIsSavedAndOpenedElsewhere()
{
    PortfolioPlanner& planner = PortfolioPlanner::of(*document);
    planner.add(forms());
    type("budgetOneOff", "40");
    QTRY_COMPARE(chosen(), (QStringList{QStringLiteral("prompt"), QStringLiteral("model")}));
    const QString path = folder->filePath(QStringLiteral("team.tunepoint-portfolio"));
    QCOMPARE(planner.save(path), QString());
    QVERIFY(!planner.isModified());
    QVERIFY(child<QLabel>(*tab, "portfolioFile")->text().contains(QLatin1String("team.tunepoint-portfolio")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.contains("\"forms.tunepoint\""), text.constData()); // beside it, so by its name alone
    QVERIFY(text.contains("\"mail.tunepoint\""));

    AssessmentDocument other(bundledCatalogue()); // the same portfolio from the other document
    auto assessment = readAssessment(task("Forms", "rules", 10, 30, "model", 30, 75).toStdString());
    other.setAssessment(*assessment, forms());
    PortfolioPlanner& there = PortfolioPlanner::of(other);
    there.follow();
    QCOMPARE(there.open(path), QString());
    QCOMPARE(there.budget().oneOff, std::optional(40.0));
    QTRY_VERIFY(there.plan() && !there.isBusy() && there.plan()->tasks.size() == 2);
    QCOMPARE(there.plan()->portfolio.netPresentValue, 75.0); // prompt and model, as here
    there.setBudget({.oneOff = 20});
    QVERIFY(there.isModified());
}

void TestPortfolioTab::whatCannotBeOpenedIsSaidAndChangesNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no JSON") << QByteArray("forms, mail");
    QTest::newRow("an assessment") << task("Mail", "a", 1, 2, "b", 1, 2);
    QTest::newRow("a budget below nothing")
        << QByteArray(R"({"format": "tunepoint-portfolio-file", "version": 1, "budget": {"oneOff": -1}})");
    QTest::newRow("nothing there") << QByteArray();
}

void TestPortfolioTab::whatCannotBeOpenedIsSaidAndChangesNothing()
{
    QFETCH(QByteArray, text);
    PortfolioPlanner& planner = PortfolioPlanner::of(*document);
    planner.setBudget({.oneOff = 40});
    const QString path = folder->filePath(QStringLiteral("bad.tunepoint-portfolio"));
    if (!text.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    QVERIFY(planner.open(path).contains(QLatin1String("bad.tunepoint-portfolio")));
    QCOMPARE(planner.budget().oneOff, std::optional(40.0));
    QVERIFY(planner.file().isEmpty());
}

void TestPortfolioTab::filesThatAreMissingAreNamed()
{
    const QString path = folder->filePath(QStringLiteral("team.tunepoint-portfolio"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "tunepoint-portfolio-file", "version": 1, "currency": "EUR", "budget":
        {"oneOff": 40, "days": 3}, "tasks": [{"file": "mail.tunepoint"}, {"file": "gone.tunepoint"}]})");
    file.close();
    PortfolioPlanner& planner = PortfolioPlanner::of(*document);
    const QString said = planner.open(path);
    QVERIFY2(said.contains(QLatin1String("gone.tunepoint")), qPrintable(said));
    QVERIFY(!said.contains(QLatin1String("mail.tunepoint")));
    QVERIFY(said.contains(QLatin1String("EUR")) && !planner.budget().oneOff); // this document counts in USD
    QCOMPARE(planner.budget().days, std::optional(3.0));
    QTRY_COMPARE(chosen(), QStringList{QStringLiteral("tune")}); // the task that is there
}

void TestPortfolioTab::theLastPortfolioIsReadAgain()
{
    const QString path = folder->filePath(QStringLiteral("team.tunepoint-portfolio"));
    PortfolioPlanner::of(*document).add(forms());
    QCOMPARE(PortfolioPlanner::of(*document).save(path), QString());
    QFile file(path); // somebody else sets a budget meanwhile, and a key that this version does not know
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll().replace("\"budget\": {}", "\"budget\": {\"days\": 7}, \"by\": \"Ada\"");
    file.resize(0);
    file.write(text);
    file.close();
    AssessmentDocument again(bundledCatalogue());
    again.setAssessment(document->assessment(), document->path());
    PortfolioPlanner& planner = PortfolioPlanner::of(again);
    QCOMPARE(planner.file(), path);
    QCOMPARE(planner.budget().days, std::optional(7.0));
    QVERIFY(planner.notice().isEmpty());
    QCOMPARE(planner.save(path), QString());
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("\"by\": \"Ada\""));
    file.close();
    QVERIFY(file.remove()); // gone: the choices stay, and it is said
    AssessmentDocument third(bundledCatalogue());
    third.setAssessment(document->assessment(), document->path());
    QVERIFY(PortfolioPlanner::of(third).notice().contains(QLatin1String("team.tunepoint-portfolio")));
    QCOMPARE(PortfolioPlanner::of(third).budget().days, std::optional(7.0));
}

QTEST_MAIN(TestPortfolioTab)
#include "tst_portfolio_tab.moc"
