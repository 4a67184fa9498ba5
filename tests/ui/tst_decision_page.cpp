// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/evaluation_builder.h"
#include "ui/charts/chances_chart.h"
#include "ui/charts/figure_table.h"
#include "ui/charts/tornado_chart.h"
#include "ui/charts/worth_chart.h"
#include "ui/decision/advice_lines.h"
#include "ui/decision/decision_page.h"
#include "ui/decision/flip_table.h"
#include "ui/document/assessment_document.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace tunepoint;
using namespace tunepoint::ui;
using tunepoint::testing::EvaluationBuilder;

namespace {

/// Two options with chances, one input that moves and flips the answer.
Evaluation uncertain()
{
    Evaluation evaluation = EvaluationBuilder(12)
                                .strategy("a", "Tuned", 100, 0.9, 500, 400)
                                .strategy("b", "Prompted", 150, 0.8, 0, 400)
                                .build();
    evaluation.trials = 1024;
    double probability = 0.7;
    for (StrategyResult& strategy : evaluation.strategies) {
        strategy.chance.emplace();
        strategy.chance->probabilityBest = probability;
        probability = 1 - probability;
    }
    Input volume;
    volume.pointer = "/task/itemsPerMonth";
    volume.field = "itemsPerMonth";
    volume.unit = Unit::ItemsPerMonth;
    evaluation.inputs.push_back(volume);
    evaluation.recommendation.outcome = Outcome::Clear;
    evaluation.recommendation.strategy = "a";
    evaluation.recommendation.runnerUp = "b";
    evaluation.recommendation.flips = {{{{"/task/itemsPerMonth", 1000, 400}}, "b", 0}};
    evaluation.recommendation.roadMap = {{{"startWith", {"b", "1"}}, "b", {}}};
    Sensitivity& sensitivity = evaluation.sensitivity.emplace();
    sensitivity.strategy = "a";
    sensitivity.over = "b";
    sensitivity.tornado = {{"/task/itemsPerMonth", 500, 2000, -10, 300, -50, 200}};
    sensitivity.flipPoints = {{"/task/itemsPerMonth", 1000, 400, "b", false}};
    ValueOfInformation& information = evaluation.valueOfInformation.emplace();
    information.evppi = {{{"/task/itemsPerMonth"}, {120, 10}}};
    return evaluation;
}

std::unique_ptr<AssessmentDocument> documentWith(const Evaluation& evaluation)
{
    auto document = std::make_unique<AssessmentDocument>(std::make_shared<const Catalogue>(),
        [evaluation](const Assessment&, const Catalogue&, const EvaluationOptions&) { return evaluation; });
    document->edit(
        "/title", QStringLiteral("Change title"), [](Assessment& assessment) { assessment.title = "Any"; });
    return document;
}

bool shows(const QWidget& page, const QString& text)
{
    const auto labels = page.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
        QString plain = label->text();
        for (const char16_t mark : {u'\u2068', u'\u2069', u'\u200E'})
            plain.remove(QChar(mark));
        return label->isVisibleTo(&page) && plain.contains(text);
    });
}

} // namespace

class TestDecisionPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theAnswerHasItsFlipsAndRoadMap()
    {
        const auto document = documentWith(uncertain());
        DecisionPage page(*document);
        page.resize(1000, 800);
        page.show();
        QVERIFY(document->waitForEvaluation());
        QTRY_VERIFY(shows(page, QStringLiteral("“Prompted” wins when this falls below 400 items a month")));
        QVERIFY(shows(page, QStringLiteral("Start with “Prompted”")));
        QVERIFY(!shows(page, QStringLiteral("What decides"))); // a clear winner needs no question
    }

    void manyLinksDoNotWidenThePage()
    {
        const auto document = documentWith(uncertain());
        AdviceLines lines(*document, QStringLiteral("What would flip it"));
        const QString name = QStringLiteral("Small model tuned on contracts: Minutes a check takes");
        AdviceLine line{QStringLiteral("Another wins when these change together."), {{"/task/items", 5}}, {}};
        for (int i = 0; i < 4; ++i)
            line.links.append({name, "/task/items"});
        lines.setLines({line});
        const int one = lines.fontMetrics().averageCharWidth() * 60; // a link is cut at 40 characters
        QCOMPARE(lines.findChildren<QToolButton*>().size(), 5); // the trial and four links
        QVERIFY(lines.minimumSizeHint().width() < 3 * one);
    }

    void chartsAndTheirTablesAgree()
    {
        const Evaluation evaluation = uncertain();
        StrategyStyles styles;
        styles.assign(evaluation);
        ChancesChart chances(styles);
        chances.setEvaluation(evaluation);
        QCOMPARE(chances.table().rows.size(), 2);
        QCOMPARE(chances.table().rows[0][1].value, std::optional(0.7));
        QVERIFY(chances.description().contains(QStringLiteral("Tuned: 70%")));
        TornadoChart tornado(styles);
        tornado.setEvaluation(evaluation);
        QCOMPARE(tornado.table().rows.size(), 1);
        QCOMPARE(tornado.table().rows[0][3].value, std::optional(-50.0)); // the lead at the low end
        WorthChart worth(styles);
        worth.setEvaluation(evaluation);
        QCOMPARE(worth.table().rows[0][1].value, std::optional(120.0));
    }

    void withoutTrialsTheChartsSayWhy()
    {
        const Evaluation evaluation = EvaluationBuilder(12).strategy("a", "A", 1, 0.9).build();
        StrategyStyles styles;
        ChancesChart chances(styles);
        chances.setEvaluation(evaluation);
        QVERIFY(chances.table().rows.isEmpty());
        QVERIFY(!chances.description().isEmpty());
    }

    void flipsAreTabledInTheirOwnUnit()
    {
        const ChartTable table = flipTable(uncertain(), Format(QLocale("en_US"), "USD"));
        QCOMPARE(table.rows.size(), 1);
        QCOMPARE(table.rows[0][2].text, QStringLiteral("400 items a month"));
        QCOMPARE(table.rows[0][3].text, QStringLiteral("Prompted"));
    }
};

QTEST_MAIN(TestDecisionPage)
#include "tst_decision_page.moc"
