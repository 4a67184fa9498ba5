// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sentences.h"

#include "ui/text/arguments.h"
#include "ui/text/names.h"
#include "ui/text/outcome_sentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <span>

namespace tunepoint::ui {

namespace {

QString quoted(const QString& name, const Format& format)
{
    return isolated(format.locale().quoteString(name));
}

/// What a sentence about the recommendation is made from.
struct Said {
    const Evaluation& evaluation;
    const Format& format;
    Arguments a;

    [[nodiscard]] QString strategy(std::size_t i) const
    {
        return quotedStrategy(a.raw(i), evaluation, format);
    }
    [[nodiscard]] QString money(std::size_t i) const { return format.moneyShort(a.number(i)); }
};

/// Sentences of the recommendation and the headline.
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::Sentences)

public:
    // one per reason id
    static QString lowestCost(const Said& s)
    {
        if (!s.a.has(2))
            return tr("%1 costs least: %2 in all.").arg(s.strategy(0), s.money(1));
        if (s.a.number(1).value_or(0) < 0) // it takes in more than it costs
            return tr("%1 leaves most: %2 over all costs, in today's money, against %3 for %4.")
                .arg(s.strategy(0), s.format.moneyShort(-s.a.number(1).value_or(0)),
                    s.format.moneyShort(-s.a.number(3).value_or(0)), s.strategy(2));
        if (s.money(1) == s.money(3))
            return tr("%1 and %2 cost about the same: %3 in all, in today's money.")
                .arg(s.strategy(0), s.strategy(2), s.money(1));
        return tr("%1 costs least: %2 in all, in today's money, against %3 for %4.")
            .arg(s.strategy(0), s.money(1), s.money(3), s.strategy(2));
    }
    static QString highestOnAverage(const Said& s)
    {
        if (!s.a.has(2))
            return tr("%1 brings most: on average over the trials %2 more than going on as today, in today's "
                      "money.")
                .arg(s.strategy(0), s.money(1));
        return tr("%1 brings most: on average over the trials %2 more than going on as today, in today's "
                  "money; %3 would bring %4.")
            .arg(s.strategy(0), s.money(1), s.strategy(2), s.money(3));
    }
    static QString highestNetPresentValue(const Said& s)
    {
        if (s.evaluation.trials > 0)
            return highestOnAverage(s);
        if (!s.a.has(2))
            return tr("%1 brings most: %2 more than going on as today, in today's money.")
                .arg(s.strategy(0), s.money(1));
        if (s.a.number(1).value_or(0) < 0) // today's way is ruled out
            return tr(
                "%1 costs least: %2 more than going on as today, in today's money; %3 would cost %4 more.")
                .arg(s.strategy(0), s.format.moneyShort(-s.a.number(1).value_or(0)), s.strategy(2),
                    s.format.moneyShort(-s.a.number(3).value_or(0)));
        if (s.money(1) == s.money(3))
            return tr("%1 and %2 bring about the same: %3 more than going on as today, in today's money.")
                .arg(s.strategy(0), s.strategy(2), s.money(1));
        return tr("%1 brings most: %2 more than going on as today, in today's money; %3 would bring %4.")
            .arg(s.strategy(0), s.money(1), s.strategy(2), s.money(3));
    }
    static QString paysBack(const Said& s)
    {
        const auto months = s.a.number(1);
        if (months && *months <= 0)
            return tr("%1 pays for itself from the start.").arg(s.strategy(0));
        if (months && *months < 1)
            return tr("With %1 the money is back in less than a month.").arg(s.strategy(0));
        return tr("With %1 the money is back after %2.").arg(s.strategy(0), s.format.months(months));
    }
    static QString neverPaysBack(const Said& s)
    {
        return tr("With %1 the money does not come back within the months looked ahead.").arg(s.strategy(0));
    }
    static QString dearerThanToday(const Said& s)
    {
        return tr("%1 costs %2 more than going on as today, in today's money; but today's way does not meet "
                  "every hard condition.")
            .arg(s.strategy(0), s.money(1));
    }
    static QString breakEvenVolume(const Said& s)
    {
        const QString volume = s.format.figure(s.a.number(2), Unit::ItemsPerMonth);
        const QString current = s.format.count(s.a.number(3));
        return s.a.number(2).value_or(0) > s.a.number(3).value_or(0)
            ? tr("From %1 on, %2 would come out ahead of %3; there are %4 now.")
                  .arg(volume, s.strategy(1), s.strategy(0), current)
            : tr("Below %1, %2 would come out ahead of %3; there are %4 now.")
                  .arg(volume, s.strategy(1), s.strategy(0), current);
    }
    static QString accuracyAdvantage(const Said& s)
    {
        int decimals = 1;
        while (decimals < 4
            && s.format.share(s.a.number(1), decimals) == s.format.share(s.a.number(3), decimals))
            ++decimals; // a difference that is named is seen
        const QString own = s.format.share(s.a.number(1), decimals);
        const QString other = s.format.share(s.a.number(3), decimals);
        return s.a.number(1).value_or(0) >= s.a.number(3).value_or(0)
            ? tr("%1 is right more often: %2, against %3 for %4.")
                  .arg(s.strategy(0), own, other, s.strategy(2))
            : tr("%1 is right less often: %2, against %3 for %4.")
                  .arg(s.strategy(0), own, other, s.strategy(2));
    }
    static QString ruledOut(const Said& s)
    {
        if (const StrategyResult* result = findResult(s.evaluation, s.a.raw(0))) {
            for (const GateResult& gate : result->gates) {
                if (gate.id == s.a.raw(1))
                    return tr("%1 is out. %2").arg(s.strategy(0), gateSentence(gate, s.format));
            }
        }
        return tr("%1 is out: it does not meet a hard condition.").arg(s.strategy(0));
    }
    static QString nothingPays(const Said& s)
    {
        return tr("Nothing pays: the best of the changes, %1, would cost %2 more than going on as today.")
            .arg(s.strategy(0), s.format.moneyShort(-s.a.number(1).value_or(0)));
    }
    static QString onlyEligible(const Said& s)
    {
        return tr("%1 is the only option that meets every hard condition.").arg(s.strategy(0));
    }
    static QString noneEligible(const Said&)
    {
        return tr("No option meets every hard condition. Relax one, or add an option.");
    }
    static QString noStrategies(const Said&)
    {
        return tr("There are no options yet. Add one from the catalogue.");
    }
    static QString tie(const Said& s)
    {
        return tr("%1 and %2 come out the same.").arg(s.strategy(0), s.strategy(1));
    }
    static QString highestValue(const Said& s)
    {
        return tr("%1 meets the criteria best: %2 of 1, against %3 for %4.")
            .arg(s.strategy(0), s.format.number(s.a.number(1), 3), s.format.number(s.a.number(3), 3),
                s.strategy(2));
    }
    static QString betterOn(const Said& s)
    {
        if (s.a.raw(2) == "value")
            return tr("%1 brings in %3 more than %2 over all months.")
                .arg(s.strategy(0), s.strategy(1), s.money(3));
        return tr("%1 saves %3 against %2 on this: %4.")
            .arg(s.strategy(0), s.strategy(1), s.money(3), wordName("costPart", s.a.raw(2)));
    }
    static QString worseOn(const Said& s)
    {
        if (s.a.raw(2) == "value")
            return tr("Against it: %1 brings in %3 less than %2 over all months.")
                .arg(s.strategy(0), s.strategy(1), s.money(3));
        return tr("Against it: %1 costs %3 more than %2 on this: %4.")
            .arg(s.strategy(0), s.strategy(1), s.money(3), wordName("costPart", s.a.raw(2)));
    }
    static QString modelBeatsLogic(const Said& s)
    {
        return tr("A language model earns its place: %1 is worth %3 more than %2, the best way without one.")
            .arg(s.strategy(0), s.strategy(1), s.money(2));
    }
    static QString noModelNeeded(const Said& s)
    {
        return tr("No language model is needed: %1 is worth %3 more than %2, the best way with one.")
            .arg(s.strategy(0), s.strategy(1), s.money(2));
    }
    static QString fallback(const Reason& reason) { return spelledOut(reason.id) + QLatin1Char('.'); }

