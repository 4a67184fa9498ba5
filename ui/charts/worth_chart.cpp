// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/worth_chart.h"

#include "ui/charts/bars_picture.h"
#include "ui/text/advice_sentences.h"

namespace tunepoint::ui {

namespace {

constexpr qsizetype kMostBars = 10;
constexpr QRgb kWorth = 0xff44aa99;

class WorthPicture : public BarsPicture {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::WorthPicture)

public:
    [[nodiscard]] QString title() const override { return tr("What it is worth to know"); }
    [[nodiscard]] QString description() const override
    {
        QStringList parts;
        for (const Bar& bar : shown())
            parts << bar.hint;
        return parts.isEmpty() ? emptyText() : parts.join(QLatin1Char(' '));
    }
    [[nodiscard]] ChartTable table() const override { return m_table; }

protected:
    [[nodiscard]] QList<Bar> bars(const Evaluation& evaluation, const StrategyStyles& styles) override;
    [[nodiscard]] QString axisTitle(const Evaluation&) const override
    {
        return tr("Worth of knowing it exactly, for this decision");
    }
    [[nodiscard]] QString tickText(double value) const override { return format().moneyShort(value); }
    [[nodiscard]] QString emptyText() const override
    {
        return tr("Nothing is worth finding out: no figure alone would change the choice.");
    }

private:
    ChartTable m_table;
};

QList<BarsPicture::Bar> WorthPicture::bars(const Evaluation& evaluation, const StrategyStyles&)
{
    m_table = {};
    m_table.columns = {{tr("Input"), false, {}},
        {tr("Worth of knowing"), true, tr("Expected value of perfect information on this input (EVPPI)")},
        {tr("Standard error"), true, tr("Noise of the trials")}};
    QList<Bar> bars;
    if (!evaluation.valueOfInformation)
        return bars;
    for (const InformationEntry& entry : evaluation.valueOfInformation->evppi) {
        const double value = entry.value.value;
        const QString name = inputsAt(entry.pointers, evaluation, format());
        m_table.rows.append({{name, {}}, {format().moneyShort(value), value},
            {format().moneyShort(entry.value.standardError), entry.value.standardError}});
        m_table.strategies.append(std::string());
        if (bars.size() == kMostBars || !(value > entry.value.standardError))
            continue;
        const QString worth = format().moneyShort(value);
        bars.append({name, {{0, value, QColor::fromRgb(kWorth), false}}, worth,
            tr("%1: %2.", "input: worth of knowing it").arg(name, worth), {}});
    }
    return bars;
}

} // namespace

WorthChart::WorthChart(StrategyStyles& styles, QWidget* parent)
    : Chart(styles, parent)
{
    initialize();
}

std::unique_ptr<Picture> WorthChart::makePicture() const
{
    return std::make_unique<WorthPicture>();
}

void renderWorth(
    QPainter& painter, const QRectF& target, const Evaluation& evaluation, const StrategyStyles& styles)
{
    WorthPicture picture;
    renderOnPaper(painter, target, picture, evaluation, styles);
}

} // namespace tunepoint::ui
