// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/handbook_dock.h"

#include "ui/widgets/calm_list.h"

#include <QAction>
#include <QDialog>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSignalBlocker>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tunepoint::ui {

namespace {

constexpr std::string_view kKeyboard = "keyboard";

using Keys = std::vector<std::pair<QString, QString>>;

/// What a menu's commands are called and by which keys they go; its submenus too.
void collectKeys(const QList<QAction*>& actions, Keys& keys)
{
    for (const QAction* action : actions) {
        if (action->menu() != nullptr)
            collectKeys(action->menu()->actions(), keys);
        else if (!action->shortcut().isEmpty())
            keys.emplace_back(QString(action->text()).remove(QLatin1Char('&')),
                action->shortcut().toString(QKeySequence::NativeText));
    }
}

} // namespace

HandbookDock::HandbookDock(QWidget* parent)
    : TextDock(QStringLiteral("handbook"), parent)
    , m_chapters(new CalmList(this))
    , m_chapter(handbook().front().id)
{
    m_chapters->setObjectName(QStringLiteral("handbookChapters"));
    column().insertWidget(1, m_chapters);
    connect(m_chapters, &QComboBox::activated, this,
        [this](int index) { showChapter(handbook()[std::size_t(index)].id); });
    rewrite();
}

void HandbookDock::showChapter(std::string_view id)
{
    const auto chapters = handbook();
    const bool known = std::any_of(
        chapters.begin(), chapters.end(), [id](const HandbookChapter& chapter) { return chapter.id == id; });
    m_chapter = known ? id : chapters.front().id;
    clearSearch();
    rewrite();
}

void HandbookDock::showEvent(QShowEvent* event)
{
    TextDock::showEvent(event);
    rewrite(); // the window has its menus by now, and with them the keys
}

void HandbookDock::fillChapters(const std::vector<HandbookChapter>& chapters)
{
    const QSignalBlocker quiet(m_chapters);
    m_chapters->setAccessibleName(tr("Chapter"));
    m_chapters->clear();
    for (const HandbookChapter& chapter : chapters) {
        m_chapters->addItem(chapter.title);
        if (chapter.id == m_chapter)
            m_chapters->setCurrentIndex(m_chapters->count() - 1);
    }
}

void HandbookDock::write()
{
    setWords(tr("Handbook"), tr("Search in the handbook"));
    const auto chapters = handbook();
    fillChapters(chapters);
    if (!wanted().isEmpty()) {
        writeFound(chapters);
        return;
    }
    for (const HandbookChapter& chapter : chapters) {
        if (chapter.id != m_chapter)
            continue;
        writeHeading(chapter.title);
        for (const QString& paragraph : chapter.paragraphs)
            writeParagraph(paragraph);
        if (chapter.id == kKeyboard)
            writeKeys({}, {});
    }
}

void HandbookDock::writeFound(const std::vector<HandbookChapter>& chapters)
{
    const QString word = wanted();
    for (const HandbookChapter& chapter : chapters) {
        const bool whole = chapter.title.contains(word, Qt::CaseInsensitive);
        bool headed = false;
        for (const QString& paragraph : chapter.paragraphs) {
            if (!whole && !paragraph.contains(word, Qt::CaseInsensitive))
                continue;
            if (!std::exchange(headed, true))
                writeHeading(chapter.title);
            writeParagraph(paragraph);
        }
        if (chapter.id == kKeyboard)
            writeKeys(whole ? QString() : word, headed ? QString() : chapter.title);
    }
}

/// The commands of the window's menus with their keys, those that mention `wanted`, beneath `heading`.
void HandbookDock::writeKeys(const QString& wanted, const QString& heading)
{
    const QMainWindow* owner = nullptr;
    for (QWidget* widget = parentWidget(); widget && !owner; widget = widget->parentWidget())
        owner = qobject_cast<QMainWindow*>(widget);
    if (owner == nullptr)
        return;
    Keys keys;
    collectKeys(owner->menuBar()->actions(), keys);
    bool headed = heading.isEmpty();
    for (const auto& [command, key] : keys) {
        if (!command.contains(wanted, Qt::CaseInsensitive))
            continue;
        if (!std::exchange(headed, true))
            writeHeading(heading);
        writeEntry(command, key);
    }
}

QWidget* showHandbookOver(QWidget& dialog, std::string_view chapter)
{
    auto* window = new QDialog(&dialog);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setObjectName(QStringLiteral("handbookWindow"));
    auto* handbook = new HandbookDock(window);
    handbook->setFeatures(QDockWidget::NoDockWidgetFeatures);
    handbook->setTitleBarWidget(new QWidget(handbook)); // the window has one
    handbook->showChapter(chapter);
    window->setWindowTitle(handbook->windowTitle());
    auto* column = new QVBoxLayout(window);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(handbook);
    window->resize(window->fontMetrics().averageCharWidth() * 70, window->fontMetrics().lineSpacing() * 30);
    window->show();
    handbook->focusSearch();
    return window;
}

} // namespace tunepoint::ui
