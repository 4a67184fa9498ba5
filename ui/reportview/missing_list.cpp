// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportview/missing_list.h"

#include "ui/text/audit_sentences.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>
#include <optional>

namespace tunepoint::ui {

namespace {

/// Lines are measured in whole pixels and drawn in parts of them: without some more room the last line of a
/// long item is cut although there is space for it.
class RoomyItem : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 4);
    }
};

} // namespace

MissingList::MissingList(QWidget* parent)
    : QListWidget(parent)
{
    setWordWrap(true);
    setItemDelegate(new RoomyItem(this)); // owned by this list
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSpacing(2);
    setMouseTracking(true);
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { choose(item); });
    connect(this, &QListWidget::itemEntered, this, [this](QListWidgetItem* item) {
        viewport()->setCursor(
            item->flags().testFlag(Qt::ItemIsSelectable) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    });
}

void MissingList::addHeading(AuditState state, int count)
{
    const QString words = state == AuditState::NotMet ? tr("Not there: %n", nullptr, count)
        : state == AuditState::AskPeople              ? tr("For people to state: %n", nullptr, count)
                                                      : tr("There in part: %n", nullptr, count);
    auto* item = new QListWidgetItem(words, this);
    item->setFlags(Qt::ItemIsEnabled);
    QFont bold = font();
    bold.setBold(true);
    item->setFont(bold);
}

void MissingList::showLines(std::vector<AuditLine> lines, const Format& format)
{
    if (lines == m_lines && count() > 0)
        return;
    const int row = currentRow();
    const QSignalBlocker quiet(this);
    m_lines = std::move(lines);
    clear();
    std::optional<AuditState> state;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const AuditLine& line = m_lines[i];
        if (state != line.state) {
            state = line.state;
            addHeading(line.state,
                int(std::count_if(m_lines.begin(), m_lines.end(),
                    [&](const AuditLine& other) { return other.state == line.state; })));
        }
        const QString name = auditRequirementText(line.id);
        const QString reason = auditReasonSentence(line, format);
        auto* item
            = new QListWidgetItem(reason.isEmpty() ? name : QStringLiteral("%1\n%2").arg(name, reason), this);
        item->setData(Qt::UserRole, int(i));
        item->setToolTip(tr("Go to where this is put right").toHtmlEscaped());
    }
    setCurrentRow(std::min(row, count() - 1));
}

void MissingList::choose(const QListWidgetItem* item)
{
    if (!item || !item->data(Qt::UserRole).isValid())
        return;
    const AuditLine line = m_lines[std::size_t(item->data(Qt::UserRole).toInt())]; // the list may change
    Q_EMIT lineChosen(line);
}

void MissingList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentItem());
    else
        QListWidget::keyPressEvent(event);
}

} // namespace tunepoint::ui
