// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/answers.h"

#include "ui/document/file_store.h"
#include "ui/widgets/plain_label.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>
#include <QFileInfo>

#include <exception>

namespace tunepoint::ui {

namespace {

QString stampOf(const QString& path)
{
    const QFileInfo info(path);
    return QStringLiteral("%1|%2|%3")
        .arg(QString::number(info.lastModified().toMSecsSinceEpoch()), QString::number(info.size()), path);
}

/// Runs on a worker thread: nothing may leave it but the value.
Answer answerOf(const QString& path, const Catalogue& catalogue, const std::stop_token& stop)
{
    Answer answer;
    answer.path = path;
    answer.title = QFileInfo(path).completeBaseName();
    try {
        const auto loaded = loadDocument(path);
        if (!loaded) {
            answer.trouble = loaded.error().message;
            return answer;
        }
        if (!loaded->assessment.title.empty())
            answer.title = displayText(loaded->assessment.title);
        EvaluationOptions options;
        options.stop = stop;
        answer.evaluation
            = std::make_shared<const Evaluation>(evaluate(loaded->assessment, catalogue, options));
    } catch (const std::exception& exception) {
        answer.trouble = QString::fromUtf8(exception.what());
    }
    return answer;
}

} // namespace

Answers::Answers(std::shared_ptr<const Catalogue> catalogue, QObject* parent)
    : QObject(parent)
    , m_catalogue(std::move(catalogue))
{
    m_pool.setMaxThreadCount(1);
}

Answers::~Answers()
{
    m_stop.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

void Answers::ask(const QStringList& paths)
{
    for (const QString& path : paths) {
        const QString stamp = stampOf(path);
        if (const auto known = m_known.find(stamp); known != m_known.end()) {
            Q_EMIT arrived(known->second);
            continue;
        }
        m_pool.start([this, path, stamp, catalogue = m_catalogue, stop = m_stop.get_token()] {
            if (stop.stop_requested())
                return;
            const Answer answer = answerOf(path, *catalogue, stop);
            QMetaObject::invokeMethod(
                this, [this, stamp, answer] { take(stamp, answer); }, Qt::QueuedConnection);
        });
    }
}

void Answers::wait()
{
    m_pool.waitForDone();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

void Answers::take(const QString& stamp, const Answer& answer)
{
    m_known[stamp] = answer;
    Q_EMIT arrived(answer);
}

} // namespace tunepoint::ui
