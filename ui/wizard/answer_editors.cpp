// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/answer_editors.h"

#include "ui/document/assessment_document.h"
#include "ui/text/format.h"
#include "ui/text/names.h"
#include "ui/widgets/currency_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/months_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/quantity_editor.h"
#include "ui/widgets/undo_keys.h"
#include "ui/widgets/word_choice.h"

#include <QCoreApplication>
#include <QDate>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <functional>
#include <utility>

namespace tunepoint::ui {

namespace {

QHBoxLayout* bareRow(QWidget* widget)
{
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    return row;
}

QString changeLabel(const Question& question)
{
    return AnswerEditor::tr("Change “%1”").arg(questionName(question));
}

/// A string of the document.
class TextAnswer : public AnswerEditor {
public:
    using Get = std::function<const std::string&(const Assessment&)>;
    using Set = std::function<void(Assessment&, std::string)>;

    TextAnswer(const Question& question, AssessmentDocument& document, Get get, Set set, QWidget* parent)
        : AnswerEditor(parent)
        , m_get(std::move(get))
        , m_field(new QLineEdit(this))
    {
        m_field->setObjectName(QStringLiteral("text"));
        m_field->setMaxLength(int(kMaximumName));
        m_field->setAccessibleName(questionName(question));
        leaveUndoToWindow(m_field);
        bareRow(this)->addWidget(m_field);
        setFocusProxy(m_field);
        connect(m_field, &QLineEdit::textEdited, this, [&question, &document, set](const QString& text) {
            document.edit(question.pointer(), changeLabel(question),
                [&](Assessment& assessment) { set(assessment, text.toStdString()); });
        });
        connect(m_field, &QLineEdit::editingFinished, &document, &AssessmentDocument::endMerge);
    }

    void showAnswer(const Assessment& assessment) override
    {
        const QString text = QString::fromStdString(m_get(assessment));
        if (m_field->text() != text)
            m_field->setText(text);
    }

private:
    Get m_get;
    QLineEdit* m_field; // owned by this widget
};

/// A quantity that may be unknown.
class FigureAnswer : public AnswerEditor {
public:
    using Get = std::function<std::optional<Quantity>(const Assessment&)>;
    using Set = std::function<void(Assessment&, const std::optional<Quantity>&)>;

    FigureAnswer(QuantityFrame frame, const Question& question, AssessmentDocument& document, Get get,
        Set set, QWidget* parent)
        : AnswerEditor(parent)
        , m_frame(frame)
        , m_get(std::move(get))
        , m_editor(new QuantityEditor(std::move(frame), this))
    {
        const auto& defaults = document.catalogue().taskDefaults;
        if (const auto at = defaults.find(std::string(question.id));
            at != defaults.end() && question.kind == QuestionKind::Task)
            m_editor->setDefault(at->second.quantity);
        bareRow(this)->addWidget(m_editor);
        setFocusProxy(m_editor);
        connect(m_editor, &QuantityEditor::valueEdited, this,
            [&question, &document, set](const std::optional<Quantity>& value) {
                document.edit(question.pointer(), changeLabel(question),
                    [&](Assessment& assessment) { set(assessment, value); });
            });
        connect(m_editor, &QuantityEditor::editingFinished, &document, &AssessmentDocument::endMerge);
    }

    void showAnswer(const Assessment& assessment) override
    {
        const QString currency = QString::fromStdString(assessment.currency);
        if (m_frame.currency != currency) {
            m_frame.currency = currency;
            m_editor->setFrame(m_frame);
        }
        m_editor->setValue(m_get(assessment));
    }

private:
    QuantityFrame m_frame;
    Get m_get;
    QuantityEditor* m_editor; // owned by this widget
};

/// A word or a yes and no, each with "we don't know".
class ChoiceAnswer : public AnswerEditor {
public:
    using Word = std::optional<std::string>;
    using Get = std::function<Word(const Assessment&)>;
    using Set = std::function<void(Assessment&, const Word&)>;

    ChoiceAnswer(std::vector<WordChoice::Choice> choices, const Question& question,
        AssessmentDocument& document, Get get, Set set, QWidget* parent)
        : AnswerEditor(parent)
        , m_get(std::move(get))
        , m_choice(new WordChoice(questionName(question), std::move(choices), this))
    {
        bareRow(this)->addWidget(m_choice);
        setFocusProxy(m_choice);
        connect(m_choice, &WordChoice::wordChosen, this, [&question, &document, set](const Word& word) {
            document.edit(question.pointer(), changeLabel(question),
                [&](Assessment& assessment) { set(assessment, word); });
            document.endMerge();
        });
    }

