// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/names.h"

#include "ui/text/format.h"
#include "ui/text/name_tables.h"

#include <algorithm>
#include <cctype>

namespace tunepoint::ui {

namespace {

template <class Row>
const Row* rowWith(std::span<const Row> rows, std::string_view id)
{
    const auto at = std::find_if(rows.begin(), rows.end(), [id](const Row& row) { return row.id == id; });
    return at == rows.end() ? nullptr : &*at;
}

const FieldText* fieldText(std::string_view id)
{
    for (const auto rows : {Names::taskNumbers(), Names::taskWords(), Names::baseline()}) {
        if (const FieldText* row = rowWith(rows, id))
            return row;
    }
    return nullptr;
}

const ParameterText* parameterText(std::string_view id)
{
    for (const auto rows : {Names::costParameters(), Names::lifeParameters(), Names::wordParameters()}) {
        if (const ParameterText* row = rowWith(rows, id))
            return row;
    }
    return nullptr;
}

/// Name of an input that is neither a field nor a parameter; spelled out where there is none.
QString otherInputName(std::string_view id)
{
    struct Row {
        std::string_view id;
        const char* name;
    };
    static constexpr Row rows[]{
        {"discountRatePerYear", QT_TRANSLATE_NOOP("tunepoint::ui::Names", "Discount rate a year")},
        {"exchangeRate", QT_TRANSLATE_NOOP("tunepoint::ui::Names", "Exchange rate")},
        {"strategyAccuracy", QT_TRANSLATE_NOOP("tunepoint::ui::Names", "Accuracy")},
        {"trendPerMonth", QT_TRANSLATE_NOOP("tunepoint::ui::Names", "Trend a month")},
        {"lifecycleMonths", QT_TRANSLATE_NOOP("tunepoint::ui::Names", "Months until it happens")},
        {"migrationCost", QT_TRANSLATE_NOOP("tunepoint::ui::Names", "Cost of the move")},
        {"priceFactor", QT_TRANSLATE_NOOP("tunepoint::ui::Names", "Price after the change")},
    };
    for (const Row& row : rows) {
        if (row.id == id)
            return Names::tr(row.name);
    }
    return spelledOut(id);
}

/// Name under which the words of a field stand in the table: several fields share theirs.
std::string_view wordList(std::string_view fieldId)
{
    if (fieldId.substr(0, 11) == "teamSkills/")
        return "skill";
    if (fieldId == "formatStrictness" || fieldId == "styleSpecificity" || fieldId == "domainSpecificity")
        return "level";
    return fieldId;
}

const WordText* findWord(std::string_view list, std::string_view word)
{
    const auto rows = Names::words();
    const auto at = std::find_if(
        rows.begin(), rows.end(), [&](const WordText& row) { return row.list == list && row.word == word; });
    return at == rows.end() ? nullptr : &*at;
}

} // namespace

QString spelledOut(std::string_view id)
{
    QString out;
    for (const char c : id.substr(0, 200)) {
        const auto u = static_cast<unsigned char>(c);
        if (c == '/' || c == '_' || c == '-')
            out += QChar(u' ');
        else if (u < 0x20 || u == 0x7F)
            continue;
        else if (u < 0x80 && std::isupper(u) && !out.isEmpty())
            out += QLatin1Char(' '), out += QLatin1Char(char(std::tolower(u)));
        else
            out += QLatin1Char(c);
    }
    if (!out.isEmpty())
        out[0] = out.at(0).toUpper();
    return out;
}

QString fieldName(std::string_view fieldId)
{
    const FieldText* row = fieldText(fieldId);
    return row ? Names::tr(row->name) : spelledOut(fieldId);
}

QString fieldQuestion(std::string_view fieldId)
{
    const FieldText* row = fieldText(fieldId);
    return row ? Names::tr(row->question) : QString();
}

QString fieldWhy(std::string_view fieldId)
{
    const FieldText* row = fieldText(fieldId);
    return row ? Names::tr(row->why) : QString();
}

QString wordName(std::string_view fieldId, std::string_view word)
{
    if (fieldId == "firstArchetype" || fieldId == "secondArchetype")
        return archetypeName(word);
    const WordText* row = findWord(wordList(fieldId), word);
    if (row == nullptr)
        row = findWord("flag", word);
    // what is left are names of catalogue entries, such as models: they are names already
    return row == nullptr ? plainText(std::string(word)) : Names::tr(row->name);
}

QString parameterName(std::string_view parameterId)
{
    const ParameterText* row = parameterText(parameterId);
    return row ? Names::tr(row->name) : spelledOut(parameterId);
}

QString parameterHelp(std::string_view parameterId)
{
    const ParameterText* row = parameterText(parameterId);
    return row ? Names::tr(row->help) : QString();
}

QString parameterGroupName(ParameterGroup group)
{
    switch (group) {
    case ParameterGroup::ModelCall:
        return Names::tr("Calls of the model");
    case ParameterGroup::Serving:
        return Names::tr("Machines and retrieval");
    case ParameterGroup::Examples:
        return Names::tr("Examples and training");
    case ParameterGroup::People:
        return Names::tr("People and set-up");
    case ParameterGroup::Upkeep:
        return Names::tr("Upkeep");
    case ParameterGroup::Review:
        return Names::tr("Checking by people");
    case ParameterGroup::Life:
        return Names::tr("Life of the option");
    case ParameterGroup::Accuracy:
        return Names::tr("Accuracy");
    case ParameterGroup::Latency:
        return Names::tr("Waiting time");
    }
    return {};
}

QString archetypeName(std::string_view archetypeId)
{
    const ArchetypeText* row = rowWith(Names::archetypes(), archetypeId);
    return row ? Names::tr(row->name) : spelledOut(archetypeId);
}

QString archetypeSummary(std::string_view archetypeId)
{
    const ArchetypeText* row = rowWith(Names::archetypes(), archetypeId);
    return row ? Names::tr(row->summary) : QString();
}

QString costKindName(CostKind kind)
{
    switch (kind) {
    case CostKind::OneOff:
        return Names::tr("Once");
    case CostKind::Monthly:
        return Names::tr("Each month");
    case CostKind::PerItem:
        return Names::tr("For each item");
    case CostKind::PerToken:
        return Names::tr("By tokens");
    case CostKind::Series:
        return Names::tr("Month by month");
    }
    return {};
}

QString tokenKindName(TokenKind kind)
{
    switch (kind) {
    case TokenKind::Input:
        return Names::tr("Input tokens");
    case TokenKind::Output:
        return Names::tr("Output tokens");
    case TokenKind::CachedInput:
        return Names::tr("Cached input tokens");
    case TokenKind::All:
        return Names::tr("All tokens");
    }
    return {};
}

QString gradeName(EvidenceGrade grade)
{
    switch (grade) {
    case EvidenceGrade::Measured:
        return Names::tr("measured");
    case EvidenceGrade::Published:
        return Names::tr("published");
    case EvidenceGrade::Vendor:
        return Names::tr("from the vendor");
    case EvidenceGrade::Guess:
        return Names::tr("our assumption");
    }
    return {};
}

QString originName(Origin origin)
{
    switch (origin) {
    case Origin::Document:
        return Names::tr("stated in the assessment");
    case Origin::Catalogue:
        return Names::tr("default of the catalogue");
    case Origin::Price:
        return Names::tr("price list");
    case Origin::Evidence:
        return Names::tr("published results");
    }
    return {};
}

QString sourceName(const std::string& source, int limit)
{
    constexpr std::string_view kOurs = "our assumption";
    if (source == kOurs)
        return gradeName(EvidenceGrade::Guess);
    if (source.starts_with(std::string(kOurs) + "; "))
        return Names::tr("%1; %2", "our assumption; what it leans on")
            .arg(
                gradeName(EvidenceGrade::Guess), isolated(plainText(source.substr(kOurs.size() + 2), limit)));
    const WordText* known = findWord("source", source);
    return known ? Names::tr(known->name) : plainText(source, limit);
}

QString evidenceKindName(std::string_view kind)
{
    const WordText* known = findWord("evidenceKind", kind);
    return known ? Names::tr(known->name) : plainText(std::string(kind), 60);
}

QString gateKindName(GateKind kind)
{
    switch (kind) {
    case GateKind::MinimumAccuracy:
        return Names::tr("Required accuracy");
    case GateKind::MaximumCostPerMonth:
        return Names::tr("Budget a month");
    case GateKind::MaximumOneOff:
        return Names::tr("Budget for the start");
    case GateKind::MaximumLatency:
        return Names::tr("Longest acceptable wait");
    case GateKind::DataResidency:
        return Names::tr("Where data may be processed");
    case GateKind::OwnWeights:
        return Names::tr("Must own the model");
    case GateKind::Deadline:
        return Names::tr("Weeks until it must work");
    case GateKind::Custom:
        return Names::tr("Own condition");
    }
    return {};
}

QString strategyName(const StrategyResult& strategy)
{
    const QString name = plainText(strategy.name);
    return name.isEmpty() ? archetypeName(strategy.archetype) : name;
}

QString inputName(const Input& input, const Evaluation& evaluation)
{
    QString field;
    if (parameterText(input.field))
        field = parameterName(input.field);
    else if (fieldText(input.field))
        field = input.field == "accuracy" && !input.strategy.empty() ? Names::tr("Accuracy")
                                                                     : fieldName(input.field);
    else if (input.pointer.find("/costs/") != std::string::npos)
        field = plainText(input.field); // the name that the document gives the cost line
    else
        field = otherInputName(input.field);
    const StrategyResult* strategy
        = input.strategy.empty() ? nullptr : findResult(evaluation, input.strategy);
    if (strategy == nullptr)
        return field;
    QString option = strategyName(*strategy);
    if (option.isRightToLeft() != field.isRightToLeft()) // the figure's name decides how the whole runs
        option = isolated(option);
    return Names::tr("%1: %2", "option: figure").arg(option, field);
}

} // namespace tunepoint::ui
