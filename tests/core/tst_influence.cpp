// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/influence.h"

#include <QTest>

#include <numeric>

using namespace tunepoint;

namespace {

Input input(const char* pointer, const char* key, std::optional<EvidenceGrade> grade)
{
    Input made;
    made.pointer = pointer;
    made.key = key;
    made.quantity = threePoint(1, 2, 3);
    made.quantity.grade = grade;
    return made;
}

SobolEntry index(const char* pointer, double first)
{
    return {pointer, {first, 0.01}, {}};
}

/// Five inputs, the second and third of which are one draw. Indices 0.2, 0.3, 0.1, -0.01 of the four draws:
/// 0.6 in all, so the shares are 1/3, 1/2, 1/6 and 0.
Evaluation evaluation()
{
    Evaluation made;
    made.inputs = {input("/task/itemsPerMonth", "volume", EvidenceGrade::Measured),
        input("/strategies/0/parameters/dayRate", "rate", EvidenceGrade::Published),
        input("/strategies/1/parameters/dayRate", "rate", EvidenceGrade::Guess),
        input("/task/costPerError", "", std::nullopt),
        input("/task/classes", "classes", EvidenceGrade::Guess)};
    made.sensitivity.emplace();
    made.sensitivity->sobol
        = {index("/task/itemsPerMonth", 0.2), index("/strategies/0/parameters/dayRate", 0.3),
            index("/task/costPerError", 0.1), index("/task/classes", -0.01)};
    return made;
}

} // namespace

class TestInfluence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutIndicesNothingIsKnown()
    {
        QVERIFY(!influenceLedger(Evaluation()).known);
        Evaluation flat = evaluation();
        for (SobolEntry& entry : flat.sensitivity->sobol)
            entry.first.value = 0;
        QVERIFY(!influenceLedger(flat).known);
    }

    void sharesAreTheIndicesOverTheirSum()
    {
        const InfluenceLedger ledger = influenceLedger(evaluation());
        QVERIFY(ledger.known);
        QCOMPARE(ledger.explained, 0.6);
        QCOMPARE(ledger.draws.size(), std::size_t(3));
        QCOMPARE(ledger.draws[0].pointer, std::string("/strategies/0/parameters/dayRate"));
        QCOMPARE(ledger.draws[0].share, 0.5);
        QCOMPARE(ledger.draws[1].share, 1.0 / 3);
        QCOMPARE(ledger.draws[2].share, 1.0 / 6);
    }

    void inputsOfOneDrawHaveOneRank()
    {
        const InfluenceLedger ledger = influenceLedger(evaluation());
        QCOMPARE(ledger.rankOfInput, (std::vector<int>{2, 1, 1, 3, 0}));
        QCOMPARE(ledger.shareOfInput[4], 0.0);
    }

    void whatCannotMoveTheMarginHasNoRankFromNoise()
    {
        Evaluation noisy = evaluation();
        noisy.sensitivity->over = "second";
        noisy.sensitivity->sobol[2].first = {0.015, 0.01}; // 1.5 standard errors
        noisy.sensitivity->tornado = {{"/task/costPerError", 1, 3, 5, 5, 70, 70}};
        const InfluenceLedger ledger = influenceLedger(noisy);
        QCOMPARE(ledger.rankOfInput, (std::vector<int>{2, 1, 1, 0, 0}));
        QCOMPARE(ledger.draws[0].share, 3.0 / 5); // 0.3 of 0.3 + 0.2
        QCOMPARE(ledger.draws[1].share, 2.0 / 5);
        QCOMPARE(ledger.sureDraws, std::size_t(2));
    }

    void aSureIndexKeepsItsRankThoughTheMedianCaseStandsStill()
    {
        Evaluation still = evaluation();
        still.sensitivity->over = "second";
        still.sensitivity->tornado = {{"/task/costPerError", 1, 3, 5, 5, 70, 70}}; // index 0.1, error 0.01
        QCOMPARE(influenceLedger(still).rankOfInput, (std::vector<int>{2, 1, 1, 3, 0}));
        QCOMPARE(influenceLedger(still).sureDraws, std::size_t(3));
    }

    void theWeakestGradeOfADrawCounts()
    {
        const InfluenceLedger ledger = influenceLedger(evaluation());
        QCOMPARE(ledger.shareByGrade[0], 1.0 / 3); // measured: the volume
        QCOMPARE(ledger.shareByGrade[1], 0.0);
        QCOMPARE(ledger.shareByGrade[3], 0.5); // one of the two rates is a guess
        QCOMPARE(ledger.shareByGrade[4], 1.0 / 6);
        QCOMPARE(ledger.guesses(), 2.0 / 3);
        QCOMPARE(std::accumulate(ledger.shareByGrade.begin(), ledger.shareByGrade.end(), 0.0), 1.0);
    }
};

QTEST_APPLESS_MAIN(TestInfluence)
#include "tst_influence.moc"
