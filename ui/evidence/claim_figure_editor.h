// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/claim.h"
#include "core/evaluation/evaluation.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace tunepoint::ui {

class AssessmentDocument;
class DateField;
class NumberField;
class PlainLabel;

/// One figure of a claim: a number with its unit and period, a day, or a figure of this assessment by name.
class ClaimFigureEditor : public QWidget {
    Q_OBJECT

public:
    enum class Content { Number, Day };

    ClaimFigureEditor(
        const QString& name, Content content, AssessmentDocument& document, QWidget* parent = nullptr);

    /// Shows `figure` without a signal; what somebody is typing stays where it says the same.
    void setFigure(const ClaimFigure& figure);

Q_SIGNALS:
    void edited(const tunepoint::ClaimFigure& figure);
    void editingFinished();

private:
    void createNumber(QWidget* row);
    void passOn();
    void showLink();
    void chooseLink();

    AssessmentDocument& m_document;
    ClaimFigure m_figure;
    NumberField* m_number = nullptr; // owned by this widget, like all below; null for a day
    QLineEdit* m_unit = nullptr;
    QComboBox* m_period = nullptr;
    DateField* m_day = nullptr; ///< null for a number
    PlainLabel* m_linked = nullptr;
    QToolButton* m_link = nullptr;
};

} // namespace tunepoint::ui
