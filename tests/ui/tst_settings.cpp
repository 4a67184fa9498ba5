// SPDX-License-Identifier: GPL-3.0-or-later
// What the user may choose: the page, what a spoilt file does, and what the desktop asks for.
#include "resources/resources.h"
#include "ui/document/assessment_document.h"
#include "ui/document/final_trials.h"
#include "ui/library/library_index.h"
#include "ui/shell/desktop_scheme.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/shell/session.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMenuBar>
#include <QPointer>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tunepoint;
using namespace tunepoint::ui;

namespace {

QComboBox* listOf(QWidget& dialog, const char* name)
{
    auto* list = dialog.findChild<QComboBox*>(QLatin1String(name));
    if (list == nullptr)
        qFatal("no list %s", name);
    return list;
}

/// Takes the entry with this text, as a hand does.
void choose(QWidget& dialog, const char* name, const QString& text)
{
    QComboBox* list = listOf(dialog, name);
    const int index = list->findText(text);
    if (index < 0)
        qFatal("no entry %s", qPrintable(text));
    list->setCurrentIndex(index);
    Q_EMIT list->activated(index);
}

/// What the portal's service sends when a setting of the desktop changes.
void desktopSays(const QString& key, uint value)
{
    const bool sent = QMetaObject::invokeMethod(&DesktopScheme::instance(), "settingChanged",
        Q_ARG(QString, QStringLiteral("org.freedesktop.appearance")), Q_ARG(QString, key),
        Q_ARG(QDBusVariant, QDBusVariant(value)));
    if (!sent)
        qFatal("nobody listens to the desktop");
}

QColor ground()
{
    return QApplication::palette().color(QPalette::Window);
}

} // namespace

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("tunepoint-test"));
        QCoreApplication::setApplicationName(QStringLiteral("Tunepoint"));
    }

    void init()
    {
        QSettings().clear();
        applyTheme(Theme::Light);
        applyLanguage(QStringLiteral("en"));
        FinalTrials::instance().setCount(kUsualFinalTrials);
    }

    void cleanup()
    {
        applyTheme(Theme::Light);
        applyLanguage(QStringLiteral("en"));
    }

    void theMenuOpensOnePageHoweverOftenItIsAsked()
    {
        MainWindow window(bundledCatalogue());
        window.show();
        auto* action = window.menuBar()->findChild<QAction*>(QStringLiteral("actionSettings"));
        QVERIFY(action != nullptr);
        QCOMPARE(action->shortcut(), QKeySequence(QStringLiteral("Ctrl+,")));
        action->trigger();
        action->trigger();
        QCOMPARE(window.findChildren<SettingsDialog*>().size(), 1);
    }

    void coloursHoldAtOnceAndAreKept()
    {
        QWidget owner;
        SettingsDialog dialog(&owner);
        choose(dialog, "settingsTheme", themeName(Theme::Dark));
        QCOMPARE(currentTheme(), Theme::Dark);
        QCOMPARE(ground(), darkPalette().color(QPalette::Window));
        QCOMPARE(QSettings().value(QStringLiteral("theme")).toString(), QStringLiteral("dark"));
    }

    void theLanguageChangesThePageItself()
    {
        QWidget owner;
        SettingsDialog dialog(&owner);
        dialog.show();
        choose(dialog, "settingsLanguage", languageName(QStringLiteral("ar")));
        QCOMPARE(QLocale().language(), QLocale::Arabic);
        QTRY_COMPARE(dialog.layoutDirection(), Qt::RightToLeft);
        QTRY_COMPARE(listOf(dialog, "settingsTheme")->findText(themeName(Theme::Dark)) >= 0, true);
        choose(dialog, "settingsLanguage", QStringLiteral("English"));
        QTRY_COMPARE(dialog.windowTitle(), QStringLiteral("Settings"));
    }

    void aNewAssessmentBeginsWithWhatWasChosen()
    {
        QWidget owner;
        SettingsDialog dialog(&owner);
        auto* currency = listOf(dialog, "currency")->lineEdit();
        currency->clear();
        QTest::keyClicks(currency, QStringLiteral("chf"));
        auto* months = dialog.findChild<QLineEdit*>(QStringLiteral("months"));
        months->clear();
        QTest::keyClicks(months, QStringLiteral("36"));
        QCOMPARE(Preferences::newAssessment().currency, std::string("CHF"));
        QCOMPARE(Preferences::newAssessment().horizonMonths, 36);
    }

    void whatIsNoCurrencyAndNoHorizonIsNotKept()
    {
        QWidget owner;
        SettingsDialog dialog(&owner);
        auto* currency = listOf(dialog, "currency")->lineEdit();
        currency->clear();
        QTest::keyClicks(currency, QStringLiteral("1x"));
        auto* months = dialog.findChild<QLineEdit*>(QStringLiteral("months"));
        months->clear();
        QTest::keyClicks(months, QStringLiteral("0"));
        QCOMPARE(Preferences::newAssessment().currency, Assessment{}.currency);
        QCOMPARE(Preferences::newAssessment().horizonMonths, Assessment{}.horizonMonths);
    }

    void theNumberOfTrialsReachesADocumentThatIsOpen()
    {
        MainWindow window(bundledCatalogue());
        window.setUnattended(true);
        QVERIFY(window.openFile(QStringLiteral(":/examples/shop-reviews.tunepoint")));
        SettingsDialog dialog(&window);
        choose(dialog, "settingsTrials", QLocale().toString(10'000));
        QVERIFY(window.document().waitForLastStage());
        // the sampler takes a power of two: the next one from ten thousand
        QCOMPARE(window.document().evaluation().trials, std::uint64_t(16'384));
    }

    void theSessionComesBackOnlyIfWanted()
    {
        const QString path = m_folder.filePath(QStringLiteral("last.tunepoint"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        Session{path, QStringLiteral("costs")}.keep();
        QWidget owner;
        SettingsDialog dialog(&owner);
        auto* restore = dialog.findChild<QCheckBox*>(QStringLiteral("settingsRestore"));
        QVERIFY(restore->isChecked());
        QCOMPARE(Session::last().document, path);
        restore->click();
        QVERIFY(Session::last().document.isEmpty());
        restore->click();
        QCOMPARE(Session::last().document, path);
    }

    void theFolderOfTheLibraryIsShown()
    {
        QTemporaryDir folder;
        QSignalSpy told(&Preferences::instance(), &Preferences::libraryFolderChanged);
        Preferences::instance().chooseFolder(folder.path());
        QCOMPARE(told.count(), 1);
        QCOMPARE(libraryFolder(), folder.path());
        QWidget owner;
        const SettingsDialog dialog(&owner);
        QCOMPARE(dialog.findChild<QLineEdit*>(QStringLiteral("settingsFolder"))->text(),
            QDir::toNativeSeparators(folder.path()));
    }

    void aSpoiltFileChoosesNothing_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("with words for numbers")
            << QByteArray("[General]\ntheme=purple\ntext-size=huge\nlanguage=xx\n[new]\ncurrency=euro\n"
                          "horizon-months=many\n[figures]\nfinal-trials=lots\n[library]\nfolder=nowhere\n");
        QTest::newRow("with figures out of bounds")
            << QByteArray("[General]\ntext-size=100000\n[new]\ncurrency=12\nhorizon-months=-4\n[figures]\n"
                          "final-trials=99999999999999999999\n");
        QTest::newRow("with lists and bytes")
            << QByteArray("[General]\ntheme=dark,light\ntext-size=@ByteArray(\\0\\0)\nlanguage=de,ar\n[new]\n"
                          "currency=E,U,R\nhorizon-months=1,2\n[figures]\nfinal-trials=@Variant(\\0\\0)\n");
        QTest::newRow("that is no such file at all") << QByteArray("\x01\x02]][[=\n==\n\xff\xfe\n");
    }
    void aSpoiltFileChoosesNothing()
    {
        QFETCH(QByteArray, file);
        {
            QSettings settings;
            QFile spoilt(settings.fileName());
            QVERIFY(QDir().mkpath(QFileInfo(spoilt).path()));
            QVERIFY(spoilt.open(QIODevice::WriteOnly));
            QCOMPARE(spoilt.write(file), file.size());
            spoilt.close();
            settings.sync();
        }
        Preferences::apply();
        QCOMPARE(currentTheme(), Theme::System);
        QCOMPARE(currentTextSize(), 100);
        QCOMPARE(currentLanguage(), QString());
        QCOMPARE(Preferences::currency(), QStringLiteral("USD"));
        QCOMPARE(Preferences::horizonMonths(), Assessment{}.horizonMonths);
        QCOMPARE(Preferences::finalTrials(), kUsualFinalTrials);
        QVERIFY(QFileInfo(libraryFolder()).isDir());
        QWidget owner;
        const SettingsDialog dialog(&owner);
        QCOMPARE(listOf(const_cast<SettingsDialog&>(dialog), "settingsTextSize")->currentIndex(), 0);
    }

    void theDesktopsWishesAreFollowed()
    {
        applyTheme(Theme::System);
        QCOMPARE(ground(), lightPalette().color(QPalette::Window));
        desktopSays(QStringLiteral("color-scheme"), 1);
        QCOMPARE(ground(), darkPalette().color(QPalette::Window));
        desktopSays(QStringLiteral("contrast"), 1);
        QCOMPARE(ground(), highContrastPalette().color(QPalette::Window));
        applyTheme(Theme::Light); // the user's own choice comes first
        QCOMPARE(ground(), lightPalette().color(QPalette::Window));
        applyTheme(Theme::System);
        desktopSays(QStringLiteral("contrast"), 0);
        QCOMPARE(ground(), darkPalette().color(QPalette::Window));
        desktopSays(QStringLiteral("accent-color"), 1); // of no concern
        desktopSays(QStringLiteral("color-scheme"), 2);
        QCOMPARE(ground(), lightPalette().color(QPalette::Window));
    }

    void anAnswerOfThePortalMayBeWrappedTwiceOrAnError()
    {
        applyTheme(Theme::System);
        const auto question = QDBusMessage::createMethodCall(QStringLiteral("org.example"),
            QStringLiteral("/a"), QStringLiteral("org.example"), QStringLiteral("Read"));
        const auto answer = [](const QDBusMessage& reply) {
            return QMetaObject::invokeMethod(
                &DesktopScheme::instance(), "contrastRead", Q_ARG(QDBusMessage, reply));
        };
        const QVariant once = QVariant::fromValue(QDBusVariant(1U));
        QVERIFY(answer(question.createReply(QVariant::fromValue(QDBusVariant(once)))));
        QCOMPARE(ground(), highContrastPalette().color(QPalette::Window));
        QVERIFY(answer(question.createErrorReply(QStringLiteral("org.example.No"), QStringLiteral("no"))));
        QCOMPARE(ground(), highContrastPalette().color(QPalette::Window)); // an error is no wish
        QVERIFY(answer(question.createReply(QVariant::fromValue(QDBusVariant(0U)))));
        QCOMPARE(ground(), lightPalette().color(QPalette::Window));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
