// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/assessment_document.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QThreadPool>
#include <QTimer>
#include <QWaitCondition>

#include <stop_token>

namespace tunepoint::ui {

/// What stands in place of figures while there are none.
[[nodiscard]] Evaluation withoutFigures(const Assessment& assessment, Problems problems);

/// Runs evaluations one at a time on a thread of its own, each stage by stage; the newest request wins.
class AssessmentDocument::Runner : public QObject {
public:
    Runner(AssessmentDocument& document, Evaluator evaluator, std::vector<EvaluationStage> stages);
    ~Runner() override;

    [[nodiscard]] bool isBusy() const { return m_timer.isActive() || m_running; }
    [[nodiscard]] bool isRefining() const { return m_refining; }
    [[nodiscard]] bool isCutShort() const { return m_cutShort; }
    [[nodiscard]] std::uint64_t finestTrials() const { return m_stages.back().trials; }

    /// The first request starts at once; later ones no oftener than the document promises.
    void request();
    /// Leaves the rest of the stages; what has arrived stands.
    void stopRefining();
    void cancel();
    /// Blocks until the first stage is there; false when `milliseconds` have passed before.
    bool finish(int milliseconds);
    /// The same for the last stage.
    bool finishAll(int milliseconds);

private:
    void setFinalTrials(std::uint64_t trials);
    void start();
    bool evaluateStage(quint64 run, const std::vector<EvaluationStage>& stages, std::size_t stage,
        const Assessment& assessment, const Catalogue& catalogue, const std::stop_token& stop);
    void arrive(quint64 run, const std::shared_ptr<const Evaluation>& result, bool first, bool last);

    AssessmentDocument& m_document;
    Evaluator m_evaluator;
    std::vector<EvaluationStage> m_stages; ///< a run takes a copy along
    QThreadPool m_pool;
    QTimer m_timer;
    QElapsedTimer m_lastStart;
    std::stop_source m_stop;
    quint64 m_run = 0;
    bool m_running = false; ///< the first stage is on its way
    bool m_refining = false; ///< a later one is
    bool m_cutShort = false; ///< later ones were stopped by the user
    QMutex m_mutex;
    QWaitCondition m_firstReady;
    quint64 m_ready = 0; ///< newest run whose first stage has been sent; under m_mutex
};

} // namespace tunepoint::ui
