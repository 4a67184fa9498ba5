// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/money_distribution.h"
#include "core/evaluation/volume_curve.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <stop_token>

namespace tunepoint::ui {

/// Works out curves over the volume and distributions of the money off the GUI thread. A newer request stops
/// an older one, whose result is dropped; what is there already is not worked out again.
class FinanceRunner : public QObject {
    Q_OBJECT

public:
    explicit FinanceRunner(QObject* parent = nullptr);
    ~FinanceRunner() override;

    /// Curves around `around` items a month (0: today's).
    void requestCurves(std::shared_ptr<const Assessment> assessment,
        std::shared_ptr<const Catalogue> catalogue, double around);
    /// Distributions of `trials` trials; 0 asks for none.
    void requestDistributions(std::shared_ptr<const Assessment> assessment,
        std::shared_ptr<const Catalogue> catalogue, std::uint64_t trials);

Q_SIGNALS:
    void curvesReady(std::shared_ptr<const tunepoint::VolumeCurves> curves);
    void distributionsReady(std::shared_ptr<const tunepoint::MoneyDistributions> distributions);

private:
    /// One kind of work: what was asked for last, and the run that does it.
    struct Task {
        QThreadPool pool;
        std::stop_source stop;
        quint64 run = 0;
        std::shared_ptr<const Assessment> assessment;
        std::shared_ptr<const Catalogue> catalogue;
        double detail = -1; ///< of the request: volume or trials
    };
    [[nodiscard]] static bool isSame(const Task& task, const std::shared_ptr<const Assessment>& assessment,
        const std::shared_ptr<const Catalogue>& catalogue, double detail);
    template <class Result, class Work>
    void start(Task& task, Work work, void (FinanceRunner::*ready)(std::shared_ptr<const Result>));

    Task m_curves;
    Task m_distributions;
};

} // namespace tunepoint::ui
