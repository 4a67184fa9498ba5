// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <QScrollArea>

#include <string>
#include <vector>

class QCheckBox;

namespace tunepoint::ui {

class AssessmentDocument;

/// The wizard's last page: which archetypes to compare. A tick adds an option that starts from the archetype,
/// taking it away removes the options that do.
class OptionsChooser : public QScrollArea {
    Q_OBJECT

public:
    explicit OptionsChooser(AssessmentDocument& document, QWidget* parent = nullptr);

    /// Adds what is proposed for the task and is not there yet, as one step.
    void takeProposals();

private:
    struct Row {
        std::string archetype;
        QCheckBox* box = nullptr;
        QWidget* proposed = nullptr; ///< the word "proposed"
    };

    void createRows(QWidget& content);
    void showStrategies();
    void choose(const std::string& archetype, bool chosen);

    AssessmentDocument& m_document;
    std::vector<Row> m_rows;
};

/// Adds the proposals for the task that `assessment` does not have yet; for a new document.
void addProposedStrategies(Assessment& assessment);

} // namespace tunepoint::ui
