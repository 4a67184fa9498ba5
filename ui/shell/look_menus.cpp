// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/look_menus.h"

#include "ui/shell/language.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QLocale>
#include <QMenu>

#include <functional>

namespace tunepoint::ui {

namespace {

struct LookMenus {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::LookMenus)
};

/// One choice of a menu; `isChosen` is asked whenever the menu is opened.
void addChoice(QMenu& menu, QActionGroup& group, const QString& text, const QString& name,
    const std::function<void()>& choose, const std::function<bool()>& isChosen)
{
    QAction* action = menu.addAction(text);
    action->setObjectName(name);
    action->setCheckable(true);
    action->setChecked(isChosen());
    group.addAction(action);
    QObject::connect(action, &QAction::triggered, &Preferences::instance(), choose);
    QObject::connect(
        &menu, &QMenu::aboutToShow, action, [action, isChosen] { action->setChecked(isChosen()); });
}

} // namespace

void addLookMenus(QMenu& menu)
{
    QMenu& colours = *menu.addMenu(LookMenus::tr("&Colours"));
    auto* themeGroup = new QActionGroup(&colours);
    for (const Theme theme : themes())
        addChoice(
            colours, *themeGroup, themeName(theme), QLatin1String("actionTheme-") + themeId(theme),
            [theme] { Preferences::instance().chooseTheme(theme); },
            [theme] { return theme == currentTheme(); });

    QMenu& sizes = *menu.addMenu(LookMenus::tr("Te&xt size"));
    auto* sizeGroup = new QActionGroup(&sizes);
    for (const int percent : textSizes())
        addChoice(
            sizes, *sizeGroup, LookMenus::tr("%1%").arg(QLocale().toString(percent)),
            QLatin1String("actionTextSize-") + QString::number(percent),
            [percent] { Preferences::instance().chooseTextSize(percent); },
            [percent] { return percent == currentTextSize(); });

    QMenu& spoken = *menu.addMenu(LookMenus::tr("&Language"));
    auto* languageGroup = new QActionGroup(&spoken);
    for (const QString& language : QStringList{QString()} + languages())
        addChoice(
            spoken, *languageGroup, languageChoice(language), QLatin1String("actionLanguage-") + language,
            [language] { Preferences::instance().chooseLanguage(language); },
            [language] { return language == currentLanguage(); });
}

} // namespace tunepoint::ui
