// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/arguments.h"
#include "ui/text/figure_names.h"
#include "ui/text/names.h"
#include "ui/text/record_sentences.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace tunepoint::ui {

namespace {

class JournalText {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::JournalText)

public:
    struct Check {
        std::string_view id;
        const char* name;
    };
    static std::span<const Check> checks();
    static QString state(ReadinessState state);
    static QString risk(const ReadinessCheck& check, const Arguments& a, const Format& format);
    static QString riskOfTuning(const ReadinessCheck& check, const Arguments& a, const Format& format);

    static QString forecast(
        const ForecastScore& score, const QString& text, const QString& due, const Format& format);
    /// What was expected and by whom, of a forecast that is not settled.
    static QString expectation(const JournalEntry& entry, const Format& format);
    static QString deviations(const RangeScore& range, const Format& format);
    static QStringList scores(const JournalReport& report, const Format& format);
    static QString input(const InputMiss& miss, const QString& name, Unit unit, const Format& format);
    static QString trigger(
        const TriggerStatus& trigger, const QString& figure, const QString& text, const Format& format);
    static QString dissent(const QString& who, const QString& option, const QString& text)
    {
        return option.isEmpty() ? tr("%1 sees it otherwise: %2").arg(who, text)
                                : tr("%1 would choose %2: %3").arg(who, option, text);
    }
    static QString somebody() { return tr("Somebody"); }
    static QString premortem(const PremortemResult& result, const QString& name, const QString& mitigation,
        const QString& best, const Format& format);
    static QString of(const QString& strategy, const QString& figure)
    {
        return tr("%1: %2", "option: figure").arg(strategy, figure);
    }
};

std::span<const JournalText::Check> JournalText::checks()
{
    static constexpr Check rows[]{
        {"baselineMeasured", QT_TR_NOOP("Today's process is measured")},
        {"metricDefined", QT_TR_NOOP("A measure of quality is defined")},
        {"promptingMeasured", QT_TR_NOOP("Plain prompting is measured")},
        {"pilotDone", QT_TR_NOOP("The recommended option has been tried")},
        {"heldOutTest", QT_TR_NOOP("The test was kept apart from building")},
        {"enoughExamples", QT_TR_NOOP("There are enough examples")},
        {"examplesConsistent", QT_TR_NOOP("The examples are consistent")},
        {"retuneBudget", QT_TR_NOOP("There is a budget for tuning again")},
        {"upkeepOwner", QT_TR_NOOP("Somebody owns the upkeep")},
        {"alternativesProposed",
            QT_TR_NOOP("Going on as today and doing without a model are among the options")},
        {"decisionOwner", QT_TR_NOOP("Somebody decides")},
        {"reviewDate", QT_TR_NOOP("There is a day to look again")},
        {"accuracyMeasured", QT_TR_NOOP("The difference in accuracy is measured on enough items")},
    };
    return rows;
}

QString JournalText::state(ReadinessState state)
{
    switch (state) {
    case ReadinessState::Met:
        return tr("done");
    case ReadinessState::Partly:
        return tr("partly");
    case ReadinessState::Missing:
        return tr("missing");
    case ReadinessState::NotApplicable:
        return tr("does not apply");
    }
    return {};
}

QString JournalText::riskOfTuning(const ReadinessCheck& check, const Arguments& a, const Format& format)
{
    if (check.risk.id == "tooFewExamples")
        return a.has(1)
            ? tr("The plan takes %1 examples and there are %2: the accuracy it counts on may not come.")
                  .arg(format.count(a.number(0)), format.count(a.number(1)))
            : tr("The plan takes %1 examples and it is unknown how many there are: collecting them may "
                 "become the "
                 "project.")
                  .arg(format.count(a.number(0)));
    if (check.risk.id == "inconsistencyLearnt")
        return a.has(0)
            ? tr("Two people agree with kappa %1 only: a tuned model repeats what they disagree about.")
                  .arg(format.number(a.number(0), 2))
            : tr("It is unknown how far two people agree: a tuned model repeats what they disagree about.");
    if (check.risk.id == "tuningGoesStale")
        return a.has(0)
            ? tr("Data and base models change, and tuning again belongs to the %1 a month that it costs "
                 "to run: without a budget the model goes stale.")
                  .arg(format.moneyShort(a.number(0)))
            : tr("Data and base models change: without a budget for tuning again the model goes stale.");
    return {};
}

