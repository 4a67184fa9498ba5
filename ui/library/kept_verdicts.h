// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/file_store.h"
#include "ui/library/tradeoff_preview.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>

namespace tunepoint::ui {

/// What a document comes to, as its card on the start page shows it.
struct CardVerdict {
    QString sentence; ///< in the language and with the figures' form of its key
    TradeoffPreview preview;

    bool operator==(const CardVerdict&) const = default;
};

/// All that a verdict rests on, as a digest: the document's own digest, the program with its catalogue, the
/// trials, and the locale (QLocale::name()) that the sentence is written for.
[[nodiscard]] QByteArray verdictKey(
    const QByteArray& document, std::uint64_t trials, const QString& localeName);

/// File in the program's cache folder that keeps verdicts between runs.
[[nodiscard]] QString verdictsPath();

/// The verdict kept under `key`; nothing where there is none or the file is missing or damaged.
[[nodiscard]] std::optional<CardVerdict> keptVerdict(const QString& file, const QByteArray& key);

/// Keeps `verdict` under `key` and lets the oldest ones go when there are too many.
[[nodiscard]] FileResult<void> keepVerdict(
    const QString& file, const QByteArray& key, const CardVerdict& verdict);

} // namespace tunepoint::ui
