// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/methods_chart.h"

#include "core/decision/contributions.h"
#include "ui/charts/picture.h"
#include "ui/text/decision_sentences.h"
#include "ui/text/format.h"
#include "ui/text/names.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>

namespace tunepoint::ui {

namespace {

constexpr std::array<const char*, 4> kMethods{"weightedSum", "topsis", "vikor", "promethee2"};
constexpr qreal kMarker = 14;
constexpr qreal kLongestLabel = 190;
constexpr qreal kLabelShare = 0.34; ///< of the picture's width

const Ranking& rankingBy(const CriteriaAnalysis& analysis, std::size_t method)
{
    switch (method) {
    case 1:
        return analysis.topsis.ranking;
    case 2:
        return analysis.vikor.ranking;
    case 3:
        return analysis.promethee2.ranking;
    default:
        return analysis.weightedSum.ranking;
    }
}

double scoreBy(const CriteriaAnalysis& analysis, std::size_t method, std::size_t option)
{
    switch (method) {
    case 1:
        return analysis.topsis.scores[option];
    case 2:
        return analysis.vikor.q[option];
    case 3:
        return analysis.promethee2.netFlow[option];
    default:
        return analysis.weightedSum.scores[option];
    }
}

class MethodsPicture : public Picture {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::MethodsPicture)

public:
    MethodsPicture()
    {
        setGrid(Qt::Horizontal);
        setPainters({}, [this](QPainter& painter) { paintAbove(painter); });
        connect(this, &QGraphicsWidget::geometryChanged, this, [this] { makeRoom(); });
    }

    void show(const Evaluation& evaluation, const StrategyStyles& styles) override;
    [[nodiscard]] QString title() const override { return tr("What other methods say"); }
    [[nodiscard]] QString description() const override;
    [[nodiscard]] ChartTable table() const override { return m_table; }
    [[nodiscard]] QList<Target> targets() override;
    [[nodiscard]] QString hintAt(const QPointF& point) override;

private:
    struct Line {
        std::string strategy;
        QString name;
        StrategyStyle style;
        std::array<double, kMethods.size()> height{}; ///< 0 at the last place, 1 at the first
        QString hint;
    };

    void addLine(const CriteriaAnalysis& analysis, const Evaluation& evaluation, const StrategyStyles& styles,
        std::size_t option);
    void showLines();
    void makeRoom();
    [[nodiscard]] QPointF point(const Line& line, std::size_t method) const
    {
        return at((double(method) + 0.5) / double(kMethods.size()), line.height[method]);
    }
    void paintAbove(QPainter& painter) const;
    void paintLabels(QPainter& painter) const;

