// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/explanation_dialog.h"

#include "ui/document/assessment_document.h"
#include "ui/text/explanation_sentences.h"
#include "ui/text/names.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/side_margins.h"

#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr int kMonthRows = 8; ///< of a table by month before it scrolls

PlainLabel* quiet(const QString& text, QWidget* parent)
{
    auto* label = plainLabel(text, parent);
    label->setScale(0.9);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QString docsReference(const ExplainedSpec& spec)
{
    return QString::fromUtf8(spec.document.data(), qsizetype(spec.document.size()));
}

} // namespace

ExplanationDialog::ExplanationDialog(AssessmentDocument& document, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_way{ExplainedFigure::TotalCost}
    , m_title(plainLabel({}, this))
    , m_result(plainLabel({}, this))
    , m_reference(quiet({}, this))
    , m_lines(new QScrollArea(this))
    , m_back(new QPushButton(tr("&Back"), this))
{
    setObjectName(QStringLiteral("explanation"));
    setWindowTitle(tr("How was this computed?"));
    m_title->setScale(1.25, true);
    m_title->setObjectName(QStringLiteral("explanationTitle"));
    m_result->setScale(1.5);
    m_result->setObjectName(QStringLiteral("explanationResult"));
    m_lines->setWidgetResizable(true);
    m_lines->setFrameShape(QFrame::NoFrame);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_back->setObjectName(QStringLiteral("explanationBack"));
    m_back->setToolTip(tr("Back to the figure before"));
    connect(m_back, &QPushButton::clicked, this, &ExplanationDialog::back);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_back, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_result);
    column->addWidget(m_lines, 1);
    column->addWidget(m_reference);
    column->addWidget(buttons);
    QSize size(fontMetrics().averageCharWidth() * 100, 560);
    if (const QScreen* screen = QGuiApplication::primaryScreen())
        size = size.boundedTo(screen->availableSize() - QSize(40, 80));
    resize(size);
    connect(&m_document, &AssessmentDocument::evaluationChanged, this, [this] {
        if (isVisible())
            fill();
    });
}

void ExplanationDialog::showFigure(ExplainedFigure figure, const std::string& strategy)
{
    m_strategy = strategy;
    m_way = {figure};
    fill();
    show();
    raise();
    activateWindow();
}

void ExplanationDialog::open(ExplainedFigure figure)
{
    m_way.push_back(figure);
    fill();
    m_back->setFocus();
}

void ExplanationDialog::back()
{
    if (m_way.size() > 1)
        m_way.pop_back();
    fill();
}

void ExplanationDialog::fill()
{
    const Evaluation& evaluation = m_document.evaluation();
    const Format format(locale(), QString::fromStdString(evaluation.currency));
    const StrategyResult* strategy = findResult(evaluation, m_strategy);
    const auto told = explain(figure(), m_strategy, *m_document.tried(), m_document.catalogue());
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(sideMargins(0, 0, 8, 0));
    column->setSpacing(16);
    const QString name = explainedName(figure());
    m_title->setText(strategy == nullptr
            ? name
            : tr("%1 of %2", "a figure, an option").arg(name, isolated(strategyName(*strategy))));
    m_back->setEnabled(m_way.size() > 1);
    if (!told) {
        m_result->setText(tr("This option is no longer there, or the document holds an error."));
    } else {
        m_result->setText(
            explainedSpec(figure()).byMonth != nullptr ? tr("by month") : explainedText(*told, format));
        if (const QString note = explanationNote(told->note); !note.isEmpty())
            column->addWidget(plainLabel(note, content));
        for (std::size_t i = 0; i < told->steps.size(); ++i)
            addStep(*column, told->steps[i], i + 1 == told->steps.size());
    }
    const ExplainedSpec& spec = explainedSpec(figure());
    m_reference->setText(tr("The central case: every figure at its median. Definition %1; %2.")
                             .arg(locale().toString(spec.definition), docsReference(spec)));
    column->addStretch(1);
    m_lines->setWidget(content); // deletes the one before
}

void ExplanationDialog::addStep(QVBoxLayout& column, const FormulaStep& step, bool last)
{
    const Format format(locale(), QString::fromStdString(m_document.evaluation().currency));
    QWidget* parent = column.parentWidget();
    auto* block = new QVBoxLayout;
    block->setSpacing(4);
    auto* title = plainLabel(formulaTermName(step.id), parent);
    title->setScale(1, true);
    block->addWidget(title);
    auto* words = plainLabel(tr("= %1", "the formula in words").arg(formulaInWords(step)), parent);
    words->setObjectName(QStringLiteral("formulaWords"));
    block->addWidget(words);
    auto* numbers
        = plainLabel(tr("= %1", "the formula in words").arg(formulaInNumbers(step, format)), parent);
    numbers->setObjectName(last ? QStringLiteral("formulaNumbers") : QString());
    block->addWidget(numbers);
    for (const FormulaTerm& term : step.terms)
        block->addWidget(termRow(term, parent));
    const bool byMonth = !step.byMonth.empty()
        || std::ranges::any_of(step.terms, [](const FormulaTerm& term) { return !term.byMonth.empty(); });
    if (byMonth)
        block->addWidget(monthTable(step, parent));
    column.addLayout(block);
}

