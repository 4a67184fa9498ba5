// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/source_tables.h"

#include "core/base/date.h"
#include "ui/text/finding_text.h"
#include "ui/text/names.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <iterator>
#include <set>

namespace tunepoint::ui {

namespace {

constexpr int kStaleDays = 180;

struct Sources {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::Sources)
};

ChartCell word(const QString& text)
{
    return {text, std::nullopt};
}

bool holdsAll(const QString& text, const QString& words)
{
    const QStringList parts = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(parts.begin(), parts.end(),
        [&](const QString& part) { return text.contains(part, Qt::CaseInsensitive); });
}

/// Some findings are dated by month or year only: they count from its first day.
std::optional<Date> dayOf(const std::string& text)
{
    if (text.size() == 4)
        return parseDate(text + "-01-01");
    return parseDate(text.size() == 7 ? text + "-01" : text);
}

QString ageText(std::optional<int> days)
{
    if (!days)
        return Sources::tr("no date");
    if (*days < 31)
        return Sources::tr("under a month");
    const int months = static_cast<int>(*days * 12 / 365.25);
    if (months < 24)
        return Sources::tr("%n month(s)", nullptr, std::max(1, months));
    return Sources::tr("%n year(s)", nullptr, months / 12);
}

QString gradeText(const Quantity& quantity)
{
    return quantity.grade ? gradeName(*quantity.grade) : Sources::tr("not graded");
}

ChartCell influenceCell(const InfluenceLedger& influence, std::size_t input, const Format& format)
{
    constexpr double kNoticed = 0.001;
    if (!influence.known)
        return {};
    const double share = influence.shareOfInput[input];
    if (share >= kNoticed)
        return {format.share(share), share};
    return {influence.rankOfInput[input] > 0 ? Sources::tr("under 0.1%") : Sources::tr("none"), share};
}

QString valuesText(const EvidenceRow& row, const Format& format)
{
    constexpr std::size_t kShown = 4;
    return row.values.empty() ? plainText(row.text, 60) : findingValues(row, format, kShown);
}

/// "21 Nov 2026", "Nov 2026" or "2026", as exact as the source is dated.
QString findingDate(const std::string& date, const Format& format)
{
    if (date == "undated")
        return Sources::tr("undated");
    if (date == "recalled")
        return Sources::tr("from memory", "how a finding is dated");
    const QString text = QString::fromStdString(date);
    const QDate month = QDate::fromString(text, QStringLiteral("yyyy-MM"));
    return month.isValid() ? format.locale().toString(month, QStringLiteral("MMM yyyy"))
                           : format.shortDate(text);
}

} // namespace

std::optional<int> ageInDays(const Quantity& quantity, const Evaluation& evaluation, const std::string& today)
{
    const auto from = dayOf(quantity.date);
    const auto to = parseDate(evaluation.date.empty() ? today : evaluation.date);
    return from && to ? std::optional(daysBetween(*from, *to)) : std::nullopt;
}

bool isStale(std::optional<int> ageInDays)
{
    return ageInDays && *ageInDays > kStaleDays;
}

SourceTable figuresTable(const Evaluation& evaluation, const InfluenceLedger& influence,
    const FigureFilter& filter, const std::string& today, const Format& format)
{
    SourceTable result;
    result.table.columns = {{Sources::tr("Figure"), false, {}}, {Sources::tr("Value"), true, {}},
        {Sources::tr("Grade"), false, Sources::tr("How well the figure is founded")},
        {Sources::tr("Influence"), true,
            Sources::tr("Share of what decides between the first two options (first-order Sobol' index)")},
        {Sources::tr("Age"), true, Sources::tr("On the day that the assessment speaks for")},
        {Sources::tr("From"), false, {}}, {Sources::tr("Source"), false, {}}};
    for (std::size_t i = 0; i < evaluation.inputs.size(); ++i) {
        const Input& input = evaluation.inputs[i];
        const Quantity& quantity = input.quantity;
        const std::optional<int> age = ageInDays(quantity, evaluation, today);
        const QString name = inputName(input, evaluation);
        const QString source = sourceName(quantity.source);
        if ((filter.grade && quantity.grade != filter.grade)
            || (filter.origin && input.origin != *filter.origin) || (filter.stale && !isStale(age))
            || !holdsAll(name + QLatin1Char(' ') + source, filter.words))
            continue;
        result.table.rows.append(
            {word(name), {format.quantity(quantity, input.unit, input.bounds), input.central},
                word(gradeText(quantity)), influenceCell(influence, i, format),
                {ageText(age), age ? std::optional<double>(*age) : std::nullopt},
                word(originName(input.origin)), word(source)});
        result.table.strategies.append(input.strategy);
        result.indexes.push_back(i);
    }
    return result;
}

QString influenceSentence(const InfluenceLedger& influence, const Format& format)
{
    if (!influence.known)
        return {};
    const QString guesses = format.share(influence.guesses(), 0);
    const QString measured = format.share(influence.shareByGrade[std::size_t(EvidenceGrade::Measured)], 0);
    return Sources::tr(
        "Of what decides between the first two options, %1 rests on assumptions and figures without a "
        "grade, %2 on measurements. Measuring the most influential ones first makes the answer surer.")
        .arg(guesses, measured);
}

