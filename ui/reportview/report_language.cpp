// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportview/report_language.h"

#include "ui/text/translation.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTranslator>

#include <map>
#include <memory>

namespace tunepoint::ui {

namespace {

/// Language that is spoken just now instead of the window's; empty: the window's.
QString& spoken()
{
    static QString language;
    return language;
}

/// The locale of the window while another one is in its place.
QLocale& ofTheWindow()
{
    static QLocale locale;
    return locale;
}

/// Stands before the window's own words and steps aside unless another language is spoken.
class Interpreter : public QTranslator {
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(
        const char* context, const char* source, const char* disambiguation, int n) const override
    {
        if (spoken().isEmpty())
            return {};
        const QString words = wordsOf(spoken()).translate(context, source, disambiguation, n);
        return words.isNull() ? QString::fromUtf8(source) : words; // English needs few words of its own
    }

private:
    static const QTranslator& wordsOf(const QString& language)
    {
        static std::map<QString, std::unique_ptr<QTranslator>> all;
        std::unique_ptr<QTranslator>& words = all[language];
        if (!words) {
            words = std::make_unique<QTranslator>();
            (void)Translation::languages(); // makes the resources known
            (void)words->load(QStringLiteral("tunepoint_") + language, QStringLiteral(":/i18n"));
        }
        return *words;
    }
};

/// Keeps the news of another translator from the windows: nothing changes for them.
class Silence : public QObject {
public:
    bool eventFilter(QObject* receiver, QEvent* event) override
    {
        return receiver == qApp && event->type() == QEvent::LanguageChange;
    }
};

/// The last translator that was installed is asked first.
void standFirst()
{
    static auto* interpreter = new Interpreter(qApp);
    Silence silence;
    qApp->installEventFilter(&silence);
    QCoreApplication::removeTranslator(interpreter);
    QCoreApplication::installTranslator(interpreter);
    qApp->removeEventFilter(&silence);
}

} // namespace

ReportLanguage::ReportLanguage(const QString& language)
    : m_before(spoken())
{
    if (language.isEmpty() || language == ofWindow() || !m_before.isEmpty())
        return;
    standFirst();
    ofTheWindow() = QLocale();
    QLocale::setDefault(localeOf(language));
    spoken() = language;
}

ReportLanguage::~ReportLanguage()
{
    if (spoken() == m_before)
        return;
    spoken() = m_before;
    QLocale::setDefault(ofTheWindow());
}

ReportLanguage::Pause::Pause()
    : m_language(spoken())
    , m_locale()
{
    if (m_language.isEmpty())
        return;
    spoken().clear();
    QLocale::setDefault(ofTheWindow());
}

ReportLanguage::Pause::~Pause()
{
    if (m_language.isEmpty())
        return;
    ofTheWindow() = QLocale();
    spoken() = m_language;
    QLocale::setDefault(m_locale);
}

QString ReportLanguage::ofWindow()
{
    const QLocale locale = spoken().isEmpty() ? QLocale() : ofTheWindow();
    const QString code = locale.name().section(QLatin1Char('_'), 0, 0);
    return Translation::languages().contains(code) ? code : QStringLiteral("en");
}

QLocale ReportLanguage::localeOf(const QString& language)
{
    const bool same = language.isEmpty() || language == ofWindow();
    return same ? (spoken().isEmpty() ? QLocale() : ofTheWindow()) : QLocale(language);
}

} // namespace tunepoint::ui
