// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/name_tables.h"

namespace tunepoint::ui {

std::span<const FieldText> Names::taskWords()
{
    static constexpr FieldText rows[]{
        {"type", QT_TR_NOOP("Kind of task"), QT_TR_NOOP("What does the model have to do?"),
            QT_TR_NOOP(
                "Published results differ more between kinds of task than between ways of using a model. The "
                "kind decides which results are used where you have no measurement of your own.")},
        {"taskDefinition", QT_TR_NOOP("How clearly the task is defined"),
            QT_TR_NOOP("Would two colleagues agree on the right answer?"),
            QT_TR_NOOP("A strictly defined task can be taught by examples or written down as rules. An open "
                       "one gives "
                       "a tuned model no clear target, which speaks for prompting.")},
        {"formatStrictness", QT_TR_NOOP("Strictness of the output format"),
            QT_TR_NOOP("How exactly must the output keep to a format?"),
            QT_TR_NOOP(
                "Keeping to a strict format is what tuning teaches best, and what small prompted models fail "
                "at most often.")},
        {"styleSpecificity", QT_TR_NOOP("Particular style"),
            QT_TR_NOOP("How particular is the style or tone that you need?"),
            QT_TR_NOOP(
                "A house style is hard to describe and easy to show, so a high answer speaks for examples or "
                "tuning.")},
        {"domainSpecificity", QT_TR_NOOP("Particular subject"),
            QT_TR_NOOP("How far is the subject from what general-purpose models know?"),
            QT_TR_NOOP("The further away, the more there is to gain from tuning on your own examples or from "
                       "retrieving your own documents.")},
        {"sector", QT_TR_NOOP("Sector"), QT_TR_NOOP("In which sector will it be used?"),
            QT_TR_NOOP(
                "Health, law, finance and the public sector bring reviews and rules that cost time and money "
                "before the first use.")},
        {"knowledgeNeeded", QT_TR_NOOP("Knowledge needed"),
            QT_TR_NOOP("Which knowledge do the answers rest on?"),
            QT_TR_NOOP(
                "If they rest on your own documents, a model that cannot see them is close to guessing: this "
                "decides whether retrieval comes into play.")},
        {"exampleQuality", QT_TR_NOOP("Quality of your examples"),
            QT_TR_NOOP("How good and consistent are the examples you have?"),
            QT_TR_NOOP("A tuned model copies the mistakes of its examples. Poor examples lower what tuning "
                       "can reach "
                       "and make it worth paying for better ones first.")},
        {"qualityMetric", QT_TR_NOOP("Measure of quality"),
            QT_TR_NOOP("Is there an agreed way to measure quality?"),
            QT_TR_NOOP(
                "Without one nobody can tell whether a change helped. It decides whether a pilot can be run "
                "straight away.")},
        {"qualityMetricName", QT_TR_NOOP("Name of the measure"), QT_TR_NOOP("What is the measure called?"),
            QT_TR_NOOP(
                "So that accuracy on every screen and in the report means the same thing to all readers.")},
        {"errorTolerance", QT_TR_NOOP("Tolerance for errors"),
            QT_TR_NOOP("How many wrong answers can the process bear?"),
            QT_TR_NOOP(
                "Where none can be borne, people must check the answers, and their time usually costs more "
                "than the model.")},
        {"dataResidency", QT_TR_NOOP("Where data may be processed"),
            QT_TR_NOOP("Where may your data be processed?"),
            QT_TR_NOOP(
                "Rules out every option that cannot run there: on your own premises only models with open "
                "weights on your own machines are left.")},
        {"trafficPattern", QT_TR_NOOP("Traffic through the day"),
            QT_TR_NOOP("How is the work spread over the day?"),
            QT_TR_NOOP(
                "Machines of your own must be large enough for the peak and idle for the rest. The pattern "
                "decides how many are needed; a service billed by use does not mind.")},
        {"promptingTried", QT_TR_NOOP("Prompting tried"),
            QT_TR_NOOP("Have you already tried this with a careful prompt?"),
            QT_TR_NOOP(
                "A few hours with a prompt are the cheapest measurement there is, and they often settle the "
                "question before any money is spent.")},
        {"teamSkills/prompting", QT_TR_NOOP("Skill in prompting"),
            QT_TR_NOOP("How experienced is the team in writing and testing prompts?"),
            QT_TR_NOOP("Decides how many days the prompt needs, and how likely the plan is to slip.")},
        {"teamSkills/retrieval", QT_TR_NOOP("Skill in search and retrieval"),
            QT_TR_NOOP("How experienced is the team in search and retrieval?"),
            QT_TR_NOOP("Retrieval stands or falls with finding the right passage, which takes skill more "
                       "than money.")},
        {"teamSkills/machineLearning", QT_TR_NOOP("Skill in machine learning"),
            QT_TR_NOOP("How experienced is the team in training models?"),
            QT_TR_NOOP("Decides how many training runs fail before one is good enough, and whether tuning is "
                       "realistic without outside help.")},
        {"teamSkills/operations", QT_TR_NOOP("Skill in running services"),
            QT_TR_NOOP("How experienced is the team in running services around the clock?"),
            QT_TR_NOOP("A model on your own machines needs people who keep it running. Without them a hosted "
                       "service "
                       "is the safer choice.")},
        {"regulated", QT_TR_NOOP("Regulated use"),
            QT_TR_NOOP("Is this use regulated, so that decisions must be explained or approved?"),
            QT_TR_NOOP(
                "Adds a review before the start and records for every change of the model, also for changes "
                "that a provider makes.")},
        {"needsWeights", QT_TR_NOOP("Must own the model"),
            QT_TR_NOOP("Must you own the tuned model's weights and be able to take them elsewhere?"),
            QT_TR_NOOP(
                "Rules out services that keep the weights. Those also end when the provider retires the "
                "model.")},
        {"proprietaryMethod", QT_TR_NOOP("Method of your own"),
            QT_TR_NOOP("Is the way the task is done a method of your own that others do not have?"),
            QT_TR_NOOP(
                "General-purpose models will not learn it from new releases, so a lead that you gain by "
                "tuning lasts longer.")},
        {"recentTunedUse", QT_TR_NOOP("Recent use of a tuned model"),
            QT_TR_NOOP("Have you used a tuned model of your hosting service within the last 60 days?"),
            QT_TR_NOOP(
                "Some providers end new tuning jobs earlier for customers without recent use. The answer "
                "decides which closing date counts for you.")},
    };
    return rows;
}

std::span<const FieldText> Names::taskNumbers()
{
    static constexpr FieldText rows[]{
        {"itemsPerMonth", QT_TR_NOOP("Items a month"), QT_TR_NOOP("How many items arrive in a month?"),
            QT_TR_NOOP(
                "One-off work such as tuning is spread over the items. Volume is what turns the answer most "
                "often.")},
        {"growthPerMonth", QT_TR_NOOP("Growth a month"),
            QT_TR_NOOP("By how much does the volume grow each month?"),
            QT_TR_NOOP(
                "A growing volume lets one-off work pay back sooner. Two per cent a month is a good quarter "
                "more in a year.")},
        {"inputTokens", QT_TR_NOOP("Input tokens"), QT_TR_NOOP("How long is one item, in tokens?"),
            QT_TR_NOOP(
                "Models are paid by the token. A token is about three quarters of an English word, so a page "
                "is roughly 600.")},
        {"outputTokens", QT_TR_NOOP("Output tokens"), QT_TR_NOOP("How long is one answer, in tokens?"),
            QT_TR_NOOP("Output tokens cost several times as much as input tokens, and they decide how long "
                       "one waits "
                       "for an answer.")},
        {"fixedPromptTokens", QT_TR_NOOP("Instruction tokens"),
            QT_TR_NOOP("How long are the instructions that go with every item?"),
            QT_TR_NOOP(
                "They are paid for with each item. A tuned model needs few of them, which is part of what "
                "tuning saves.")},
        {"classes", QT_TR_NOOP("Number of classes"), QT_TR_NOOP("Between how many classes must it choose?"),
            QT_TR_NOOP(
                "A hundred examples are plenty for two classes and useless for seventy-seven. The number of "
                "classes decides how many examples tuning needs.")},
        {"noveltyShare", QT_TR_NOOP("New kinds of input"),
            QT_TR_NOOP("Which share of the inputs will look unlike your examples?"),
            QT_TR_NOOP("A tuned model is at its best on what it has seen. Many new kinds of input favour a "
                       "general-purpose model.")},
        {"requiredAccuracy", QT_TR_NOOP("Required accuracy"),
            QT_TR_NOOP("Which share of the answers must be right?"),
            QT_TR_NOOP("A hard limit: an option that stays below it is out, however cheap it is.")},
        {"promptingAccuracy", QT_TR_NOOP("Accuracy with a prompt"),
            QT_TR_NOOP("Which share was right when you tried it with a prompt?"),
            QT_TR_NOOP("Your own measurement outweighs every published one. It anchors the accuracy of all "
                       "options.")},
        {"promptingItems", QT_TR_NOOP("Items in that trial"),
            QT_TR_NOOP("On how many items did you measure that?"),
            QT_TR_NOOP(
                "Nine right out of ten says far less than nine hundred out of a thousand. The number decides "
                "how much the measurement counts.")},
        {"latencyP95Seconds", QT_TR_NOOP("Longest acceptable wait"),
            QT_TR_NOOP("Within how many seconds must 95 of 100 answers be there?"),
            QT_TR_NOOP(
                "A hard limit for slow options. Where nobody waits, calls can be sent as a batch at about "
                "half the price.")},
        {"knowledgeTokens", QT_TR_NOOP("Size of your documents"),
            QT_TR_NOOP("How large are the documents that answers rest on, in tokens?"),
            QT_TR_NOOP("A small collection fits into the prompt as a whole; a large one needs retrieval, "
                       "which costs "
                       "storage and upkeep.")},
        {"knowledgeChangePerMonth", QT_TR_NOOP("Change of your documents"),
            QT_TR_NOOP("Which share of the documents changes each month?"),
            QT_TR_NOOP(
                "What a model learnt by tuning grows old with its documents, while retrieval sees the new "
                "ones at once.")},
        {"methodChangesPerYear", QT_TR_NOOP("Changes of the task"),
            QT_TR_NOOP("How often a year do the rules of the task change?"),
            QT_TR_NOOP("A prompt is changed in an hour, a tuned model has to be tuned again. Each change "
                       "adds to the "
                       "upkeep of tuning.")},
        {"examplesAvailable", QT_TR_NOOP("Examples at hand"),
            QT_TR_NOOP("How many good examples with the right answer do you have?"),
            QT_TR_NOOP(
                "Decides between prompting and tuning. Published advice runs from one hundred to several "
                "thousand, and examples that are missing must be paid for.")},
        {"labelAgreement", QT_TR_NOOP("Agreement on examples"),
            QT_TR_NOOP(
                "How well do two people agree when they label the same items? (kappa: 1 is always, 0 is by "
                "chance)"),
            QT_TR_NOOP(
                "No model can be more right than the people who judge it are of one mind. A low agreement "
                "puts a ceiling on every option.")},
        {"costPerLabel", QT_TR_NOOP("Cost of one label"),
            QT_TR_NOOP("What does it cost to label one more example?"),
            QT_TR_NOOP("Decides whether more examples or more measurements are worth their money.")},
        {"costPerError", QT_TR_NOOP("Cost of one wrong answer"),
            QT_TR_NOOP("What does one wrong answer cost you?"),
            QT_TR_NOOP(
                "Often the largest figure of all: it decides how much a point of accuracy is worth, and "
                "whether people should check the answers.")},
        {"costPerFalseAlarm", QT_TR_NOOP("Cost of a false alarm"),
            QT_TR_NOOP("What does it cost when something is flagged that should not be?"),
            QT_TR_NOOP(
                "Where the two kinds of error differ in cost, the cheaper kind can be chosen on purpose.")},
        {"costPerMiss", QT_TR_NOOP("Cost of a miss"),
            QT_TR_NOOP("What does it cost when something is not flagged that should be?"),
            QT_TR_NOOP("Together with the cost of a false alarm it gives the cost of an average error.")},
        {"prevalence", QT_TR_NOOP("Share of true cases"),
            QT_TR_NOOP("Which share of the items should be flagged?"),
            QT_TR_NOOP(
                "Weighs misses against false alarms. When true cases are rare, false alarms are many.")},
        {"peakItemsPerHour", QT_TR_NOOP("Items in the busiest hour"),
            QT_TR_NOOP("How many items arrive in the busiest hour?"),
            QT_TR_NOOP("Machines of your own are sized for this hour.")},
        {"deadlineWeeks", QT_TR_NOOP("Weeks until it must work"),
            QT_TR_NOOP("In how many weeks must it be in use?"),
            QT_TR_NOOP("A hard limit: options with a longer lead time are out. A staged start can bridge the "
                       "time.")},
        {"budgetOneOff", QT_TR_NOOP("Budget for the start"),
            QT_TR_NOOP("How much may be spent before it is in use?"),
            QT_TR_NOOP("A hard limit on one-off cost: examples, training, people, set-up.")},
        {"budgetPerMonth", QT_TR_NOOP("Budget a month"), QT_TR_NOOP("How much may it cost in a month?"),
            QT_TR_NOOP("A hard limit on recurring cost: an option above it is out.")},
    };
    return rows;
}

std::span<const FieldText> Names::baseline()
{
    static constexpr FieldText rows[]{
        {"minutesPerItem", QT_TR_NOOP("Minutes an item today"),
            QT_TR_NOOP("How many minutes does a person spend on one item today?"),
            QT_TR_NOOP("The time that is set free is the main value of most projects. Without it options can "
                       "only be "
                       "compared with each other, not with leaving things as they are.")},
        {"wagePerHour", QT_TR_NOOP("Cost of an hour"),
            QT_TR_NOOP("What does an hour of that person's time cost, with everything?"),
            QT_TR_NOOP("Turns the time set free into money. Use the full cost, not the wage paid out.")},
        {"accuracy", QT_TR_NOOP("Accuracy today"), QT_TR_NOOP("Which share is right today?"),
            QT_TR_NOOP("People err as well. An option is judged by whether it errs more or less than today's "
                       "process.")},
        {"otherCostPerItem", QT_TR_NOOP("Other cost an item today"),
            QT_TR_NOOP("What else does one item cost today, for example in licences?"),
            QT_TR_NOOP("It falls away when the process changes, so it counts as value.")},
        {"valuePerCorrectItem", QT_TR_NOOP("Value of a right answer"),
            QT_TR_NOOP("What is one more right answer worth to you?"),
            QT_TR_NOOP("Lets an option that is more often right earn money, and not only save it.")},
    };
    return rows;
}

} // namespace tunepoint::ui
