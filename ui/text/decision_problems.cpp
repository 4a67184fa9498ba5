// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/decision_problems.h"

#include "ui/text/decision_sentences.h"
#include "ui/text/names.h"

#include <QCoreApplication>

namespace tunepoint::ui {

namespace {

class DecisionProblems {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::DecisionProblems)

public:
    static QString weights(ProblemCode code, const Arguments& a, const Format& format);
    static QString table(ProblemCode code, const Arguments& a, const Format& format);
};

QString DecisionProblems::weights(ProblemCode code, const Arguments& a, const Format& format)
{
    switch (code) {
    case ProblemCode::MatrixNotSquare:
        return tr("The comparison needs %1 rows of as many judgements, one for each criterion of the group.")
            .arg(a.exact(0));
    case ProblemCode::NotReciprocal:
        return tr("The two judgements of a pair contradict each other: %1 one way and %2 the other. One must "
                  "be 1 divided by the other.")
            .arg(a.exact(0), a.exact(1));
    case ProblemCode::WeightsScaled:
        return tr("The weights add up to %1 and were scaled to 1.").arg(a.exact(0));
    case ProblemCode::WeightsAllZero:
        return tr("All weights are 0, so every criterion counts the same. State what matters more.");
    case ProblemCode::WeightsLeaveNothing:
        return tr("The stated weights add up to %1 and leave nothing for those that are unknown, which count "
                  "for nothing. Lower the stated ones, or state all.")
            .arg(a.exact(0));
    case ProblemCode::JudgementsIncomplete:
        return tr("The criterion %1 has not been judged, so its group goes by the weights stated with the "
                  "criteria. Complete the judgements.")
            .arg(namedCriterion(a, 0, format));
    case ProblemCode::InconsistentJudgements:
        return tr("The comparisons contradict each other (consistency ratio %1, at most 0.1 is asked for). "
                  "Look again at %2 against %3: %4 was said, %5 would fit.")
            .arg(format.number(a.number(0), 2), namedCriterion(a, 1, format), namedCriterion(a, 2, format),
                format.number(a.number(3), 3), format.number(a.number(4), 2));
    case ProblemCode::InconsistentBestWorst:
        return tr("The comparisons with the best and the worst criterion contradict each other (consistency "
                  "ratio %1, at most 0.1 is asked for). Look again at %2.")
            .arg(format.number(a.number(0), 2), namedCriterion(a, 1, format));
    default:
        return {};
    }
}

QString DecisionProblems::table(ProblemCode code, const Arguments& a, const Format& format)
{
    switch (code) {
    case ProblemCode::RangeFromOptions:
        return tr("The best and the worst option set the scale of %1, so adding or removing an option can "
                  "change the order of the others. Fix its worst and best value.")
            .arg(namedCriterion(a, 0, format));
    case ProblemCode::DirectionContradicted:
        return tr("The value function of %1 runs against its stated direction; the value function counts.")
            .arg(namedCriterion(a, 0, format));
    case ProblemCode::ValueOutsideRange:
        return tr("%1 reaches %3 on %2, outside the range from %4 to %5, and is valued like its end. Widen "
                  "the range.")
            .arg(a.quoted(0), namedCriterion(a, 1, format), a.exact(2), a.exact(3), a.exact(4));
    case ProblemCode::ScoreMissing:
        return tr("%1 has no figure for %2 and is not ranked by the criteria. Enter a score.")
            .arg(a.quoted(0), namedCriterion(a, 1, format));
    case ProblemCode::CriterionWithoutScores:
        return tr("No option has a figure for %1, so it counts for nothing. Enter scores, or remove it.")
            .arg(namedCriterion(a, 0, format));
    case ProblemCode::MethodsDisagree:
        return tr("The winner depends on the method: %1 by the weighted sum, %3 by %2. Treat the order with "
                  "caution.")
            .arg(a.quoted(0), methodName(a.raw(1)), a.quoted(2));
    case ProblemCode::SkillMissing:
        return tr(
            "%1 asks for a skill that the team does not have (%2; needed: %3, there: %4). Plan training "
            "or outside help.")
            .arg(a.quoted(0), fieldName("teamSkills/" + a.raw(1)),
                wordName("teamSkills/" + a.raw(1), a.raw(2)), wordName("teamSkills/" + a.raw(1), a.raw(3)));
    default:
        return {};
    }
}

} // namespace

QString namedCriterion(const Arguments& a, std::size_t i, const Format& format)
{
    const std::string raw = a.raw(i);
    const QString known = criterionHelp(raw).isEmpty() ? plainText(raw) : criterionName(raw);
    return isolated(format.locale().quoteString(known));
}

QString decisionProblem(ProblemCode code, const Arguments& a, const Format& format)
{
    const QString sentence = DecisionProblems::weights(code, a, format);
    return sentence.isEmpty() ? DecisionProblems::table(code, a, format) : sentence;
}

} // namespace tunepoint::ui
