// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparison_runner.h"

#include "ui/document/final_trials.h"
#include "ui/document/heavy_turn.h"

#include <QMetaObject>

#include <algorithm>

namespace tunepoint::ui {

namespace {

using Documents = std::vector<std::shared_ptr<const Assessment>>;

/// Figures of all, and what differs between two of them.
std::shared_ptr<ComparedStates> evaluated(Documents documents, std::size_t from, std::size_t to,
    const Catalogue& catalogue, const std::stop_token& stop)
{
    auto states = std::make_shared<ComparedStates>();
    EvaluationOptions how;
    how.stop = stop;
    for (const auto& document : documents)
        states->evaluations.push_back(evaluate(*document, catalogue, how));
    CompareOptions options;
    options.stop = stop;
    options.attribute = false;
    states->comparison
        = compare({documents[from].get(), &catalogue, {}}, {documents[to].get(), &catalogue, {}}, options);
    states->documents = std::move(documents);
    states->from = from;
    states->to = to;
    return states;
}

/// The same with what the last stage of an open document works out.
std::shared_ptr<ComparedStates> refined(
    const ComparedStates& states, const Catalogue& catalogue, const std::stop_token& stop)
{
    auto fine = std::make_shared<ComparedStates>(states);
    EvaluationOptions how;
    how.depth = Depth::Full;
    how.trials = std::min(FinalTrials::instance().count(), kUsualFinalTrials);
    how.stop = stop;
    constexpr int kQuiet = 150; // the open document's own figures come first
    for (std::size_t i = 0; i < states.documents.size(); ++i)
        if (const HeavyTurn turn(stop, kQuiet); turn)
            fine->evaluations[i] = evaluate(*states.documents[i], catalogue, how);
    return fine;
}

std::shared_ptr<ComparedStates> attributed(
    const ComparedStates& states, const Catalogue& catalogue, const std::stop_token& stop)
{
    auto whole = std::make_shared<ComparedStates>(states);
    CompareOptions options;
    options.stop = stop;
    whole->comparison = compare({states.documents[states.from].get(), &catalogue, {}},
        {states.documents[states.to].get(), &catalogue, {}}, options);
    whole->attributed = true;
    return whole;
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
    std::size_t to, std::shared_ptr<const Catalogue> catalogue)
{
    cancel();
    m_stop = std::stop_source();
    m_busy = true;
    const quint64 run = m_run;
    m_pool.start([this, run, documents = std::move(documents), from, to, catalogue = std::move(catalogue),
                     stop = m_stop.get_token()]() mutable {
        if (stop.stop_requested())
            return;
        try {
            const std::shared_ptr<ComparedStates> first
                = evaluated(std::move(documents), from, to, *catalogue, stop);
            deliver(run, first, false);
            const std::shared_ptr<ComparedStates> fine = refined(*first, *catalogue, stop);
            deliver(run, fine, false);
            deliver(run, attributed(*fine, *catalogue, stop), true);
        } catch (const std::exception&) {
            deliver(run, std::make_shared<const ComparedStates>(), true); // said as nothing to compare
        }
    });
}

/// On the worker's thread.
void ComparisonRunner::deliver(quint64 run, std::shared_ptr<const ComparedStates> states, bool last)
{
    QMetaObject::invokeMethod(
        this,
        [this, run, states = std::move(states), last] {
            if (run != m_run)
                return;
            m_busy = !last;
            Q_EMIT finished(states);
        },
        Qt::QueuedConnection);
}

} // namespace tunepoint::ui