QString JournalText::risk(const ReadinessCheck& check, const Arguments& a, const Format& format)
{
    const std::string& id = check.risk.id;
    if (id == "savingUnprovable")
        return tr("Without today's time, cost and accuracy nobody can show later that anything got better.");
    if (id == "qualityArguable")
        return tr("Without a measure, quality is a matter of taste and every trial ends in argument.");
    if (id == "tuningUnneeded")
        return tr("Plain prompting may already be enough, and then the rest is money spent for nothing.");
    if (id == "accuracyGuessed")
        return tr("Its accuracy is a guess from other people's tasks; yours may be far from it.");
    if (id == "accuracyFlattered")
        return tr("A test on items that were used for building shows more than will come true.");
    if (id == "nobodyNotices")
        return tr("Models are retired and data drift; if nobody looks after it, nobody notices.");
    if (id == "nothingToBeat")
        return tr("A model that has nothing to beat always wins.");
    if (id == "nobodyDecides")
        return tr(
            "Without somebody who decides, every month of waiting costs what the best option would bring.");
    if (id == "neverLookedAtAgain")
        return tr(
            "Prices fall and offers close; a decision without a day to look again outlives its reasons.");
    if (id == "marginInNoise")
        return a.has(2)
            ? tr("To tell %1 from %2 takes %3 test items for each of the two; the smaller test has %4.")
                  .arg(format.share(a.number(2)), format.share(a.number(3)), format.count(a.number(0)),
                      format.count(a.number(1)))
            : tr("The difference may be chance.");
    const QString text = riskOfTuning(check, a, format);
    return text.isEmpty() ? spelledOut(id) + QLatin1Char('.') : text;
}

QString JournalText::deviations(const RangeScore& range, const Format& format)
{
    if (!range.deviations)
        return tr("nothing else was held possible");
    const double size = std::fabs(*range.deviations);
    const QString number = format.number(size, 2);
    if (size == 0)
        return tr("exactly as expected");
    return *range.deviations > 0 ? tr("%1 standard deviations above").arg(number)
                                 : tr("%1 standard deviations below").arg(number);
}

QString JournalText::forecast(
    const ForecastScore& score, const QString& text, const QString& due, const Format& format)
{
    if (score.state == ForecastState::Due)
        return tr("%1 – was due on %2, and nobody has written down what came of it.").arg(text, due);
    if (score.state == ForecastState::Open)
        return due.isEmpty() ? tr("%1 – open.").arg(text) : tr("%1 – open until %2.").arg(text, due);
    if (score.brier && score.happened) {
        const QString p = format.share(score.probability);
        const QString brier = format.number(score.brier, 2);
        return *score.happened
            ? tr("%1 – it happened; %2 was given to it (Brier score %3).").arg(text, p, brier)
            : tr("%1 – it did not happen; %2 was given to it (Brier score %3).").arg(text, p, brier);
    }
    const RangeScore& range = *score.range;
    return tr("%1 – expected %2 (%3 to %4), came %5: %6.")
        .arg(text, format.number(range.p50), format.number(range.p10), format.number(range.p90),
            format.number(range.actual), deviations(range, format));
}

QString JournalText::expectation(const JournalEntry& entry, const Format& format)
{
    QStringList said;
    if (entry.probability)
        said << tr("Given to it: %1.", "a probability").arg(format.share(entry.probability));
    if (entry.expected)
        said << tr("Expected: %1.").arg(format.quantity(*entry.expected, Unit::None, unbounded));
    if (!entry.by.empty())
        said << tr("Forecast by %1.").arg(isolated(plainText(entry.by)));
    return said.join(QLatin1Char(' '));
}

