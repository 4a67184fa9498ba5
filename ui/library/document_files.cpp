// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/document_files.h"

#include "core/assessment/assessment_json.h"
#include "ui/document/document_lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tunepoint::ui {

namespace {

constexpr QLatin1String kExtension("tunepoint");
constexpr int kMostNames = 10'000;

struct DocumentFiles {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::DocumentFiles)
};

tl::unexpected<FileError> failed(const QString& message)
{
    return tl::unexpected<FileError>(FileError{FileTrouble::Failed, message, {}});
}

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

tl::unexpected<FileError> inUse(const QString& path)
{
    return failed(
        DocumentFiles::tr("“%1” is open here or at somebody else's. Close it first.").arg(shown(path)));
}

/// A path in `folder` for a document of this title that no file has.
QString freePath(const QString& folder, const QString& title)
{
    const QDir dir(folder);
    const QString first = safeFileName(title, kExtension);
    const QString base = QFileInfo(first).completeBaseName();
    QString name = first;
    for (int n = 2; n < kMostNames && QFileInfo::exists(dir.filePath(name)); ++n)
        name = QStringLiteral("%1 %2.%3").arg(base, QString::number(n), kExtension);
    return dir.filePath(name);
}

FileResult<void> move(const QString& from, const QString& to)
{
    QFile file(from);
    if (file.rename(to)) // never overwrites
        return {};
    return failed(DocumentFiles::tr("“%1” could not be renamed: %2.").arg(shown(from), file.errorString()));
}

} // namespace

FileResult<QString> renameDocument(const QString& path, const QString& title)
{
    DocumentLock lock;
    if (lock.acquire(path) == DocumentLock::State::Taken)
        return inUse(path);
    const QFileInfo info(path);
    auto loaded = loadDocument(path);
    if (loaded) {
        loaded->assessment.title = title.toStdString();
        const auto saved = saveDocument(path, loaded->assessment, {.expected = loaded->digest});
        if (!saved)
            return tl::unexpected<FileError>(saved.error());
    } else if (loaded.error().trouble != FileTrouble::NotADocument) {
        return tl::unexpected<FileError>(loaded.error());
    }
    if (info.fileName() == safeFileName(title, kExtension))
        return path;
    const QString target = freePath(info.absolutePath(), title);
    if (auto moved = move(path, target); !moved)
        return tl::unexpected<FileError>(moved.error());
    return target;
}

FileResult<QString> duplicateDocument(const QString& path)
{
    auto loaded = loadDocument(path);
    const QString folder = QFileInfo(path).absolutePath();
    if (loaded) {
        const QString stated = QString::fromStdString(loaded->assessment.title);
        const QString title = DocumentFiles::tr("%1 (copy)", "title of a document")
                                  .arg(stated.isEmpty() ? QFileInfo(path).completeBaseName() : stated);
        if (title.size() <= qsizetype(kMaximumName))
            loaded->assessment.title = title.toStdString();
        const QString target = freePath(folder, title);
        const auto saved = saveDocument(target, loaded->assessment);
        if (!saved)
            return tl::unexpected<FileError>(saved.error());
        return target;
    }
    if (loaded.error().trouble != FileTrouble::NotADocument)
        return tl::unexpected<FileError>(loaded.error());
    const QString target = freePath(folder,
        DocumentFiles::tr("%1 (copy)", "title of a document").arg(QFileInfo(path).completeBaseName()));
    const auto bytes = readBytes(path, qint64(kMaximumFileBytes));
    if (!bytes)
        return tl::unexpected<FileError>(bytes.error());
    if (auto written = saveBytes(target, *bytes); !written)
        return tl::unexpected<FileError>(written.error());
    return target;
}

FileResult<void> trashDocument(const QString& path)
{
    DocumentLock lock;
    if (lock.acquire(path) == DocumentLock::State::Taken)
        return inUse(path);
    lock.release(); // its mark would stay behind
    if (QFile::moveToTrash(path))
        return {};
    return failed(
        DocumentFiles::tr("“%1” could not be moved to the trash; it stays where it is.").arg(shown(path)));
}

} // namespace tunepoint::ui
