// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/money_distribution.h"

#include <QWidget>

#include <memory>
#include <string>

namespace tunepoint {
struct Evaluation;
}

namespace tunepoint::ui {

class DistributionChart;
class Format;
class PlainLabel;
class StrategyStyles;

/// What the distribution of one option's money means: how safe the point estimate is, what to set aside, how
/// likely a loss is.
[[nodiscard]] QStringList distributionSentences(
    const MoneyDistribution& money, const QString& name, bool hasBaseline, const Format& format);

/// The distribution of the money of every option as curves, and of the selected one in words.
class DistributionPanel : public QWidget {
    Q_OBJECT

public:
    explicit DistributionPanel(StrategyStyles& styles, QWidget* parent = nullptr);

    void setEvaluation(const Evaluation& evaluation);
    void setDistributions(std::shared_ptr<const MoneyDistributions> distributions);
    void setSelection(const std::string& strategy);

Q_SIGNALS:
    void strategySelected(const std::string& strategy);

private:
    void showWords();

    std::shared_ptr<const MoneyDistributions> m_distributions;
    std::string m_selected;
    // owned by this panel
    DistributionChart* m_chart;
    PlainLabel* m_words;
};

} // namespace tunepoint::ui
