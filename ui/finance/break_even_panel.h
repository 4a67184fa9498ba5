// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/volume_curve.h"

#include <QWidget>

#include <memory>
#include <string>

class QComboBox;
class QToolButton;

namespace tunepoint::ui {

class AssessmentDocument;
class PlainLabel;
class StrategyStyles;
class VolumeChart;

/// Break-even by volume: the curves of all options or of a pair, today's volume to drag, and the pair's
/// crossings in words. Moving the volume tries it; nothing is edited until it is kept.
class BreakEvenPanel : public QWidget {
    Q_OBJECT

public:
    BreakEvenPanel(AssessmentDocument& document, StrategyStyles& styles, QWidget* parent = nullptr);

    void showEvaluation();
    void setCurves(std::shared_ptr<const VolumeCurves> curves);
    void setSelection(const std::string& strategy);
    /// Volume in the middle of the axis, which stays while another is tried; 0: unknown.
    [[nodiscard]] double around() const { return m_around; }

Q_SIGNALS:
    void strategySelected(const std::string& strategy);

private:
    void createChoices();
    void createTrying();
    void showPairs();
    void showWords();
    void showTried();
    [[nodiscard]] std::string chosen(const QComboBox& box) const;

    AssessmentDocument& m_document;
    StrategyStyles& m_styles;
    double m_around = 0;
    bool m_pairChosen = false; ///< by the user; else the recommended one and its runner-up
    // owned by this panel
    VolumeChart* m_chart;
    QComboBox* m_first;
    QComboBox* m_second;
    QToolButton* m_all;
    PlainLabel* m_words;
    PlainLabel* m_tried;
    QToolButton* m_back;
    QToolButton* m_keep;
};

} // namespace tunepoint::ui
