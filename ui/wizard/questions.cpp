// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/questions.h"

#include "ui/text/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tunepoint::ui {

namespace {

struct Questions {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::Questions)
};

using enum QuestionPage;
constexpr auto kFrame = QuestionKind::Frame;
constexpr auto kTask = QuestionKind::Task;
constexpr auto kBaseline = QuestionKind::Baseline;

// Branches. An unknown answer keeps a question: it may still matter.
bool isNoDollar(const Assessment& a)
{
    return a.currency != kCatalogueCurrency;
}
bool classifies(const Assessment& a)
{
    return !a.task.type || a.task.type == TaskType::Classification;
}
bool knowledgeMatters(const Assessment& a)
{
    return a.task.knowledgeNeeded != KnowledgeNeeded::None;
}
bool metricIsNamed(const Assessment& a)
{
    return a.task.qualityMetric == QualityMetric::Defined;
}
bool promptingWasTried(const Assessment& a)
{
    return a.task.promptingTried == PromptingTried::Yes;
}
bool methodChanges(const Assessment& a)
{
    return a.task.proprietaryMethod != false;
}
bool kindsOfErrorDiffer(const Assessment& a)
{
    return a.task.type == TaskType::Classification;
}

constexpr std::array list{
    Question{Frame, kFrame, "title"},
    Question{Frame, kFrame, "organisation"},
    Question{Frame, kFrame, "decisionOwner"},
    Question{Frame, kFrame, "date"},
    Question{Frame, kFrame, "currency"},
    Question{Frame, kFrame, "exchangeRate", isNoDollar},
    Question{Frame, kFrame, "horizonMonths"},
    Question{Frame, kFrame, "discountRatePerYear"},

    Question{Task, kTask, "type"},
    Question{Task, kTask, "classes", classifies},
    Question{Task, kTask, "taskDefinition"},
    Question{Task, kTask, "formatStrictness"},
    Question{Task, kTask, "styleSpecificity"},
    Question{Task, kTask, "domainSpecificity"},
    Question{Task, kTask, "sector"},
    Question{Task, kTask, "knowledgeNeeded"},
    Question{Task, kTask, "knowledgeTokens", knowledgeMatters},
    Question{Task, kTask, "knowledgeChangePerMonth", knowledgeMatters},
    Question{Task, kTask, "proprietaryMethod"},
    Question{Task, kTask, "methodChangesPerYear", methodChanges},

    Question{Volume, kTask, "itemsPerMonth"},
    Question{Volume, kTask, "growthPerMonth"},
    Question{Volume, kTask, "trafficPattern"},
    Question{Volume, kTask, "peakItemsPerHour"},
    Question{Volume, kTask, "inputTokens"},
    Question{Volume, kTask, "outputTokens"},
    Question{Volume, kTask, "fixedPromptTokens"},

    Question{Data, kTask, "requiredAccuracy"},
    Question{Data, kTask, "errorTolerance"},
    Question{Data, kTask, "qualityMetric"},
    Question{Data, kTask, "qualityMetricName", metricIsNamed},
    Question{Data, kTask, "promptingTried"},
    Question{Data, kTask, "promptingAccuracy", promptingWasTried},
    Question{Data, kTask, "promptingItems", promptingWasTried},
    Question{Data, kTask, "examplesAvailable"},
    Question{Data, kTask, "exampleQuality"},
    Question{Data, kTask, "labelAgreement"},
    Question{Data, kTask, "costPerLabel"},
    Question{Data, kTask, "noveltyShare"},

    Question{Today, kBaseline, "minutesPerItem"},
    Question{Today, kBaseline, "wagePerHour"},
    Question{Today, kBaseline, "accuracy"},
    Question{Today, kBaseline, "otherCostPerItem"},
    Question{Today, kBaseline, "valuePerCorrectItem"},
    Question{Today, kTask, "costPerError"},
    Question{Today, kTask, "costPerFalseAlarm", kindsOfErrorDiffer},
    Question{Today, kTask, "costPerMiss", kindsOfErrorDiffer},
    Question{Today, kTask, "prevalence", kindsOfErrorDiffer},

    Question{Limits, kTask, "latencyP95Seconds"},
    Question{Limits, kTask, "dataResidency"},
    Question{Limits, kTask, "regulated"},
    Question{Limits, kTask, "needsWeights"},
    Question{Limits, kTask, "recentTunedUse"},
    Question{Limits, kTask, "deadlineWeeks"},
    Question{Limits, kTask, "budgetOneOff"},
    Question{Limits, kTask, "budgetPerMonth"},
    Question{Limits, kTask, "teamSkills/prompting"},
    Question{Limits, kTask, "teamSkills/retrieval"},
    Question{Limits, kTask, "teamSkills/machineLearning"},
    Question{Limits, kTask, "teamSkills/operations"},
};

bool isAnswered(const TaskField& field, const TaskProfile& task)
{
    switch (field.kind()) {
    case FieldKind::Word:
        return field.word(task).has_value();
    case FieldKind::Flag:
        return field.flag(task).has_value();
    case FieldKind::Text:
        return !field.text(task).empty();
    case FieldKind::Number:
        return field.number(task).has_value();
    }
    return false;
}

