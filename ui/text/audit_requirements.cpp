// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/audit_sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace tunepoint::ui {

namespace {

/// The requirements in our own words; where they come from is in core/evaluation.
class AuditRequirements {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::AuditRequirements)

public:
    struct Row {
        const char* id;
        const char* text;
    };
    static std::span<const Row> rows();
};

std::span<const AuditRequirements::Row> AuditRequirements::rows()
{
    static constexpr Row table[]{
        {"G1", QT_TR_NOOP("Purpose, audience, level of detail and scope are stated")},
        {"G2", QT_TR_NOOP("Team, schedule and method of the work are planned")},
        {"G3", QT_TR_NOOP("It is described what the system does, how much of it, and what it depends on")},
        {"G4", QT_TR_NOOP("Costs add up from named elements, the same for all options, none counted twice")},
        {"G5a", QT_TR_NOOP("Ground rules and assumptions are listed")},
        {"G5b", QT_TR_NOOP("Currency, price date, inflation and discounting are stated")},
        {"G5c", QT_TR_NOOP("Limits of money and time are stated")},
        {"G5d", QT_TR_NOOP("Each assumption has a basis, and it is shown what happens if it fails")},
        {"G6a", QT_TR_NOOP("Data have sources and dates and are brought to the same terms")},
        {"G6b", QT_TR_NOOP("Data are kept for later estimates")},
        {"G7a", QT_TR_NOOP("There is one estimate by element and by time, with its method")},
        {"G7b", QT_TR_NOOP("The main drivers are checked by a second method")},
        {"G7c", QT_TR_NOOP("The estimate is compared with an independent or earlier one")},
        {"G8a", QT_TR_NOOP("The key drivers are named")},
        {"G8b", QT_TR_NOOP("Those with the largest share of cost are examined")},
        {"G8c", QT_TR_NOOP("Each is varied alone between two ends that have a source")},
        {"G8d", QT_TR_NOOP("No bare percentage without a basis stands for a range")},
        {"G8e", QT_TR_NOOP("The results are ranked, with what they mean for the decision")},
        {"G9a", QT_TR_NOOP("Distributions rest on data or recorded judgement")},
        {"G9b", QT_TR_NOOP("Correlations between figures are covered")},
        {"G9c", QT_TR_NOOP("Chance is simulated, with the whole distribution shown")},
        {"G9d", QT_TR_NOOP("It is said how likely the estimate is to be kept")},
        {"G9e", QT_TR_NOOP("A reserve is stated for the confidence that is wanted")},
        {"G9f", QT_TR_NOOP("The cost with its risk is spread over time")},
        {"G9g", QT_TR_NOOP("The analysis is repeated from time to time")},
        {"G10a", QT_TR_NOOP("Another analyst can rebuild the figures from the documents")},
        {"G10b", QT_TR_NOOP("Text and tables tell why each method was chosen")},
        {"G11", QT_TR_NOOP("Management was shown the basis and the risk, and its approval is recorded")},
        {"G12", QT_TR_NOOP("Actual costs are recorded and differences explained")},
        {"I1a", QT_TR_NOOP("The decision problem is described clearly")},
        {"I1b", QT_TR_NOOP("The description was checked with those concerned")},
        {"I2a", QT_TR_NOOP("It is told how the criteria were found, and why these")},
        {"I2b", QT_TR_NOOP("Each criterion is defined")},
        {"I2c", QT_TR_NOOP("The list of criteria was checked")},
        {"I3a", QT_TR_NOOP("Sources of the options' figures are given")},
        {"I3b", QT_TR_NOOP("The table of figures was checked")},
        {"I4a", QT_TR_NOOP("It is told how figures become values, and why so")},
        {"I4b", QT_TR_NOOP("The values were checked")},
        {"I5a", QT_TR_NOOP("It is told how the weights were found, and why so")},
        {"I5b", QT_TR_NOOP("The weights were checked")},
        {"I6a", QT_TR_NOOP("The way of adding up is justified")},
        {"I6b", QT_TR_NOOP("The results of adding up were checked")},
        {"I7a", QT_TR_NOOP("Sources of uncertainty are told")},
        {"I7b", QT_TR_NOOP("Uncertainty is analysed, and it is said how")},
        {"I8a", QT_TR_NOOP("The whole process and its results are reported")},
        {"I8b", QT_TR_NOOP("The findings were examined with those who decide")},
        {"I9", QT_TR_NOOP("Criteria are complete and do not overlap")},
        {"I10", QT_TR_NOOP("Resources, skills, software and participants are described")},
        {"U1", QT_TR_NOOP("Aims, those who decide and key players are named")},
        {"U2", QT_TR_NOOP("The options are listed, doing nothing among them")},
        {"U3", QT_TR_NOOP("Criteria were tested for overlap and double counting")},
        {"U4", QT_TR_NOOP("The ends of the scales are defined")},
        {"U5", QT_TR_NOOP("Weights reflect the swing between the ends of the scales")},
        {"U6", QT_TR_NOOP("Weighted values are added up")},
        {"U7", QT_TR_NOOP("Order, pairs of options and cost against benefit are examined")},
        {"U8", QT_TR_NOOP("Other weights, values and views are tried")},
        {"U9", QT_TR_NOOP("A group of experts and decision makers met, with a facilitator")},
        {"U10", QT_TR_NOOP("Criteria stand beside the money, not in its place")},
        {"U11", QT_TR_NOOP("Evidence, assumptions and judgements are kept on record")},
        {"U12", QT_TR_NOOP("Money is kept apart from scores")},
        {"U13", QT_TR_NOOP("The facilitator was independent, and dissent is recorded")},
        {"C1", QT_TR_NOOP("The title says what is evaluated and names the options")},
        {"C2", QT_TR_NOOP("There is a structured summary")},
        {"C3", QT_TR_NOOP("Context and question are told")},
        {"C4", QT_TR_NOOP("There is a plan of the analysis, and it is said where it is kept")},
        {"C5", QT_TR_NOOP("It is said whose tasks they are, and how many")},
        {"C6", QT_TR_NOOP("The setting is described")},
        {"C7", QT_TR_NOOP("The compared options are described, and why these")},
        {"C8", QT_TR_NOOP("It is said whose costs count")},
        {"C9", QT_TR_NOOP("The time frame is stated with a reason")},
        {"C10", QT_TR_NOOP("The discount rate is stated with a reason")},
        {"C11", QT_TR_NOOP("The outcomes are named")},
        {"C12", QT_TR_NOOP("It is said how outcomes were measured")},
        {"C13", QT_TR_NOOP("It is said how outcomes were valued")},
        {"C14", QT_TR_NOOP("It is said how costs were valued")},
        {"C15", QT_TR_NOOP("Currency, price date and conversion are stated")},
        {"C16", QT_TR_NOOP("The model is described, and where it can be had")},
        {"C17", QT_TR_NOOP("Methods and assumptions of the analysis are told")},
        {"C18", QT_TR_NOOP("Differences between sub-groups are told")},
        {"C19", QT_TR_NOOP("It is said who gains and who loses")},
        {"C20", QT_TR_NOOP("It is said how uncertainty was described")},
        {"C21", QT_TR_NOOP("Those affected were engaged")},
        {"C22", QT_TR_NOOP("All inputs stand with range, distribution and source")},
        {"C23", QT_TR_NOOP("The main results are given as sums and differences")},
        {"C24", QT_TR_NOOP("The effect of uncertainty, discount rate and time frame is shown")},
        {"C25", QT_TR_NOOP("The effect of engaging people is told")},
        {"C26", QT_TR_NOOP("Findings, limits and how far they carry are told")},
        {"C27", QT_TR_NOOP("Funding is told")},
        {"C28", QT_TR_NOOP("Conflicts of interest are told")},
        {"W1", QT_TR_NOOP("All uncertain inputs have distributions, and correlation is covered")},
        {"W2", QT_TR_NOOP("Other structures of the model are tried")},
        {"W3", QT_TR_NOOP("The analysis rests on chance, not on single figures")},
        {"W4", QT_TR_NOOP("Method, number of draws and error of the estimate are stated")},
        {"W5", QT_TR_NOOP("Figures that one study would find together are valued together")},
        {"W6", QT_TR_NOOP("Worth and cost are given for trials that could really be made")},
        {"W7", QT_TR_NOOP("Number of cases and time frame are stated with reasons")},
        {"W8", QT_TR_NOOP("The net benefit of a trial, its best size and the delay are shown")},
        {"H1", QT_TR_NOOP("The decision and its options are defined")},
        {"H2", QT_TR_NOOP("What is known is stated as ranges by trained people")},
        {"H3", QT_TR_NOOP("The worth of more information is computed for each figure")},
        {"H4", QT_TR_NOOP("Only figures worth measuring are measured, by simple means")},
        {"H5", QT_TR_NOOP("The decision follows expected value and a stated tolerance of risk")},
        {"H6", QT_TR_NOOP("It is followed up with actual results")},
        {"E1", QT_TR_NOOP("Items, measure, data, date and versions of each test are told")},
        {"E2", QT_TR_NOOP("Each measured share has its interval")},
        {"E3", QT_TR_NOOP("Items that come in groups are counted as groups")},
        {"E4", QT_TR_NOOP("Options tried on the same items are compared item by item")},
        {"E5", QT_TR_NOOP("The difference that would show was stated before the test")},
        {"E6", QT_TR_NOOP("Where no error was seen, an upper limit is given")},
        {"E7", QT_TR_NOOP("Several comparisons are corrected for or declared")},
        {"E8", QT_TR_NOOP("Those who judge answers are described, and their agreement is measured")},
        {"R1",
            QT_TR_NOOP("One page answers: what to do, how sure, what would change it, when to look again")},
        {"R2", QT_TR_NOOP("Question, scope, perspective and time frame are there")},
        {"R3", QT_TR_NOOP("The options are there, none among them, with what rules them out")},
        {"R4", QT_TR_NOOP("Criteria, definitions, ranges and weights are there")},
        {"R5", QT_TR_NOOP("The evidence is there with its grades")},
        {"R6", QT_TR_NOOP("The costs are there by element and time, with price date and discount rate")},
        {"R7", QT_TR_NOOP("The results are there with ranges, money back and break-even")},
        {"R8", QT_TR_NOOP("The sensitivities are there with sourced ends, and where the answer turns")},
        {"R9", QT_TR_NOOP("The risk is there: distribution, likelihood of the estimate, reserve")},
        {"R10", QT_TR_NOOP("The worth of information and a plan for a trial are there")},
        {"R11", QT_TR_NOOP("Dissent and consensus are there")},
        {"R12", QT_TR_NOOP("Limits, conflicts of interest and funding are there")},
        {"R13", QT_TR_NOOP("All inputs, the seed, the version and the digest are there")},
        {"R14", QT_TR_NOOP("This table is there")},
    };
    return table;
}

} // namespace

QString auditRequirementText(std::string_view id)
{
    const auto rows = AuditRequirements::rows();
    const auto row = std::find_if(rows.begin(), rows.end(),
        [&](const AuditRequirements::Row& candidate) { return candidate.id == id; });
    return row == rows.end() ? QString() : AuditRequirements::tr(row->text);
}

} // namespace tunepoint::ui
