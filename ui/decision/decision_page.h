// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/shows_input.h"

#include <QWidget>

#include <string>

class QTabWidget;

namespace tunepoint::ui {

class AnswerTab;
class AssessmentDocument;
class CriteriaBinding;
class CriteriaTab;
class LimitsTab;
class RecordTab;

/// The decision: the answer with its reasons and charts, the criteria and scores behind it, the limits that
/// must hold, and the record of what was decided.
class DecisionPage : public QWidget, public ShowsInput {
    Q_OBJECT

public:
    explicit DecisionPage(AssessmentDocument& document, QWidget* parent = nullptr);

    bool showInput(const std::string& pointer) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showEvaluation();

    CriteriaBinding* m_binding; // owned by this page, like all below
    QTabWidget* m_tabs;
    AnswerTab* m_answer;
    CriteriaTab* m_criteria;
    LimitsTab* m_limits;
    RecordTab* m_record;
    bool m_stale = true; ///< hidden pages wait until they are seen
};

} // namespace tunepoint::ui
