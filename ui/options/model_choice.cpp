// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/options/model_choice.h"

#include "ui/document/assessment_document.h"
#include "ui/options/strategy_binding.h"
#include "ui/text/format.h"
#include "ui/text/names.h"
#include "ui/text/sentences.h"
#include "ui/widgets/calm_list.h"
#include "ui/widgets/plain_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace tunepoint::ui {

namespace {

QString priceText(const ModelPrice& model, const Format& format)
{
    return ModelChoice::tr("%1 in, %2 out").arg(format.money(model.input), format.money(model.output));
}

QString nameOf(const Catalogue& catalogue, const std::string& id)
{
    const ModelPrice* model = findModel(catalogue, id);
    return model ? QString::fromStdString(model->name) : QString::fromStdString(id);
}

} // namespace

ModelChoice::ModelChoice(const char* word, StrategyBinding& binding, QWidget* parent)
    : QWidget(parent)
    , m_word(word)
    , m_binding(binding)
    , m_list(new CalmList(this))
    , m_details(plainLabel({}, this))
{
    setObjectName(QString::fromUtf8(word));
    m_list->setObjectName(QStringLiteral("models"));
    m_list->setAccessibleName(parameterName(word));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(14);
    m_details->setScale(0.9);
    m_details->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_list);
    column->addWidget(m_details);
    fill();
    connect(m_list, &QComboBox::activated, this, &ModelChoice::choose);
    connect(&binding, &StrategyBinding::changed, this, &ModelChoice::showStrategy);
    connect(&binding, &StrategyBinding::evaluated, this, &ModelChoice::showStrategy);
    showStrategy();
}

void ModelChoice::fill()
{
    const Format format(locale(), QStringLiteral("USD"));
    m_list->addItem(QString());
    for (const ModelPrice& model : m_binding.document().catalogue().models) {
        QString text = tr("%1 (%2): %3")
                           .arg(QString::fromStdString(model.name), QString::fromStdString(model.provider),
                               priceText(model, format));
        if (model.openWeights)
            text += tr(" · open weights");
        m_list->addItem(text, QString::fromStdString(model.id));
    }
}

bool ModelChoice::isUseful() const
{
    const Archetype* archetype = m_binding.archetype();
    const Strategy* strategy = m_binding.strategy();
    return (archetype && archetype->words.count(m_word) > 0)
        || (strategy && strategy->parameters.count(m_word) > 0);
}

void ModelChoice::showStrategy()
{
    const Strategy* strategy = m_binding.strategy();
    if (!strategy)
        return;
    const Archetype* archetype = m_binding.archetype();
    const auto usual
        = archetype && archetype->words.count(m_word) ? archetype->words.at(m_word) : std::string();
    m_list->setItemText(0,
        usual.empty() ? tr("Usual for this kind: none")
                      : tr("Usual for this kind: %1").arg(nameOf(m_binding.document().catalogue(), usual)));
    const bool own = strategy->parameters.count(m_word) > 0;
    const int row = own ? m_list->findData(QString::fromStdString(m_binding.word(m_word))) : 0;
    m_list->setCurrentIndex(std::max(row, 0));
    m_details->setText(details());
}

QString ModelChoice::details() const
{
    const ModelPrice* model = findModel(m_binding.document().catalogue(), m_binding.word(m_word));
    if (!model)
        return {};
    const Format format(locale(), QStringLiteral("USD"));
    QStringList lines{tr("%1 per million tokens, read on %2 – %3.")
                          .arg(priceText(*model, format), format.date(QString::fromStdString(model->date)),
                              displayText(model->source, 200))};
    if (model->openWeights)
        lines << tr("Its weights are open: it can be moved to another host.");
    if (!model->note.empty())
        lines << displayText(model->note, 300);
    for (const Problem& problem : m_binding.document().evaluation().problems)
        if ((problem.code == ProblemCode::StalePrice || problem.code == ProblemCode::PriceUnknown)
            && !problem.args.empty() && problem.args.front() == model->name) {
            lines << problemSentence(problem, format);
            break;
        }
    return lines.join(u'\n');
}

void ModelChoice::choose(int index)
{
    const std::string model = m_list->itemData(index).toString().toStdString();
    m_binding.editOnce(std::string("parameters/") + m_word, tr("Change the model"), [&](Strategy& strategy) {
        if (model.empty())
            strategy.parameters.erase(m_word);
        else
            strategy.parameters[m_word] = model;
    });
}

} // namespace tunepoint::ui
