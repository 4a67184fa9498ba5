// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/audit_sentences.h"

#include "ui/text/arguments.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace tunepoint::ui {

namespace {

class AuditText {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::AuditText)

public:
    struct Row {
        const char* id;
        const char* text;
    };
    static std::span<const Row> reasons();
    static QString state(AuditState state);
    static QString guide(AuditGuide guide);
    static QString stated(const AuditLine& line, const Format& format);
};

/// %1: how many, %2: of how many.
std::span<const AuditText::Row> AuditText::reasons()
{
    static constexpr Row rows[]{
        {"shown", QT_TR_NOOP("It is there.")},
        {"askPeople", QT_TR_NOOP("Only people can say this; a statement in the document answers it.")},
        {"titleMissing", QT_TR_NOOP("The assessment has no title.")},
        {"questionMissing", QT_TR_NOOP("The notes do not say what the question is.")},
        {"audienceMissing", QT_TR_NOOP("It is not said for whom the report is.")},
        {"ownerMissing", QT_TR_NOOP("It is not said who decides.")},
        {"organisationMissing", QT_TR_NOOP("The organisation is not named.")},
        {"dateMissing", QT_TR_NOOP("The assessment has no date, so nobody can tell how old the prices are.")},
        {"discountMissing", QT_TR_NOOP("No discount rate is stated.")},
        {"discountUnreasoned", QT_TR_NOOP("No reason is given for the discount rate.")},
        {"horizonUnreasoned", QT_TR_NOOP("No reason is given for the time frame.")},
        {"perspectiveMissing", QT_TR_NOOP("It is not said whose costs count.")},
        {"fundingMissing", QT_TR_NOOP("It is not said who paid for the work.")},
        {"conflictsMissing", QT_TR_NOOP("Nothing is said about conflicts of interest.")},
        {"volumeMissing", QT_TR_NOOP("It is not known how many items arrive in a month.")},
        {"statusQuoMissing", QT_TR_NOOP("Going on as today is not among the options.")},
        {"fewOptions", QT_TR_NOOP("There are fewer than two options.")},
        {"noOptions", QT_TR_NOOP("There is no option.")},
        {"noTrials", QT_TR_NOOP("Only the central case was evaluated, without trials.")},
        {"noSensitivity", QT_TR_NOOP("It was not evaluated how single figures move the answer.")},
        {"noInformation", QT_TR_NOOP("It was not evaluated what knowing more is worth.")},
        {"reviewMissing", QT_TR_NOOP("No date is set to look again.")},
        {"notDecided", QT_TR_NOOP("It is not recorded what was decided and by whom.")},
        {"noVersion", QT_TR_NOOP("No earlier version is kept to compare with.")},
        {"noGates", QT_TR_NOOP("No hard conditions are stated.")},
        {"noRanges", QT_TR_NOOP("Figures that nobody knows exactly have no range.")},
        {"unsourced",
            QT_TR_NOOP("%1 of all %2 figures name no source (one that options share counts once).")},
        {"unsourcedUncertain", QT_TR_NOOP("%1 of the %2 uncertain figures name no source.")},
        {"unsourcedStated", QT_TR_NOOP("%1 of the %2 figures that the document states name no source.")},
        {"unsourcedMoving", QT_TR_NOOP("%1 of the %2 figures that can move the answer name no source.")},
        {"undated", QT_TR_NOOP("%1 of the %2 figures that the document states have no date.")},
        {"ungraded",
            QT_TR_NOOP(
                "%1 of all %2 figures have no grade of evidence (one that options share counts once).")},
        {"guesses",
            QT_TR_NOOP("%1 of all %2 figures are our assumption (one that options share counts once).")},
        {"guessesUncertain", QT_TR_NOOP("%1 of the %2 uncertain figures are our assumption.")},
        {"guessesStated", QT_TR_NOOP("%1 of the %2 figures that the document states are our assumption.")},
        {"guessesMoving", QT_TR_NOOP("%1 of the %2 figures that can move the answer are our assumption.")},
        {"agreementNotMeasured",
            QT_TR_NOOP("The agreement of those who judge is stated, but not as measured.")},
        {"facilitatorMissing", QT_TR_NOOP("It is not said who led the workshop.")},
        {"noCorrelations", QT_TR_NOOP("No correlations are stated, and nobody says that there are none.")},
        {"pricesOpen", QT_TR_NOOP("%1 prices are unknown, old or not converted.")},
        {"scalesOpen", QT_TR_NOOP("%1 of %2 criteria take their worst and best from the options.")},
        {"criteriaOverlap", QT_TR_NOOP("Some criteria count the same matter twice.")},
        {"noCriteria", QT_TR_NOOP("The decision is by money alone; there are no criteria.")},
        {"taskUnknown", QT_TR_NOOP("Much about the task is unknown.")},
        {"limitsOpen", QT_TR_NOOP("Limits of money or time are not stated.")},
        {"linesUnnamed", QT_TR_NOOP("%1 of %2 cost lines have no name.")},
        {"barePercentages", QT_TR_NOOP("%1 ranges are a bare percentage to either side, without a basis.")},
        {"noActuals", QT_TR_NOOP("No actual figures are recorded yet.")},
        {"scoresUnsourced", QT_TR_NOOP("%1 of %2 scores name no source.")},
        {"weightsDirect",
            QT_TR_NOOP("The weights were stated directly, not by the swing from worst to best.")},
        {"weightsOpen", QT_TR_NOOP("%1 of %2 criteria have no weight.")},
        {"methodsDisagree", QT_TR_NOOP("The best option depends on the method.")},
        {"rangeMoved", QT_TR_NOOP("The range of a criterion was changed after its weight was given.")},
        {"namesMissing", QT_TR_NOOP("%1 of %2 criteria have no name of their own.")},
        {"noBaseline", QT_TR_NOOP("Today's process is not described.")},
        {"metricMissing", QT_TR_NOOP("It is not said how a right answer is told from a wrong one.")},
        {"notMeasured", QT_TR_NOOP("No option has been tried on items of this task.")},
        {"errorsUnpriced", QT_TR_NOOP("The cost of a wrong answer is not stated.")},
        {"frameFixed",
            QT_TR_NOOP("The discount rate has not been varied, neither by a range nor by a scenario.")},
        {"noScenarios", QT_TR_NOOP("No scenarios of your own are described.")},
        {"noGroups", QT_TR_NOOP("No figures are valued together as one study would find them.")},
        {"noRiskLimit", QT_TR_NOOP("It is not stated how much risk is acceptable.")},
        {"pilotsIncomplete", QT_TR_NOOP("%1 of %2 trials lack counts, date or source.")},
        {"pilotsUncounted", QT_TR_NOOP("%1 of %2 trials lack counts, so no interval can be given.")},
        {"nothingMeasured", QT_TR_NOOP("There is no trial yet that this could be asked of.")},
        {"errorsSeen", QT_TR_NOOP("Every trial saw errors.")},
        {"oneTest", QT_TR_NOOP("Fewer than two trials have been made.")},
        {"waitingFree", QT_TR_NOOP("What waiting for the trial costs is not known.")},
        {"notCalibrated",
            QT_TR_NOOP("It is not stated whether those who gave ranges were trained to do so.")},
    };
    return rows;
}

