// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_frame.h"
#include "ui/document/assessment_document.h"
#include "ui/shell/main_window.h"
#include "ui/shell/rooms.h"
#include "ui/shell/settings_dialog.h"
#include "ui/wizard/wizard_dialog.h"

#include <QApplication>
#include <QDockWidget>
#include <QTabWidget>

#include <functional>

namespace tunepoint::ui {

/// Every screen of the window that shows a document: its rooms with each of their tabs, the tables behind the
/// charts, the docks, the pages of the wizard, the settings and the start page. A test looks at each.
class Screens {
public:
    /// `root` is the window or dialog that is seen, `place` says in words which screen it is.
    using Look = std::function<void(QWidget& root, const QString& place)>;

    Screens(MainWindow& window, Look look)
        : m_window(window)
        , m_look(std::move(look))
    {
    }

    void walk()
    {
        walkRooms();
        walkDocks();
        walkWizard();
        SettingsDialog settings(&m_window);
        settings.show();
        seen(settings, QStringLiteral("settings"));
        settings.close();
        m_window.showStart();
        seen(m_window, QStringLiteral("start page"));
    }

    void walkRooms()
    {
        for (const Room& room : rooms()) {
            m_window.showRoom(room.id);
            const auto place = QString::fromUtf8(room.id.data(), qsizetype(room.id.size()));
            settle();
            walkTabs(m_window, *m_window.centralWidget(), place);
        }
    }

    void walkDocks()
    {
        m_window.showRoom("task");
        for (QDockWidget* dock : m_window.findChildren<QDockWidget*>()) {
            const bool shown = dock->isVisible();
            dock->show();
            seen(m_window, dock->objectName());
            dock->setVisible(shown);
        }
    }

    void walkWizard()
    {
        WizardDialog wizard(m_window.document(), &m_window);
        wizard.resize(1100, 720); // where there is a screen for it
        wizard.show();
        for (int page = 0; page < int(QuestionPage::Count_); ++page) {
            wizard.showPage(QuestionPage(page));
            seen(wizard, QStringLiteral("wizard page %1").arg(page + 1));
        }
    }

    /// Layouts, late answers and deferred words.
    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            QApplication::processEvents();
            m_window.waitForAnswers();
        }
        QApplication::processEvents();
        for (int level = 0; level < 3; ++level) // what came in last finds its room; nothing further comes in
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }

private:
    /// The outermost visible tabs beneath `part`, in turn, and the tabs within each.
    void walkTabs(QWidget& root, QWidget& part, const QString& place)
    {
        QTabWidget* tabs = nullptr;
        for (QTabWidget* found : part.findChildren<QTabWidget*>()) {
            if (tabs == nullptr && found->isVisible())
                tabs = found;
        }
        if (tabs == nullptr) {
            seen(root, place);
            seeTables(root, place);
            return;
        }
        const int before = tabs->currentIndex();
        for (int n = 0; n < tabs->count(); ++n) {
            tabs->setCurrentIndex(n);
            settle();
            walkTabs(root, *tabs->currentWidget(), place + QStringLiteral(" / ") + tabs->tabText(n));
        }
        tabs->setCurrentIndex(before);
    }

    void seeTables(QWidget& root, const QString& place)
    {
        bool any = false;
        for (ChartFrame* frame : root.findChildren<ChartFrame*>()) {
            if (frame->isVisible()) {
                frame->setTableShown(true);
                any = true;
            }
        }
        if (!any)
            return;
        seen(root, place + QStringLiteral(", as tables"));
        for (ChartFrame* frame : root.findChildren<ChartFrame*>())
            frame->setTableShown(false);
    }

    void seen(QWidget& root, const QString& place)
    {
        settle();
        m_look(root, place);
    }

    MainWindow& m_window;
    Look m_look;
};

/// Where a widget is, for messages: its class and name, and those around it.
inline QString whereIs(const QWidget& widget)
{
    QString where;
    int depth = 0;
    for (const QWidget* at = &widget; at != nullptr && depth < 5; at = at->parentWidget(), ++depth) {
        QString name = QLatin1String(at->metaObject()->className());
        name.remove(QStringLiteral("tunepoint::ui::"));
        if (!at->objectName().isEmpty())
            name += QLatin1Char('#') + at->objectName();
        where += (depth > 0 ? QStringLiteral(" < ") : QString()) + name;
    }
    return where;
}

/// A control that is a part of another and speaks through it.
inline bool isPartOfAnother(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    return widget.objectName().startsWith(QStringLiteral("qt_")) || widget.inherits("QTableCornerButton")
        || widget.inherits("QHeaderView") || widget.inherits("QComboBoxPrivateContainer")
        || (parent != nullptr
            && (parent->inherits("QComboBox") || parent->inherits("QAbstractSpinBox")
                || parent->inherits("QTabBar") || parent->inherits("QLineEdit")));
}

/// Whether a widget is a control that takes the keyboard. Labels whose text the mouse can select are none.
inline bool takesFocus(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && widget.focusPolicy() != Qt::NoFocus
        && widget.focusProxy() == nullptr && !isPartOfAnother(widget) && !widget.inherits("QLabel");
}

/// What was found, line by line, for a test that must find nothing.
inline void tell(const QStringList& findings)
{
    for (const QString& finding : findings)
        qWarning("%s", qPrintable(finding));
}

} // namespace tunepoint::ui
