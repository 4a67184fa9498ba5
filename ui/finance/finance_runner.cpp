// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finance/finance_runner.h"

#include <QMetaObject>

#include <exception>

namespace tunepoint::ui {

FinanceRunner::FinanceRunner(QObject* parent)
    : QObject(parent)
{
    m_curves.pool.setMaxThreadCount(1);
    m_distributions.pool.setMaxThreadCount(1);
}

FinanceRunner::~FinanceRunner()
{
    for (Task* task : {&m_curves, &m_distributions})
        task->stop.request_stop();
    for (Task* task : {&m_curves, &m_distributions})
        task->pool.waitForDone();
}

bool FinanceRunner::isSame(const Task& task, const std::shared_ptr<const Assessment>& assessment,
    const std::shared_ptr<const Catalogue>& catalogue, double detail)
{
    return task.detail == detail && task.catalogue == catalogue && task.assessment
        && (task.assessment == assessment || *task.assessment == *assessment);
}

template <class Result, class Work>
void FinanceRunner::start(Task& task, Work work, void (FinanceRunner::*ready)(std::shared_ptr<const Result>))
{
    task.stop.request_stop();
    task.stop = std::stop_source();
    const quint64 run = ++task.run;
    task.pool.start([this, &task, run, work = std::move(work), ready, stop = task.stop.get_token()] {
        if (stop.stop_requested())
            return;
        std::shared_ptr<const Result> result;
        try {
            result = std::make_shared<const Result>(work(stop));
        } catch (const std::exception&) {
            result = std::make_shared<const Result>(); // said as nothing to draw
        }
        QMetaObject::invokeMethod(
            this,
            [this, &task, run, result, ready] {
                if (run == task.run)
                    Q_EMIT(this->*ready)(result);
            },
            Qt::QueuedConnection);
    });
}

void FinanceRunner::requestCurves(
    std::shared_ptr<const Assessment> assessment, std::shared_ptr<const Catalogue> catalogue, double around)
{
    if (isSame(m_curves, assessment, catalogue, around))
        return;
    m_curves.assessment = assessment;
    m_curves.catalogue = catalogue;
    m_curves.detail = around;
    start<VolumeCurves>(
        m_curves,
        [assessment, catalogue, around](const std::stop_token& stop) {
            VolumeCurveOptions options;
            options.around = around;
            options.stop = stop;
            return volumeCurves(*assessment, *catalogue, options);
        },
        &FinanceRunner::curvesReady);
}

void FinanceRunner::requestDistributions(std::shared_ptr<const Assessment> assessment,
    std::shared_ptr<const Catalogue> catalogue, std::uint64_t trials)
{
    if (trials == 0 || isSame(m_distributions, assessment, catalogue, double(trials)))
        return;
    m_distributions.assessment = assessment;
    m_distributions.catalogue = catalogue;
    m_distributions.detail = double(trials);
    start<MoneyDistributions>(
        m_distributions,
        [assessment, catalogue, trials](const std::stop_token& stop) {
            MoneyDistributionOptions options;
            options.trials = trials;
            options.threads = 1; // the evaluation itself comes first
            options.stop = stop;
            return moneyDistributions(*assessment, *catalogue, options);
        },
        &FinanceRunner::distributionsReady);
}

} // namespace tunepoint::ui
