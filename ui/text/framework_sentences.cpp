// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/framework_sentences.h"

#include "core/frameworks/facts.h"
#include "ui/text/arguments.h"
#include "ui/text/framework_names.h"
#include "ui/text/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace tunepoint::ui {

namespace {

/// What a sentence is made from.
struct Told {
    const Format& format;
    Arguments a;
    std::string_view pointer;

    [[nodiscard]] QString count(std::size_t i) const { return format.count(a.number(i)); }
    [[nodiscard]] QString share(std::size_t i) const { return format.share(a.number(i)); }
    [[nodiscard]] QString number(std::size_t i) const { return format.number(a.number(i)); }
    [[nodiscard]] QString money(std::size_t i) const { return format.moneyShort(a.number(i)); }
    [[nodiscard]] QString figure(std::size_t i, Unit unit) const { return format.figure(a.number(i), unit); }
    [[nodiscard]] QString volume(std::size_t i) const { return figure(i, Unit::ItemsPerMonth); }
    [[nodiscard]] QString seconds(std::size_t i) const { return figure(i, Unit::Seconds); }
    [[nodiscard]] QString word(std::size_t i, std::string_view field) const
    {
        return isolated(wordName(field, a.raw(i)));
    }
    [[nodiscard]] QString date(std::size_t i) const { return a.date(i); }
};

class FrameworkSentences {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::FrameworkSentences)

public:
    struct Row {
        std::string_view id;
        QString (*sentence)(const Told&);
    };
    static std::span<const Row> triggers();
    static std::span<const Row> steps();

    static QString uncertain(const QString& sentence)
    {
        return tr("%1 But the threshold lies inside the range of the answer.").arg(sentence);
    }
    static QString one(const QString& field, const QString& from, const QString& to, const QString& verdict)
    {
        return tr("Both would say “%4” if %1 were %3 instead of %2.").arg(field, from, to, verdict);
    }
    static QString two(const QStringList& first, const QStringList& second, const QString& verdict)
    {
        return tr("Both would say “%7” if %1 were %3 instead of %2, and %4 were %6 instead of %5.")
            .arg(first[0], first[1], first[2], second[0], second[1], second[2], verdict);
    }
    static QString never() { return tr("No change of one or two answers brings the two together."); }
    static QString second(const QString& verdict, const QString& alternative)
    {
        return tr("%1; failing that: %2").arg(verdict, alternative);
    }

private:
    static QString modelled(const Told& t, bool late)
    {
        const bool measured = t.a.raw(2) == "measured";
        if (late)
            return measured
                ? tr("Prompted answers take %1, more than the %2 allowed.").arg(t.seconds(0), t.seconds(1))
                : tr("By our figures prompted answers take %1, more than the %2 allowed.")
                      .arg(t.seconds(0), t.seconds(1));
        return measured
            ? tr("Prompted answers take %1, within the %2 allowed.").arg(t.seconds(0), t.seconds(1))
            : tr("By our figures prompted answers take %1, within the %2 allowed.")
                  .arg(t.seconds(0), t.seconds(1));
    }
    static QString withExit(const Told& t, const QString& step)
    {
        return t.a.has(0) ? tr("%1 Good enough at %2 right: stop here.").arg(step, t.share(0)) : step;
    }
    static QString gap(const Told& t, const QString& lever)
    {
        const QString text = t.a.quoted(0, 200);
        return t.a.has(2)
            ? tr("%1, %2 of the wrong answers: %3", "gap, share, what closes it").arg(text, t.share(2), lever)
            : tr("%1: %2", "gap, what closes it").arg(text, lever);
    }
    static QString reasonOf(const Told& t)
    {
        const auto words = tuningReasonWords();
        const auto at = std::find(words.begin(), words.end(), t.a.raw(0));
        return at == words.end() ? QString() : tuningReasonName(TuningReasonKind(at - words.begin()));
    }
    static QString requirementOf(const Told& t)
    {
        const auto words = requirementKindWords();
        const auto at = std::find(words.begin(), words.end(), t.a.raw(1));
        return at == words.end() ? QString() : requirementKindName(RequirementKind(at - words.begin()));
    }
    static QString fieldOf(const Told& t) { return isolated(factName(t.a.raw(0))); }
};

