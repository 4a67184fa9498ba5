// SPDX-License-Identifier: GPL-3.0-or-later
// Every id that core uses for claims, readiness, journal and holds has a sentence or a name of its own.
#include "core/compare/holds.h"
#include "ui/text/holds_sentences.h"
#include "ui/text/names.h"
#include "ui/text/record_sentences.h"

#include <QRegularExpression>
#include <QTest>

using namespace tunepoint;
using namespace tunepoint::ui;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

QString read(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069)).replace(QChar(0x00A0), QLatin1Char(' '));
}

void verifySentence(const QString& sentence, std::string_view id)
{
    const QString fallback = spelledOut(id) + QLatin1Char('.');
    const QString name = QString::fromUtf8(id.data(), qsizetype(id.size()));
    QVERIFY2(!sentence.isEmpty() && sentence != fallback, qPrintable(name));
    QVERIFY2(sentence.contains(QLatin1Char('.')), qPrintable(name + ": " + sentence));
    static const QRegularExpression hole(QStringLiteral("%\\d"));
    QVERIFY2(!sentence.contains(hole), qPrintable(name + ": " + sentence));
}

} // namespace

class TestRecordSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRemarkOfAClaimHasASentence()
    {
        Claim claim;
        for (const std::string_view id : claimRemarkIds()) {
            ClaimFinding finding;
            finding.remarks = {{std::string(id), {"1", "2", "3"}}};
            const QStringList remarks = claimRemarks(finding, claim, Format(english));
            QCOMPARE(remarks.size(), 1);
            verifySentence(read(remarks.front()), id);
            finding.remarks.front().args.clear();
            QVERIFY(!claimRemarks(finding, claim, Format(english)).front().isEmpty());
        }
    }

    void everyStateOfAClaimHasASentence()
    {
        QStringList seen;
        for (int state = 0; state <= int(ClaimState::ForecastWrong); ++state) {
            ClaimFinding finding;
            finding.state = ClaimState(state);
            Claim claim;
            claim.due = "2027-12-31";
            const QString sentence = claimSentence(finding, claim, Format(english));
            verifySentence(sentence, wordOf(finding.state));
            QVERIFY2(!seen.contains(sentence), qPrintable(sentence));
            seen << sentence;
            QVERIFY(!claimStateName(finding.state).isEmpty());
        }
    }

    void everyFigureAndPartOfAClaimHasAName()
    {
        for (const std::string_view id : claimFigureIds())
            QVERIFY2(claimFigureName(id) != spelledOut(id) || id == "sumOfParts", id.data());
        for (const std::string_view id : claimMissingIds())
            QVERIFY2(claimMissingName(id).contains(QLatin1Char(' ')), id.data());
        for (int kind = 0; kind <= int(ClaimKind::Forecast); ++kind) {
            for (const std::string_view id : claimInputNames(ClaimKind(kind)))
                QVERIFY2(claimMissingName(id).contains(QLatin1Char(' ')), id.data());
        }
    }

    void everyReadinessCheckHasNameAndRisk()
    {
        for (const ReadinessCheck& check : readiness({}, {})) {
            QVERIFY2(readinessName(check.id) != spelledOut(check.id), check.id.c_str());
            verifySentence(read(readinessRisk(check, Format(english))), check.risk.id);
            ReadinessCheck full = check;
            full.risk.args = {"285", "100", "0.99", "0.95"};
            verifySentence(read(readinessRisk(full, Format(english))), check.risk.id);
        }
        for (int state = 0; state <= int(ReadinessState::NotApplicable); ++state)
            QVERIFY(!readinessStateName(ReadinessState(state)).isEmpty());
    }

    void everyMovementHasASentence()
    {
        Assessment assessment;
        for (const std::string_view id : movementIds()) {
            const Movement movement{
                std::string(id), "/task/itemsPerMonth", "a", 1.0, 2.0, {"2026-01-01", "200", "x"}};
            verifySentence(read(movementSentence(movement, assessment, Format(english))), id);
            const Movement bare{std::string(id), "", "", {}, {}, {}};
            QVERIFY(!movementSentence(bare, assessment, Format(english)).isEmpty());
        }
    }

    void aContradictionNamesBothFigures()
    {
        Claim claim;
        claim.kind = ClaimKind::Ratio;
        ClaimFinding finding;
        finding.state = ClaimState::Contradicts;
        finding.stated = 100;
        finding.recomputed = 10;
        finding.factor = 10;
        QCOMPARE(read(claimSentence(finding, claim, Format(english))),
            QStringLiteral(
                "It contradicts its own figures: 100 is stated, and they come to 10, which differs by "
                "a factor of 10."));
        claim.kind = ClaimKind::Accuracy;
        finding.stated = 0.19;
        finding.recomputed = 0.82;
        finding.factor = 0.82 / 0.19;
        finding.remarks = {{"gainReadAsLevel", {"0.689", "0.82", "0.1901"}}};
        QVERIFY(read(claimSentence(finding, claim, Format(english))).contains("19% is stated"));
        QCOMPARE(read(claimRemarks(finding, claim, Format(english)).front()),
            QStringLiteral("A gain was read as a level: from 68.9% to 82% is a gain of 19%."));
    }

    void missingPartsAreListed()
    {
        ClaimFinding finding;
        finding.missing = {"from", "items"};
        QCOMPARE(read(claimSentence(finding, {}, Format(english))),
            QStringLiteral("It cannot be checked. Missing: the baseline and the size of the test."));
    }

    void scoresAreExplained()
    {
        JournalReport report;
        QVERIFY(scoreSentences(report, Format(english)).isEmpty());
        report.brier = 0.25;
        report.settledEvents = 3;
        report.settledRanges = 4;
        report.shareInside50 = 0.25;
        report.shareInside80 = 0.5;
        report.shareInside90 = 0.75;
        const QStringList sentences = scoreSentences(report, Format(english));
        QCOMPARE(sentences.size(), 2);
        QVERIFY(sentences[0].contains("0.25") && sentences[1].contains("50%"));
    }

    void forecastsSayHowTheyWent()
    {
        Assessment assessment;
        JournalEntry entry;
        entry.text = "Costs fall";
        entry.due = "2027-01-31";
        assessment.journal = {entry};
        ForecastScore score;
        score.pointer = "/journal/0";
        QCOMPARE(read(forecastSentence(score, assessment, Format(english))),
            QStringLiteral("Costs fall – open until January 31, 2027."));
        assessment.journal[0].probability = 0.7;
        assessment.journal[0].by = "Ann";
        QCOMPARE(read(forecastSentence(score, assessment, Format(english))),
            QStringLiteral("Costs fall – open until January 31, 2027. Given to it: 70%. Forecast by Ann."));
        assessment.journal[0].probability.reset();
        assessment.journal[0].expected = Quantity{FixedValue{12}};
        QCOMPARE(read(forecastSentence(score, assessment, Format(english))),
            QStringLiteral("Costs fall – open until January 31, 2027. Expected: 12. Forecast by Ann."));
        score.state = ForecastState::Settled;
        score.probability = 0.7;
        score.happened = false;
        score.brier = 0.49;
        QCOMPARE(read(forecastSentence(score, assessment, Format(english))),
            QStringLiteral("Costs fall – it did not happen; 70% was given to it (Brier score 0.49)."));
        ForecastScore range;
        range.pointer = "/journal/0";
        range.state = ForecastState::Settled;
        range.range = RangeScore{90, 110, 140, 130, 1.0252, false, true, true};
        QCOMPARE(read(forecastSentence(range, assessment, Format(english))),
            QStringLiteral("Costs fall – expected 110 (90 to 140), came 130: 1 standard deviations above."));
    }

    void documentTextCannotBreakASentence()
    {
        JournalEntry entry;
        entry.by = "%1 \x1b[2J";
        entry.text = "%2 \u202E";
        const QString sentence = dissentSentence(entry, {}, Format(english));
        QVERIFY(!sentence.contains(QChar(0x1B)) && !sentence.contains(QChar(0x202E)));
        QVERIFY(sentence.contains("%1") && sentence.contains("%2"));
    }
};

QTEST_APPLESS_MAIN(TestRecordSentences)
#include "tst_record_sentences.moc"
