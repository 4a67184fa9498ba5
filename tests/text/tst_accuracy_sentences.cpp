// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "ui/text/accuracy_sentences.h"

#include "core/assessment/assessment_json.h"
#include "core/evaluation/evaluation.h"

#include <QTest>

#include <set>

using namespace tunepoint;
using namespace tunepoint::ui;

/// The story of an accuracy in words.
class TestAccuracySentences : public QObject {
    Q_OBJECT

private slots:
    void everyFormHasASentence()
    {
        for (const AccuracyForm form : {AccuracyForm::Stated, AccuracyForm::Gain, AccuracyForm::Learning,
                 AccuracyForm::Taught, AccuracyForm::Retrieval, AccuracyForm::Chain, AccuracyForm::Cascade})
            QVERIFY2(!accuracyFormSentence(form).isEmpty(), std::string(wordOf(form)).c_str());
    }

    void everyLineOfWorkHasAName()
    {
        std::set<std::string> seen;
        for (const char* name : {"shop-reviews.tunepoint", "knowledge-assistant.tunepoint",
                 "contract-clinic.tunepoint", "credit-reports.tunepoint", "service-bot-api.tunepoint"}) {
            const auto document = readAssessment(exampleText(name).toStdString());
            QVERIFY(document.has_value());
            for (const StrategyResult& result : evaluate(*document, *bundledCatalogue()).strategies) {
                if (!result.accuracyStory)
                    continue;
                for (const WorkItem& item : result.accuracyStory->work) {
                    QVERIFY2(!workName(item.id).isEmpty(), item.id.c_str());
                    seen.insert(item.id);
                }
                for (const StoryPart& part : accuracySentences(*result.accuracyStory, Format())) {
                    QVERIFY(!part.title.isEmpty());
                    QVERIFY(!part.sentences.isEmpty());
                    for (const QString& sentence : part.sentences)
                        QVERIFY2(!sentence.contains(QLatin1String("%1"))
                                && !sentence.contains(QLatin1String(" nan")),
                            qPrintable(sentence));
                }
            }
        }
        QVERIFY(seen.size() >= 10);
        QVERIFY(workName("nothing").isEmpty());
    }

    void theStoryNamesItsFigures()
    {
        AccuracyStory story;
        story.form = AccuracyForm::Learning;
        story.accuracy = 0.91;
        story.promptedAccuracy = 0.8;
        story.prior = PriorStory{"classification", 1.6, 0.5, {0.69, 0.83, 0.92}, 24, {"X-1"}};
        story.pilot = PilotStory{"p", 100, 91, {0.86, 0.9, 0.94}};
        story.review = ReviewStory{};
        story.review->cheapestShare = 0.25;
        story.review->savingPerMonth = 1200;
        story.review->accuracyAtCheapest = 0.96;
        const Format format(QLocale::c());
        QString all;
        for (const StoryPart& part : accuracySentences(story, format))
            all += part.sentences.join(u' ');
        for (const char* figure : {"91%", "80%", "83%", "24", "25%", "96%"})
            QVERIFY2(all.contains(QLatin1String(figure)), figure);
    }
};

QTEST_APPLESS_MAIN(TestAccuracySentences)
#include "tst_accuracy_sentences.moc"
