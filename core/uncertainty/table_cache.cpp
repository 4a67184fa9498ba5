// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/table_cache.h"

#include <cstring>
#include <initializer_list>
#include <list>
#include <mutex>
#include <string>
#include <unordered_map>

namespace tunepoint {

namespace {

void append(std::string& key, double x)
{
    char bytes[sizeof(double)];
    std::memcpy(bytes, &x, sizeof(double));
    key.append(bytes, sizeof(double));
}

void append(std::string& key, const std::optional<double>& x)
{
    key.push_back(x ? '1' : '0');
    append(key, x.value_or(0));
}

/// Numbers of the shapes that have tables of cubics; false for the others.
struct AppendShape {
    std::string& key;

    bool operator()(const ThreePoint& s) const { return all({s.low, s.likely, s.high}); }
    bool operator()(const Normal& s) const { return all({s.mean, s.standardDeviation}); }
    bool operator()(const Lognormal& s) const { return all({s.median, s.sigmaLog}); }
    bool operator()(const Pert& s) const { return all({s.minimum, s.mode, s.maximum}); }
    bool operator()(const Beta& s) const { return all({s.alpha, s.beta, s.minimum, s.maximum}); }
    bool operator()(const LognormalMixture& s) const
    {
        for (std::size_t i = 0; i < s.parts.size(); ++i)
            all({s.weights[i], s.parts[i].median, s.parts[i].sigmaLog});
        return true;
    }
    template <class Other>
    bool operator()(const Other&) const
    {
        return false;
    }

    bool all(std::initializer_list<double> values) const
    {
        for (const double x : values)
            append(key, x);
        return true;
    }
};

/// Empty for a shape that is not kept.
std::string keyOf(const Quantity& quantity, const Bounds& bounds)
{
    std::string key(1, char(quantity.shape.index()));
    if (!std::visit(AppendShape{key}, quantity.shape))
        return {};
    for (const auto& limit : {quantity.lower, quantity.upper, bounds.lower, bounds.upper})
        append(key, limit);
    return key;
}

/// The tables used last, most recent first.
class Cache {
public:
    CubicTable find(const std::string& key)
    {
        const std::lock_guard lock(m_mutex);
        const auto at = m_places.find(key);
        if (at == m_places.end())
            return nullptr;
        m_tables.splice(m_tables.begin(), m_tables, at->second);
        return at->second->table;
    }

    void keep(const std::string& key, const CubicTable& table)
    {
        const std::lock_guard lock(m_mutex);
        if (m_places.contains(key))
            return;
        m_tables.push_front({key, table});
        m_places.emplace(key, m_tables.begin());
        if (m_tables.size() > kKeptTables) {
            m_places.erase(m_tables.back().key);
            m_tables.pop_back();
        }
    }

private:
    struct Entry {
        std::string key;
        CubicTable table;
    };
    std::mutex m_mutex;
    std::list<Entry> m_tables;
    std::unordered_map<std::string, std::list<Entry>::iterator> m_places;
};

} // namespace

CubicTable tableFor(const Quantity& quantity, const Bounds& bounds, const std::function<CubicTable()>& make)
{
    static Cache cache;
    const std::string key = keyOf(quantity, bounds);
    if (key.empty())
        return make();
    if (CubicTable known = cache.find(key))
        return known;
    CubicTable made = make();
    cache.keep(key, made);
    return made;
}

} // namespace tunepoint