QString AuditText::state(AuditState state)
{
    switch (state) {
    case AuditState::Met:
        return tr("met");
    case AuditState::Partly:
        return tr("in part");
    case AuditState::NotMet:
        return tr("not met");
    case AuditState::AskPeople:
        return tr("asked of people");
    case AuditState::NotApplicable:
        return tr("does not apply");
    }
    return {};
}

QString AuditText::guide(AuditGuide guide)
{
    switch (guide) {
    case AuditGuide::CostEstimate:
        return tr("Cost estimating (GAO guide)");
    case AuditGuide::CriteriaTaskForce:
        return tr("Decisions by several criteria (ISPOR)");
    case AuditGuide::CriteriaManual:
        return tr("Decisions by several criteria (UK manual and Green Book)");
    case AuditGuide::EconomicReport:
        return tr("Reports of economic evaluations (CHEERS 2022)");
    case AuditGuide::Information:
        return tr("Value of information (ISPOR)");
    case AuditGuide::Measurement:
        return tr("Measuring what decides (applied information economics)");
    case AuditGuide::Accuracy:
        return tr("Reports of measured accuracy");
    case AuditGuide::DecisionReport:
        return tr("What a decision report should hold");
    }
    return {};
}

QString AuditText::stated(const AuditLine& line, const Format& format)
{
    const auto& args = line.reason.args;
    const QString words = plainText(args.empty() ? std::string() : args[0], 300);
    const QString by = plainText(args.size() > 1 ? args[1] : std::string());
    const QString day
        = args.size() > 2 && !args[2].empty() ? format.shortDate(QString::fromStdString(args[2])) : QString();
    if (by.isEmpty())
        return words;
    return day.isEmpty() ? tr("%1 (%2)", "statement, who said so").arg(words, by)
                         : tr("%1 (%2, %3)", "statement, who said so, day").arg(words, by, day);
}

} // namespace

QString auditGuideName(AuditGuide guide)
{
    return AuditText::guide(guide);
}

QString auditStateName(AuditState state)
{
    return AuditText::state(state);
}

QString auditReasonSentence(const AuditLine& line, const Format& format)
{
    if (line.reason.id == "stated")
        return AuditText::stated(line, format);
    const auto rows = AuditText::reasons();
    const auto row = std::find_if(rows.begin(), rows.end(),
        [&](const AuditText::Row& candidate) { return line.reason.id == candidate.id; });
    if (row == rows.end())
        return {};
    const QString text = AuditText::tr(row->text);
    const Arguments a(line.reason.args, format);
    switch (line.reason.args.size()) {
    case 0:
        return text;
    case 1:
        return text.contains(QLatin1String("%1")) ? text.arg(format.count(a.number(0))) : text;
    default:
        return text.contains(QLatin1String("%2"))
            ? text.arg(format.count(a.number(0)), format.count(a.number(1)))
            : text.contains(QLatin1String("%1")) ? text.arg(format.count(a.number(0)))
                                                 : text;
    }
}

} // namespace tunepoint::ui
