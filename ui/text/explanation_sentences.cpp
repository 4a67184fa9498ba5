// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/explanation_sentences.h"

#include "ui/text/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace tunepoint::ui {

namespace {

struct Explanations {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::Explanations)
};

struct TermText {
    std::string_view id;
    const char* name;
};

/// Figures and intermediate results; inputs have their own names.
constexpr TermText terms[]{
    TermText{"totalCost", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Total cost")},
    TermText{"totalValue", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Total value")},
    TermText{"oneOffCost", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "One-off cost")},
    TermText{"errorCost", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Cost of errors")},
    TermText{"costPerMonth", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Cost per month")},
    TermText{"costPerItem", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Cost per item")},
    TermText{"costPerCorrectItem", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Cost per correct item")},
    TermText{"costPerCorrectItemWithRepair",
        QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Cost per correct item, with repair")},
    TermText{"monthlySaving", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Saving per month")},
    TermText{"netPresentValue", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Worth today")},
    TermText{"roi", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Return on cost")},
    TermText{
        "internalRateOfReturn", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Rate of return a year")},
    TermText{"paybackMonths", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Money back after")},
    TermText{"discountedPaybackMonths",
        QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Money back after, with interest")},
    TermText{"breakEvenAccuracy",
        QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Accuracy needed to break even")},
    TermText{"accuracy", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Share of right answers")},
    TermText{"latencyP95Seconds",
        QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Seconds to the answer (95th percentile)")},
    TermText{"weeksToFirstUse", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Weeks to first use")},
    TermText{"overtakenMonth",
        QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Overtaken by general models after")},
    TermText{"teamFit", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Fit of the team")},
    TermText{"reviewShare", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Share that people look at")},
    TermText{"items", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Items handled")},
    TermText{"liveMonths", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Months in use")},
    TermText{"cashFlow", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Gain of the month")},
    TermText{"cumulativeCashFlow", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Gained up to then")},
    TermText{"cumulativeCost", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Paid up to then")},
    TermText{"accuracyByMonth",
        QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Share of right answers in the month")},
    TermText{"examples", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Examples")},
    TermText{"training", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Training")},
    TermText{"people", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "People")},
    TermText{"setup", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Set-up")},
    TermText{"modelCalls", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Model calls")},
    TermText{"serving", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Serving")},
    TermText{"upkeep", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Upkeep")},
    TermText{"review", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Review by people")},
    TermText{"stated", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Stated costs")},
    TermText{"firstStage", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "First stage")},
    TermText{"secondStage", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Second stage")},
    TermText{
        "labelsToBuy", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Examples still to be labelled")},
    TermText{"runCost", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Cost of one training run")},
    TermText{"nothingTrained", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Nothing is trained")},
    TermText{"itemsByMonth", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Items of the month")},
    TermText{"callsPerItemByMonth",
        QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Model calls for an item in the month")},
    TermText{
        "servingPerItemByMonth", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Retrieval for an item")},
    TermText{"liveByMonth", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Share of the month in use")},
    TermText{"gpusByMonth", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "GPUs standing ready")},
    TermText{"servingPerMonthByMonth",
        QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Hosting and storage in a month")},
    TermText{"upkeepPerMonth", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Upkeep in a month")},
    TermText{"paymentsByMonth",
        QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Re-tuning and moves to a new model")},
    TermText{
        "lookedAtByMonth", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Share looked at in the month")},
    TermText{"lookCost", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Cost of one look")},
    TermText{"todaysWork", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Today's work")},
    TermText{"statedLine", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "A stated cost")},
    TermText{"nothingStated", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "No costs are stated")},
    TermText{"inputPerItem", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Tokens sent for an item")},
    TermText{"outputPerItem", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Tokens written for an item")},
    TermText{"cachedTokens", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "of them read from the cache")},
    TermText{
        "writtenTokens", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "of them written to the cache")},
    TermText{"batchFactor", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Factor for calls in a batch")},
    TermText{"callCost", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Model calls for one item today")},
    TermText{
        "noProject", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "No project: its costs are stated")},
    TermText{"afterHorizon",
        QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Begins after the months looked at")},
    TermText{
        "noModel", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Its costs are stated, not modelled")},
    TermText{"recurringCost", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Recurring cost")},
    TermText{
        "recurringByMonth", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Recurring cost of the month")},
    TermText{"wrongByMonth", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Wrong answers of the month")},
    TermText{"repair", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Repair of a wrong answer by hand")},
    TermText{"reviewedItems", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Items looked at")},
    TermText{"arrivingByMonth",
        QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Items that arrive in the month")},
    TermText{
        "todaysWorkPerItem", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Today's work for an item")},
    TermText{"todaysErrorsPerItem",
        QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Today's errors for an item")},
    TermText{"itemsTakenOver", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Items taken over")},
    TermText{
        "moreRightItems", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Right answers more than today")},
    TermText{"statedBenefits", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Stated benefits")},
    TermText{"statedOnce", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Stated costs paid once")},
    TermText{"monthlyRate", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Rate a month")},
    TermText{"worthAtThatRate", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Worth at that rate")},
    TermText{"discountedFlow",
        QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Gain of the month in today's money")},
    TermText{"lastMonthInDebt", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Last month in debt")},
    TermText{"debtThen", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Balance at its end")},
    TermText{"flowOfNextMonth", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Gain of the month after")},
    TermText{"worthOfAccuracy",
        QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Worth of all answers right against none")},
    TermText{"accuracyOfStage", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Right after review")},
    TermText{"accuracyOfSecondStage",
        QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Right after review, second stage")},
    TermText{"accuracyBeforeReview", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Right before review")},
    TermText{"errorsLookedAt",
        QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Share of the errors that are looked at")},
    TermText{"liveOfSecondStage",
        QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Share of the month in use, second stage")},
    TermText{"oneCall", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "One call")},
    TermText{"alreadyInUse", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Already in use")},
    TermText{"startMonth", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Month of the start")},
    TermText{"weeksPerMonth", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Weeks in a month")},
    TermText{"lead", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Lead over a plain prompt (log-odds)")},
    TermText{"tunedAccuracy", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Right when tuned")},
    TermText{
        "promptedAccuracyNow", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Right with a plain prompt")},
    TermText{"widestSkillGap",
        QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Steps of the widest gap in skills")},
    TermText{"valueByMonth", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Value of the month")},
    TermText{"oneOffByMonth", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "One-off cost of the month")},
    TermText{
        "errorsByMonth", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Cost of errors of the month")},
    TermText{"paidByMonth", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Paid in the month")},
    TermText{"baselineAccuracy", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Right answers today")},
    TermText{"discountRatePerYear", QT_TRANSLATE_NOOP("tunepoint::ui::Explanations", "Discount rate a year")},
};

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// The formula in typographic signs, each symbol replaced.
QString spelled(const FormulaStep& step, const std::function<QString(const FormulaTerm&)>& text,
    const std::function<QString(const QString&)>& number)
{
    QString out;
    const std::string& formula = step.formula;
    for (std::size_t i = 0; i < formula.size();) {
        const char c = formula[i];
        if (!isWordCharacter(c)) {
            out += c == '*' ? QStringLiteral(" × ")
                : c == '/'  ? QStringLiteral(" ÷ ")
                : c == '-'  ? QStringLiteral(" − ")
                : c == '+'  ? QStringLiteral(" + ")
                : c == ','  ? QStringLiteral("; ")
                            : QString(QLatin1Char(c));
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < formula.size() && isWordCharacter(formula[end]))
            ++end;
        const std::string word = formula.substr(i, end - i);
        i = end;
        const auto term = std::ranges::find(step.terms, word, &FormulaTerm::symbol);
        if (end < formula.size() && formula[end] == '(' && word.size() > 1)
            out += word == "sum" || word == "until" ? QStringLiteral("Σ")
                : word == "max"                     ? Explanations::tr("the larger of ")
                : word == "ceil"                    ? Explanations::tr("rounded up ")
                                                    : QStringLiteral("ln");
        else if (word == "m")
            out += Explanations::tr("month");
        else if (term != step.terms.end())
            out += text(*term);
        else
            out += number(QString::fromStdString(word));
    }
    return out;
}

} // namespace

QString explainedName(ExplainedFigure figure)
{
    return formulaTermName(explainedSpec(figure).id);
}

QString formulaTermName(std::string_view id)
{
    const auto row = std::find_if(
        std::begin(terms), std::end(terms), [id](const TermText& text) { return text.id == id; });
    if (row != std::end(terms))
        return Explanations::tr(row->name);
    return parameterSpec(id) != nullptr ? parameterName(id) : fieldName(id);
}

QString formulaTermText(const FormulaTerm& term, const Format& format)
{
    switch (term.unit) {
    case Unit::Money:
        return format.money(term.value);
    case Unit::Share:
        return format.share(term.value, 2);
    case Unit::None:
    case Unit::Factor:
        return format.number(term.value, 5);
    default:
        return format.figure(term.value, term.unit);
    }
}

QString formulaInWords(const FormulaStep& step)
{
    return spelled(
        step, [](const FormulaTerm& term) { return formulaTermName(term.id); },
        [](const QString& number) { return number; });
}

QString formulaInNumbers(const FormulaStep& step, const Format& format)
{
    const QString numbers = spelled(
        step,
        [&](const FormulaTerm& term) {
            return term.byMonth.empty() ? formulaTermText(term, format) : formulaTermName(term.id);
        },
        [&](const QString& number) { return format.locale().toString(number.toLongLong()); });
    if (!step.byMonth.empty())
        return numbers;
    FormulaTerm result;
    result.unit = step.unit;
    result.value = step.result;
    return Explanations::tr("%1 = %2", "a formula with its numbers, and what it gives")
        .arg(numbers, formulaTermText(result, format));
}

QString explanationNote(ExplanationNote note)
{
    switch (note) {
    case ExplanationNote::None:
        break;
    case ExplanationNote::Undefined:
        return Explanations::tr("There is no figure: something that it needs is not known or zero.");
    case ExplanationNote::Never:
        return Explanations::tr("Never within the months looked at.");
    case ExplanationNote::AtOnce:
        return Explanations::tr("From the start: it is never behind.");
    case ExplanationNote::SeveralRates:
        return Explanations::tr("There are several rates at which the worth is zero; each is checked below.");
    case ExplanationNote::BelowZero:
        return Explanations::tr("The arithmetic gives less than zero: it pays at any accuracy.");
    }
    return {};
}

QString explainedText(const Explanation& explanation, const Format& format)
{
    if (explanation.note == ExplanationNote::Never)
        return Explanations::tr("never");
    if (!explanation.result)
        return Explanations::tr("unknown");
    FormulaTerm result;
    result.unit = explainedSpec(explanation.figure).unit;
    result.value = *explanation.result;
    return result.unit == Unit::Months ? format.months(result.value) : formulaTermText(result, format);
}

} // namespace tunepoint::ui
