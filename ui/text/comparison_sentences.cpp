// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/comparison_sentences.h"

#include "ui/text/names.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace tunepoint::ui {

namespace {

constexpr int kValueLength = 60; // of a value in a table

class ComparisonText {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::ComparisonText)

public:
    static QString figure(std::string_view id)
    {
        if (id == "netPresentValue")
            return tr("Net present value");
        if (id == "costPerMonth")
            return tr("Cost a month");
        if (id == "oneOffCost")
            return tr("One-off cost");
        if (id == "accuracy")
            return tr("Accuracy");
        if (id == "paybackMonths")
            return tr("Money back after");
        if (id == "costPerCorrectItem")
            return tr("Cost of a right item");
        if (id == "probabilityBest")
            return tr("Chance of being best");
        if (id == "probabilityLoss")
            return tr("Chance of a loss");
        return {};
    }

    /// Parts of a document that a group is named after.
    static QString frame(const std::string& id)
    {
        if (id == "order")
            return tr("Order of the options");
        if (id == "date")
            return tr("Date");
        if (id == "catalogue")
            return tr("Prices and facts of the catalogue");
        if (id == "currency")
            return tr("Currency and exchange rate");
        if (id == "horizonMonths")
            return tr("Months looked ahead");
        if (id == "discountRatePerYear")
            return tr("Discount rate a year");
        if (id == "seed")
            return tr("Seed of chance");
        if (id == "correlations")
            return tr("Correlations");
        return {};
    }

    static QString entryOf(const std::string& list, const QString& name)
    {
        if (list == "strategies")
            return tr("Option %1").arg(name);
        if (list == "gates")
            return tr("Limit %1").arg(name);
        if (list == "criteria")
            return tr("Criterion %1").arg(name);
        if (list == "pilots")
            return tr("Pilot %1").arg(name);
        if (list == "scores")
            return tr("Scores of %1").arg(name);
        return tr("%1: %2", "part of a document: entry").arg(spelledOut(list), name);
    }

    static QString groupInStrategy(const std::string& group)
    {
        if (group == "costs")
            return tr("stated costs");
        if (group == "archetype")
            return tr("kind of option");
        return {};
    }

    static QString inside(const QString& owner, const QString& what)
    {
        return tr("%1: %2", "whose: what").arg(owner, what);
    }
    static QString together(const QStringList& names)
    {
        return names.join(tr(" with ", "between inputs that change together"));
    }
    static QString points(const QString& number) { return tr("%1 points", "percentage points").arg(number); }
    static QString notStated() { return tr("not stated"); }
    static QString byDefault(const QString& value)
    {
        return tr("not stated: %1", "what counts then").arg(value);
    }
    static QString otherSource() { return tr("the same, other source"); }
    static QString isThere() { return tr("is there"); }
    static QString missing() { return tr("is not there"); }
    static QString unknownEntry() { return tr("without a name"); }
    static QString drawn(const Comparison& comparison, const Format& format)
    {
        if (comparison.exact)
            return tr(
                "Each input's part is what it changes on average, whichever change is made first (Shapley "
                "value); worked out exactly from %1 mixtures of the two states.")
                .arg(format.count(double(comparison.evaluations)));
        return tr(
            "Each input's part is what it changes on average over %1 orders of making the changes, drawn by "
            "chance (Shapley value), with the standard error behind ±.")
            .arg(format.count(double(comparison.permutations)));
    }
    static QStringList winner(const Comparison& comparison, const ComparedNames& names, const Format& format);
};

QString quoted(const QString& name, const Format& format)
{
    return isolated(format.locale().quoteString(name));
}

/// Unit of the figure that a difference's key names.
Unit unitOf(const std::vector<std::string>& tokens)
{
    if (tokens.size() < 2)
        return tokens.empty() || tokens[0] != "discountRatePerYear" ? Unit::None : Unit::Share;
    if (tokens[0] == "task") {
        const TaskField* field = taskField(tokens[1]);
        return field ? field->unit : Unit::None;
    }
    for (const BaselineField& field : baselineFields()) {
        if (tokens[0] == "baseline" && field.id == tokens[1])
            return field.unit;
    }
    if (tokens.size() == 4 && tokens[2] == "parameters") {
        const ParameterSpec* spec = parameterSpec(tokens[3]);
        return spec ? spec->unit : Unit::None;
    }
    return tokens.size() == 3 && tokens[2] == "accuracy" ? Unit::Share : Unit::None;
}

QString numberText(double value, Unit unit, const Format& format)
{
    return unit == Unit::None ? format.number(value, 6) : format.figure(value, unit);
}

