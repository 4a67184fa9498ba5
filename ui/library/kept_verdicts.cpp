// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/kept_verdicts.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <utility>
#include <vector>

namespace tunepoint::ui {

namespace {

constexpr quint32 kVerdictsMagic = 0x5450564b; // "TPVK"
constexpr quint32 kVerdictsFormat = 1; ///< another one counts for nothing
constexpr qint64 kLargestVerdicts = 4LL << 20;
constexpr std::size_t kMostVerdicts = 64; ///< the cards of the start page in several languages

struct KeptVerdict {
    QByteArray key;
    CardVerdict verdict;
};

/// Digest of the program and of the catalogue that is compiled into it. Two builds may have one version, so
/// the program's file counts as well.
QByteArray programDigest()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QFileInfo program(QCoreApplication::applicationFilePath());
    hash.addData(
        QStringLiteral("%1|%2|%3")
            .arg(QCoreApplication::applicationVersion(),
                QString::number(program.lastModified().toMSecsSinceEpoch()), QString::number(program.size()))
            .toUtf8());
    const QDir catalogue(QStringLiteral(":/catalogue"));
    for (const QString& name : catalogue.entryList(QDir::Files, QDir::Name)) {
        QFile file(catalogue.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            hash.addData(file.readAll());
    }
    return hash.result();
}

/// Newest first.
std::vector<KeptVerdict> readVerdicts(const QString& file)
{
    if (!QFileInfo(file).isFile())
        return {};
    const auto bytes = readBytes(file, kLargestVerdicts);
    if (!bytes)
        return {};
    QDataStream stream(*bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0;
    quint32 format = 0;
    QByteArray digest;
    QByteArray body;
    stream >> magic >> format;
    if (magic != kVerdictsMagic || format != kVerdictsFormat)
        return {};
    stream >> digest >> body;
    if (stream.status() != QDataStream::Ok || digest != fileDigest(body))
        return {};
    QDataStream entries(body);
    entries.setVersion(QDataStream::Qt_6_4);
    std::vector<KeptVerdict> kept;
    while (!entries.atEnd() && kept.size() < kMostVerdicts) {
        KeptVerdict entry;
        entries >> entry.key >> entry.verdict.sentence >> entry.verdict.preview;
        if (entries.status() != QDataStream::Ok)
            return {};
        kept.push_back(std::move(entry));
    }
    return kept;
}

} // namespace

QByteArray verdictKey(const QByteArray& document, std::uint64_t trials, const QString& localeName)
{
    static const QByteArray program = programDigest(); // the program that runs, whatever replaces its file
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(program);
    hash.addData(QByteArray::number(qulonglong(trials)) + '|' + localeName.toUtf8() + '|');
    hash.addData(document);
    return hash.result();
}

QString verdictsPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation))
        .filePath(QStringLiteral("library/verdicts"));
}

std::optional<CardVerdict> keptVerdict(const QString& file, const QByteArray& key)
{
    std::vector<KeptVerdict> kept = readVerdicts(file);
    const auto found = std::find_if(
        kept.begin(), kept.end(), [&key](const KeptVerdict& entry) { return entry.key == key; });
    return found == kept.end() ? std::nullopt : std::optional(std::move(found->verdict));
}

FileResult<void> keepVerdict(const QString& file, const QByteArray& key, const CardVerdict& verdict)
{
    std::vector<KeptVerdict> kept = readVerdicts(file);
    std::erase_if(kept, [&key](const KeptVerdict& entry) { return entry.key == key; });
    kept.insert(kept.begin(), KeptVerdict{key, verdict});
    kept.resize(std::min(kept.size(), kMostVerdicts));
    QByteArray body;
    QDataStream entries(&body, QIODevice::WriteOnly);
    entries.setVersion(QDataStream::Qt_6_4);
    for (const KeptVerdict& entry : kept)
        entries << entry.key << entry.verdict.sentence << entry.verdict.preview;
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << kVerdictsMagic << kVerdictsFormat << fileDigest(body) << body;
    QDir().mkpath(QFileInfo(file).absolutePath());
    return savePrivately(file, bytes);
}

} // namespace tunepoint::ui
