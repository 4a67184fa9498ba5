// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/value_check.h"

#include "core/assessment/assessment.h"
#include "core/base/date.h"
#include "core/base/numbers.h"
#include "core/quantity/percentile_fit.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tunepoint {

namespace {

std::size_t characters(const std::string& text)
{
    return std::size_t(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0u) != 0x80u; }));
}

} // namespace

void addProblem(Problems& problems, ProblemCode code, std::string pointer, std::vector<std::string> args)
{
    problems.push_back({code, std::move(pointer), std::move(args)});
}

void checkText(const std::string& text, std::size_t limit, const std::string& pointer, Problems& problems)
{
    if (const std::size_t length = characters(text); length > limit)
        addProblem(problems, ProblemCode::TooLong, pointer, {std::to_string(length), std::to_string(limit)});
}

void checkWord(const std::string& word, const std::string& pointer, Problems& problems)
{
    if (word.empty())
        addProblem(problems, ProblemCode::UnknownWord, pointer, {"", ""});
    checkText(word, kMaximumName, pointer, problems);
}

void checkId(const std::string& id, const std::string& pointer, Problems& problems)
{
    const bool control = std::any_of(id.begin(), id.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7F;
    });
    if (id.empty())
        addProblem(problems, ProblemCode::Missing, pointer, {pointer.substr(pointer.rfind('/') + 1)});
    else if (control || characters(id) > kMaximumId)
        addProblem(problems, ProblemCode::BadId, pointer, {id});
}

void checkDate(const std::string& date, const std::string& pointer, Problems& problems)
{
    if (!date.empty() && !parseDate(date))
        addProblem(problems, ProblemCode::BadDate, pointer, {date});
}

void checkCurrency(const std::string& code, const std::string& pointer, Problems& problems)
{
    const bool fine = code.size() == 3 && std::all_of(code.begin(), code.end(), [](char c) {
        return c >= 'A' && c <= 'Z'; // isupper() would ask the locale
    });
    if (!fine)
        addProblem(problems, ProblemCode::BadCurrency, pointer, {code});
}

void checkShare(double value, const std::string& pointer, Problems& problems)
{
    if (!(value >= 0 && value <= 1))
        addProblem(problems, ProblemCode::OutOfRange, pointer, {numberText(value), "0", "1"});
}

void checkWhole(const std::optional<int>& value, int lowest, const std::string& pointer, Problems& problems)
{
    if (value && *value < lowest)
        addProblem(
            problems, ProblemCode::OutOfRange, pointer, {std::to_string(*value), std::to_string(lowest), ""});
}

void checkQuantity(
    const Quantity& quantity, const Bounds& bounds, const std::string& pointer, Problems& problems)
{
    Problems found = check(quantity, bounds, pointer);
    if (found.empty()) {
        if (auto warning = misfit(quantity, bounds, pointer))
            found.push_back(std::move(*warning));
    }
    std::move(found.begin(), found.end(), std::back_inserter(problems));
    if (const auto* sample = std::get_if<Sample>(&quantity.shape))
        checkId(sample->set, pointer + "/set", problems);
    checkText(quantity.unit, kMaximumName, pointer + "/unit", problems);
    checkText(quantity.source, kMaximumNotes, pointer + "/source", problems);
    checkText(quantity.note, kMaximumNotes, pointer + "/note", problems);
}

void checkQuantity(const std::optional<Quantity>& quantity, const Bounds& bounds, const std::string& pointer,
    Problems& problems)
{
    if (quantity)
        checkQuantity(*quantity, bounds, pointer, problems);
}

void checkReference(const Ids& ids, const std::string& id, const std::string& pointer, Problems& problems)
{
    if (id.empty())
        addProblem(problems, ProblemCode::Missing, pointer, {pointer.substr(pointer.rfind('/') + 1)});
    else if (!ids.contains(id))
        addProblem(problems, ProblemCode::UnknownReference, pointer, {id});
}

} // namespace tunepoint
