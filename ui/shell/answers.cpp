// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/answers.h"

#include "ui/document/file_store.h"
#include "ui/document/final_trials.h"
#include "ui/widgets/plain_label.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>
#include <QFileInfo>
#include <QThread>

#include <algorithm>
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
Answer answerOf(const QString& path, const Catalogue& catalogue, const EvaluationOptions& options)
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
        answer.evaluation
            = std::make_shared<const Evaluation>(evaluate(loaded->assessment, catalogue, options));
    } catch (const std::exception& exception) {
        answer.trouble = QString::fromUtf8(exception.what());
    }
    return answer;
}

/// What the last stage of an open document does; half the processors stay with the window.
EvaluationOptions fineOptions(const std::stop_token& stop)
{
    EvaluationOptions options;
    options.depth = Depth::Full;
    options.trials = std::min(FinalTrials::instance().count(), kUsualFinalTrials);
    options.threads = unsigned(std::max(1, QThread::idealThreadCount() / 2));
    options.stop = stop;
    return options;
}

bool isRough(const Answer& answer)
{
    return answer.evaluation && answer.evaluation->trials == 0 && !answer.evaluation->strategies.empty();
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
    m_stopRefining.request_stop();
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
            EvaluationOptions options;
            options.stop = stop;
            const Answer answer = answerOf(path, *catalogue, options);
            QMetaObject::invokeMethod(
                this, [this, stamp, answer] { take(stamp, answer); }, Qt::QueuedConnection);
        });
    }
}

void Answers::setRefining(bool refining)
{
    if (refining == m_refining)
        return;
    m_refining = refining;
    if (!refining) {
        m_stopRefining.request_stop();
        return;
    }
    m_stopRefining = std::stop_source();
    for (const auto& [stamp, path] : m_rough)
        refine(stamp, path);
}

void Answers::refine(const QString& stamp, const QString& path)
{
    constexpr int kLater = -1; // pictures come before figures
    m_pool.start(
        [this, path, stamp, catalogue = m_catalogue, options = fineOptions(m_stopRefining.get_token())] {
            if (options.stop.stop_requested())
                return;
            const Answer answer = answerOf(path, *catalogue, options);
            if (!options.stop.stop_requested())
                QMetaObject::invokeMethod(
                    this, [this, stamp, answer] { take(stamp, answer); }, Qt::QueuedConnection);
        },
        kLater);
}

void Answers::wait()
{
    do {
        m_pool.waitForDone();
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    } while (m_pool.activeThreadCount() > 0); // finer figures were begun
}

void Answers::take(const QString& stamp, const Answer& answer)
{
    m_known[stamp] = answer;
    if (!isRough(answer)) {
        m_rough.erase(stamp);
    } else if (m_rough.emplace(stamp, answer.path).second && m_refining) {
        refine(stamp, answer.path);
    }
    Q_EMIT arrived(answer);
}

} // namespace tunepoint::ui
