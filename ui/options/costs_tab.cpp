// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/options/costs_tab.h"

#include "ui/document/assessment_document.h"
#include "ui/options/cost_text.h"
#include "ui/options/series_editor.h"
#include "ui/options/strategy_binding.h"
#include "ui/text/names.h"
#include "ui/widgets/calm_list.h"
#include "ui/widgets/empty_hint.h"
#include "ui/widgets/list_and_form.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/quantity_editor.h"
#include "ui/widgets/shows_input.h"
#include "ui/widgets/undo_keys.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <string_view>
#include <utility>

namespace tunepoint::ui {

namespace {

constexpr CostKind kKinds[]
    = {CostKind::OneOff, CostKind::Monthly, CostKind::PerItem, CostKind::PerToken, CostKind::Series};
constexpr TokenKind kTokens[] = {TokenKind::Input, TokenKind::Output, TokenKind::CachedInput, TokenKind::All};
constexpr Bounds kTrend{-1.0, 1.0};

} // namespace

CostsTab::CostsTab(StrategyBinding& binding, QWidget* parent)
    : QWidget(parent)
    , m_binding(binding)
    , m_table(new QTreeWidget(this))
    , m_add(new QPushButton(tr("Add a cost"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_note(plainLabel({}, this))
    , m_panel(new QWidget(this))
    , m_name(new QLineEdit(m_panel))
    , m_kind(new CalmList(m_panel))
    , m_tokens(new CalmList(m_panel))
    , m_amount(new QuantityEditor({tr("Amount"), "/amount", Unit::Money, unbounded, "USD", false}, m_panel))
    , m_series(new SeriesEditor(m_panel))
    , m_period(new QWidget(m_panel))
    , m_from(new NumberField(m_period))
    , m_to(new NumberField(m_period))
    , m_every(new NumberField(m_period))
    , m_periodMessage(new PlainLabel({}, m_period))
    , m_trend(new QuantityEditor(
          {tr("Change each month"), "/trendPerMonth", Unit::SharePerMonth, kTrend, "USD", true}, m_panel))
{
    createTable();
    createFields();
    createMonths();
    layOut();
    connect(&binding, &StrategyBinding::changed, this, &CostsTab::showStrategy);
    showStrategy();
}

void CostsTab::createTable()
{
    m_table->setObjectName(QStringLiteral("costs"));
    m_table->setAccessibleName(tr("Stated costs"));
    m_table->setHeaderLabels(
        {tr("Cost"), tr("When"), tr("Amount"), tr("From month"), tr("To month"), tr("Every"), tr("Trend")});
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    new EmptyHint(
        tr("No cost is stated; none need be. Add what the figures do not hold, such as a contract or a "
           "licence."),
        *m_table);
    m_add->setObjectName(QStringLiteral("addCost"));
    m_remove->setObjectName(QStringLiteral("removeCost"));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    connect(m_add, &QPushButton::clicked, this, &CostsTab::add);
    connect(m_remove, &QPushButton::clicked, this, &CostsTab::remove);
    connect(m_table, &QTreeWidget::currentItemChanged, this, [this] {
        m_binding.endMerge();
        showLine();
    });
}

void CostsTab::createFields()
{
    m_name->setObjectName(QStringLiteral("costName"));
    m_name->setMaxLength(int(kMaximumName));
    leaveUndoToWindow(m_name);
    m_kind->setObjectName(QStringLiteral("costKind"));
    for (const CostKind kind : kKinds)
        m_kind->addItem(costKindName(kind));
    m_tokens->setObjectName(QStringLiteral("costTokens"));
    for (const TokenKind tokens : kTokens)
        m_tokens->addItem(tokenKindName(tokens));
    m_amount->setObjectName(QStringLiteral("costAmount"));
    m_trend->setObjectName(QStringLiteral("costTrend"));
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        edit("name", [&](CostElement& cost) { cost.name = text.toStdString(); });
    });
    connect(m_name, &QLineEdit::editingFinished, this, [this] { m_binding.endMerge(); });
    connect(m_kind, &QComboBox::activated, this, [this](int kind) {
        m_binding.endMerge();
        edit("kind", [&](CostElement& cost) { cost.kind = kKinds[kind]; });
        m_binding.endMerge();
    });
    connect(m_tokens, &QComboBox::activated, this, [this](int tokens) {
        m_binding.endMerge();
        edit("tokens", [&](CostElement& cost) { cost.tokens = kTokens[tokens]; });
        m_binding.endMerge();
    });
    connect(m_amount, &QuantityEditor::valueEdited, this, [this](const std::optional<Quantity>& value) {
        if (value)
            edit("amount", [&](CostElement& cost) { cost.amount = *value; });
    });
    connect(m_trend, &QuantityEditor::valueEdited, this, [this](const std::optional<Quantity>& value) {
        edit("trendPerMonth", [&](CostElement& cost) { cost.trendPerMonth = value; });
    });
    connect(m_series, &SeriesEditor::seriesEdited, this, [this](const std::vector<Quantity>& amounts) {
        edit("amounts", [&](CostElement& cost) { cost.amounts = amounts; });
    });
    for (const QuantityEditor* editor : {m_amount, m_trend})
        connect(editor, &QuantityEditor::editingFinished, this, [this] { m_binding.endMerge(); });
    connect(m_series, &SeriesEditor::editingFinished, this, [this] { m_binding.endMerge(); });
}

void CostsTab::connectMonth(NumberField* field, const char* key, std::optional<int> CostElement::*member)
{
    field->setObjectName(QString::fromUtf8(key));
    field->setWholeNumbers(true);
    field->setMaximumWidth(fontMetrics().averageCharWidth() * 12);
    connect(field, &NumberField::stateChanged, this, [this] {
        QString wrong;
        for (const NumberField* month : {m_from, m_to, m_every})
            if (wrong.isEmpty())
                wrong = month->message();
        m_periodMessage->setText(wrong);
    });
    connect(field, &NumberField::valueEdited, this, [this, field, key, member](std::optional<double> month) {
        const CostElement* cost = line();
        if (!cost)
            return;
        CostElement next = *cost;
        next.*member = month ? std::optional(int(*month)) : std::nullopt;
        if (next.from && next.to && *next.from > *next.to) { // as one types "12" after "1", or really wrong
            m_periodMessage->setText(tr("The first month lies behind the last."));
            field->setMarked(true);
            return;
        }
        for (NumberField* each : {m_from, m_to})
            each->setMarked(false);
        edit(key, [&](CostElement& changed) { changed.*member = next.*member; });
    });
    connect(field, &QLineEdit::editingFinished, this, [this] { m_binding.endMerge(); });
}

void CostsTab::createMonths()
{
    connectMonth(m_from, "from", &CostElement::from);
    connectMonth(m_to, "to", &CostElement::to);
    connectMonth(m_every, "everyMonths", &CostElement::everyMonths);
    m_from->setAccessibleName(tr("From month"));
    m_to->setAccessibleName(tr("To month"));
    m_every->setAccessibleName(tr("Every how many months"));
    m_every->setPlaceholderText(locale().toString(1));
    auto* row = new QHBoxLayout(m_period);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new PlainLabel(tr("from"), m_period));
    row->addWidget(m_from);
    row->addWidget(new PlainLabel(tr("to"), m_period));
    row->addWidget(m_to);
    row->addWidget(new PlainLabel(tr("every"), m_period));
    row->addWidget(m_every);
    row->addWidget(new PlainLabel(tr("months"), m_period));
    row->addWidget(m_periodMessage, 1);
}

void CostsTab::layOut()
{
    m_form = makeForm(m_panel);
    m_form->addRow(tr("Name"), m_name);
    m_form->addRow(tr("When"), m_kind);
    m_form->addRow(tr("Tokens"), m_tokens);
    m_form->addRow(tr("Amount"), m_amount);
    m_form->addRow(tr("Amounts"), m_series);
    m_form->addRow(tr("Months"), m_period);
    m_form->addRow(tr("Change each month"), m_trend);
    layOutListAndForm(this, {m_note, m_table, m_add, m_remove, m_panel});
}

const CostElement* CostsTab::line() const
{
    const Strategy* strategy = m_binding.strategy();
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    return strategy && row >= 0 && row < int(strategy->costs.size()) ? &strategy->costs[std::size_t(row)]
                                                                     : nullptr;
}

void CostsTab::showStrategy()
{
    const Strategy* strategy = m_binding.strategy();
    if (!strategy)
        return;
    {
        const QSignalBlocker quiet(m_table);
        const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
        m_table->clear();
        for (const CostElement& cost : strategy->costs)
            new QTreeWidgetItem(m_table, costCells(cost, locale(), m_binding.currency()));
        for (int column = 0; column < m_table->columnCount(); ++column)
            m_table->resizeColumnToContents(column);
        if (!strategy->costs.empty())
            m_table->setCurrentItem(
                m_table->topLevelItem(std::clamp(row, 0, int(strategy->costs.size()) - 1)));
    }
    m_note->setText(strategy->archetype == "custom"
            ? tr("This option costs exactly what stands here. Negative amounts are benefits.")
            : tr(
                "On top of what the figures of this kind of option come to. Negative amounts are benefits."));
    showLine();
}

void CostsTab::showLine()
{
    const CostElement* cost = line();
    m_panel->setVisible(cost != nullptr);
    m_remove->setEnabled(cost != nullptr);
    if (!cost)
        return;
    const QString name = QString::fromStdString(cost->name);
    if (m_name->text() != name)
        m_name->setText(name);
    m_kind->setCurrentIndex(int(cost->kind));
    m_tokens->setCurrentIndex(int(cost->tokens));
    const bool series = cost->kind == CostKind::Series;
    const std::string at
        = m_binding.pointer("costs/" + std::to_string(m_table->indexOfTopLevelItem(m_table->currentItem())));
    m_form->setRowVisible(m_tokens, cost->kind == CostKind::PerToken);
    m_form->setRowVisible(m_amount, !series);
    m_form->setRowVisible(m_series, series);
    m_form->setRowVisible(m_period, !series);
    m_form->setRowVisible(m_trend, !series && cost->kind != CostKind::OneOff);
    m_amount->setFrame(
        {tr("Amount"), at + "/amount", costUnit(cost->kind), unbounded, m_binding.currency(), false});
    m_amount->setValue(cost->amount);
    QuantityFrame trend{tr("Change each month"), at + "/trendPerMonth", Unit::SharePerMonth, kTrend,
        m_binding.currency(), true};
    trend.unknownText = tr("stays as it is");
    m_trend->setFrame(std::move(trend));
    m_trend->setValue(cost->trendPerMonth);
    const auto longest = std::size_t(m_binding.document().assessment().horizonMonths) + 1;
    if (series)
        m_series->setSeries(cost->amounts, m_binding.currency(), longest);
    showMonths(*cost);
}

void CostsTab::showMonths(const CostElement& cost)
{
    const int horizon = m_binding.document().assessment().horizonMonths;
    const bool once = cost.kind == CostKind::OneOff;
    const auto number = [](const std::optional<int>& month) {
        return month ? std::optional(double(*month)) : std::nullopt;
    };
    m_from->setBounds({once ? 0.0 : 1.0, double(horizon)});
    m_to->setBounds({1.0, double(horizon)});
    m_every->setBounds({1.0, double(horizon)});
    m_from->setPlaceholderText(locale().toString(once ? 0 : 1));
    m_to->setPlaceholderText(locale().toString(horizon));
    m_from->setValue(number(cost.from));
    m_to->setValue(number(cost.to));
    m_every->setValue(number(cost.everyMonths));
    m_to->setEnabled(!once);
    m_every->setEnabled(!once);
}

bool CostsTab::edits(const std::string& tail) const
{
    return entryOfList(tail, "costs", m_table->topLevelItemCount()).has_value();
}

bool CostsTab::showInput(const std::string& tail)
{
    const auto at = entryOfList(tail, "costs", m_table->topLevelItemCount());
    if (!at)
        return false;
    m_table->setCurrentItem(m_table->topLevelItem(at->index));
    const std::pair<std::string_view, QWidget*> fields[]{{"amount", m_amount}, {"kind", m_kind},
        {"tokens", m_tokens}, {"from", m_from}, {"to", m_to}, {"everyMonths", m_every},
        {"trendPerMonth", m_trend}, {"amounts", m_series}};
    for (const auto& [key, field] : fields)
        if (at->member == key)
            return focusEditor(field);
    return focusEditor(m_name);
}

void CostsTab::add()
{
    m_binding.editOnce("costs", tr("Add a cost"), [](Strategy& strategy) {
        CostElement cost;
        cost.name = CostsTab::tr("New cost").toStdString();
        strategy.costs.push_back(std::move(cost));
    });
    m_table->setCurrentItem(m_table->topLevelItem(m_table->topLevelItemCount() - 1));
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void CostsTab::remove()
{
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    if (line())
        m_binding.editOnce("costs", tr("Remove a cost"),
            [row](Strategy& strategy) { strategy.costs.erase(strategy.costs.begin() + row); });
}

void CostsTab::edit(const char* key, const Change& change)
{
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    if (!line())
        return;
    m_binding.edit("costs/" + std::to_string(row) + "/" + key, tr("Change a cost"),
        [&](Strategy& strategy) { change(strategy.costs[std::size_t(row)]); });
}

} // namespace tunepoint::ui