    void showAnswer(const Assessment& assessment) override { m_choice->setWord(m_get(assessment)); }

private:
    Get m_get;
    WordChoice* m_choice; // owned by this widget
};

/// The day that the assessment speaks for, with a button for today.
class DayAnswer : public AnswerEditor {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::DayAnswer)

public:
    DayAnswer(const Question& question, AssessmentDocument& document, QWidget* parent)
        : AnswerEditor(parent)
        , m_field(new DateField(this))
        , m_message(new PlainLabel({}, this))
    {
        m_field->setObjectName(QStringLiteral("day"));
        m_field->setAccessibleName(questionName(question));
        m_field->setMaximumWidth(fontMetrics().averageCharWidth() * 26);
        auto* today = new QPushButton(tr("Today"), this);
        today->setAccessibleName(tr("Set the date to today"));
        auto* row = bareRow(this);
        row->addWidget(m_field);
        row->addWidget(today);
        row->addWidget(m_message, 1);
        setFocusProxy(m_field);
        const auto edit = [&question, &document](const std::string& day) {
            document.edit(question.pointer(), changeLabel(question),
                [&](Assessment& assessment) { assessment.date = day; });
        };
        connect(m_field, &DateField::dayEdited, this, edit);
        connect(m_field, &QLineEdit::editingFinished, &document, &AssessmentDocument::endMerge);
        connect(m_field, &DateField::stateChanged, this, [this] { showMessage(); });
        connect(today, &QPushButton::clicked, this, [edit, &document] {
            edit(QDate::currentDate().toString(Qt::ISODate).toStdString());
            document.endMerge();
        });
    }

    void showAnswer(const Assessment& assessment) override { m_field->setIsoDay(assessment.date); }

private:
    void showMessage()
    {
        const QString day = QString::fromStdString(m_field->isoDay());
        m_message->setText(!m_field->message().isEmpty() ? m_field->message()
                : day.isEmpty() ? tr("Without a day, prices and closing dates are not checked.")
                                : tr("= %1").arg(Format(locale()).date(day)));
    }

    DateField* m_field; // owned by this widget, like the label
    PlainLabel* m_message;
};

/// A rate into the currency before is no rate into this one.
void setCurrency(Assessment& assessment, const std::string& code)
{
    assessment.currency = code;
    if (assessment.exchangeRate && assessment.exchangeRate->to != code)
        assessment.exchangeRate.reset();
}

class CurrencyAnswer : public AnswerEditor {
public:
    CurrencyAnswer(const Question& question, AssessmentDocument& document, QWidget* parent)
        : AnswerEditor(parent)
        , m_field(new CurrencyField(questionName(question), this))
    {
        bareRow(this)->addWidget(m_field);
        setFocusProxy(m_field);
        connect(m_field, &CurrencyField::codeEdited, this, [&question, &document](const QString& code) {
            document.edit(question.pointer(), changeLabel(question),
                [&](Assessment& assessment) { setCurrency(assessment, code.toStdString()); });
        });
        connect(m_field, &CurrencyField::editingFinished, &document, &AssessmentDocument::endMerge);
    }

    void showAnswer(const Assessment& assessment) override
    {
        m_field->setCode(QString::fromStdString(assessment.currency));
    }

private:
    CurrencyField* m_field; // owned by this widget
};

class MonthsAnswer : public AnswerEditor {
public:
    MonthsAnswer(const Question& question, AssessmentDocument& document, QWidget* parent)
        : AnswerEditor(parent)
        , m_field(new MonthsField(questionName(question), this))
    {
        bareRow(this)->addWidget(m_field);
        setFocusProxy(m_field);
        connect(m_field, &MonthsField::monthsEdited, this, [&question, &document](int months) {
            document.edit(question.pointer(), changeLabel(question),
                [&](Assessment& assessment) { assessment.horizonMonths = months; });
        });
        connect(m_field, &MonthsField::editingFinished, &document, &AssessmentDocument::endMerge);
    }