struct FrameText {
    std::string_view id;
    const char* name;
    const char* question;
    const char* why;
};
constexpr std::array frameTexts{
    FrameText{"title", QT_TRANSLATE_NOOP("tunepoint::ui::Questions", "Title"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Questions", "What is the question?"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Questions", "Stands on top of every screen and of the report.")},
    FrameText{"organisation", QT_TRANSLATE_NOOP("tunepoint::ui::Questions", "Organisation"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Questions", "Who is it for?"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Questions", "The organisation or team that pays and benefits.")},
    FrameText{"decisionOwner", QT_TRANSLATE_NOOP("tunepoint::ui::Questions", "Who decides"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Questions", "Who decides?"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Questions",
            "A decision without an owner is seldom made. The report names this person.")},
    FrameText{"date", QT_TRANSLATE_NOOP("tunepoint::ui::Questions", "Date"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Questions", "Which day does the assessment speak for?"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Questions",
            "Prices are checked for age at this day, and options that close before it are ruled out.")},
    FrameText{"currency", QT_TRANSLATE_NOOP("tunepoint::ui::Questions", "Currency"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Questions", "In which currency do you reckon?"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Questions",
            "All money that you type is in it. Prices of the catalogue are in US dollars.")},
    FrameText{"exchangeRate", QT_TRANSLATE_NOOP("tunepoint::ui::Questions", "Exchange rate"),
        QT_TRANSLATE_NOOP(
            "tunepoint::ui::Questions", "How many units of your currency does one US dollar cost?"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Questions",
            "Prices of the catalogue are in US dollars; without the rate they cannot be used. A range is a "
            "good answer: the rate will move while the assessment holds.")},
    FrameText{"horizonMonths", QT_TRANSLATE_NOOP("tunepoint::ui::Questions", "Months looked ahead"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Questions", "How many months ahead do you look?"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Questions",
            "Costs and benefits are added up over this time. Models change quickly: 24 to 36 months are "
            "usual.")},
    FrameText{"discountRatePerYear", QT_TRANSLATE_NOOP("tunepoint::ui::Questions", "Discount rate a year"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Questions", "What return does your organisation ask of its money?"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Questions",
            "Money later is worth less than money now, by this rate a year. Zero counts both alike.")},
};

const FrameText& frameText(std::string_view id)
{
    return *std::find_if(
        frameTexts.begin(), frameTexts.end(), [id](const FrameText& text) { return text.id == id; });
}

} // namespace

std::string Question::pointer() const
{
    const std::string_view root = kind == QuestionKind::Task ? "/task/"
        : kind == QuestionKind::Baseline                     ? "/baseline/"
                                                             : "/";
    return std::string(root) + std::string(id);
}

bool Question::isAsked(const Assessment& assessment) const
{
    if (!applies || applies(assessment))
        return true;
    return kind == QuestionKind::Task && isAnswered(*taskField(id), assessment.task);
}

std::span<const Question> questions()
{
    return list;
}

const BaselineField* baselineField(std::string_view id)
{
    const auto fields = baselineFields();
    const auto at = std::find_if(
        fields.begin(), fields.end(), [id](const BaselineField& field) { return field.id == id; });
    return at == fields.end() ? nullptr : &*at;
}

QString pageTitle(QuestionPage page)
{
    switch (page) {
    case Frame:
        return Questions::tr("Question");
    case Task:
        return Questions::tr("Task");
    case Volume:
        return Questions::tr("Volume");
    case Data:
        return Questions::tr("Data");
    case Today:
        return Questions::tr("Today");
    case Limits:
        return Questions::tr("Limits");
    case Options:
        return Questions::tr("Options");
    case Count_:
        break;
    }
    return {};
}

QString pageIntroduction(QuestionPage page)
{
    switch (page) {
    case Frame:
        return Questions::tr("What is to be decided, by whom, and over which time.");
    case Task:
        return Questions::tr("What the work is, and what one must know to do it.");
    case Volume:
        return Questions::tr("How much there is to do, and how long the texts are.");
    case Data:
        return Questions::tr("How good the answers must be, and what examples you have.");
    case Today:
        return Questions::tr(
            "How the work is done now, and what a mistake costs. Without it, only costs are compared.");
    case Limits:
        return Questions::tr(
            "What must hold whatever the price. An option that breaks a limit is out, and says why.");
    case Options:
        return Questions::tr("Which ways to do it do you want to compare?");
    case Count_:
        break;
    }
    return {};
}

QString questionName(const Question& question)
{
    return question.kind == QuestionKind::Frame ? Questions::tr(frameText(question.id).name)
                                                : fieldName(question.id);
}

QString questionText(const Question& question)
{
    return question.kind == QuestionKind::Frame ? Questions::tr(frameText(question.id).question)
                                                : fieldQuestion(question.id);
}

QString questionWhy(const Question& question)
{
    return question.kind == QuestionKind::Frame ? Questions::tr(frameText(question.id).why)
                                                : fieldWhy(question.id);
}

} // namespace tunepoint::ui
