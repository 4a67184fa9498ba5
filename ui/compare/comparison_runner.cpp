// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparison_runner.h"

#include <QMetaObject>

namespace tunepoint::ui {

namespace {

std::shared_ptr<const ComparedStates> compared(std::vector<std::shared_ptr<const Assessment>> documents,
    std::size_t from, const Catalogue& catalogue, const std::stop_token& stop)
{
    auto states = std::make_shared<ComparedStates>();
    EvaluationOptions how;
    how.stop = stop;
    for (const auto& document : documents)
        states->evaluations.push_back(evaluate(*document, catalogue, how));
    CompareOptions options;
    options.stop = stop;
    states->comparison
        = compare({documents[from].get(), &catalogue, {}}, {documents.back().get(), &catalogue, {}}, options);
    states->documents = std::move(documents);
    states->from = from;
    return states;
}

} // namespace

ComparisonRunner::ComparisonRunner(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ComparisonRunner::~ComparisonRunner()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void ComparisonRunner::cancel()
{
    m_stop.request_stop();
    ++m_run; // what is still on its way belongs to an old run
    m_busy = false;
}

void ComparisonRunner::request(std::vector<std::shared_ptr<const Assessment>> documents, std::size_t from,
    std::shared_ptr<const Catalogue> catalogue)
{
    cancel();
    m_stop = std::stop_source();
    m_busy = true;
    const quint64 run = m_run;
    m_pool.start([this, run, documents = std::move(documents), from, catalogue = std::move(catalogue),
                     stop = m_stop.get_token()]() mutable {
        if (stop.stop_requested())
            return;
        std::shared_ptr<const ComparedStates> states;
        try {
            states = compared(std::move(documents), from, *catalogue, stop);
        } catch (const std::exception&) {
            states = std::make_shared<const ComparedStates>(); // said as nothing to compare
        }
        QMetaObject::invokeMethod(
            this,
            [this, run, states] {
                if (run != m_run)
                    return;
                m_busy = false;
                Q_EMIT finished(states);
            },
            Qt::QueuedConnection);
    });
}

} // namespace tunepoint::ui