SourceTable evidenceTable(const Evaluation& evaluation, const Catalogue& catalogue, const QString& words,
    bool onlyUsed, const Format& format)
{
    std::set<std::string> used;
    for (const Input& input : evaluation.inputs)
        used.insert(input.evidence.begin(), input.evidence.end());
    SourceTable result;
    result.table.columns = {{Sources::tr("Finding"), false, {}}, {Sources::tr("Values"), false, {}},
        {Sources::tr("Grade"), false, Sources::tr("How the finding came to us")},
        {Sources::tr("Date"), false, {}}, {Sources::tr("Publication"), false, {}}};
    for (std::size_t i = 0; i < catalogue.evidence.size(); ++i) {
        const EvidenceRow& row = catalogue.evidence[i];
        const QString finding = plainText(row.model.empty() ? row.metric : row.model + ": " + row.metric);
        const QString title = plainText(row.title);
        const QString searched = finding + QLatin1Char(' ') + title + QLatin1Char(' ')
            + plainText(row.taskType) + QLatin1Char(' ') + plainText(row.strategy);
        if ((onlyUsed && !used.contains(row.id)) || !holdsAll(searched, words))
            continue;
        result.table.rows.append({word(finding), word(valuesText(row, format)),
            word(evidenceGradeName(row.grade)), word(findingDate(row.date, format)), word(title)});
        result.table.strategies.append(std::string());
        result.indexes.push_back(i);
    }
    return result;
}

ChartTable tokenTable(const Evaluation& evaluation, const Catalogue& catalogue, const Format& format)
{
    ChartTable table;
    table.columns = {{Sources::tr("Option"), false, {}},
        {Sources::tr("Base model"), false, Sources::tr("The model that is called, or that is tuned")},
        {Sources::tr("Instructions"), true, Sources::tr("Fixed part of the prompt, in tokens an item")},
        {Sources::tr("Examples"), true, Sources::tr("Examples in the prompt, in tokens an item")},
        {Sources::tr("Passages"), true, Sources::tr("Retrieved documents, in tokens an item")},
        {Sources::tr("Item"), true, Sources::tr("The item itself, in tokens")},
        {Sources::tr("Sent"), true, Sources::tr("All input tokens of an item, over all calls")},
        {Sources::tr("Received"), true, Sources::tr("Output tokens billed, hidden reasoning included")},
        {Sources::tr("Calls cost"), true, Sources::tr("Model calls of one item at today's prices")}};
    for (const StrategyResult& strategy : evaluation.strategies) {
        if (!strategy.tokens)
            continue;
        const TokensPerItem& tokens = *strategy.tokens;
        const auto count = [&](double value) { return ChartCell{format.count(value), value}; };
        const ModelPrice* model = findModel(catalogue, strategy.model);
        table.rows.append({word(strategyName(strategy)),
            word(model ? plainText(model->name) : Sources::tr("not named")), count(tokens.instructions),
            count(tokens.examples), count(tokens.passages), count(tokens.item), count(tokens.input()),
            count(tokens.output), {format.figure(strategy.callCost, Unit::MoneyPerItem), strategy.callCost}});
        table.strategies.append(strategy.id);
    }
    return table;
}

QString evidenceText(const EvidenceRow& row, const Format& format)
{
    QStringList lines;
    const QString values = valuesText(row, format);
    const QString what = plainText(row.model.empty() ? row.metric : row.model + ": " + row.metric);
    lines.append(values.isEmpty() ? what : Sources::tr("%1: %2").arg(what, values));
    if (!row.text.empty())
        lines.append(plainText(row.text, 1000));
    lines.append(Sources::tr("%1. %2").arg(plainText(row.title), plainText(row.reference, 600)));
    lines.append(
        Sources::tr("Dated %1; %2.").arg(findingDate(row.date, format), evidenceGradeName(row.grade)));
    if (!row.note.empty())
        lines.append(plainText(row.note, 1000));
    return lines.join(QLatin1Char('\n'));
}

QString evidenceGradeName(const std::string& grade)
{
    struct GradeText {
        const char* grade;
        const char* text;
    };
    static constexpr GradeText names[]{
        {"primary", QT_TRANSLATE_NOOP("tunepoint::ui::Sources", "first hand")},
        {"secondary", QT_TRANSLATE_NOOP("tunepoint::ui::Sources", "second hand")},
        {"derived", QT_TRANSLATE_NOOP("tunepoint::ui::Sources", "worked out from published figures")},
        {"vendor", QT_TRANSLATE_NOOP("tunepoint::ui::Sources", "stated by a vendor")},
        {"practitioner", QT_TRANSLATE_NOOP("tunepoint::ui::Sources", "told by a practitioner")},
        {"unreviewed", QT_TRANSLATE_NOOP("tunepoint::ui::Sources", "not peer-reviewed")},
        {"claim", QT_TRANSLATE_NOOP("tunepoint::ui::Sources", "claimed without data")},
        {"recalled", QT_TRANSLATE_NOOP("tunepoint::ui::Sources", "from memory, not looked up")},
    };
    const auto* found = std::find_if(
        std::begin(names), std::end(names), [&](const GradeText& row) { return grade == row.grade; });
    return found == std::end(names) ? plainText(grade) : Sources::tr(found->text);
}

} // namespace tunepoint::ui
