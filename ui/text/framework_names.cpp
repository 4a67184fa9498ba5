// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/framework_names.h"

#include "core/frameworks/facts.h"
#include "ui/text/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace tunepoint::ui {

namespace {

class FrameworkNames {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::FrameworkNames)

public:
    struct Row {
        std::string_view id;
        const char* name;
        const char* more;
    };

    static std::span<const Row> frameworks()
    {
        static constexpr Row rows[]{
            {"article000", QT_TR_NOOP("Small teams"),
                QT_TR_NOOP("Separate the requirements: a fixed form and a special subject may be tuned, the "
                           "rest is prompted, chained or left to existing logic.")},
            {"article001", QT_TR_NOOP("Four criteria"),
                QT_TR_NOOP("Climb from prompt to instruction to retrieval and stop as soon as it is good "
                           "enough; tune when several of four criteria hold.")},
            {"article002", QT_TR_NOOP("Small tuned model"),
                QT_TR_NOOP("Tune a small model for what is repeated often; keep a general one for what is "
                           "new.")},
            {"article003", QT_TR_NOOP("Five questions"),
                QT_TR_NOOP("Answer five honest questions, prove the concept with examples in the prompt, "
                           "then tune the gaps that are left.")},
            {"article004", QT_TR_NOOP("Prompting first"),
                QT_TR_NOOP("Begin with prompts, retrieve what the model cannot know, and tune at a clear "
                           "bottleneck in accuracy, style or speed.")},
            {"providerMatrix", QT_TR_NOOP("A provider's guide"),
                QT_TR_NOOP("Measure a prompt first, then pull the lever that fits what fails: retrieval for "
                           "knowledge, tuning for behaviour.")},
        };
        return rows;
    }

    /// Thresholds; `more` is what published evidence says.
    static std::span<const Row> thresholds();

    static std::span<const Row> answers()
    {
        static constexpr Row rows[]{
            {"promptingSufficient", QT_TR_NOOP("Prompting is good enough"),
                QT_TR_NOOP("After an honest try, are the results of prompting acceptable?")},
            {"styleReached", QT_TR_NOOP("Prompting hits the style"),
                QT_TR_NOOP("Does the prompted model write in the style that you need?")},
            {"throughputBottleneck", QT_TR_NOOP("Too slow under load"),
                QT_TR_NOOP("Is the large model too slow or too expensive when many items arrive at once?")},
            {"presentRung", QT_TR_NOOP("How far you have climbed"),
                QT_TR_NOOP("What have you tried so far: a prompt, a careful system instruction, retrieval?")},
            {"specialQuestion", QT_TR_NOOP("How special you are"),
                QT_TR_NOOP("Is your use case genuinely unique, or a variant of a common pattern?")},
            {"volumeQuestion", QT_TR_NOOP("Whether the volume is worth it"),
                QT_TR_NOOP("Does your volume speak for tuning?")},
            {"dataQuestion", QT_TR_NOOP("Whether the data are there"),
                QT_TR_NOOP("Do you have thousands of consistent, good examples?")},
            {"toleranceQuestion", QT_TR_NOOP("Tolerance for imperfection"),
                QT_TR_NOOP("Does the tolerance for wrong answers speak for tuning?")},
            {"changeQuestion", QT_TR_NOOP("How much will change"),
                QT_TR_NOOP("Do your method and data stay as they are long enough?")},
            {"formatErrorShare", QT_TR_NOOP("Answers that break the format"),
                QT_TR_NOOP("What share of the prompted model's answers breaks the required format?")},
            {"promptedLatencyP95Seconds", QT_TR_NOOP("Measured time to an answer"),
                QT_TR_NOOP("Within how many seconds do 95 of 100 answers of the prompted model arrive?")},
        };
        return rows;
    }

    static std::span<const Row> words()
    {
        static constexpr Row rows[]{
            {"none", QT_TR_NOOP("Nothing yet"), ""},
            {"prompt", QT_TR_NOOP("A prompt"), ""},
            {"systemInstruction", QT_TR_NOOP("A system instruction"), ""},
            {"retrieval", QT_TR_NOOP("Retrieval of documents"), ""},
            {"againstTuning", QT_TR_NOOP("Speaks against tuning"), ""},
            {"neutral", QT_TR_NOOP("Neither way"), ""},
            {"forTuning", QT_TR_NOOP("Speaks for tuning"), ""},
        };
        return rows;
    }

    static QString yes() { return tr("yes"); }
    static QString no() { return tr("no"); }
    static QString unknown() { return tr("not known"); }
    static QString requirements() { return tr("Requirements"); }

