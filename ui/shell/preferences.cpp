// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include "ui/document/final_trials.h"
#include "ui/library/library_index.h"
#include "ui/shell/language.h"
#include "ui/shell/session.h"
#include "ui/widgets/currency_field.h"

#include <QCoreApplication>
#include <QDate>
#include <QSettings>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr QLatin1String kTheme("theme");
constexpr QLatin1String kTextSize("text-size");
constexpr QLatin1String kLanguage("language");
constexpr QLatin1String kCurrency("new/currency");
constexpr QLatin1String kHorizon("new/horizon-months");
constexpr QLatin1String kTrials("figures/final-trials");

/// The text of a key: a list, which a comma makes of it, or a damaged value is no text.
QString stated(const QLatin1String& key)
{
    return QSettings().value(key).toString();
}

QString orChosen(const QString& given, const QLatin1String& key)
{
    return given.isEmpty() ? stated(key) : given;
}

} // namespace

Preferences& Preferences::instance()
{
    static auto* preferences = new Preferences(QCoreApplication::instance()); // owned by the application
    return *preferences;
}

void Preferences::keep(const QString& key, const QVariant& value)
{
    QSettings settings;
    settings.setValue(key, value);
    settings.sync();
    if (settings.status() != QSettings::NoError)
        qWarning("The choice could not be kept in %s", qUtf8Printable(settings.fileName()));
    Q_EMIT changed();
}

void Preferences::apply(const QString& theme, const QString& textSize, const QString& language)
{
    applyTheme(themeOfId(orChosen(theme, kTheme)));
    applyTextSize(orChosen(textSize, kTextSize).toInt());
    applyLanguage(orChosen(language, kLanguage));
    FinalTrials::instance().setCount(finalTrials());
}

void Preferences::chooseTheme(Theme theme)
{
    applyTheme(theme);
    keep(kTheme, themeId(theme));
}

void Preferences::chooseTextSize(int percent)
{
    applyTextSize(percent);
    keep(kTextSize, QString::number(percent));
}

void Preferences::chooseLanguage(const QString& language)
{
    applyLanguage(language);
    keep(kLanguage, language);
}

QString Preferences::currency()
{
    const QString chosen = stated(kCurrency);
    return CurrencyField::isCode(chosen) ? chosen : QString::fromStdString(Assessment{}.currency);
}

void Preferences::chooseCurrency(const QString& code)
{
    keep(kCurrency, code);
}

int Preferences::horizonMonths()
{
    bool ok = false;
    const int months = stated(kHorizon).toInt(&ok);
    return ok && months >= 1 && months <= kMaximumHorizonMonths ? months : Assessment{}.horizonMonths;
}

void Preferences::chooseHorizonMonths(int months)
{
    keep(kHorizon, QString::number(months));
}

Assessment Preferences::newAssessment()
{
    Assessment fresh;
    fresh.date = QDate::currentDate().toString(Qt::ISODate).toStdString();
    fresh.currency = currency().toStdString();
    fresh.horizonMonths = horizonMonths();
    return fresh;
}

std::uint64_t Preferences::finalTrials()
{
    const std::uint64_t trials = stated(kTrials).toULongLong();
    const bool offered = std::find(kFinalTrials.begin(), kFinalTrials.end(), trials) != kFinalTrials.end();
    return offered ? trials : kUsualFinalTrials;
}

void Preferences::chooseFinalTrials(std::uint64_t trials)
{
    keep(kTrials, QString::number(trials));
    FinalTrials::instance().setCount(trials);
}

bool Preferences::restoresSession()
{
    return Session::isWanted();
}

void Preferences::chooseRestoringSession(bool restore)
{
    Session::setWanted(restore);
    Q_EMIT changed();
}

void Preferences::chooseFolder(const QString& folder)
{
    chooseLibraryFolder(folder);
    Q_EMIT libraryFolderChanged();
    Q_EMIT changed();
}

} // namespace tunepoint::ui
