// SPDX-License-Identifier: GPL-3.0-or-later
// The criteria that the catalogue offers, the team's skills, and their words.
#include "core/decision/default_criteria.h"
#include "core/decision/team_fit.h"
#include "resources/resources.h"
#include "tests/support/decision_tables.h"
#include "ui/text/decision_sentences.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace tunepoint;
using namespace tunepoint::testing;

namespace {

const CriteriaCatalogue& offered()
{
    return bundledCatalogue()->criteria;
}

Assessment withStrategies(const std::vector<std::string>& archetypes)
{
    Assessment document;
    document.task.type = TaskType::Classification;
    document.task.itemsPerMonth = fixed(20'000);
    for (const std::string& archetype : archetypes) {
        Strategy strategy;
        strategy.id = strategy.archetype = archetype;
        document.strategies.push_back(strategy);
    }
    addDefaultCriteria(document, offered());
    return document;
}

} // namespace

class TestDefaultCriteria : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDecisionsOwnCriteriaAreThere()
    {
        const std::set<std::string> wanted{"cost", "accuracy", "timeToFirstUse", "latency", "consistency",
            "control", "compliance", "maintainability", "portability", "generality", "teamFit", "risk"};
        std::set<std::string> top;
        for (const Criterion& criterion : offered().criteria) {
            if (criterion.parent.empty())
                top.insert(criterion.id);
        }
        QCOMPARE(top, wanted);
    }

    void eachHasANameAndSaysWhatItAsks()
    {
        for (const Criterion& criterion : offered().criteria) {
            QVERIFY2(!ui::criterionHelp(criterion.id).isEmpty(), criterion.id.c_str());
            QVERIFY(!ui::criterionName(criterion.id).isEmpty());
            if (const auto* levels
                = criterion.valueFunction ? std::get_if<LevelsValue>(&*criterion.valueFunction) : nullptr) {
                for (const auto& [word, value] : levels->levels)
                    QVERIFY(!ui::levelName(word).isEmpty());
            }
        }
        QCOMPARE(ui::criterionName("cost", "Our money"), QStringLiteral("Our money"));
    }

    void everyScoreHasItsSourceAndGrade()
    {
        for (const auto& [archetype, row] : offered().scores) {
            for (const auto& [criterion, score] : row) {
                QVERIFY(!score.source.empty() && !score.date.empty() && !score.note.empty());
                if (!score.evidence.empty())
                    QVERIFY(findEvidence(*bundledCatalogue(), score.evidence.front()));
            }
        }
        QCOMPARE(offered().scores.size(), std::size_t(16)); // every kind of option but custom
        QVERIFY(findScore(offered(), "hostedTuningClosed", "portability")->level == "poor");
    }

    void addingThemTwiceAddsThemOnce()
    {
        Assessment document;
        document.criteria = {scored("risk", Direction::Minimise)};
        QCOMPARE(addDefaultCriteria(document, offered()), offered().criteria.size() - 1);
        QCOMPARE(addDefaultCriteria(document, offered()), std::size_t(0));
        QCOMPARE(document.criteria.front().direction, Direction::Minimise); // what was there stays
    }

    void scoresComeFromTheCatalogueUntilTheDocumentHasItsOwn()
    {
        Assessment document = withStrategies({"fewShot", "loraSelfHosted", "hostedTuningClosed"});
        Evaluation evaluation = evaluate(document, *bundledCatalogue());
        const auto place = [&](const char* id) {
            const auto& all = evaluation.criteria->criteria;
            return std::size_t(std::find_if(all.begin(), all.end(), [&](const CriterionResult& c) {
                return c.id == id;
            }) - all.begin());
        };
        const std::size_t k = place("portability");
        QCOMPARE(evaluation.criteria->options[0].figures[k], std::optional(.667));
        QVERIFY(evaluation.criteria->options[0].assumed[k]);
        document.scores["fewShot"]["portability"] = std::string("excellent");
        evaluation = evaluate(document, *bundledCatalogue());
        QCOMPARE(evaluation.criteria->options[0].figures[k], std::optional(1.0));
        QVERIFY(!evaluation.criteria->options[0].assumed[k]);
        // figures of the model where there is one
        QCOMPARE(evaluation.criteria->options[0].figures[place("runningCost")],
            evaluation.strategies[0].central.costPerMonth);
        QCOMPARE(evaluation.criteria->options[1].figures[place("timeToFirstUse")],
            evaluation.strategies[1].central.weeksToFirstUse);
    }

