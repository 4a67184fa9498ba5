// SPDX-License-Identifier: GPL-3.0-or-later
// At 1280 by 800, in every language, no text is cut and nothing runs over an edge.
#include "tests/support/screens.h"

#include "resources/resources.h"
#include "ui/document/final_trials.h"
#include "ui/shell/language.h"
#include "ui/shell/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSettings>
#include <QStandardPaths>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace tunepoint;
using namespace tunepoint::ui;

namespace {

constexpr QSize kWindow(1280, 800);
constexpr int kLeeway = 1; ///< pixels of rounding

int textWidth(const QWidget& widget, const QString& text)
{
    return widget.fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

QString cutLabel(const QLabel& label)
{
    if (label.text().isEmpty())
        return {};
    const QSize room = label.contentsRect().size();
    if (label.wordWrap()) {
        const int needed = label.heightForWidth(label.width());
        if (needed > label.height() + kLeeway)
            return QStringLiteral("needs a height of %1, has %2").arg(needed).arg(label.height());
        return {};
    }
    if (label.textFormat() == Qt::PlainText && textWidth(label, label.text()) > room.width() + kLeeway)
        return QStringLiteral("needs %1, has %2").arg(textWidth(label, label.text())).arg(room.width());
    return {};
}

QString cutButton(const QAbstractButton& button)
{
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    const bool plain = qobject_cast<const QPushButton*>(&button) != nullptr || tool != nullptr
        || button.inherits("QCheckBox") || button.inherits("QRadioButton");
    if (!plain || button.text().isEmpty()
        || (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull()))
        return {};
    int needed = textWidth(button, button.text());
    if (button.inherits("QCheckBox") || button.inherits("QRadioButton"))
        needed = button.minimumSizeHint().width();
    if (needed > button.width() + kLeeway)
        return QStringLiteral("needs %1, has %2").arg(needed).arg(button.width());
    return {};
}

QString cutChoice(const QComboBox& box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const int room = box.style()
                         ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box)
                         .width();
    const int needed = textWidth(box, box.currentText());
    return needed > room + kLeeway ? QStringLiteral("needs %1, has %2").arg(needed).arg(room) : QString();
}

/// What is wrong with the room a widget has, or nothing.
QString cut(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return cutLabel(*label);
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return cutButton(*button);
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        return cutChoice(*box);
    if (const auto* bar = qobject_cast<const QTabBar*>(&widget)) {
        if (bar->sizeHint().width() > bar->width() + kLeeway)
            return QStringLiteral("tabs need %1, have %2").arg(bar->sizeHint().width()).arg(bar->width());
    }
    if (const auto* area = qobject_cast<const QScrollArea*>(&widget)) {
        if (area->widget() != nullptr && area->widget()->width() > area->viewport()->width() + kLeeway)
            return QStringLiteral("content of %1 in a width of %2")
                .arg(area->widget()->width())
                .arg(area->viewport()->width());
    }
    return {};
}

/// A widget that stands over the edge of the one it is in; what scrolls may.
QString overTheEdge(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    if (parent == nullptr || widget.isWindow() || parent->inherits("QTabBar")
        || parent->objectName() == QStringLiteral("qt_scrollarea_viewport") || parent->inherits("QLineEdit"))
        return {};
    const QRect room = parent->rect().adjusted(-kLeeway, -kLeeway, kLeeway, kLeeway);
    if (widget.width() == 0 || widget.height() == 0 || room.contains(widget.geometry()))
        return {};
    const QRect at = widget.geometry();
    return QStringLiteral("stands at %1…%2, %3…%4 in %5 x %6")
        .arg(at.left())
        .arg(at.right())
        .arg(at.top())
        .arg(at.bottom())
        .arg(parent->width())
        .arg(parent->height());
}

} // namespace

class TestCutText : public QObject {
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
    }

    void cleanupTestCase() { applyLanguage(QStringLiteral("en")); }

    void everyTextHasItsRoom_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("in English") << "en";
        QTest::newRow("in German") << "de";
        QTest::newRow("in Arabic, from right to left") << "ar";
    }
    void everyTextHasItsRoom()
    {
        QFETCH(QString, language);
        applyLanguage(language);
        MainWindow window(bundledCatalogue());
        window.setUnattended(true);
        window.resize(kWindow);
        window.show();
        QVERIFY(window.openFile(QStringLiteral(":/examples/shop-reviews.tunepoint")));
        QStringList findings;
        QSet<QString> known;
        Screens(window, [&](QWidget& root, const QString& place) {
            if (&root == &window && window.size() != kWindow)
                findings << place + QStringLiteral(": the window is %1 wide").arg(window.width());
            for (const QWidget* widget : root.findChildren<QWidget*>()) {
                if (!widget->isVisible() || isPartOfAnother(*widget))
                    continue;
                for (const QString& what : {cut(*widget), overTheEdge(*widget)}) {
                    const QString finding = whereIs(*widget) + what;
                    if (what.isEmpty() || known.contains(finding))
                        continue;
                    known.insert(finding);
                    const QString text = widget->property("text").toString().left(40);
                    findings << QStringLiteral("%1: %2 “%3” %4").arg(place, whereIs(*widget), text, what);
                }
            }
        }).walk();
        tell(findings);
        QVERIFY(findings.isEmpty());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestCutText)
#include "tst_cut_text.moc"
