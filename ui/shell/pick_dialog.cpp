// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pick_dialog.h"

#include "ui/shell/fuzzy_match.h"
#include "ui/shell/pick_delegate.h"
#include "ui/widgets/plain_label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace tunepoint::ui {

namespace {

constexpr std::size_t kMostShown = 300; ///< who looks for the next one types another letter

} // namespace

PickDialog::PickDialog(QWidget* parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_nothing(plainLabel({}, this))
{
    setWindowModality(Qt::WindowModal);
    m_search->setObjectName(QStringLiteral("pickSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("pickList"));
    m_list->setItemDelegate(new PickDelegate(m_list)); // owned by the list
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setObjectName(QStringLiteral("pickNothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    connect(m_search, &QLineEdit::textChanged, this, &PickDialog::fill);
    connect(m_list, &QListWidget::itemActivated, this, &PickDialog::take);
    connect(m_list, &QListWidget::itemClicked, this, &PickDialog::take);
}

void PickDialog::setWords(const QString& title, const QString& hint, const QString& nothing)
{
    setWindowTitle(title);
    m_search->setPlaceholderText(hint);
    m_search->setAccessibleName(hint);
    m_list->setAccessibleName(title);
    m_nothing->setText(nothing);
}

void PickDialog::setEntries(std::vector<PickEntry> entries)
{
    m_entries = std::move(entries);
    fill();
}

void PickDialog::setSearch(const QString& text)
{
    m_search->setText(text);
}

void PickDialog::fill()
{
    struct Fit {
        int score = 0;
        int index = 0;
    };
    std::vector<Fit> fits;
    for (const Spelling spelling : {Spelling::Together, Spelling::Scattered}) {
        if (!fits.empty())
            break; // who types a word as it stands does not want what merely has its letters
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            const PickEntry& entry = m_entries[i];
            std::optional<int> score = fuzzyScore(m_search->text(), entry.title, spelling);
            if (!score) { // words of the place and of the value help to find it, but say less
                score = fuzzyScore(
                    m_search->text(), entry.title + u' ' + entry.detail + u' ' + entry.keys, spelling);
                score = score ? std::optional(*score - 1000) : std::nullopt;
            }
            if (score)
                fits.push_back({*score, int(i)});
        }
    }
    std::stable_sort(fits.begin(), fits.end(), [](const Fit& a, const Fit& b) { return a.score > b.score; });
    m_list->clear();
    for (std::size_t i = 0; i < std::min(fits.size(), kMostShown); ++i) {
        const PickEntry& entry = m_entries[std::size_t(fits[i].index)];
        auto* item = new QListWidgetItem(entry.title, m_list); // owned by the list
        item->setData(PickDelegate::Detail, entry.detail);
        item->setData(PickDelegate::Keys, entry.keys);
        item->setData(PickDelegate::Index, fits[i].index);
        QStringList said{entry.title};
        for (const QString& part : {entry.detail, entry.keys})
            if (!part.isEmpty())
                said << part;
        item->setData(Qt::AccessibleTextRole, said.join(QStringLiteral(", ")));
        item->setToolTip(literal(said.join(QStringLiteral(" · "))));
        if (!entry.enabled)
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    }
    m_list->setCurrentRow(0);
    m_list->setVisible(!fits.empty());
    m_nothing->setVisible(fits.empty());
}

void PickDialog::take()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!isVisible() || item == nullptr || !item->flags().testFlag(Qt::ItemIsEnabled))
        return; // one click may be both a click and an activation
    const int index = item->data(PickDelegate::Index).toInt();
    accept();
    Q_EMIT picked(index);
}

void PickDialog::step(int by)
{
    if (m_list->count() > 0)
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, m_list->count() - 1));
}

bool PickDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    constexpr int kPage = 8;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(kPage);
        return true;
    case Qt::Key_PageUp:
        step(-kPage);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void PickDialog::showEvent(QShowEvent* event)
{
    const QWidget* window = parentWidget();
    if (window != nullptr) {
        const int width = std::min(fontMetrics().averageCharWidth() * 110, window->width() - 48);
        resize(width, std::min(fontMetrics().height() * 24, window->height() - 96));
        move(window->mapToGlobal(QPoint((window->width() - width) / 2, 48)));
    }
    m_search->setFocus();
    QDialog::showEvent(event);
}

/// An edge of its own: not every window manager gives a dialog one, and it lies on a page of its colour.
void PickDialog::paintEvent(QPaintEvent* event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Dark), 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace tunepoint::ui