    static QString verdict(Verdict verdict)
    {
        switch (verdict) {
        case Verdict::NoModel:
            return tr("No model");
        case Verdict::Prompting:
            return tr("Prompting");
        case Verdict::Chaining:
            return tr("Chained prompts");
        case Verdict::Rag:
            return tr("Retrieval");
        case Verdict::FineTuning:
            return tr("Fine-tuning");
        case Verdict::SmallTunedModel:
            return tr("A small tuned model");
        case Verdict::Staged:
            return tr("First prompting, then tuning");
        case Verdict::Undecided:
            return tr("Cannot tell yet");
        }
        return {};
    }

    static QString interest(AuthorInterest interest)
    {
        switch (interest) {
        case AuthorInterest::NoneVisible:
            return tr("No interest of the author is visible.");
        case AuthorInterest::SellsServices:
            return tr("The author sells services in this field, and says so.");
        case AuthorInterest::SellsModels:
            return tr("The author sells models.");
        }
        return {};
    }

    static QString standing(EvidenceStanding standing)
    {
        switch (standing) {
        case EvidenceStanding::Confirms:
            return tr("confirmed");
        case EvidenceStanding::Contradicts:
            return tr("contradicted");
        case EvidenceStanding::Mixed:
            return tr("contested");
        case EvidenceStanding::None:
            return tr("no evidence found");
        }
        return {};
    }

    static QString state(StepState state)
    {
        switch (state) {
        case StepState::Done:
            return tr("done", "step of a process");
        case StepState::Here:
            return tr("now", "step of a process");
        case StepState::Ahead:
            return tr("later", "step of a process");
        case StepState::Skipped:
            return tr("not needed", "step of a process");
        case StepState::Met:
            return tr("yes", "a question of a framework");
        case StepState::NotMet:
            return tr("no", "a question of a framework");
        case StepState::Unknown:
            return tr("open", "a question of a framework");
        case StepState::Note:
            return {};
        }
        return {};
    }

    static QString requirement(RequirementKind kind)
    {
        switch (kind) {
        case RequirementKind::FixedOutput:
            return tr("Fixed form of the output");
        case RequirementKind::DomainKnowledge:
            return tr("Knowledge of the field");
        case RequirementKind::FreeForm:
            return tr("Free form: conversation, analysis, ideas");
        case RequirementKind::ExistingLogic:
            return tr("Existing logic does it");
        }
        return {};
    }

    static QString reason(TuningReasonKind kind)
    {
        switch (kind) {
        case TuningReasonKind::Consistency:
            return tr("Consistency at scale");
        case TuningReasonKind::Regulation:
            return tr("Regulation");
        case TuningReasonKind::ProprietaryEdge:
            return tr("A method of your own");
        case TuningReasonKind::TokenEfficiency:
            return tr("Fewer tokens");
        case TuningReasonKind::Control:
            return tr("Control over the model");
        }
        return {};
    }

    static QString gap(GapKind kind)
    {
        switch (kind) {
        case GapKind::Knowledge:
            return tr("Missing knowledge");
        case GapKind::Format:
            return tr("Broken format");
        case GapKind::Style:
            return tr("Wrong style");
        case GapKind::Consistency:
            return tr("Inconsistent answers");
        case GapKind::Reasoning:
            return tr("Wrong reasoning");
        case GapKind::Other:
            return tr("Something else");
        }
        return {};
    }
};

