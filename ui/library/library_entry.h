// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "ui/library/tradeoff_preview.h"
#include "ui/text/outcome_sentence.h"

#include <QString>

#include <optional>
#include <stop_token>

class QDataStream;
class QFileInfo;

namespace tunepoint::ui {

/// Where the answer of a library entry comes from.
enum class AnswerSource {
    None, ///< nothing is known yet
    Recorded, ///< the document's record of its last save
    ChangedSince, ///< the same, but the figures of the document were changed without the program since
    MovedSince, ///< the same, but the program comes to other figures now
    WorkedOut ///< no record in the document: worked out here, central case only
};

/// What the list shows of one document.
struct LibraryEntry {
    QString path;
    qint64 changed = 0; ///< milliseconds since 1970, with `size` the proof that the entry still holds
    qint64 size = 0;
    QString trouble; ///< why the document cannot be read; empty: it can
    QString title; ///< safe for display, never empty
    QString date; ///< of the assessment, ISO 8601, or empty
    std::optional<OutcomeWords> answer;
    AnswerSource source = AnswerSource::None;
    QString answerDate; ///< day that a recorded answer speaks for, ISO 8601, or empty
    std::optional<TradeoffPreview> preview; ///< empty: not worked out yet

    /// Whether the file is still as it was when the entry was made.
    [[nodiscard]] bool holdsFor(const QFileInfo& file) const;
};

/// Reads what the file itself tells; a damaged file gives an entry that says why. Throws nothing.
[[nodiscard]] LibraryEntry readEntry(const QString& path);

/// Adds what takes an evaluation: the picture, and the answer of a document without a record.
[[nodiscard]] LibraryEntry workedOut(
    LibraryEntry entry, const Catalogue& catalogue, const std::stop_token& stop);

/// The answer in one sentence, or why there is none; the second line of a row.
[[nodiscard]] QString answerSentence(const LibraryEntry& entry);
/// Where the answer comes from and how fresh it is; empty where it needs no word.
[[nodiscard]] QString sourceSentence(const LibraryEntry& entry);

QDataStream& operator<<(QDataStream& stream, const LibraryEntry& entry);
QDataStream& operator>>(QDataStream& stream, LibraryEntry& entry);

} // namespace tunepoint::ui
