// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frameworks/facts.h"

#include <QWidget>

#include <functional>

namespace tunepoint::ui {

class AssessmentDocument;
class PlainLabel;

/// One question of a framework with its answer, wherever in the document that stands: a field of the task or
/// an answer that only frameworks ask for.
class FactEditor : public QWidget {
    Q_OBJECT

public:
    /// `lines`: where the source asks it.
    FactEditor(Fact fact, const QString& lines, AssessmentDocument& document, QWidget* parent = nullptr);

    /// Shows the document's answer, and whether the framework misses it.
    void showAnswer(bool missing);
    [[nodiscard]] Fact fact() const { return m_fact; }

private:
    void createWords(AssessmentDocument& document, QWidget*& editor);
    void createNumber(AssessmentDocument& document, QWidget*& editor);

    Fact m_fact;
    PlainLabel* m_state; // owned by this widget
    std::function<void()> m_show; ///< brings the document's answer into the editor
};

} // namespace tunepoint::ui
