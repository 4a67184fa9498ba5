// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/finding_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <string>

namespace tunepoint::ui {

namespace {

constexpr auto kContext = "tunepoint::ui::Sources";

/// Unit of a published finding, where the program has one of its own for it.
std::optional<Unit> unitOfFinding(const std::string& word)
{
    static const std::map<std::string, Unit> units{{"months", Unit::Months}, {"seconds", Unit::Seconds},
        {"tokens", Unit::Tokens}, {"tokens per second", Unit::TokensPerSecond}, {"logit", Unit::LogOdds},
        {"logit per year", Unit::LogOddsPerYear}, {"USD", Unit::Money}, {"USD per hour", Unit::MoneyPerHour},
        {"USD per M tokens", Unit::MoneyPerMillionTokens}, {"dimensionless", Unit::None}};
    const auto at = units.find(word);
    return at == units.end() ? std::nullopt : std::optional(at->second);
}

struct FindingWords {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::Sources)
};

enum class As { Number, Share, Percent, Money };

struct UnitWords {
    const char* text = nullptr;
    const char* meaning = nullptr; ///< for translators
};
struct FindingUnit {
    const char* unit; ///< as the catalogue has it
    As as; ///< how its numbers are written
    UnitWords words; ///< behind the last number; none: the number says it
};
/// Other units of the catalogue.
constexpr FindingUnit kUnits[]{
    {"percent", As::Percent, {}},
    {"fraction", As::Share, {}},
    {"percentage points", As::Number, {QT_TRANSLATE_NOOP("tunepoint::ui::Sources", "percentage points")}},
    {"examples", As::Number, {QT_TRANSLATE_NOOP("tunepoint::ui::Sources", "examples")}},
    {"labelled examples", As::Number, {QT_TRANSLATE_NOOP("tunepoint::ui::Sources", "examples")}},
    {"person-weeks", As::Number, {QT_TRANSLATE_NOOP("tunepoint::ui::Sources", "person-weeks")}},
    {"pairs", As::Number, {QT_TRANSLATE_NOOP("tunepoint::ui::Sources", "pairs")}},
    {"questions", As::Number, {QT_TRANSLATE_NOOP("tunepoint::ui::Sources", "questions")}},
    {"hours", As::Number, {QT_TRANSLATE_NOOP("tunepoint::ui::Sources", "hours")}},
    {"per arm", As::Number, {QT_TRANSLATE_NOOP("tunepoint::ui::Sources", "in each group")}},
    {"requests per second", As::Number, {QT_TRANSLATE_NOOP("tunepoint::ui::Sources", "calls a second")}},
    {"x per year", As::Number, QT_TRANSLATE_NOOP3("tunepoint::ui::Sources", "times a year", "a factor")},
    {"x faster", As::Number, {QT_TRANSLATE_NOOP("tunepoint::ui::Sources", "times as fast")}},
    {"fraction by n", As::Share, {QT_TRANSLATE_NOOP("tunepoint::ui::Sources", "by number of examples")}},
    {"fraction by n per class", As::Share,
        {QT_TRANSLATE_NOOP("tunepoint::ui::Sources", "by number of examples of each class")}},
    {"fraction range", As::Share, {QT_TRANSLATE_NOOP("tunepoint::ui::Sources", "as lower and upper end")}},
    {"dimensionless range", As::Number,
        {QT_TRANSLATE_NOOP("tunepoint::ui::Sources", "as lower and upper end")}},
    {"percent (more than)", As::Percent, {QT_TRANSLATE_NOOP("tunepoint::ui::Sources", "or more")}},
    {"percent (at least)", As::Percent, {QT_TRANSLATE_NOOP("tunepoint::ui::Sources", "or more")}},
    {"percent (lower bound)", As::Percent, {QT_TRANSLATE_NOOP("tunepoint::ui::Sources", "or more")}},
    {"percent of errors", As::Percent, {QT_TRANSLATE_NOOP("tunepoint::ui::Sources", "of the errors")}},
    {"USD (upper bound)", As::Money, {QT_TRANSLATE_NOOP("tunepoint::ui::Sources", "at most")}},
    {"USD per year", As::Money, {QT_TRANSLATE_NOOP("tunepoint::ui::Sources", "a year")}},
    {"USD per month", As::Money, {QT_TRANSLATE_NOOP("tunepoint::ui::Sources", "a month")}},
    {"USD per query", As::Money, {QT_TRANSLATE_NOOP("tunepoint::ui::Sources", "a query")}},
    {"USD per M training tokens", As::Number,
        {QT_TRANSLATE_NOOP("tunepoint::ui::Sources", "USD per million training tokens")}},
};

const FindingUnit* findUnit(const std::string& word)
{
    const auto* at = std::find_if(
        std::begin(kUnits), std::end(kUnits), [&](const FindingUnit& known) { return word == known.unit; });
    return at == std::end(kUnits) ? nullptr : at;
}

QString findingText(double value, const std::string& word, const Format& format)
{
    const FindingUnit* known = findUnit(word);
    if (known && known->as == As::Share)
        return format.share(value, 2); // as exactly as sources tell it
    if (known && known->as == As::Percent)
        return format.share(value / 100, 2);
    const Format ofSource(format.locale(), QStringLiteral("USD")); // currency of all published prices
    if (known && known->as == As::Money)
        return ofSource.figure(value, Unit::Money);
    const auto unit = unitOfFinding(word);
    return unit && *unit != Unit::None ? ofSource.figure(value, *unit) : format.number(value, 4);
}

/// What stands behind the numbers: nothing where they say their unit themselves.
QString unitWords(const std::string& word)
{
    if (unitOfFinding(word))
        return {};
    const FindingUnit* known = findUnit(word);
    if (!known)
        return plainText(word); // of a single row: as the source has it
    return known->words.text ? QCoreApplication::translate(kContext, known->words.text, known->words.meaning)
                             : QString();
}

} // namespace

QString findingValues(const EvidenceRow& row, const Format& format, std::size_t most)
{
    QStringList values;
    for (std::size_t i = 0; i < std::min(row.values.size(), most); ++i)
        values.append(findingText(row.values[i], row.unit, format));
    if (values.isEmpty())
        return {};
    if (row.values.size() > most)
        values.append(QStringLiteral("…"));
    const QString list = values.join(
        format.locale().decimalPoint() == QLatin1String(",") ? QStringLiteral("; ") : QStringLiteral(", "));
    const QString unit = unitWords(row.unit);
    return unit.isEmpty() ? list : FindingWords::tr("%1 %2", "values and their unit").arg(list, unit);
}

} // namespace tunepoint::ui