    void showAnswer(const Assessment& assessment) override { m_field->setMonths(assessment.horizonMonths); }

private:
    MonthsField* m_field; // owned by this widget
};

AnswerEditor* frameText(
    const Question& question, AssessmentDocument& document, std::string Assessment::*member, QWidget* parent)
{
    return new TextAnswer(
        question, document, [member](const Assessment& a) -> const std::string& { return a.*member; },
        [member](Assessment& a, std::string text) { a.*member = std::move(text); }, parent);
}

/// Questions for a limit: without a figure there is none.
bool asksForLimit(std::string_view id)
{
    return id == "latencyP95Seconds" || id == "deadlineWeeks" || id == "budgetOneOff"
        || id == "budgetPerMonth";
}

QuantityFrame frameOf(
    const Question& question, const AssessmentDocument& document, Unit unit, const Bounds& bounds)
{
    QuantityFrame frame{questionName(question), question.pointer(), unit, bounds,
        QString::fromStdString(document.assessment().currency), true};
    if (asksForLimit(question.id))
        frame.unknownText = AnswerEditor::tr("no limit");
    return frame;
}

/// What one unit of the catalogue's currency costs in the document's.
AnswerEditor* rateAnswer(const Question& question, AssessmentDocument& document, QWidget* parent)
{
    return new FigureAnswer(
        frameOf(question, document, Unit::Factor, notNegative), question, document,
        [](const Assessment& a) {
            return a.exchangeRate ? std::optional(a.exchangeRate->rate) : std::nullopt;
        },
        [](Assessment& a, const std::optional<Quantity>& value) {
            if (!value) {
                a.exchangeRate.reset();
                return;
            }
            ExchangeRate rate = a.exchangeRate.value_or(ExchangeRate{});
            rate.from = kCatalogueCurrency;
            rate.to = a.currency;
            rate.rate = *value;
            rate.date = a.date;
            a.exchangeRate = std::move(rate);
        },
        parent);
}

AnswerEditor* frameAnswer(const Question& question, AssessmentDocument& document, QWidget* parent)
{
    if (question.id == "title")
        return frameText(question, document, &Assessment::title, parent);
    if (question.id == "organisation")
        return frameText(question, document, &Assessment::organisation, parent);
    if (question.id == "decisionOwner")
        return frameText(question, document, &Assessment::decisionOwner, parent);
    if (question.id == "date")
        return new DayAnswer(question, document, parent);
    if (question.id == "currency")
        return new CurrencyAnswer(question, document, parent);
    if (question.id == "exchangeRate")
        return rateAnswer(question, document, parent);
    if (question.id == "horizonMonths")
        return new MonthsAnswer(question, document, parent);
    QuantityFrame rate = frameOf(question, document, Unit::Share, {-0.99, std::nullopt});
    rate.mayBeUnknown = false;
    return new FigureAnswer(
        rate, question, document, [](const Assessment& a) { return std::optional(a.discountRatePerYear); },
        [](Assessment& a, const std::optional<Quantity>& value) {
            a.discountRatePerYear = value.value_or(Quantity{});
        },
        parent);
}

AnswerEditor* choiceAnswer(
    const TaskField& field, const Question& question, AssessmentDocument& document, QWidget* parent)
{
    std::vector<WordChoice::Choice> choices;
    for (const std::string_view word : field.words())
        choices.push_back({std::string(word), wordName(field.id, word)});
    return new ChoiceAnswer(
        std::move(choices), question, document,
        [&field](const Assessment& a) {
            const auto word = field.word(a.task);
            return word ? std::optional(std::string(*word)) : std::nullopt;
        },
        [&field](Assessment& a, const ChoiceAnswer::Word& word) {
            field.setWord(a.task, word ? std::optional<std::string_view>(*word) : std::nullopt);
        },
        parent);
}

AnswerEditor* flagAnswer(
    const TaskField& field, const Question& question, AssessmentDocument& document, QWidget* parent)
{
    std::vector<WordChoice::Choice> choices{
        {"true", AnswerEditor::tr("Yes")}, {"false", AnswerEditor::tr("No")}};
    return new ChoiceAnswer(
        std::move(choices), question, document,
        [&field](const Assessment& a) -> ChoiceAnswer::Word {
            const auto flag = field.flag(a.task);
            return flag ? std::optional(std::string(*flag ? "true" : "false")) : std::nullopt;
        },
        [&field](Assessment& a, const ChoiceAnswer::Word& word) {
            field.setFlag(a.task, word ? std::optional(*word == "true") : std::nullopt);
        },
        parent);
}

AnswerEditor* taskAnswer(
    const TaskField& field, const Question& question, AssessmentDocument& document, QWidget* parent)
{
    switch (field.kind()) {
    case FieldKind::Word:
        return choiceAnswer(field, question, document, parent);
    case FieldKind::Flag:
        return flagAnswer(field, question, document, parent);
    case FieldKind::Text:
        return new TextAnswer(
            question, document,
            [&field](const Assessment& a) -> const std::string& { return field.text(a.task); },
            [&field](Assessment& a, std::string text) { field.setText(a.task, std::move(text)); }, parent);
    case FieldKind::Number:
        break;
    }
    return new FigureAnswer(
        frameOf(question, document, field.unit, field.bounds), question, document,
        [&field](const Assessment& a) { return field.number(a.task); },
        [&field](Assessment& a, const std::optional<Quantity>& value) { field.setNumber(a.task, value); },
        parent);
}

} // namespace

AnswerEditor* createAnswerEditor(const Question& question, AssessmentDocument& document, QWidget* parent)
{
    if (question.kind == QuestionKind::Frame)
        return frameAnswer(question, document, parent);
    if (question.kind == QuestionKind::Task)
        return taskAnswer(*taskField(question.id), question, document, parent);
    const BaselineField& field = *baselineField(question.id);
    return new FigureAnswer(
        frameOf(question, document, field.unit, field.bounds), question, document,
        [&field](const Assessment& a) { return a.baseline.*field.member; },
        [&field](Assessment& a, const std::optional<Quantity>& value) { a.baseline.*field.member = value; },
        parent);
}

} // namespace tunepoint::ui
