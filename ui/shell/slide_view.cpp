// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/slide_view.h"

#include "ui/charts/chances_chart.h"
#include "ui/charts/strategy_style.h"
#include "ui/charts/tornado_chart.h"
#include "ui/charts/tradeoff_chart.h"
#include "ui/document/assessment_document.h"
#include "ui/shell/theme.h"
#include "ui/widgets/plain_label.h"

#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tunepoint::ui {

namespace {

constexpr double kChartScale = 1.7; ///< of the chart's labels
constexpr std::array kHeadlineScales{3.0, 2.7, 2.4, 2.2, 2.0, 1.8};
/// The last ones are of use where the application's own size is large: what is cut is not read at all.
constexpr std::array kWordScales{2.0, 1.9, 1.8, 1.7, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1.05, 0.95, 0.85};
constexpr int kFewestBars = 3;
constexpr int kAxisLines = 4; ///< of text above and beneath the bars
constexpr double kHeadlineShare = 0.36; ///< of the slide's height, at most
constexpr double kWordsShare = 0.36; ///< of the slide's width, beside a chart
constexpr int kGap = 24;

QFont scaledFont(double factor)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace

SlideView::SlideView(Slide slide, AssessmentDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_slide(std::move(slide))
{
    setAccessibleName(m_slide.step);
    auto* headline = new PlainLabel(m_slide.headline, this);
    headline->setObjectName(QStringLiteral("slideHeadline"));
    headline->setWordWrap(true);
    headline->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_headline = headline;
    createChart(document);
    m_words = new QWidget(this);
    m_words->setObjectName(QStringLiteral("slideWords"));
    auto* column = new QVBoxLayout(m_words);
    column->setContentsMargins(0, 0, 0, 0);
    createTable(document);
    for (int i = 0; i < m_slide.lines.size(); ++i)
        addLabel(m_slide.numbered ? tr("%1. %2", "number of a step, the step")
                                        .arg(locale().toString(i + 1), m_slide.lines.at(i))
                                  : m_slide.lines.at(i),
            "slideLine");
    if (!m_slide.note.isEmpty())
        addLabel(m_slide.note, "slideNote");
    column->addStretch(1);
}

void SlideView::addLabel(const QString& text, const char* name)
{
    auto* label = new PlainLabel(text, m_words);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    m_words->layout()->addWidget(label);
}

void SlideView::createChart(AssessmentDocument& document)
{
    StrategyStyles& styles = StrategyStyles::of(document);
    switch (m_slide.chart) {
    case SlideChart::None:
        return;
    case SlideChart::Tradeoff:
        m_chart = new TradeoffChart(styles, this);
        break;
    case SlideChart::Tornado:
        m_chart = new TornadoChart(styles, this);
        break;
    case SlideChart::Chances:
        m_chart = new ChancesChart(styles, this);
        break;
    }
    m_chart->setFocusPolicy(Qt::NoFocus); // the keys step through the story
    m_chart->setFont(scaledFont(kChartScale));
    m_chart->setEvaluation(document.evaluation());
    if (m_slide.chart == SlideChart::Tornado && document.evaluation().sensitivity) {
        m_bars = document.evaluation().sensitivity->tornado;
        m_barsShown = m_bars.size();
    }
}

/// As many bars as have room for their names; those that move least give way.
void SlideView::fitBars(int height)
{
    if (m_bars.empty())
        return;
    const int row = int(QFontMetrics(m_chart->font()).height() * 1.3);
    const int room = std::max(kFewestBars, height / std::max(1, row) - kAxisLines);
    const std::size_t shown = std::min(m_bars.size(), std::size_t(room));
    if (shown == m_barsShown)
        return;
    m_barsShown = shown;
    Evaluation evaluation = m_chart->evaluation();
    evaluation.sensitivity->tornado.assign(m_bars.begin(), m_bars.begin() + std::ptrdiff_t(shown));
    m_chart->setEvaluation(evaluation);
}

void SlideView::createTable(AssessmentDocument& document)
{
    if (m_slide.rows.empty())
        return;
    auto* table = new QWidget(m_words);
    table->setObjectName(QStringLiteral("slideTable"));
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * kGap);
    const int names = 1; // markers stand before them
    const int first = names + 1;
    int line = 0;
    for (int column = 0; column < m_slide.columns.size(); ++column) {
        auto* title = new PlainLabel(m_slide.columns.at(column), table);
        title->setProperty("bold", true);
        grid->addWidget(title, line, first + column);
    }
    line += m_slide.columns.isEmpty() ? 0 : 1;
    const int size = QFontMetrics(scaledFont(1.4)).ascent();
    for (const Slide::Row& row : m_slide.rows) {
        if (!row.strategy.empty()) {
            auto* marker = new QLabel(table);
            marker->setPixmap(markerPixmap(StrategyStyles::of(document).style(row.strategy), size,
                isDark(palette()), devicePixelRatioF(), footing(document.evaluation(), row.strategy)));
            grid->addWidget(marker, line, 0);
        }
        auto* name = new PlainLabel(row.name, table);
        name->setWordWrap(true);
        grid->addWidget(name, line, names);
        for (int column = 0; column < row.cells.size(); ++column) {
            auto* cell = new PlainLabel(row.cells.at(column), table);
            cell->setProperty("bold", m_slide.columns.isEmpty());
            cell->setWordWrap(true);
            grid->addWidget(cell, line, first + column);
        }
        ++line;
    }
    grid->setColumnStretch(names, m_slide.columns.isEmpty() ? 2 : 4);
    for (int column = 0; column < std::max<int>(1, int(m_slide.columns.size())); ++column)
        grid->setColumnStretch(first + column, 3);
    m_words->layout()->addWidget(table);
}

double SlideView::smallestScale() const
{
    double least = m_headlineScale;
    if (!m_words->findChildren<PlainLabel*>().isEmpty())
        least = std::min(least, m_wordsScale);
    return m_chart ? std::min(least, kChartScale * 0.9) : least; // captions of charts
}

void SlideView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// The largest scale at which the words fit into `room`; the smallest one where none does.
void SlideView::fitWords(QWidget& words, const QSize& room, double largest)
{
    for (const double scale : kWordScales) {
        if (scale > largest)
            continue;
        m_wordsScale = scale;
        for (PlainLabel* label : words.findChildren<PlainLabel*>())
            label->setScale(scale, label->property("bold").toBool());
        if (auto* table = words.findChild<QWidget*>(QStringLiteral("slideTable"))) {
            auto* grid = static_cast<QGridLayout*>(table->layout());
            grid->setVerticalSpacing(int(QFontMetrics(scaledFont(scale)).height() * 0.35));
            grid->activate();
            table->updateGeometry(); // else the layout around it goes by the height of the scale before
        }
        words.layout()->setSpacing(int(QFontMetrics(scaledFont(scale)).height() * 0.6));
        words.layout()->invalidate();
        words.layout()->activate();
        const int height = words.layout()->hasHeightForWidth() ? words.layout()->heightForWidth(room.width())
                                                               : words.layout()->sizeHint().height();
        if (height <= room.height() && words.layout()->minimumSize().width() <= room.width())
            return;
    }
}

QRect SlideView::mirrored(const QRect& rect) const
{
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

void SlideView::fit()
{
    auto* headline = static_cast<PlainLabel*>(m_headline);
    const int most = int(height() * kHeadlineShare);
    int tall = 0;
    for (const double scale : kHeadlineScales) {
        m_headlineScale = scale;
        headline->setScale(scale, true);
        tall = headline->heightForWidth(width());
        if (tall <= most)
            break;
    }
    headline->setGeometry(0, 0, width(), tall);
    const int top = tall + kGap;
    const int left = height() - top;
    const bool words = !m_words->findChildren<PlainLabel*>().isEmpty();
    const int wide = !m_chart ? width() : words ? int(width() * kWordsShare) : 0;
    m_words->setVisible(words);
    if (words) {
        fitWords(*m_words, {wide, left}, m_chart ? 1.7 : 2.0);
        m_words->setGeometry(mirrored({width() - wide, top, wide, left}));
    }
    if (m_chart) {
        fitBars(left);
        m_chart->setGeometry(mirrored({0, top, width() - wide - (words ? kGap : 0), left}));
    }
}

} // namespace tunepoint::ui
