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
    table.columns = {{ReportText::tr("Figure"), false, 0.24}, {ReportText::tr("Value"), true, 0.19},
        {ReportText::tr("Range"), true, 0.12}, {ReportText::tr("Grade"), false, 0.14},
        {ReportText::tr("Rank"), true, 0.06}, {ReportText::tr("Source and date"), false}};
    return table;
}

/// Place of an input among those that move the answer; empty: it hardly does.
QString rankOf(const Input& input, const ReportContent& content, const Ranks& ranks)
{
    const auto rank = ranks.find(input.pointer);
    return rank == ranks.end() ? noFigure() : content.format.count(double(rank->second));
}

std::vector<ReportTable::Cell> rowOf(const Input& input, const ReportContent& content, const Ranks& ranks)
{
    const Format& format = content.format;
    const Quantity& quantity = input.quantity;
    const bool uncertain = isUncertain(quantity);
    const bool guess = quantity.grade == EvidenceGrade::Guess;
    QString source = plainText(quantity.source, 240);
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
        ReportText::tr("Every figure that the result rests on. The range goes from the 10th to the 90th "
                       "percentile. %1 of %2 figures are our assumption.")
            .arg(content.format.count(double(guesses)), content.format.count(double(entries.size()))));
    const InfluenceLedger ledger = influenceLedger(evaluation);
    Ranks ranks;
    for (std::size_t i = 0; ledger.known && i < evaluation.inputs.size(); ++i) {
        if (ledger.rankOfInput[i] > 0)
            ranks.emplace(evaluation.inputs[i].pointer, ledger.rankOfInput[i]);
    }
    if (ledger.known)
        report.paragraph(ReportText::tr(
            "Rank: 1 decides most, by its share in the spread of the lead (Sobol' index). %1 of what "
            "decides rests on our assumption.")
                             .arg(content.format.share(ledger.guesses(), 0)));
    // figures that concern all options, then those that several share, then each option's own
    std::map<std::vector<std::string>, ReportTable> groups;
    std::vector<std::vector<std::string>> order;
    for (const Entry& entry : entries) {
        auto [at, isNew] = groups.emplace(entry.strategies, emptyTable());
        if (isNew)
            order.push_back(entry.strategies);
        at->second.rows.push_back(rowOf(*entry.input, content, ranks));
    }
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
        const auto rank
            = [](const std::vector<std::string>& who) { return who.empty() ? std::size_t(-1) : who.size(); };
        return rank(a) > rank(b);
    });
    bool shared = false; // the heading of figures that several options share stands once
    for (const auto& who : order) {
        QStringList names;
        for (const std::string& id : who) {
            if (const StrategyResult* strategy = findResult(evaluation, id))
                names << strategyName(*strategy);
        }
        const bool all = names.size() > 1 && std::size_t(names.size()) == evaluation.strategies.size();
        if (names.isEmpty() || all) {
            report.subheading(ReportText::tr("All options"));
        } else if (names.size() == 1) {
            report.subheading(names.front());
        } else {
            if (!std::exchange(shared, true))
                report.subheading(ReportText::tr("Shared by several options"));
            report.keep(80); // the names and the first rows belong together
            report.paragraph(names.join(QStringLiteral(" · ")), TextStyle::Caption);
        }
        report.table(groups.at(who));
    }
}

} // namespace tunepoint::ui
