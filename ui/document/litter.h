// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <stop_token>

namespace tunepoint::ui {

/// Whether `name` is what a save that was killed in its last step leaves beside `base`: "base.XXXXXX" with
/// six letters drawn at random. Names that a person would type ("plan.tunepoint.backup", ".BACKUP",
/// ".Backup") are none, at the price of one piece of litter in twenty that stays.
[[nodiscard]] bool isLitterName(const QString& name);

/// Removes such litter of documents and recovery files in `folder` when it is over a minute old and says the
/// same as its file or that file's backup; what says something else goes to the trash. Returns what went.
QStringList sweepLitter(const QString& folder, const std::stop_token& stop = {});

} // namespace tunepoint::ui
