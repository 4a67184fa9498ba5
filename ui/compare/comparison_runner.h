// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <stop_token>
#include <vector>

namespace tunepoint::ui {

/// Several documents evaluated, and the change from one of them to the last attributed.
struct ComparedStates {
    std::vector<std::shared_ptr<const Assessment>> documents; ///< the present state last
    std::vector<Evaluation> evaluations; ///< same shape
    std::size_t from = 0; ///< position of the document that `comparison` starts from
    Comparison comparison;
};

/// Compares off the GUI thread; a newer request stops an older one, whose result is dropped.
class ComparisonRunner : public QObject {
    Q_OBJECT

public:
    explicit ComparisonRunner(QObject* parent = nullptr);
    ~ComparisonRunner() override;

    /// Range: at least two documents, from < documents.size() - 1.
    void request(std::vector<std::shared_ptr<const Assessment>> documents, std::size_t from,
        std::shared_ptr<const Catalogue> catalogue);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void finished(std::shared_ptr<const tunepoint::ui::ComparedStates> states);

private:
    QThreadPool m_pool;
    std::stop_source m_stop;
    quint64 m_run = 0;
    bool m_busy = false;
};

} // namespace tunepoint::ui
