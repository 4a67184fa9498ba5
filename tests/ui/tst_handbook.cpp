// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "ui/shell/handbook.h"
#include "ui/shell/handbook_dock.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/rooms.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

#include <algorithm>

using namespace tunepoint;
using namespace tunepoint::ui;

namespace {

QAction* actionOf(MainWindow& window, const char* name)
{
    auto* action = window.menuBar()->findChild<QAction*>(QLatin1String(name));
    if (action == nullptr)
        qFatal("no action %s", name);
    return action;
}

} // namespace

class TestHandbook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("tunepoint-test"));
        QCoreApplication::setApplicationName(QStringLiteral("Tunepoint"));
        applyTheme(Theme::Light);
        applyLanguage(QStringLiteral("en"));
    }

    void everyRoomHasAChapterOfAMinute()
    {
        const auto chapters = handbook();
        for (const Room& room : rooms()) {
            const auto found = std::find_if(chapters.begin(), chapters.end(),
                [&room](const HandbookChapter& chapter) { return chapter.id == room.id; });
            QVERIFY2(found != chapters.end(), room.title);
            QCOMPARE(found->title, roomTitle(room));
        }
        for (const HandbookChapter& chapter : chapters) {
            QVERIFY(!chapter.title.isEmpty() && !chapter.paragraphs.isEmpty());
            // people read about 240 words a minute
            const auto words = chapter.paragraphs.join(QLatin1Char(' ')).split(QLatin1Char(' ')).size();
            QVERIFY2(words < 240, qPrintable(chapter.title));
        }
    }

    void f1OpensTheChapterOfTheRoom()
    {
        MainWindow window(bundledCatalogue());
        window.setUnattended(true);
        window.show();
        QCOMPARE(actionOf(window, "actionHandbook")->shortcut(), QKeySequence(Qt::Key_F1));
        QCOMPARE(actionOf(window, "actionGlossary")->shortcut(), QKeySequence(Qt::SHIFT | Qt::Key_F1));
        actionOf(window, "actionHandbook")->trigger();
        auto* dock = window.findChild<HandbookDock*>();
        QVERIFY(dock->isVisible());
        QCOMPARE(dock->chapter(), std::string("first-steps"));
        QVERIFY(window.openFile(QStringLiteral(":/examples/shop-reviews.tunepoint")));
        QVERIFY(window.showRoom("decision"));
        QCOMPARE(dock->chapter(), std::string("decision")); // it goes along
        dock->close();
        QVERIFY(window.showRoom("costs"));
        actionOf(window, "actionHandbook")->trigger();
        QCOMPARE(dock->chapter(), std::string("costs"));
        const auto* text = dock->findChild<QTextEdit*>(QStringLiteral("handbookText"));
        QVERIFY(text->toPlainText().startsWith(QStringLiteral("Costs and return")));
    }

    void anyChapterCanBeChosen()
    {
        QWidget owner;
        HandbookDock dock(&owner);
        auto* list = dock.findChild<QComboBox*>(QStringLiteral("handbookChapters"));
        const auto chapters = handbook();
        QCOMPARE(list->count(), int(chapters.size()));
        for (int n = 0; n < list->count(); ++n) {
            list->setCurrentIndex(n);
            Q_EMIT list->activated(n);
            const auto& chapter = chapters[std::size_t(n)];
            QCOMPARE(dock.chapter(), std::string(chapter.id));
            const QString shown = dock.findChild<QTextEdit*>()->toPlainText();
            for (const QString& paragraph : chapter.paragraphs)
                QVERIFY(shown.contains(paragraph));
        }
    }

    void theSearchLooksIntoEveryChapter()
    {
        QWidget owner;
        HandbookDock dock(&owner);
        auto* search = dock.findChild<QLineEdit*>(QStringLiteral("handbookSearch"));
        const auto* text = dock.findChild<QTextEdit*>(QStringLiteral("handbookText"));
        search->setText(QStringLiteral("p10"));
        QVERIFY(text->toPlainText().contains(QStringLiteral("P10 and P90")));
        QVERIFY(text->toPlainText().contains(QStringLiteral("Costs and return")));
        QVERIFY(!text->toPlainText().contains(QStringLiteral("First steps")));
        search->setText(QStringLiteral("xyzzy"));
        QVERIFY(text->toPlainText().contains(QStringLiteral("Nothing found")));
        search->clear();
        QVERIFY(text->toPlainText().startsWith(QStringLiteral("First steps")));
    }

    void theKeysAreThoseOfTheMenus()
    {
        MainWindow window(bundledCatalogue());
        window.show();
        actionOf(window, "actionHandbook")->trigger();
        auto* dock = window.findChild<HandbookDock*>();
        dock->showChapter("keyboard");
        const QString shown = dock->findChild<QTextEdit*>(QStringLiteral("handbookText"))->toPlainText();
        for (const char* name : {"actionSave", "actionHandbook", "actionGlossary", "actionSettings"}) {
            const QAction* action = actionOf(window, name);
            QVERIFY2(shown.contains(action->shortcut().toString(QKeySequence::NativeText)), name);
            QVERIFY2(shown.contains(action->text().remove(QLatin1Char('&'))), name);
        }
    }

    void itSpeaksTheUsersLanguage()
    {
        QWidget owner;
        HandbookDock dock(&owner);
        dock.show();
        const QString english = dock.findChild<QTextEdit*>()->toPlainText();
        applyLanguage(QStringLiteral("de"));
        QApplication::processEvents();
        QCOMPARE(dock.findChild<QComboBox*>()->itemText(0), handbook().front().title);
        applyLanguage(QStringLiteral("en"));
        QApplication::processEvents();
        QCOMPARE(dock.findChild<QTextEdit*>()->toPlainText(), english);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestHandbook)
#include "tst_handbook.moc"
