// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/options/life_tab.h"

#include "ui/document/assessment_document.h"
#include "ui/options/strategy_binding.h"
#include "ui/text/format.h"
#include "ui/widgets/calm_list.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/empty_hint.h"
#include "ui/widgets/list_and_form.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/quantity_editor.h"
#include "ui/widgets/shows_input.h"
#include "ui/widgets/undo_keys.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <string_view>
#include <utility>

namespace tunepoint::ui {

namespace {

constexpr LifecycleKind kKinds[]
    = {LifecycleKind::NoNewTuning, LifecycleKind::Retirement, LifecycleKind::PriceChange};

QString kindName(LifecycleKind kind)
{
    switch (kind) {
    case LifecycleKind::NoNewTuning:
        return LifeTab::tr("No new tuning");
    case LifecycleKind::Retirement:
        return LifeTab::tr("The model is retired");
    case LifecycleKind::PriceChange:
        return LifeTab::tr("The price changes");
    }
    return {};
}

QuantityFrame frameOf(
    const QString& name, const std::string& pointer, Unit unit, const Bounds& bounds, const QString& currency)
{
    return {name, pointer, unit, bounds, currency, true};
}

} // namespace

LifeTab::LifeTab(StrategyBinding& binding, QWidget* parent)
    : QWidget(parent)
    , m_binding(binding)
    , m_facts(plainLabel({}, this))
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(tr("Add an event"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_panel(new QWidget(this))
    , m_kind(new CalmList(m_panel))
    , m_date(new DateField(m_panel))
    , m_dateMessage(new PlainLabel({}, m_panel))
    , m_months(new QuantityEditor(frameOf(tr("Or after"), {}, Unit::Months, notNegative, {}), m_panel))
    , m_notice(new QuantityEditor(frameOf(tr("Known before"), {}, Unit::Months, notNegative, {}), m_panel))
    , m_migration(
          new QuantityEditor(frameOf(tr("Cost of moving on"), {}, Unit::Money, notNegative, {}), m_panel))
    , m_factor(new QuantityEditor(
          frameOf(tr("Price is multiplied by"), {}, Unit::Factor, notNegative, {}), m_panel))
    , m_source(new QLineEdit(m_panel))
{
    createList();
    createFields();
    layOut();
    connect(&binding, &StrategyBinding::changed, this, &LifeTab::showStrategy);
    connect(&binding, &StrategyBinding::evaluated, this, [this] { m_facts->setText(knownFacts()); });
    showStrategy();
}

void LifeTab::createList()
{
    m_list->setObjectName(QStringLiteral("events"));
    m_list->setAccessibleName(tr("Events"));
    new EmptyHint(
        tr("No event is stated; none need be. Add one where a model closes or its price changes within the "
           "horizon."),
        *m_list);
    m_add->setObjectName(QStringLiteral("addEvent"));
    m_remove->setObjectName(QStringLiteral("removeEvent"));
    connect(m_add, &QPushButton::clicked, this, &LifeTab::add);
    connect(m_remove, &QPushButton::clicked, this, &LifeTab::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_binding.endMerge();
        showEventDetails();
    });
}

void LifeTab::createFields()
{
    m_kind->setObjectName(QStringLiteral("eventKind"));
    for (const LifecycleKind kind : kKinds)
        m_kind->addItem(kindName(kind));
    connect(m_kind, &QComboBox::activated, this, [this](int kind) {
        m_binding.endMerge();
        edit("event", [&](LifecycleEvent& event) { event.event = kKinds[kind]; });
        m_binding.endMerge();
    });
    m_date->setObjectName(QStringLiteral("eventDate"));
    m_date->setMaximumWidth(fontMetrics().averageCharWidth() * 26);
    connect(m_date, &DateField::stateChanged, this, [this] { m_dateMessage->setText(m_date->message()); });
    connect(m_date, &DateField::dayEdited, this,
        [this](const std::string& day) { edit("date", [&](LifecycleEvent& event) { event.date = day; }); });
    connect(m_date, &QLineEdit::editingFinished, this, [this] { m_binding.endMerge(); });
    bindQuantity(m_months, "months", &LifecycleEvent::months);
    bindQuantity(m_notice, "noticeMonths", &LifecycleEvent::noticeMonths);
    bindQuantity(m_migration, "migrationCost", &LifecycleEvent::migrationCost);
    bindQuantity(m_factor, "priceFactor", &LifecycleEvent::priceFactor);
    m_source->setObjectName(QStringLiteral("eventSource"));
    m_source->setMaxLength(2000);
    leaveUndoToWindow(m_source);
    connect(m_source, &QLineEdit::textEdited, this, [this](const QString& text) {
        edit("source", [&](LifecycleEvent& event) { event.source = text.toStdString(); });
    });
    connect(m_source, &QLineEdit::editingFinished, this, [this] { m_binding.endMerge(); });
}

void LifeTab::bindQuantity(
    QuantityEditor* editor, const char* key, std::optional<Quantity> LifecycleEvent::*member)
{
    editor->setObjectName(QString::fromUtf8(key));
    connect(editor, &QuantityEditor::valueEdited, this,
        [this, key, member](const std::optional<Quantity>& value) {
            edit(key, [&](LifecycleEvent& event) { event.*member = value; });
        });
    connect(editor, &QuantityEditor::editingFinished, this, [this] { m_binding.endMerge(); });
}

void LifeTab::layOut()
{
    auto* day = new QWidget(m_panel);
    auto* dayRow = new QHBoxLayout(day);
    dayRow->setContentsMargins(0, 0, 0, 0);
    dayRow->addWidget(m_date);
    dayRow->addWidget(m_dateMessage, 1);
    m_form = makeForm(m_panel);
    m_form->addRow(tr("What happens"), m_kind);
    m_form->addRow(tr("On the day"), day);
    m_form->addRow(tr("Or after"), m_months);
    m_form->addRow(tr("Known before"), m_notice);
    m_form->addRow(tr("Cost of moving on"), m_migration);
    m_form->addRow(tr("Price is multiplied by"), m_factor);
    m_form->addRow(tr("Source"), m_source);
    m_date->setAccessibleName(tr("On the day"));
    layOutListAndForm(this, {m_facts, m_list, m_add, m_remove, m_panel});
}

const LifecycleEvent* LifeTab::chosen() const
{
    const Strategy* strategy = m_binding.strategy();
    const int row = m_list->currentRow();
    return strategy && row >= 0 && row < int(strategy->lifecycle.size())
        ? &strategy->lifecycle[std::size_t(row)]
        : nullptr;
}

QString LifeTab::eventText(const LifecycleEvent& event) const
{
    const Format format(locale(), m_binding.currency());
    if (!event.date.empty())
        return tr("%1 on %2").arg(kindName(event.event), format.date(QString::fromStdString(event.date)));
    if (event.months)
        return tr("%1 after %2")
            .arg(kindName(event.event), format.quantity(*event.months, Unit::Months, notNegative));
    return tr("%1, time unknown").arg(kindName(event.event));
}

QString LifeTab::knownFacts() const
{
    const StrategyResult* result = m_binding.result();
    const Catalogue& catalogue = m_binding.document().catalogue();
    const ModelPrice* model = result ? findModel(catalogue, result->model) : nullptr;
    const Format format(locale(), m_binding.currency());
    const std::string tuning = m_binding.word("tuning");
    const bool tunes = tuning == "closed" || tuning == "open";
    QStringList lines;
    for (const LifecycleFact& fact : catalogue.lifecycle) {
        const bool ofModel
            = model && std::find(fact.models.begin(), fact.models.end(), model->id) != fact.models.end();
        const bool ofProvider
            = model && fact.models.empty() && (fact.provider.empty() || fact.provider == model->provider);
        const bool matters = fact.event != LifecycleKind::NoNewTuning || tunes;
        if (matters && (ofModel || ofProvider))
            lines << tr("The catalogue knows: %1 on %2 (%3).")
                         .arg(kindName(fact.event), format.date(QString::fromStdString(fact.date)),
                             displayText(fact.source, 300));
    }
    lines.removeDuplicates();
    return lines.isEmpty() ? tr("The catalogue knows of no closing date for this option's model.")
                           : lines.join(u'\n');
}

void LifeTab::showStrategy()
{
    const Strategy* strategy = m_binding.strategy();
    if (!strategy)
        return;
    m_facts->setText(knownFacts());
    {
        const QSignalBlocker quiet(m_list);
        const int row = m_list->currentRow();
        m_list->clear();
        for (const LifecycleEvent& each : strategy->lifecycle)
            m_list->addItem(eventText(each));
        if (!strategy->lifecycle.empty())
            m_list->setCurrentRow(std::clamp(row, 0, int(strategy->lifecycle.size()) - 1));
    }
    showEventDetails();
}

void LifeTab::showEventDetails()
{
    const LifecycleEvent* shown = chosen();
    m_panel->setVisible(shown != nullptr);
    m_remove->setEnabled(shown != nullptr);
    if (!shown)
        return;
    const QString currency = m_binding.currency();
    const std::string at = m_binding.pointer("lifecycle/" + std::to_string(m_list->currentRow())) + "/";
    m_kind->setCurrentIndex(int(shown->event));
    m_date->setIsoDay(shown->date);
    m_months->setFrame(frameOf(tr("Or after"), at + "months", Unit::Months, notNegative, currency));
    m_notice->setFrame(frameOf(tr("Known before"), at + "noticeMonths", Unit::Months, notNegative, currency));
    m_migration->setFrame(
        frameOf(tr("Cost of moving on"), at + "migrationCost", Unit::Money, notNegative, currency));
    m_factor->setFrame(
        frameOf(tr("Price is multiplied by"), at + "priceFactor", Unit::Factor, notNegative, currency));
    m_months->setValue(shown->months);
    m_notice->setValue(shown->noticeMonths);
    m_migration->setValue(shown->migrationCost);
    m_factor->setValue(shown->priceFactor);
    m_form->setRowVisible(m_factor, shown->event == LifecycleKind::PriceChange || shown->priceFactor);
    const QString source = QString::fromStdString(shown->source);
    if (m_source->text() != source)
        m_source->setText(source);
}

bool LifeTab::edits(const std::string& tail) const
{
    return entryOfList(tail, "lifecycle", m_list->count()).has_value();
}

bool LifeTab::showInput(const std::string& tail)
{
    const auto at = entryOfList(tail, "lifecycle", m_list->count());
    if (!at)
        return false;
    m_list->setCurrentRow(at->index);
    const std::pair<std::string_view, QWidget*> fields[]{{"date", m_date}, {"months", m_months},
        {"noticeMonths", m_notice}, {"migrationCost", m_migration}, {"priceFactor", m_factor},
        {"source", m_source}};
    for (const auto& [key, field] : fields)
        if (at->member == key)
            return focusEditor(field);
    return focusEditor(m_kind);
}

void LifeTab::add()
{
    m_binding.editOnce(
        "lifecycle", tr("Add an event"), [](Strategy& strategy) { strategy.lifecycle.emplace_back(); });
    m_list->setCurrentRow(m_list->count() - 1);
    m_kind->setFocus(Qt::OtherFocusReason);
}

void LifeTab::remove()
{
    const int row = m_list->currentRow();
    if (chosen())
        m_binding.editOnce("lifecycle", tr("Remove an event"),
            [row](Strategy& strategy) { strategy.lifecycle.erase(strategy.lifecycle.begin() + row); });
}

void LifeTab::edit(const char* key, const Change& change)
{
    const int row = m_list->currentRow();
    if (chosen())
        m_binding.edit("lifecycle/" + std::to_string(row) + "/" + key, tr("Change an event"),
            [&](Strategy& strategy) { change(strategy.lifecycle[std::size_t(row)]); });
}

} // namespace tunepoint::ui
