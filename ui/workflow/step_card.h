// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/process_map.h"
#include "ui/text/format.h"

#include <QAbstractButton>

namespace tunepoint::ui {

class PlainLabel;

/// One step of the process: who does it, why, a flag where people chose otherwise, and its figures. Checked
/// while its form is shown.
class StepCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit StepCard(QWidget* parent = nullptr);

    /// `number` from 1.
    void showStep(int number, const MappedStep& step, const Format& format);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();
    void showWhy(const MappedStep& step);
    void showFigures(const MappedStep& step, const Format& format);

    std::optional<Performer> m_performer;
    bool m_proposedOnly = false;
    bool m_clash = false;
    PlainLabel* m_name; // owned by this card, like all below
    PlainLabel* m_decision;
    PlainLabel* m_why;
    PlainLabel* m_cost;
    PlainLabel* m_right;
    PlainLabel* m_hours;
};

/// Who does the step, beside who should: "A model was chosen; proposed: business logic".
[[nodiscard]] QString decisionText(const MappedStep& step);

} // namespace tunepoint::ui
