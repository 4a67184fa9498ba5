// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/file_store.h"

#include "core/assessment/assessment_json.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace tunepoint::ui {

namespace {

struct FileStore {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::FileStore)
};

tl::unexpected<FileError> failed(const QString& message, FileTrouble trouble = FileTrouble::Failed)
{
    return tl::unexpected<FileError>(FileError{trouble, message, {}});
}

QString shownPath(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

tl::unexpected<FileError> notWritten(const QString& path, const QString& reason)
{
    return failed(
        FileStore::tr("“%1” could not be written: %2. Free some space or save in another place; the "
                      "file still holds what it held before.")
            .arg(shownPath(path), reason));
}

/// QSaveFile alone reports success on a full disk (QTBUG-75077): every step is checked, the size last.
FileResult<void> replaceFile(
    const QString& path, const QByteArray& bytes, std::optional<QFile::Permissions> permissions = {})
{
    QSaveFile file(path);
    bool ok = file.open(QIODevice::WriteOnly);
    if (ok && permissions)
        ok = file.setPermissions(*permissions);
    for (qint64 done = 0; ok && done < bytes.size();) {
        const qint64 written = file.write(bytes.constData() + done, bytes.size() - done);
        ok = written > 0;
        done += written;
    }
    ok = ok && file.flush() && file.error() == QFileDevice::NoError && file.size() == bytes.size();
    if (ok && file.commit())
        return {};
    const QString reason
        = file.error() == QFileDevice::NoError ? FileStore::tr("the disk is full") : file.errorString();
    if (!ok) {
        file.cancelWriting();
        file.commit();
    }
    return notWritten(path, reason);
}

/// The file behind symbolic links, so that the backup lies beside what is really replaced.
QString targetOf(const QString& path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? path : canonical;
}

FileResult<void> keepBackup(const QString& target, const QByteArray& former)
{
    // a private document has a private backup
    return replaceFile(target + QLatin1Char('~'), former, QFile::permissions(target) | QFile::WriteOwner);
}

FileResult<void> refuseUnwritable(const QString& path, bool overReadOnly)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return failed(FileStore::tr("“%1” is no regular file. Choose another name.").arg(shownPath(path)));
    if (info.exists() && !overReadOnly && !(info.permissions() & QFile::WriteOwner))
        return failed(FileStore::tr("“%1” is marked read-only.").arg(shownPath(path)), FileTrouble::ReadOnly);
    return {};
}

} // namespace

FileResult<QByteArray> readBytes(const QString& path, qint64 limit)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failed(
            FileStore::tr("“%1” does not exist. It may have been moved or renamed.").arg(shownPath(path)));
    if (!info.isFile())
        return failed(FileStore::tr("“%1” is no regular file. Choose a document.").arg(shownPath(path)));
    const QString tooLarge
        = FileStore::tr("“%1” is larger than %2. No document of this program is that large.")
              .arg(shownPath(path), QLocale().formattedDataSize(limit));
    if (info.size() > limit)
        return failed(tooLarge);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(FileStore::tr("“%1” could not be opened: %2. Check that you may read it.")
                          .arg(shownPath(path), file.errorString()));
    const QByteArray bytes = file.read(limit + 1); // it may have grown since
    if (file.error() != QFileDevice::NoError)
        return failed(FileStore::tr("“%1” could not be read: %2.").arg(shownPath(path), file.errorString()));
    if (bytes.size() > limit)
        return failed(tooLarge);
    return bytes;
}

FileResult<void> saveBytes(const QString& path, const QByteArray& bytes)
{
    if (auto writable = refuseUnwritable(path, false); !writable)
        return writable;
    return replaceFile(path, bytes);
}

FileResult<void> savePrivately(const QString& path, const QByteArray& bytes)
{
    return replaceFile(path, bytes, QFile::ReadOwner | QFile::WriteOwner);
}

QByteArray fileDigest(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

FileResult<LoadedDocument> loadDocument(const QString& path)
{
    const auto bytes = readBytes(path, qint64(kMaximumFileBytes));
    if (!bytes)
        return tl::unexpected<FileError>(bytes.error());
    auto assessment = readAssessment(std::string_view(bytes->constData(), std::size_t(bytes->size())));
    if (!assessment)
        return tl::unexpected<FileError>(FileError{FileTrouble::NotADocument,
            FileStore::tr("“%1” could not be opened as an assessment.").arg(shownPath(path)),
            assessment.error()});
    return LoadedDocument{std::move(*assessment), fileDigest(*bytes)};
}

FileResult<QByteArray> saveDocument(
    const QString& path, const Assessment& assessment, const SaveChoices& choices)
{
    const QByteArray bytes = QByteArray::fromStdString(writeAssessment(assessment));
    const auto readBack = readAssessment(std::string_view(bytes.constData(), std::size_t(bytes.size())));
    if (!readBack)
        return tl::unexpected<FileError>(FileError{FileTrouble::NotADocument,
            FileStore::tr(
                "“%1” was not written, because it could not be opened again. Correct what is marked in "
                "the document, then save.")
                .arg(shownPath(path)),
            readBack.error()});
    if (*readBack != assessment)
        return failed(
            FileStore::tr("“%1” was not written, because it would not read back as it is. The file still "
                          "holds what it held before.")
                .arg(shownPath(path)));
    if (auto writable = refuseUnwritable(path, choices.overReadOnly); !writable)
        return tl::unexpected<FileError>(writable.error());
    const QString target = targetOf(path);
    if (QFileInfo::exists(target)) {
        const auto former = readBytes(target, qint64(kMaximumFileBytes));
        if (!former)
            return tl::unexpected<FileError>(former.error());
        if (choices.expected && fileDigest(*former) != *choices.expected)
            return failed(FileStore::tr("“%1” was changed by another program since it was opened here.")
                              .arg(shownPath(path)),
                FileTrouble::ChangedOutside);
        if (auto kept = keepBackup(target, *former); !kept)
            return tl::unexpected<FileError>(kept.error());
    }
    if (auto written = replaceFile(target, bytes); !written)
        return tl::unexpected<FileError>(written.error());
    return fileDigest(bytes);
}

QString safeFileName(const QString& title, const QString& extension)
{
    constexpr qsizetype kLongestBytes = 100;
    QString name;
    for (const QChar c : title.normalized(QString::NormalizationForm_C)) {
        const bool allowed
            = c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_') || c == QLatin1Char('.');
        const QString next = name + (allowed ? c : QLatin1Char(' '));
        if (next.toUtf8().size() > kLongestBytes - extension.size() - 1)
            break;
        name = next;
    }
    name = name.simplified();
    while (name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1Char(' ')))
        name.remove(0, 1); // no hidden file, no way up
    static constexpr std::array devices{"con", "prn", "aux", "nul"};
    const bool device = std::any_of(devices.begin(), devices.end(), [&name](const char* reserved) {
        return name.compare(QLatin1String(reserved), Qt::CaseInsensitive) == 0;
    });
    if (name.isEmpty() || device)
        name = FileStore::tr("Assessment");
    return name + QLatin1Char('.') + extension;
}

} // namespace tunepoint::ui
