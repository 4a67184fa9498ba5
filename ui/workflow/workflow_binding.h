// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/process_map.h"
#include "ui/text/format.h"

#include <QObject>

#include <functional>
#include <optional>
#include <string>

namespace tunepoint::ui {

class AssessmentDocument;
class LinkedAssessments;
struct LinkedAssessment;

/// The steps of the open document's process, the one that is chosen, and the way to change them; with the map
/// that core makes of them and of the assessments they link to.
class WorkflowBinding : public QObject {
    Q_OBJECT

public:
    explicit WorkflowBinding(AssessmentDocument& document, QObject* parent = nullptr);

    [[nodiscard]] AssessmentDocument& document() const { return m_document; }
    [[nodiscard]] const std::vector<WorkflowStep>& steps() const;
    [[nodiscard]] const ProcessMap& map() const { return m_map; }
    [[nodiscard]] Format format() const;

    /// The assessments that steps link to are read, and their figures taken into the map, from here on and
    /// again at each call where a file has changed.
    void follow();

    /// Chooses the step at this place; -1: none.
    void choose(int index);
    [[nodiscard]] int chosen() const { return m_chosen; } ///< -1: there is none
    [[nodiscard]] const WorkflowStep* step() const; ///< the chosen one, or null
    [[nodiscard]] const MappedStep* mapped() const; ///< what the map says of it, or null

    using Change = std::function<void(WorkflowStep&)>;
    /// Changes the chosen step's member; undoable, merging with edits of the same member.
    void edit(const char* member, const Change& change);
    /// The same as a step of its own.
    void editOnce(const char* member, const Change& change);
    void endMerge();

    void addToday(); ///< the task of this document, as it is done now, as a step
    void add(); ///< an empty step behind the chosen one
    void remove(); ///< the chosen one
    void move(int by); ///< the chosen one, by so many places

    /// File that a step's link leads to; empty without a link or where it is this document.
    [[nodiscard]] QString pathOf(const WorkflowStep& step) const;
    /// What is known of the assessment behind the step's link; null: nothing yet, or it is this document.
    [[nodiscard]] const LinkedAssessment* linked(const WorkflowStep& step) const;

Q_SIGNALS:
    void changed(); ///< steps or their map are new
    void chosenChanged();

private:
    void refresh();
    void insert(WorkflowStep step, const QString& label);
    [[nodiscard]] std::optional<LinkedFigures> figuresOf(const WorkflowStep& step) const;

    AssessmentDocument& m_document;
    LinkedAssessments& m_linked;
    ProcessMap m_map;
    int m_chosen = -1;
    bool m_following = false;
};

} // namespace tunepoint::ui
