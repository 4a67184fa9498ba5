// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/advice_sentences.h"

#include "core/accuracy/log_odds.h"
#include "ui/text/arguments.h"
#include "ui/text/framework_names.h"
#include "ui/text/names.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <span>
#include <string_view>

namespace tunepoint::ui {

namespace {

const Input* inputOf(const std::string& pointer, const Evaluation& evaluation)
{
    const auto at = std::find_if(evaluation.inputs.begin(), evaluation.inputs.end(),
        [&](const Input& input) { return input.pointer == pointer; });
    return at == evaluation.inputs.end() ? nullptr : &*at;
}

/// How many options an input is one draw of, as the same figure of each; 1: of its own.
int optionsSharing(const Input& input, const Evaluation& evaluation)
{
    std::set<std::string_view> options;
    for (const Input& other : evaluation.inputs) {
        if (input.key.empty() || other.key != input.key)
            continue;
        if (other.field != input.field || other.strategy.empty())
            return 1;
        options.insert(other.strategy);
    }
    return int(options.size());
}

/// An accuracy that the model keeps on the scale of log-odds; people read it in percent. Gains in log-odds
/// are none: what they add depends on where one starts.
bool isAccuracyInLogOdds(const Input& input)
{
    return input.unit == Unit::LogOdds && (input.field == "promptingAccuracy" || input.field == "hitLogOdds");
}

/// What a sentence of advice is made from.
struct Said {
    const Evaluation& evaluation;
    const Format& format;
    Arguments a;
    const std::string& pointer;

    [[nodiscard]] QString strategy(std::size_t i) const
    {
        return quotedStrategy(a.raw(i), evaluation, format);
    }
    [[nodiscard]] QString input() const { return inputAt(pointer, evaluation); }
    [[nodiscard]] QString figure(std::size_t i) const
    {
        return figureAt(pointer, a.number(i).value_or(0), evaluation, format);
    }
};

class Advice {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::Advice)

public:
    static QString measureBaseline(const Said&)
    {
        return tr("Measure today's process: minutes, wage and accuracy. Without it nobody can say what is "
                  "gained.");
    }
    static QString pilot(const Said& s)
    {
        return tr("Try %1 on %2 and count the right answers; that costs about %3.")
            .arg(s.strategy(0), s.format.figure(s.a.number(1), Unit::Items),
                s.format.moneyShort(s.a.number(2)));
    }
    static QString startWith(const Said& s)
    {
        const auto weeks = s.a.number(1);
        if (!weeks || *weeks <= 0)
            return tr("Start with %1.").arg(s.strategy(0));
        return tr("Start with %1: it can be in use after %2.")
            .arg(s.strategy(0), s.format.figure(weeks, Unit::Weeks));
    }
    static QString moveTo(const Said& s)
    {
        return tr(
            "Meanwhile make %1 ready, which takes %2, and move when it does better on your own test items.")
            .arg(s.strategy(0), s.format.figure(s.a.number(1), Unit::Weeks));
    }
    static QString volumeAbove(const Said& s)
    {
        if (s.a.has(4))
            return tr(
                "Move to %1 when more than %2 come in, and on to %4 when more than %5 do; there are %3 now.")
                .arg(s.strategy(0), s.format.figure(s.a.number(1), Unit::ItemsPerMonth),
                    s.format.count(s.a.number(2)), s.strategy(3), s.format.count(s.a.number(4)));
        return tr("Move to %1 when more than %2 come in; there are %3 now.")
            .arg(s.strategy(0), s.format.figure(s.a.number(1), Unit::ItemsPerMonth),
                s.format.count(s.a.number(2)));
    }
    static QString volumeBelow(const Said& s)
    {
        if (s.a.has(4))
            return tr(
                "Move to %1 when fewer than %2 come in, and on to %4 when fewer than %5 do; there are %3 "
                "now.")
                .arg(s.strategy(0), s.format.figure(s.a.number(1), Unit::ItemsPerMonth),
                    s.format.count(s.a.number(2)), s.strategy(3), s.format.count(s.a.number(4)));
        return tr("Move to %1 when fewer than %2 come in; there are %3 now.")
            .arg(s.strategy(0), s.format.figure(s.a.number(1), Unit::ItemsPerMonth),
                s.format.count(s.a.number(2)));
    }
    static QString accuracyBelow(const Said& s)
    {
        return tr("Move to %1 when %4 stays below %2 right, measured on at least %3.")
            .arg(s.strategy(0), s.format.share(s.a.number(1)), s.format.figure(s.a.number(2), Unit::Items),
                s.strategy(3));
    }
    static QString inputBeyond(const Said& s)
    {
        if (s.figure(1) == s.figure(2)) // further digits would claim a sharpness that no input has
            return s.a.number(1).value_or(0) > s.a.number(2).value_or(0)
                ? tr("Move to %1 as soon as this rises a little: %2 (now %3).")
                      .arg(s.strategy(0), s.input(), s.figure(2))
                : tr("Move to %1 as soon as this falls a little: %2 (now %3).")
                      .arg(s.strategy(0), s.input(), s.figure(2));
        return s.a.number(1).value_or(0) > s.a.number(2).value_or(0)
            ? tr("Move to %1 when this rises above %3: %2 (now %4).")
                  .arg(s.strategy(0), s.input(), s.figure(1), s.figure(2))
            : tr("Move to %1 when this falls below %3: %2 (now %4).")
                  .arg(s.strategy(0), s.input(), s.figure(1), s.figure(2));
    }
    static QString lookAgain(const Said& s)
    {
        return tr("Look again after %1: prices and models will have changed.")
            .arg(s.format.months(s.a.number(0)));
    }

