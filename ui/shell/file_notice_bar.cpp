// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_notice_bar.h"

#include "ui/shell/document_file.h"
#include "ui/shell/theme.h"
#include "ui/widgets/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr int kArrivingMilliseconds = 700; ///< a click that had been begun is over by then

} // namespace

FileNoticeBar::FileNoticeBar(DocumentFile& file, QWidget& page, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_page(page)
    , m_text(plainLabel({}, this))
    , m_act(new QPushButton(this))
    , m_dismiss(new QPushButton(this))
{
    setObjectName(QStringLiteral("fileNotice"));
    m_text->setObjectName(QStringLiteral("fileNoticeText"));
    m_act->setObjectName(QStringLiteral("fileNoticeAct"));
    m_dismiss->setObjectName(QStringLiteral("fileNoticeDismiss"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 8, 24, 8);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_act);
    row->addWidget(m_dismiss);
    m_arriving.setSingleShot(true);
    m_arriving.setInterval(kArrivingMilliseconds);
    connect(&m_arriving, &QTimer::timeout, this,
        [this] { setAttribute(Qt::WA_TransparentForMouseEvents, false); });
    m_page.installEventFilter(this);
    connect(m_act, &QPushButton::clicked, this, &FileNoticeBar::act);
    connect(m_dismiss, &QPushButton::clicked, &m_file, &DocumentFile::dismissNotice);
    connect(&m_file, &DocumentFile::noticeChanged, this, &FileNoticeBar::showNotice);
    showNotice();
}

QString FileNoticeBar::sentence() const
{
    switch (m_file.notice()) {
    case FileNotice::Recovered:
        return tr("This is unsaved work from %1, put aside when the program ended. It is in no file of yours "
                  "yet.")
            .arg(m_file.noticeDetail());
    case FileNotice::ReadOnly:
        return tr("Opened for reading only, because somebody else is working on this file. Saving asks for "
                  "another name.");
    case FileNotice::ChangedOutside:
        return tr("Another program has changed this file since it was opened here.");
    case FileNotice::RemovedOutside:
        return tr("This file is no longer where it was. Saving writes it again.");
    case FileNotice::NotPutAside:
        return tr("Unsaved work is not protected against a crash at the moment. %1")
            .arg(m_file.noticeDetail());
    case FileNotice::None:
        break;
    }
    return {};
}

QString FileNoticeBar::actionText() const
{
    switch (m_file.notice()) {
    case FileNotice::Recovered:
    case FileNotice::RemovedOutside:
    case FileNotice::NotPutAside:
        return tr("Save");
    case FileNotice::ReadOnly:
        return tr("Save as …");
    case FileNotice::ChangedOutside:
        return tr("Reload");
    case FileNotice::None:
        break;
    }
    return {};
}

void FileNoticeBar::act()
{
    if (m_file.notice() == FileNotice::ChangedOutside)
        m_file.reload();
    else
        m_file.save(); // asks for a name where it must
}

void FileNoticeBar::showNotice()
{
    const FileNotice notice = m_file.notice();
    m_text->setText(sentence());
    m_act->setText(actionText());
    m_dismiss->setText(notice == FileNotice::ChangedOutside ? tr("Keep mine") : tr("Hide"));
    const bool wanted = notice != FileNotice::None;
    if (wanted && isHidden()) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        m_arriving.start();
    }
    setVisible(wanted);
    placeOverPage();
}

/// At the foot of the page, as high as its words ask for.
void FileNoticeBar::placeOverPage()
{
    const QRect page = m_page.geometry();
    const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(page.width())
                                                     : layout()->totalSizeHint().height();
    const int height = std::min(wanted, page.height());
    setGeometry(page.left(), page.bottom() + 1 - height, page.width(), height);
    raise();
}

bool FileNoticeBar::event(QEvent* event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) // other words or another font
        placeOverPage();
    return handled;
}

bool FileNoticeBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_page && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        placeOverPage();
    return QWidget::eventFilter(watched, event);
}

void FileNoticeBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showNotice();
}

void FileNoticeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QPalette colours = palette();
    painter.fillRect(
        rect(), blended(colours.color(QPalette::Window), colours.color(QPalette::Highlight), 0.12));
    painter.fillRect(QRect(0, 0, width(), 1), cardLine(colours));
}

} // namespace tunepoint::ui
