// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QTranslator>

// Q_INIT_RESOURCE declares a function, which must stand outside any namespace.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations); // a static library's resources register themselves only when asked
}

namespace tunepoint::ui {

Translation::Translation(const QString& language)
    : m_translator(std::make_unique<QTranslator>())
{
    initTranslations();
    if (m_translator->load(QStringLiteral("tunepoint_") + language, QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(m_translator.get());
}

Translation::~Translation()
{
    QCoreApplication::removeTranslator(m_translator.get());
}

QStringList Translation::languages()
{
    initTranslations();
    QStringList found{QStringLiteral("en")};
    for (const QString& file : QDir(QStringLiteral(":/i18n"))
                                   .entryList({QStringLiteral("tunepoint_*.qm")}, QDir::Files, QDir::Name)) {
        const QString code = file.mid(10).chopped(3);
        if (!found.contains(code))
            found << code;
    }
    return found;
}

} // namespace tunepoint::ui
