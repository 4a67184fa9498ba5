// SPDX-License-Identifier: GPL-3.0-or-later
// Claims are recomputed from their own inputs. The published ones ship as an example; each expected figure is
// worked out by hand beside its row.
#include "core/accuracy/proportion.h"
#include "core/accuracy/test_size.h"
#include "core/assessment/assessment_json.h"
#include "core/evaluation/evaluation.h"
#include "core/journal/claims.h"
#include "resources/resources.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tunepoint;

namespace {

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}

const FigureLookup nothing;

ClaimFinding judged(const Claim& claim, const char* today = "2026-11-21")
{
    return judgeClaims({claim}, nothing, parseDate(today)).front();
}

ClaimFigure figure(double value, const char* unit = "")
{
    ClaimFigure out;
    out.value = value;
    out.unit = unit;
    return out;
}

std::optional<double> figureOf(const ClaimFinding& finding, const std::string& id)
{
    const auto at = std::find_if(finding.figures.begin(), finding.figures.end(),
        [&](const NamedFigure& named) { return named.id == id; });
    return at == finding.figures.end() ? std::nullopt : std::optional(at->value);
}

bool remarks(const ClaimFinding& finding, const std::string& id)
{
    return std::any_of(finding.remarks.begin(), finding.remarks.end(),
        [&](const Reason& reason) { return reason.id == id; });
}

bool misses(const ClaimFinding& finding, const std::string& what)
{
    return std::find(finding.missing.begin(), finding.missing.end(), what) != finding.missing.end();
}

/// The published claims as the program judges them.
struct Published {
    Assessment document;
    Evaluation evaluation;

    Published()
    {
        const auto read
            = readAssessment(exampleText(QStringLiteral("published-claims.tunepoint")).toStdString());
        document = read.value_or(Assessment{});
        evaluation = evaluate(document, *bundledCatalogue());
    }
    [[nodiscard]] ClaimFinding finding(const std::string& id) const
    {
        const auto& all = evaluation.records.claims;
        const auto at
            = std::find_if(all.begin(), all.end(), [&](const ClaimFinding& each) { return each.id == id; });
        return at == all.end() ? ClaimFinding{} : *at;
    }
};

} // namespace