    void theTeamsSkillsAreAFigureAWarningAndAGate()
    {
        Assessment document = withStrategies({"fewShot", "loraSelfHosted"});
        document.task.skillPrompting = SkillLevel::Strong;
        document.task.skillMachineLearning = SkillLevel::None;
        document.task.skillOperations = SkillLevel::Some;
        // self-hosted tuning asks for strong machine learning and operations: two steps and one step short
        QCOMPARE(teamFit(document.task, offered(), "fewShot"), std::optional(1.0));
        QCOMPARE(teamFit(document.task, offered(), "loraSelfHosted"), std::optional(0.0));
        QCOMPARE(teamFit(document.task, offered(), "custom"), std::nullopt);
        const Evaluation evaluation = evaluate(document, *bundledCatalogue());
        QVERIFY(warns(evaluation, ProblemCode::SkillMissing, "/task/teamSkills/machineLearning"));
        QVERIFY(
            !warns(evaluation, ProblemCode::SkillMissing, "/task/teamSkills/operations")); // some is there
        QCOMPARE(skillGaps(document.task, offered(), "loraSelfHosted").size(), std::size_t(2));
        QVERIFY(!warns(evaluation, ProblemCode::SkillMissing, "/task/teamSkills/prompting"));
        QCOMPARE(evaluation.strategies[1].central.teamFit, std::optional(0.0));
        Gate gate;
        gate.id = "skills";
        gate.measure = "model:teamFit";
        gate.direction = Direction::Maximise;
        gate.limit = fixed(1);
        document.gates = {gate};
        const Evaluation gated = evaluate(document, *bundledCatalogue());
        QVERIFY(gated.strategies[0].eligible && !gated.strategies[1].eligible);
        // what is unknown is no gap, and counts as some
        document.task.skillMachineLearning.reset();
        document.task.skillOperations.reset();
        QVERIFY(skillWarnings(document, offered()).empty());
        QCOMPARE(teamFit(document.task, offered(), "loraSelfHosted"), std::optional(.5));
    }

    void removingACriterionLeavesATrueDocument()
    {
        Assessment document = tableOf({"one", "two"},
            {scored("a", Direction::Maximise), scored("b", Direction::Maximise),
                scored("c", Direction::Maximise)},
            {{1, 2, 3}, {3, 2, 1}});
        document.criteria.push_back(scored("below", Direction::Maximise));
        document.criteria.back().parent = "b";
        document.weighting = Weighting{};
        document.weighting->method = WeightingMethod::Ahp;
        document.weighting->ahp = {{"", {"a", "b", "c"}, {{1, 2, 4}, {.5, 1, 2}, {.25, .5, 1}}, {}}};
        document.weighting->swing = {{"a", 100}, {"b", 50}};
        document.weighting->bestWorst = {{"", "a", "b", {{"c", 2}}, {{"c", 2}}, {}}};
        removeCriterion(document, 1);
        QCOMPARE(document.criteria.size(), std::size_t(2));
        QVERIFY(!document.scores["one"].contains("b"));
        QCOMPARE(document.weighting->swing.size(), std::size_t(1));
        QVERIFY(document.weighting->bestWorst.empty());
        const Evaluation evaluation = evaluated(document);
        QVERIFY(near(weightsOf(evaluation), {.8, .2}, 1e-12)); // 4 : 1
    }

    void everyDifferenceHasASentence()
    {
        Evaluation evaluation;
        for (const std::string_view id : ui::differenceIds()) {
            const MethodDifference difference{
                "topsis", "x", "y", "z", {std::string(id), {"y", "x", "z", "0.4", "0.1"}}};
            const QString sentence
                = ui::differenceSentence(difference, evaluation, ui::Format(QLocale(QLocale::English)));
            QVERIFY(sentence.endsWith(QLatin1Char('.')));
            QVERIFY(sentence.contains(QStringLiteral("40%")) && sentence.contains(QStringLiteral("10%")));
            QVERIFY(sentence.size() > 40);
        }
        for (const char* method : {"weightedSum", "topsis", "vikor", "promethee2"})
            QVERIFY(!ui::methodName(method).isEmpty());
        for (int m = 0; m < 5; ++m)
            QVERIFY(!ui::weightingMethodName(WeightingMethod(m)).isEmpty());
        for (int p = 0; p < 6; ++p)
            QVERIFY(!ui::preferenceTypeName(PreferenceType(p)).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestDefaultCriteria)
#include "tst_default_criteria.moc"
