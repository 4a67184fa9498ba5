// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/direct_weights.h"

#include "core/decision/contributions.h"
#include "core/decision/criteria_edits.h"
#include "core/decision/weight_edits.h"
#include "ui/decision/criteria_binding.h"
#include "ui/decision/weight_slider.h"
#include "ui/document/assessment_document.h"
#include "ui/text/decision_sentences.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/quantity_editor.h"
#include "ui/widgets/shows_input.h"
#include "ui/widgets/side_margins.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tunepoint::ui {

DirectWeights::DirectWeights(CriteriaBinding& binding, QWidget* parent)
    : QWidget(parent)
    , m_binding(binding)
    , m_grid(new QGridLayout)
    , m_exact(new QWidget(this))
    , m_exactName(plainLabel({}, m_exact))
    , m_exactNote(plainLabel({}, m_exact))
    , m_editor(new QuantityEditor({tr("Weight"), {}, Unit::None, notNegative, {}, true}, m_exact))
    , m_keep(new QPushButton(tr("The weight still holds"), m_exact))
{
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
    createEditor();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(m_grid);
    column->addWidget(m_exact);
    column->addStretch(1);
    connect(&binding, &CriteriaBinding::changed, this, &DirectWeights::showDocument);
    connect(&binding, &CriteriaBinding::evaluated, this, &DirectWeights::showStability);
    connect(&binding, &CriteriaBinding::chosenChanged, this, &DirectWeights::showChosen);
    showDocument();
}

void DirectWeights::createEditor()
{
    m_exactNote->setScale(0.9);
    m_editor->setObjectName(QStringLiteral("exactWeight"));
    m_keep->setObjectName(QStringLiteral("keepWeight"));
    m_keep->setToolTip(tr("The range of the criterion has changed since its weight was given"));
    auto* column = new QVBoxLayout(m_exact);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_exactName);
    column->addWidget(m_editor);
    column->addWidget(m_exactNote);
    column->addWidget(m_keep, 0, Qt::AlignLeading);
    connect(m_editor, &QuantityEditor::valueEdited, this, [this](const std::optional<Quantity>& value) {
        const auto place = m_binding.place();
        if (!place)
            return;
        const auto range = m_binding.optionsRange(m_binding.chosen());
        m_binding.edit(pointer(m_binding.chosen()), tr("Change a weight"), [&](Assessment& assessment) {
            stateWeight(assessment, *place, value);
            rememberRange(assessment.criteria[*place], range);
        });
    });
    connect(m_editor, &QuantityEditor::editingFinished, this, [this] { m_binding.endMerge(); });
    connect(m_keep, &QPushButton::clicked, this, [this] { state(m_binding.chosen()); });
}

std::string DirectWeights::pointer(const std::string& id) const
{
    const auto place = m_binding.place(id);
    return "/criteria/" + std::to_string(place.value_or(0)) + "/weight";
}

/// The weight was given for the present range.
void DirectWeights::state(const std::string& id)
{
    const auto place = m_binding.place(id);
    if (!place)
        return;
    const auto range = m_binding.optionsRange(id);
    m_binding.editOnce(pointer(id), tr("Keep a weight for a new range"),
        [&](Assessment& assessment) { rememberRange(assessment.criteria[*place], range); });
}

void DirectWeights::move(const std::string& id, double share)
{
    const auto place = m_binding.place(id);
    if (!place)
        return;
    const auto range = m_binding.optionsRange(id);
    m_binding.choose(id);
    m_binding.edit(pointer(id), tr("Change a weight"), [&](Assessment& assessment) {
        setGroupShare(assessment, *place, share);
        rememberRange(assessment.criteria[*place], range);
    });
}

bool DirectWeights::sameRows() const
{
    const auto places = treeOrder(m_binding.assessment());
    return places.size() == m_rows.size()
        && std::equal(places.begin(), places.end(), m_rows.begin(), [this](const TreePlace& a, const Row& b) {
               const Criterion& criterion = m_binding.criteria()[a.index];
               return criterion.id == b.id && criterion.parent == b.parent
                   && m_binding.name(b.id) == b.name->text();
           });
}

void DirectWeights::showDocument()
{
    if (!sameRows())
        rebuild();
    showShares();
    showChosen();
}

void DirectWeights::rebuild()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget(); // the rows before
        delete item;
    }
    m_rows.clear();
    for (const TreePlace& place : treeOrder(m_binding.assessment()))
        addRow(place.index, place.depth);
    if (!m_binding.place() && !m_rows.empty())
        m_binding.choose(m_rows.front().id);
    showStability();
}

