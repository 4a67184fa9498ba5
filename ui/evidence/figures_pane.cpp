// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/figures_pane.h"

#include "core/assessment/figure_at.h"
#include "ui/charts/figure_table.h"
#include "ui/document/assessment_document.h"
#include "ui/text/names.h"
#include "ui/widgets/focus_pass.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/quantity_editor.h"
#include "ui/widgets/shows_input.h"
#include "ui/widgets/side_margins.h"

#include <QAbstractProxyModel>
#include <QComboBox>
#include <QDate>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tunepoint::ui {

namespace {

/// The choices of the filter box.
enum class Kind { All, Stated, Assumed, Guesses, Vendor, Stale };

std::string today()
{
    return QDate::currentDate().toString(Qt::ISODate).toStdString();
}

Format formatOf(const Evaluation& evaluation)
{
    return Format(QLocale(), QString::fromStdString(evaluation.currency));
}

} // namespace

FiguresPane::FiguresPane(AssessmentDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_influence(plainLabel({}, this))
    , m_table(new FigureTable(StrategyStyles::of(document), this))
{
    m_influence->setObjectName(QStringLiteral("influence"));
    m_table->setObjectName(QStringLiteral("figuresTable"));
    m_table->setWidestWords({240, 0, 120, 0, 0, 200, 200}); // the source takes what is left
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setAccessibleName(tr("Every figure that the answer rests on"));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(m_table, 1);
    columns->addWidget(createDetails());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_influence);
    layout->addWidget(createFilters());
    layout->addLayout(columns, 1);
    passFocusOn(*this, *m_words);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_filling)
            return;
        const Input* input = selected();
        m_pointer = input ? input->pointer : std::string();
        showSelected();
    });
}

QWidget* FiguresPane::createFilters()
{
    auto* bar = new QWidget(this);
    m_words = new QLineEdit(bar);
    m_words->setObjectName(QStringLiteral("figuresSearch"));
    m_words->setPlaceholderText(tr("Search figures and sources"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_kind = new QComboBox(bar);
    m_kind->setAccessibleName(tr("Which figures"));
    m_kind->addItem(tr("All figures"), int(Kind::All));
    m_kind->addItem(tr("Stated in this assessment"), int(Kind::Stated));
    m_kind->addItem(tr("Taken from the catalogue"), int(Kind::Assumed));
    m_kind->addItem(tr("Our assumptions"), int(Kind::Guesses));
    m_kind->addItem(tr("Stated by a vendor"), int(Kind::Vendor));
    m_kind->addItem(tr("Older than half a year"), int(Kind::Stale));
    m_count = new PlainLabel({}, bar);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_kind);
    layout->addWidget(m_count);
    connect(m_words, &QLineEdit::textChanged, this, &FiguresPane::showEvaluation);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FiguresPane::showEvaluation);
    return bar;
}

QWidget* FiguresPane::createDetails()
{
    m_details = new QWidget;
    m_name = plainLabel({}, m_details);
    m_name->setScale(1.25);
    m_origin = plainLabel({}, m_details);
    m_findings = plainLabel({}, m_details);
    m_findings->setScale(0.9);
    m_editor = new QuantityEditor({}, m_details);
    m_editor->setObjectName(QStringLiteral("figureCorrection"));
    m_forget = new QPushButton(tr("Back to the catalogue's figure"), m_details);
    auto* layout = new QVBoxLayout(m_details);
    layout->setContentsMargins(sideMargins(0, 0, 8, 0));
    layout->setSpacing(8);
    layout->addWidget(m_name);
    layout->addWidget(m_origin);
    layout->addWidget(new PlainLabel(tr("Correct it for this assessment:"), m_details));
    layout->addWidget(m_editor);
    layout->addWidget(m_forget, 0, Qt::AlignLeft);
    layout->addWidget(m_findings);
    layout->addStretch(1);
    connect(m_editor, &QuantityEditor::valueEdited, this, [this](const std::optional<Quantity>& quantity) {
        if (quantity)
            correct(*quantity);
    });
    connect(m_editor, &QuantityEditor::editingFinished, &m_document, &AssessmentDocument::endMerge);
    connect(m_forget, &QPushButton::clicked, this, &FiguresPane::forget);

    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_details);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its controls take the keys, and it scrolls along
    scroll->setFixedWidth(330);
    return scroll;
}

FigureFilter FiguresPane::filter() const
{
    FigureFilter filter;
    filter.words = m_words->text();
    switch (Kind(m_kind->currentData().toInt())) {
    case Kind::All:
        break;
    case Kind::Stated:
        filter.origin = Origin::Document;
        break;
    case Kind::Assumed:
        filter.origin = Origin::Catalogue;
        break;
    case Kind::Guesses:
        filter.grade = EvidenceGrade::Guess;
        break;
    case Kind::Vendor:
        filter.grade = EvidenceGrade::Vendor;
        break;
    case Kind::Stale:
        filter.stale = true;
        break;
    }
    return filter;
}

