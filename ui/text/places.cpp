// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment.h"
#include "ui/text/decision_sentences.h"
#include "ui/text/framework_names.h"
#include "ui/text/names.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace tunepoint::ui {

namespace {

class Places {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::Places)

public:
    struct Row {
        const char* id;
        const char* name;
    };
    static std::span<const Row> members()
    {
        static constexpr Row rows[]{
            {"title", QT_TR_NOOP("Title")},
            {"organisation", QT_TR_NOOP("Organisation")},
            {"author", QT_TR_NOOP("Author")},
            {"decisionOwner", QT_TR_NOOP("Who decides")},
            {"date", QT_TR_NOOP("Date")},
            {"currency", QT_TR_NOOP("Currency")},
            {"horizonMonths", QT_TR_NOOP("Months looked ahead")},
            {"discountRatePerYear", QT_TR_NOOP("Discount rate a year")},
            {"seed", QT_TR_NOOP("Seed of chance")},
            {"notes", QT_TR_NOOP("Notes")},
            {"exchangeRate", QT_TR_NOOP("Exchange rate")},
            {"rate", QT_TR_NOOP("Rate")},
            {"task", QT_TR_NOOP("Task")},
            {"baseline", QT_TR_NOOP("Today's process")},
            {"strategies", QT_TR_NOOP("Options")},
            {"criteria", QT_TR_NOOP("Criteria")},
            {"scores", QT_TR_NOOP("Scores")},
            {"weighting", QT_TR_NOOP("Weights")},
            {"judgements", ""},
            {"preference", QT_TR_NOOP("Preference")},
            {"gates", QT_TR_NOOP("Hard limits")},
            {"pilots", QT_TR_NOOP("Pilots")},
            {"correlations", QT_TR_NOOP("Correlations")},
            {"frameworks", QT_TR_NOOP("Frameworks")},
            {"workflow", QT_TR_NOOP("Workflow")},
            {"report", QT_TR_NOOP("Report")},
            {"sections", QT_TR_NOOP("Sections")},
            {"status", QT_TR_NOOP("Status")},
            {"logo", QT_TR_NOOP("Logo")},
            {"perspective", QT_TR_NOOP("Whose costs count")},
            {"horizonReason", QT_TR_NOOP("Why so many months")},
            {"discountReason", QT_TR_NOOP("Why this discount rate")},
            {"audience", QT_TR_NOOP("For whom the report is")},
            {"funding", QT_TR_NOOP("Who paid")},
            {"conflicts", QT_TR_NOOP("Conflicts of interest")},
            {"inputGroups", QT_TR_NOOP("Groups of figures")},
            {"versions", QT_TR_NOOP("Versions")},
            {"decision", QT_TR_NOOP("Decision")},
            {"objective", QT_TR_NOOP("Aim")},
            {"riskLimit", QT_TR_NOOP("Risk limit")},
            {"probabilityOfLoss", QT_TR_NOOP("Chance of loss")},
            {"conditionalValueAtRisk", QT_TR_NOOP("Mean of the worst outcomes")},
            {"clearWinnerProbability", QT_TR_NOOP("Probability of a clear winner")},
            {"reviewDate", QT_TR_NOOP("Date of review")},
            {"scenarios", QT_TR_NOOP("Scenarios")},
            {"values", ""},
            {"factors", QT_TR_NOOP("Factor")},
            {"costs", QT_TR_NOOP("Costs")},
            {"lifecycle", QT_TR_NOOP("Life of the option")},
            {"parameters", ""},
            {"document", ""},
            {"id", QT_TR_NOOP("Identifier")},
            {"name", QT_TR_NOOP("Name")},
            {"archetype", QT_TR_NOOP("Kind of option")},
            {"accuracy", QT_TR_NOOP("Accuracy")},
            {"kind", QT_TR_NOOP("Kind")},
            {"amount", QT_TR_NOOP("Amount")},
            {"amounts", QT_TR_NOOP("Amounts")},
            {"from", QT_TR_NOOP("From month")},
            {"to", QT_TR_NOOP("To month")},
            {"everyMonths", QT_TR_NOOP("Every so many months")},
            {"trendPerMonth", QT_TR_NOOP("Trend a month")},
            {"limit", QT_TR_NOOP("Limit")},
            {"measure", QT_TR_NOOP("What it measures")},
            {"direction", QT_TR_NOOP("Which way")},
            {"weight", QT_TR_NOOP("Weight")},
            {"valueFunction", QT_TR_NOOP("Value function")},
            {"source", QT_TR_NOOP("Source")},
            {"strategy", QT_TR_NOOP("Option")},
            {"items", QT_TR_NOOP("Items")},
            {"correct", QT_TR_NOOP("Right answers")},
            {"features", QT_TR_NOOP("What it asks for")},
            {"performer", QT_TR_NOOP("Who does it")},
            {"assessment", QT_TR_NOOP("Its assessment")},
            {"budget", QT_TR_NOOP("Budget")},
            {"oneOff", QT_TR_NOOP("Money at the start")},
            {"perMonth", QT_TR_NOOP("Money a month")},
            {"days", QT_TR_NOOP("Days of engineering")},
            {"low", QT_TR_NOOP("Low")},
            {"likely", QT_TR_NOOP("Likely")},
            {"high", QT_TR_NOOP("High")},
        };
        return rows;
    }

