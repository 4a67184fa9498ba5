// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/tradeoff_preview.h"

#include <QDataStream>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

namespace tunepoint::ui {

namespace {

constexpr quint32 kMostDots = 10'000; ///< more than that is a damaged file

struct Placed {
    std::string id;
    double cost = 0; ///< log10 of money a month
    double accuracy = 0; ///< log-odds
    int slot = 0;
};

std::optional<Placed> placeOf(const StrategyResult& strategy, int slot)
{
    const auto& central = strategy.central;
    if (!strategy.comparable || !central.costPerMonth || !central.accuracy || *central.costPerMonth <= 0)
        return {};
    const double share = std::clamp(*central.accuracy, 0.001, 0.9999);
    const Placed placed{strategy.id, std::log10(*central.costPerMonth), std::log(share / (1 - share)), slot};
    return std::isfinite(placed.cost) ? std::optional(placed) : std::nullopt;
}

float within(double value, double low, double high)
{
    return high > low ? float((value - low) / (high - low)) : 0.5F;
}

} // namespace

TradeoffPreview previewOf(const Evaluation& evaluation)
{
    std::vector<Placed> placed;
    int slot = 0;
    for (const auto& strategy : evaluation.strategies) {
        if (auto place = placeOf(strategy, slot++))
            placed.push_back(std::move(*place));
    }
    TradeoffPreview preview;
    if (placed.empty())
        return preview;
    const auto cheaper = [](const Placed& a, const Placed& b) { return a.cost < b.cost; };
    const auto worse = [](const Placed& a, const Placed& b) { return a.accuracy < b.accuracy; };
    const auto [cheapest, dearest] = std::minmax_element(placed.begin(), placed.end(), cheaper);
    const auto [worst, best] = std::minmax_element(placed.begin(), placed.end(), worse);
    for (const Placed& place : placed)
        preview.dots.push_back({within(place.cost, cheapest->cost, dearest->cost),
            within(place.accuracy, worst->accuracy, best->accuracy), place.slot,
            evaluation.recommendation.strategy == place.id});
    for (const std::string& id : evaluation.paretoFront) {
        const auto dot = std::find_if(
            placed.begin(), placed.end(), [&id](const Placed& place) { return place.id == id; });
        if (dot != placed.end())
            preview.front.push_back(int(dot - placed.begin()));
    }
    return preview;
}

QDataStream& operator<<(QDataStream& stream, const TradeoffPreview& preview)
{
    stream << quint32(preview.dots.size());
    for (const auto& dot : preview.dots)
        stream << dot.x << dot.y << qint32(dot.slot) << dot.best;
    stream << quint32(preview.front.size());
    for (const int index : preview.front)
        stream << qint32(index);
    return stream;
}

namespace {

/// A number of things that follow; too many mark the stream as damaged.
quint32 readCount(QDataStream& stream)
{
    quint32 count = 0;
    stream >> count;
    if (count > kMostDots)
        stream.setStatus(QDataStream::ReadCorruptData);
    return stream.status() == QDataStream::Ok ? count : 0;
}

} // namespace

QDataStream& operator>>(QDataStream& stream, TradeoffPreview& preview)
{
    preview.dots.resize(readCount(stream));
    for (auto& dot : preview.dots) {
        qint32 slot = 0;
        stream >> dot.x >> dot.y >> slot >> dot.best;
        dot.slot = slot;
        const bool sound = dot.x >= 0 && dot.x <= 1 && dot.y >= 0 && dot.y <= 1 && slot >= 0;
        if (!sound)
            stream.setStatus(QDataStream::ReadCorruptData);
    }
    preview.front.resize(readCount(stream));
    for (int& index : preview.front) {
        qint32 value = 0;
        stream >> value;
        index = value;
        if (value < 0 || std::size_t(value) >= preview.dots.size())
            stream.setStatus(QDataStream::ReadCorruptData);
    }
    return stream;
}

} // namespace tunepoint::ui
