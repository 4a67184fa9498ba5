// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/litter.h"

#include "core/assessment/assessment_json.h"
#include "ui/document/file_store.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr int kLetters = 6;
constexpr int kYoungestSeconds = 60; ///< a save of another program may be under way

bool sameContent(const QString& a, const QString& b)
{
    if (QFileInfo(a).size() != QFileInfo(b).size())
        return false;
    const auto first = readBytes(a, qint64(kMaximumFileBytes));
    const auto second = readBytes(b, qint64(kMaximumFileBytes));
    return first && second && *first == *second;
}

bool remove(const QString& path, const QString& base)
{
    if (sameContent(path, base) || sameContent(path, base + QLatin1Char('~')))
        return QFile::remove(path);
    return QFile::moveToTrash(path);
}

} // namespace

bool isLitterName(const QString& name)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\.(tunepoint~?|autosave)\\.([A-Za-z]{%1})$").arg(kLetters));
    const auto match = pattern.match(name);
    if (!match.hasMatch())
        return false;
    const QString letters = match.captured(2);
    const QString rest = letters.mid(1);
    const bool typed = rest == rest.toLower() || letters == letters.toUpper();
    return !typed;
}

QStringList sweepLitter(const QString& folder, const std::stop_token& stop)
{
    QStringList swept;
    const QDir dir(folder);
    const QStringList patterns{QStringLiteral("*.tunepoint*.??????"), QStringLiteral("*.autosave.??????")};
    const QDateTime now = QDateTime::currentDateTime();
    for (const QFileInfo& info : dir.entryInfoList(patterns, QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        if (stop.stop_requested())
            break;
        const QString base = info.absoluteFilePath().chopped(kLetters + 1);
        const bool ours = isLitterName(info.fileName()) && QFileInfo(base).isFile()
            && info.lastModified().secsTo(now) > kYoungestSeconds;
        if (ours && remove(info.absoluteFilePath(), base))
            swept << info.absoluteFilePath();
    }
    return swept;
}

} // namespace tunepoint::ui
