// SPDX-License-Identifier: GPL-3.0-or-later
// Every screen for those who do not see it or use no mouse: names, roles, descriptions, the Tab key.
#include "tests/support/screens.h"

#include "resources/resources.h"
#include "ui/charts/chart.h"
#include "ui/document/file_store.h"
#include "ui/document/final_trials.h"
#include "ui/shell/language.h"
#include "ui/shell/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QButtonGroup>
#include <QFileInfo>
#include <QLabel>
#include <QRegularExpression>
#include <QSet>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tunepoint;
using namespace tunepoint::ui;

namespace {

bool isFocusable(const QWidget& widget)
{
    return takesFocus(widget);
}

/// Of a group of buttons that exclude one another one is reached by Tab, the others by the arrows.
/// Of a group of buttons that exclude one another one is reached by Tab, the others by the arrows.
bool isReachedByArrows(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button != nullptr && button->isCheckable() && !button->isChecked()
        && (button->autoExclusive() || button->group() != nullptr);
}

QString nameOf(QWidget& widget, QAccessible::Text text = QAccessible::Name)
{
    const auto* face = QAccessible::queryAccessibleInterface(&widget);
    return face == nullptr ? QString() : face->text(text);
}

/// Roles that tell nobody what a control does.
bool saysNothing(QAccessible::Role role)
{
    return role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Pane
        || role == QAccessible::Window;
}

/// A part that only scrolls has no role in Qt; its name has to do.
bool lacksRole(QWidget& widget)
{
    const auto* face = QAccessible::queryAccessibleInterface(&widget);
    return face == nullptr || (saysNothing(face->role()) && !widget.inherits("QScrollArea"));
}

/// "fewShot", "/task/itemsPerMonth": keys of files, which nobody should hear or read.
bool looksLikeAKey(const QString& text)
{
    static const QRegularExpression key(
        QStringLiteral("(^|\\s)(/[a-z][A-Za-z]*(/\\w+)*|[a-z]+([A-Z][a-z0-9]+)+)(\\s|$)"));
    return key.match(text).hasMatch();
}

} // namespace

class TestAccessibility : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("tunepoint-test"));
        QCoreApplication::setApplicationName(QStringLiteral("Tunepoint"));
        FinalTrials::instance().setCount(kFinalTrials.front()); // what is looked at does not depend on it
        applyTheme(Theme::Light);
        applyLanguage(QStringLiteral("en"));
        m_window = std::make_unique<MainWindow>(bundledCatalogue());
        m_window->setUnattended(true);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(m_window->openFile(QStringLiteral(":/examples/shop-reviews.tunepoint")));
    }

    void cleanupTestCase() { m_window.reset(); }

    void everyControlHasANameAndARole()
    {
        look([](QWidget& root, const auto& finding) {
            for (QWidget* widget : root.findChildren<QWidget*>()) {
                if (!isFocusable(*widget))
                    continue;
                const auto* face = QAccessible::queryAccessibleInterface(widget);
                if (face == nullptr || face->text(QAccessible::Name).trimmed().isEmpty())
                    finding(*widget, QStringLiteral("no name"));
                if (lacksRole(*widget))
                    finding(*widget, QStringLiteral("no role"));
            }
        });
    }

    void everyChartIsDescribedInWords()
    {
        int charts = 0;
        look([&charts](QWidget& root, const auto& finding) {
            for (Chart* chart : root.findChildren<Chart*>()) {
                if (!chart->isVisible())
                    continue;
                ++charts;
                const auto* face = QAccessible::queryAccessibleInterface(chart);
                if (face == nullptr || face->role() != QAccessible::Chart)
                    finding(*chart, QStringLiteral("is not called a chart"));
                if (nameOf(*chart, QAccessible::Description).size() < 20)
                    finding(*chart, QStringLiteral("no description"));
            }
        });
        QVERIFY(charts > 5);
    }

    void everyPaintedPictureIsNamed()
    {
        look([](QWidget& root, const auto& finding) {
            for (QWidget* widget : root.findChildren<QWidget*>()) {
                const bool picture = widget->inherits("tunepoint::ui::WaterfallView")
                    || widget->inherits("tunepoint::ui::LearningView")
                    || widget->inherits("tunepoint::ui::ReasonBars")
                    || widget->inherits("tunepoint::ui::ValueCurve")
                    || widget->inherits("tunepoint::ui::DensityView");
                if (!picture || !widget->isVisible())
                    continue;
                const auto* face = QAccessible::queryAccessibleInterface(widget);
                if (face == nullptr || saysNothing(face->role()))
                    finding(*widget, QStringLiteral("no role"));
                if (nameOf(*widget).isEmpty() || nameOf(*widget, QAccessible::Description).isEmpty())
                    finding(*widget, QStringLiteral("is not told in words"));
            }
        });
    }

    void noKeyOfAFileIsRead()
    {
        look([](QWidget& root, const auto& finding) {
            for (QWidget* widget : root.findChildren<QWidget*>()) {
                if (!widget->isVisible())
                    continue;
                for (const auto text : {QAccessible::Name, QAccessible::Description}) {
                    const QString said = nameOf(*widget, text);
                    if (looksLikeAKey(said) && !QFileInfo::exists(said)) // a folder is named by its path
                        finding(*widget, QStringLiteral("reads “%1”").arg(said));
                }
            }
        });
    }

    void whatTakesTheFocusIsReachedByTab()
    {
        look([](QWidget& root, const auto& finding) {
            root.activateWindow();
            QApplication::processEvents();
            QSet<QWidget*> reached;
            QWidget* first = nullptr;
            for (int step = 0; step < 2000; ++step) {
                QWidget* before = QApplication::focusWidget();
                QTest::keyClick(before == nullptr ? &root : before, Qt::Key_Tab);
                QWidget* now = QApplication::focusWidget();
                if (now == nullptr)
                    break;
                if (now == before) {
                    finding(*now, QStringLiteral("keeps the Tab key"));
                    break;
                }
                if (first == nullptr)
                    first = now;
                else if (reached.contains(now))
                    break;
                reached.insert(now);
            }
            for (QWidget* widget : root.findChildren<QWidget*>()) {
                if (isFocusable(*widget) && !reached.contains(widget) && !isReachedByArrows(*widget))
                    finding(*widget, QStringLiteral("is not reached by Tab"));
            }
        });
    }

private:
    using Finding = std::function<void(const QWidget&, const QString&)>;
    using Check = std::function<void(QWidget& root, const Finding& finding)>;

    /// Looks at every screen with `check`.
    void look(const Check& check)
    {
        QStringList findings;
        QSet<QString> known;
        Screens(*m_window, [&](QWidget& root, const QString& place) {
            check(root, [&](const QWidget& widget, const QString& what) {
                const QString finding = whereIs(widget) + QStringLiteral(": ") + what;
                if (!known.contains(finding)) {
                    known.insert(finding);
                    findings << place + QStringLiteral(": ") + finding;
                }
            });
        }).walk();
        tell(findings);
        QVERIFY(findings.isEmpty());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
