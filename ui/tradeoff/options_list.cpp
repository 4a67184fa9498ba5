// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tradeoff/options_list.h"

#include "ui/charts/chart_look.h"
#include "ui/charts/outcome_words.h"
#include "ui/text/names.h"

#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace tunepoint::ui {

namespace {

constexpr int kMostRows = 9; ///< in a low window; more of them scroll
constexpr double kShareOfWindow = 0.45; ///< of a higher one

QString brief(OutcomeFigure figure, const StrategyResult& strategy, const Format& format)
{
    // of today's process that is not described every figure is unknown, whatever the engine counts with
    const std::optional<double> value = strategy.comparable ? centralOutcome(strategy, figure) : std::nullopt;
    return value && std::isfinite(*value) ? outcomeTick(figure, *value, format, true)
                                          : format.moneyShort(std::nullopt);
}

} // namespace

OptionsList::OptionsList(StrategyStyles& styles, QWidget* parent)
    : QTreeWidget(parent)
    , m_styles(styles)
{
    setObjectName(QStringLiteral("optionsList"));
    setAccessibleName(tr("Options on the chart"));
    setColumnCount(3);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item != nullptr)
            Q_EMIT strategyChosen(item->data(0, Qt::UserRole).toString().toStdString());
    });
}

void OptionsList::show(const Evaluation& evaluation, const TradeoffAxes& axes, const std::string& selected)
{
    const QSignalBlocker quiet(this);
    const Format format(QLocale(), QString::fromStdString(evaluation.currency));
    const auto count = static_cast<int>(evaluation.strategies.size());
    const bool resized = topLevelItemCount() != count;
    while (topLevelItemCount() > count)
        delete takeTopLevelItem(topLevelItemCount() - 1);
    while (topLevelItemCount() < count)
        addTopLevelItem(new QTreeWidgetItem); // owned by the list
    for (int row = 0; row < count; ++row) {
        const StrategyResult& strategy = evaluation.strategies[std::size_t(row)];
        QTreeWidgetItem* item = topLevelItem(row);
        const QString id = QString::fromStdString(strategy.id);
        item->setText(0, strategyName(strategy));
        item->setText(1, brief(axes.x, strategy, format));
        item->setText(2, brief(axes.y, strategy, format));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(0, strategyName(strategy).toHtmlEscaped());
        item->setToolTip(1, outcomeName(axes.x));
        item->setToolTip(2, outcomeName(axes.y));
        const Footing certainty = footing(evaluation, strategy.id);
        const QIcon icon = markerIcon(m_styles.style(strategy.id), isDark(*this), certainty);
        if (item->icon(0).cacheKey() != icon.cacheKey())
            item->setIcon(0, icon);
        if (item->data(0, Qt::UserRole).toString() != id)
            item->setData(0, Qt::UserRole, id);
        QFont font = this->font();
        font.setBold(evaluation.recommendation.strategy == strategy.id);
        font.setStrikeOut(!strategy.eligible);
        if (item->font(0) != font)
            item->setFont(0, font);
        if (strategy.id == selected && currentItem() != item)
            setCurrentItem(item);
    }
    if (resized) {
        updateGeometry();
        scrollToTop();
    }
}

QSize OptionsList::sizeHint() const
{
    const int row = std::max(sizeHintForRow(0), fontMetrics().height() + 4);
    const int most = std::max(kMostRows, int(window()->height() * kShareOfWindow / row));
    const int rows = std::clamp(topLevelItemCount(), 1, most);
    return {200, rows * row + 4};
}

} // namespace tunepoint::ui
