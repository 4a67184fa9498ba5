// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/accuracy_sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace tunepoint::ui {

namespace {

/// The sentences of one story, part by part.
class Teller {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::AccuracyText)

public:
    Teller(const AccuracyStory& story, const Format& format)
        : m_story(story)
        , m_format(format)
    {
    }

    std::vector<StoryPart> tell();

private:
    void beginning();
    void learning();
    void combined();
    void failures();
    void time();
    void retuning();
    void newKinds();
    void people();
    void errors();
    void money();
    void means();
    void effort();
    void work();

    void say(const QString& sentence) { m_sentences << sentence; }
    void close(const QString& title)
    {
        if (!m_sentences.isEmpty())
            m_parts.push_back({title, m_sentences});
        m_sentences.clear();
    }
    [[nodiscard]] QString share(double value) const { return m_format.share(value); }
    [[nodiscard]] QString number(double value) const { return m_format.number(value); }
    [[nodiscard]] QString money(double value) const { return m_format.moneyShort(value); }
    [[nodiscard]] QString months(double value) const { return m_format.figure(value, Unit::Months); }

    const AccuracyStory& m_story;
    const Format& m_format;
    QStringList m_sentences;
    std::vector<StoryPart> m_parts;
};

void Teller::beginning()
{
    say(accuracyFormSentence(m_story.form));
    if (m_story.promptedAccuracy && m_story.accuracy)
        say(tr("A plain prompt to a present general model is right in %1 of cases, this option in %2.")
                .arg(share(*m_story.promptedAccuracy), share(*m_story.accuracy)));
    else if (m_story.accuracy)
        say(tr("It is right in %1 of cases.").arg(share(*m_story.accuracy)));
    if (const auto& prior = m_story.prior) {
        say(tr(
            "Before anything is measured, published results and our assumptions make %1 likely and %2 to %3 "
            "possible (nine cases in ten).")
                .arg(share(prior->accuracy.p50), share(prior->accuracy.p05), share(prior->accuracy.p95)));
        if (std::isfinite(prior->worthInItems))
            say(tr("Labelled items of your own that would tell as much: %1.")
                    .arg(m_format.count(prior->worthInItems)));
        if (prior->evidence.empty())
            say(tr("No published result stands behind it, so the range is wide."));
    }
    if (const auto& pilot = m_story.pilot)
        say(tr(
            "In the pilot %1 of %2 answers were right. Together with what was known before, that makes %3, "
            "between %4 and %5 (nine cases in ten).")
                .arg(m_format.count(pilot->correct), m_format.count(pilot->items),
                    share(pilot->posterior.p50), share(pilot->posterior.p05), share(pilot->posterior.p95)));
    if (m_story.highestMeasurable)
        say(tr("No test can show more than %1, because some of its own labels are wrong.")
                .arg(share(*m_story.highestMeasurable)));
    close(tr("Where it starts"));
}

void Teller::learning()
{
    const auto& told = m_story.learning;
    if (!told)
        return;
    say(tr("Without examples it would be right in %1 of cases; however many there are, it stays below %2.")
            .arg(share(told->start), share(told->ceiling)));
    say(told->noiseFromAgreement
            ? tr("The %1 planned examples are worth %2 clean ones: the people who label agree only so far "
                 "that %3 of "
                 "labels must be wrong.")
                  .arg(m_format.count(told->examples), m_format.count(told->effectiveExamples),
                      share(told->labelNoise))
            : tr("The %1 planned examples are worth %2 clean ones, with %3 of labels wrong.")
                  .arg(m_format.count(told->examples), m_format.count(told->effectiveExamples),
                      share(told->labelNoise)));
    for (const LearningPoint& point : told->points) {
        if (point.examples == told->examples && point.deviation > 0)
            say(tr("Another set of as many examples would move the result by %1 either way.")
                    .arg(share(point.deviation)));
    }
    if (told->examplesForTarget)
        say(std::isfinite(*told->examplesForTarget)
                ? tr("The accuracy that is asked for takes about %1 examples.")
                      .arg(m_format.number(*told->examplesForTarget, 2))
                : tr("The accuracy that is asked for is above what examples can bring."));
    close(tr("What it learns from examples"));
}

