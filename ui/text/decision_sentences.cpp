// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/decision_sentences.h"

#include "ui/text/arguments.h"
#include "ui/text/names.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tunepoint::ui {

namespace {

/// Names around the decision by several criteria.
class DecisionText {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::DecisionText)

public:
    struct Row {
        std::string_view id;
        const char* name;
        const char* help;
    };

    static std::span<const Row> criteria()
    {
        static constexpr Row rows[]{
            {"cost", QT_TR_NOOP("Cost"), QT_TR_NOOP("What it takes to begin, and what it takes to go on.")},
            {"startCost", QT_TR_NOOP("Cost to start"),
                QT_TR_NOOP("Examples, training, people and set-up, paid once.")},
            {"runningCost", QT_TR_NOOP("Running cost"),
                QT_TR_NOOP("Calls, serving, review and upkeep in a month.")},
            {"accuracy", QT_TR_NOOP("Accuracy"), QT_TR_NOOP("The share of answers that are right.")},
            {"timeToFirstUse", QT_TR_NOOP("Time to first use"),
                QT_TR_NOOP("Weeks until the first item is handled.")},
            {"latency", QT_TR_NOOP("Waiting time"),
                QT_TR_NOOP("Seconds that an answer takes, at busy times.")},
            {"consistency", QT_TR_NOOP("Consistent output"),
                QT_TR_NOOP("Whether the same input gets the same form of answer, in the format asked for.")},
            {"control", QT_TR_NOOP("Control and place of data"),
                QT_TR_NOOP("Where data and weights are, and who may stop the service.")},
            {"compliance", QT_TR_NOOP("Compliance and reasons"),
                QT_TR_NOOP("Whether an answer can be traced to a rule, a source or a fixed version.")},
            {"maintainability", QT_TR_NOOP("Ease of upkeep"),
                QT_TR_NOOP("What a change of method, data or base model asks for.")},
            {"portability", QT_TR_NOOP("Portability"),
                QT_TR_NOOP("Whether it moves to another provider: own weights, or a prompt to take along.")},
            {"generality", QT_TR_NOOP("Generality"),
                QT_TR_NOOP("Whether new kinds of input are served without new training.")},
            {"teamFit", QT_TR_NOOP("Fit with the team"),
                QT_TR_NOOP("Whether the team has the skills that the option asks for.")},
            {"risk", QT_TR_NOOP("Little risk"),
                QT_TR_NOOP("How little can go wrong: delay, failed training, a provider that leaves.")},
        };
        return rows;
    }

    static std::span<const Row> words()
    {
        static constexpr Row rows[]{
            {"poor", QT_TR_NOOP("poor"), ""},
            {"fair", QT_TR_NOOP("fair"), ""},
            {"good", QT_TR_NOOP("good"), ""},
            {"excellent", QT_TR_NOOP("excellent"), ""},
        };
        return rows;
    }

    static QString method(std::string_view id)
    {
        if (id == "weightedSum")
            return tr("weighted sum");
        if (id == "topsis")
            return QStringLiteral("TOPSIS");
        if (id == "vikor")
            return QStringLiteral("VIKOR");
        return id == "promethee2" ? QStringLiteral("PROMETHEE II") : spelledOut(id);
    }

    static QString weighting(WeightingMethod method)
    {
        switch (method) {
        case WeightingMethod::Direct:
            return tr("Stated directly");
        case WeightingMethod::Swing:
            return tr("Swing points");
        case WeightingMethod::RankOrderCentroid:
            return tr("From the order alone");
        case WeightingMethod::Ahp:
            return tr("Pairwise comparison (AHP)");
        case WeightingMethod::BestWorst:
            return tr("Best and worst criterion");
        }
        return {};
    }

    static QString preference(PreferenceType type)
    {
        switch (type) {
        case PreferenceType::Usual:
            return tr("Any difference counts in full");
        case PreferenceType::UShape:
            return tr("Counts in full beyond a threshold");
        case PreferenceType::VShape:
            return tr("Counts in proportion up to a threshold");
        case PreferenceType::Level:
            return tr("Counts half, then in full");
        case PreferenceType::Linear:
            return tr("Counts in proportion between two thresholds");
        case PreferenceType::Gaussian:
            return tr("Counts along a bell curve");
        }
        return {};
    }

    // one per reason id; %1 best by weighted sum, %2 best by the method, %3 criterion, %4 and %5 shares
    static QString topsisLength()
    {
        return tr("TOPSIS puts %2 before %1. It measures each criterion against the length of its column, so "
                  "that %3 decides less or more there: its part in the difference is %5, and %4 in the "
                  "weighted sum.");
    }
    static QString topsisDistance()
    {
        return tr("TOPSIS puts %2 before %1. It squares distances, so that one large lag weighs more than "
                  "several small ones: %3 makes up %5 of the distance of %1 to the ideal, and %4 of the "
                  "difference in the weighted sum.");
    }
    static QString vikorRegret()
    {
        return tr("VIKOR puts %2 before %1. It also counts the largest single drawback, and that of %1 is "
                  "%3: %4 of all, against %5 for the worst of %2.");
    }
    static QString vikorRange()
    {
        return tr("VIKOR puts %2 before %1. It measures %3 by the range of the options alone (a drawback of "
                  "%4 for %1, %5 for %2), not by the value function.");
    }
    static QString prometheeCounts()
    {
        return tr(
            "PROMETHEE puts %2 before %1. It asks how many options are beaten, not by how much, so that "
            "%3 has a part of %5 in the difference, and %4 in the weighted sum.");
    }

