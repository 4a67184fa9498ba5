// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/advantages.h"
#include "ui/text/format.h"

#include <QWidget>

class QGridLayout;

namespace tunepoint::ui {

class PlainLabel;

/// What the lead of the recommended option is made of: the three largest parts as bars, to one side those
/// that speak for it, to the other those against.
class LeadBars : public QWidget {
    Q_OBJECT

public:
    explicit LeadBars(QWidget* parent = nullptr);

    /// Shows nothing without a lead.
    void show(const std::optional<Advantages>& lead, const Evaluation& evaluation, const Format& format);

private:
    PlainLabel* m_caption; // owned by this widget
    QGridLayout* m_grid;
};

} // namespace tunepoint::ui
