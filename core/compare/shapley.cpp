// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/shapley.h"

#include "core/uncertainty/random_stream.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <utility>

namespace tunepoint {

namespace {

constexpr std::size_t kMostSets = 8; // of sufficient players: more is no explanation
constexpr std::size_t kMostPairsTried = 200;

/// Worths that are already known.
class Book {
public:
    explicit Book(Game game)
        : m_game(std::move(game))
    {
    }

    void ask(std::vector<Coalition> coalitions)
    {
        std::sort(coalitions.begin(), coalitions.end());
        coalitions.erase(std::unique(coalitions.begin(), coalitions.end()), coalitions.end());
        std::erase_if(coalitions, [&](const Coalition& c) { return m_worths.contains(c); });
        const std::vector<Worth> worths = m_game(coalitions);
        for (std::size_t i = 0; i < coalitions.size(); ++i)
            m_worths.emplace(coalitions[i], worths[i]);
    }
    const Worth& operator[](const Coalition& coalition) const { return m_worths.find(coalition)->second; }
    [[nodiscard]] std::size_t size() const { return m_worths.size(); }

private:
    Game m_game;
    std::map<Coalition, Worth> m_worths;
};

Coalition coalitionOf(std::size_t bits, std::size_t players)
{
    Coalition coalition(players);
    for (std::size_t i = 0; i < players; ++i)
        coalition[i] = (bits >> i & 1) != 0;
    return coalition;
}

double binomial(std::size_t n, std::size_t k)
{
    double result = 1;
    for (std::size_t i = 1; i <= k; ++i)
        result = result * double(n - k + i) / double(i);
    return std::round(result);
}

/// What rounding left over goes to the largest share, so that the parts are the whole. A figure that some
/// coalition does not have has no shares.
void closeSum(Shares& shares, std::size_t figure, double whole)
{
    const bool defined = std::none_of(shares.value.begin(), shares.value.end(),
        [&](const std::vector<double>& player) { return std::isnan(player[figure]); });
    if (!defined) {
        for (std::vector<double>& player : shares.value)
            player[figure] = std::numeric_limits<double>::quiet_NaN();
        return;
    }
    double sum = 0;
    std::size_t largest = 0;
    for (std::size_t i = 0; i < shares.value.size(); ++i) {
        sum += shares.value[i][figure];
        if (std::abs(shares.value[i][figure]) > std::abs(shares.value[largest][figure]))
            largest = i;
    }
    if (!shares.value.empty() && sum != whole)
        shares.value[largest][figure] += whole - sum;
}

Shares emptyShares(std::size_t players, std::size_t figures)
{
    Shares shares;
    shares.value.assign(players, std::vector<double>(figures, 0.0));
    shares.standardError = shares.value;
    shares.pivotal.assign(players, 0.0);
    shares.necessary.assign(players, false);
    return shares;
}

/// All coalitions of up to 20 players by their bits.
class Exact {
public:
    Exact(std::size_t players, Book& book)
        : m_players(players)
        , m_count(std::size_t(1) << players)
    {
        std::vector<Coalition> all;
        all.reserve(m_count);
        for (std::size_t bits = 0; bits < m_count; ++bits)
            all.push_back(coalitionOf(bits, players));
        book.ask(all);
        for (const Coalition& coalition : all)
            m_worths.push_back(&book[coalition]);
    }

    [[nodiscard]] Shares shares() const
    {
        const std::size_t figures = m_worths[0]->figures.size();
        Shares shares = emptyShares(m_players, figures);
        for (std::size_t bits = 0; bits < m_count; ++bits)
            addMarginals(shares, bits);
        for (std::size_t f = 0; f < figures; ++f)
            closeSum(shares, f, m_worths[m_count - 1]->figures[f] - m_worths[0]->figures[f]);
        if (m_worths[0]->outcome != final()) {
            addPivots(shares);
            addSufficient(shares);
            for (std::size_t i = 0; i < m_players; ++i)
                shares.necessary[i] = m_worths[m_count - 1 - (std::size_t(1) << i)]->outcome != final();
        }
        return shares;
    }

private:
    [[nodiscard]] std::size_t final() const { return m_worths[m_count - 1]->outcome; }
    [[nodiscard]] std::size_t sizeOf(std::size_t bits) const
    {
        return std::size_t(__builtin_popcountll(bits));
    }

    /// Probability that exactly the players of `bits` have joined, in a random order, before a given other.
    [[nodiscard]] double chance(std::size_t bits) const
    {
        const std::size_t size = sizeOf(bits);
        return 1 / (binomial(m_players, size) * double(m_players - size));
    }

