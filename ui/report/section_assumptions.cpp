// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/influence.h"
#include "ui/report/sections.h"
#include "ui/text/names.h"

#include <algorithm>
#include <map>
#include <utility>

namespace tunepoint::ui {

namespace {

/// One draw that one or several options share.
struct Entry {
    const Input* input = nullptr;
    std::vector<std::string> strategies;
};

std::vector<Entry> entriesOf(const Evaluation& evaluation)
{
    std::vector<Entry> entries;
    std::map<std::string, std::size_t> known;
    for (const Input& input : evaluation.inputs) {
        const std::string key = input.key.empty() ? input.pointer : input.key;
        const auto [at, isNew] = known.emplace(key, entries.size());
        if (isNew)
            entries.push_back({&input, {}});
        Entry& entry = entries[at->second];
        if (!input.strategy.empty()
            && std::find(entry.strategies.begin(), entry.strategies.end(), input.strategy)
                == entry.strategies.end())
            entry.strategies.push_back(input.strategy);
    }
    return entries;
}

QString nameOf(const Input& input, const Evaluation& evaluation)
{
    Input alone = input; // its options stand in the heading
    alone.strategy.clear();
    return input.field == "accuracy" && !input.strategy.empty() ? ReportText::tr("Accuracy")
                                                                : inputName(alone, evaluation);
}

using Ranks = std::map<std::string, int>; ///< by pointer

ReportTable emptyTable()
{
    ReportTable table;
    table.columns = {{ReportText::tr("Figure"), false, 0.21}, {ReportText::tr("Value"), true, 0.16},
        {ReportText::tr("Range"), true, 0.12}, {ReportText::tr("Grade"), false, 0.13},
        {ReportText::tr("Rank"), true, 0.05}, {ReportText::tr("Source and date"), false}};
    return table;
}

/// Place of an input among those that move the answer; empty: it hardly does.
QString rankOf(const Input& input, const ReportContent& content, const Ranks& ranks)
{
    const auto rank = ranks.find(input.pointer);
    return rank == ranks.end() ? noFigure() : content.format.count(double(rank->second));
}

/// How far the order of the ranks is more than the noise of the trials.
QString howSureRanksAre(const InfluenceLedger& ledger)
{
    if (ledger.sureDraws == 0)
        return ReportText::tr("No share is larger than two of its standard errors: the order of the ranks is "
                              "not sure.");
    return ReportText::tr("%Ln share(s) are larger than two of their standard errors; the order of the other "
                          "ranks is not sure.",
        nullptr, int(ledger.sureDraws));
}

/// Numbers of options in runs: "2–5, 7".
QString runsOf(const std::vector<std::size_t>& numbers, const Format& format)
{
    QStringList runs;
    for (std::size_t i = 0; i < numbers.size();) {
        std::size_t end = i;
        while (end + 1 < numbers.size() && numbers[end + 1] == numbers[end] + 1)
            ++end;
        const QString first = format.count(double(numbers[i]));
        const QString last = format.count(double(numbers[end]));
        runs << (end == i      ? first
                : end == i + 1 ? ReportText::tr("%1, %2", "two numbers of options").arg(first, last)
                               : ReportText::tr("%1–%2", "numbers of options, from and to").arg(first, last));
        i = end + 1;
    }
    return runs.join(ReportText::tr(", ", "between numbers of options"));
}

/// "1 first option · 2 second option"
QString numberedNames(const Evaluation& evaluation, const Format& format)
{
    QStringList names;
    for (std::size_t i = 0; i < evaluation.strategies.size(); ++i)
        names << ReportText::tr("%1 %2", "number of an option, its name")
                     .arg(format.count(double(i + 1)), isolated(strategyName(evaluation.strategies[i])));
    return names.join(QStringLiteral(" · "));
}

std::vector<ReportTable::Cell> rowOf(const Input& input, const ReportContent& content, const Ranks& ranks)
{
    const Format& format = content.format;
    const Quantity& quantity = input.quantity;
    const bool uncertain = isUncertain(quantity);
    const bool guess = quantity.grade == EvidenceGrade::Guess;
    QString source = sourceName(quantity.source, 240);
    if (source.isEmpty())
        source = originName(input.origin);
    else if (guess && quantity.source == "our assumption")
        source.clear(); // the grade says it
    if (!quantity.date.empty()) {
        const QString day = format.shortDate(QString::fromStdString(quantity.date));
        source = source.isEmpty() ? day : ReportText::tr("%1, %2", "source, date").arg(source, day);
    }
    return {{nameOf(input, content.evaluation())},
        {format.figure(input.central, input.unit), {}, false, false, input.central},
        {uncertain ? format.bareRange(
             quantile(quantity, input.bounds, 0.1), quantile(quantity, input.bounds, 0.9), input.unit)
                   : noFigure()},
        {quantity.grade ? gradeName(*quantity.grade) : noFigure(), {}, false, guess},
        {rankOf(input, content, ranks)}, {source}};
}

/// The register's tables: what concerns all options, what several share, and each option's own.
struct Register {
    ReportTable all = emptyTable();
    ReportTable shared = emptyTable();
    std::vector<ReportTable> own; ///< by option
};

Register registerOf(const std::vector<Entry>& entries, const ReportContent& content, const Ranks& ranks)
{
    const auto& strategies = content.evaluation().strategies;
    Register result;
    result.own.assign(strategies.size(), emptyTable());
    std::vector<std::pair<std::size_t, std::vector<ReportTable::Cell>>> shared;
    for (const Entry& entry : entries) {
        std::vector<std::size_t> numbers; // from 1, in the order of the options
        for (std::size_t i = 0; i < strategies.size(); ++i) {
            if (std::find(entry.strategies.begin(), entry.strategies.end(), strategies[i].id)
                != entry.strategies.end())
                numbers.push_back(i + 1);
        }
        std::vector<ReportTable::Cell> row = rowOf(*entry.input, content, ranks);
        if (numbers.empty() || (numbers.size() > 1 && numbers.size() == strategies.size())) {
            result.all.rows.push_back(std::move(row));
        } else if (numbers.size() == 1) {
            result.own[numbers.front() - 1].rows.push_back(std::move(row));
        } else {
            row.front().text = ReportText::tr("%1 (%2)", "figure, numbers of the options that share it")
                                   .arg(row.front().text, runsOf(numbers, content.format));
            shared.emplace_back(numbers.size(), std::move(row));
        }
    }
    std::stable_sort(shared.begin(), shared.end(), [](const auto& a, const auto& b) {
        return a.first > b.first;
    }); // what most options share comes first
    for (auto& [count, row] : shared)
        result.shared.rows.push_back(std::move(row));
    return result;
}

} // namespace

void writeAssumptions(ReportBuilder& report, const ReportContent& content)
{
    const Evaluation& evaluation = content.evaluation();
    const std::vector<Entry> entries = entriesOf(evaluation);
    if (entries.empty())
        return;
    report.heading(ReportText::tr("Register of assumptions"));
    const auto guesses = std::count_if(entries.begin(), entries.end(),
        [](const Entry& entry) { return entry.input->quantity.grade == EvidenceGrade::Guess; });
    report.paragraph(
        ReportText::tr(
            "Every figure that the result rests on. The range goes from the 10th to the 90th "
            "percentile. %1 of all %2 figures are our assumption (one that options share counts once).")
            .arg(content.format.count(double(guesses)), content.format.count(double(entries.size()))));
    const InfluenceLedger ledger = influenceLedger(evaluation);
    Ranks ranks;
    for (std::size_t i = 0; ledger.known && i < evaluation.inputs.size(); ++i) {
        if (ledger.rankOfInput[i] > 0)
            ranks.emplace(evaluation.inputs[i].pointer, ledger.rankOfInput[i]);
    }
    if (ledger.known)
        report.paragraph(
            ReportText::tr(
                "Rank: 1 decides most, by its share in the spread of the lead (Sobol' index). %1 of what "
                "decides rests on our assumption.")
                .arg(content.format.share(ledger.guesses(), 0))
            + QLatin1Char(' ') + howSureRanksAre(ledger));
    const Register parts = registerOf(entries, content, ranks);
    const auto write = [&](const QString& heading, const ReportTable& table) {
        if (table.rows.empty())
            return;
        report.subheading(heading);
        report.table(table);
    };
    write(ReportText::tr("All options"), parts.all);
    if (!parts.shared.rows.empty()) {
        report.subheading(ReportText::tr("Shared by several options"));
        report.paragraph(ReportText::tr("The numbers behind a figure say for which options it counts: %1.")
                             .arg(numberedNames(evaluation, content.format)),
            TextStyle::Caption);
        report.table(parts.shared);
    }
    for (std::size_t i = 0; i < evaluation.strategies.size(); ++i)
        write(strategyName(evaluation.strategies[i]), parts.own[i]);
}

} // namespace tunepoint::ui