QString jsonText(const QJsonValue& value, const std::vector<std::string>& tokens, const Format& format)
{
    const Unit unit = unitOf(tokens);
    if (value.isDouble())
        return numberText(value.toDouble(), unit, format);
    if (value.isString()) {
        const std::string word = value.toString().toStdString();
        if (tokens.back() == "date")
            return format.date(value.toString());
        const bool skill = tokens[0] == "task" && tokens.size() == 3;
        const std::string field = skill ? tokens[1] + "/" + tokens[2] : tokens.back();
        const QString name = tokens[0] == "task" || tokens.size() == 4 ? wordName(field, word) : QString();
        return name.isEmpty() ? plainText(word, kValueLength) : name;
    }
    if (value.isBool())
        return wordName(tokens.size() > 1 ? tokens[1] : "regulated", value.toBool() ? "true" : "false");
    const QJsonObject object = value.toObject();
    if (object.contains(QLatin1String("likely")))
        return numberText(object.value(QLatin1String("likely")).toDouble(), unit, format)
            + QStringLiteral(" (%1)").arg(format.range(object.value(QLatin1String("low")).toDouble(),
                object.value(QLatin1String("high")).toDouble(), unit));
    if (object.size() > 0 && object.contains(QLatin1String("value")))
        return numberText(object.value(QLatin1String("value")).toDouble(), unit, format);
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(object);
    return plainText(document.toJson(QJsonDocument::Compact).toStdString(), kValueLength);
}

std::optional<ParameterGroup> parameterGroupCalled(const std::string& word)
{
    constexpr std::string_view words[]{
        "modelCall", "serving", "examples", "people", "upkeep", "review", "life", "accuracy", "latency"};
    const auto at = std::find(std::begin(words), std::end(words), word);
    return at == std::end(words) ? std::nullopt : std::optional(ParameterGroup(at - std::begin(words)));
}

/// Tokens of a group's part: as a key's, without the leading sign.
std::vector<std::string> partTokens(const std::string& part)
{
    return keyTokens("/" + part);
}

QString decapitalised(QString text)
{
    // "GPU load" stays as it is
    if (text.size() > 1 && text.at(1).isLower())
        text.replace(0, 1, text.left(1).toLower());
    return text;
}

QStringList ComparisonText::winner(
    const Comparison& comparison, const ComparedNames& names, const Format& format)
{
    const WinnerChange& winner = comparison.winner;
    const auto name = [&](const std::string& id) { return quoted(names.strategy(id), format); };
    QStringList said;
    if (!winner.changed && !winner.to.empty())
        return {tr("%1 is recommended as before.").arg(name(winner.to))};
    if (!winner.changed)
        return {tr("No option is recommended, as before.")};
    if (winner.from.empty())
        said << tr("%1 is recommended now; before, no option was.").arg(name(winner.to));
    else if (winner.to.empty())
        said << tr("No option is recommended any more; it was %1.").arg(name(winner.from));
    else
        said << tr("%1 is recommended now instead of %2.").arg(name(winner.to), name(winner.from));
    const auto groupName = [&](const std::string& id) {
        for (const ChangedGroup& group : comparison.groups) {
            if (group.id() == id)
                return names.group(group, format);
        }
        return plainText(id);
    };
    for (const auto& set : winner.smallestSets) {
        QStringList parts;
        for (const std::string& id : set)
            parts << groupName(id);
        if (set.size() == 1)
            said << tr("This change alone is enough: %1.").arg(parts.front());
        else if (!parts.isEmpty())
            said << tr("Enough together: %1.").arg(parts.join(QStringLiteral("; ")));
    }
    for (const Pivot& pivot : winner.pivots) {
        const QString share = format.share(pivot.share, 0);
        said << (pivot.necessary
                ? tr("%1: its part in the change of the answer is %2; without it the new winner would not "
                     "win.")
                      .arg(groupName(pivot.group), share)
                : tr("%1: its part in the change of the answer is %2.").arg(groupName(pivot.group), share));
    }
    return said;
}

} // namespace

ComparedNames::ComparedNames(const std::vector<const Assessment*>& documents)
{
    const auto add = [this](const char* list, const std::string& id, const QString& name) {
        m_names.emplace(std::pair(std::string(list), id), name.isEmpty() ? plainText(id) : name);
    };
    for (const Assessment* document : documents) {
        for (const Strategy& strategy : document->strategies)
            add("strategies", strategy.id,
                strategy.name.empty() && strategy.archetype != "custom" ? archetypeName(strategy.archetype)
                                                                        : plainText(strategy.name));
        for (const Gate& gate : document->gates)
            add("gates", gate.id, plainText(gate.name));
        for (const Criterion& criterion : document->criteria)
            add("criteria", criterion.id, plainText(criterion.name));
    }
}

QString ComparedNames::strategy(const std::string& id) const
{
    const auto at = m_names.find({"strategies", id});
    return at == m_names.end() ? plainText(id) : at->second;
}

QString ComparedNames::entry(const std::string& list, const std::string& id, const Format& format) const
{
    if (list == "scores")
        return quoted(strategy(id), format);
    const auto at = m_names.find({list, id});
    const QString name = at == m_names.end() ? plainText(id) : at->second;
    return quoted(name.isEmpty() ? ComparisonText::unknownEntry() : name, format);
}

