// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/options/word_parameters.h"

#include "core/catalogue/proposals.h"
#include "ui/options/strategy_binding.h"
#include "ui/text/names.h"
#include "ui/widgets/calm_list.h"

#include <QFormLayout>

#include <algorithm>

namespace tunepoint::ui {

namespace {

QString text(std::string_view id)
{
    return QString::fromUtf8(id.data(), qsizetype(id.size()));
}

bool namesArchetype(const WordSpec& spec)
{
    return spec.id == "firstArchetype" || spec.id == "secondArchetype";
}

QString nameOfWord(const WordSpec& spec, std::string_view word)
{
    return namesArchetype(spec) ? archetypeName(word) : wordName(spec.id, word);
}

} // namespace

WordParameters::WordParameters(StrategyBinding& binding, QWidget* parent)
    : QWidget(parent)
    , m_binding(binding)
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    for (const WordSpec& spec : wordSpecs())
        if (!spec.words.empty() || namesArchetype(spec)) // models have an editor of their own
            addRow(spec, *form);
    connect(&binding, &StrategyBinding::changed, this, &WordParameters::showStrategy);
    showStrategy();
}

void WordParameters::addRow(const WordSpec& spec, QFormLayout& form)
{
    auto* list = new CalmList(this);
    list->setObjectName(text(spec.id));
    list->setToolTip(parameterHelp(spec.id));
    list->setSizeAdjustPolicy(
        QComboBox::AdjustToMinimumContentsLengthWithIcon); // may be narrower than its words
    list->setMinimumContentsLength(14);
    list->addItem(QString());
    if (namesArchetype(spec)) {
        for (const ArchetypeEntry& entry : archetypeEntries())
            if (entry.id != "staged" && entry.id != "custom" && entry.id != "statusQuo")
                list->addItem(archetypeName(entry.id), text(entry.id));
    } else {
        for (const std::string_view word : spec.words)
            list->addItem(nameOfWord(spec, word), text(word));
    }
    form.addRow(parameterName(spec.id), list);
    list->setAccessibleName(parameterName(spec.id));
    const Row row{&spec, list};
    connect(list, &QComboBox::activated, this, [this, row](int index) { choose(row, index); });
    m_rows.push_back(row);
}

void WordParameters::showStrategy()
{
    const Strategy* strategy = m_binding.strategy();
    if (!strategy)
        return;
    const Archetype* archetype = m_binding.archetype();
    auto* form = static_cast<QFormLayout*>(layout());
    for (const Row& row : m_rows) {
        const std::string id(row.spec->id);
        const bool usual = archetype && archetype->words.count(id) > 0;
        const auto own = strategy->parameters.find(id);
        const auto* word
            = own == strategy->parameters.end() ? nullptr : std::get_if<std::string>(&own->second);
        row.list->setItemText(
            0, usual ? tr("Usual: %1").arg(nameOfWord(*row.spec, archetype->words.at(id))) : tr("Not said"));
        row.list->setCurrentIndex(word ? std::max(0, row.list->findData(QString::fromStdString(*word))) : 0);
        const bool shown = usual || word;
        form->setRowVisible(row.list, shown);
    }
}

bool WordParameters::isUseful() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return !row.list->isHidden(); });
}

QWidget* WordParameters::editorOf(const std::string& id) const
{
    const auto at
        = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.spec->id == id; });
    return at == m_rows.end() ? nullptr : at->list;
}

void WordParameters::choose(const Row& row, int index)
{
    const std::string id(row.spec->id);
    const std::string word = row.list->itemData(index).toString().toStdString();
    m_binding.editOnce("parameters/" + id, tr("Change “%1”").arg(parameterName(id)), [&](Strategy& strategy) {
        if (word.empty())
            strategy.parameters.erase(id);
        else
            strategy.parameters[id] = word;
    });
}

} // namespace tunepoint::ui
