// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/recovery.h"

#include "core/assessment/assessment_json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace tunepoint::ui {

namespace {

constexpr QLatin1String kSuffix(".autosave");
constexpr QLatin1String kFormat("tunepoint-autosave");
constexpr int kVersion = 1;
constexpr qint64 kLargest = 3 * qint64(kMaximumFileBytes); ///< the document's text grows when it is quoted
constexpr int kGarbageSeconds = 30; ///< an empty or damaged lock file of this age belongs to nobody

struct Recovery {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::Recovery)
};

tl::unexpected<FileError> damaged(const QString& file)
{
    return tl::unexpected<FileError>(FileError{FileTrouble::NotADocument,
        Recovery::tr("“%1” holds no work that could be read.").arg(QDir::toNativeSeparators(file)), {}});
}

/// The folder, made if need be; nobody else may look into it.
bool makeFolder(const QString& folder)
{
    if (QFileInfo(folder).isDir())
        return true;
    return QDir().mkpath(folder)
        && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

std::unique_ptr<QLockFile> lockOf(const QString& file)
{
    const QString path = file + QLatin1String(".lock");
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return lock;
    // A lock that names nobody was cut by a full disk or a power failure; it would be refused for ever.
    const bool nobody = lock->error() == QLockFile::LockFailedError
        && !lock->getLockInfo(nullptr, nullptr, nullptr)
        && QFileInfo(path).lastModified().secsTo(QDateTime::currentDateTime()) > kGarbageSeconds;
    if (nobody && lock->removeStaleLockFile() && lock->tryLock(0))
        return lock;
    return nullptr;
}

/// Renames a damaged file out of the way, so that it is never offered again and never lost.
QString moveAside(const QString& file)
{
    const QFileInfo info(file);
    QDir folder(info.absolutePath());
    folder.mkpath(QStringLiteral("damaged"));
    for (int n = 0; n < 1000; ++n) {
        const QString name = n == 0 ? info.fileName() : QStringLiteral("%1.%2").arg(info.fileName()).arg(n);
        const QString target = folder.filePath(QStringLiteral("damaged/") + name);
        if (QFile::rename(file, target)) // never overwrites
            return target;
    }
    return {};
}

} // namespace

QString recoveryFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("autosave"));
}

FileResult<void> writeRecovery(const QString& file, const UnsavedWork& work)
{
    const std::string text = writeAssessment(*work.assessment);
    const QByteArray document(text.data(), qsizetype(text.size()));
    QJsonObject record{{QStringLiteral("format"), kFormat}, {QStringLiteral("version"), kVersion},
        {QStringLiteral("path"), work.path},
        {QStringLiteral("time"), work.time.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("document"), QString::fromUtf8(document)},
        {QStringLiteral("digest"), QString::fromLatin1(fileDigest(document).toHex())}};
    if (work.savedDigest)
        record[QStringLiteral("saved")] = QString::fromLatin1(work.savedDigest->toHex());
    return savePrivately(file, QJsonDocument(record).toJson());
}

FileResult<UnsavedWork> readRecovery(const QString& file)
{
    const auto bytes = readBytes(file, kLargest);
    if (!bytes)
        return tl::unexpected<FileError>(bytes.error());
    const QJsonObject record = QJsonDocument::fromJson(*bytes).object();
    if (record[QStringLiteral("format")].toString() != kFormat
        || record[QStringLiteral("version")].toInt() != kVersion)
        return damaged(file);
    const QByteArray document = record[QStringLiteral("document")].toString().toUtf8();
    if (QString::fromLatin1(fileDigest(document).toHex()) != record[QStringLiteral("digest")].toString())
        return damaged(file);
    Draft draft = readDraft(std::string_view(document.constData(), std::size_t(document.size())));
    if (!draft.isTree)
        return damaged(file);
    UnsavedWork work;
    work.path = record[QStringLiteral("path")].toString();
    if (record.contains(QStringLiteral("saved")))
        work.savedDigest = QByteArray::fromHex(record[QStringLiteral("saved")].toString().toLatin1());
    work.time
        = QDateTime::fromString(record[QStringLiteral("time")].toString(), Qt::ISODateWithMs).toLocalTime();
    work.assessment = std::make_shared<const Assessment>(std::move(draft.document));
    return work;
}

RecoverySlot::RecoverySlot(QString file, std::unique_ptr<QLockFile> lock)
    : m_file(std::move(file))
    , m_lock(std::move(lock))
{
}

RecoverySlot::RecoverySlot(RecoverySlot&&) noexcept = default;
RecoverySlot& RecoverySlot::operator=(RecoverySlot&&) noexcept = default;
RecoverySlot::~RecoverySlot() = default;

std::optional<RecoverySlot> RecoverySlot::fresh()
{
    const QString folder = recoveryFolder();
    if (!makeFolder(folder))
        return {};
    return claim(QDir(folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + kSuffix));
}

std::optional<RecoverySlot> RecoverySlot::claim(const QString& file)
{
    auto lock = lockOf(file);
    if (!lock)
        return {};
    return RecoverySlot(file, std::move(lock));
}

bool RecoverySlot::remove()
{
    return !QFileInfo::exists(m_file) || QFile::remove(m_file);
}

Leftovers findLeftovers()
{
    Leftovers found;
    const QDir folder(recoveryFolder());
    for (const QString& name : folder.entryList({QLatin1Char('*') + kSuffix}, QDir::Files)) {
        const QString file = folder.filePath(name);
        auto slot = RecoverySlot::claim(file);
        if (!slot)
            continue;
        auto work = readRecovery(file);
        if (work)
            found.work.push_back({std::move(*slot), std::move(*work)});
        else if (work.error().trouble != FileTrouble::NotADocument)
            continue; // cannot be read at this moment, perhaps next time
        else if (const QString aside = moveAside(file); !aside.isEmpty())
            found.movedAside << aside;
    }
    std::stable_sort(found.work.begin(), found.work.end(),
        [](const Leftover& a, const Leftover& b) { return a.work.time > b.work.time; });
    return found;
}

} // namespace tunepoint::ui