std::span<const FrameworkNames::Row> FrameworkNames::thresholds()
{
    // ids are "framework/threshold"; one that stands alone goes for every framework that has it
    static constexpr Row rows[]{
        {"examplesScarce", QT_TR_NOOP("Fewer examples than this are too few"),
            QT_TR_NOOP("The article names no number. On average a hundred labelled examples let a small "
                       "model match a general one, two to three times as many with bad luck; 77 classes "
                       "reach 43% at 128 examples.")},
        {"sectorWeight", QT_TR_NOOP("Weight of health, law and finance"),
            QT_TR_NOOP("Tuning brought nothing on clinical notes, prompting beat a tuned medical "
                       "model, and small tuned models won on the mood of financial news.")},
        {"overtakenMonths", QT_TR_NOOP("Too soon to be overtaken"),
            QT_TR_NOOP("Six months fit skills that move fast, such as mathematics and code. Closed "
                       "classification moves so slowly that a lead lasts years.")},
        {"article001/examplesNeeded", QT_TR_NOOP("More examples than this"),
            QT_TR_NOOP("Fair for many classes or free text (77 classes: 69% at 1,024), too strict for few "
                       "(6 classes: 82% at 128); gains of small models flatten at 200 to 500.")},
        {"criteriaNeeded", QT_TR_NOOP("Criteria that must hold, of four"),
            QT_TR_NOOP("The article asks for “several” and finds “one or two” too few, so three of four is "
                       "our reading. Nobody has tested it.")},
        {"valueCasesNeeded", QT_TR_NOOP("Cases of value that must hold, of three"),
            QT_TR_NOOP("A tuned model kept a strict form in 98% of cases against 58% before, in a study of "
                       "2023; prompted models of 2025 keep simple formats in 97 to 99%.")},
        {"formatErrorShare", QT_TR_NOOP("Bearable share of broken formats"),
            QT_TR_NOOP("Our reading. Prompted models of 2025 broke simple formats in 1 to 3% of calls, but "
                       "one model failed three quarters of a test by form alone.")},
        {"article002/examplesNeeded", QT_TR_NOOP("Examples to collect"),
            QT_TR_NOOP("The article says 100 and, higher up, 100 to 500. Enough for few classes (6 classes: "
                       "82% at 128), useless for many (77 classes: 43%).")},
        {"tuningCost", QT_TR_NOOP("Cost of one tuning"),
            QT_TR_NOOP("This is compute alone. Agencies ask 15,000 to 100,000 dollars for a project, because "
                       "people's time is the cost; a later run costs them 500 to 3,000.")},
        {"foundationPerItem", QT_TR_NOOP("A call of the general model"),
            QT_TR_NOOP("A cent was right for the large models of 2023 (half a cent to 1.6 cents a query); a "
                       "small model of 2024 took 0.016 cents.")},
        {"tunedPerItem", QT_TR_NOOP("A call of the tuned model"),
            QT_TR_NOOP("Tuned models on hosted services cost far less, and so do small general ones: the gap "
                       "to a small general model often vanishes or turns.")},
        {"paybackMonths", QT_TR_NOOP("Months to bring the tuning back"),
            QT_TR_NOOP("Our reading of “high volume”: at the article's prices the saving of one month pays "
                       "the tuning.")},
        {"noveltyShare", QT_TR_NOOP("Bearable share of new kinds of item"),
            QT_TR_NOOP("Our reading: the article says only that novel problems belong to a general model.")},
        {"volumeOverkill", QT_TR_NOOP("A volume at which tuning is overkill"),
            QT_TR_NOOP("No fixed volume survives a change of model. The break-even of your own options is "
                       "computed and stands beside the rule.")},
        {"volumeMayPay", QT_TR_NOOP("A volume at which tuning may pay"),
            QT_TR_NOOP("No fixed volume survives a change of model. The break-even of your own options is "
                       "computed and stands beside the rule.")},
        {"volumeConsistency", QT_TR_NOOP("A volume at which consistency counts"),
            QT_TR_NOOP("“Thousands daily”, read as a thousand a day. Nobody has tested it.")},
        {"article003/examplesNeeded", QT_TR_NOOP("Examples to have"),
            QT_TR_NOOP("“Thousands”, read as two thousand. Needed for many classes (77 classes: 87% at "
                       "4,096), more than few classes take (6 classes: 95% at 1,024).")},
        {"labelAgreement", QT_TR_NOOP("Agreement that makes examples consistent"),
            QT_TR_NOOP("Our reading: a kappa of 0.6 is commonly called substantial. The article gives no "
                       "number.")},
        {"changesPerYear", QT_TR_NOOP("Changes of method that are too many"),
            QT_TR_NOOP("Our reading of “frequently”: more than one a quarter.")},
        {"knowledgeChange", QT_TR_NOOP("Change of knowledge that is too fast"),
            QT_TR_NOOP("Our reading. That tuning is a poor way to teach new facts is measured: 50 to 59% "
                       "right, against 88% with retrieval.")},
        {"promptShare", QT_TR_NOOP("Share of the prompt that is repeated"),
            QT_TR_NOOP("Our reading: the article says only that every repeated word costs money. Caching "
                       "makes repeated words cheap.")},
        {"scoreNeeded", QT_TR_NOOP("Questions for tuning, less those against"),
            QT_TR_NOOP("Our reading: the article asks five questions and gives no score.")},
        {"reasonsNeeded", QT_TR_NOOP("Good reasons that must hold, of five"),
            QT_TR_NOOP("Our reading: the article lists them as “legitimate reasons to consider” tuning.")},
        {"tuningBaseRate", QT_TR_NOOP("Share of cases that need tuning"),
            QT_TR_NOOP("No study: it goes back to one person's impression of teams that tune already, so the "
                       "share among all projects is lower and unknown. It counts only for what you have not "
                       "answered.")},
        {"article004/examplesNeeded", QT_TR_NOOP("Examples that can suffice"),
            QT_TR_NOOP("Right for few classes (6 classes: 82% at 128), refuted for 77 to 151 classes (40 to "
                       "43%). With so few, one draw differs from the next by 2 to 10 points.")},
        {"busyItemsPerHour", QT_TR_NOOP("Items an hour that are many"),
            QT_TR_NOOP(
                "Our reading of “high concurrency”; it counts only where no speed has been measured.")},
        {"tightSeconds", QT_TR_NOOP("Seconds that are tight"),
            QT_TR_NOOP("Our reading of “too slow”; it counts only where no speed has been measured.")},
        {"itemsToStart", QT_TR_NOOP("Items to evaluate a prompt on"),
            QT_TR_NOOP("The guide's minimum. Twenty items tell 80% from 95% only by luck: that takes 76.")},
        {"providerMatrix/examplesNeeded", QT_TR_NOOP("Examples to begin tuning"),
            QT_TR_NOOP("The guide's minimum, from a seller of tuning. On average it takes a hundred to match "
                       "a general model, and thousands for many classes.")},
    };
    return rows;
}

