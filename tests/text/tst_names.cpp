// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/gates.h"
#include "ui/text/figure_names.h"
#include "ui/text/name_tables.h"
#include "ui/text/names.h"

#include <QTest>

#include <set>

using namespace tunepoint;
using namespace tunepoint::ui;

namespace {

QString text(std::string_view id)
{
    return QString::fromUtf8(id.data(), qsizetype(id.size()));
}

/// Looks like words for people: something, and not the id itself.
void verifyNamed(const QString& name, std::string_view id)
{
    QVERIFY2(!name.isEmpty() && name != text(id), qPrintable(QStringLiteral("no name for ") + text(id)));
}

} // namespace

class TestNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFigureOfTheModelHasAName()
    {
        for (const std::string_view figure : figureNames())
            verifyNamed(modelFigureName(figure), figure);
        QCOMPARE(modelFigureName("costPerMonth"), QStringLiteral("Cost a month"));
        QCOMPARE(modelFigureUnit("accuracy"), Unit::Share);
    }

    void everyTaskFieldHasNameQuestionAndReason()
    {
        for (const TaskField& field : taskFields()) {
            verifyNamed(fieldName(field.id), field.id);
            QVERIFY2(fieldQuestion(field.id).contains(QLatin1Char('?')), qPrintable(text(field.id)));
            QVERIFY2(fieldWhy(field.id).endsWith(QLatin1Char('.')), qPrintable(text(field.id)));
        }
        for (const BaselineField& field : baselineFields()) {
            verifyNamed(fieldName(field.id), field.id);
            QVERIFY2(fieldQuestion(field.id).contains(QLatin1Char('?')), qPrintable(text(field.id)));
            QVERIFY2(fieldWhy(field.id).endsWith(QLatin1Char('.')), qPrintable(text(field.id)));
        }
    }

    void everyWordOfAFieldHasAName()
    {
        for (const TaskField& field : taskFields()) {
            std::set<QString> names;
            for (const auto word : field.words()) {
                verifyNamed(wordName(field.id, word), word);
                QVERIFY2(
                    names.insert(wordName(field.id, word)).second, "two words of one field share a name");
            }
        }
        QCOMPARE(wordName("regulated", "true"), QStringLiteral("Yes"));
    }

    void everyParameterHasNameAndHelp()
    {
        std::set<QString> names;
        for (const ParameterSpec& spec : parameterSpecs()) {
            verifyNamed(parameterName(spec.id), spec.id);
            QVERIFY2(parameterHelp(spec.id).endsWith(QLatin1Char('.')), qPrintable(text(spec.id)));
            QVERIFY2(names.insert(parameterName(spec.id)).second, qPrintable(parameterName(spec.id)));
            QVERIFY(!parameterGroupName(spec.group).isEmpty());
        }
        for (const WordSpec& spec : wordSpecs()) {
            verifyNamed(parameterName(spec.id), spec.id);
            QVERIFY(!parameterHelp(spec.id).isEmpty());
            for (const auto word : spec.words)
                verifyNamed(wordName(spec.id, word), word);
        }
    }

    void noTableNamesWhatCoreDoesNotKnow()
    {
        for (const auto rows : {Names::taskWords(), Names::taskNumbers()}) {
            for (const FieldText& row : rows)
                QVERIFY2(taskField(row.id), qPrintable(text(row.id)));
        }
        for (const auto rows : {Names::costParameters(), Names::lifeParameters()}) {
            for (const ParameterText& row : rows)
                QVERIFY2(parameterSpec(row.id), qPrintable(text(row.id)));
        }
        for (const ParameterText& row : Names::wordParameters())
            QVERIFY2(wordSpec(row.id), qPrintable(text(row.id)));
    }

    void everyArchetypeHasNameAndSummary()
    {
        // the list of definition 4
        for (const auto* id : {"statusQuo", "businessLogic", "classicClassifier", "zeroShot", "fewShot",
                 "chain", "rag", "smallPrompted", "loraHosted", "loraSelfHosted", "hostedTuningClosed",
                 "fullTuning", "ragTuned", "cascade", "distilled", "staged", "custom"}) {
            verifyNamed(archetypeName(id), id);
            QVERIFY2(archetypeSummary(id).size() > 60, id);
        }
        QCOMPARE(Names::archetypes().size(), std::size_t(17));
    }

    void kindsGradesAndOriginsHaveNames()
    {
        for (int kind = 0; kind <= int(CostKind::Series); ++kind)
            QVERIFY(!costKindName(CostKind(kind)).isEmpty());
        for (int kind = 0; kind <= int(TokenKind::All); ++kind)
            QVERIFY(!tokenKindName(TokenKind(kind)).isEmpty());
        for (int kind = 0; kind <= int(GateKind::Custom); ++kind)
            QVERIFY(!gateKindName(GateKind(kind)).isEmpty());
        for (int origin = 0; origin <= int(Origin::Evidence); ++origin)
            QVERIFY(!originName(Origin(origin)).isEmpty());
        QCOMPARE(gradeName(EvidenceGrade::Guess), QStringLiteral("our assumption"));
    }

    void anUnknownIdIsSpelledOut()
    {
        QCOMPARE(spelledOut("exchangeRate"), QStringLiteral("Exchange rate"));
        QCOMPARE(parameterName("somethingNew"), QStringLiteral("Something new"));
        QCOMPARE(spelledOut(""), QString());
    }

    void aStrategyWithoutANameIsCalledByItsArchetype()
    {
        StrategyResult strategy;
        strategy.archetype = "fewShot";
        QCOMPARE(strategyName(strategy), archetypeName("fewShot"));
        strategy.name = "evil\u202Etxt\nline";
        QCOMPARE(strategyName(strategy), QStringLiteral("eviltxt line"));
    }

    void anInputIsNamedWithItsOption()
    {
        Evaluation evaluation;
        evaluation.strategies.push_back({.id = "a", .name = "Tuned"});
        Input input{.pointer = "/strategies/0/parameters/dayRate", .field = "dayRate", .strategy = "a"};
        QCOMPARE(inputName(input, evaluation), QStringLiteral("Tuned: Cost of a working day"));
        evaluation.strategies[0].name
            = "\xd7\x9e"; // a Hebrew letter: it does not turn the figure's name around
        QCOMPARE(inputName(input, evaluation), QStringLiteral("\u2068\u05DE\u2069: Cost of a working day"));
        evaluation.strategies[0].name = "Tuned";
        input.field = "accuracy";
        input.pointer = "/strategies/0/accuracy";
        QCOMPARE(inputName(input, evaluation), QStringLiteral("Tuned: Accuracy"));
        input.strategy.clear();
        input.pointer = "/baseline/accuracy";
        QCOMPARE(inputName(input, evaluation), QStringLiteral("Accuracy today"));
        input.field = "itemsPerMonth";
        QCOMPARE(inputName(input, evaluation), QStringLiteral("Items a month"));
    }
};

QTEST_APPLESS_MAIN(TestNames)
#include "tst_names.moc"
