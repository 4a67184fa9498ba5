// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure_table.h"

#include "ui/charts/chart_look.h"
#include "ui/widgets/elided_name.h"
#include "ui/widgets/plain_label.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace tunepoint::ui {

namespace {

/// Sorts figures by value, words by the locale's rules, and undefined figures last either way.
class FigureOrder : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override
    {
        const auto* model = static_cast<const ChartTableModel*>(sourceModel());
        const ChartTable& table = model->table();
        const ChartCell& a = table.rows[left.row()][left.column()];
        const ChartCell& b = table.rows[right.row()][right.column()];
        if (!table.columns[left.column()].numeric)
            return a.text.localeAwareCompare(b.text) < 0;
        if (a.value.has_value() != b.value.has_value())
            return (sortOrder() == Qt::AscendingOrder) == a.value.has_value();
        return a.value && *a.value < *b.value;
    }
};

/// Cuts the option's name of "option: figure" first, and tells a text that is cut in its tool tip.
class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override
    {
        const QString whole = index.data().toString();
        const bool isCut
            = event->type() == QEvent::ToolTip && sizeHint(option, index).width() > option.rect.width();
        if (!isCut)
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        const QString explanation = index.data(Qt::ToolTipRole).toString(); // escaped as it is
        QToolTip::showText(event->globalPos(),
            explanation.isEmpty()
                ? literal(whole)
                : QStringLiteral("<qt>%1<br>%2</qt>").arg(whole.toHtmlEscaped(), explanation),
            view);
        return true;
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto* view = qobject_cast<const QTableView*>(option->widget);
        if (index.column() != 0 || view == nullptr || !option->rect.isValid())
            return;
        const int margin = view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, view) + 1;
        const int edges = 2 * margin + 2;
        const int icon = option->icon.isNull() ? 0 : option->decorationSize.width() + 2 * margin;
        option->text
            = elidedInputName(option->text, option->fontMetrics, option->rect.width() - icon - edges);
    }
};

} // namespace

FigureTable::FigureTable(StrategyStyles& styles, QWidget* parent)
    : QTableView(parent)
    , m_styles(styles)
    , m_model(new ChartTableModel(this))
    , m_sorted(new FigureOrder(this))
{
    m_sorted->setSourceModel(m_model);
    setModel(m_sorted);
    setItemDelegate(new CellDelegate(this)); // owned by this view
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
        [this] { m_byHand = m_byHand || QGuiApplication::mouseButtons() != Qt::NoButton; });
    connect(this, &QTableView::activated, this, [this](const QModelIndex& index) {
        const int row = m_sorted->mapToSource(index).row();
        Q_EMIT rowActivated(row);
        Q_EMIT cellActivated(m_model->strategyAt(row), index.column());
    });
}

void FigureTable::setTable(const ChartTable& table)
{
    if (table == m_model->table())
        return;
    m_model->setTable(table);
    showMarkers();
    m_widthsKnown = m_byHand = false;
    if (isVisible())
        fitColumns();
}

/// By the longest texts alone; QTableView would lay out every cell with its delegate.
int FigureTable::neededWidth(int column) const
{
    constexpr int kMargin = 20;
    constexpr int kMarker = 24;
    const ChartTable& table = m_model->table();
    const bool marked
        = std::ranges::any_of(table.strategies, [](const std::string& id) { return !id.empty(); });
    qsizetype longest = 0;
    for (const auto& row : table.rows)
        longest = std::max(longest, row[column].text.size());
    int width = 0;
    for (const auto& row : table.rows) {
        const QString& text = row[column].text;
        if (text.size() * 4 >= longest * 3)
            width = std::max(width, fontMetrics().horizontalAdvance(text));
    }
    width += kMargin + (column == 0 && marked ? kMarker : 0);
    return std::max(width, horizontalHeader()->sectionSizeHint(column) + kMargin / 2);
}

