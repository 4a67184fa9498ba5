// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "ui/document/file_store.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

class QLockFile;

namespace tunepoint::ui {

/// Work that is in no file of the user's yet.
struct UnsavedWork {
    QString path; ///< of the document; empty for one that was never saved
    std::optional<QByteArray> savedDigest; ///< of that file as it was opened or saved last
    QDateTime time; ///< when this state was put aside
    std::shared_ptr<const Assessment> assessment; ///< may have errors: it is kept in the middle of an edit
};

/// Where unsaved work is put aside: our own data folder.
[[nodiscard]] QString recoveryFolder();

/// Writes a recovery file that only the user may read (mode 0600), whole or not at all.
[[nodiscard]] FileResult<void> writeRecovery(const QString& file, const UnsavedWork& work);
/// Reads one. Refuses a file that is damaged.
[[nodiscard]] FileResult<UnsavedWork> readRecovery(const QString& file);

/// The right to one recovery file: while it lives, no other window and no other program of this user offers
/// or overwrites the file. The file stays when the right ends.
class RecoverySlot {
public:
    /// A slot whose file does not exist yet; empty when the folder cannot be written to.
    [[nodiscard]] static std::optional<RecoverySlot> fresh();
    /// The slot of an existing file; empty while somebody has it.
    [[nodiscard]] static std::optional<RecoverySlot> claim(const QString& file);

    RecoverySlot(RecoverySlot&&) noexcept;
    RecoverySlot& operator=(RecoverySlot&&) noexcept;
    ~RecoverySlot();

    [[nodiscard]] const QString& file() const { return m_file; }
    /// The work is safe elsewhere, or the user wants to lose it. False when the file cannot be removed.
    bool remove();

private:
    RecoverySlot(QString file, std::unique_ptr<QLockFile> lock);

    QString m_file;
    std::unique_ptr<QLockFile> m_lock;
};

/// One recovery file that nobody is working on.
struct Leftover {
    RecoverySlot slot;
    UnsavedWork work;
};

struct Leftovers {
    std::vector<Leftover> work; ///< newest first
    QStringList movedAside; ///< damaged files, under their new names
};

/// What earlier runs of the program left. Damaged files are moved aside.
[[nodiscard]] Leftovers findLeftovers();

} // namespace tunepoint::ui
