// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frameworks/framework_ids.h"
#include "resources/resources.h"
#include "ui/text/framework_names.h"
#include "ui/text/framework_sentences.h"
#include "ui/text/sentences.h"

#include <QTest>

using namespace tunepoint;
using namespace tunepoint::ui;

namespace {

QString read(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069)).replace(QChar(0x00A0), QLatin1Char(' '));
}

const Format english(QLocale(QLocale::English, QLocale::UnitedStates));

} // namespace

class TestFrameworkSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTriggerHasItsSentence()
    {
        for (const std::string_view id : triggerIds()) {
            const std::string name(id);
            const QString full
                = triggerSentence({name, "/task/type", {"0.5", "0.25", "measured", "4"}}, english);
            QVERIFY2(full.endsWith(QLatin1Char('.')), name.c_str());
            QVERIFY2(full.contains(QLatin1Char(' ')) && full.size() > 15, name.c_str());
            QVERIFY2(
                !full.contains(QStringLiteral("%1")) && !full.contains(QStringLiteral("%2")), name.c_str());
            QVERIFY(!triggerSentence({name, "", {}}, english).isEmpty());
        }
    }

    void everyStepHasItsSentence()
    {
        for (const std::string_view id : stepIds()) {
            const std::string name(id);
            std::vector<std::string> arguments{"0.5", "0.25", "3", "4"};
            if (name == "requirement")
                arguments = {"A form", "fixedOutput"};
            else if (name.starts_with("reason"))
                arguments = {"regulation", "1", "Rule 17"};
            const QString full = stepSentence({name, StepState::Note, arguments}, english);
            QVERIFY2(full.contains(QLatin1Char(' ')) && full.size() > 10, name.c_str());
            QVERIFY2(
                !full.contains(QStringLiteral("%1")) && !full.contains(QStringLiteral("%2")), name.c_str());
            QVERIFY(!stepSentence({name, StepState::Note, {}}, english).isEmpty());
        }
    }

    void everythingOfTheCatalogueHasAName()
    {
        for (const FrameworkSpec& spec : bundledCatalogue()->frameworks) {
            QVERIFY2(!frameworkIdea(spec.id).isEmpty(), spec.id.c_str());
            for (const FrameworkThreshold& threshold : spec.thresholds) {
                const std::string id = spec.id + "/" + threshold.id;
                QVERIFY2(thresholdEvidence(spec.id, threshold.id).endsWith(QLatin1Char('.')), id.c_str());
                QVERIFY2(thresholdName(spec.id, threshold.id).contains(QLatin1Char(' ')), id.c_str());
            }
            for (const FrameworkQuestion& question : spec.questions)
                QVERIFY2(!factName(question.pointer).contains(QLatin1Char('/')), question.pointer.c_str());
        }
        for (const AnswerField& field : answerFields()) {
            QVERIFY(answerQuestion(field.id).endsWith(QLatin1Char('?')));
            for (const std::string_view word : field.words())
                QVERIFY(!answerWordName(word).isEmpty());
        }
        for (int i = 0; i < int(kVerdictWords.size()); ++i)
            QVERIFY(!verdictName(Verdict(i)).isEmpty());
    }

    void aFigureIsWrittenInItsUnit()
    {
        QCOMPARE(read(triggerSentence({"accuracyBottleneck", "", {"0.95", "0.99", "285"}}, english)),
            QStringLiteral(
                "Prompting is stuck at 95%, short of 99%. A test needs 285 items an arm to show the "
                "difference."));
        QCOMPARE(read(triggerSentence({"examplesTooFew", "", {"400", "1000"}, true}, english)),
            QStringLiteral(
                "There are only 400 examples; 1,000 are asked for. But the threshold lies inside the "
                "range of the answer."));
    }

    void aDisagreementNamesFieldAndValues()
    {
        Disagreement disagreement{
            "article002", {{"/task/examplesAvailable", 400.0, 1001.0}}, Verdict::FineTuning};
        const QString one = read(disagreementSentence(disagreement, english));
        QVERIFY2(
            one.contains(QStringLiteral("1,001")) && one.contains(QStringLiteral("400")), qPrintable(one));
        QVERIFY(one.contains(QStringLiteral("Fine-tuning")));
        disagreement.changes.push_back({"/frameworks/answers/styleReached", {}, true});
        const QString two = read(disagreementSentence(disagreement, english));
        QVERIFY2(two.contains(QStringLiteral("not known")) && two.contains(QStringLiteral("yes")),
            qPrintable(two));
        QVERIFY(disagreementSentence({"x", {}, {}}, english).endsWith(QLatin1Char('.')));
    }

    void placesAreNamed()
    {
        const auto place = [](const char* pointer) { return read(problemPlace({{}, pointer, {}})); };
        QCOMPARE(place("/frameworks/answers/styleReached"),
            QStringLiteral("Frameworks › Prompting hits the style"));
        QCOMPARE(place("/frameworks/thresholds/article001/examplesNeeded"),
            QStringLiteral("Frameworks › Four criteria › More examples than this"));
        QCOMPARE(place("/frameworks/gaps/1/share"), QStringLiteral("Frameworks › Gap 2 › share"));
    }
};

QTEST_APPLESS_MAIN(TestFrameworkSentences)
#include "tst_framework_sentences.moc"