void Teller::combined()
{
    if (const auto& r = m_story.retrieval) {
        say(tr(
            "%1 of items need your own knowledge. For %2 of those the right passage is found, and %3 of the "
            "answers are right then; of the others it is %4.")
                .arg(share(r->mixture.knowledgeShare), share(r->mixture.retrievalSuccess),
                    share(r->mixture.accuracyFound), share(r->mixture.accuracyMissed)));
        say(tr("Where no such knowledge is needed, useless passages cost %1.")
                .arg(share(r->mixture.distractorLoss)));
        if (r->fitsInPrompt)
            say(tr("The %1 tokens of knowledge fit into a prompt: try sending all of it first.")
                    .arg(m_format.count(r->knowledgeTokens)));
        else if (r->knowledgeTokens > 0)
            say(tr("The collection has %1 tokens, of which %2 change in a month.")
                    .arg(m_format.count(r->knowledgeTokens), share(r->changePerMonth)));
        close(tr("Search and answer"));
    }
    if (const auto& c = m_story.chain) {
        say(tr("%1 steps that are right in %2 of cases, %3 with their check, are right together in %4.")
                .arg(number(c->chain.steps), share(c->chain.stepSuccess), share(c->checkedStep),
                    share(c->accuracy)));
        say(tr("An item takes %1 calls.").arg(number(c->calls)));
        close(tr("Step by step"));
    }
    if (const auto& c = m_story.cascade) {
        say(tr("The small model is right in %1 of cases, the large one in %2, both at once in %3.")
                .arg(share(c->weak), share(c->strong), share(c->bothRight)));
        say(tr("Choosing without error between them would give %1. The check keeps %2 of right answers and "
               "%3 of "
               "wrong ones, which gives %4 and passes %5 of items on.")
                .arg(share(c->oracle), share(c->acceptsRight), share(c->acceptsWrong), share(c->accuracy),
                    share(c->escalated)));
        close(tr("Two models"));
    }
    if (const auto& t = m_story.teacher) {
        say(tr("Its teacher is right in %1 of cases. A student comes to %2; more labels of the same teacher "
               "bring "
               "nothing, because they repeat its errors.")
                .arg(share(t->teacher), share(t->student)));
        close(tr("Teacher and student"));
    }
}

void Teller::failures()
{
    const FailureStory& f = m_story.failures;
    if (f.formatProbability > 0)
        say(tr("With a chance of %1 it does not cope with the form of the answer; then only %2 are right.")
                .arg(share(f.formatProbability), share(f.accuracyAfterFormat)));
    if (f.tuningProbability > 0)
        say(tr("With a chance of %1 tuning does harm and leaves %2.")
                .arg(share(f.tuningProbability), share(f.accuracyAfterTuning)));
    if (f.attemptsExpected > 0)
        say(tr("Training takes %1 runs on average, in one case of ten %2 or more; the first three all fail "
               "with a "
               "chance of %3.")
                .arg(number(f.attemptsExpected), number(f.attemptsP90), share(f.threeFailures)));
    if (f.weeksPlanned > 0)
        say(tr("%1 are planned until it is used; in one case of ten it takes %2 or more.")
                .arg(m_format.figure(f.weeksPlanned, Unit::Weeks), m_format.figure(f.weeksP90, Unit::Weeks)));
    close(tr("What can go wrong"));
}

void Teller::time()
{
    const AgeingStory& a = m_story.ageing;
    if (a.overtakenMonth) {
        if (*a.overtakenMonth <= 0)
            say(tr("A plain prompt to a general model is as good already."));
        else if (std::isfinite(*a.overtakenMonth))
            say(tr("General models overtake it in month %1 if it is never tuned again.")
                    .arg(m_format.number(*a.overtakenMonth)));
        else
            say(tr("General models do not overtake it."));
        if (a.overtaken)
            say(tr("They do so within the time that is looked at in %1 of trials.")
                    .arg(share(a.overtakenWithinHorizon)));
    }
    if (a.knowledgeChange > 0)
        say(tr("%1 of items rest on knowledge that it learnt, and %2 of that goes out of date in a month.")
                .arg(share(a.knowledgeShare), share(a.knowledgeChange)));
    if (a.methodLoss > 0)
        say(tr("Changes of the rules undo %1 of the right answers in a month, until it is tuned again.")
                .arg(share(a.methodLoss)));
    const auto first = std::find_if(
        a.accuracyByMonth.begin(), a.accuracyByMonth.end(), [](double accuracy) { return accuracy > 0; });
    const bool moves = first != a.accuracyByMonth.end() && std::abs(*first - a.accuracyByMonth.back()) > 5e-4;
    if (moves && a.accuracyByMonth.back() > 0)
        say(tr("It is right in %1 of cases in its first month and in %2 in the last one that is looked at.")
                .arg(share(*first), share(a.accuracyByMonth.back())));
    retuning();
    close(tr("What time does to it"));
}

