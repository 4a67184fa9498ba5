// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/options/figures_tab.h"

#include "ui/document/assessment_document.h"
#include "ui/options/strategy_binding.h"
#include "ui/text/format.h"
#include "ui/text/names.h"
#include "ui/widgets/empty_hint.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/quantity_editor.h"
#include "ui/widgets/shows_input.h"
#include "ui/widgets/side_margins.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tunepoint::ui {

namespace {

enum Column { Name, Value, Ground, Source };

QString figureName(const FigureRow& row)
{
    const QString name = parameterName(row.spec->id);
    switch (row.stage) {
    case FigureRow::Stage::Only:
        return name;
    case FigureRow::Stage::First:
        return FiguresTab::tr("First: %1").arg(name);
    case FigureRow::Stage::Second:
        return FiguresTab::tr("Later: %1").arg(name);
    }
    return name;
}

QString footingText(const FigureRow& row)
{
    const std::optional<Quantity>& shown = row.own ? row.own : row.standard;
    const QString grade = shown && shown->grade ? gradeName(*shown->grade) : QString();
    if (!row.own)
        return grade;
    return grade.isEmpty() ? FiguresTab::tr("ours") : FiguresTab::tr("ours, %1").arg(grade);
}

} // namespace

FiguresTab::FiguresTab(StrategyBinding& binding, QWidget* parent)
    : QWidget(parent)
    , m_binding(binding)
    , m_search(new QLineEdit(this))
    , m_all(new QCheckBox(tr("Also those that do not occur"), this))
    , m_tree(new QTreeWidget(this))
    , m_name(plainLabel({}, this))
    , m_help(plainLabel({}, this))
    , m_editor(new QuantityEditor({tr("Our figure"), {}}, this))
{
    createTree();
    createEditor();
    auto* top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(m_search, 1);
    top->addWidget(m_all);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(sideMargins(16, 16, 24, 16));
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_tree, 1);
    column->addWidget(m_name);
    column->addWidget(m_help);
    column->addWidget(m_editor);
    connect(&binding, &StrategyBinding::changed, this, &FiguresTab::fill);
    connect(&binding, &StrategyBinding::evaluated, this, &FiguresTab::fill);
    m_empty = new EmptyHint({}, *m_tree);
    fill();
}

void FiguresTab::createTree()
{
    m_search->setObjectName(QStringLiteral("searchFigures"));
    m_search->setAccessibleName(tr("Search the figures"));
    m_search->setPlaceholderText(tr("Search the figures"));
    m_search->setClearButtonEnabled(true);
    m_all->setObjectName(QStringLiteral("allFigures"));
    m_tree->setObjectName(QStringLiteral("figures"));
    m_tree->setAccessibleName(tr("Figures of the option"));
    m_tree->setHeaderLabels({tr("Figure"), tr("Value (range)"), tr("How well founded"), tr("Source")});
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->header()->setStretchLastSection(true);
    connect(m_search, &QLineEdit::textChanged, this, &FiguresTab::fill);
    connect(m_all, &QCheckBox::toggled, this, &FiguresTab::fill);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (!item)
            return;
        const QString key = item->data(Name, Qt::UserRole).toString();
        if (key.isEmpty())
            return;
        m_key = key.toStdString();
        m_binding.endMerge();
        showCurrent();
    });
}

void FiguresTab::createEditor()
{
    m_name->setScale(1.1, true);
    m_help->setForegroundRole(QPalette::PlaceholderText);
    m_editor->setObjectName(QStringLiteral("ownFigure"));
    connect(m_editor, &QuantityEditor::valueEdited, this, &FiguresTab::keepOrReset);
    connect(m_editor, &QuantityEditor::editingFinished, this, [this] { m_binding.endMerge(); });
}

