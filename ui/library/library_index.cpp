// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_index.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QHash>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr QLatin1String kFolder("library/folder");
constexpr QLatin1String kDocuments("*.tunepoint");
constexpr quint32 kMagic = 0x54504c49; // "TPLI"
constexpr quint32 kFormat = 1; ///< of the index: another one is made anew
constexpr qint64 kLargest = 256LL << 20;
constexpr quint32 kMostEntries = 1'000'000;

} // namespace

QString libraryFolder()
{
    const QString chosen = QSettings().value(kFolder).toString();
    if (QDir::isAbsolutePath(chosen) && QFileInfo(chosen).isDir())
        return chosen;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString own = QDir(documents).filePath(QStringLiteral("Tunepoint"));
    if (QFileInfo(own).isDir())
        return own;
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

void chooseLibraryFolder(const QString& folder)
{
    QSettings settings;
    settings.setValue(kFolder, QDir(folder).absolutePath());
    settings.sync();
    if (settings.status() != QSettings::NoError)
        qWarning("The folder of the library could not be kept in %s", qUtf8Printable(settings.fileName()));
}

QString indexPath(const QString& folder)
{
    const QByteArray name
        = QCryptographicHash::hash(QDir(folder).absolutePath().toUtf8(), QCryptographicHash::Sha256)
              .toHex()
              .left(32);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation))
        .filePath(QStringLiteral("library/%1.index").arg(QString::fromLatin1(name)));
}

QString indexStamp(const Catalogue& catalogue)
{
    return QStringLiteral("%1|%2|%3")
        .arg(QCoreApplication::applicationVersion(), QString::fromStdString(catalogue.compiled),
            QLocale().name());
}

LibraryEntries readIndex(const QString& file, const QString& stamp)
{
    if (!QFileInfo(file).isFile())
        return {};
    const auto bytes = readBytes(file, kLargest);
    if (!bytes)
        return {};
    QDataStream stream(*bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0;
    quint32 format = 0;
    quint32 count = 0;
    QString found;
    stream >> magic >> format;
    if (magic != kMagic || format != kFormat)
        return {};
    stream >> found >> count;
    if (stream.status() != QDataStream::Ok || found != stamp || count > kMostEntries)
        return {};
    LibraryEntries entries;
    for (quint32 n = 0; n < count; ++n) {
        LibraryEntry entry;
        stream >> entry;
        if (stream.status() != QDataStream::Ok)
            return {};
        entries.push_back(std::move(entry));
    }
    return entries;
}

FileResult<void> writeIndex(const QString& file, const QString& stamp, const LibraryEntries& entries)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    const auto readable = std::count_if(
        entries.begin(), entries.end(), [](const LibraryEntry& entry) { return entry.trouble.isEmpty(); });
    stream << kMagic << kFormat << stamp << quint32(readable);
    for (const LibraryEntry& entry : entries) {
        if (entry.trouble.isEmpty())
            stream << entry;
    }
    QDir().mkpath(QFileInfo(file).absolutePath());
    return savePrivately(file, bytes);
}

FolderListing listFolder(const QString& folder, LibraryEntries known, const std::stop_token& stop)
{
    QHash<QString, std::size_t> byPath;
    byPath.reserve(qsizetype(known.size()));
    for (std::size_t n = 0; n < known.size(); ++n)
        byPath.insert(known[n].path, n);
    FolderListing listing;
    QDirIterator files(QDir(folder).absolutePath(), {kDocuments}, QDir::Files);
    while (files.hasNext() && !stop.stop_requested()) {
        const QString path = files.next();
        const auto entry = byPath.constFind(path);
        if (entry != byPath.constEnd() && known[*entry].holdsFor(files.fileInfo()))
            listing.known.push_back(std::move(known[*entry]));
        else
            listing.unread << path;
    }
    return listing;
}

} // namespace tunepoint::ui
