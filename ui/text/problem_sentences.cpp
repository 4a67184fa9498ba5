// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/arguments.h"
#include "ui/text/decision_problems.h"
#include "ui/text/names.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>

namespace tunepoint::ui {

namespace {

/// Sentences about what is wrong. The place is put in front by problemSentence().
class ProblemText {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::ProblemText)

public:
    static QString reading(ProblemCode code, const Arguments& a, const Format& format);
    static QString shape(ProblemCode code, const Arguments& a);
    static QString linked(ProblemCode code, const Arguments& a, const Format& format);
    static QString quantities(ProblemCode code, const Arguments& a, const Format& format);
    static QString warnings(ProblemCode code, const Arguments& a, const Format& format);
    static QString guardRails(ProblemCode code, const Arguments& a, const Format& format);
    static QString outOfRange(const Arguments& a);
    static QString correlations(const Arguments& a, const Format& format);
    static QString withPlace(const QString& place, const QString& sentence)
    {
        return tr("%1: %2", "place in the document: what is wrong there").arg(place, sentence);
    }
    static QString unnamed() { return tr("Something is wrong here."); }
    static QString jsonKind(const std::string& kind);
    static QString methodName(const std::string& id);
};

QString ProblemText::jsonKind(const std::string& kind)
{
    if (kind == "number")
        return tr("a number");
    if (kind == "string")
        return tr("a text");
    if (kind == "boolean")
        return tr("true or false");
    if (kind == "object")
        return tr("an object in { }");
    if (kind == "array")
        return tr("a list in [ ]");
    if (kind == "null")
        return tr("nothing");
    if (kind == "integer")
        return tr("a whole number");
    if (kind == "quantity")
        return tr("a number or a range");
    return isolated(plainText(kind, 60));
}

QString ProblemText::correlations(const Arguments& a, const Format& format)
{
    constexpr std::size_t most = 6; // pairs that are read; the rest is counted
    const auto placeOf = [](const std::string& pointer) {
        return QChar(0x201C) + isolated(problemPlace({{}, pointer, {}})) + QChar(0x201D);
    };
    QStringList pairs;
    std::size_t left = 0;
    for (std::size_t i = 0; a.has(i) && a.has(i + 2); i += 3) {
        if (std::size_t(pairs.size()) < most)
            pairs << tr("%1 with %2 at %3", "two figures and their correlation")
                         .arg(placeOf(a.raw(i)), placeOf(a.raw(i + 1)), format.number(a.number(i + 2), 3));
        else
            ++left;
    }
    if (pairs.isEmpty())
        return tr("These correlations contradict each other. Make some of them weaker.");
    if (left > 0)
        pairs << tr("%n more", nullptr, int(left));
    return tr("These correlations contradict each other. The nearest that are possible together: %1.")
        .arg(format.locale().createSeparatedList(pairs));
}

QString ProblemText::methodName(const std::string& id)
{
    if (id == "weightedSum")
        return tr("weighted sum");
    if (id == "topsis")
        return tr("TOPSIS");
    if (id == "vikor")
        return tr("VIKOR");
    if (id == "promethee2")
        return tr("PROMETHEE II");
    return isolated(plainText(id, 60));
}

QString ProblemText::outOfRange(const Arguments& a)
{
    if (a.has(1) && a.has(2))
        return tr("%1 is outside what is possible; enter a value from %2 to %3.")
            .arg(a.exact(0), a.exact(1), a.exact(2));
    if (a.has(1))
        return tr("%1 is too low; enter %2 or more.").arg(a.exact(0), a.exact(1));
    if (a.has(2))
        return tr("%1 is too high; enter %2 or less.").arg(a.exact(0), a.exact(2));
    return tr("%1 is not possible here; enter another value.").arg(a.exact(0));
}

QString ProblemText::reading(ProblemCode code, const Arguments& a, const Format& format)
{
    switch (code) {
    case ProblemCode::NotJson:
        return tr("The text is not valid JSON at line %1, column %2. Mend that place, or open a backup.")
            .arg(a.exact(0), a.exact(1));
    case ProblemCode::TooLarge: {
        const auto bytes = a.number(0);
        return tr("The file is larger than %1 and was not read. Check that it is an assessment.")
            .arg(bytes ? format.locale().formattedDataSize(qint64(*bytes)) : a.exact(0));
    }
    case ProblemCode::TooDeep:
        return tr(
            "The file is nested deeper than %1 levels and was not read. Check that it is an assessment.")
            .arg(a.exact(0));
    case ProblemCode::TooManyValues:
        return tr("The file holds more than %1 values and was not read. Check that it is an assessment.")
            .arg(a.exact(0));
    case ProblemCode::DuplicateKey:
        return tr("The key %1 stands twice in the same place. Remove one of the two.").arg(a.quoted(0));
    case ProblemCode::NotAnAssessment:
        return a.has(0) ? tr("This is no assessment: its format is %1. Open a file that Tunepoint saved.")
                              .arg(a.quoted(0))
                        : tr("This is no assessment: it does not say \"format\": \"tunepoint-assessment\".");
    case ProblemCode::NewerVersion:
        return tr("The file is of version %1, and this program knows versions up to %2. Update the program "
                  "to open it.")
            .arg(a.exact(0), a.exact(1));
    case ProblemCode::UnknownVersion:
        return tr("The file does not say a version that is known (%1). The first version is 1.")
            .arg(a.exact(0));
    case ProblemCode::EvaluationFailed:
        return tr("The figures could not be computed; this is a fault of the program. Undo the last change, "
                  "and report it with the document.");
    default:
        return unnamed();
    }
}

QString ProblemText::shape(ProblemCode code, const Arguments& a)
{
    switch (code) {
    case ProblemCode::WrongType:
        return tr("Expected is %1, found is %2. Correct the value.")
            .arg(jsonKind(a.raw(0)), jsonKind(a.raw(1)));
    case ProblemCode::Missing:
        return tr("The key %1 is missing. Add it.").arg(a.quoted(0));
    case ProblemCode::UnknownWord:
        return tr("%1 is not known here. Choose one of: %2.").arg(a.quoted(0), a.exact(1));
    case ProblemCode::OutOfRange:
        return outOfRange(a);
    case ProblemCode::NotWhole:
        return tr("%1 must be a whole number.").arg(a.exact(0));
    case ProblemCode::TooLong:
        return tr("The text has %1 characters; at most %2 are kept. Shorten it.").arg(a.exact(0), a.exact(1));
    case ProblemCode::BadDate:
        return tr("%1 is not a day. Write it like 2026-11-21.").arg(a.quoted(0));
    case ProblemCode::BadCurrency:
        return tr("%1 is not a currency. Write its three capital letters, like EUR.").arg(a.quoted(0));
    case ProblemCode::DuplicateId:
        return tr("The identifier %1 is used twice. Give one of the two another.").arg(a.quoted(0));
    case ProblemCode::BadId:
        return tr("%1 is no identifier. Use letters, digits, hyphens and underscores.").arg(a.quoted(0));
    case ProblemCode::UnknownReference:
        return tr("Nothing in the document is called %1. Correct the reference.").arg(a.quoted(0));
    case ProblemCode::UnknownParameter:
        return tr("%1 is no figure of the option \"%2\". Remove it or correct its spelling.")
            .arg(a.quoted(0), archetypeName(a.raw(1)));
    case ProblemCode::UnknownArchetype:
        return tr("The kind of option %1 is not known. Choose one from the catalogue, or \"custom\".")
            .arg(a.quoted(0));
    case ProblemCode::UnknownThreshold:
        return tr("No framework decides by a threshold %1. Remove it or correct its spelling.")
            .arg(a.quoted(0));
    case ProblemCode::BadPicture:
        return tr(
            "The logo is no PNG, JPEG or plain SVG picture of at most %1 KiB, so the report goes without "
            "it. Choose another.")
            .arg(a.exact(0));
    case ProblemCode::UnknownModel:
        return tr("The model %1 is not in the price list. Choose another, or state its prices.")
            .arg(a.quoted(0));
    default:
        return unnamed();
    }
}

QString ProblemText::quantities(ProblemCode code, const Arguments& a, const Format& format)
{
    switch (code) {
    case ProblemCode::NotAscending:
        return tr("Low, likely and high must ascend; they are %1, %2 and %3.")
            .arg(a.exact(0), a.exact(1), a.exact(2));
    case ProblemCode::InfeasibleTriple:
        return tr("No distribution passes through %1, %2 and %3: the likely value is too close to one end. "
                  "The nearest "
                  "one that works is %4.")
            .arg(a.exact(0), a.exact(1), a.exact(2), format.number(a.number(3), 4));
    case ProblemCode::BadDistribution:
        return tr("The distribution %1 cannot have this value of %2. Correct it.")
            .arg(a.quoted(0), a.quoted(1));
    case ProblemCode::BadProbabilities:
        return tr("The probabilities must add up to 1; they add up to %1.").arg(a.exact(0));
    case ProblemCode::EmptyValues:
        return tr("The list of values is empty. Enter at least one.");
    case ProblemCode::BadTruncation:
        return tr("Nothing is left between the lower end %1 and the upper end %2. Move them apart.")
            .arg(a.exact(0), a.exact(1));
    case ProblemCode::UnequalSampleLengths:
        return tr(
            "The sample set %1 has %2 values here and %3 elsewhere. All its lists must be equally long.")
            .arg(a.quoted(0), a.exact(1), a.exact(2));
    case ProblemCode::SeriesTooLong:
        return tr("The series has %1 amounts; there is room for %2. Shorten it, or look further ahead.")
            .arg(a.exact(0), a.exact(1));
    case ProblemCode::EmptyPeriod:
        return tr("The period from month %1 to month %2 is empty. Exchange the two.")
            .arg(a.exact(0), a.exact(1));
    case ProblemCode::BadCorrelation:
        return tr("A rank correlation lies between −1 and 1; it is %1.").arg(a.exact(0));
    case ProblemCode::ImpossibleCorrelations:
        return correlations(a, format);
    case ProblemCode::UnitMismatch:
        return tr("The unit is %1, and %2 is expected. Convert the value, or correct the unit.")
            .arg(a.quoted(0), a.quoted(1));
    default:
        return unnamed();
    }
}

/// Several documents at once: steps that link to others, tasks under one budget.
QString ProblemText::linked(ProblemCode code, const Arguments& a, const Format& format)
{
    switch (code) {
    case ProblemCode::BadPath:
        return tr("%1 leads out of the document's folder. Put the other document beside this one.")
            .arg(a.quoted(0));
    case ProblemCode::LinkUnreadable:
        return tr("The assessment %1 cannot be read. Check that the file is there and sound.")
            .arg(a.quoted(0));
    case ProblemCode::CurrenciesMixed:
        return tr("%1 counts in %2 and the others in %3; amounts cannot be added up. Use one currency.")
            .arg(a.quoted(0), a.exact(1), a.exact(2));
    case ProblemCode::NoOptionForTask:
        return tr("%1 has no option that meets its hard conditions, and no process of today to go on with.")
            .arg(a.quoted(0));
    case ProblemCode::BudgetTooSmall:
        return tr("%1 is less than the %2 that the cheapest options of all tasks need together.")
            .arg(format.number(a.number(0), 6), format.number(a.number(1), 6));
    default:
        return unnamed();
    }
}

QString ProblemText::warnings(ProblemCode code, const Arguments& a, const Format& format)
{
    switch (code) {
    case ProblemCode::StalePrice:
        return tr("The price of %1 is of %2, %3 days old. Look it up again before you decide.")
            .arg(a.quoted(0), a.date(1), format.count(a.number(2)));
    case ProblemCode::PriceUnknown:
        return tr("No price of %1 is known; a wide range is used instead. State the price if you have it.")
            .arg(a.quoted(0));
    case ProblemCode::HighDiscountRate:
        return tr("A discount rate of %1 a year is unusually high. Check that it is not a percentage written "
                  "as a number.")
            .arg(format.share(a.number(0)));
    case ProblemCode::DatesNotChecked:
        return tr("The assessment has no date, so the age of prices and the closing dates of services were "
                  "not checked. "
                  "Enter a date.");
    case ProblemCode::NoBaseline:
        return tr("Today's process is not described, so options are compared by cost only. Describe it to "
                  "see whether "
                  "they pay.");
    case ProblemCode::BaselineAccuracyUnknown:
        return tr("How often today's process is right is unknown and counts as never. Enter its accuracy.");
    case ProblemCode::BatchNotAllowed:
        return tr("Answers are wanted within %1 seconds, so calls cannot wait for a batch; the full "
                  "price is used.")
            .arg(a.exact(0));
    case ProblemCode::NoStatusQuo:
        return tr("Going on as today is not among the options. Add it, so that every option has to beat it.");
    case ProblemCode::NoBusinessLogic:
        return tr("Doing without a model is not among the options. Add it, so that a model has to beat it.");
    case ProblemCode::VolumeUnknown:
        return tr("How many items arrive in a month is unknown; a wide range is used instead. Enter it: few "
                  "figures "
                  "matter more.");
    case ProblemCode::CurrencyNotConverted:
        return tr("Prices are in %1 and this document counts in %2. State an exchange rate.")
            .arg(a.exact(0), a.exact(1));
    case ProblemCode::NoEvidenceForTask:
        return tr("For this kind of task (%1) there are no published results; accuracy is a wide guess. "
                  "Measure it on "
                  "a few examples.")
            .arg(a.has(0) ? wordName("type", a.raw(0)) : tr("unknown"));
    case ProblemCode::ModelRetired:
        return tr("The provider retires the model %1 on %2. Choose its successor.")
            .arg(a.quoted(0), a.date(1));
    case ProblemCode::FiguresMoved:
        return tr("%1 was %2 when this was saved and is now %3.")
            .arg(spelledOut(a.raw(0)), a.number(1) ? format.number(a.number(1), 4) : a.quoted(1),
                a.number(2) ? format.number(a.number(2), 4) : a.quoted(2));
    case ProblemCode::NeverMeasured:
        return tr("The accuracy of %1 has never been measured. Try it on a few dozen items.")
            .arg(a.quoted(0));
    case ProblemCode::UnusedField:
        return tr("%1 is kept but not used.").arg(a.quoted(0));
    case ProblemCode::TargetAboveLabels:
        return tr("%1 is wanted, but with the errors that labels commonly have, a test shows at most "
                  "about %2 even "
                  "for perfect answers. Lower the target or have the labels checked twice.")
            .arg(format.share(a.number(0)), format.share(a.number(1)));
    case ProblemCode::LearningExtrapolated:
        return tr("%1 examples are far more than the %2 that the learning curve is known for. Treat the "
                  "accuracy "
                  "with caution.")
            .arg(a.exact(0), a.exact(1));
    case ProblemCode::PrevalenceUnknown:
        return tr("False alarms and misses have different costs, but it is unknown how many items are "
                  "cases; half "
                  "of them are assumed.");
    case ProblemCode::PercentileMisfit:
        return tr("The fitted distribution misses what is stated: %1 of cases are to be at most %2, and "
                  "it has %3 "
                  "there; its own figure is %4. Another family, or more terms, may follow more closely.")
            .arg(format.share(a.number(0)), a.exact(1), format.share(a.number(2)),
                format.number(a.number(3), 4));
    case ProblemCode::ScenarioWithoutEffect:
        return tr("No option of this document uses this figure, so the scenario cannot change it.");
    default:
        return unnamed();
    }
}

QString ProblemText::guardRails(ProblemCode code, const Arguments& a, const Format& format)
{
    switch (code) {
    case ProblemCode::BarePercentage:
        return tr("±%1 to either side without a source is a habit, not a finding. Say what it rests on, or "
                  "ask for a "
                  "low and a high.")
            .arg(format.share(a.number(0)));
    case ProblemCode::MoneyCountedTwice:
        return tr("The money in %1 is counted again in %2. Decide where money counts.")
            .arg(namedCriterion(a, 0, format), namedCriterion(a, 1, format));
    case ProblemCode::RangeChangedAfterWeight:
        return tr("The weight was given for a range from %1 to %2, which now goes from %3 to %4. Give "
                  "the weight "
                  "anew.")
            .arg(format.number(a.number(0), 4), format.number(a.number(1), 4), format.number(a.number(2), 4),
                format.number(a.number(3), 4));
    case ProblemCode::CriteriaMoveTogether:
        return tr("%1 and %2 rank the options nearly alike (rank correlation %3): one matter may be "
                  "weighed twice.")
            .arg(namedCriterion(a, 0, format), namedCriterion(a, 1, format), format.number(a.number(2), 2));
    case ProblemCode::DominatedOptionMatters:
        return a.raw(2) == "winner"
            ? tr("Nobody would choose %1, yet without it another option would win by %2.")
                  .arg(a.quoted(0), methodName(a.raw(1)))
            : tr("Nobody would choose %1, yet without it the others would come in another order by %2.")
                  .arg(a.quoted(0), methodName(a.raw(1)));
    default:
        return unnamed();
    }
}

QString sentenceOf(const Problem& problem, const Format& format)
{
    using enum ProblemCode;
    const Arguments a(problem.args, format);
    switch (problem.code) {
    case NotJson:
    case TooLarge:
    case TooDeep:
    case TooManyValues:
    case DuplicateKey:
    case NotAnAssessment:
    case NewerVersion:
    case UnknownVersion:
    case EvaluationFailed:
        return ProblemText::reading(problem.code, a, format);
    case WrongType:
    case Missing:
    case UnknownWord:
    case OutOfRange:
    case NotWhole:
    case TooLong:
    case BadDate:
    case BadCurrency:
    case DuplicateId:
    case BadId:
    case UnknownReference:
    case UnknownParameter:
    case UnknownArchetype:
    case UnknownModel:
    case UnknownThreshold:
    case BadPicture:
        return ProblemText::shape(problem.code, a);
    case NotAscending:
    case InfeasibleTriple:
    case BadDistribution:
    case BadProbabilities:
    case EmptyValues:
    case BadTruncation:
    case UnequalSampleLengths:
    case SeriesTooLong:
    case EmptyPeriod:
    case BadCorrelation:
    case ImpossibleCorrelations:
    case UnitMismatch:
        return ProblemText::quantities(problem.code, a, format);
    case BadPath:
    case LinkUnreadable:
    case CurrenciesMixed:
    case NoOptionForTask:
    case BudgetTooSmall:
        return ProblemText::linked(problem.code, a, format);
    case StalePrice:
    case PriceUnknown:
    case HighDiscountRate:
    case DatesNotChecked:
    case NoBaseline:
    case BaselineAccuracyUnknown:
    case BatchNotAllowed:
    case NoStatusQuo:
    case NoBusinessLogic:
    case VolumeUnknown:
    case CurrencyNotConverted:
    case NoEvidenceForTask:
    case ModelRetired:
    case FiguresMoved:
    case NeverMeasured:
    case UnusedField:
    case TargetAboveLabels:
    case LearningExtrapolated:
    case PrevalenceUnknown:
    case PercentileMisfit:
    case ScenarioWithoutEffect:
        return ProblemText::warnings(problem.code, a, format);
    case BarePercentage:
    case MoneyCountedTwice:
    case RangeChangedAfterWeight:
    case CriteriaMoveTogether:
    case DominatedOptionMatters:
        return ProblemText::guardRails(problem.code, a, format);
    case MatrixNotSquare:
    case NotReciprocal:
    case WeightsScaled:
    case WeightsAllZero:
    case WeightsLeaveNothing:
    case JudgementsIncomplete:
    case InconsistentJudgements:
    case InconsistentBestWorst:
    case RangeFromOptions:
    case DirectionContradicted:
    case ValueOutsideRange:
    case ScoreMissing:
    case CriterionWithoutScores:
    case MethodsDisagree:
    case SkillMissing:
        return decisionProblem(problem.code, a, format);
    case Count_:
        break;
    }
    return ProblemText::unnamed();
}

} // namespace

QString problemSentence(const Problem& problem, const Format& format, const Assessment* document)
{
    const QString sentence = sentenceOf(problem, format);
    if (problem.code == ProblemCode::ScoreMissing)
        return sentence; // it names option and criterion itself
    const QString place = placeOf(problem.pointer, document);
    return place.isEmpty() ? sentence : ProblemText::withPlace(place, sentence);
}

} // namespace tunepoint::ui