    // the headline
    static QString errors(int n)
    {
        return n == 1 ? tr("One entry must be put right before there is an answer.")
                      : tr("%1 entries must be put right before there is an answer.", nullptr, n).arg(n);
    }
    static QString clear(const Evaluation& evaluation, const StrategyResult& best, const Format& format);
    static QString dearer(const Evaluation& evaluation, const QString& name, const Format& format);
    static QString untilVolume(const Evaluation& evaluation, const Format& format);
    static QString measureFirst(const Recommendation& recommendation, const QString& best,
        const std::function<QString(const std::optional<std::string>&)>& nameOf, const Format& format);
    static QString headline(const Evaluation& evaluation, const Format& format);
    static QString outcome(const OutcomeWords& words, const Format& format);

    // rates of return
    static QString perYear(const QString& rate) { return tr("%1 a year").arg(rate); }
    static QString hugeRate(const QString& rate) { return tr("over %1").arg(rate); }
    static QString noRate() { return tr("none"); }
    static QString severalRates(const QString& list) { return tr("several: %1 a year").arg(list); }
};

struct ReasonRow {
    std::string_view id;
    QString (*sentence)(const Said&);
};

std::span<const ReasonRow> reasonRows()
{
    static constexpr ReasonRow rows[]{
        {"lowestCost", Sentences::lowestCost},
        {"highestNetPresentValue", Sentences::highestNetPresentValue},
        {"paysBack", Sentences::paysBack},
        {"neverPaysBack", Sentences::neverPaysBack},
        {"dearerThanToday", Sentences::dearerThanToday},
        {"breakEvenVolume", Sentences::breakEvenVolume},
        {"accuracyAdvantage", Sentences::accuracyAdvantage},
        {"ruledOut", Sentences::ruledOut},
        {"nothingPays", Sentences::nothingPays},
        {"onlyEligible", Sentences::onlyEligible},
        {"noneEligible", Sentences::noneEligible},
        {"noStrategies", Sentences::noStrategies},
        {"tie", Sentences::tie},
        {"highestValue", Sentences::highestValue},
        {"betterOn", Sentences::betterOn},
        {"worseOn", Sentences::worseOn},
        {"modelBeatsLogic", Sentences::modelBeatsLogic},
        {"noModelNeeded", Sentences::noModelNeeded},
    };
    return rows;
}