    Format m_format;
    QList<Line> m_lines;
    ChartTable m_table;
};

/// Where a place stands between the foot and the top of the chart.
double heightOf(double place, std::size_t options)
{
    return 1 - (place - 0.5) / double(options);
}

void MethodsPicture::addLine(const CriteriaAnalysis& analysis, const Evaluation& evaluation,
    const StrategyStyles& styles, std::size_t option)
{
    const std::string& id = analysis.options[analysis.rated[option]].id;
    const StrategyResult* result = findResult(evaluation, id);
    Line line;
    line.strategy = id;
    line.name = result ? strategyName(*result) : QString();
    line.style = styles.style(id);
    QList<ChartCell> row{{line.name, {}}};
    QStringList hint{line.name};
    for (std::size_t method = 0; method < kMethods.size(); ++method) {
        const Ranking& ranking = rankingBy(analysis, method);
        const std::size_t place = placesOf(ranking, analysis.rated.size())[option];
        const auto group = std::find_if(ranking.begin(), ranking.end(),
            [&](const auto& tied) { return std::find(tied.begin(), tied.end(), option) != tied.end(); });
        const std::size_t tied = group == ranking.end() ? 1 : group->size();
        // Tied options lie side by side in the places that they share, so that none hides another.
        const auto inside
            = group == ranking.end() ? 0 : std::find(group->begin(), group->end(), option) - group->begin();
        line.height[method] = heightOf(double(place) + double(inside), analysis.rated.size());
        const QString said = tied > 1 ? tr("%1 (tied)", "a place").arg(m_format.count(double(place)))
                                      : m_format.count(double(place));
        row.append({said, double(place)});
        const double score = scoreBy(analysis, method, option);
        row.append({m_format.number(score, 3), score});
        hint << tr("%1: place %2", "method").arg(methodName(kMethods[method]), said);
    }
    line.hint = hint.join(u'\n');
    m_table.rows.append(row);
    m_table.strategies.append(id);
    m_lines.append(std::move(line));
}

void MethodsPicture::show(const Evaluation& evaluation, const StrategyStyles& styles)
{
    m_format = Format(look().locale, QString::fromStdString(evaluation.currency));
    m_lines.clear();
    m_table = {};
    m_table.columns = {{tr("Option"), false, {}}};
    for (const char* method : kMethods) {
        m_table.columns.append({tr("Place: %1", "by method").arg(methodName(method)), true, {}});
        m_table.columns.append({tr("Score: %1", "by method").arg(methodName(method)), true,
            QLatin1String(method) == QLatin1String("vikor") ? tr("Q of VIKOR: less is better")
                                                            : tr("More is better")});
    }
    if (evaluation.criteria) {
        for (const std::size_t option : byWeightedSum(*evaluation.criteria))
            addLine(*evaluation.criteria, evaluation, styles, option);
    }
    setAxesVisible(!m_lines.isEmpty());
    const auto count = static_cast<int>(m_lines.size());
    setAxes({AxisScale::rows(int(kMethods.size())), {},
                [](double column) {
                    const auto index = static_cast<std::size_t>(std::max(column, 0.0));
                    return index < kMethods.size() ? methodName(kMethods[index]) : QString();
                }},
        {AxisScale::rows(std::max(count, 1)), tr("Place"),
            [this, count](double row) { return m_format.count(count - int(row)); }});
    showLines();
    makeRoom();
    repaint();
}

void MethodsPicture::showLines()
{
    QList<PlotLine> lines;
    for (const Line& line : m_lines) {
        QPolygonF points;
        for (std::size_t method = 0; method < kMethods.size(); ++method)
            points << QPointF((double(method) + 0.5) / double(kMethods.size()), line.height[method]);
        lines.append({points, QPen(line.style.colour(look().dark), 2, line.style.lineStyle())});
    }
    setLines(lines);
}

QString MethodsPicture::description() const
{
    QStringList parts;
    for (const Line& line : m_lines)
        parts << QString(line.hint).replace(u'\n', QStringLiteral(", "));
    return parts.isEmpty() ? tr("No option can be ranked by the criteria yet.")
                           : parts.join(QStringLiteral("; ")) + QLatin1Char('.');
}

QList<Picture::Target> MethodsPicture::targets()
{
    QList<Target> targets;
    for (const Line& line : m_lines)
        targets.append({line.strategy, point(line, 0)});
    return targets;
}

QString MethodsPicture::hintAt(const QPointF& place)
{
    QString hint;
    qreal least = kMarker;
    for (const Line& line : m_lines) {
        for (std::size_t method = 0; method < kMethods.size(); ++method) {
            const qreal distance = QLineF(point(line, method), place).length();
            if (distance < least) {
                least = distance;
                hint = line.hint;
            }
        }
    }
    return hint;
}

void MethodsPicture::makeRoom()
{
    const QFontMetricsF metrics(look().caption());
    qreal widest = 0;
    for (const Line& line : m_lines)
        widest = std::max(widest, metrics.horizontalAdvance(line.name));
    const qreal most
        = size().width() > 0 ? std::min(size().width() * kLabelShare, kLongestLabel) : kLongestLabel;
    setOuterMargins(std::min(widest, most) + 8, 4);
}

void MethodsPicture::paintAbove(QPainter& painter) const
{
    if (m_lines.isEmpty()) {
        paintEmpty(painter, tr("No option can be ranked by the criteria yet."));
        return;
    }
    for (const Line& line : m_lines) {
        for (std::size_t method = 0; method < kMethods.size(); ++method) {
            const bool marked = line.strategy == selected();
            paintMarker(
                painter, point(line, method), marked ? kMarker * 1.4 : kMarker, line.style, look().dark);
        }
    }
    paintLabels(painter);
}

/// Names at the end of the lines.
void MethodsPicture::paintLabels(QPainter& painter) const
{
    const QFontMetricsF metrics(look().caption());
    painter.setFont(look().caption());
    const qreal most = std::min(size().width() * kLabelShare, kLongestLabel);
    for (const Line& line : m_lines) {
        const QPointF end = point(line, kMethods.size() - 1);
        const QString name = metrics.elidedText(line.name, Qt::ElideRight, most);
        const qreal width = metrics.horizontalAdvance(name) + 2;
        const qreal left = look().rightToLeft ? end.x() - kMarker - width : end.x() + kMarker;
        painter.setPen(look().text);
        painter.drawText(QRectF(left, end.y() - metrics.height() / 2, width, metrics.height()),
            Qt::AlignVCenter | (look().rightToLeft ? Qt::AlignRight : Qt::AlignLeft), name);
    }
}

} // namespace

MethodsChart::MethodsChart(StrategyStyles& styles, QWidget* parent)
    : Chart(styles, parent)
{
    initialize();
}

std::unique_ptr<Picture> MethodsChart::makePicture() const
{
    return std::make_unique<MethodsPicture>();
}

void renderMethods(
    QPainter& painter, const QRectF& target, const Evaluation& evaluation, const StrategyStyles& styles)
{
    MethodsPicture picture;
    renderOnPaper(painter, target, picture, evaluation, styles);
}

} // namespace tunepoint::ui