void Teller::retuning()
{
    const AgeingStory& a = m_story.ageing;
    if (a.retuneEveryMonths > 0 && a.retuneCost > 0)
        say(a.improvesAtRetune
                ? tr("It is tuned again every %1, for %2 each time, from the base model that is out by then.")
                      .arg(months(a.retuneEveryMonths), money(a.retuneCost))
                : tr("It is tuned again every %1, for %2 each time.")
                      .arg(months(a.retuneEveryMonths), money(a.retuneCost)));
    if (a.bestRetuneEveryMonths)
        say(*a.bestRetuneEveryMonths > 0
                ? tr("Of the intervals tried, every %1 pays best.").arg(months(*a.bestRetuneEveryMonths))
                : tr("Never tuning it again pays best."));
}

void Teller::newKinds()
{
    const auto& novelty = m_story.novelty;
    if (!novelty)
        return;
    say(tr("%1 of items are of kinds that the examples do not show. There it is right in %2 of cases, "
           "elsewhere in "
           "%3.")
            .arg(share(novelty->share), share(novelty->accuracyThere), share(novelty->accuracyElsewhere)));
    if (novelty->costPerMonth > 0)
        say(tr("The errors this adds cost %1 a month.").arg(money(novelty->costPerMonth)));
    close(tr("New kinds of item"));
}

void Teller::people()
{
    const auto& review = m_story.review;
    if (!review)
        return;
    if (review->cheapestShare > 0)
        say(tr("It costs least when people look at the %1 of answers that are least certain: %2 a month less "
               "than "
               "with nobody looking, and %3 right.")
                .arg(share(review->cheapestShare), money(review->savingPerMonth),
                    share(review->accuracyAtCheapest)));
    else
        say(tr("It costs least when nobody looks at the answers: a look costs %1, which the errors it finds "
               "are not "
               "worth.")
                .arg(m_format.money(review->costPerLook)));
    if (review->stated)
        say(tr("Stated is a share of %1: %2 a month for looking, and %3 right.")
                .arg(share(review->share), money(review->costPerMonth), share(review->accuracyAfter)));
    close(tr("People who look at answers"));
}

void Teller::errors()
{
    const auto& kinds = m_story.errorKinds;
    if (!kinds)
        return;
    say(tr("In a month %1 false alarms at %2 each and %3 misses at %4 each are left.")
            .arg(m_format.number(kinds->falseAlarmsPerMonth), m_format.money(kinds->costPerFalseAlarm),
                m_format.number(kinds->missesPerMonth), m_format.money(kinds->costPerMiss)));
    if (!kinds->prevalenceKnown)
        say(tr("How many items are cases is unknown; half of them are assumed."));
    close(tr("Kinds of error"));
}

void Teller::money()
{
    const BreakEvenStory& b = m_story.breakEven;
    if (b.accuracy)
        say(*b.accuracy > 0 ? tr("Against today it pays from an accuracy of %1 on.").arg(share(*b.accuracy))
                            : tr("Against today it pays at any accuracy."));
    if (b.band)
        say(b.band->p95 > 1 ? tr("Nine trials in ten put the accuracy from which it pays at %1 or more; in "
                                 "some it pays at no accuracy.")
                                  .arg(share(b.band->p05))
                            : tr("Nine trials in ten put the accuracy from which it pays between %1 and %2.")
                                  .arg(share(b.band->p05), share(b.band->p95)));
    if (b.probabilityAbove)
        say(tr("In %1 of trials it is accurate enough.").arg(share(*b.probabilityAbove)));
    close(tr("From when on it pays"));
}

void Teller::means()
{
    if (const auto& memory = m_story.memory) {
        const auto& m = memory->methods;
        if (memory->billions > 0)
            say(tr("Tuning its %1 billion parameters takes %2 GB of GPU memory for every weight, %3 GB with "
                   "an adapter "
                   "and %4 GB with an adapter on 4 bits.")
                    .arg(number(memory->billions), number(m[0].gigabytes), number(m[1].gigabytes),
                        number(m[2].gigabytes)));
        say(tr("One card of %1 GB can tune up to %2 billion with an adapter and %3 billion on 4 bits; one of "
               "%4 GB up "
               "to %5 and %6.")
                .arg(number(kCardGigabytes.front()), number(m[1].largestBillions.front()),
                    number(m[2].largestBillions.front()), number(kCardGigabytes.back()),
                    number(m[1].largestBillions.back()), number(m[2].largestBillions.back())));
    }
    if (const auto& l = m_story.latency)
        say(tr("A call takes %1 until the first word and %2 for the answer; %3 an item, and in one case of "
               "twenty %4 or more.")
                .arg(m_format.figure(l->secondsToFirstToken, Unit::Seconds),
                    m_format.figure(l->secondsStreaming, Unit::Seconds),
                    m_format.figure(l->calls, Unit::Calls), m_format.figure(l->p95Seconds, Unit::Seconds)));
    effort();
    close(tr("Means"));
    work();
}

