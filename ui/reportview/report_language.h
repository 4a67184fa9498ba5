// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace tunepoint::ui {

/// Words and figures of another language than the window's, for as long as it lives: what is composed and
/// painted meanwhile is in that language, and no window hears of it. GUI thread only.
class ReportLanguage {
public:
    /// `language` is one of Translation::languages(); empty, or the window's own, changes nothing.
    explicit ReportLanguage(const QString& language);
    ~ReportLanguage();
    ReportLanguage(const ReportLanguage&) = delete;
    ReportLanguage& operator=(const ReportLanguage&) = delete;

    /// The window's own language again while this lives: events are handled in the middle of the work.
    class Pause {
    public:
        Pause();
        ~Pause();
        Pause(const Pause&) = delete;
        Pause& operator=(const Pause&) = delete;

    private:
        QString m_language;
        QLocale m_locale;
    };

    /// Language of the window, as a code of Translation::languages().
    [[nodiscard]] static QString ofWindow();
    /// Figures and dates of a language: as the window has them where it speaks it.
    [[nodiscard]] static QLocale localeOf(const QString& language);

private:
    QString m_before;
};

} // namespace tunepoint::ui
