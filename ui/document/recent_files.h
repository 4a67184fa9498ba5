// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tunepoint::ui {

/// The documents opened or saved last, newest first, kept in the user's settings.
///
/// What is read back is checked: a damaged settings file reports no error, it only lacks or mangles values.
class RecentFiles {
public:
    static constexpr int kMost = 10;

    [[nodiscard]] static QStringList paths();
    static void add(const QString& path);
    static void remove(const QString& path);
    static void clear();
};

} // namespace tunepoint::ui
