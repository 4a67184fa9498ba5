// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/cost_waterfall_chart.h"

#include "ui/charts/bars_picture.h"
#include "ui/text/names.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tunepoint::ui {

namespace {

struct Part {
    double CostParts::*amount;
    const char* word;
};
constexpr std::array kParts{Part{&CostParts::examples, "examples"}, Part{&CostParts::training, "training"},
    Part{&CostParts::people, "people"}, Part{&CostParts::setup, "setup"},
    Part{&CostParts::modelCalls, "modelCalls"}, Part{&CostParts::serving, "serving"},
    Part{&CostParts::upkeep, "upkeep"}, Part{&CostParts::review, "review"},
    Part{&CostParts::stated, "stated"}, Part{&CostParts::errors, "errors"}};

class WaterfallPicture : public BarsPicture {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::WaterfallPicture)

public:
    explicit WaterfallPicture(std::string strategy)
        : m_strategy(std::move(strategy))
    {
    }

    void setStrategy(std::string strategy) { m_strategy = std::move(strategy); }
    [[nodiscard]] QString title() const override
    {
        return m_name.isEmpty() ? tr("From value to gain") : tr("From value to gain: %1").arg(m_name);
    }
    [[nodiscard]] QString description() const override
    {
        QStringList parts;
        for (const Bar& bar : shown())
            parts << tr("%1 %2", "a part of the cost and its amount").arg(bar.name, bar.text);
        return parts.isEmpty() ? emptyText()
                               : title() + QStringLiteral(". ") + parts.join(QStringLiteral("; "));
    }
    [[nodiscard]] ChartTable table() const override { return m_table; }

protected:
    [[nodiscard]] QList<Bar> bars(const Evaluation& evaluation, const StrategyStyles& styles) override;
    [[nodiscard]] QString axisTitle(const Evaluation&) const override
    {
        return tr("Over the horizon, not discounted (%1)").arg(format().currency());
    }
    [[nodiscard]] QString tickText(double value) const override { return format().moneyShort(value); }
    [[nodiscard]] QString emptyText() const override
    {
        return tr("Nothing to draw yet. Add options and say what they cost.");
    }

private:
    [[nodiscard]] const StrategyResult* chosen(const Evaluation& evaluation) const;

    std::string m_strategy;
    QString m_name;
    ChartTable m_table;
};

const StrategyResult* WaterfallPicture::chosen(const Evaluation& evaluation) const
{
    const StrategyResult* strategy = findResult(evaluation, m_strategy);
    if (strategy == nullptr && evaluation.recommendation.strategy)
        strategy = findResult(evaluation, *evaluation.recommendation.strategy);
    if (strategy == nullptr && !evaluation.strategies.empty())
        strategy = &evaluation.strategies.front();
    return strategy;
}

QList<BarsPicture::Bar> WaterfallPicture::bars(const Evaluation& evaluation, const StrategyStyles& styles)
{
    m_table = {};
    m_table.columns = {{tr("Part"), false, {}}, {tr("Amount"), true, {}}, {tr("Left"), true, {}}};
    m_name.clear();
    const StrategyResult* strategy = chosen(evaluation);
    if (strategy == nullptr || !std::isfinite(strategy->central.totalCost)
        || !std::isfinite(strategy->central.totalValue))
        return {};
    m_name = strategyName(*strategy);
    const QColor own = styles.style(strategy->id).colour(look().dark);
    const QColor spent = blend(look().quiet, look().ground, 0.35);
    const CentralFigures& figures = strategy->central;
    QList<Bar> bars;
    const auto add = [&](const QString& name, double amount, double from, double to, const QColor& colour,
                         bool hatched) {
        const QString text = format().moneyShort(amount);
        bars.append({name, {{from, to, colour, hatched}}, text,
            tr("%1: %2", "a part of the cost and its amount").arg(name, format().money(amount)), {}});
        m_table.rows.append({{name, {}}, {format().money(amount), amount}, {format().money(to), to}});
    };
    const bool gains = figures.totalValue != 0 || evaluation.hasBaseline;
    double left = gains ? figures.totalValue : 0;
    if (gains)
        add(evaluation.hasBaseline ? tr("Value against going on as today") : tr("Stated benefits"), left, 0,
            left, own, false);
    for (const Part& part : kParts) {
        const double amount = figures.parts.*part.amount;
        if (!(amount > 0))
            continue;
        const double next = gains ? left - amount : left + amount;
        add(wordName("costPart", part.word), gains ? -amount : amount, left, next, spent,
            part.amount == &CostParts::errors);
        left = next;
    }
    add(gains ? tr("Gain") : tr("Total cost"), left, 0, left, own, false);
    return bars;
}

} // namespace

CostWaterfallChart::CostWaterfallChart(StrategyStyles& styles, QWidget* parent)
    : Chart(styles, parent)
{
    initialize();
}

void CostWaterfallChart::setStrategy(const std::string& strategy)
{
    if (strategy == m_strategy)
        return;
    m_strategy = strategy;
    static_cast<WaterfallPicture&>(picture()).setStrategy(strategy);
    refresh();
}

std::unique_ptr<Picture> CostWaterfallChart::makePicture() const
{
    return std::make_unique<WaterfallPicture>(m_strategy);
}

} // namespace tunepoint::ui