QStringList JournalText::scores(const JournalReport& report, const Format& format)
{
    QStringList out;
    if (report.brier)
        out << tr("Forecasts of events: Brier score %1 over %2 (0 is perfect, 0.25 is what always saying 50% "
                  "gets).")
                   .arg(format.number(report.brier, 2), format.count(double(report.settledEvents)));
    if (report.settledRanges > 0)
        out << tr("Ranges: of %1, the 50% interval held %2, the 80% interval %3, the 90% interval %4.")
                   .arg(format.count(double(report.settledRanges)), format.share(report.shareInside50, 0),
                       format.share(report.shareInside80, 0), format.share(report.shareInside90, 0));
    return out;
}

QString JournalText::input(const InputMiss& miss, const QString& name, Unit unit, const Format& format)
{
    const RangeScore& range = miss.range;
    const QString how = tr("%1: expected %2, came %3 (%4).")
                            .arg(name, format.figure(range.p50, unit), format.figure(range.actual, unit),
                                deviations(range, format));
    if (!miss.moneyEffect)
        return how;
    const QString effect
        = tr("That alone moves the present value by %1.").arg(format.moneyShort(miss.moneyEffect));
    if (!miss.shareOfMiss)
        return tr("%1 %2", "two sentences").arg(how, effect);
    return tr("%1 %2 %3", "three sentences")
        .arg(how, effect, tr("That is %1 of the whole miss.").arg(format.share(miss.shareOfMiss, 0)));
}

QString JournalText::trigger(
    const TriggerStatus& trigger, const QString& figure, const QString& text, const Format& format)
{
    const QString limit = format.number(trigger.limit, 4);
    const QString current = format.number(trigger.current, 4);
    const QString what = trigger.when == TriggerSide::Above
        ? tr("When %1 reaches %2: %3").arg(figure, limit, text)
        : tr("When %1 falls to %2: %3").arg(figure, limit, text);
    if (!trigger.current)
        return tr("%1 It is not known where it stands.").arg(what);
    if (trigger.fired)
        return tr("%1 It stands at %2: now is the time.").arg(what, current);
    return tr("%1 It stands at %2.").arg(what, current);
}

QString JournalText::premortem(const PremortemResult& result, const QString& name, const QString& mitigation,
    const QString& best, const Format& format)
{
    QStringList parts;
    if (result.change && *result.change == 0) {
        parts << tr("%1: it would leave the present value as it is.").arg(name);
    } else if (result.change) {
        const QString change = format.moneyShort(result.change);
        parts << (result.likelihood ? tr("%1 (%2 likely): it would move the present value by %3.")
                                          .arg(name, format.share(result.likelihood), change)
                                    : tr("%1: it would move the present value by %2.").arg(name, change));
    } else {
        parts << tr("%1: nothing is recommended that it could hurt.").arg(name);
    }
    if (result.flips && !best.isEmpty())
        parts << tr("%1 would then be the better choice.").arg(best);
    if (!result.unused.empty())
        parts << tr("The evaluation does not use every figure that it names.");
    if (!mitigation.isEmpty())
        parts << tr("Against it: %1").arg(mitigation);
    return parts.join(QLatin1Char(' '));
}

const Input* inputAt(const Evaluation& evaluation, const std::string& pointer)
{
    const auto at = std::find_if(evaluation.inputs.begin(), evaluation.inputs.end(),
        [&](const Input& input) { return input.pointer == pointer; });
    return at == evaluation.inputs.end() ? nullptr : &*at;
}

template <class List>
auto entryAt(const List& list, const std::string& pointer) -> const typename List::value_type*
{
    const std::size_t slash = pointer.rfind('/');
    const auto index = parseNumber(pointer.substr(slash + 1));
    return index && *index >= 0 && std::size_t(*index) < list.size() ? &list[std::size_t(*index)] : nullptr;
}

