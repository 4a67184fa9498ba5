// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/document_blend.h"

#include "core/assessment/assessment_json.h"
#include "core/assessment/json_writing.h"
#include "core/base/numbers.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <optional>
#include <set>

namespace tunepoint {

namespace {

using Json = nlohmann::json;

constexpr char kIdMark = '#'; // tells an id from a position and from a member's name

/// What a place of the document is compared as.
enum class Part {
    Value, ///< as one
    Members, ///< member by member
    Entries ///< entry by entry, found by id or name
};

bool isQuantity(const Json& node)
{
    constexpr std::array keys{"value", "low", "likely", "high", "distribution"};
    return std::any_of(keys.begin(), keys.end(), [&](const char* key) { return node.contains(key); });
}

bool isId(const std::string& token)
{
    return !token.empty() && token.front() == kIdMark;
}

/// The quantity as the engine sees it.
Json bareFigure(Json node)
{
    if (!node.is_object() || !isQuantity(node))
        return node;
    for (const char* key : {"source", "date", "note", "unit", "evidenceGrade"})
        node.erase(key);
    return node.size() == 1 && node.contains("value") ? node["value"] : node;
}

/// Member that tells the entries of the list at `key` apart.
const char* naming(const std::vector<std::string>& key)
{
    return key.size() == 3 && key[0] == "strategies" && key[2] == "costs" ? "name" : "id";
}

bool areNamed(const Json& list, const char* by)
{
    std::set<std::string> names;
    return std::all_of(list.begin(), list.end(), [&](const Json& entry) {
        const auto name = entry.is_object() ? entry.find(by) : entry.end();
        return entry.is_object() && name != entry.end() && name->is_string()
            && !name->get_ref<const std::string&>().empty() && names.insert(name->get<std::string>()).second;
    });
}

/// How deep the parts of a document are looked into: what people change one by one is compared one by one.
bool hasMembers(const std::vector<std::string>& key, const Json& node)
{
    if (!node.is_object())
        return false;
    switch (key.size()) {
    case 0:
        return true;
    case 1:
        return key[0] != "exchangeRate" && !isQuantity(node);
    case 2:
        return key[0] == "scores" || isId(key[1]) || key[1] == "teamSkills";
    case 3:
        return key[0] == "strategies" && key[2] == "parameters";
    default:
        return key.size() == 4 && key[2] == "costs" && isId(key[3]);
    }
}

bool mayHaveEntries(const std::vector<std::string>& key)
{
    return key.size() == 1 || (key.size() == 3 && key[0] == "strategies" && key[2] == "costs");
}

/// A place that only one document states is looked into where its emptiness in the other says the same.
Part partAt(const std::vector<std::string>& key, const Json* a, const Json* b)
{
    const bool entry = key.size() > 1 && isId(key.back());
    if ((!a || !b) && (entry || (a ? a : b)->empty()))
        return Part::Value;
    const auto both = [&](const auto& holds) { return (!a || holds(*a)) && (!b || holds(*b)); };
    if (both([&](const Json& node) { return hasMembers(key, node); }))
        return Part::Members;
    if (mayHaveEntries(key)
        && both([&](const Json& node) { return node.is_array() && areNamed(node, naming(key)); }))
        return Part::Entries;
    return Part::Value;
}

std::string keyText(const std::vector<std::string>& key)
{
    std::string text;
    for (const std::string& token : key)
        text.append("/").append(pointerToken(token));
    return text;
}

const Json* member(const Json* object, const std::string& name)
{
    if (!object)
        return nullptr;
    const auto at = object->find(name);
    return at == object->end() ? nullptr : &*at;
}

/// Names of all entries, those of `a` first.
std::vector<std::string> namesOf(const Json* a, const Json* b, const char* by)
{
    std::vector<std::string> names;
    for (const Json* list : {a, b}) {
        for (std::size_t i = 0; list && i < list->size(); ++i) {
            const auto& name = (*list)[i][by].get_ref<const std::string&>();
            if (std::find(names.begin(), names.end(), name) == names.end())
                names.push_back(name);
        }
    }
    return names;
}

std::optional<std::size_t> indexOf(const Json* list, const std::string& name, const char* by)
{
    for (std::size_t i = 0; list && i < list->size(); ++i) {
        if ((*list)[i][by] == name)
            return i;
    }
    return std::nullopt;
}

const Json* entryAt(const Json* list, const std::optional<std::size_t>& index)
{
    return index ? &(*list)[*index] : nullptr;
}

/// Calls visit(text) for every string below `node` and may change it.
template <class Node, class Visit>
void eachText(Node& node, Visit&& visit)
{
    if (node.is_string())
        visit(node);
    else if (node.is_structured()) {
        for (auto& child : node)
            eachText(child, visit);
    }
}

/// Pointers inside the document name positions, which change as entries come and go: in a tree that is
/// compared they name ids.
std::string withIds(const std::string& text, const Json& document)
{
    const auto tokens = keyTokens(text);
    if (tokens.size() < 2 || text.front() != '/')
        return text;
    const Json* list = member(&document, tokens[0]);
    const auto position = parseNumber(tokens[1]);
    if (!list || !list->is_array() || !position || !areNamed(*list, "id"))
        return text;
    const auto index = std::size_t(*position);
    if (*position < 0 || double(index) != *position || index >= list->size())
        return text;
    auto named = tokens;
    named[1] = kIdMark + (*list)[index]["id"].get<std::string>();
    return keyText(named);
}

std::string withPositions(const std::string& text, const Json& document)
{
    const auto tokens = keyTokens(text);
    if (tokens.size() < 2 || text.front() != '/' || !isId(tokens[1]))
        return text;
    const Json* list = member(&document, tokens[0]);
    if (!list || !list->is_array() || !areNamed(*list, "id"))
        return text;
    const auto index = indexOf(list, tokens[1].substr(1), "id");
    if (!index)
        return text; // names nothing: the check of the mixture will say so
    auto placed = tokens;
    placed[1] = std::to_string(*index);
    return keyText(placed);
}

Json comparable(const Assessment& assessment)
{
    Json tree = Json::parse(writeAssessment(assessment));
    tree.erase("versions");
    const Json original = tree;
    eachText(tree, [&](Json& text) { text = withIds(text.get_ref<const std::string&>(), original); });
    return tree;
}

/// The common strategies of both in the order of `list`.
std::vector<std::string> commonOrder(const Json& list, const Json& other)
{
    std::vector<std::string> ids;
    for (const Json& entry : list) {
        const auto id = entry["id"].get<std::string>();
        if (indexOf(&other, id, "id"))
            ids.push_back(id);
    }
    return ids;
}

/// The one walk over both trees that finding and mixing share. For each value that differs it asks `choose`,
/// which says whether the second document's is wanted.
class Walk {
public:
    struct Place {
        std::vector<std::string> key;
        std::string before; ///< pointers of its parent
        std::string after;
    };
    using Choose = std::function<bool(const Place& place, const Json* a, const Json* b)>;

