// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/framework_spec.h"

#include <QWidget>

#include <string>

class QPushButton;

namespace tunepoint::ui {

class AssessmentDocument;
class NumberField;
class PlainLabel;

/// One threshold of a framework: its value to change, what was published, and what evidence says of it.
class ThresholdEditor : public QWidget {
    Q_OBJECT

public:
    ThresholdEditor(std::string framework, const FrameworkThreshold& threshold, AssessmentDocument& document,
        QWidget* parent = nullptr);

private:
    void showValue();
    void set(std::optional<double> value);

    AssessmentDocument& m_document;
    std::string m_framework;
    FrameworkThreshold m_threshold;
    NumberField* m_field; // owned by this widget, like all below
    PlainLabel* m_echo;
    QPushButton* m_back;
};

} // namespace tunepoint::ui