    void addMarginals(Shares& shares, std::size_t bits) const
    {
        if (bits == m_count - 1)
            return;
        const double weight = chance(bits);
        for (std::size_t i = 0; i < m_players; ++i) {
            if (bits >> i & 1)
                continue;
            const auto& with = m_worths[bits | std::size_t(1) << i]->figures;
            const auto& without = m_worths[bits]->figures;
            for (std::size_t f = 0; f < with.size(); ++f)
                shares.value[i][f] += weight * (with[f] - without[f]);
        }
    }

    /// stays[S]: share of the orders of the players outside S in which the outcome is the final one from S
    /// on.
    void addPivots(Shares& shares) const
    {
        std::vector<double> stays(m_count, 0.0);
        for (std::size_t bits = m_count; bits-- > 0;) {
            if (m_worths[bits]->outcome != final())
                continue;
            const std::size_t outside = m_players - sizeOf(bits);
            stays[bits] = outside == 0 ? 1 : 0;
            for (std::size_t i = 0; i < m_players; ++i) {
                if (!(bits >> i & 1))
                    stays[bits] += stays[bits | std::size_t(1) << i] / double(outside);
            }
        }
        for (std::size_t bits = 0; bits < m_count; ++bits) {
            if (m_worths[bits]->outcome == final())
                continue;
            for (std::size_t i = 0; i < m_players; ++i) {
                if (!(bits >> i & 1))
                    shares.pivotal[i] += chance(bits) * stays[bits | std::size_t(1) << i];
            }
        }
    }

    void addSufficient(Shares& shares) const
    {
        std::vector<std::size_t> bySize(m_count);
        std::iota(bySize.begin(), bySize.end(), std::size_t(0));
        std::stable_sort(bySize.begin(), bySize.end(),
            [&](std::size_t a, std::size_t b) { return sizeOf(a) < sizeOf(b); });
        std::vector<std::size_t> found;
        for (const std::size_t bits : bySize) {
            const bool contains = std::any_of(
                found.begin(), found.end(), [&](std::size_t part) { return (bits & part) == part; });
            if (m_worths[bits]->outcome == final() && !contains && found.size() < kMostSets)
                found.push_back(bits);
        }
        for (const std::size_t bits : found) {
            auto& set = shares.sufficient.emplace_back();
            for (std::size_t i = 0; i < m_players; ++i) {
                if (bits >> i & 1)
                    set.push_back(i);
            }
        }
    }

    std::size_t m_players;
    std::size_t m_count;
    std::vector<const Worth*> m_worths;
};

using Order = std::vector<std::size_t>;

/// Orders of joining, each followed by its reverse.
std::vector<Order> drawOrders(std::size_t players, const ShapleyOptions& options)
{
    const Stream stream(Sampler::Random, options.seed, streamKey("compare/orders"));
    std::uint64_t draw = 0;
    std::vector<Order> orders;
    for (std::size_t pair = 0; pair < options.permutationPairs; ++pair) {
        Order order(players);
        std::iota(order.begin(), order.end(), std::size_t(0));
        for (std::size_t i = players; i-- > 1;) {
            const double u = uniform01(stream.draw(draw++));
            std::swap(order[i], order[std::min(i, std::size_t(u * double(i + 1)))]);
        }
        orders.push_back(order);
        orders.emplace_back(order.rbegin(), order.rend());
    }
    return orders;
}

/// The coalitions that an order passes through, nobody first.
std::vector<Coalition> path(const Order& order)
{
    std::vector<Coalition> coalitions{Coalition(order.size())};
    for (const std::size_t player : order) {
        coalitions.push_back(coalitions.back());
        coalitions.back()[player] = true;
    }
    return coalitions;
}

class Drawn {
public:
    Drawn(std::size_t players, Book& book, const ShapleyOptions& options)
        : m_players(players)
        , m_book(book)
        , m_orders(drawOrders(players, options))
    {
        std::vector<Coalition> wanted;
        for (std::size_t i = 0; i < players; ++i) {
            Coalition alone(players);
            alone[i] = true;
            wanted.push_back(alone);
            alone.flip();
            wanted.push_back(alone);
        }
        for (const Order& order : m_orders) {
            const auto coalitions = path(order);
            wanted.insert(wanted.end(), coalitions.begin(), coalitions.end());
        }
        m_book.ask(std::move(wanted));
    }

