// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <stop_token>
#include <vector>

namespace tunepoint::ui {

/// Several documents evaluated, and the change from one of them to another attributed.
struct ComparedStates {
    std::vector<std::shared_ptr<const Assessment>> documents; ///< the present state last
    std::vector<Evaluation> evaluations; ///< same shape; central case at first, then as an open document
    std::size_t from = 0; ///< position of the document that `comparison` starts from
    std::size_t to = 0; ///< and of the one that it leads to
    Comparison comparison;
    bool attributed = false; ///< false: what differs alone; who brought the change is still being worked out
};

/// Compares off the GUI thread; a newer request stops an older one, whose result is dropped. Central figures
/// and what differs come first, then the trials, for the verdict that the headline gives, and at last what
/// made the change: it takes many evaluations.
class ComparisonRunner : public QObject {
    Q_OBJECT

public:
    explicit ComparisonRunner(QObject* parent = nullptr);
    ~ComparisonRunner() override;

    /// Range: at least two documents; `from` and `to` are positions of two of them.
    void request(std::vector<std::shared_ptr<const Assessment>> documents, std::size_t from, std::size_t to,
        std::shared_ptr<const Catalogue> catalogue);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// Three times for each request: the central case, with trials, with the attribution.
    void finished(std::shared_ptr<const tunepoint::ui::ComparedStates> states);

private:
    void deliver(quint64 run, std::shared_ptr<const ComparedStates> states, bool last);

    QThreadPool m_pool;
    std::stop_source m_stop;
    quint64 m_run = 0;
    bool m_busy = false;
};

} // namespace tunepoint::ui
