// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/text_dock.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTextEdit>
#include <QVBoxLayout>

namespace tunepoint::ui {

namespace {

constexpr int kParagraphSpace = 8;
constexpr int kHeadingSpace = 16;

QTextCharFormat bold()
{
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    return format;
}

} // namespace

TextDock::TextDock(const QString& name, QWidget* parent)
    : QDockWidget(parent)
    , m_search(new QLineEdit(this))
    , m_text(new QTextEdit(this))
    , m_column(nullptr)
{
    setObjectName(name + QStringLiteral("Dock"));
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_search->setObjectName(name + QStringLiteral("Search"));
    m_search->setClearButtonEnabled(true);
    m_text->setObjectName(name + QStringLiteral("Text"));
    m_text->setReadOnly(true);
    m_text->setAcceptRichText(false);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFrameShape(QFrame::StyledPanel); // it shows the focus
    auto* content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(8, 8, 8, 8);
    m_column->addWidget(m_search);
    m_column->addWidget(m_text);
    content->setMinimumWidth(300);
    setWidget(content);
    connect(m_search, &QLineEdit::textChanged, this, &TextDock::rewrite);
}

void TextDock::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void TextDock::rewrite()
{
    m_text->clear();
    m_cursor = QTextCursor(m_text->document());
    m_empty = true;
    write();
    if (m_empty)
        writeParagraph(tr("Nothing found. Try another word."));
    m_text->moveCursor(QTextCursor::Start);
}

QString TextDock::wanted() const
{
    return m_search->text().trimmed();
}

void TextDock::clearSearch()
{
    const QSignalBlocker quiet(m_search);
    m_search->clear();
}

void TextDock::setWords(const QString& title, const QString& searchName)
{
    setWindowTitle(title);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(searchName);
    m_text->setAccessibleName(title);
}

void TextDock::startBlock(int space)
{
    QTextBlockFormat format;
    format.setTopMargin(space);
    if (m_empty)
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format);
    m_empty = false;
}

void TextDock::writeHeading(const QString& heading)
{
    QTextCharFormat format = bold();
    format.setFontPointSize(font().pointSizeF() * 1.2);
    format.setForeground(palette().color(QPalette::Link));
    startBlock(m_empty ? 0 : kHeadingSpace);
    m_cursor.insertText(heading, format);
}

void TextDock::writeEntry(const QString& term, const QString& meaning)
{
    startBlock(kParagraphSpace);
    m_cursor.insertText(term, bold());
    m_cursor.insertText(QChar(QChar::LineSeparator) + meaning, QTextCharFormat());
}

void TextDock::writeParagraph(const QString& paragraph)
{
    startBlock(kParagraphSpace);
    m_cursor.insertText(paragraph, QTextCharFormat());
}

void TextDock::changeEvent(QEvent* event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        rewrite();
}

void TextDock::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && features().testFlag(QDockWidget::DockWidgetClosable))
        close();
    else
        QDockWidget::keyPressEvent(event);
}

} // namespace tunepoint::ui