QWidget* ExplanationDialog::termRow(const FormulaTerm& term, QWidget* parent)
{
    const Format format(locale(), QString::fromStdString(m_document.evaluation().currency));
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(sideMargins(16, 0, 0, 0));
    layout->setSpacing(8);
    const QString name = formulaTermName(term.id);
    const QString figure
        = term.byMonth.empty() ? formulaTermText(term, format) : tr("by month, see the table");
    layout->addWidget(plainLabel(tr("%1: %2", "a number of a formula").arg(name, figure), row), 1);
    if (!term.pointer.empty())
        layout->addWidget(quiet(sourceOf(term.pointer), row), 1);
    if (!term.pointer.empty() || term.figure) {
        auto* link = new QToolButton(row);
        link->setAutoRaise(true);
        link->setText(term.figure ? tr("How?") : tr("Go to it"));
        link->setObjectName(QStringLiteral("link:") + QString::fromStdString(term.id));
        link->setAccessibleName(term.figure ? tr("How is it computed: %1").arg(name)
                                            : tr("Go to where it is edited: %1").arg(name));
        link->setToolTip(literal(link->accessibleName()));
        if (term.figure)
            connect(
                link, &QToolButton::clicked, this, [this, next = *term.figure] { open(next); },
                Qt::QueuedConnection); // the row goes with it
        else
            connect(link, &QToolButton::clicked, this, [this, pointer = term.pointer] {
                hide();
                m_document.askForInput(pointer);
            });
        layout->addWidget(link);
    }
    return row;
}

QString ExplanationDialog::sourceOf(const std::string& pointer) const
{
    const Evaluation& evaluation = m_document.evaluation();
    const auto input = std::ranges::find(evaluation.inputs, pointer, &Input::pointer);
    if (input == evaluation.inputs.end())
        return {};
    const bool stated = input->origin == Origin::Document;
    const Format format(
        locale(), stated ? QString::fromStdString(evaluation.currency) : QStringLiteral("USD"));
    const QString range = format.quantity(input->quantity, input->unit, input->bounds);
    const QString grade
        = input->quantity.grade ? gradeName(*input->quantity.grade) : originName(input->origin);
    const QString source = sourceName(input->quantity.source, 120);
    return source.isEmpty() || source == grade
        ? tr("%1 – %2", "range, grade").arg(range, grade)
        : tr("%1 – %2: %3", "range, grade, source").arg(range, grade, isolated(source));
}

QWidget* ExplanationDialog::monthTable(const FormulaStep& step, QWidget* parent) const
{
    const Format format(locale(), QString::fromStdString(m_document.evaluation().currency));
    std::vector<FormulaTerm> columns;
    for (const FormulaTerm& term : step.terms)
        if (!term.byMonth.empty())
            columns.push_back(term);
    if (!step.byMonth.empty()) {
        FormulaTerm result;
        result.id = step.id;
        result.unit = step.unit;
        result.byMonth = step.byMonth;
        columns.push_back(std::move(result));
    }
    std::size_t rows = 0;
    for (const FormulaTerm& column : columns)
        rows = std::max(rows, column.byMonth.size());
    auto* table = new QTableWidget(int(rows), int(columns.size()) + 1, parent);
    table->setAccessibleName(tr("%1, by month").arg(formulaTermName(step.id)));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    QStringList titles{tr("Month")};
    for (const FormulaTerm& column : columns)
        titles << formulaTermName(column.id);
    table->setHorizontalHeaderLabels(titles);
    for (std::size_t row = 0; row < rows; ++row) {
        const auto set = [&](int column, const QString& text) {
            auto* item = new QTableWidgetItem(text);
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table->setItem(int(row), column, item);
        };
        set(0, locale().toString(int(row)));
        for (std::size_t c = 0; c < columns.size(); ++c) {
            FormulaTerm cell = columns[c];
            cell.value = row < cell.byMonth.size() ? cell.byMonth[row] : 0;
            cell.byMonth.clear();
            set(int(c) + 1, formulaTermText(cell, format));
        }
    }
    table->resizeColumnsToContents();
    const int shown = std::min(int(rows), kMonthRows);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height()
        + shown * table->verticalHeader()->defaultSectionSize() + 24);
    return table;
}

} // namespace tunepoint::ui