const Input* FiguresPane::selected() const
{
    const QModelIndex current = m_table->currentIndex();
    const auto* sorted = qobject_cast<const QAbstractProxyModel*>(m_table->model());
    const int row = current.isValid() && sorted ? sorted->mapToSource(current).row() : -1;
    if (row < 0 || row >= int(m_shown.indexes.size()))
        return nullptr;
    const auto& inputs = m_document.evaluation().inputs;
    const std::size_t index = m_shown.indexes[std::size_t(row)];
    return index < inputs.size() ? &inputs[index] : nullptr;
}

void FiguresPane::showEvaluation()
{
    const Evaluation& evaluation = m_document.evaluation();
    const Format format = formatOf(evaluation);
    const InfluenceLedger influence = influenceLedger(evaluation);
    m_shown = figuresTable(evaluation, influence, filter(), today(), format);
    m_influence->setText(influenceSentence(influence, format));
    m_influence->setVisible(influence.known);
    if (m_pointer.empty() && !m_shown.indexes.empty())
        m_pointer = evaluation.inputs[m_shown.indexes.front()].pointer;
    const QScopedValueRollback filling(m_filling, true);
    m_table->setTable(m_shown.table);
    m_count->setText(tr("%n figure(s)", nullptr, int(m_shown.indexes.size())));
    const auto& indexes = m_shown.indexes;
    const auto found = std::find_if(indexes.begin(), indexes.end(),
        [&](std::size_t index) { return evaluation.inputs[index].pointer == m_pointer; });
    if (const auto* sorted = qobject_cast<const QAbstractProxyModel*>(m_table->model());
        sorted && found != indexes.end()) {
        const QModelIndex source = sorted->sourceModel()->index(int(found - indexes.begin()), 0);
        m_table->setCurrentIndex(sorted->mapFromSource(source));
    }
    showSelected();
}

bool FiguresPane::edits(const std::string& pointer) const
{
    const auto& inputs = m_document.evaluation().inputs;
    return std::any_of(
        inputs.begin(), inputs.end(), [&](const Input& input) { return input.pointer == pointer; });
}

bool FiguresPane::showInput(const std::string& pointer)
{
    if (!edits(pointer))
        return false;
    {
        const QSignalBlocker quietWords(m_words);
        const QSignalBlocker quietKind(m_kind);
        m_words->clear();
        m_kind->setCurrentIndex(0);
    }
    m_pointer = pointer;
    showEvaluation();
    return focusEditor(m_editor);
}

void FiguresPane::showSelected()
{
    const auto& inputs = m_document.evaluation().inputs;
    const auto found = std::find_if(
        inputs.begin(), inputs.end(), [this](const Input& input) { return input.pointer == m_pointer; });
    m_details->setVisible(found != inputs.end());
    if (found != inputs.end())
        showFigure(*found);
}

void FiguresPane::showFigure(const Input& input)
{
    const Evaluation& evaluation = m_document.evaluation();
    const Format format = formatOf(evaluation);
    const Quantity& quantity = input.quantity;
    m_name->setText(inputName(input, evaluation));

    QStringList lines{tr("%1; %2").arg(
        quantity.grade ? gradeName(*quantity.grade) : tr("not graded"), originName(input.origin))};
    if (!quantity.source.empty())
        lines.append(sourceName(quantity.source, 1000));
    if (!quantity.date.empty())
        lines.append(tr("Dated %1").arg(format.date(QString::fromStdString(quantity.date))));
    if (isStale(ageInDays(quantity, evaluation, today())))
        lines.append(tr("Older than half a year: look it up again."));
    if (!quantity.note.empty())
        lines.append(plainText(quantity.note, 1000));
    m_origin->setText(lines.join(QLatin1Char('\n')));

    QStringList findings;
    for (const std::string& id : input.evidence) {
        if (const EvidenceRow* row = findEvidence(m_document.catalogue(), id))
            findings.append(evidenceText(*row, format));
    }
    m_findings->setText(findings.join(QStringLiteral("\n\n")));

    m_editor->setFrame({m_name->text(), input.pointer, input.unit, input.bounds,
        QString::fromStdString(evaluation.currency), false});
    m_editor->setValue(quantity);
    Assessment without = m_document.assessment();
    m_forget->setVisible(forgetFigure(without, input.pointer));
}

void FiguresPane::correct(const Quantity& quantity)
{
    m_document.edit(m_pointer, tr("Correct %1").arg(m_name->text()),
        [this, &quantity](Assessment& assessment) { setFigure(assessment, m_pointer, quantity); });
}

void FiguresPane::forget()
{
    m_document.edit(m_pointer, tr("Take the catalogue's figure for %1").arg(m_name->text()),
        [this](Assessment& assessment) { forgetFigure(assessment, m_pointer); });
    m_document.endMerge();
}

} // namespace tunepoint::ui