QString ComparedNames::part(const std::string& part, const Format& format) const
{
    const auto tokens = partTokens(part);
    if (tokens.size() == 1) {
        const QString frame = ComparisonText::frame(tokens[0]);
        return frame.isEmpty() ? spelledOut(tokens[0]) : frame;
    }
    const std::string field = part.substr(part.find('/') + 1);
    if (tokens[0] == "task" || tokens[0] == "baseline")
        return fieldName(field);
    const QString name = entry(tokens[0], tokens[1], format);
    if (tokens[0] != "strategies" || tokens.size() == 2)
        return ComparisonText::entryOf(tokens[0], name);
    const auto group = parameterGroupCalled(tokens[2]);
    return ComparisonText::inside(
        name, group ? decapitalised(parameterGroupName(*group)) : ComparisonText::groupInStrategy(tokens[2]));
}

QString ComparedNames::group(const ChangedGroup& group, const Format& format) const
{
    QStringList names;
    for (const std::string& each : group.parts)
        names << part(each, format);
    return ComparisonText::together(names);
}

QString ComparedNames::difference(const Difference& difference, const Format& format) const
{
    auto tokens = keyTokens(difference.key);
    if (tokens.size() > 1 && !tokens[1].empty() && tokens[1].front() == '#')
        tokens[1].erase(0, 1);
    else if (tokens[0] != "scores" || tokens.size() < 2) {
        if (tokens[0] == "task" || tokens[0] == "baseline" || tokens.size() == 1)
            return part(difference.key.substr(1), format);
        if (tokens[0] == "strategies")
            return ComparisonText::frame("order");
    }
    const QString name = entry(tokens[0], tokens[1], format);
    if (tokens.size() == 2)
        return ComparisonText::entryOf(tokens[0], name);
    if (tokens.size() == 4 && tokens[2] == "parameters")
        return ComparisonText::inside(name, decapitalised(parameterName(tokens[3])));
    QStringList rest;
    for (std::size_t i = 2; i < tokens.size(); ++i) {
        std::string token = tokens[i];
        if (!token.empty() && token.front() == '#')
            token.erase(0, 1);
        if (token != "costs")
            rest << plainText(spelledOut(token).toStdString());
    }
    return ComparisonText::inside(name, rest.join(QStringLiteral(", ")));
}

QString comparedFigureName(std::string_view figure)
{
    return ComparisonText::figure(figure);
}

QString comparedFigureText(std::string_view figure, const std::optional<double>& value, const Format& format)
{
    switch (comparedUnit(figure)) {
    case Unit::Share:
        return format.share(value);
    case Unit::Months:
        return format.months(value);
    case Unit::MoneyPerItem:
        return format.money(value);
    default:
        return format.moneyShort(value);
    }
}

QString comparedChangeText(std::string_view figure, double change, const Format& format)
{
    const QString sign = change > 0 ? QStringLiteral("+") : change < 0 ? QString(QChar(0x2212)) : QString();
    const double size = std::abs(change);
    switch (comparedUnit(figure)) {
    case Unit::Share: // a change of a share is no share of anything
        return ComparisonText::points(sign + format.number(100 * size));
    case Unit::Months:
        return sign + format.figure(size, Unit::Months);
    default:
        return sign + comparedFigureText(figure, size, format);
    }
}

QString differenceValue(const Difference& difference, bool after, const Format& format)
{
    const std::string& text = after ? difference.after : difference.before;
    const auto tokens = keyTokens(difference.key);
    const bool entry = tokens.size() == 2 && !tokens[1].empty() && tokens[1].front() == '#';
    if (entry && (difference.before.empty() || difference.after.empty()))
        return text.empty() ? ComparisonText::missing() : ComparisonText::isThere();
    if (text.empty() && tokens.size() == 1 && tokens[0] == "horizonMonths")
        return ComparisonText::byDefault(numberText(kDefaultHorizonMonths, Unit::None, format));
    if (text.empty() && tokens.size() == 1 && tokens[0] == "discountRatePerYear")
        return ComparisonText::byDefault(format.share(0));
    if (text.empty())
        return ComparisonText::notStated();
    if (after && difference.sameFigure)
        return ComparisonText::otherSource();
    const QByteArray wrapped = "[" + QByteArray::fromStdString(text) + "]";
    return jsonText(QJsonDocument::fromJson(wrapped).array().at(0), tokens, format);
}

QStringList winnerSentences(const Comparison& comparison, const ComparedNames& names, const Format& format)
{
    return ComparisonText::winner(comparison, names, format);
}

QString attributionMethod(const Comparison& comparison, const Format& format)
{
    return ComparisonText::drawn(comparison, format);
}

} // namespace tunepoint::ui