    static QString flipAbove(
        const QString& input, const QString& to, const QString& from, const QString& winner)
    {
        return to == from
            ? tr("%3 wins as soon as this rises a little: %1 (now %2).").arg(input, from, winner)
            : tr("%4 wins when this rises above %2: %1 (now %3).").arg(input, to, from, winner);
    }
    static QString flipBelow(
        const QString& input, const QString& to, const QString& from, const QString& winner)
    {
        return to == from
            ? tr("%3 wins as soon as this falls a little: %1 (now %2).").arg(input, from, winner)
            : tr("%4 wins when this falls below %2: %1 (now %3).").arg(input, to, from, winner);
    }
    static QString change(const QString& input, const QString& from, const QString& to)
    {
        return tr("%1 from %2 to %3", "one of several figures that change together").arg(input, from, to);
    }
    static QString together(const QString& changes, const QString& winner)
    {
        return tr("%2 wins when these change together: %1.").arg(changes, winner);
    }
    static QString unknown(const QString& inputs, const QString& worth)
    {
        return tr("Knowing this exactly would be worth %2: %1.").arg(inputs, worth);
    }
    static QString trial(
        const QString& strategy, const QString& items, const QString& cost, const QString& net)
    {
        return tr(
            "A trial of %1 on %2 costs about %3 and is worth %4 more than that, because it can change the "
            "choice.")
            .arg(strategy, items, cost, net);
    }
    static QString voicesFor(const QString& list)
    {
        return tr("Published ways to decide that come to the same: %1.").arg(list);
    }
    static QString voicesAgainst(const QString& list)
    {
        return tr("Those that come to another answer: %1.").arg(list);
    }
    static QString ofSeveral(const QString& input, int options)
    {
        return tr("%1 (in %n options)", "a figure that several options share", options).arg(input);
    }
    static QString whatIs(const QString& input) { return tr("Find this out to decide: %1.").arg(input); }
    static QString isItBeyond(const QString& input, const QString& figure)
    {
        return tr("Find out on which side of %2 this lies: %1.").arg(input, figure);
    }
    static QString whatElseCounts(const QString& a, const QString& b)
    {
        return tr(
            "Money does not decide between %1 and %2. Ask what else counts: who keeps the data, who can "
            "maintain it, how easily you can leave.")
            .arg(a, b);
    }
};

struct StepRow {
    std::string_view id;
    QString (*sentence)(const Said&);
};

std::span<const StepRow> stepRows()
{
    static constexpr StepRow rows[]{
        {"measureBaseline", Advice::measureBaseline},
        {"pilot", Advice::pilot},
        {"startWith", Advice::startWith},
        {"moveTo", Advice::moveTo},
        {"volumeAbove", Advice::volumeAbove},
        {"volumeBelow", Advice::volumeBelow},
        {"accuracyBelow", Advice::accuracyBelow},
        {"inputBeyond", Advice::inputBeyond},
        {"lookAgain", Advice::lookAgain},
    };
    return rows;
}

/// The same catalogue figure of several options: one draw, one name.
QString sharedName(Input input, int options, const Evaluation& evaluation)
{
    input.strategy.clear();
    return Advice::ofSeveral(isolated(inputName(input, evaluation)), options);
}

} // namespace

QString inputAt(const std::string& pointer, const Evaluation& evaluation, const Assessment* document)
{
    const Input* input = inputOf(pointer, evaluation);
    const int options = input ? optionsSharing(*input, evaluation) : 0;
    return options > 1 ? sharedName(*input, options, evaluation) : ownInputAt(pointer, evaluation, document);
}

QString ownInputAt(const std::string& pointer, const Evaluation& evaluation, const Assessment* document)
{
    const Input* input = inputOf(pointer, evaluation);
    return isolated(input ? inputName(*input, evaluation) : placeOf(pointer, document));
}

