// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <memory>

class QTranslator;

namespace tunepoint::ui {

/// Installs a language's words for as long as it lives: for programs without a window that could switch them.
class Translation {
public:
    /// `language` is one of languages().
    explicit Translation(const QString& language);
    ~Translation();
    Translation(const Translation&) = delete;
    Translation& operator=(const Translation&) = delete;

    /// Languages that the program's resources hold, "en" first.
    [[nodiscard]] static QStringList languages();

private:
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace tunepoint::ui