    explicit Walk(Choose choose)
        : m_choose(std::move(choose))
    {
    }

    Json merged(const Json& a, const Json& b)
    {
        Json result = *value({{}, "", ""}, &a, &b);
        const Json* first = member(&a, "strategies");
        const Json* second = member(&b, "strategies");
        if (first && second && areNamed(*first, "id") && areNamed(*second, "id"))
            orderStrategies(result, *first, *second);
        return result;
    }

private:
    std::optional<Json> value(const Place& place, const Json* a, const Json* b)
    {
        if (a && b && *a == *b)
            return *a;
        if (!a && !b)
            return std::nullopt;
        switch (partAt(place.key, a, b)) {
        case Part::Members:
            return members(place, a, b);
        case Part::Entries:
            return entries(place, a, b);
        case Part::Value:
            break;
        }
        const Json* chosen = m_choose(place, a, b) ? b : a;
        return chosen ? std::optional(*chosen) : std::nullopt;
    }

    std::optional<Json> members(const Place& place, const Json* a, const Json* b)
    {
        std::set<std::string> names;
        for (const Json* object : {a, b}) {
            if (!object)
                continue;
            for (const auto& [name, child] : object->items())
                names.insert(name);
        }
        Json result = Json::object();
        for (const std::string& name : names) {
            const Json* x = member(a, name);
            const Json* y = member(b, name);
            Place child{
                place.key, place.before + "/" + pointerToken(name), place.after + "/" + pointerToken(name)};
            child.key.push_back(name);
            if (auto merged = value(child, x, y))
                result[name] = std::move(*merged);
        }
        const bool isThere = (a && b) || !result.empty(); // one that only one has goes with its last member
        return isThere ? std::optional(std::move(result)) : std::nullopt;
    }

    std::optional<Json> entries(const Place& place, const Json* a, const Json* b)
    {
        const char* by = naming(place.key);
        Json result = Json::array();
        for (const std::string& name : namesOf(a, b, by)) {
            const auto inA = indexOf(a, name, by);
            const auto inB = indexOf(b, name, by);
            Place child{place.key, place.before + "/" + std::to_string(inA.value_or(0)),
                place.after + "/" + std::to_string(inB.value_or(0))};
            child.key.push_back(kIdMark + name);
            if (auto merged = value(child, entryAt(a, inA), entryAt(b, inB)))
                result.push_back(std::move(*merged));
        }
        const bool isThere = (a && b) || !result.empty();
        return isThere ? std::optional(std::move(result)) : std::nullopt;
    }