    /// Name of entry `number` (from 1) of a list.
    static QString entry(const QString& list, int number)
    {
        if (list == QLatin1String("strategies"))
            return tr("Option %1").arg(number);
        if (list == QLatin1String("criteria"))
            return tr("Criterion %1").arg(number);
        if (list == QLatin1String("gates"))
            return tr("Limit %1").arg(number);
        if (list == QLatin1String("pilots"))
            return tr("Pilot %1").arg(number);
        if (list == QLatin1String("correlations"))
            return tr("Correlation %1").arg(number);
        if (list == QLatin1String("requirements"))
            return tr("Requirement %1").arg(number);
        if (list == QLatin1String("reasons"))
            return tr("Reason %1").arg(number);
        if (list == QLatin1String("gaps"))
            return tr("Gap %1").arg(number);
        if (list == QLatin1String("inputGroups"))
            return tr("Group of figures %1").arg(number);
        if (list == QLatin1String("versions"))
            return tr("Version %1").arg(number);
        if (list == QLatin1String("workflow"))
            return tr("Step %1").arg(number);
        if (list == QLatin1String("scenarios"))
            return tr("Scenario %1").arg(number);
        if (list == QLatin1String("costs"))
            return tr("Cost line %1").arg(number);
        if (list == QLatin1String("lifecycle"))
            return tr("Event %1").arg(number);
        if (list == QLatin1String("amounts"))
            return tr("Amount of month %1").arg(number - 1);
        return {};
    }
};

/// Tokens of a JSON pointer, unescaped.
QStringList tokensOf(const std::string& pointer)
{
    QStringList tokens = plainText(pointer, 1000).split(QLatin1Char('/'));
    tokens.removeFirst();
    for (QString& token : tokens) {
        token.replace(QLatin1String("~1"), QLatin1String("/"));
        token.replace(QLatin1String("~0"), QLatin1String("~"));
    }
    return tokens;
}

/// Name of a member below /frameworks that only the frameworks have; empty for any other.
QString frameworkMember(const QString& parent, const QString& before, const QString& token)
{
    const std::string id = token.toStdString();
    if (parent == QLatin1String("answers") && answerField(id))
        return answerName(id);
    if (parent == QLatin1String("thresholds"))
        return frameworkName(id);
    return before == QLatin1String("thresholds") ? thresholdName(parent.toStdString(), id) : QString();
}

QString memberName(const QString& token)
{
    const auto rows = Places::members();
    const auto at = std::find_if(
        rows.begin(), rows.end(), [&](const Places::Row& row) { return token == QLatin1String(row.id); });
    if (at == rows.end()) {
        const QString parameter = parameterHelp(token.toStdString());
        return parameter.isEmpty() ? QString() : parameterName(token.toStdString());
    }
    return *at->name ? Places::tr(at->name) : QString();
}

/// Whether `token` is a pointer itself: a scenario's figures stand under their pointers.
bool isPointer(const QString& token, const QString& before)
{
    return token.startsWith(QLatin1Char('/'))
        && (before == QLatin1String("values") || before == QLatin1String("factors"));
}

/// Name of entry `index` of the list that is the pointer's first token; empty where it has none of its own.
QString ownName(const QString& list, int index, const Assessment* document)
{
    if (document == nullptr || list != QLatin1String("criteria") || index < 0
        || std::size_t(index) >= document->criteria.size())
        return {};
    const Criterion& criterion = document->criteria[std::size_t(index)];
    return isolated(criterionName(criterion.id, criterion.name));
}

} // namespace

QString problemPlace(const Problem& problem)
{
    return placeOf(problem.pointer);
}

QString placeOf(const std::string& pointer, const Assessment* document)
{
    if (pointer.empty() || pointer.front() != '/')
        return plainText(pointer);
    const QStringList tokens = tokensOf(pointer);
    QStringList parts;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const QString& token = tokens.at(i);
        bool isNumber = false;
        const int index = token.toInt(&isNumber);
        if (const QString own = isNumber && i == 1 ? ownName(tokens.at(0), index, document) : QString();
            !own.isEmpty()) {
            parts << own;
            continue;
        }
        if (isNumber && i > 0) {
            const QString entry = Places::entry(tokens.at(i - 1), index + 1);
            // "Options › Option 3" says it twice
            if (!entry.isEmpty() && !parts.isEmpty())
                parts.removeLast();
            parts << (entry.isEmpty() ? Places::tr("Entry %1").arg(index + 1) : entry);
            continue;
        }
        if (i > 0 && isPointer(token, tokens.at(i - 1))) {
            parts << placeOf(token.toStdString(), document);
            continue;
        }
        const bool field = i > 0
            && (tokens.at(i - 1) == QLatin1String("task") || tokens.at(i - 1) == QLatin1String("baseline"));
        const bool skills = token == QLatin1String("teamSkills") && i + 1 < tokens.size();
        if (skills) {
            parts << fieldName((token + QLatin1Char('/') + tokens.at(++i)).toStdString());
        } else if (field && !fieldQuestion(token.toStdString()).isEmpty()) {
            parts << (tokens.at(i - 1) == QLatin1String("baseline") && token == QLatin1String("accuracy")
                    ? fieldName("accuracy")
                    : fieldName(token.toStdString()));
        } else if (const QString own = i < 2 || tokens.at(0) != QLatin1String("frameworks")
                       ? QString()
                       : frameworkMember(tokens.at(i - 1), tokens.at(i - 2), token);
                   !own.isEmpty()) {
            parts << own;
        } else if (const QString name = memberName(token); !name.isEmpty()) {
            parts << name;
        } else if (token != QLatin1String("parameters") && token != QLatin1String("document")
            && token != QLatin1String("answers") && token != QLatin1String("thresholds")) {
            parts << isolated(plainText(token.toStdString(), 60));
        }
    }
    return parts.join(QStringLiteral(" › "));
}

} // namespace tunepoint::ui
