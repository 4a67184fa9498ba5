// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "ui/shell/theme.h"

#include <QObject>
#include <QString>

#include <cstdint>

namespace tunepoint::ui {

/// What the user has chosen for all documents, kept in the user's settings. Menus, the settings page and the
/// start of the program read and choose through here; a choice holds at once. What has been spoilt in the
/// file by hand counts as not chosen.
class Preferences : public QObject {
    Q_OBJECT

public:
    static Preferences& instance();

    /// To be called at the start: what was chosen holds from now on. Colours, text size and language may be
    /// given for this run; they are ids as in the file, empty for the chosen one.
    static void apply(const QString& theme = {}, const QString& textSize = {}, const QString& language = {});
    void chooseTheme(Theme theme);
    void chooseTextSize(int percent);
    void chooseLanguage(const QString& language); ///< empty: as the system

    [[nodiscard]] static QString currency(); ///< of a new assessment
    void chooseCurrency(const QString& code);
    [[nodiscard]] static int horizonMonths(); ///< of a new assessment
    void chooseHorizonMonths(int months);
    /// An assessment without an answer, of today, with what was chosen for new ones.
    [[nodiscard]] static Assessment newAssessment();

    [[nodiscard]] static std::uint64_t finalTrials(); ///< one of kFinalTrials
    void chooseFinalTrials(std::uint64_t trials);

    [[nodiscard]] static bool restoresSession();
    void chooseRestoringSession(bool restore);

    /// Where the library's folder is, see libraryFolder().
    void chooseFolder(const QString& folder);

Q_SIGNALS:
    void changed(); ///< something was chosen
    void libraryFolderChanged();

private:
    using QObject::QObject;

    void keep(const QString& key, const QVariant& value);
};

} // namespace tunepoint::ui
