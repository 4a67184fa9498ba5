// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/answers.h"

#include "ui/document/file_store.h"
#include "ui/document/final_trials.h"
#include "ui/document/heavy_turn.h"
#include "ui/text/sentences.h"
#include "ui/widgets/plain_label.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>
#include <QFileInfo>
#include <QLocale>
#include <QThread>

#include <algorithm>
#include <exception>

namespace tunepoint::ui {

namespace {

constexpr int kPictures = 0;
constexpr int kFigures = -1; ///< come after the pictures

std::uint64_t fineTrials()
{
    return std::min(FinalTrials::instance().count(), kUsualFinalTrials);
}

/// What the last stage of an open document does; half the processors stay with the window.
EvaluationOptions fineOptions(const std::stop_token& stop)
{
    EvaluationOptions options;
    options.depth = Depth::Full;
    options.trials = fineTrials();
    options.threads = unsigned(std::max(1, QThread::idealThreadCount() / 2));
    options.stop = stop;
    return options;
}

/// The central case alone may come to another verdict.
bool isRough(const Evaluation& evaluation)
{
    return evaluation.trials == 0 && !evaluation.strategies.empty();
}

CardVerdict verdictOf(const Evaluation& evaluation)
{
    CardVerdict verdict{{}, previewOf(evaluation)};
    const Format format(QLocale(), QString::fromStdString(evaluation.currency));
    if (hasErrors(evaluation.problems))
        verdict.sentence = problemSentence(evaluation.problems.front(), format);
    else if (!isRough(evaluation))
        verdict.sentence = headline(evaluation, format);
    return verdict;
}

} // namespace

struct Answers::Wanted {
    explicit Wanted(const QString& document)
        : path(document)
    {
        const QFileInfo info(path);
        stamp = QStringLiteral("%1|%2|%3|%4|%5")
                    .arg(QString::number(info.lastModified().toMSecsSinceEpoch()),
                        QString::number(info.size()), QString::number(trials), localeName, path);
    }

    QString path;
    std::uint64_t trials = fineTrials();
    QString localeName = QLocale().name();
    QString stamp; ///< of all of these and of the file's state
};

struct Answers::Found {
    Answer answer;
    QByteArray key; ///< to keep its verdict under
    std::shared_ptr<const Evaluation> evaluation; ///< null: not read, or the verdict had been kept
};

/// Runs on a worker thread: nothing may leave it but the value.
Answers::Found Answers::find(
    const Wanted& wanted, const Catalogue& catalogue, const EvaluationOptions& options)
{
    Found found;
    Answer& answer = found.answer;
    answer.path = wanted.path;
    answer.title = QFileInfo(wanted.path).completeBaseName();
    try {
        const auto loaded = loadDocument(wanted.path);
        if (!loaded) {
            answer.trouble = loaded.error().message;
            return found;
        }
        if (!loaded->assessment.title.empty())
            answer.title = displayText(loaded->assessment.title);
        found.key = verdictKey(loaded->digest, wanted.trials, wanted.localeName);
        if (auto kept = keptVerdict(verdictsPath(), found.key)) {
            answer.verdict = *std::move(kept);
            return found;
        }
        const HeavyTurn turn(options.stop);
        found.evaluation
            = std::make_shared<const Evaluation>(evaluate(loaded->assessment, catalogue, options));
    } catch (const std::exception& exception) {
        answer.trouble = QString::fromUtf8(exception.what());
    }
    return found;
}

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
        const Wanted wanted(path);
        if (const auto known = m_known.find(wanted.stamp); known != m_known.end()) {
            Q_EMIT arrived(known->second);
            continue;
        }
        EvaluationOptions options;
        options.stop = m_stop.get_token();
        start(wanted, options, kPictures);
    }
}

void Answers::start(const Wanted& wanted, const EvaluationOptions& options, int priority)
{
    m_pool.start(
        [this, wanted, catalogue = m_catalogue, options] {
            if (options.stop.stop_requested())
                return;
            const Found found = find(wanted, *catalogue, options);
            if (!options.stop.stop_requested())
                QMetaObject::invokeMethod(
                    this, [this, wanted, found] { take(wanted, found); }, Qt::QueuedConnection);
        },
        priority);
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
        refine(Wanted(path));
}

void Answers::refine(const Wanted& wanted)
{
    start(wanted, fineOptions(m_stopRefining.get_token()), kFigures);
}

void Answers::keep(const QByteArray& key, const CardVerdict& verdict)
{
    m_pool.start([key, verdict] {
        const auto kept = keepVerdict(verdictsPath(), key, verdict);
        if (!kept) // a comfort: without it the next start works it out again
            qWarning("%s", qUtf8Printable(kept.error().message));
    });
}

void Answers::wait()
{
    do {
        m_pool.waitForDone();
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    } while (m_pool.activeThreadCount() > 0); // finer figures were begun
}

/// The sentence is made here, where the language does not change meanwhile.
void Answers::take(const Wanted& wanted, const Found& found)
{
    if (Wanted(wanted.path).stamp != wanted.stamp) { // the file, the language or the trials are others by now
        m_rough.erase(wanted.stamp);
        ask({wanted.path});
        return;
    }
    Answer answer = found.answer;
    if (found.evaluation)
        answer.verdict = verdictOf(*found.evaluation);
    if (found.evaluation && found.evaluation->trials > 0)
        keep(found.key, answer.verdict);
    m_known[wanted.stamp] = answer;
    if (!found.evaluation || !isRough(*found.evaluation))
        m_rough.erase(wanted.stamp);
    else if (m_rough.emplace(wanted.stamp, wanted.path).second && m_refining)
        refine(wanted);
    Q_EMIT arrived(answer);
}

} // namespace tunepoint::ui