    static QString consistent(const QString& ratio)
    {
        return tr("The judgements are consistent enough: the consistency ratio is %1, at most 0.1 is asked "
                  "for.")
            .arg(ratio);
    }
    static QString inconsistent(const QString& ratio)
    {
        return tr("The judgements contradict each other: the consistency ratio is %1, at most 0.1 is asked "
                  "for.")
            .arg(ratio);
    }
    static QString lookAgain(
        const QString& row, const QString& column, const QString& given, const QString& fits)
    {
        return tr("Look again at %1 against %2: %3 was said, %4 would fit.").arg(row, column, given, fits);
    }
    static QString lookAgainAt(const QString& criterion) { return tr("Look again at %1.").arg(criterion); }
    static QString twoSentences(const QString& first, const QString& second)
    {
        return tr("%1 %2", "two sentences").arg(first, second);
    }
};

struct DifferenceRow {
    std::string_view id;
    QString (*sentence)();
};

constexpr std::array<std::string_view, 5> differenceIdList{
    "topsisLength", "topsisDistance", "vikorRegret", "vikorRange", "prometheeCounts"};

QString differenceTemplate(std::string_view id)
{
    constexpr std::array rows{
        DifferenceRow{"topsisLength", DecisionText::topsisLength},
        DifferenceRow{"topsisDistance", DecisionText::topsisDistance},
        DifferenceRow{"vikorRegret", DecisionText::vikorRegret},
        DifferenceRow{"vikorRange", DecisionText::vikorRange},
        DifferenceRow{"prometheeCounts", DecisionText::prometheeCounts},
    };
    const auto at
        = std::find_if(rows.begin(), rows.end(), [id](const DifferenceRow& row) { return row.id == id; });
    return at == rows.end() ? QString() : at->sentence();
}

const DecisionText::Row* rowOf(std::span<const DecisionText::Row> rows, std::string_view id)
{
    const auto at
        = std::find_if(rows.begin(), rows.end(), [id](const DecisionText::Row& row) { return row.id == id; });
    return at == rows.end() ? nullptr : &*at;
}

QString nameIn(const std::string& id, const Evaluation& evaluation)
{
    if (evaluation.criteria) {
        for (const CriterionResult& criterion : evaluation.criteria->criteria) {
            if (criterion.id == id)
                return criterionName(criterion);
        }
    }
    return criterionName(id);
}

QString quotedCriterion(const std::string& id, const Evaluation& evaluation, const Format& format)
{
    return isolated(format.locale().quoteString(nameIn(id, evaluation)));
}

} // namespace

QString criterionName(std::string_view id, const std::string& name)
{
    if (!name.empty())
        return plainText(name);
    const auto* row = rowOf(DecisionText::criteria(), id);
    return row ? DecisionText::tr(row->name) : spelledOut(id);
}

QString criterionName(const CriterionResult& criterion)
{
    return criterionName(criterion.id, criterion.name);
}

QString criterionHelp(std::string_view id)
{
    const auto* row = rowOf(DecisionText::criteria(), id);
    return row ? DecisionText::tr(row->help) : QString();
}

QString levelName(std::string_view word)
{
    const auto* row = rowOf(DecisionText::words(), word);
    return row ? DecisionText::tr(row->name) : plainText(std::string(word));
}

QString methodName(std::string_view method)
{
    return DecisionText::method(method);
}

QString weightingMethodName(WeightingMethod method)
{
    return DecisionText::weighting(method);
}

QString preferenceTypeName(PreferenceType type)
{
    return DecisionText::preference(type);
}

QString differenceSentence(
    const MethodDifference& difference, const Evaluation& evaluation, const Format& format)
{
    const QString sentence = differenceTemplate(difference.reason.id);
    if (sentence.isEmpty())
        return spelledOut(difference.reason.id) + QLatin1Char('.');
    const Arguments a(difference.reason.args, format);
    return inOwnDirection(sentence.arg(quotedStrategy(a.raw(0), evaluation, format),
        quotedStrategy(a.raw(1), evaluation, format), quotedCriterion(a.raw(2), evaluation, format),
        format.share(a.number(3), 0), format.share(a.number(4), 0)));
}

QString consistencySentence(const GroupResult& group, const Evaluation& evaluation, const Format& format)
{
    if (group.ahp) {
        const QString ratio = format.number(group.ahp->consistencyRatio, 2);
        if (group.ahp->consistencyRatio <= kConsistentRatio)
            return DecisionText::consistent(ratio);
        const auto& worst = group.ahp->mostInconsistent;
        if (!worst)
            return DecisionText::inconsistent(ratio);
        return DecisionText::twoSentences(DecisionText::inconsistent(ratio),
            DecisionText::lookAgain(quotedCriterion(group.criteria[worst->row], evaluation, format),
                quotedCriterion(group.criteria[worst->column], evaluation, format),
                format.number(worst->given, 3), format.number(worst->fitting, 2)));
    }
    if (!group.bestWorst)
        return {};
    const QString ratio = format.number(group.bestWorst->consistencyRatio, 2);
    if (group.bestWorst->consistencyRatio <= kConsistentRatio)
        return DecisionText::consistent(ratio);
    const auto& worst = group.bestWorst->mostInconsistent;
    return DecisionText::twoSentences(DecisionText::inconsistent(ratio),
        worst ? DecisionText::lookAgainAt(quotedCriterion(group.criteria[*worst], evaluation, format))
              : QString());
}

std::span<const std::string_view> differenceIds()
{
    return differenceIdList;
}

} // namespace tunepoint::ui