void DirectWeights::addRow(std::size_t index, int depth)
{
    const Criterion& criterion = m_binding.criteria()[index];
    Row row;
    row.id = criterion.id;
    row.parent = criterion.parent;
    row.name = new PlainLabel(m_binding.name(criterion.id), this);
    row.name->setWordWrap(true);
    row.name->setToolTip(literal(criterionHelp(criterion.id)));
    row.name->setContentsMargins(sideMargins(depth * 20, 0, 0, 0));
    row.slider = new WeightSlider(this);
    row.slider->setObjectName(QStringLiteral("weight_") + QString::fromStdString(criterion.id));
    row.slider->setAccessibleName(tr("Weight of %1").arg(row.name->text()));
    row.slider->installEventFilter(this);
    row.share = new PlainLabel({}, this);
    row.share->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    row.share->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("100%")) + 4);
    const int line = int(m_rows.size());
    m_grid->addWidget(row.name, line, 0);
    m_grid->addWidget(row.slider, line, 1);
    m_grid->addWidget(row.share, line, 2);
    connect(
        row.slider, &WeightSlider::shareMoved, this, [this, id = row.id](double share) { move(id, share); });
    connect(row.slider, &WeightSlider::handChanged, this, [this](bool on) {
        m_binding.endMerge(); // a drag is one step
        m_binding.setHandOn(on);
    });
    m_rows.push_back(row);
}

bool DirectWeights::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        m_binding.endMerge(); // steps by the keyboard are one while the focus stays
        for (const Row& row : m_rows) {
            if (row.slider == watched && event->type() == QEvent::FocusIn)
                m_binding.choose(row.id);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DirectWeights::showShares()
{
    const Format format = m_binding.format();
    for (const Row& row : m_rows) {
        const auto group = m_binding.group(row.parent);
        const auto shares = m_binding.shares(row.parent);
        const auto at = std::find(group.begin(), group.end(), row.id);
        const auto place = m_binding.place(row.id);
        if (at == group.end() || !place || shares.size() != group.size())
            continue;
        const double share = shares[std::size_t(at - group.begin())];
        row.slider->setShare(share);
        row.slider->setEnabled(group.size() > 1); // alone it has all
        row.slider->setUnknown(!m_binding.criteria()[*place].weight);
        row.share->setText(format.share(share, 0));
    }
}

void DirectWeights::showStability()
{
    const CriteriaAnalysis* analysis = m_binding.analysis();
    const auto intervals = analysis ? groupStability(*analysis) : std::vector<std::vector<WeightInterval>>();
    const Format format = m_binding.format();
    for (const Row& row : m_rows) {
        std::optional<WeightInterval> band;
        std::optional<std::pair<double, double>> range;
        for (std::size_t g = 0; analysis && !analysis->rated.empty() && g < analysis->groups.size(); ++g) {
            const auto& ids = analysis->groups[g].criteria;
            const auto at = std::find(ids.begin(), ids.end(), row.id);
            if (at != ids.end())
                band = intervals[g][std::size_t(at - ids.begin())];
        }
        for (const CriterionResult& criterion :
            analysis ? analysis->criteria : std::vector<CriterionResult>()) {
            // Shares of the whole are shares of the group at the top alone.
            if (criterion.id == row.id && row.parent.empty() && criterion.weightLow && criterion.weightHigh)
                range = std::pair(*criterion.weightLow, *criterion.weightHigh);
        }
        row.slider->setBand(band);
        row.slider->setUncertainty(range);
        QString said;
        if (band)
            said = tr("Green band: from %1 to %2 the winner stays the same.")
                       .arg(format.share(band->lower, 0), format.share(band->upper, 0));
        if (range)
            said = tr("%1 %2", "two sentences")
                       .arg(said,
                           tr("Orange line: how uncertain the weight is, %1 (P10 to P90).")
                               .arg(format.range(range->first, range->second, Unit::Share)));
        row.slider->setToolTip(said);
        row.slider->setAccessibleDescription(said);
    }
    showChosen();
}

void DirectWeights::showChosen()
{
    const auto place = m_binding.place();
    m_exact->setVisible(place.has_value());
    if (!place)
        return;
    const Criterion& criterion = m_binding.criteria()[*place];
    const QString name = m_binding.name(criterion.id);
    m_exactName->setText(tr("Weight of %1 as stated").arg(name));
    m_editor->setFrame(
        {tr("Weight of %1").arg(name), pointer(criterion.id), Unit::None, notNegative, {}, true});
    std::optional<Quantity> stated = criterion.weight;
    if (const auto& weighting = m_binding.assessment().weighting) {
        const auto at = weighting->direct.find(criterion.id);
        if (at != weighting->direct.end())
            stated = fixed(at->second);
    }
    m_editor->setValue(stated);
    const auto row = std::find_if(
        m_rows.begin(), m_rows.end(), [&](const Row& each) { return each.id == criterion.id; });
    m_exactNote->setText(row == m_rows.end() ? QString() : row->slider->toolTip());
    m_exactNote->setVisible(!m_exactNote->text().isEmpty());
    const std::string at = pointer(criterion.id);
    const Problems& problems = m_binding.document().evaluation().problems;
    m_keep->setVisible(std::any_of(problems.begin(), problems.end(), [&](const Problem& problem) {
        return problem.code == ProblemCode::RangeChangedAfterWeight && problem.pointer == at;
    }));
}

bool DirectWeights::focusExactWeight()
{
    return focusEditor(m_editor);
}

} // namespace tunepoint::ui