std::span<const FrameworkSentences::Row> FrameworkSentences::triggers()
{
    using T = const Told&;
    static constexpr Row rows[]{
        {"requirementsFixed",
            [](T t) {
                return tr("%n requirement(s) ask for a fixed form or knowledge of the field.", nullptr,
                    int(t.a.number(0).value_or(0)));
            }},
        {"requirementsFree",
            [](T t) {
                return tr("%n requirement(s) are free in form.", nullptr, int(t.a.number(0).value_or(0)));
            }},
        {"requirementsLogic",
            [](T t) {
                return tr("%n requirement(s) are served by existing logic.", nullptr,
                    int(t.a.number(0).value_or(0)));
            }},
        {"formatStrict", [](T) { return tr("The format of the output is strict."); }},
        {"formatLoose", [](T) { return tr("The format of the output is not strict."); }},
        {"formatBroken",
            [](T t) {
                return tr("%1 of the prompted answers break the format; %2 would be bearable.")
                    .arg(t.share(0), t.share(1));
            }},
        {"formatKept",
            [](T t) {
                return tr("Only %1 of the prompted answers break the format; %2 are bearable.")
                    .arg(t.share(0), t.share(1));
            }},
        {"domainSpecial", [](T) { return tr("The subject is far from everyday language."); }},
        {"domainGeneral", [](T) { return tr("The subject is an everyday one."); }},
        {"definitionOpen", [](T) { return tr("The task is open: a matter of judgement."); }},
        {"definitionStrict", [](T) { return tr("The task is strictly defined."); }},
        {"definitionNotStrict", [](T) { return tr("The task is not strictly defined."); }},
        {"typeFree", [](T t) { return tr("The task is free in form: %1.").arg(t.word(0, "type")); }},
        {"sectorStrict",
            [](T t) {
                return tr("The sector asks for strict accuracy: %1. The evidence on this is contested.")
                    .arg(t.word(0, "sector"));
            }},
        {"examplesEnough",
            [](T t) { return tr("There are %1 examples; %2 are asked for.").arg(t.count(0), t.count(1)); }},
        {"examplesTooFew",
            [](T t) {
                return tr("There are only %1 examples; %2 are asked for.").arg(t.count(0), t.count(1));
            }},
        {"examplesPoor", [](T) { return tr("The examples are poor."); }},
        {"examplesNotGood",
            [](T t) { return tr("The examples are not good enough: %1.").arg(t.word(0, "exampleQuality")); }},
        {"examplesInconsistent",
            [](T t) {
                return tr("The labels agree at a kappa of %1, below %2: a tuned model would learn the "
                          "inconsistency.")
                    .arg(t.number(0), t.number(1));
            }},
        {"overtakenSoon",
            [](T t) {
                return tr("General models would catch up after %1; within %2 tuning is not worth it.")
                    .arg(t.format.months(t.a.number(0)), t.format.months(t.a.number(1)));
            }},
        {"promptingSufficient",
            [](T t) { return tr("Prompting reaches %1, and %2 is asked for.").arg(t.share(0), t.share(1)); }},
        {"promptingInsufficient",
            [](T t) {
                return tr("Prompting reaches %1, short of the %2 asked for.").arg(t.share(0), t.share(1));
            }},
        {"promptingSaidSufficient",
            [](T) { return tr("Prompting is said to be good enough; no accuracy is stated."); }},
        {"promptingSaidInsufficient",
            [](T) { return tr("Prompting is said not to be good enough; no accuracy is stated."); }},
        {"promptingNotTried", [](T) { return tr("Prompting has not been tried yet."); }},
        {"ownKnowledge", [](T) { return tr("Answers rest on your own documents."); }},
        {"metricDefined", [](T) { return tr("There is a clear measure of quality."); }},
        {"metricMissing", [](T) { return tr("There is no measure of quality."); }},
        {"styleReached", [](T) { return tr("Prompting hits the style."); }},
        {"styleMissed", [](T) { return tr("Prompting does not hit the style."); }},
        {"styleSpecial",
            [](T) {
                return tr("The style is a very particular one; nobody has said whether prompting hits it.");
            }},
        {"styleOrdinary", [](T) { return tr("The style is not a very particular one."); }},
        {"answersLate", [](T t) { return modelled(t, true); }},
        {"answersInTime", [](T t) { return modelled(t, false); }},
        {"taskNovel",
            [](T t) { return tr("Such tasks bring new problems each time: %1.").arg(t.word(0, "type")); }},
        {"taskRepeated",
            [](T t) { return tr("The same task comes again and again: %1.").arg(t.word(0, "type")); }},
        {"inputsNovel",
            [](T t) {
                return tr("%1 of the items are unlike the examples; %2 are bearable.")
                    .arg(t.share(0), t.share(1));
            }},
        {"inputsFamiliar",
            [](T t) {
                return tr("Only %1 of the items are unlike the examples; %2 are bearable.")
                    .arg(t.share(0), t.share(1));
            }},
        {"volumePays",
            [](T t) {
                return tr("%1 save %2 a month at the article's prices, against %3 for the tuning.")
                    .arg(t.volume(0), t.money(1), t.money(2));
            }},
        {"volumeTooSmall",
            [](T t) {
                return tr("%1 save only %2 a month at the article's prices, against %3 for the tuning.")
                    .arg(t.volume(0), t.money(1), t.money(2));
            }},
        {"answeredForTuning",
            [](T t) {
                return tr("Your own answer speaks for tuning: %1.").arg(isolated(factName(t.pointer)));
            }},
        {"answeredAgainstTuning",
            [](T t) {
                return tr("Your own answer speaks against tuning: %1.").arg(isolated(factName(t.pointer)));
            }},
        {"methodOwn", [](T) { return tr("The method is your own."); }},
        {"volumeMayPay",
            [](T t) { return tr("There are %1; tuning may pay from %2 on.").arg(t.volume(0), t.count(1)); }},
        {"volumeOverkill",
            [](T t) {
                return tr("There are only %1; up to %2 tuning is overkill.").arg(t.volume(0), t.count(1));
            }},
        {"toleranceLow", [](T) { return tr("Few wrong answers can be borne."); }},
        {"toleranceHigh", [](T) { return tr("Many wrong answers can be borne."); }},
        {"methodChanges",
            [](T t) {
                return tr(
                    "The method changes %1 times a year; more than %2 are too many to keep a tuned model "
                    "up to date.")
                    .arg(t.number(0), t.number(1));
            }},
        {"methodStable",
            [](T t) {
                return tr("The method changes %1 times a year, which a tuned model can follow.")
                    .arg(t.number(0));
            }},
        {"knowledgeChanges",
            [](T t) {
                return tr(
                    "%1 of the knowledge changes every month; more than %2 is too much for a tuned model.")
                    .arg(t.share(0), t.share(1));
            }},
        {"knowledgeStable",
            [](T t) {
                return tr("%1 of the knowledge changes every month, which a tuned model can follow.")
                    .arg(t.share(0));
            }},
        {"reasonConsistency", [](T) { return tr("Good reason: consistency over a large volume."); }},
        {"reasonRegulation", [](T) { return tr("Good reason: the task is regulated."); }},
        {"reasonEdge", [](T) { return tr("Good reason: the method is an edge of your own."); }},
        {"reasonTokens", [](T) { return tr("Good reason: much of each prompt is the same words again."); }},
        {"reasonControl", [](T) { return tr("Good reason: control over the model's weights."); }},
        {"accuracyBottleneck",
            [](T t) {
                return tr("Prompting is stuck at %1, short of %2. A test needs %3 items an arm to show the "
                          "difference.")
                    .arg(t.share(0), t.share(1), t.count(2));
            }},
        {"throughputSaid",
            [](T) { return tr("The large model is said to be too slow or dear under load."); }},
        {"throughputFine", [](T) { return tr("The large model is said to bear the load."); }},
        {"loadHeavy",
            [](T t) {
                return tr("Up to %1 an hour have to be answered within %2: a heavy load, though nobody has "
                          "measured it.")
                    .arg(t.count(0), t.seconds(1));
            }},
        {"loadLight",
            [](T t) {
                return tr("Up to %1 an hour within %2 each is no heavy load.").arg(t.count(0), t.seconds(1));
            }},
        {"itemsTooFew",
            [](T t) {
                return tr("The prompt was evaluated on %1 items; at least %2 are asked for.")
                    .arg(t.count(0), t.count(1));
            }},
    };
    return rows;
}

