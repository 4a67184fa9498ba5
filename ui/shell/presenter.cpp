// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/presenter.h"

#include "ui/document/assessment_document.h"
#include "ui/shell/slide_view.h"
#include "ui/widgets/plain_label.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QStyle>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr int kMargin = 40;
constexpr double kFooterScale = 1.3;

/// Black on white: what a projector in a lit room shows best.
QPalette projectorPalette()
{
    QPalette palette(QColor(Qt::white), QColor(Qt::white));
    for (const auto role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, Qt::black);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::ToolTipBase})
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::Button, QColor(235, 235, 235));
    palette.setColor(QPalette::Mid, QColor(90, 90, 90));
    palette.setColor(QPalette::Highlight, QColor(0, 70, 140));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0, 70, 140));
    return palette;
}

} // namespace

Presenter::Presenter(AssessmentDocument& document, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_document(document)
    , m_step(new PlainLabel({}, this))
    , m_previous(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_leave(new QPushButton(this))
{
    setObjectName(QStringLiteral("presenter"));
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    const bool contrast = QApplication::palette().color(QPalette::Window) == QColor(Qt::black);
    setPalette(contrast ? QApplication::palette() : projectorPalette()); // who needs contrast has it here too
    createFooter();
    m_fresh.setSingleShot(true);
    m_fresh.setInterval(0);
    connect(&m_fresh, &QTimer::timeout, this, &Presenter::showSlides);
    connect(&document, &AssessmentDocument::evaluationChanged, &m_fresh, qOverload<>(&QTimer::start));
    showSlides();
}

void Presenter::createFooter()
{
    m_step->setObjectName(QStringLiteral("presenterStep"));
    m_step->setScale(kFooterScale);
    m_previous->setObjectName(QStringLiteral("presenterPrevious"));
    m_next->setObjectName(QStringLiteral("presenterNext"));
    m_leave->setObjectName(QStringLiteral("presenterLeave"));
    connect(m_previous, &QPushButton::clicked, this, [this] { goTo(m_current - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(m_current + 1); });
    connect(m_leave, &QPushButton::clicked, this, &QWidget::close);
    for (QPushButton* button : {m_previous, m_next, m_leave}) {
        button->setFocusPolicy(Qt::NoFocus); // space goes on, whatever was clicked before
        button->setFlat(true);
        button->setFont(m_step->font());
    }
}

void Presenter::showSlides()
{
    const Format format(QLocale(), QString::fromStdString(m_document.assessment().currency));
    m_slides = presenterSlides(*m_document.tried(), m_document.evaluation(), format);
    m_previous->setText(tr("Back"));
    m_next->setText(tr("Go on"));
    m_leave->setText(tr("Leave (Esc)"));
    setWindowTitle(titleText(
        tr("%1 – presentation", "title of a document").arg(displayText(m_document.assessment().title))));
    showCurrent();
}

void Presenter::goTo(int index)
{
    const int last = count() - 1;
    index = std::clamp(index, 0, last);
    if (index == m_current)
        return;
    m_current = index;
    showCurrent();
}

void Presenter::showCurrent()
{
    m_current = std::clamp(m_current, 0, count() - 1);
    const Slide& slide = m_slides[std::size_t(m_current)];
    delete m_view;
    m_view = new SlideView(slide, m_document, this);
    m_step->setText(tr("%1 of %2 · %3", "number of a step, how many there are, its name")
                        .arg(locale().toString(m_current + 1), locale().toString(count()), slide.step));
    m_previous->setEnabled(m_current > 0);
    m_next->setEnabled(m_current + 1 < count());
    setAccessibleName(m_step->text());
    setAccessibleDescription(slide.headline);
    for (QWidget* part : m_view->findChildren<QWidget*>())
        part->setFocusPolicy(Qt::NoFocus); // charts and their views: keys belong to the story
    layOut();
    m_view->show();
}

void Presenter::layOut()
{
    const QRect area = rect().adjusted(kMargin, kMargin, -kMargin, -kMargin / 2);
    const int footer = std::max(m_step->sizeHint().height(), m_next->sizeHint().height());
    const int top = area.bottom() - footer;
    m_view->setGeometry(area.left(), area.top(), area.width(), area.height() - footer - kMargin / 2);
    int end = area.right();
    for (QPushButton* button : {m_leave, m_next, m_previous}) {
        const int width = button->sizeHint().width();
        button->setGeometry(
            QStyle::visualRect(layoutDirection(), rect(), QRect(end - width, top, width, footer)));
        end -= width + kMargin / 4;
    }
    m_step->setGeometry(QStyle::visualRect(
        layoutDirection(), rect(), QRect(area.left(), top, end - area.left() - kMargin / 2, footer)));
}

void Presenter::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void Presenter::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        m_fresh.start();
}

void Presenter::keyPressEvent(QKeyEvent* event)
{
    const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1; // of the key that points right
    switch (event->key()) {
    case Qt::Key_Right:
        return goTo(m_current + onward);
    case Qt::Key_Left:
        return goTo(m_current - onward);
    case Qt::Key_Space:
        return goTo(m_current + (event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1));
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return goTo(m_current + 1);
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        return goTo(m_current - 1);
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(count() - 1);
    case Qt::Key_Escape:
    case Qt::Key_F5:
        close();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void present(AssessmentDocument& document, QWidget& window)
{
    auto* presenter = new Presenter(document, &window); // deletes itself when closed
    presenter->setAttribute(Qt::WA_DeleteOnClose);
    presenter->setGeometry(window.screen()->geometry());
    presenter->showFullScreen();
    presenter->setFocus();
}

} // namespace tunepoint::ui