    [[nodiscard]] Shares shares()
    {
        const Worth& nobody = m_book[Coalition(m_players)];
        const Worth& all = m_book[Coalition(m_players, true)];
        Shares shares = emptyShares(m_players, all.figures.size());
        shares.exact = false;
        shares.permutations = m_orders.size();
        addMeans(shares);
        for (std::size_t f = 0; f < all.figures.size(); ++f)
            closeSum(shares, f, all.figures[f] - nobody.figures[f]);
        if (nobody.outcome != all.outcome) {
            for (const Order& order : m_orders)
                shares.pivotal[pivotOf(order, all.outcome)] += 1 / double(m_orders.size());
            addSets(shares, all.outcome);
        }
        return shares;
    }

private:
    void addMeans(Shares& shares) const
    {
        const std::size_t figures = m_book[Coalition(m_players)].figures.size();
        const auto pairs = double(m_orders.size()) / 2;
        auto squares = shares.value;
        for (std::size_t p = 0; p < m_orders.size(); p += 2) {
            auto mean = emptyShares(m_players, figures).value;
            for (const Order* order : {&m_orders[p], &m_orders[p + 1]})
                addMarginals(mean, *order, 0.5);
            for (std::size_t i = 0; i < m_players; ++i) {
                for (std::size_t f = 0; f < figures; ++f) {
                    shares.value[i][f] += mean[i][f] / pairs;
                    squares[i][f] += mean[i][f] * mean[i][f] / pairs;
                }
            }
        }
        for (std::size_t i = 0; i < m_players; ++i) {
            for (std::size_t f = 0; f < figures; ++f) {
                const double variance = squares[i][f] - shares.value[i][f] * shares.value[i][f];
                shares.standardError[i][f] = std::sqrt(std::max(0.0, variance) / std::max(1.0, pairs - 1));
            }
        }
    }

    void addMarginals(std::vector<std::vector<double>>& to, const Order& order, double weight) const
    {
        const auto coalitions = path(order);
        for (std::size_t step = 0; step < order.size(); ++step) {
            const auto& with = m_book[coalitions[step + 1]].figures;
            const auto& without = m_book[coalitions[step]].figures;
            for (std::size_t f = 0; f < with.size(); ++f)
                to[order[step]][f] += weight * (with[f] - without[f]);
        }
    }

    /// The player after whose step the outcome is the final one for good.
    [[nodiscard]] std::size_t pivotOf(const Order& order, std::size_t final) const
    {
        const auto coalitions = path(order);
        std::size_t step = order.size();
        while (step > 0 && m_book[coalitions[step - 1]].outcome == final)
            --step;
        return order[step - 1];
    }

    void addSets(Shares& shares, std::size_t final)
    {
        std::vector<std::size_t> others;
        for (std::size_t i = 0; i < m_players; ++i) {
            Coalition coalition(m_players);
            coalition[i] = true;
            if (m_book[coalition].outcome == final)
                shares.sufficient.push_back({i});
            else
                others.push_back(i);
            coalition.flip();
            shares.necessary[i] = m_book[coalition].outcome != final;
        }
        const std::size_t count = others.size() * (others.size() - 1) / 2;
        if (others.size() >= 2 && count <= kMostPairsTried)
            addPairs(shares, others, final);
        if (shares.sufficient.size() > kMostSets)
            shares.sufficient.resize(kMostSets);
    }

    void addPairs(Shares& shares, const std::vector<std::size_t>& players, std::size_t final)
    {
        std::vector<Coalition> pairs;
        for (std::size_t a = 0; a < players.size(); ++a) {
            for (std::size_t b = a + 1; b < players.size(); ++b) {
                Coalition& pair = pairs.emplace_back(m_players);
                pair[players[a]] = pair[players[b]] = true;
            }
        }
        m_book.ask(pairs);
        std::size_t at = 0;
        for (std::size_t a = 0; a < players.size(); ++a) {
            for (std::size_t b = a + 1; b < players.size(); ++b) {
                if (m_book[pairs[at++]].outcome == final)
                    shares.sufficient.push_back({players[a], players[b]});
            }
        }
    }

    std::size_t m_players;
    Book& m_book;
    std::vector<Order> m_orders;
};

} // namespace

Shares shapley(std::size_t players, const Game& game, const ShapleyOptions& options)
{
    assert(options.exactUpTo <= 20 && options.permutationPairs > 0);
    // A stop in the middle leaves worths that are none: they are thrown away with everything else.
    Book book([&](std::span<const Coalition> coalitions) {
        std::vector<Worth> worths = game(coalitions);
        worths.resize(coalitions.size());
        return worths;
    });
    const auto found
        = [&](auto method) { return options.stop.stop_requested() ? Shares{} : method.shares(); };
    Shares shares
        = players <= options.exactUpTo ? found(Exact(players, book)) : found(Drawn(players, book, options));
    if (options.stop.stop_requested())
        return {};
    shares.evaluations = book.size();
    return shares;
}

} // namespace tunepoint
