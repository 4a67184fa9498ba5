// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_model.h"

#include "ui/widgets/plain_label.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace tunepoint::ui {

LibraryModel::LibraryModel(QObject* parent)
    : QAbstractListModel(parent)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true); // "Pilot 2" before "Pilot 10"
}

void LibraryModel::setEntries(LibraryEntries entries)
{
    beginResetModel();
    m_collator.setLocale(QLocale());
    m_entries = std::move(entries);
    m_rows.clear();
    m_titleKeys.clear();
    m_words.clear();
    m_titleKeys.reserve(m_entries.size());
    m_words.resize(m_entries.size());
    for (int row = 0; row < int(m_entries.size()); ++row)
        prepare(row);
    endResetModel();
}

/// Fills what is found by row and path.
void LibraryModel::prepare(int row)
{
    const LibraryEntry& shown = entry(row);
    m_rows[shown.path] = row;
    QCollatorSortKey key = m_collator.sortKey(shown.title);
    if (row < int(m_titleKeys.size()))
        m_titleKeys[std::size_t(row)] = std::move(key);
    else
        m_titleKeys.push_back(std::move(key));
    const QString names
        = shown.answer ? shown.answer->best + QLatin1Char('\n') + shown.answer->second : QString();
    m_words[std::size_t(row)] = QStringList{shown.title, QFileInfo(shown.path).fileName(), shown.date, names}
                                    .join(QLatin1Char('\n'))
                                    .toCaseFolded();
}

void LibraryModel::take(const LibraryEntries& entries)
{
    LibraryEntries fresh;
    for (const LibraryEntry& entry : entries) {
        const int row = rowOf(entry.path);
        if (row < 0) {
            fresh.push_back(entry);
            continue;
        }
        m_entries[std::size_t(row)] = entry;
        prepare(row);
        Q_EMIT dataChanged(index(row), index(row));
    }
    if (fresh.empty())
        return;
    const int first = int(m_entries.size());
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    std::move(fresh.begin(), fresh.end(), std::back_inserter(m_entries));
    m_words.resize(m_entries.size());
    for (int row = first; row < int(m_entries.size()); ++row)
        prepare(row);
    endInsertRows();
}

void LibraryModel::remove(const QString& path)
{
    const int row = rowOf(path);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_entries.erase(m_entries.begin() + row);
    m_titleKeys.erase(m_titleKeys.begin() + row);
    m_words.erase(m_words.begin() + row);
    m_rows.remove(path);
    for (int& other : m_rows) {
        if (other > row)
            --other;
    }
    endRemoveRows();
}

void LibraryModel::follow(const LibraryEntries& entries, const QStringList& unread)
{
    if (m_entries.empty()) {
        setEntries(entries); // one step for the whole folder
        return;
    }
    QSet<QString> there(unread.begin(), unread.end());
    LibraryEntries fresh;
    for (const LibraryEntry& entry : entries) {
        there.insert(entry.path);
        if (rowOf(entry.path) < 0)
            fresh.push_back(entry);
    }
    QStringList gone;
    for (const LibraryEntry& shown : m_entries) {
        if (!there.contains(shown.path))
            gone << shown.path;
    }
    for (const QString& path : gone)
        remove(path);
    take(fresh);
}

int LibraryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant LibraryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LibraryEntry& shown = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return shown.title;
    case Qt::AccessibleDescriptionRole:
        return answerSentence(shown);
    case Qt::ToolTipRole:
        return literal(QDir::toNativeSeparators(shown.path));
    default:
        return {};
    }
}

LibraryFilter::LibraryFilter(LibraryModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    setDynamicSortFilter(true);
    sort(0);
}

void LibraryFilter::search(const QString& text)
{
    m_wanted = text.toCaseFolded().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void LibraryFilter::order(LibraryOrder order)
{
    m_order = order;
    invalidate();
}

const LibraryEntry& LibraryFilter::entry(const QModelIndex& index) const
{
    return m_model.entry(mapToSource(index).row());
}

QModelIndex LibraryFilter::indexOf(const QString& path) const
{
    const int row = m_model.rowOf(path);
    return row < 0 ? QModelIndex() : mapFromSource(m_model.index(row));
}

bool LibraryFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const QString& words = m_model.words(row);
    return std::all_of(
        m_wanted.begin(), m_wanted.end(), [&words](const QString& word) { return words.contains(word); });
}

bool LibraryFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const LibraryEntry& a = m_model.entry(left.row());
    const LibraryEntry& b = m_model.entry(right.row());
    if (m_order == LibraryOrder::Date && a.date != b.date)
        return a.date > b.date; // newest first; without a date last
    if (m_order == LibraryOrder::Changed && a.changed != b.changed)
        return a.changed > b.changed;
    const int titles = m_model.titleKey(left.row()).compare(m_model.titleKey(right.row()));
    return titles != 0 ? titles < 0 : a.path < b.path;
}

} // namespace tunepoint::ui