    /// Ties go to the earlier strategy, so the order can matter.
    void orderStrategies(Json& result, const Json& first, const Json& second)
    {
        const auto before = commonOrder(first, second);
        const auto after = commonOrder(second, first);
        if (before == after || !result.contains("strategies"))
            return;
        const Json a = before;
        const Json b = after;
        if (!m_choose({{"strategies", "order"}, "/strategies", "/strategies"}, &a, &b))
            return;
        const auto rank = [&](const Json& entry) {
            const auto at = indexOf(&second, entry["id"].get<std::string>(), "id");
            return at.value_or(second.size());
        };
        auto& list = result["strategies"].get_ref<Json::array_t&>();
        std::stable_sort(
            list.begin(), list.end(), [&](const Json& x, const Json& y) { return rank(x) < rank(y); });
    }

    Choose m_choose;
};

std::string textOf(const Json* node)
{
    return node ? compactText(*node) : std::string();
}

} // namespace

struct DocumentBlend::Trees {
    Json before;
    Json after;
    std::map<std::string, std::size_t, std::less<>> index; ///< of each difference by its key
};

std::vector<std::string> keyTokens(std::string_view key)
{
    std::vector<std::string> tokens;
    for (std::size_t i = 0; i < key.size(); ++i) {
        if (key[i] == '/')
            tokens.emplace_back();
        else if (tokens.empty())
            return {};
        else if (key[i] == '~' && i + 1 < key.size())
            tokens.back() += key[++i] == '1' ? '/' : '~';
        else
            tokens.back() += key[i];
    }
    return tokens;
}

DocumentBlend::DocumentBlend(const Assessment& before, const Assessment& after)
{
    auto trees = std::make_shared<Trees>(Trees{comparable(before), comparable(after), {}});
    Walk walk([&](const Walk::Place& place, const Json* a, const Json* b) {
        Difference difference;
        difference.key = keyText(place.key);
        difference.pointerBefore = a ? place.before : std::string();
        difference.pointerAfter = b ? place.after : std::string();
        difference.before = textOf(a);
        difference.after = textOf(b);
        difference.sameFigure = a && b && bareFigure(*a) == bareFigure(*b);
        trees->index.emplace(difference.key, m_differences.size());
        m_differences.push_back(std::move(difference));
        return false;
    });
    (void)walk.merged(trees->before, trees->after);
    m_trees = std::move(trees);
}

Result<Assessment> DocumentBlend::mixed(const std::vector<bool>& takeAfter) const
{
    Walk walk([&](const Walk::Place& place, const Json*, const Json*) {
        return bool(takeAfter[m_trees->index.find(keyText(place.key))->second]);
    });
    Json tree = walk.merged(m_trees->before, m_trees->after);
    const Json document = tree;
    eachText(tree, [&](Json& text) { text = withPositions(text.get_ref<const std::string&>(), document); });
    return readAssessment(compactText(tree));
}

bool DocumentBlend::mentions(std::size_t i, std::string_view key) const
{
    const Difference& difference = m_differences[i];
    const auto wanted = keyTokens(key);
    if (wanted.size() != 2 || difference.key == key)
        return false;
    const std::string id = wanted[1].substr(1);
    const auto tokens = keyTokens(difference.key);
    if (std::find(tokens.begin() + 1, tokens.end(), id) != tokens.end())
        return true; // "/scores/rag/quality" stands under the strategy's id
    bool found = false;
    for (const std::string* text : {&difference.before, &difference.after}) {
        if (text->empty())
            continue;
        Json value = Json::parse(*text);
        eachText(value, [&](const Json& node) {
            const auto& word = node.get_ref<const std::string&>();
            found = found || word == id || word == key || word.starts_with(std::string(key) + "/");
        });
    }
    return found;
}

std::vector<std::string> DocumentBlend::sampleSets(std::size_t i) const
{
    std::vector<std::string> sets;
    const std::function<void(const Json&)> collect = [&](const Json& node) {
        if (node.is_object() && node.value("distribution", Json()) == "sample" && node.contains("set"))
            sets.push_back(node["set"].get<std::string>());
        if (node.is_structured()) {
            for (const Json& child : node)
                collect(child);
        }
    };
    for (const std::string* text : {&m_differences[i].before, &m_differences[i].after}) {
        if (!text->empty())
            collect(Json::parse(*text));
    }
    return sets;
}

} // namespace tunepoint
