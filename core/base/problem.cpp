// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/problem.h"

#include <algorithm>
#include <array>

namespace tunepoint {

namespace {

struct Row {
    ProblemCode code;
    std::string_view id;
    Severity severity;
};

using enum ProblemCode;
constexpr auto E = Severity::Error;
constexpr auto W = Severity::Warning;

constexpr std::array rows{
    Row{NotJson, "notJson", E},
    Row{TooLarge, "tooLarge", E},
    Row{TooDeep, "tooDeep", E},
    Row{TooManyValues, "tooManyValues", E},
    Row{DuplicateKey, "duplicateKey", E},
    Row{NotAnAssessment, "notAnAssessment", E},
    Row{NewerVersion, "newerVersion", E},
    Row{UnknownVersion, "unknownVersion", E},
    Row{WrongType, "wrongType", E},
    Row{Missing, "missing", E},
    Row{UnknownWord, "unknownWord", E},
    Row{OutOfRange, "outOfRange", E},
    Row{NotWhole, "notWhole", E},
    Row{TooLong, "tooLong", E},
    Row{BadDate, "badDate", E},
    Row{BadCurrency, "badCurrency", E},
    Row{DuplicateId, "duplicateId", E},
    Row{BadId, "badId", E},
    Row{UnknownReference, "unknownReference", E},
    Row{UnknownParameter, "unknownParameter", E},
    Row{UnknownArchetype, "unknownArchetype", E},
    Row{UnknownModel, "unknownModel", E},
    Row{UnknownThreshold, "unknownThreshold", E},
    Row{NotAscending, "notAscending", E},
    Row{InfeasibleTriple, "infeasibleTriple", E},
    Row{BadDistribution, "badDistribution", E},
    Row{BadProbabilities, "badProbabilities", E},
    Row{EmptyValues, "emptyValues", E},
    Row{BadTruncation, "badTruncation", E},
    Row{UnequalSampleLengths, "unequalSampleLengths", E},
    Row{SeriesTooLong, "seriesTooLong", E},
    Row{EmptyPeriod, "emptyPeriod", E},
    Row{BadCorrelation, "badCorrelation", E},
    Row{ImpossibleCorrelations, "impossibleCorrelations", E},
    Row{UnitMismatch, "unitMismatch", E},
    Row{MatrixNotSquare, "matrixNotSquare", E},
    Row{NotReciprocal, "notReciprocal", E},
    Row{EvaluationFailed, "evaluationFailed", E},
    Row{BadPath, "badPath", E},
    Row{LinkUnreadable, "linkUnreadable", E},
    Row{CurrenciesMixed, "currenciesMixed", E},
    Row{NoOptionForTask, "noOptionForTask", E},
    Row{BudgetTooSmall, "budgetTooSmall", E},
    Row{StalePrice, "stalePrice", W},
    Row{PriceUnknown, "priceUnknown", W},
    Row{HighDiscountRate, "highDiscountRate", W},
    Row{DatesNotChecked, "datesNotChecked", W},
    Row{NoBaseline, "noBaseline", W},
    Row{BaselineAccuracyUnknown, "baselineAccuracyUnknown", W},
    Row{BatchNotAllowed, "batchNotAllowed", W},
    Row{NoStatusQuo, "noStatusQuo", W},
    Row{NoBusinessLogic, "noBusinessLogic", W},
    Row{VolumeUnknown, "volumeUnknown", W},
    Row{CurrencyNotConverted, "currencyNotConverted", E},
    Row{NoEvidenceForTask, "noEvidenceForTask", W},
    Row{ModelRetired, "modelRetired", W},
    Row{WeightsScaled, "weightsScaled", W},
    Row{WeightsAllZero, "weightsAllZero", W},
    Row{WeightsLeaveNothing, "weightsLeaveNothing", W},
    Row{JudgementsIncomplete, "judgementsIncomplete", W},
    Row{InconsistentJudgements, "inconsistentJudgements", W},
    Row{InconsistentBestWorst, "inconsistentBestWorst", W},
    Row{RangeFromOptions, "rangeFromOptions", W},
    Row{DirectionContradicted, "directionContradicted", W},
    Row{ValueOutsideRange, "valueOutsideRange", W},
    Row{ScoreMissing, "scoreMissing", W},
    Row{CriterionWithoutScores, "criterionWithoutScores", W},
    Row{MethodsDisagree, "methodsDisagree", W},
    Row{SkillMissing, "skillMissing", W},
    Row{FiguresMoved, "figuresMoved", W},
    Row{NeverMeasured, "neverMeasured", W},
    Row{UnusedField, "unusedField", W},
    Row{TargetAboveLabels, "targetAboveLabels", W},
    Row{LearningExtrapolated, "learningExtrapolated", W},
    Row{PrevalenceUnknown, "prevalenceUnknown", W},
    Row{PercentileMisfit, "percentileMisfit", W},
    Row{ScenarioWithoutEffect, "scenarioWithoutEffect", W},
    Row{BarePercentage, "barePercentage", W},
    Row{MoneyCountedTwice, "moneyCountedTwice", W},
    Row{RangeChangedAfterWeight, "rangeChangedAfterWeight", W},
    Row{CriteriaMoveTogether, "criteriaMoveTogether", W},
    Row{DominatedOptionMatters, "dominatedOptionMatters", W},
    Row{BadPicture, "badPicture", W},
};
static_assert(rows.size() == std::size_t(Count_), "every code has its row");

const Row& rowOf(ProblemCode code)
{
    return *std::find_if(rows.begin(), rows.end(), [code](const Row& row) { return row.code == code; });
}

} // namespace

std::string_view problemId(ProblemCode code)
{
    return rowOf(code).id;
}

Severity severityOf(ProblemCode code)
{
    return rowOf(code).severity;
}

bool hasErrors(const Problems& problems)
{
    return std::any_of(problems.begin(), problems.end(),
        [](const Problem& problem) { return severityOf(problem.code) == Severity::Error; });
}

std::string pointerToken(std::string_view key)
{
    std::string out;
    for (const char c : key) {
        if (c == '~')
            out += "~0";
        else if (c == '/')
            out += "~1";
        else
            out += c;
    }
    return out;
}

} // namespace tunepoint