class TestClaims : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePublishedClaimsComeOut_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("state");
        QTest::addColumn<double>("recomputed"); // NaN: nothing to recompute
        QTest::addColumn<double>("factor"); // 0: none
        const double none = std::nan("");
        const auto row
            = [](const char* name, const char* id, const char* state, double value, double factor) {
                  QTest::newRow(name) << QString(id) << QString(state) << value << factor;
              };
        // 0.01 / 0.0001
        row("a hundredfold by price of tokens", "hundredfoldTokens", "agrees", 100, 0);
        // 0.01 / 0.001: ten, where a hundred is claimed
        row("a hundredfold that is a tenfold", "hundredfoldCalls", "contradicts", 10, 10);
        row("a price of tokens against one of calls", "mixedUnits", "unitsMixed", none, 0);
        // 0.01 / 1e-8 = 1,000,000 tokens for one review; 1e6 / 300
        row("a review of a million tokens", "tokensGeneral", "contradicts", 1e6, 1e6 / 300);
        // 0.001 / 1e-10 = 10,000,000
        row("a review of ten million tokens", "tokensTuned", "contradicts", 1e7, 1e7 / 300);
        row("a million reviews at a cent", "millionGeneral", "agrees", 10'000, 0);
        row("a million reviews at a tenth of a cent", "millionTuned", "agrees", 1'000, 0);
        // 0.01 × 0.0003 × 1,000,000 = 3.00
        row("a million reviews at the price of tokens", "millionAtTokenPrices", "contradicts", 3,
            10'000 / 3.0);
        // (0.01 − 0.001) × 1,000,000 = 9,000, but of which period?
        row("a monthly saving without a month", "savingMonthly", "cannotBeChecked", 9'000, 0);
        // (3e-6 − 3e-8) × 1,000,000 = 2.97
        row("the saving at the price of tokens", "savingAtTokenPrices", "contradicts", 2.97, 9'000 / 2.97);
        row("thousands a month of no volume", "thousandsMonthly", "cannotBeChecked", none, 0);
        // 100 / 0.009 = 11,111.1
        row("items until 100 are back", "payback", "nothingStated", 11'112, 0);
        // 100 / 2.97e-6 = 33,670,033.7
        row("the same at the price of tokens", "paybackAtTokenPrices", "nothingStated", 33'670'034, 0);
        // 48 / 96: the hosted tuned model costs twice the small one
        row("against a small model, prompted", "smallArm", "contradicts", 0.5, 20);
        row("94% of an unknown test", "accuracyTuned", "cannotBeChecked", none, 0);
        row("a start value that is a gain", "mmluLarge", "contradicts", 0.82, 0.82 / 0.19);
        row("an end value that is a gain", "mmluSmall", "contradicts", 0.684, 0.684 / 0.51);
        // 79.6 / 25.7 − 1 = 2.0973
        row("a gain of 200% and more", "gsmSmall", "agrees", 2.0973, 0);
        // 93.0 / 57.5 − 1 = 0.6174
        row("not so the large models", "gsmLarge", "contradicts", 0.6174, 2 / 0.6174);
        // 82.0 − 52.9 = 29.1 points, where 13.1 are claimed
        row("like for like, assistants", "likeForLikeAssistants", "contradicts", 0.291, 0.291 / 0.131);
        // 79.5 − 69.7 = 9.8
        row("like for like, base models", "likeForLikeBase", "contradicts", 0.098, 0.131 / 0.098);
        // 2023-07-18 to 2024-04-18: 275 days of 30.4375
        row("a year of nine months", "pastYear", "contradicts", 275 / 30.4375, 12 * 30.4375 / 275);
        row("the last 15% at five times the cost", "lastFifteen", "severalReadings", none, 0);
        // 100% − 80%
        row("the last 15% are 20", "fifteenIsLast", "contradicts", 0.2, 0.2 / 0.15);
        row("80% to 95% of an unknown test", "qualityTuned", "cannotBeChecked", none, 0);
        row("a gap of a thousand", "volumeGap", "nothingStated", 1'000, 0);
        // 1,000 a day × 365.25 / 12
        row("thousands a day", "thousandsDaily", "agrees", 30'437.5, 0);
        row("75 and 25 that are no study", "threeQuarters", "cannotBeChecked", none, 0);
        row("95% to 99% of an unknown test", "ninetyNine", "cannotBeChecked", none, 0);
        row("a forecast with a day", "defaultBy2027", "forecastOpen", none, 0);
        row("a forecast without one", "suites", "forecastOpen", none, 0);
    }
    void thePublishedClaimsComeOut()
    {
        QFETCH(QString, id);
        QFETCH(double, recomputed);
        QFETCH(double, factor);
        const ClaimFinding finding = m_published.finding(id.toStdString());
        QCOMPARE(finding.id, id.toStdString());
        QTEST(QString::fromUtf8(wordOf(finding.state).data()), "state");
        QCOMPARE(finding.recomputed.has_value(), !std::isnan(recomputed));
        if (finding.recomputed)
            QVERIFY2(near(*finding.recomputed, recomputed, 2e-4 * std::abs(recomputed)),
                qPrintable(QString::number(*finding.recomputed, 'g', 12)));
        QCOMPARE(finding.factor.has_value(), factor != 0);
        if (finding.factor)
            QVERIFY2(
                near(*finding.factor, factor, 1e-3 * factor), qPrintable(QString::number(*finding.factor)));
    }

    void everyPublishedClaimHasItsRow()
    {
        const std::vector<std::string> plain{"scaleWords", "scaleTokens", "examplesThousand",
            "examplesHundreds", "examplesFirstStep", "examplesThousands", "examplesFew", "promptingEighty",
            "promptingNinetyFive"};
        for (const ClaimFinding& finding : m_published.evaluation.records.claims) {
            const bool bare = std::find(plain.begin(), plain.end(), finding.id) != plain.end();
            // thresholds and bare levels: nothing to recompute them from
            if (bare)
                QCOMPARE(finding.state, ClaimState::CannotBeChecked);
        }
    }

    void gainsReadAsLevelsAreRecognised()
    {
        const ClaimFinding large = m_published.finding("mmluLarge");
        QVERIFY(remarks(large, "gainReadAsLevel"));
        QVERIFY(near(*figureOf(large, "points"), 0.131, 1e-12)); // 82.0 − 68.9
        QVERIFY(near(*figureOf(large, "relativeGain"), 0.1901, 1e-4)); // 13.1 / 68.9
        const ClaimFinding small = m_published.finding("mmluSmall");
        QVERIFY(remarks(small, "gainReadAsLevel"));
        QVERIFY(near(*figureOf(small, "relativeGain"), 0.5099, 1e-4)); // 23.1 / 45.3
    }

    void whatIsMissingIsNamed()
    {
        QVERIFY(misses(m_published.finding("savingMonthly"), "period"));
        const ClaimFinding thousands = m_published.finding("thousandsMonthly");
        QVERIFY(misses(thousands, "volume"));
        // 1,000 / 0.009 = 111,111.1, and the last of them makes it whole
        QCOMPARE(*figureOf(thousands, "neededVolume"), 111'112.0);
        const ClaimFinding accuracy = m_published.finding("accuracyTuned");
        QVERIFY(misses(accuracy, "from") && misses(accuracy, "items"));
        const ClaimFinding study = m_published.finding("threeQuarters");
        QVERIFY(misses(study, "asked") && misses(study, "counted"));
        QVERIFY(remarks(study, "noStudy") && remarks(study, "populationsDiffer"));
        QCOMPARE(*figureOf(study, "sumOfParts"), 1.0);
        QVERIFY(misses(m_published.finding("suites"), "due"));
    }

    void testsThatWouldShowItAreSized()
    {
        // the figures of docs/models/claims.md: 95% to 99% and 80% to 95%, two-sided 5%, power 80%
        QCOMPARE(*figureOf(m_published.finding("ninetyNine"), "itemsPerArm"), 285.0);
        QVERIFY(near(*figureOf(m_published.finding("ninetyNine"), "errorRatio"), 5, 1e-9)); // 5% / 1%
        QCOMPARE(*figureOf(m_published.finding("qualityTuned"), "itemsPerArm"), 76.0);
        QVERIFY(near(*figureOf(m_published.finding("qualityTuned"), "errorRatio"), 4, 1e-9)); // 20% / 5%
        QCOMPARE(*itemsPerArm(0.8, 0.85), 906.0);
    }

    void intervalsAreWilsons()
    {
        // Newcombe 1998, Statistics in Medicine 17: 81 of 263 gives 0.2553 to 0.3662, 15 of 148 0.0624 to
        // 0.1605, 0 of 20 0 to 0.1611, 1 of 29 0.0061 to 0.1718 (score method without correction)
        const auto check = [](double correct, double items, double low, double high) {
            const auto interval = wilsonInterval(correct / items, items);
            return near(interval.low, low, 5e-5) && near(interval.high, high, 5e-5);
        };
        QVERIFY(check(81, 263, 0.2553, 0.3662));
        QVERIFY(check(15, 148, 0.0624, 0.1605));
        QVERIFY(check(0, 20, 0, 0.1611));
        QVERIFY(check(1, 29, 0.0061, 0.1718));
        const auto hundred = wilsonInterval(0.94, 100);
        QVERIFY(near(hundred.low, 0.875, 5e-4) && near(hundred.high, 0.972, 5e-4));
    }

    void theThreeReadingsStandSideBySide()
    {
        const ClaimFinding finding = m_published.finding("lastFifteen");
        // 80 points for 20: 0.25 each. A: 100 in all, 80 more for 15 points: 5.33 each, 21.3 times
        QVERIFY(near(*figureOf(finding, "totalReadingA"), 5, 1e-12));
        QVERIFY(near(*figureOf(finding, "perPointReadingA"), 80.0 / 15 / 0.25, 1e-9));
        // B: 100 more: 120 in all, 6.67 each, 26.7 times
        QVERIFY(near(*figureOf(finding, "totalReadingB"), 6, 1e-12));
        QVERIFY(near(*figureOf(finding, "perPointReadingB"), 100.0 / 15 / 0.25, 1e-9));
        // C: 5 × 0.25 each: 18.75 more, 1.9375 in all
        QVERIFY(near(*figureOf(finding, "totalReadingC"), 38.75 / 20, 1e-12));
        QVERIFY(near(*figureOf(finding, "perPointReadingC"), 5, 1e-12));
    }

    void sourcesThatDisagreeAreNamed()
    {
        const auto others = m_published.finding("examplesThousand").disagreesWith;
        QCOMPARE(others,
            (std::vector<std::string>{
                "examplesHundreds", "examplesFirstStep", "examplesThousands", "examplesFew"}));
        // two sources are content with a hundred
        const auto few = m_published.finding("examplesFew").disagreesWith;
        QVERIFY(std::find(few.begin(), few.end(), "examplesFirstStep") == few.end());
        QCOMPARE(m_published.finding("scaleWords").disagreesWith, std::vector<std::string>{"scaleTokens"});
        QCOMPARE(m_published.finding("accuracyTuned").disagreesWith.size(), std::size_t(2));
    }

    void aTestThatIsTooSmallIsSaid()
    {
        Claim claim;
        claim.kind = ClaimKind::Accuracy;
        claim.stated = figure(0.99);
        claim.inputs = {{"from", figure(0.95)}, {"correct", figure(99)}, {"items", figure(100)}};
        const ClaimFinding finding = judged(claim);
        QCOMPARE(finding.state, ClaimState::Agrees);
        QVERIFY(remarks(finding, "testTooSmall"));
        claim.inputs["items"] = figure(300);
        claim.inputs["correct"] = figure(297);
        QVERIFY(!remarks(judged(claim), "testTooSmall"));
    }

    void forecastsAreSettledByPeople()
    {
        Claim claim;
        claim.kind = ClaimKind::Forecast;
        claim.due = "2027-12-31";
        QCOMPARE(judged(claim, "2027-12-30").state, ClaimState::ForecastOpen);
        QCOMPARE(judged(claim, "2027-12-31").state, ClaimState::ForecastDue);
        QCOMPARE(judged(claim, "").state, ClaimState::ForecastOpen);
        QVERIFY(remarks(judged(claim, ""), "dateUnknown"));
        claim.verdict.emplace().holds = false;
        claim.probability = 0.8;
        const ClaimFinding wrong = judged(claim);
        QCOMPARE(wrong.state, ClaimState::ForecastWrong);
        QVERIFY(near(*figureOf(wrong, "brier"), 0.64, 1e-12)); // (0.8 − 0)²
        claim.verdict->holds = true;
        QCOMPARE(judged(claim).state, ClaimState::ForecastRight);
        QVERIFY(near(*figureOf(judged(claim), "brier"), 0.04, 1e-12));
    }

    void periodsAreConverted()
    {
        Claim claim;
        claim.kind = ClaimKind::Saving;
        claim.stated = figure(108'000);
        claim.stated->period = ClaimPeriod::Year;
        claim.inputs = {{"before", figure(0.01)}, {"after", figure(0.001)}, {"volume", figure(1'000'000)}};
        claim.inputs["volume"].period = ClaimPeriod::Month;
        // 9,000 a month are 108,000 a year
        QCOMPARE(judged(claim).state, ClaimState::Agrees);
        QVERIFY(near(*judged(claim).recomputed, 108'000, 1e-6));
    }

    void aSavingThatIsNoneNeverPaysBack()
    {
        Claim claim;
        claim.kind = ClaimKind::Payback;
        claim.stated = figure(1'000);
        claim.inputs = {{"oneOff", figure(100)}, {"before", figure(1)}, {"after", figure(1)}};
        const ClaimFinding finding = judged(claim);
        QCOMPARE(finding.state, ClaimState::Contradicts);
        QVERIFY(remarks(finding, "neverPaysBack") && !finding.recomputed);
    }

    void aPointerMayLeadNowhere()
    {
        Claim claim;
        claim.kind = ClaimKind::Amount;
        claim.stated = figure(12);
        claim.inputs["volume"].pointer = "/task/itemsPerMonth";
        const FigureLookup twelve = [](std::string_view name) {
            return name == "/task/itemsPerMonth" ? std::optional(12.0) : std::nullopt;
        };
        QCOMPARE(judgeClaims({claim}, twelve, {}).front().state, ClaimState::Agrees);
        claim.inputs["volume"].pointer = "/task/mood";
        const ClaimFinding lost = judgeClaims({claim}, twelve, {}).front();
        QCOMPARE(lost.state, ClaimState::CannotBeChecked);
        QVERIFY(remarks(lost, "pointerLeadsNowhere") && misses(lost, "volume"));
    }

    void boundsAreNotLevels()
    {
        Claim claim;
        claim.kind = ClaimKind::Ratio;
        claim.stated = figure(5);
        claim.inputs = {{"a", figure(9)}, {"b", figure(1)}};
        QCOMPARE(judged(claim).state, ClaimState::Contradicts);
        claim.comparison = ClaimComparison::AtLeast;
        QCOMPARE(judged(claim).state, ClaimState::Agrees);
        claim.comparison = ClaimComparison::AtMost;
        QCOMPARE(judged(claim).state, ClaimState::Contradicts);
        claim.tolerance = 0.5; // 9 against 5 differs by 4 of 9
        claim.comparison = ClaimComparison::About;
        QCOMPARE(judged(claim).state, ClaimState::Agrees);
    }

    void nothingInIsNothingOut()
    {
        for (int kind = 0; kind <= int(ClaimKind::Forecast); ++kind) {
            Claim claim;
            claim.kind = ClaimKind(kind);
            const ClaimFinding finding = judged(claim);
            QVERIFY(!finding.recomputed && !finding.missing.empty());
            claim.stated = figure(std::numeric_limits<double>::max());
            for (const std::string_view name : claimInputNames(claim.kind))
                claim.inputs[std::string(name)] = figure(0);
            const ClaimFinding zero = judged(claim); // no division by 0 shows
            for (const NamedFigure& named : zero.figures)
                QVERIFY(std::isfinite(named.value));
            QVERIFY(!zero.recomputed || std::isfinite(*zero.recomputed));
        }
    }

private:
    Published m_published;
};

QTEST_APPLESS_MAIN(TestClaims)
#include "tst_claims.moc"
