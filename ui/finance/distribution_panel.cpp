// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finance/distribution_panel.h"

#include "ui/charts/chart_frame.h"
#include "ui/charts/distribution_chart.h"
#include "ui/text/format.h"
#include "ui/text/names.h"
#include "ui/widgets/plain_label.h"

#include <QButtonGroup>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr int kChartHeight = 420;

} // namespace

QStringList distributionSentences(
    const MoneyDistribution& money, const QString& name, bool hasBaseline, const Format& format)
{
    QStringList sentences;
    sentences << DistributionPanel::tr("%1: the central case, every input at its median, is worth %2. In %3 "
                                       "of the trials it turns out to be "
                                       "less.")
                     .arg(name, format.moneyShort(money.centralNetPresentValue),
                         format.share(money.shareBelowCentralValue, 0));
    sentences << DistributionPanel::tr(
        "In eight trials of ten it is worth %1 to %2; the median of the trials is %3.")
                     .arg(format.moneyShort(money.netPresentValue.at(0.1)),
                         format.moneyShort(money.netPresentValue.at(0.9)),
                         format.moneyShort(money.netPresentValue.at(0.5)));
    if (hasBaseline)
        sentences
            << DistributionPanel::tr("Chance of a loss: %1.").arg(format.share(money.probabilityLoss, 0));
    sentences << (money.contingency > 0
            ? DistributionPanel::tr(
                "The cost of the central case, %1, is enough in %2 of the trials. Set %3 more aside and "
                "eight trials in ten stay within.")
                  .arg(format.moneyShort(money.centralTotalCost),
                      format.share(money.shareBelowCentralCost, 0), format.moneyShort(money.contingency))
            : DistributionPanel::tr(
                "The cost of the central case, %1, is enough in %2 of the trials: eight in ten stay "
                "within it.")
                  .arg(format.moneyShort(money.centralTotalCost),
                      format.share(money.shareBelowCentralCost, 0)));
    return sentences;
}

DistributionPanel::DistributionPanel(StrategyStyles& styles, QWidget* parent)
    : QWidget(parent)
    , m_distributions(std::make_shared<const MoneyDistributions>())
    , m_chart(new DistributionChart(styles))
    , m_words(plainLabel({}, this))
{
    m_chart->setObjectName(QStringLiteral("distributionChart"));
    m_chart->setMinimumHeight(kChartHeight);
    m_words->setObjectName(QStringLiteral("distributionWords"));
    auto* frame = new ChartFrame(m_chart, styles, this);
    auto* group = new QButtonGroup(this);
    const auto button
        = [&](const QString& text, const QString& hint, const char* name, DistributionFigure figure) {
              auto* choice = new QToolButton(this);
              choice->setObjectName(QLatin1String(name));
              choice->setText(text);
              choice->setToolTip(hint);
              choice->setCheckable(true);
              choice->setAutoRaise(true);
              choice->setChecked(figure == m_chart->figure());
              group->addButton(choice, static_cast<int>(figure));
              frame->addControl(choice);
          };
    button(tr("Worth"), tr("Net present value against going on as today"), "distributionWorth",
        DistributionFigure::Worth);
    button(tr("Cost"), tr("Total cost over the horizon, not discounted"), "distributionCost",
        DistributionFigure::Cost);
    connect(group, &QButtonGroup::idClicked, this,
        [this](int figure) { m_chart->setFigure(static_cast<DistributionFigure>(figure)); });
    connect(m_chart, &Chart::selectionChanged, this, &DistributionPanel::strategySelected);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(frame);
    column->addWidget(m_words);
}

void DistributionPanel::setEvaluation(const Evaluation& evaluation)
{
    m_chart->setEvaluation(evaluation);
    showWords();
}

void DistributionPanel::setDistributions(std::shared_ptr<const MoneyDistributions> distributions)
{
    m_distributions = std::move(distributions);
    m_chart->setDistributions(m_distributions);
    showWords();
}

void DistributionPanel::setSelection(const std::string& strategy)
{
    m_selected = strategy;
    m_chart->setSelection(strategy);
    showWords();
}

void DistributionPanel::showWords()
{
    const Evaluation& evaluation = m_chart->evaluation();
    const Format format(locale(), QString::fromStdString(evaluation.currency));
    const auto named = [&](const std::string& id) {
        return std::ranges::find(m_distributions->strategies, id, &MoneyDistribution::strategy);
    };
    auto money = named(m_selected);
    if (money == m_distributions->strategies.end())
        money = named(evaluation.recommendation.strategy.value_or(""));
    const StrategyResult* strategy
        = money == m_distributions->strategies.end() ? nullptr : findResult(evaluation, money->strategy);
    if (strategy == nullptr) {
        m_words->setText(m_distributions->strategies.empty()
                ? QString()
                : tr("Choose an option to read its curve in words."));
        return;
    }
    QStringList words
        = distributionSentences(*money, isolated(strategyName(*strategy)), evaluation.hasBaseline, format);
    const auto drawn = std::uint64_t(m_distributions->trials);
    words << tr("The curves are of %Ln trial(s).", nullptr, int(drawn));
    if (evaluation.trials > drawn)
        words << tr("The headline's figures are of %1.", "number of trials")
                     .arg(format.count(double(evaluation.trials)));
    m_words->setText(words.join(QLatin1Char(' ')));
}

} // namespace tunepoint::ui
