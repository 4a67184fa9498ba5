// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/charts/chart.h"

#include <QString>

#include <memory>
#include <vector>

namespace tunepoint::ui {

/// A state of a document, or another document, in an overlaid chart.
struct OverlayState {
    QString name; ///< for people
    std::shared_ptr<const Evaluation> evaluation; ///< never null
};

/// The trade-off of several states in one picture: colour and shape tell the option, filled or hollow the
/// state, and an arrow leads from where an option stood to where it stands.
class OverlayChart : public Chart {
    Q_OBJECT

public:
    explicit OverlayChart(StrategyStyles& styles, QWidget* parent = nullptr);

    /// Earlier ones first, the present one last.
    void setStates(std::vector<OverlayState> states);

protected:
    [[nodiscard]] std::unique_ptr<Picture> makePicture() const override;

private:
    std::vector<OverlayState> m_states;
};

} // namespace tunepoint::ui
