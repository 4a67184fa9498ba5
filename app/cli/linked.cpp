// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/linked.h"

#include "app/cli/files.h"
#include "core/assessment/workflow_step.h"
#include "resources/resources.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace tunepoint::cli {

namespace {

Problems errorsOf(const Problems& problems)
{
    Problems errors;
    std::copy_if(problems.begin(), problems.end(), std::back_inserter(errors),
        [](const Problem& problem) { return severityOf(problem.code) == Severity::Error; });
    return errors;
}

} // namespace

EvaluatedFile evaluateFile(const std::string& path, const std::string& version,
    const EvaluationOptions& options, Environment& environment)
{
    EvaluatedFile file{.path = path, .version = version};
    ReadDocument document = readDocument(path, environment);
    file.exit = document.exit;
    Problems errors = errorsOf(document.problems);
    if (document.assessment) {
        if (!version.empty() && !selectVersion(*document.assessment, version, environment)) {
            file.exit = Usage;
            return file;
        }
        file.assessment = std::move(*document.assessment);
        file.evaluation = evaluate(file.assessment, *bundledCatalogue(), options);
        errors = errorsOf(file.evaluation.problems);
        file.exit = errors.empty() ? Fine : DocumentErrors;
    }
    if (!errors.empty()) {
        environment.err << terminalText(QFile::decodeName(path.c_str())) << ":\n";
        sayProblems(errors, file.assessment.currency, environment);
    }
    return file;
}

std::string linkedPath(const std::string& path, const std::string& link)
{
    if (link == kThisAssessment)
        return path;
    const QDir folder = path == "-" ? QDir() : QFileInfo(QFile::decodeName(path.c_str())).dir();
    return QFile::encodeName(folder.filePath(QString::fromStdString(link))).toStdString();
}

bool isPlainFile(const std::string& path)
{
    return QFileInfo(QFile::decodeName(path.c_str())).isFile();
}

std::string uniquePath(const std::string& path)
{
    const QString canonical = QFileInfo(QFile::decodeName(path.c_str())).canonicalFilePath();
    return canonical.isEmpty() ? path : QFile::encodeName(canonical).toStdString();
}

std::string titleOf(const EvaluatedFile& file)
{
    if (!file.assessment.title.empty())
        return file.assessment.title;
    return QFileInfo(QFile::decodeName(file.path.c_str())).fileName().toStdString();
}

} // namespace tunepoint::cli
