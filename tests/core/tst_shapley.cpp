// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/shapley.h"
#include "tests/support/dice.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace tunepoint;

namespace {

using Value = std::function<Worth(const Coalition&)>;

Game asGame(Value value)
{
    return [value = std::move(value)](std::span<const Coalition> coalitions) {
        std::vector<Worth> worths;
        for (const Coalition& coalition : coalitions)
            worths.push_back(value(coalition));
        return worths;
    };
}

bool close(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) <= tolerance * std::max({1.0, std::abs(a), std::abs(b)});
}

/// Worth of each coalition out of a table that the players' bits index.
Game tableGame(const std::vector<double>& table)
{
    return asGame([table](const Coalition& coalition) {
        std::size_t bits = 0;
        for (std::size_t i = 0; i < coalition.size(); ++i)
            bits |= std::size_t(coalition[i]) << i;
        return Worth{{table[bits]}, 0};
    });
}

/// A vote: outcome 1 where the weights that have joined reach the quota.
Game voting(const std::vector<double>& weights, double quota)
{
    return asGame([=](const Coalition& coalition) {
        double sum = 0;
        for (std::size_t i = 0; i < weights.size(); ++i)
            sum += coalition[i] ? weights[i] : 0;
        const bool carried = sum >= quota;
        return Worth{{carried ? 1.0 : 0.0}, carried ? std::size_t(1) : 0};
    });
}

} // namespace

class TestShapley : public QObject {
    Q_OBJECT

private slots:
    void anInteractionIsSplitEvenly();
    void aPublishedGameHasItsPublishedValue();
    void aPublishedVoteHasItsPublishedPower();
    void theFourAxiomsHold();
    void drawnOrdersAgreeWithAllCoalitions();
    void theStandardErrorCoversTheMiss();
    void sufficientAndNecessaryPlayersAreNamed();
    void theLastChangeDecidesWhereTheOutcomeTurnsBack();
    void aFigureThatAMixtureLacksHasNoShares();
    void aStopGivesNothing();
};

void TestShapley::anInteractionIsSplitEvenly()
{
    // f = x·y from (2, 3) to (5, 7): x alone 9, y alone 8, both 29. By hand: x gets (9 + 29 - 8) / 2 = 15,
    // y gets (8 + 29 - 9) / 2 = 14; the interaction 29 - 17 = 12 adds 6 to each.
    const Shares shares = shapley(2, tableGame({6, 15, 14, 35}));
    QVERIFY(shares.exact);
    QVERIFY(close(shares.value[0][0], 9 + 6));
    QVERIFY(close(shares.value[1][0], 8 + 6));
    QCOMPARE(shares.evaluations, std::size_t(4));
}

void TestShapley::aPublishedGameHasItsPublishedValue()
{
    // The glove game, players 1 and 2 with a left glove each and 3 with a right one: (1/6, 1/6, 4/6).
    const Shares shares = shapley(3, tableGame({0, 0, 0, 0, 0, 1, 1, 1}));
    QVERIFY(close(shares.value[0][0], 1.0 / 6));
    QVERIFY(close(shares.value[1][0], 1.0 / 6));
    QVERIFY(close(shares.value[2][0], 4.0 / 6));
}

void TestShapley::aPublishedVoteHasItsPublishedPower()
{
    // Shapley and Shubik 1954, the voting body [5; 4, 2, 1, 1] with the usual table of its 24 orders: the
    // largest is pivotal in 18... by hand: player 1 pivots when the others before it weigh 1 to 4, which
    // leaves out the 6 orders in which it comes first: 18. The rest share 6 equally, as each of them pivots
    // only directly behind player 1: 2 each.
    const Shares shares = shapley(4, voting({4, 2, 1, 1}, 5));
    const std::vector<double> expected{18.0 / 24, 2.0 / 24, 2.0 / 24, 2.0 / 24};
    for (std::size_t i = 0; i < 4; ++i) {
        QVERIFY(close(shares.pivotal[i], expected[i]));
        QVERIFY(close(shares.value[i][0], expected[i])); // of a game of 0 and 1 it is the same
    }
}

void TestShapley::theFourAxiomsHold()
{
    support::Dice dice(21);
    for (int round = 0; round < 40; ++round) {
        const auto players = std::size_t(dice.between(1, 6));
        std::vector<double> table(std::size_t(1) << players);
        for (double& value : table)
            value = dice.between(-1e6, 1e6);
        const Shares shares = shapley(players, tableGame(table));
        double sum = 0;
        for (const auto& player : shares.value)
            sum += player[0];
        QVERIFY(close(sum, table.back() - table.front(), 1e-12)); // efficiency

        // One more player who changes nothing gets nothing and leaves the others theirs.
        std::vector<double> wider = table;
        wider.insert(wider.end(), table.begin(), table.end());
        const Shares withDummy = shapley(players + 1, tableGame(wider));
        QVERIFY(close(withDummy.value[players][0], 0, 1e-6));
        for (std::size_t i = 0; i < players; ++i)
            QVERIFY(close(withDummy.value[i][0], shares.value[i][0], 1e-6));

        // Numbering the players the other way round changes nothing but their numbers.
        std::vector<double> mirrored(table.size());
        for (std::size_t bits = 0; bits < table.size(); ++bits) {
            std::size_t mirror = 0;
            for (std::size_t i = 0; i < players; ++i)
                mirror |= (bits >> i & 1) << (players - 1 - i);
            mirrored[mirror] = table[bits];
        }
        const Shares other = shapley(players, tableGame(mirrored));
        for (std::size_t i = 0; i < players; ++i)
            QVERIFY(close(other.value[players - 1 - i][0], shares.value[i][0], 1e-6));

        // Linearity: three times the game has three times the shares.
        std::vector<double> tripled = table;
        for (double& value : tripled)
            value *= 3;
        const Shares more = shapley(players, tableGame(tripled));
        for (std::size_t i = 0; i < players; ++i)
            QVERIFY(close(more.value[i][0], 3 * shares.value[i][0], 1e-6));
    }
}

