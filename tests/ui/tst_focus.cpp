// SPDX-License-Identifier: GPL-3.0-or-later
// Who goes by keyboard sees where they are: every kind of control looks another with the focus.
#include "tests/support/screens.h"

#include "resources/resources.h"
#include "ui/document/final_trials.h"
#include "ui/shell/language.h"
#include "ui/shell/theme.h"

#include <QImage>
#include <QSet>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace tunepoint;
using namespace tunepoint::ui;

namespace {

constexpr double kContrast = 1.5; ///< of a pixel with the focus against the same one without
constexpr int kPixels = 40; ///< more than a caret has

double luminance(const QColor& colour)
{
    const auto part = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

int changedPixels(const QImage& a, const QImage& b)
{
    if (a.size() != b.size())
        return kPixels;
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            if (a.pixel(x, y) == b.pixel(x, y))
                continue;
            const double la = luminance(a.pixelColor(x, y)) + 0.05;
            const double lb = luminance(b.pixelColor(x, y)) + 0.05;
            count += std::max(la, lb) / std::min(la, lb) >= kContrast ? 1 : 0;
        }
    }
    return count;
}

/// Controls of one kind are drawn alike: of one class, checked or flat or not.
QString kindOf(const QWidget& widget)
{
    return QLatin1String(widget.metaObject()->className())
        + (widget.property("checked").toBool() ? QStringLiteral(", checked") : QString())
        + (widget.property("autoRaise").toBool() ? QStringLiteral(", flat") : QString());
}

} // namespace

class TestFocus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("tunepoint-test"));
        QCoreApplication::setApplicationName(QStringLiteral("Tunepoint"));
        FinalTrials::instance().setCount(kFinalTrials.front()); // what is looked at does not depend on it
        applyLanguage(QStringLiteral("en"));
        QApplication::setCursorFlashTime(0);
    }

    void cleanup() { applyTheme(Theme::Light); }

    void everyKindOfControlShowsTheFocus_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << int(Theme::Light);
        QTest::newRow("dark") << int(Theme::Dark);
        QTest::newRow("high contrast") << int(Theme::HighContrast);
    }
    void everyKindOfControlShowsTheFocus()
    {
        QFETCH(int, theme);
        applyTheme(Theme(theme));
        MainWindow window(bundledCatalogue());
        window.setUnattended(true);
        window.resize(1280, 800);
        window.show();
        QVERIFY(window.openFile(QStringLiteral(":/examples/shop-reviews.tunepoint")));
        QStringList findings;
        QSet<QString> seen;
        Screens(window, [&](QWidget& root, const QString& place) {
            root.activateWindow();
            root.setAttribute(Qt::WA_KeyboardFocusChange);
            for (QWidget* widget : root.findChildren<QWidget*>()) {
                // a part that only scrolls shows by scrolling where the keyboard is
                if (!takesFocus(*widget) || widget->inherits("QScrollArea") || seen.contains(kindOf(*widget)))
                    continue;
                if (QWidget* other = root.focusWidget())
                    other->clearFocus();
                const QImage without = widget->grab().toImage();
                widget->setFocus(Qt::TabFocusReason);
                if (!widget->hasFocus())
                    continue;
                seen.insert(kindOf(*widget));
                QApplication::processEvents();
                const int changed = changedPixels(without, widget->grab().toImage());
                if (changed < kPixels)
                    findings << QStringLiteral("%1: %2 (%3): %4 pixels")
                                    .arg(place, whereIs(*widget), kindOf(*widget))
                                    .arg(changed);
            }
        }).walk();
        QVERIFY(seen.size() > 10);
        tell(findings);
        QVERIFY(findings.isEmpty());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestFocus)
#include "tst_focus.moc"