QString inputsAt(const std::vector<std::string>& pointers, const Evaluation& evaluation, const Format& format)
{
    const Input* first = pointers.empty() ? nullptr : inputOf(pointers.front(), evaluation);
    const bool oneField = first && pointers.size() > 1
        && std::all_of(pointers.begin(), pointers.end(), [&](const std::string& pointer) {
               const Input* input = inputOf(pointer, evaluation);
               return input && input->field == first->field;
           });
    std::set<std::string_view> options; // one option may hold a figure twice, as one of two stages does
    for (const std::string& pointer : pointers) {
        if (const Input* input = oneField ? inputOf(pointer, evaluation) : nullptr)
            options.insert(input->strategy);
    }
    if (options.size() > 1)
        return sharedName(*first, int(options.size()), evaluation);
    QStringList inputs;
    for (const std::string& pointer : pointers)
        inputs << inputAt(pointer, evaluation);
    inputs.removeDuplicates();
    return format.locale().createSeparatedList(inputs);
}

QString figureAt(const std::string& pointer, double value, const Evaluation& evaluation, const Format& format)
{
    const Input* input = inputOf(pointer, evaluation);
    if (input && isAccuracyInLogOdds(*input))
        return format.figure(fromLogOdds(value), Unit::Share);
    return input ? format.figure(value, input->unit) : format.number(value, 3);
}

QString rangeAt(
    const std::string& pointer, double low, double high, const Evaluation& evaluation, const Format& format)
{
    const Input* input = inputOf(pointer, evaluation);
    if (input && isAccuracyInLogOdds(*input))
        return format.range(fromLogOdds(low), fromLogOdds(high), Unit::Share);
    return format.range(low, high, input ? input->unit : Unit::None);
}

QString stepSentence(const RoadMapStep& step, const Evaluation& evaluation, const Format& format)
{
    const auto rows = stepRows();
    const auto at
        = std::find_if(rows.begin(), rows.end(), [&](const StepRow& row) { return row.id == step.step.id; });
    if (at == rows.end())
        return spelledOut(step.step.id) + QLatin1Char('.');
    return inOwnDirection(
        at->sentence(Said{evaluation, format, Arguments(step.step.args, format), step.pointer}));
}

QString flipSentence(
    const Flip& flip, const Evaluation& evaluation, const Format& format, const Assessment* document)
{
    const QString winner = quotedStrategy(flip.winner, evaluation, format);
    const auto figure = [&](const Change& change, double value) {
        return figureAt(change.pointer, value, evaluation, format);
    };
    if (flip.changes.size() == 1) {
        const Change& change = flip.changes.front();
        const auto said = change.to > change.from ? Advice::flipAbove : Advice::flipBelow;
        return inOwnDirection(said(inputAt(change.pointer, evaluation, document), figure(change, change.to),
            figure(change, change.from), winner));
    }
    QStringList changes;
    for (const Change& change : flip.changes)
        changes << Advice::change(inputAt(change.pointer, evaluation, document), figure(change, change.from),
            figure(change, change.to));
    return inOwnDirection(Advice::together(format.locale().createSeparatedList(changes), winner));
}

QString unknownSentence(const Unknown& unknown, const Evaluation& evaluation, const Format& format)
{
    return inOwnDirection(
        Advice::unknown(inputsAt(unknown.pointers, evaluation, format), format.moneyShort(unknown.value)));
}

QString pilotSentence(const PilotAdvice& pilot, const Evaluation& evaluation, const Format& format)
{
    return inOwnDirection(Advice::trial(quotedStrategy(pilot.strategy, evaluation, format),
        format.figure(pilot.items, Unit::Items), format.moneyShort(pilot.cost),
        format.moneyShort(pilot.netBenefit)));
}

QString questionSentence(const Reason& question, const Evaluation& evaluation, const Format& format)
{
    const Arguments a(question.args, format);
    if (question.id == "whatIs")
        return inOwnDirection(Advice::whatIs(inputAt(a.raw(0), evaluation)));
    if (question.id == "isItBeyond")
        return inOwnDirection(Advice::isItBeyond(
            inputAt(a.raw(0), evaluation), figureAt(a.raw(0), a.number(1).value_or(0), evaluation, format)));
    if (question.id == "whatElseCounts")
        return inOwnDirection(Advice::whatElseCounts(
            quotedStrategy(a.raw(0), evaluation, format), quotedStrategy(a.raw(1), evaluation, format)));
    return spelledOut(question.id) + QLatin1Char('.');
}

QStringList voiceSentences(const Evaluation& evaluation, const Format& format)
{
    const auto list = [&](const std::vector<std::string>& ids) {
        QStringList names;
        for (const std::string& id : ids)
            names << frameworkName(id);
        return format.locale().createSeparatedList(names);
    };
    const Recommendation& recommendation = evaluation.recommendation;
    QStringList out;
    if (!recommendation.frameworksFor.empty())
        out << inOwnDirection(Advice::voicesFor(list(recommendation.frameworksFor)));
    if (!recommendation.frameworksAgainst.empty())
        out << inOwnDirection(Advice::voicesAgainst(list(recommendation.frameworksAgainst)));
    return out;
}

QStringList roadMapSentences(const Evaluation& evaluation, const Format& format)
{
    QStringList out;
    for (const RoadMapStep& step : evaluation.recommendation.roadMap)
        out << stepSentence(step, evaluation, format);
    return out;
}

} // namespace tunepoint::ui
