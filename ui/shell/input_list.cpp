// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/input_list.h"

#include "core/decision/criteria_edits.h"
#include "ui/document/assessment_document.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pick_dialog.h"
#include "ui/shell/rooms.h"
#include "ui/text/decision_sentences.h"
#include "ui/text/figure_names.h"
#include "ui/text/framework_names.h"
#include "ui/text/limit_sentences.h"
#include "ui/text/names.h"
#include "ui/text/sentences.h"
#include "ui/text/task_answers.h"
#include "ui/widgets/plain_label.h"
#include "ui/wizard/questions.h"

#include <QCoreApplication>

namespace tunepoint::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::InputList)
};

QString nameOf(const Strategy& strategy)
{
    return strategy.name.empty() ? archetypeName(strategy.archetype) : displayText(strategy.name);
}

QString orUnknown(const QString& text)
{
    return text.isEmpty() ? Words::tr("unknown") : text;
}

QString orEmpty(const QString& text)
{
    return text.isEmpty() ? Words::tr("not stated") : text;
}

/// Collects the inputs of a document part by part.
class Lister {
public:
    explicit Lister(const AssessmentDocument& document)
        : m_document(document.assessment())
        , m_evaluation(document.evaluation())
        , m_format(QLocale(), QString::fromStdString(m_document.currency))
    {
    }

    std::vector<InputEntry> all()
    {
        addQuestions();
        addOptions();
        addFigures();
        addCriteria();
        addScores();
        addLimits();
        addDecision();
        addJournal();
        addPremortem();
        addFrameworkAnswers();
        addWorkflow();
        addClaims();
        return std::move(m_entries);
    }

private:
    static QString room(std::string_view id) { return roomTitle(rooms()[std::size_t(roomIndex(id))]); }
    static QString part(std::string_view roomId, const QString& name)
    {
        return Words::tr("%1 › %2", "room › part of it").arg(room(roomId), name);
    }
    void add(std::string pointer, const QString& title, const QString& place, const QString& value)
    {
        m_entries.push_back({std::move(pointer), title, place, value});
    }

    QString answer(const Question& question) const
    {
        switch (question.kind) {
        case QuestionKind::Task: {
            const TaskField* field = taskField(question.id);
            return field ? taskAnswer(*field, m_document.task, m_format) : QString();
        }
        case QuestionKind::Baseline:
            if (const BaselineField* field = baselineField(question.id)) {
                const auto& quantity = m_document.baseline.*field->member;
                return quantity ? m_format.quantity(*quantity, field->unit, field->bounds) : QString();
            }
            return {};
        case QuestionKind::Frame:
            return frameAnswer(question.id);
        }
        return {};
    }

    QString frameAnswer(std::string_view id) const
    {
        if (id == "title")
            return displayText(m_document.title);
        if (id == "organisation")
            return displayText(m_document.organisation);
        if (id == "decisionOwner")
            return displayText(m_document.decisionOwner);
        if (id == "date")
            return m_format.date(QString::fromStdString(m_document.date));
        if (id == "currency")
            return displayText(m_document.currency);
        if (id == "horizonMonths")
            return m_format.months(m_document.horizonMonths);
        if (id == "discountRatePerYear")
            return m_format.quantity(m_document.discountRatePerYear, Unit::Share, Bounds{});
        return {};
    }

    void addQuestions()
    {
        for (const Question& question : questions()) {
            const bool frame = question.kind == QuestionKind::Frame;
            const QString value = answer(question);
            add(question.pointer(), questionName(question), part("task", pageTitle(question.page)),
                frame ? orEmpty(value) : orUnknown(value));
        }
    }