void TestShapley::drawnOrdersAgreeWithAllCoalitions()
{
    support::Dice dice(22);
    for (int round = 0; round < 10; ++round) {
        std::vector<double> table(256);
        for (double& value : table)
            value = dice.between(-100.0, 100.0);
        const Game game = tableGame(table);
        const Shares exact = shapley(8, game);
        const Shares drawn
            = shapley(8, game, {.exactUpTo = 0, .permutationPairs = 400, .seed = std::uint64_t(round)});
        QVERIFY(!drawn.exact);
        QCOMPARE(drawn.permutations, std::size_t(800));
        double sum = 0;
        for (std::size_t i = 0; i < 8; ++i) {
            sum += drawn.value[i][0];
            QVERIFY(std::abs(drawn.value[i][0] - exact.value[i][0]) < 5 * drawn.standardError[i][0]);
            QCOMPARE(exact.standardError[i][0], 0.0);
        }
        QVERIFY(close(sum, table.back() - table.front(), 1e-12));
    }
}

void TestShapley::theStandardErrorCoversTheMiss()
{
    // Over 200 seeds the miss divided by its standard error has a root mean square near 1.
    support::Dice dice(23);
    std::vector<double> table(64);
    for (double& value : table)
        value = dice.between(-1.0, 1.0);
    const Game game = tableGame(table);
    const Shares exact = shapley(6, game);
    double squares = 0;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const Shares drawn = shapley(6, game, {.exactUpTo = 0, .permutationPairs = 60, .seed = seed});
        const double miss = (drawn.value[2][0] - exact.value[2][0]) / drawn.standardError[2][0];
        squares += miss * miss / 200;
    }
    QVERIFY2(squares > 0.7 && squares < 1.4, qPrintable(QString::number(squares)));
}

void TestShapley::sufficientAndNecessaryPlayersAreNamed()
{
    // [5; 4, 2, 1, 1]: player 1 with any other; nobody else together.
    for (const std::size_t exactUpTo : {std::size_t(10), std::size_t(0)}) {
        const Shares shares = shapley(4, voting({4, 2, 1, 1}, 5), {.exactUpTo = exactUpTo});
        const std::vector<std::vector<std::size_t>> expected{{0, 1}, {0, 2}, {0, 3}};
        QCOMPARE(shares.sufficient, expected);
        QCOMPARE(shares.necessary, (std::vector<bool>{true, false, false, false}));
    }
    const Shares unchanged = shapley(2, tableGame({1, 2, 3, 4})); // one outcome throughout
    QVERIFY(unchanged.sufficient.empty());
    QCOMPARE(unchanged.pivotal, (std::vector<double>{0, 0}));
}

void TestShapley::theLastChangeDecidesWhereTheOutcomeTurnsBack()
{
    // Player 1 alone brings outcome 1, with player 2 it goes back to 0, and with player 3 as well it is 1
    // again. Orders by hand (final: 1): 123 → 3, 132 → 2 is harmless if {1,3} is 1: then 1; and so on below.
    const std::vector<std::size_t> outcome{0, 1, 0, 0, 0, 1, 0, 1}; // by bits: {} 1 2 12 3 13 23 123
    const Game game = asGame([&](const Coalition& coalition) {
        const std::size_t bits
            = std::size_t(coalition[0]) | std::size_t(coalition[1]) << 1 | std::size_t(coalition[2]) << 2;
        return Worth{{0.0}, outcome[bits]};
    });
    // 123: 1 0 1 → 3; 132: 1 1 1 → 1; 213: 0 0 1 → 3; 231: 0 0 1 → 1; 312: 0 1 1 → 1; 321: 0 0 1 → 1
    const Shares shares = shapley(3, game);
    QVERIFY(close(shares.pivotal[0], 4.0 / 6));
    QVERIFY(close(shares.pivotal[1], 0));
    QVERIFY(close(shares.pivotal[2], 2.0 / 6));
}

void TestShapley::aFigureThatAMixtureLacksHasNoShares()
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    const Game game = asGame([=](const Coalition& coalition) {
        const double sum = double(coalition[0]) + 2 * double(coalition[1]);
        return Worth{{sum, coalition[0] && !coalition[1] ? none : sum}, 0};
    });
    for (const std::size_t exactUpTo : {std::size_t(10), std::size_t(0)}) {
        const Shares shares = shapley(2, game, {.exactUpTo = exactUpTo});
        QVERIFY(close(shares.value[0][0], 1) && close(shares.value[1][0], 2));
        QVERIFY(std::isnan(shares.value[0][1]) && std::isnan(shares.value[1][1]));
    }
}

void TestShapley::aStopGivesNothing()
{
    std::stop_source stop;
    stop.request_stop();
    const Shares shares = shapley(
        3, [](std::span<const Coalition>) { return std::vector<Worth>(); }, {.stop = stop.get_token()});
    QVERIFY(shares.value.empty());
}

QTEST_APPLESS_MAIN(TestShapley)
#include "tst_shapley.moc"