/// "; … from 61,000 items a month on" where the runner-up takes over at a higher volume.
QString Sentences::untilVolume(const Evaluation& evaluation, const Format& format)
{
    for (const Reason& reason : evaluation.recommendation.reasons) {
        if (reason.id != "breakEvenVolume")
            continue;
        const Said s{evaluation, format, Arguments(reason.args, format)};
        const auto volume = s.a.number(2);
        if (volume && *volume > s.a.number(3).value_or(0)) {
            const double shown = *volume < 1000 ? *volume : std::round(*volume / 100) * 100;
            return tr("; %1 from %2 on", "option that takes over, volume")
                .arg(s.strategy(1), format.figure(shown, Unit::ItemsPerMonth));
        }
    }
    return {};
}

/// Of an option that is chosen though it costs more than today's way, which is ruled out; else empty.
QString Sentences::dearer(const Evaluation& evaluation, const QString& name, const Format& format)
{
    const auto& reasons = evaluation.recommendation.reasons;
    const auto find = [&](std::string_view id) {
        return std::find_if(
            reasons.begin(), reasons.end(), [&](const Reason& reason) { return reason.id == id; });
    };
    const auto reason = find("dearerThanToday");
    if (reason == reasons.end())
        return {};
    const QString more = format.moneyShort(Arguments(reason->args, format).number(1));
    return find("onlyEligible") == reasons.end()
        ? tr("Choose %1: of the options that meet every hard condition it costs least, %2 more than today's "
             "way, which does not meet them.")
              .arg(name, more)
        : tr(
            "%1 is the only option that meets every hard condition; it costs %2 more than today's way, which "
            "does not meet them.")
              .arg(name, more);
}

QString Sentences::clear(const Evaluation& evaluation, const StrategyResult& best, const Format& format)
{
    const QString name = quoted(strategyName(best), format);
    if (const QString sentence = dearer(evaluation, name, format); !sentence.isEmpty())
        return sentence;
    const QString later = untilVolume(evaluation, format);
    const CentralFigures& central = best.central;
    if (evaluation.hasBaseline) {
        const QString saving = format.moneyShort(central.monthlySaving);
        if (best.archetype == "statusQuo")
            return tr("Go on as today%1: no change pays for itself.").arg(later);
        if (central.paybackMonths && *central.paybackMonths >= 1)
            return tr("Choose %1%2: it saves %3 a month, and the money is back after %4.")
                .arg(name, later, saving, format.months(central.paybackMonths));
        if (central.paybackMonths && *central.paybackMonths > 0)
            return tr("Choose %1%2: it saves %3 a month, and the money is back in less than a month.")
                .arg(name, later, saving);
        return tr("Choose %1%2: it saves %3 a month.").arg(name, later, saving);
    }
    const QString cost = format.moneyShort(central.costPerMonth);
    if (central.accuracy)
        return tr("Choose %1%2: it costs least, %3 a month, with %4 right.")
            .arg(name, later, cost, format.share(central.accuracy));
    return tr("Choose %1%2: it costs least, %3 a month.").arg(name, later, cost);
}

QString Sentences::measureFirst(const Recommendation& recommendation, const QString& best,
    const std::function<QString(const std::optional<std::string>&)>& nameOf, const Format& format)
{
    if (!recommendation.pilot)
        return tr("Measure first: a small trial is worth more than it costs.");
    const QString tried = nameOf(recommendation.pilot->strategy);
    const QString items = format.figure(recommendation.pilot->items, Unit::Items);
    if (best.isEmpty() || !recommendation.probabilityBest)
        return tr("Measure first: try %1 on %2. It is worth more than it costs.").arg(tried, items);
    return tr("Measure first: try %1 on %2. Until then %3 leads, the best in %4 of the cases.")
        .arg(tried, items, best, format.share(recommendation.probabilityBest, 0));
}