    void addOptions()
    {
        for (std::size_t i = 0; i < m_document.strategies.size(); ++i) {
            const Strategy& strategy = m_document.strategies[i];
            const std::string pointer = "/strategies/" + std::to_string(i);
            add(pointer + "/name", Words::tr("Name of option %1").arg(i + 1), room("options"),
                nameOf(strategy));
            for (const auto& [id, value] : strategy.parameters) {
                if (const auto* word = std::get_if<std::string>(&value))
                    add(pointer + "/parameters/" + id,
                        Words::tr("%1: %2", "option: one of its parameters")
                            .arg(nameOf(strategy), parameterName(id)),
                        room("options"), wordName(id, *word));
            }
        }
    }

    /// The figures of the options, also those that nobody has stated.
    void addFigures()
    {
        for (const Input& input : m_evaluation.inputs) {
            if (!input.pointer.starts_with("/strategies/"))
                continue;
            add(input.pointer, inputName(input, m_evaluation), part("options", originName(input.origin)),
                m_format.quantity(input.quantity, input.unit, input.bounds));
        }
    }

    void addCriteria()
    {
        const QString place = room("decision");
        for (std::size_t i = 0; i < m_document.criteria.size(); ++i) {
            const Criterion& criterion = m_document.criteria[i];
            const std::string pointer = "/criteria/" + std::to_string(i);
            const QString name = criterionName(criterion.id, criterion.name);
            add(pointer, Words::tr("Criterion: %1").arg(name), place,
                criterion.direction == Direction::Maximise ? Words::tr("more is better")
                                                           : Words::tr("less is better"));
            add(pointer + "/weight", Words::tr("Weight of %1").arg(name), place,
                criterion.weight ? m_format.quantity(*criterion.weight, Unit::None, notNegative)
                                 : Words::tr("unknown"));
        }
        if (!m_document.criteria.empty())
            add("/weighting", Words::tr("How weights are found"), place,
                weightingMethodName(
                    m_document.weighting ? m_document.weighting->method : WeightingMethod::Direct));
    }

    QString scoreText(const Criterion& criterion, const Score& score) const
    {
        if (const auto* word = std::get_if<std::string>(&score))
            return levelName(*word);
        constexpr std::string_view kModel = "model:";
        const std::string_view source = criterion.source;
        const std::string_view figure
            = source.starts_with(kModel) ? source.substr(kModel.size()) : std::string_view();
        return m_format.quantity(std::get<Quantity>(score), modelFigureUnit(figure), unbounded);
    }

    void addScores()
    {
        for (const Strategy& strategy : m_document.strategies) {
            for (const TreePlace& place : treeOrder(m_document)) {
                if (!place.leaf)
                    continue;
                const Criterion& criterion = m_document.criteria[place.index];
                const Score* score = findScore(m_document, strategy.id, criterion.id);
                add("/scores/" + strategy.id + "/" + criterion.id,
                    Words::tr("Score: %1 on %2", "an option on a criterion")
                        .arg(nameOf(strategy), criterionName(criterion.id, criterion.name)),
                    room("decision"), score ? scoreText(criterion, *score) : Words::tr("not of our own"));
            }
        }
    }

    void addDecision()
    {
        const DecisionRecord& decision = m_document.decision;
        const QString place = part("decision", Words::tr("Record"));
        const Strategy* chosen = findStrategy(m_document, decision.strategy);
        const auto day
            = [this](const std::string& iso) { return orEmpty(m_format.date(QString::fromStdString(iso))); };
        add("/decision/strategy", Words::tr("The option that is chosen"), place,
            chosen ? nameOf(*chosen) : Words::tr("not decided"));
        add("/decision/by", Words::tr("Who decided"), place, orEmpty(displayText(decision.by)));
        add("/decision/date", Words::tr("Day of the decision"), place, day(decision.date));
        add("/decision/reason", Words::tr("Why it was decided so"), place,
            orEmpty(displayText(decision.reason)));
        add("/decision/reviewDate", Words::tr("Day to look again"), place, day(decision.reviewDate));
        add("/decision/objective", Words::tr("What the best option is"), place,
            decision.objective == Objective::WeightedValue ? Words::tr("the best by the criteria")
                                                           : Words::tr("the best in money"));
        add("/decision/clearWinnerProbability", Words::tr("A winner is clear from"), place,
            m_format.share(decision.clearWinnerProbability, 0));
        const auto loss = decision.riskLimit ? decision.riskLimit->probabilityOfLoss : std::nullopt;
        add("/decision/riskLimit/probabilityOfLoss", Words::tr("Highest chance of a loss"), place,
            loss ? m_format.share(*loss, 0) : Words::tr("no limit"));
    }

