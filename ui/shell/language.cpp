// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace tunepoint::ui {

namespace {

constexpr QLatin1String kFolder(":/i18n");

QString& asked()
{
    static QString language;
    return language;
}

QString codeOf(const QLocale& locale)
{
    return locale.name().section(QLatin1Char('_'), 0, 0);
}

/// The language to show for a wish: the system's where it is spoken here, else English.
QString spoken(const QString& wish)
{
    const QStringList known = languages();
    if (known.contains(wish))
        return wish;
    for (const QString& language : QLocale::system().uiLanguages()) {
        const QString code = codeOf(QLocale(language));
        if (known.contains(code))
            return code;
    }
    return QStringLiteral("en");
}

/// The system's own country and formats where its language is the one shown.
QLocale localeOf(const QString& wish, const QString& language)
{
    const QLocale system = QLocale::system();
    const bool own = wish.isEmpty() || codeOf(system) == language;
    const QLocale locale = own && codeOf(system) != QLatin1String("C") ? system : QLocale(language);
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

} // namespace

QStringList languages()
{
    QStringList found{QStringLiteral("en")};
    for (const QString& file :
        QDir(kFolder).entryList({QStringLiteral("tunepoint_*.qm")}, QDir::Files, QDir::Name)) {
        const QString code = file.mid(10).chopped(3);
        if (!found.contains(code))
            found << code;
    }
    return found;
}

QString languageName(const QString& language)
{
    const QString name = QLocale(language).nativeLanguageName();
    return language == QLatin1String("en") ? QStringLiteral("English") : name.left(1).toUpper() + name.mid(1);
}

QString languageChoice(const QString& language)
{
    return language.isEmpty() ? QCoreApplication::translate("tunepoint::ui::Languages", "As the system")
                              : languageName(language);
}

void applyLanguage(const QString& wish)
{
    static auto* own = new QTranslator(qApp);
    static auto* toolkit = new QTranslator(qApp);
    const QString language = languages().contains(wish) ? wish : QString();
    asked() = language;
    const QString shown = spoken(language);
    // The locale first: the messages that the translators send make every window read it.
    QLocale::setDefault(localeOf(language, shown));
    QCoreApplication::removeTranslator(own);
    QCoreApplication::removeTranslator(toolkit);
    const QString qtbase = QStringLiteral("qtbase_") + shown;
    if (toolkit->load(qtbase, kFolder)
        || toolkit->load(qtbase, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(toolkit);
    if (own->load(QStringLiteral("tunepoint_") + shown, kFolder))
        QCoreApplication::installTranslator(own);
    QGuiApplication::setLayoutDirection(QLocale(shown).textDirection());
}

QString currentLanguage()
{
    return asked();
}

} // namespace tunepoint::ui
