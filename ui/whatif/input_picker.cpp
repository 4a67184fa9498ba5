// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/input_picker.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

namespace tunepoint::ui {

InputPicker::InputPicker(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("inputPicker"));
    setFrameShape(QFrame::StyledPanel);
    m_search->setObjectName(QStringLiteral("inputSearch"));
    m_search->setPlaceholderText(tr("Search inputs"));
    m_search->setAccessibleName(tr("Search inputs"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("inputChoices"));
    m_list->setAccessibleName(tr("Inputs"));
    m_list->setUniformItemSizes(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    connect(m_search, &QLineEdit::textChanged, this, &InputPicker::filter);
    connect(m_search, &QLineEdit::returnPressed, this, &InputPicker::pick);
    connect(m_list, &QListWidget::itemClicked, this, &InputPicker::pick);
    connect(m_list, &QListWidget::itemActivated, this, &InputPicker::pick);
}

void InputPicker::open(const std::vector<Choice>& choices, const QWidget& anchor)
{
    m_list->clear();
    for (const Choice& choice : choices) {
        auto* item = new QListWidgetItem(choice.name, m_list); // owned by the list
        item->setData(Qt::UserRole, QString::fromStdString(choice.pointer));
    }
    m_search->clear();
    filter();
    const QSize wanted(fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 20);
    const QRect room = anchor.screen()->availableGeometry();
    resize(wanted.boundedTo(room.size()));
    QPoint corner = anchor.mapToGlobal(QPoint(0, -height()));
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
    corner.setY(std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(corner);
    show();
    m_search->setFocus();
}

void InputPicker::filter()
{
    const QStringList words = m_search->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QListWidgetItem* first = nullptr;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem* item = m_list->item(i);
        bool all = true;
        for (const QString& word : words)
            all = all && item->text().contains(word, Qt::CaseInsensitive);
        item->setHidden(!all);
        if (all && first == nullptr)
            first = item;
    }
    m_list->setCurrentItem(first);
}

void InputPicker::pick()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr || item->isHidden())
        return;
    const std::string pointer = item->data(Qt::UserRole).toString().toStdString();
    close();
    Q_EMIT picked(pointer);
}

/// Up and down in the search field walk through the list.
bool InputPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            for (int row = m_list->currentRow() + step; row >= 0 && row < m_list->count(); row += step)
                if (!m_list->item(row)->isHidden()) {
                    m_list->setCurrentRow(row);
                    break;
                }
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace tunepoint::ui
