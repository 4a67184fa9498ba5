// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/files.h"

#include "core/assessment/assessment_json.h"
#include "core/catalogue/price_list.h"
#include "core/evaluation/strategy_names.h"
#include "resources/resources.h"
#include "ui/text/sentences.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <iterator>

namespace tunepoint::cli {

namespace {

constexpr qint64 kReadAtMost
    = qint64(kMaximumFileBytes) + 1; // one more, so that the reader sees that it is too large

std::optional<std::string> readStream(std::istream& in)
{
    std::string text;
    std::string block(64 * 1024, '\0');
    while (in && qint64(text.size()) < kReadAtMost) {
        in.read(block.data(), std::min<qint64>(qint64(block.size()), kReadAtMost - qint64(text.size())));
        text.append(block, 0, std::size_t(in.gcount()));
    }
    return in.bad() ? std::nullopt : std::optional(text);
}

std::optional<std::string> readFile(const std::string& path, QString& error)
{
    const QString name = QFile::decodeName(path.c_str());
    if (QFileInfo(name).isDir()) {
        error = QStringLiteral("it is a folder");
        return std::nullopt;
    }
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        error = file.errorString();
        return std::nullopt;
    }
    std::string text;
    while (qint64(text.size()) < kReadAtMost) {
        const QByteArray block = file.read(std::min<qint64>(1 << 20, kReadAtMost - qint64(text.size())));
        if (block.isEmpty())
            break;
        text.append(block.constData(), std::size_t(block.size()));
    }
    if (file.error() != QFileDevice::NoError) {
        error = file.errorString();
        return std::nullopt;
    }
    return text;
}

} // namespace

ReadDocument readDocument(const std::string& path, Environment& environment)
{
    QString error = QStringLiteral("reading failed");
    const auto text = path == "-" ? readStream(environment.in) : readFile(path, error);
    if (!text) {
        environment.err << "Cannot open " << terminalText(QFile::decodeName(path.c_str())) << ": "
                        << terminalText(error) << ".\n";
        return {FileTrouble, {}, std::nullopt};
    }
    Draft draft = readDraft(*text);
    if (draft.isTree && !hasErrors(draft.problems))
        return {Fine, {}, std::move(draft.document)};
    // What only the catalogue can judge is said in the same breath.
    for (Problem& problem : checkNames(draft.document, *bundledCatalogue())) {
        if (std::find(draft.problems.begin(), draft.problems.end(), problem) == draft.problems.end())
            draft.problems.push_back(std::move(problem));
    }
    return {DocumentErrors, std::move(draft.problems), std::nullopt};
}

ReadDocument readSoundDocument(const std::string& path, Environment& environment)
{
    ReadDocument document = readDocument(path, environment);
    if (document.exit == DocumentErrors)
        sayProblems(document.problems, "USD", environment);
    return document;
}

ReadPrices readPriceList(const std::string& path, const Catalogue& catalogue, Environment& environment)
{
    if (path.empty())
        return {Fine, std::make_shared<const Catalogue>(catalogue)};
    QString error;
    const auto text = readFile(path, error);
    if (!text) {
        environment.err << "Cannot open " << terminalText(QFile::decodeName(path.c_str())) << ": "
                        << terminalText(error) << ".\n";
        return {FileTrouble, nullptr};
    }
    auto merged = withPrices(catalogue, *text);
    if (!merged) {
        environment.err << "The price list " << terminalText(QFile::decodeName(path.c_str()))
                        << " has errors.\n";
        sayProblems(merged.error(), "USD", environment);
        return {DocumentErrors, nullptr};
    }
    return {Fine, std::make_shared<const Catalogue>(*std::move(merged))};
}

bool writeDocumentFile(const std::string& path, const Assessment& assessment, Environment& environment)
{
    const std::string text = writeAssessment(assessment);
    QSaveFile file(QFile::decodeName(path.c_str()));
    if (file.open(QIODevice::WriteOnly) && file.write(text.data(), qint64(text.size())) == qint64(text.size())
        && file.commit())
        return true;
    environment.err << "Cannot write " << terminalText(file.fileName()) << ": "
                    << terminalText(file.errorString()) << ".\n";
    return false;
}

void sayProblems(const Problems& problems, const std::string& currency, Environment& environment,
    const Assessment* document)
{
    const ui::Format format(environment.locale, QString::fromStdString(currency));
    for (const Problem& problem : problems) {
        const bool error = severityOf(problem.code) == Severity::Error;
        environment.err << (error ? "error: " : "warning: ")
                        << terminalText(ui::problemSentence(problem, format, document)) << '\n';
    }
}

bool selectVersion(Assessment& document, const std::string& version, Environment& environment)
{
    const auto at = std::find_if(document.versions.begin(), document.versions.end(),
        [&](const Version& candidate) { return candidate.id == version || candidate.name == version; });
    if (at != document.versions.end()) {
        const auto chosen = at->document; // keeps it alive while `document` is replaced
        document = *chosen;
        return true;
    }
    environment.err << "The document has no version \"" << terminalText(QString::fromStdString(version))
                    << "\".";
    for (const Version& known : document.versions)
        environment.err << "\n  " << terminalText(QString::fromStdString(known.id)) << "  "
                        << terminalText(ui::plainText(known.name));
    environment.err << '\n';
    return false;
}

} // namespace tunepoint::cli