const FrameworkNames::Row* find(std::span<const FrameworkNames::Row> rows, std::string_view id)
{
    const auto at = std::find_if(
        rows.begin(), rows.end(), [id](const FrameworkNames::Row& row) { return row.id == id; });
    return at == rows.end() ? nullptr : &*at;
}

const FrameworkNames::Row* findThreshold(std::string_view framework, std::string_view threshold)
{
    const std::string full = std::string(framework) + "/" + std::string(threshold);
    const auto* row = find(FrameworkNames::thresholds(), full);
    return row ? row : find(FrameworkNames::thresholds(), threshold);
}

QString nameIn(const FrameworkNames::Row* row, std::string_view id)
{
    return row ? FrameworkNames::tr(row->name) : spelledOut(id);
}

QString moreIn(const FrameworkNames::Row* row)
{
    return row ? FrameworkNames::tr(row->more) : QString();
}

constexpr std::string_view kTask = "/task/";
constexpr std::string_view kAnswers = "/frameworks/answers/";

} // namespace

QString frameworkName(std::string_view id)
{
    return nameIn(find(FrameworkNames::frameworks(), id), id);
}

QString frameworkIdea(std::string_view id)
{
    return moreIn(find(FrameworkNames::frameworks(), id));
}

QString verdictName(Verdict verdict)
{
    return FrameworkNames::verdict(verdict);
}

QString interestSentence(AuthorInterest interest)
{
    return FrameworkNames::interest(interest);
}

QString standingName(EvidenceStanding standing)
{
    return FrameworkNames::standing(standing);
}

QString stepStateName(StepState state)
{
    return FrameworkNames::state(state);
}

QString requirementKindName(RequirementKind kind)
{
    return FrameworkNames::requirement(kind);
}

QString tuningReasonName(TuningReasonKind kind)
{
    return FrameworkNames::reason(kind);
}

QString gapKindName(GapKind kind)
{
    return FrameworkNames::gap(kind);
}

QString thresholdName(std::string_view framework, std::string_view threshold)
{
    return nameIn(findThreshold(framework, threshold), threshold);
}

QString thresholdEvidence(std::string_view framework, std::string_view threshold)
{
    return moreIn(findThreshold(framework, threshold));
}

QString answerName(std::string_view id)
{
    return nameIn(find(FrameworkNames::answers(), id), id);
}

QString answerQuestion(std::string_view id)
{
    return moreIn(find(FrameworkNames::answers(), id));
}

QString answerWordName(std::string_view word)
{
    return nameIn(find(FrameworkNames::words(), word), word);
}

QString factName(std::string_view pointer)
{
    if (pointer.starts_with(kTask))
        return fieldName(pointer.substr(kTask.size()));
    if (pointer.starts_with(kAnswers))
        return answerName(pointer.substr(kAnswers.size()));
    if (pointer == "/frameworks/requirements")
        return FrameworkNames::requirements();
    return plainText(std::string(pointer));
}

QString factValue(std::string_view pointer, const FieldValue& value, const Format& format)
{
    if (const auto* word = std::get_if<std::string>(&value))
        return pointer.starts_with(kTask) ? wordName(pointer.substr(kTask.size()), *word)
                                          : answerWordName(*word);
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag ? FrameworkNames::yes() : FrameworkNames::no();
    const auto* number = std::get_if<double>(&value);
    if (!number)
        return FrameworkNames::unknown();
    Unit unit = Unit::None;
    if (pointer.starts_with(kTask)) {
        if (const TaskField* field = taskField(pointer.substr(kTask.size())))
            unit = field->unit;
    } else if (pointer.starts_with(kAnswers)) {
        if (const AnswerField* field = answerField(pointer.substr(kAnswers.size())))
            unit = field->unit;
    }
    return format.figure(*number, unit);
}

} // namespace tunepoint::ui
