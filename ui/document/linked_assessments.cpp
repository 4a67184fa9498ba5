// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/linked_assessments.h"

#include "ui/document/assessment_document.h"
#include "ui/document/file_store.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QMetaObject>

#include <exception>

namespace tunepoint::ui {

namespace {

LinkedAssessment readLinked(const QString& path, const Catalogue& catalogue, const std::stop_token& stop)
{
    LinkedAssessment linked;
    linked.path = path;
    linked.title = QFileInfo(path).fileName();
    auto loaded = loadDocument(path);
    if (!loaded) {
        linked.trouble = loaded.error().message;
        return linked;
    }
    auto assessment = std::make_shared<const Assessment>(std::move(loaded->assessment));
    if (!assessment->title.empty())
        linked.title = QString::fromStdString(assessment->title);
    linked.assessment = assessment;
    EvaluationOptions how;
    how.depth = Depth::Distributions;
    how.stop = stop;
    auto evaluation = std::make_shared<const Evaluation>(evaluate(*assessment, catalogue, how));
    if (hasErrors(evaluation->problems))
        linked.trouble = LinkedAssessments::tr("The document has errors; correct them first.");
    else
        linked.evaluation = std::move(evaluation);
    return linked;
}

} // namespace

LinkedAssessments& LinkedAssessments::of(AssessmentDocument& document)
{
    auto* known = document.findChild<LinkedAssessments*>(QString(), Qt::FindDirectChildrenOnly);
    return known != nullptr ? *known : *new LinkedAssessments(document.sharedCatalogue(), &document);
}

LinkedAssessments::LinkedAssessments(std::shared_ptr<const Catalogue> catalogue, QObject* parent)
    : QObject(parent)
    , m_catalogue(std::move(catalogue))
{
    m_pool.setMaxThreadCount(1); // an evaluation takes all processors by itself
}

LinkedAssessments::~LinkedAssessments()
{
    m_stop.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

void LinkedAssessments::want(const QStringList& paths)
{
    for (const QString& path : paths) {
        const QFileInfo file(path);
        const qint64 modified = file.lastModified().toMSecsSinceEpoch();
        Known& known = m_known[path];
        if (known.run != 0 && known.modified == modified && known.size == file.size())
            continue;
        known.modified = modified;
        known.size = file.size();
        read(path, known);
    }
}

void LinkedAssessments::read(const QString& path, Known& known)
{
    known.run = ++m_run;
    if (known.linked.path.isEmpty()) {
        known.linked.path = path;
        known.linked.title = QFileInfo(path).fileName();
    }
    ++m_open;
    m_pool.start([this, path, run = known.run, catalogue = m_catalogue, stop = m_stop.get_token()] {
        LinkedAssessment linked;
        try {
            linked = readLinked(path, *catalogue, stop);
        } catch (const std::exception&) { // would end the program on this thread
            linked.path = path;
            linked.title = QFileInfo(path).fileName();
            linked.trouble = LinkedAssessments::tr("It cannot be evaluated.");
        }
        if (!stop.stop_requested())
            QMetaObject::invokeMethod(
                this, [this, run, linked] { arrive(run, linked); }, Qt::QueuedConnection);
    });
}

void LinkedAssessments::arrive(quint64 run, const LinkedAssessment& linked)
{
    --m_open;
    Known& known = m_known[linked.path];
    if (known.run != run) // the file has changed again meanwhile
        return;
    known.linked = linked;
    Q_EMIT changed();
}

const LinkedAssessment* LinkedAssessments::at(const QString& path) const
{
    const auto found = m_known.find(path);
    return found == m_known.end() ? nullptr : &found->second.linked;
}

QString LinkedAssessments::pathOf(const QString& documentPath, const std::string& link)
{
    return QFileInfo(documentPath).dir().filePath(QString::fromStdString(link));
}

std::string LinkedAssessments::linkTo(const QString& documentPath, const QString& file)
{
    if (documentPath.isEmpty())
        return {};
    const QString folder = QFileInfo(documentPath).dir().canonicalPath();
    const QFileInfo target(file);
    const QString place = target.dir().canonicalPath();
    if (folder.isEmpty() || place.isEmpty())
        return {};
    const QString link = QDir(folder).relativeFilePath(QDir(place).filePath(target.fileName()));
    if (link.startsWith(QLatin1String("..")) || QDir::isAbsolutePath(link))
        return {};
    return link.toStdString();
}

} // namespace tunepoint::ui