    void addLimits()
    {
        for (std::size_t i = 0; i < m_document.gates.size(); ++i) {
            const Gate& gate = m_document.gates[i];
            add("/gates/" + std::to_string(i), Words::tr("Limit: %1").arg(gateName(gate)),
                part("decision", Words::tr("Limits")), limitSentence(gate, m_document, m_format));
        }
    }

    void addJournal()
    {
        for (std::size_t i = 0; i < m_document.journal.size(); ++i) {
            const JournalEntry& entry = m_document.journal[i];
            add("/journal/" + std::to_string(i), Words::tr("Journal, entry %1").arg(i + 1),
                part("decision", Words::tr("Record")), orEmpty(displayText(entry.text)));
        }
    }

    void addPremortem()
    {
        for (std::size_t i = 0; i < m_document.premortem.size(); ++i)
            add("/premortem/" + std::to_string(i), Words::tr("What may go wrong, risk %1").arg(i + 1),
                part("decision", Words::tr("Record")), orEmpty(displayText(m_document.premortem[i].name)));
    }

    /// What only frameworks ask for; the rest of their questions are the task's.
    void addFrameworkAnswers()
    {
        const FrameworkAnswers& answers = m_document.frameworks.answers;
        const auto said = [&](const AnswerField& field) {
            switch (field.kind()) {
            case FieldKind::Flag: {
                const auto flag = field.flag(answers);
                return flag ? wordName("flag", *flag ? "true" : "false") : QString();
            }
            case FieldKind::Number: {
                const auto& number = field.number(answers);
                return number ? m_format.quantity(*number, field.unit, field.bounds) : QString();
            }
            default: {
                const auto word = field.word(answers);
                return word ? answerWordName(*word) : QString();
            }
            }
        };
        for (const AnswerField& field : answerFields())
            add(field.pointer(), answerName(field.id), room("frameworks"), orUnknown(said(field)));
    }

    void addWorkflow()
    {
        for (std::size_t i = 0; i < m_document.workflow.size(); ++i)
            add("/workflow/" + std::to_string(i), Words::tr("Step %1 of the process").arg(i + 1),
                room("workflow"), orEmpty(displayText(m_document.workflow[i].name)));
    }

    void addClaims()
    {
        for (std::size_t i = 0; i < m_document.claims.size(); ++i)
            add("/claims/" + std::to_string(i), Words::tr("Claim %1").arg(i + 1),
                part("sources", Words::tr("Claims")), orEmpty(displayText(m_document.claims[i].text, 200)));
    }

    const Assessment& m_document;
    const Evaluation& m_evaluation;
    Format m_format;
    std::vector<InputEntry> m_entries;
};

} // namespace

std::vector<InputEntry> inputList(const AssessmentDocument& document)
{
    return Lister(document).all();
}

void findInput(MainWindow& window)
{
    auto inputs = inputList(window.document());
    std::vector<PickEntry> entries;
    for (const InputEntry& input : inputs)
        entries.push_back({input.title, input.place, input.value});
    auto* dialog = new PickDialog(&window); // deletes itself when closed
    dialog->setObjectName(QStringLiteral("findInput"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWords(Words::tr("Find an input"), Words::tr("Which figure or answer do you look for?"),
        Words::tr("No input is called that."));
    dialog->setEntries(std::move(entries));
    QObject::connect(dialog, &PickDialog::picked, &window, [&window, inputs = std::move(inputs)](int index) {
        window.showInput(inputs[std::size_t(index)].pointer);
    });
    dialog->open();
}

} // namespace tunepoint::ui