std::span<const FrameworkSentences::Row> FrameworkSentences::steps()
{
    using T = const Told&;
    static constexpr Row rows[]{
        {"requirement",
            [](T t) { return tr("%1: %2.", "requirement: kind").arg(t.a.quoted(0, 200), requirementOf(t)); }},
        {"requirementOpen", [](T t) { return tr("%1 is not classified yet.").arg(t.a.quoted(0, 200)); }},
        {"fieldTuned", [](T t) { return tr("%1 makes it a candidate for tuning.").arg(fieldOf(t)); }},
        {"fieldPrompted", [](T t) { return tr("%1 makes it a case for prompting.").arg(fieldOf(t)); }},
        {"overtaken",
            [](T t) {
                return tr("General models catch up with what tuning has to gain after %1; the limit is %2.")
                    .arg(t.format.months(t.a.number(0)), t.format.months(t.a.number(1)));
            }},
        {"baseline", [](T) { return tr("Measure today's process: time, accuracy, satisfaction."); }},
        {"pilot", [](T) { return tr("Run a small trial of both ways side by side."); }},
        {"rungPrompt", [](T t) { return withExit(t, tr("A good prompt.")); }},
        {"rungInstruction", [](T t) { return withExit(t, tr("A clear system instruction.")); }},
        {"rungRetrieval", [](T t) { return withExit(t, tr("Retrieval from your documents.")); }},
        {"rungTuning", [](T t) { return withExit(t, tr("Fine-tuning.")); }},
        {"gate",
            [](T t) { return tr("%1 of four criteria hold; %2 are needed.").arg(t.count(0), t.number(1)); }},
        {"collect", [](T t) { return tr("Collect %1 examples of input and output.").arg(t.count(0)); }},
        {"tuneSmall", [](T) { return tr("Tune a small model on them."); }},
        {"holdOut", [](T) { return tr("Test it on examples that were held back."); }},
        {"deployAndMeasure", [](T) { return tr("Put it to work and measure the saving."); }},
        {"paysFrom",
            [](T t) {
                return tr("At the article's prices the tuning is back within %1 from %2 on.")
                    .arg(t.format.months(t.a.number(1)), t.volume(0));
            }},
        {"stagePilot", [](T) { return tr("Try it with a few examples in the prompt."); }},
        {"stageProof", [](T) { return tr("Prove the concept: measure what prompting reaches."); }},
        {"stageGaps",
            [](T t) {
                return tr("Find the gaps from the wrong answers: %n listed.", nullptr,
                    int(t.a.number(0).value_or(0)));
            }},
        {"stageTuning", [](T) { return tr("Tune for those gaps alone."); }},
        {"gapOpen", [](T t) { return gap(t, tr("not classified yet")); }},
        {"gapForRetrieval", [](T t) { return gap(t, tr("retrieval closes it, not tuning")); }},
        {"gapForChaining", [](T t) { return gap(t, tr("smaller steps close it before tuning does")); }},
        {"gapForTuning", [](T t) { return gap(t, tr("a gap that tuning can close")); }},
        {"reasonDocumented",
            [](T t) {
                return tr("%1, weight %2: %3", "reason, weight, what documents it")
                    .arg(reasonOf(t), t.number(1), t.a.quoted(2, 300));
            }},
        {"reasonUndocumented",
            [](T t) { return tr("%1, weight %2: nothing documents it yet.").arg(reasonOf(t), t.number(1)); }},
        {"volumeRule",
            [](T t) {
                const QString rule = tr("The rule: overkill up to %1 a month, may pay from %2 on.")
                                         .arg(t.count(0), t.count(1));
                return t.a.has(2) ? tr("%1 There are %2.").arg(rule, t.count(2)) : rule;
            }},
        {"volumeComputed",
            [](T t) {
                return t.a.raw(0) == t.a.raw(1)
                    ? tr("Computed from your options: tuning and prompting cost the same at %1.")
                          .arg(t.volume(0))
                    : tr("Computed from your options: tuning and prompting cost the same between %1 and %2, "
                         "by "
                         "pair.")
                          .arg(t.count(0), t.volume(1));
            }},
        {"volumeNotComputed",
            [](T) {
                return tr(
                    "Computed from your options: no volume makes a tuned one break even with a prompted "
                    "one.");
            }},
        {"bothWithRetrieval", [](T) { return tr("Weigh both together: retrieval and a tuned model."); }},
        {"bothWithPrompt",
            [](T) { return tr("Weigh both together: a tuned model with examples in its prompt."); }},
        {"guardPeople", [](T) { return tr("Guard rail: people check answers, whichever way is chosen."); }},
        {"guardTestSet", [](T) { return tr("Guard rail: a fixed set of test items, run at every change."); }},
        {"guardWatch", [](T) { return tr("Guard rail: watch format and accuracy in use."); }},
        {"guardWayBack", [](T) { return tr("Guard rail: keep the prompted way as the way back."); }},
        {"knowledgeFirst", [](T) { return tr("Does the task need knowledge that no training holds?"); }},
        {"triggerAccuracy",
            [](T t) {
                return t.a.has(0)
                    ? tr("Bottleneck in accuracy: %1 reached, %2 asked for.").arg(t.share(0), t.share(1))
                    : tr("Bottleneck in accuracy.");
            }},
        {"triggerStyle", [](T) { return tr("Bottleneck in style."); }},
        {"triggerThroughput", [](T) { return tr("Bottleneck in speed or cost under high load."); }},
        {"testSize",
            [](T t) {
                const QString need = tr("To show %1 against %2 takes %3 test items an arm.")
                                         .arg(t.share(0), t.share(1), t.count(2));
                return t.a.has(3) ? tr("%1 The accuracy was measured on %2.").arg(need, t.count(3)) : need;
            }},
        {"baseRate",
            [](T t) {
                return tr("Where you have not answered, %1 of cases are taken to need tuning. This is one "
                          "person's impression, not a study.")
                    .arg(t.share(0));
            }},
        {"serviceEither",
            [](T) { return tr("Open weights or a closed service: say whether you need the weights."); }},
        {"serviceOpen", [](T) { return tr("You need the weights: tune an open model."); }},
        {"serviceClosed",
            [](T) { return tr("You do not need the weights: a closed service is quicker to start."); }},
        {"closingUndated",
            [](T t) {
                return tr("%1 takes no new tuning from %2 on.").arg(isolated(t.a.exact(0)), t.date(1));
            }},
        {"closingPast",
            [](T t) {
                return tr("%1 has taken no new tuning since %2.").arg(isolated(t.a.exact(0)), t.date(1));
            }},
        {"closingAhead",
            [](T t) {
                return tr("%1 will take no new tuning from %2 on.").arg(isolated(t.a.exact(0)), t.date(1));
            }},
        {"matrixBaseline", [](T t) { return tr("Evaluate a prompt on at least %1 items.").arg(t.count(0)); }},
        {"matrixContext", [](T) { return tr("Context: does the model lack knowledge?"); }},
        {"matrixBehaviour", [](T) { return tr("Behaviour: does it break the format or miss the style?"); }},
    };
    return rows;
}

