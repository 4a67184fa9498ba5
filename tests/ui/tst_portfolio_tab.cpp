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
        auto mail = readAssessment(task("Mail", "prompt", 10, 40, "tune", 40, 90).toStdString());
        QVERIFY(mail.has_value());
        document->setAssessment(*mail, folder->filePath(QStringLiteral("mail.tunepoint")));
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

QTEST_MAIN(TestPortfolioTab)
#include "tst_portfolio_tab.moc"