/// A figure is never cut: it would read as another. Words are, when there is no room for all of them.
void FigureTable::fitColumns()
{
    constexpr int kWidestWords = 320;
    constexpr int kNarrowestWords = 120;
    const QScopedValueRollback fitting(m_fitting, true);
    m_widthsKnown = true;
    const ChartTable& table = m_model->table();
    std::vector<int> needed;
    std::vector<int> widths;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const auto at = std::size_t(column);
        const int limit = at < m_widestWords.size() ? m_widestWords[at] : 0;
        const int widest = limit > 0 ? limit : kWidestWords;
        needed.push_back(neededWidth(column));
        widths.push_back(table.columns[column].numeric ? needed.back() : std::min(needed.back(), widest));
    }
    const auto spare = [&](int column) {
        return table.columns[column].numeric ? 0 : std::max(widths[std::size_t(column)] - kNarrowestWords, 0);
    };
    int left = viewport()->width() - std::accumulate(widths.begin(), widths.end(), 0);
    int allSpare = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        allSpare += spare(column);
    // Words give way where that brings the last figures into view; half a figure reads as another one. A
    // table that must be scrolled anyway keeps its names: two that are cut alike cannot be told apart.
    for (int column = m_model->columnCount() - 1; left < 0 && left + allSpare >= 0 && column >= 0; --column) {
        const int less = std::min(spare(column), -left);
        widths[std::size_t(column)] -= less;
        allSpare -= less;
        left += less;
    }
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const auto at = std::size_t(column);
        const int more = std::clamp(needed[at] - widths[at], 0, std::max(left, 0));
        left -= more;
        setColumnWidth(column, widths[at] + more);
    }
}

void FigureTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (m_widthsKnown && isVisible() && event->size().width() != event->oldSize().width() && !m_byHand)
        fitColumns();
}

void FigureTable::showEvent(QShowEvent* event)
{
    if (!m_widthsKnown)
        fitColumns();
    QTableView::showEvent(event);
}

void FigureTable::showMarkers()
{
    const bool dark = isDark(*this);
    m_model->setMarkers([this, dark](const std::string& id) { return markerIcon(m_styles.style(id), dark); });
}

void FigureTable::setSelection(const std::string& strategyId)
{
    const auto row = std::ranges::find(m_model->table().strategies, strategyId);
    if (row == m_model->table().strategies.end())
        return;
    const int source = static_cast<int>(row - m_model->table().strategies.begin());
    m_quiet = true;
    setCurrentIndex(m_sorted->mapFromSource(m_model->index(source, 0)));
    m_quiet = false;
}

void FigureTable::fitHeight(int rows)
{
    const int shown = std::clamp(m_model->rowCount(), 1, rows);
    const int height = horizontalHeader()->sizeHint().height()
        + shown * verticalHeader()->defaultSectionSize() + 2 + horizontalScrollBar()->sizeHint().height();
    setMinimumHeight(height);
    setMaximumHeight(height);
}

void FigureTable::copy() const
{
    ChartTable shown = m_model->table();
    shown.rows.clear();
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        shown.rows.append(m_model->table().rows[m_sorted->mapToSource(m_sorted->index(row, 0)).row()]);
    copyToClipboard(shown);
}

void FigureTable::activateCurrent()
{
    if (currentIndex().isValid())
        Q_EMIT activated(currentIndex());
}

void FigureTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    QTableView::keyPressEvent(event);
}

void FigureTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMarkers();
    if (event->type() == QEvent::FontChange)
        verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
}

void FigureTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!current.isValid() || m_quiet || !hasFocus())
        return;
    const std::string strategy = m_model->strategyAt(m_sorted->mapToSource(current).row());
    if (!strategy.empty())
        Q_EMIT strategySelected(strategy);
}

void copyToClipboard(const ChartTable& table)
{
    auto* data = new QMimeData; // the clipboard takes it
    data->setText(toTsv(table));
    data->setData(QStringLiteral("text/csv"), toCsv(table).toUtf8());
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace tunepoint::ui
