// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QLockFile;

namespace tunepoint::ui {

/// A mark beside an open document by which other programs, also on other machines, see that it is being
/// worked on. It advises: nothing is refused because the mark cannot be made.
class DocumentLock {
public:
    enum class State {
        Free, ///< nothing asked for yet
        Held, ///< ours
        Taken, ///< somebody else's, see owner()
        Impossible ///< the folder takes no mark, e.g. because it is read-only
    };
    struct Owner {
        bool known = false; ///< false: the mark is damaged and names nobody
        qint64 process = 0;
        QString host;
        QString program;
    };

    DocumentLock();
    ~DocumentLock();
    DocumentLock(DocumentLock&&) noexcept;
    DocumentLock& operator=(DocumentLock&&) noexcept;

    /// Marks `path`; what was marked before is free. The mark of a program on this machine that no longer
    /// runs is taken over.
    State acquire(const QString& path);
    /// Marks `path` whoever has it; the user has agreed. False when the mark stays with its owner.
    bool takeOver(const QString& path);
    void release();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Owner& owner() const { return m_owner; }
    /// Where the mark of a document lies.
    [[nodiscard]] static QString lockPath(const QString& path);

private:
    std::unique_ptr<QLockFile> m_lock;
    State m_state = State::Free;
    Owner m_owner;
};

} // namespace tunepoint::ui