QString sentenceIn(std::span<const FrameworkSentences::Row> rows, std::string_view id, const Told& told)
{
    const auto at = std::find_if(
        rows.begin(), rows.end(), [id](const FrameworkSentences::Row& row) { return row.id == id; });
    return at == rows.end() ? spelledOut(id) + QLatin1Char('.') : at->sentence(told);
}

QStringList partsOf(const FieldChange& change, const Format& format)
{
    return {isolated(format.locale().quoteString(factName(change.pointer))),
        isolated(format.locale().quoteString(factValue(change.pointer, change.from, format))),
        isolated(format.locale().quoteString(factValue(change.pointer, change.to, format)))};
}

} // namespace

QString triggerSentence(const Trigger& trigger, const Format& format)
{
    const Told told{format, Arguments(trigger.args, format), trigger.pointer};
    const QString sentence = sentenceIn(FrameworkSentences::triggers(), trigger.id, told);
    return inOwnDirection(trigger.uncertain ? FrameworkSentences::uncertain(sentence) : sentence);
}

QString stepSentence(const Step& step, const Format& format)
{
    const Told told{format, Arguments(step.args, format), {}};
    return inOwnDirection(sentenceIn(FrameworkSentences::steps(), step.id, told));
}

QString disagreementSentence(const Disagreement& disagreement, const Format& format)
{
    if (disagreement.changes.empty() || !disagreement.agreed)
        return FrameworkSentences::never();
    const QString verdict = isolated(verdictName(*disagreement.agreed));
    const QStringList first = partsOf(disagreement.changes[0], format);
    if (disagreement.changes.size() == 1)
        return inOwnDirection(FrameworkSentences::one(first[0], first[1], first[2], verdict));
    return inOwnDirection(FrameworkSentences::two(first, partsOf(disagreement.changes[1], format), verdict));
}

QString verdictSentence(const FrameworkResult& result)
{
    const QString verdict = verdictName(result.verdict);
    return result.alternative ? FrameworkSentences::second(verdict, verdictName(*result.alternative))
                              : verdict;
}

} // namespace tunepoint::ui