void Teller::effort()
{
    const auto& e = m_story.effort;
    if (!e)
        return;
    if (e->added <= 0)
        return say(tr("It takes no more to make than the simplest prompted option."));
    if (!e->timesDearer)
        return say(tr("It takes %1 more to make than the simplest prompted option, and is no more accurate.")
                       .arg(money(e->added)));
    say(tr("It takes %1 more to make than the simplest prompted option: %2 for each further point, %3 times "
           "as much "
           "as for one of the first points.")
            .arg(money(e->added), money(*e->perPoint), number(*e->timesDearer)));
    say(tr("The rule “80% with 20% of the effort, the last points at five times the cost” expects %1 times "
           "where all "
           "of it costs five times the start, %2 times where that comes on top, and %3 times where each "
           "point does.")
            .arg(number(e->readings[0].timesDearer), number(e->readings[1].timesDearer),
                number(e->readings[2].timesDearer)));
}

void Teller::work()
{
    for (const bool recurring : {false, true}) {
        for (const WorkItem& item : m_story.work) {
            if (item.recurring == recurring)
                say(recurring ? tr("%1: %2 a month").arg(workName(item.id), money(item.amount))
                              : tr("%1: %2", "a line of work and its cost")
                                    .arg(workName(item.id), money(item.amount)));
        }
        close(recurring ? tr("What it takes to keep") : tr("What it takes to make"));
    }
}

std::vector<StoryPart> Teller::tell()
{
    beginning();
    learning();
    combined();
    failures();
    time();
    newKinds();
    people();
    errors();
    money();
    means();
    return std::move(m_parts);
}

struct WorkText {
    std::string_view id;
    const char* name;
};
constexpr std::array works{
    WorkText{"labels", QT_TRANSLATE_NOOP("tunepoint::ui::AccuracyText", "Labelled examples")},
    WorkText{"training", QT_TRANSLATE_NOOP("tunepoint::ui::AccuracyText", "Computing for training runs")},
    WorkText{"attempts",
        QT_TRANSLATE_NOOP("tunepoint::ui::AccuracyText", "Trying settings, failed runs included")},
    WorkText{"engineering", QT_TRANSLATE_NOOP("tunepoint::ui::AccuracyText", "Engineering")},
    WorkText{"infrastructure", QT_TRANSLATE_NOOP("tunepoint::ui::AccuracyText", "Infrastructure")},
    WorkText{
        "integration", QT_TRANSLATE_NOOP("tunepoint::ui::AccuracyText", "Connecting it to what is there")},
    WorkText{"compliance", QT_TRANSLATE_NOOP("tunepoint::ui::AccuracyText", "Legal and security review")},
    WorkText{"change",
        QT_TRANSLATE_NOOP("tunepoint::ui::AccuracyText", "Training of people, new ways of working")},
    WorkText{"retuning", QT_TRANSLATE_NOOP("tunepoint::ui::AccuracyText", "Tuning it again")},
    WorkText{"monitoring", QT_TRANSLATE_NOOP("tunepoint::ui::AccuracyText", "Watching it run")},
    WorkText{"evaluation", QT_TRANSLATE_NOOP("tunepoint::ui::AccuracyText", "Testing it again and again")},
    WorkText{"maintenance", QT_TRANSLATE_NOOP("tunepoint::ui::AccuracyText", "Maintenance")},
    WorkText{"hosting", QT_TRANSLATE_NOOP("tunepoint::ui::AccuracyText", "Servers and hosting")},
};

} // namespace

std::vector<StoryPart> accuracySentences(const AccuracyStory& story, const Format& format)
{
    return Teller(story, format).tell();
}

QString accuracyFormSentence(AccuracyForm form)
{
    switch (form) {
    case AccuracyForm::Stated:
        return Teller::tr("The accuracy is stated or measured.");
    case AccuracyForm::Gain:
        return Teller::tr(
            "The accuracy is that of a plain prompt, changed by what published results say of this way "
            "of working or what we assume of it.");
    case AccuracyForm::Learning:
        return Teller::tr(
            "The accuracy rises with the number of examples, up to what published results say of a "
            "thousand clean ones.");
    case AccuracyForm::Taught:
        return Teller::tr("The accuracy follows from that of the model whose answers it learns.");
    case AccuracyForm::Retrieval:
        return Teller::tr("The accuracy follows from how often the right passage is found.");
    case AccuracyForm::Chain:
        return Teller::tr("The accuracy follows from that of its steps.");
    case AccuracyForm::Cascade:
        return Teller::tr("The accuracy follows from two models and how often they err together.");
    }
    return {};
}

QString workName(std::string_view id)
{
    const auto at
        = std::find_if(works.begin(), works.end(), [&](const WorkText& each) { return each.id == id; });
    return at == works.end() ? QString() : Teller::tr(at->name);
}

} // namespace tunepoint::ui
