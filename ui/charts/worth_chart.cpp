// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/worth_chart.h"

#include "ui/charts/bars_picture.h"
#include "ui/text/advice_sentences.h"
#include "ui/text/information_sentences.h"

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr std::size_t kMostBars = 10;
constexpr QRgb kWorth = 0xff44aa99;

class WorthPicture : public BarsPicture {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::WorthPicture)

public:
    /// Largest first, as in a report's table beneath it; else beside the tornado, in its order.
    void sortByWorth() { m_byWorth = true; }

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
    [[nodiscard]] QString shortAxisTitle(const Evaluation&) const override
    {
        return tr("Worth (%1)", "the axis where it is short").arg(format().currency());
    }
    [[nodiscard]] QString tickText(double value) const override { return format().moneyShort(value); }
    [[nodiscard]] QString emptyText() const override
    {
        return tr("Nothing is worth finding out: no figure alone would change the choice.");
    }

private:
    bool m_byWorth = false;
    ChartTable m_table;
};

/// Entries as they come: largest first.
std::vector<const InformationEntry*> byWorth(const Evaluation& evaluation)
{
    std::vector<const InformationEntry*> entries;
    for (const InformationEntry& entry : evaluation.valueOfInformation->evppi)
        entries.push_back(&entry);
    return entries;
}

/// Entries in the order of the tornado's bars, so that the two can be read side by side; what is not among
/// them follows, largest first.
std::vector<const InformationEntry*> inTornadoOrder(const Evaluation& evaluation)
{
    std::vector<const InformationEntry*> entries = byWorth(evaluation);
    if (!evaluation.sensitivity)
        return entries;
    const auto& tornado = evaluation.sensitivity->tornado;
    const auto place = [&](const InformationEntry* entry) {
        return std::find_if(tornado.begin(), tornado.end(), [&](const TornadoEntry& bar) {
            return std::find(entry->pointers.begin(), entry->pointers.end(), bar.pointer)
                != entry->pointers.end();
        });
    };
    std::stable_sort(entries.begin(), entries.end(),
        [&](const InformationEntry* a, const InformationEntry* b) { return place(a) < place(b); });
    return entries;
}

/// The largest ones above their noise.
std::vector<const InformationEntry*> worthDrawing(const Evaluation& evaluation)
{
    std::vector<const InformationEntry*> entries;
    for (const InformationEntry& entry : evaluation.valueOfInformation->evppi) { // largest first
        if (entries.size() < kMostBars && worthIsSeen(entry.value))
            entries.push_back(&entry);
    }
    return entries;
}

QList<BarsPicture::Bar> WorthPicture::bars(const Evaluation& evaluation, const StrategyStyles&)
{
    m_table = {};
    m_table.columns = {{tr("Input"), false, {}},
        {tr("Worth of knowing"), true, tr("Expected value of perfect information on this input (EVPPI)")},
        {tr("Standard error"), true, tr("Noise of the trials")}};
    QList<Bar> bars;
    if (!evaluation.valueOfInformation)
        return bars;
    const std::vector<const InformationEntry*> drawn = worthDrawing(evaluation);
    for (const InformationEntry* entry : m_byWorth ? byWorth(evaluation) : inTornadoOrder(evaluation)) {
        const double value = entry->value.value;
        const QString name = inputsAt(entry->pointers, evaluation, format());
        m_table.rows.append({{name, {}}, {format().moneyShort(value), value},
            {format().moneyShort(entry->value.standardError), entry->value.standardError}});
        m_table.strategies.append(std::string());
        if (std::find(drawn.begin(), drawn.end(), entry) == drawn.end())
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
    picture.sortByWorth();
    renderOnPaper(painter, target, picture, evaluation, styles);
}

} // namespace tunepoint::ui
