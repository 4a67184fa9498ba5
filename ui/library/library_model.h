// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/library_index.h"

#include <QAbstractListModel>
#include <QCollator>
#include <QHash>
#include <QSortFilterProxyModel>

#include <vector>

namespace tunepoint::ui {

/// The documents of the library, a row each, in no order of its own. Titles for display, answers as
/// descriptions for assistive technology.
class LibraryModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit LibraryModel(QObject* parent = nullptr);

    void setEntries(LibraryEntries entries);
    /// Puts new entries at the end and others in the place of those with the same path.
    void take(const LibraryEntries& entries);
    void remove(const QString& path);
    /// Brings the rows in line with a folder: `entries`, and the rows of `unread` paths as they are.
    void follow(const LibraryEntries& entries, const QStringList& unread);

    [[nodiscard]] const LibraryEntries& entries() const { return m_entries; }
    [[nodiscard]] const LibraryEntry& entry(int row) const { return m_entries[std::size_t(row)]; }
    [[nodiscard]] int rowOf(const QString& path) const { return m_rows.value(path, -1); }
    /// For the order by title, in the user's language.
    [[nodiscard]] const QCollatorSortKey& titleKey(int row) const { return m_titleKeys[std::size_t(row)]; }
    /// What a search looks in, in lower case.
    [[nodiscard]] const QString& words(int row) const { return m_words[std::size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void prepare(int row);

    LibraryEntries m_entries;
    QHash<QString, int> m_rows; ///< by path
    std::vector<QCollatorSortKey> m_titleKeys;
    std::vector<QString> m_words;
    QCollator m_collator;
};

enum class LibraryOrder { Title, Date, Changed };

/// The rows that match a search, in the order wanted.
class LibraryFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit LibraryFilter(LibraryModel& model, QObject* parent = nullptr);

    /// Every word must occur in title, file name or answer.
    void search(const QString& text);
    /// By title from A on; by date and time of change with the newest first.
    void order(LibraryOrder order);
    [[nodiscard]] const LibraryEntry& entry(const QModelIndex& index) const;
    /// Row of the document with this path, or an invalid index.
    [[nodiscard]] QModelIndex indexOf(const QString& path) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    LibraryModel& m_model;
    QStringList m_wanted;
    LibraryOrder m_order = LibraryOrder::Changed;
};

} // namespace tunepoint::ui
