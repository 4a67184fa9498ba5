// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/framework_reader.h"

#include "core/base/numbers.h"

#include <algorithm>
#include <array>
#include <set>

namespace tunepoint {

namespace {

constexpr std::array<std::string_view, 3> interests{"noneVisible", "sellsServices", "sellsModels"};
constexpr std::array<std::string_view, 4> standings{"confirms", "contradicts", "mixed", "none"};

struct UnitWord {
    std::string_view word;
    Unit unit;
};
constexpr std::array units{
    UnitWord{"count", Unit::None},
    UnitWord{"share", Unit::Share},
    UnitWord{"sharePerMonth", Unit::SharePerMonth},
    UnitWord{"items", Unit::Items},
    UnitWord{"itemsPerMonth", Unit::ItemsPerMonth},
    UnitWord{"itemsPerHour", Unit::ItemsPerHour},
    UnitWord{"money", Unit::Money},
    UnitWord{"moneyPerItem", Unit::MoneyPerItem},
    UnitWord{"months", Unit::Months},
    UnitWord{"seconds", Unit::Seconds},
    UnitWord{"perYear", Unit::PerYear},
};

template <std::size_t N>
std::vector<std::string_view> listOf(const std::array<std::string_view, N>& words)
{
    return {words.begin(), words.end()};
}

bool isField(std::string_view pointer)
{
    constexpr std::string_view task = "/task/";
    constexpr std::string_view answers = "/frameworks/answers/";
    if (pointer.starts_with(task))
        return taskField(pointer.substr(task.size())) != nullptr;
    return pointer.starts_with(answers) && answerField(pointer.substr(answers.size())) != nullptr;
}

FrameworkThreshold readThreshold(CatalogueReader& reader)
{
    FrameworkThreshold threshold;
    threshold.id = reader.text("id");
    std::vector<std::string_view> words;
    for (const UnitWord& unit : units)
        words.push_back(unit.word);
    threshold.unit = units[reader.word("unit", words)].unit;
    threshold.value = reader.number("value");
    threshold.bounds.lower = reader.number("lowest");
    if (reader.has("highest"))
        threshold.bounds.upper = reader.number("highest");
    if (threshold.value < *threshold.bounds.lower
        || (threshold.bounds.upper && threshold.value > *threshold.bounds.upper))
        reader.refuse(ProblemCode::OutOfRange, "value", {numberText(threshold.value), "", ""});
    threshold.stated = reader.flag("stated");
    threshold.lines = reader.text("lines");
    threshold.standing = EvidenceStanding(reader.word("standing", listOf(standings)));
    threshold.evidence = reader.texts("evidence");
    if ((threshold.standing == EvidenceStanding::None) != threshold.evidence.empty())
        reader.refuse(ProblemCode::Missing, "", {"evidence"});
    reader.finish();
    return threshold;
}

FrameworkSpec readSpec(CatalogueReader& reader)
{
    FrameworkSpec spec;
    spec.id = reader.text("id");
    spec.title = reader.text("title");
    spec.source = reader.text("source");
    spec.date = reader.day("date", false);
    spec.interest = AuthorInterest(reader.word("interest", listOf(interests)));
    reader.each("questions", [&](CatalogueReader& entry) {
        spec.questions.push_back({entry.text("pointer"), entry.text("lines")});
        if (!isField(spec.questions.back().pointer))
            entry.refuse(ProblemCode::UnknownReference, "pointer", {spec.questions.back().pointer});
        entry.finish();
    });
    std::set<std::string> seen;
    reader.each("thresholds", [&](CatalogueReader& entry) {
        spec.thresholds.push_back(readThreshold(entry));
        if (!seen.insert(spec.thresholds.back().id).second)
            entry.refuse(ProblemCode::DuplicateId, "id", {spec.thresholds.back().id});
    });
    reader.finish();
    return spec;
}

} // namespace

void readFrameworks(CatalogueReader& file, Catalogue& catalogue)
{
    file.claim({"about"});
    file.each("frameworks", [&](CatalogueReader& r) { catalogue.frameworks.push_back(readSpec(r)); });
}

std::string_view wordOf(AuthorInterest value)
{
    return interests[std::size_t(value)];
}

std::string_view wordOf(EvidenceStanding value)
{
    return standings[std::size_t(value)];
}

} // namespace tunepoint
