// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tunepoint {

/// What can be wrong with a document, a catalogue or a request. `ui/text` makes the sentence; the JSON id of
/// a code is its name with a small first letter (see problemId()).
enum class ProblemCode {
    // reading text
    NotJson, ///< {line, column}
    TooLarge, ///< {limit in bytes}
    TooDeep, ///< {limit}
    TooManyValues, ///< {limit}
    DuplicateKey, ///< {key}
    NotAnAssessment, ///< {what `format` says}
    NewerVersion, ///< {version of the file, newest version known}
    UnknownVersion, ///< {version of the file}
    // shape
    WrongType, ///< {expected type, found type}
    Missing, ///< {key}
    UnknownWord, ///< {word, allowed words separated by ", "}
    OutOfRange, ///< {value, lowest allowed, highest allowed}; an empty bound means none
    NotWhole, ///< {value}
    TooLong, ///< {length, limit}
    BadDate, ///< {text}
    BadCurrency, ///< {text}
    DuplicateId, ///< {id}
    BadId, ///< {id}
    UnknownReference, ///< {id}
    UnknownParameter, ///< {parameter, archetype}
    UnknownArchetype, ///< {archetype}
    UnknownModel, ///< {model}
    UnknownThreshold, ///< {framework or threshold}
    // quantities
    NotAscending, ///< {low, likely, high}
    InfeasibleTriple, ///< {low, likely, high, nearest feasible likely}
    BadDistribution, ///< {distribution, parameter}
    BadProbabilities, ///< {sum}
    EmptyValues,
    BadTruncation, ///< {lower, upper}
    UnequalSampleLengths, ///< {set, length here, length elsewhere}
    // money and time
    SeriesTooLong, ///< {length, longest allowed}
    EmptyPeriod, ///< {from, to}
    BadCorrelation, ///< {rank}
    /// {a, b, rank, …}: for each pair of the nearest possible correlations two pointers and a number
    ImpossibleCorrelations,
    UnitMismatch, ///< {unit given, unit expected}
    MatrixNotSquare, ///< {rows and columns expected}
    NotReciprocal, ///< {judgement, its counterpart}
    EvaluationFailed, ///< {what went wrong inside the program}
    BadPath, ///< {path}
    LinkUnreadable, ///< {path}
    CurrenciesMixed, ///< {file, its currency, currency of the others}
    NoOptionForTask, ///< {file}
    BudgetTooSmall, ///< {budget, least that is needed}; the pointer names the budget
    // warnings: the document is evaluated all the same
    StalePrice, ///< {what, date of the price, age in days}
    PriceUnknown, ///< {what}
    HighDiscountRate, ///< {rate}
    DatesNotChecked,
    NoBaseline,
    BaselineAccuracyUnknown,
    BatchNotAllowed, ///< {latency in seconds}
    NoStatusQuo,
    NoBusinessLogic,
    VolumeUnknown,
    CurrencyNotConverted, ///< {currency of the prices, currency of the document}
    NoEvidenceForTask, ///< {task type}
    ModelRetired, ///< {model, date}
    WeightsScaled, ///< {sum}
    WeightsAllZero,
    WeightsLeaveNothing, ///< {sum of the stated weights}
    JudgementsIncomplete, ///< {criterion without one}
    InconsistentJudgements, ///< {consistency ratio, criterion, criterion, judgement, judgement that would
                            ///< fit}
    InconsistentBestWorst, ///< {consistency ratio, criterion whose judgements contradict most}
    RangeFromOptions, ///< {criterion}
    DirectionContradicted, ///< {criterion}
    ValueOutsideRange, ///< {strategy, criterion, score, worst, best}
    ScoreMissing, ///< {strategy, criterion}
    CriterionWithoutScores, ///< {criterion}
    MethodsDisagree, ///< {best by weighted sum, method, best by that method}
    SkillMissing, ///< {strategy, skill, level needed, level there}
    FiguresMoved, ///< {figure, then, now}
    NeverMeasured, ///< {strategy}
    UnusedField, ///< {key}
    TargetAboveLabels, ///< {accuracy wanted, highest that labels let a test show}
    LearningExtrapolated, ///< {examples planned, examples that the curve is known for}
    PrevalenceUnknown,
    PercentileMisfit, ///< {stated probability, value stated there, the fit's share below it, the fit's
    ///< percentile}
    ScenarioWithoutEffect, ///< {pointer of the figure}
    BarePercentage, ///< {share to either side}
    MoneyCountedTwice, ///< {criterion, criterion that holds all money}
    RangeChangedAfterWeight, ///< {worst then, best then, worst now, best now}
    CriteriaMoveTogether, ///< {criterion, criterion, rank correlation}
    DominatedOptionMatters, ///< {option, method, "winner" or "order"}
    BadPicture, ///< {largest size in KiB}
    Count_,
};

enum class Severity { Error, Warning };

/// JSON name of a code, e.g. OutOfRange → "outOfRange".
[[nodiscard]] std::string_view problemId(ProblemCode code);

/// Whether a code stops the evaluation (definition 8).
[[nodiscard]] Severity severityOf(ProblemCode code);

/// Something wrong, as data: `ui/text` turns it into a sentence.
struct Problem {
    ProblemCode code{};
    std::string pointer; ///< JSON pointer of the value meant, e.g. "/task/itemsPerMonth"
    std::vector<std::string> args; ///< plain values for the sentence, in the order given beside the code

    bool operator==(const Problem&) const = default;
};
using Problems = std::vector<Problem>; // all of them, not the first

[[nodiscard]] bool hasErrors(const Problems& problems);

/// One token of a JSON pointer, escaped as RFC 6901 asks ("~" → "~0", "/" → "~1").
[[nodiscard]] std::string pointerToken(std::string_view key);

} // namespace tunepoint