/// The option's name in quotation marks; the id where it is gone by now.
QString option(const std::string& id, const Evaluation& evaluation, const Format& format)
{
    if (id.empty())
        return {};
    const StrategyResult* result = findResult(evaluation, id);
    return isolated(format.locale().quoteString(result ? strategyName(*result) : plainText(id)));
}

} // namespace

QString recordedFigureName(const std::string& figure, const Evaluation& evaluation)
{
    if (const Input* input = inputAt(evaluation, figure))
        return isolated(inputName(*input, evaluation));
    const std::size_t colon = figure.rfind(':');
    const StrategyResult* result
        = colon == std::string::npos ? nullptr : findResult(evaluation, figure.substr(0, colon));
    if (result)
        return isolated(JournalText::of(strategyName(*result), modelFigureName(figure.substr(colon + 1))));
    return isolated(plainText(figure));
}

QString readinessName(std::string_view id)
{
    const auto rows = JournalText::checks();
    const auto at = std::find_if(
        rows.begin(), rows.end(), [id](const JournalText::Check& row) { return row.id == id; });
    return at == rows.end() ? spelledOut(id) : JournalText::tr(at->name);
}

QString readinessStateName(ReadinessState state)
{
    return JournalText::state(state);
}

QString readinessRisk(const ReadinessCheck& check, const Format& format)
{
    return JournalText::risk(check, Arguments(check.risk.args, format), format);
}

QString forecastSentence(const ForecastScore& score, const Assessment& assessment, const Format& format)
{
    const JournalEntry* entry = entryAt(assessment.journal, score.pointer);
    QString words = plainText(entry && !entry->text.empty() ? entry->text : score.id, 300);
    while (words.endsWith(QLatin1Char('.')))
        words.chop(1); // the sentence goes on
    const QString text = isolated(words);
    const QString due
        = entry && !entry->due.empty() ? format.date(QString::fromStdString(entry->due)) : QString();
    const QString sentence = JournalText::forecast(score, text, due, format);
    const bool open = score.state == ForecastState::Open || score.state == ForecastState::Due;
    const QString expected = open && entry ? JournalText::expectation(*entry, format) : QString();
    return inOwnDirection(expected.isEmpty() ? sentence : sentence + QLatin1Char(' ') + expected);
}

QStringList scoreSentences(const JournalReport& report, const Format& format)
{
    return JournalText::scores(report, format);
}

QString inputMissSentence(const InputMiss& miss, const Evaluation& evaluation, const Format& format)
{
    const Input* input = inputAt(evaluation, miss.input);
    return inOwnDirection(JournalText::input(
        miss, recordedFigureName(miss.input, evaluation), input ? input->unit : Unit::None, format));
}

QString triggerSentence(const TriggerStatus& trigger, const Assessment& assessment,
    const Evaluation& evaluation, const Format& format)
{
    const JournalEntry* entry = entryAt(assessment.journal, trigger.pointer);
    const QString text = isolated(plainText(entry ? entry->text : trigger.id, 300));
    return inOwnDirection(
        JournalText::trigger(trigger, recordedFigureName(trigger.figure, evaluation), text, format));
}

QString dissentSentence(const JournalEntry& entry, const Evaluation& evaluation, const Format& format)
{
    const QString who = entry.by.empty() ? JournalText::somebody() : isolated(plainText(entry.by));
    return inOwnDirection(JournalText::dissent(
        who, option(entry.strategy, evaluation, format), isolated(plainText(entry.text, 2000))));
}

QString premortemSentence(const PremortemResult& result, const Assessment& assessment,
    const Evaluation& evaluation, const Format& format)
{
    const PremortemRisk* risk = entryAt(assessment.premortem, result.pointer);
    const QString name = isolated(plainText(risk && !risk->name.empty() ? risk->name : result.id));
    const QString mitigation = risk ? isolated(plainText(risk->mitigation, 300)) : QString();
    return inOwnDirection(
        JournalText::premortem(result, name, risk && !risk->mitigation.empty() ? mitigation : QString(),
            option(result.best, evaluation, format), format));
}

} // namespace tunepoint::ui