void FiguresTab::fill()
{
    const Strategy* strategy = m_binding.strategy();
    if (!strategy)
        return;
    const QSignalBlocker quiet(m_tree);
    const int scrolled = m_tree->verticalScrollBar()->value();
    m_rows = figureRows(*strategy, m_binding.document().catalogue(), m_binding.document().evaluation());
    m_tree->clear();
    const QString search = m_search->text().simplified();
    m_empty->setText(search.isEmpty()
            ? tr("This option has no figures of its own: what it costs and how well it does are told by the "
                 "task, under “Today”, and by stated costs.")
            : tr("No figure holds these words."));
    QTreeWidgetItem* group = nullptr;
    FigureRow::Stage stage = FigureRow::Stage::Only;
    std::optional<ParameterGroup> before;
    for (const FigureRow& row : m_rows) {
        const bool wanted = search.isEmpty() ? row.occurs() || m_all->isChecked() || row.key == m_key
                                             : figureName(row).contains(search, Qt::CaseInsensitive);
        if (!wanted)
            continue;
        if (!group || before != row.spec->group || stage != row.stage) {
            group = new QTreeWidgetItem(m_tree, {parameterGroupName(row.spec->group)});
            group->setFlags(Qt::ItemIsEnabled);
            group->setFirstColumnSpanned(true);
            QFont bold = m_tree->font();
            bold.setBold(true);
            group->setFont(Name, bold);
        }
        before = row.spec->group;
        stage = row.stage;
        addRow(row, *group);
    }
    m_tree->expandAll();
    for (const int column : {Name, Value, Ground})
        m_tree->resizeColumnToContents(column);
    m_tree->verticalScrollBar()->setValue(scrolled);
    if (!m_tree->currentItem() && m_tree->topLevelItemCount() > 0) {
        m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0));
        m_key = m_tree->currentItem()->data(Name, Qt::UserRole).toString().toStdString();
    }
    showCurrent();
}

void FiguresTab::addRow(const FigureRow& row, QTreeWidgetItem& group)
{
    auto* item = new QTreeWidgetItem(&group);
    const std::optional<Quantity>& shown = row.own ? row.own : row.standard;
    const Format format(locale(), row.own ? m_binding.currency() : QStringLiteral("USD"));
    item->setText(Name, figureName(row));
    item->setText(
        Value, shown ? format.quantity(*shown, row.spec->unit, row.spec->bounds) : tr("does not occur"));
    item->setText(Ground, footingText(row));
    item->setText(Source, shown ? displayText(shown->source, 200) : QString());
    item->setToolTip(Source, shown ? literal(displayText(shown->source, 600)) : QString());
    item->setToolTip(Name, parameterHelp(row.spec->id));
    item->setData(Name, Qt::UserRole, QString::fromStdString(row.key));
    QFont font = m_tree->font();
    font.setBold(row.own.has_value());
    font.setItalic(shown && shown->grade == EvidenceGrade::Guess);
    for (const int column : {Name, Value, Ground})
        item->setFont(column, font);
    if (!shown)
        for (const int column : {Name, Value})
            item->setForeground(column, palette().brush(QPalette::PlaceholderText));
    if (row.key == m_key)
        m_tree->setCurrentItem(item);
}

void FiguresTab::showCurrent()
{
    const auto at = std::find_if(
        m_rows.begin(), m_rows.end(), [this](const FigureRow& row) { return row.key == m_key; });
    for (QWidget* part :
        {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_help), static_cast<QWidget*>(m_editor)})
        part->setVisible(at != m_rows.end()); // an empty editor would say “we don't know” of nothing
    if (at == m_rows.end())
        return;
    m_name->setText(figureName(*at));
    m_help->setText(parameterHelp(at->spec->id));
    QuantityFrame frame{figureName(*at), m_binding.pointer("parameters/" + pointerToken(at->key)),
        at->spec->unit, at->spec->bounds, m_binding.currency(), true};
    frame.unknownText = at->standard ? tr("as the default") : tr("does not occur");
    m_editor->setFrame(std::move(frame));
    m_editor->setDefault(at->standard);
    m_editor->setValue(at->own);
}

void FiguresTab::keepOrReset(const std::optional<Quantity>& value)
{
    const std::string key = m_key;
    const auto at
        = std::find_if(m_rows.begin(), m_rows.end(), [&](const FigureRow& row) { return row.key == key; });
    if (at == m_rows.end())
        return;
    const QString name = figureName(*at);
    m_binding.edit("parameters/" + key, value ? tr("Change “%1”").arg(name) : tr("Reset “%1”").arg(name),
        [&](Strategy& strategy) {
            if (value)
                strategy.parameters[key] = *value;
            else
                strategy.parameters.erase(key);
        });
}

void FiguresTab::showFigure(const std::string& key)
{
    m_search->clear();
    m_key = key;
    fill();
    m_tree->scrollToItem(m_tree->currentItem());
}

bool FiguresTab::edits(const std::string& tail) const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
        [&](const FigureRow& row) { return tail == "parameters/" + pointerToken(row.key); });
}

bool FiguresTab::showInput(const std::string& tail)
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(),
        [&](const FigureRow& row) { return tail == "parameters/" + pointerToken(row.key); });
    if (at == m_rows.end())
        return false;
    showFigure(std::string(at->key)); // a copy: the rows are made anew
    return focusEditor(m_editor);
}

} // namespace tunepoint::ui