QString Sentences::headline(const Evaluation& evaluation, const Format& format)
{
    const Recommendation& recommendation = evaluation.recommendation;
    const auto resultOf
        = [&](const std::optional<std::string>& id) { return id ? findResult(evaluation, *id) : nullptr; };
    const auto nameOf = [&](const std::optional<std::string>& id) {
        const StrategyResult* result = resultOf(id);
        return result ? quoted(strategyName(*result), format) : QString();
    };
    const StrategyResult* best = resultOf(recommendation.strategy);
    const StrategyResult* second = resultOf(recommendation.runnerUp);
    if (recommendation.outcome == Outcome::Clear && best != nullptr)
        return clear(evaluation, *best, format);
    if (recommendation.outcome == Outcome::MeasureFirst)
        return measureFirst(recommendation, nameOf(recommendation.strategy), nameOf, format);
    return outcome({recommendation.outcome, best ? strategyName(*best) : QString(),
                       second ? strategyName(*second) : QString(), recommendation.probabilityBest},
        format);
}

QString Sentences::outcome(const OutcomeWords& words, const Format& format)
{
    const QString best = words.best.isEmpty() ? QString() : quoted(words.best, format);
    const QString second = words.second.isEmpty() ? QString() : quoted(words.second, format);
    const QString cases = words.probabilityBest ? format.share(words.probabilityBest, 0) : QString();
    switch (words.outcome) {
    case Outcome::Clear:
        if (best.isEmpty())
            break;
        return cases.isEmpty() ? tr("Choose %1.").arg(best)
                               : tr("Choose %1: it is the best in %2 of the cases.").arg(best, cases);
    case Outcome::NoClearWinner:
        if (best.isEmpty() || second.isEmpty())
            return tr("No clear winner: the best options are too close to tell apart.");
        if (!cases.isEmpty())
            return tr("No clear winner: %1 leads %2, but is the best in only %3 of the cases.")
                .arg(best, second, cases);
        return tr("No clear winner: %1 and %2 are too close to tell apart.").arg(best, second);
    case Outcome::MeasureFirst:
        if (best.isEmpty() || cases.isEmpty())
            return tr("Measure first: a small trial is worth more than it costs.");
        return tr(
            "Measure first: a small trial is worth more than it costs. Until then %1 leads, the best in "
            "%2 of the cases.")
            .arg(best, cases);
    case Outcome::DoNothing:
        return tr("Go on as today: no option pays for itself.");
    case Outcome::NoneEligible:
        return tr("No option meets every hard condition. Relax one, or add an option.");
    case Outcome::NoStrategies:
        break;
    }
    return tr("Add an option to see an answer.");
}

} // namespace

QString quotedStrategy(const std::string& id, const Evaluation& evaluation, const Format& format)
{
    const StrategyResult* result = findResult(evaluation, id);
    return quoted(result ? strategyName(*result) : plainText(id), format);
}

QString reasonSentence(const Reason& reason, const Evaluation& evaluation, const Format& format)
{
    const auto rows = reasonRows();
    const auto at
        = std::find_if(rows.begin(), rows.end(), [&](const ReasonRow& row) { return row.id == reason.id; });
    if (at == rows.end())
        return Sentences::fallback(reason);
    return inOwnDirection(at->sentence(Said{evaluation, format, Arguments(reason.args, format)}));
}

QStringList reasonSentences(const Evaluation& evaluation, const Format& format)
{
    QStringList out;
    for (const Reason& reason : evaluation.recommendation.reasons)
        out << reasonSentence(reason, evaluation, format);
    return out;
}

QString headline(const Evaluation& evaluation, const Format& format)
{
    const auto errors = std::count_if(evaluation.problems.begin(), evaluation.problems.end(),
        [](const Problem& problem) { return severityOf(problem.code) == Severity::Error; });
    return inOwnDirection(
        errors > 0 ? Sentences::errors(int(errors)) : Sentences::headline(evaluation, format));
}

QString outcomeSentence(const OutcomeWords& words, const Format& format)
{
    return inOwnDirection(Sentences::outcome(words, format));
}

QString rateOfReturnText(const InternalRateOfReturn& rate, const Format& format)
{
    constexpr double huge = 100; // 10,000% a year: more digits say nothing
    QStringList rates;
    for (const double perYear : rate.perYear)
        rates << (perYear >= huge ? Sentences::hugeRate(format.share(huge))
                                  : format.share(perYear, perYear >= 1 ? 0 : 1));
    if (rate.kind == RootKind::None || rates.isEmpty())
        return Sentences::noRate();
    if (rate.kind == RootKind::One)
        return Sentences::perYear(rates.front());
    return Sentences::severalRates(format.locale().createSeparatedList(rates));
}

} // namespace tunepoint::ui
