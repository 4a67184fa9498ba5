// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workflow/workflow_binding.h"

#include "core/assessment/free_id.h"
#include "core/evaluation/portfolio_task.h"
#include "ui/document/assessment_document.h"
#include "ui/document/linked_assessments.h"

#include <algorithm>

namespace tunepoint::ui {

WorkflowBinding::WorkflowBinding(AssessmentDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_linked(LinkedAssessments::of(document))
{
    connect(&document, &AssessmentDocument::changed, this, [this] {
        if (m_following)
            follow();
        else
            refresh();
    });
    connect(&document, &AssessmentDocument::pathChanged, this, &WorkflowBinding::refresh);
    connect(&document, &AssessmentDocument::evaluationChanged, this, &WorkflowBinding::refresh);
    connect(&m_linked, &LinkedAssessments::changed, this, &WorkflowBinding::refresh);
    m_chosen = steps().empty() ? -1 : 0;
    refresh();
}

const std::vector<WorkflowStep>& WorkflowBinding::steps() const
{
    return m_document.assessment().workflow;
}

Format WorkflowBinding::format() const
{
    return Format(QLocale(), QString::fromStdString(m_document.assessment().currency));
}

void WorkflowBinding::follow()
{
    m_following = true;
    QStringList paths;
    for (const WorkflowStep& step : steps()) {
        const QString path = pathOf(step);
        if (!path.isEmpty() && !paths.contains(path))
            paths << path;
    }
    m_linked.want(paths);
    refresh();
}

QString WorkflowBinding::pathOf(const WorkflowStep& step) const
{
    if (step.assessment.empty() || step.assessment == kThisAssessment || m_document.path().isEmpty())
        return {};
    return LinkedAssessments::pathOf(m_document.path(), step.assessment);
}

const LinkedAssessment* WorkflowBinding::linked(const WorkflowStep& step) const
{
    const QString path = pathOf(step);
    return path.isEmpty() ? nullptr : m_linked.at(path);
}

std::optional<LinkedFigures> WorkflowBinding::figuresOf(const WorkflowStep& step) const
{
    if (step.assessment == kThisAssessment) {
        const Evaluation& evaluation = m_document.evaluation();
        if (hasErrors(m_document.problems()) || evaluation.strategies.empty())
            return std::nullopt;
        return linkedFigures(m_document.assessment().title, evaluation, step.strategy);
    }
    const LinkedAssessment* other = linked(step);
    if (other == nullptr || !other->evaluation)
        return std::nullopt;
    return linkedFigures(other->title.toStdString(), *other->evaluation, step.strategy);
}

/// The map speaks for what evaluation() speaks for: the document with what is tried on top.
void WorkflowBinding::refresh()
{
    Links links;
    for (const WorkflowStep& step : steps()) {
        if (auto figures = figuresOf(step))
            links.emplace(step.id, std::move(*figures));
    }
    m_map = mapProcess(*m_document.tried(), links);
    const int last = int(steps().size()) - 1;
    const int wanted = std::clamp(m_chosen, std::min(last, 0), last);
    const bool moved = wanted != m_chosen;
    m_chosen = wanted;
    Q_EMIT changed();
    if (moved)
        Q_EMIT chosenChanged();
}

void WorkflowBinding::choose(int index)
{
    if (index == m_chosen || index < -1 || index >= int(steps().size()))
        return;
    m_document.endMerge();
    m_chosen = index;
    Q_EMIT chosenChanged();
}

const WorkflowStep* WorkflowBinding::step() const
{
    return m_chosen >= 0 && m_chosen < int(steps().size()) ? &steps()[std::size_t(m_chosen)] : nullptr;
}

const MappedStep* WorkflowBinding::mapped() const
{
    return m_chosen >= 0 && m_chosen < int(m_map.steps.size()) ? &m_map.steps[std::size_t(m_chosen)]
                                                               : nullptr;
}

void WorkflowBinding::edit(const char* member, const Change& change)
{
    const auto index = std::size_t(m_chosen);
    if (step() != nullptr)
        m_document.edit("/workflow/" + std::to_string(index) + "/" + member, tr("Change a step"),
            [&](Assessment& assessment) { change(assessment.workflow[index]); });
}

void WorkflowBinding::editOnce(const char* member, const Change& change)
{
    m_document.endMerge();
    edit(member, change);
    m_document.endMerge();
}

void WorkflowBinding::endMerge()
{
    m_document.endMerge();
}

void WorkflowBinding::insert(WorkflowStep step, const QString& label)
{
    const int place = m_chosen + 1;
    step.id = freeId(steps(), "step");
    m_document.endMerge();
    m_document.edit("/workflow", label, [&](Assessment& assessment) {
        assessment.workflow.insert(assessment.workflow.begin() + place, std::move(step));
    });
    m_document.endMerge();
    choose(place);
}

void WorkflowBinding::addToday()
{
    const Assessment& assessment = m_document.assessment();
    WorkflowStep today;
    today.name
        = assessment.title.empty() ? tr("The task of this assessment").toStdString() : assessment.title;
    today.performer = Performer::Person;
    today.minutesPerItem = assessment.baseline.minutesPerItem;
    today.costPerItem = assessment.baseline.otherCostPerItem;
    today.accuracy = assessment.baseline.accuracy;
    insert(std::move(today), tr("Begin with today's step"));
}

void WorkflowBinding::add()
{
    WorkflowStep fresh;
    fresh.name = tr("New step").toStdString();
    insert(std::move(fresh), tr("Add a step"));
}

void WorkflowBinding::remove()
{
    const int index = m_chosen;
    if (step() == nullptr)
        return;
    m_document.endMerge();
    m_document.edit("/workflow", tr("Remove a step"),
        [&](Assessment& assessment) { assessment.workflow.erase(assessment.workflow.begin() + index); });
    m_document.endMerge();
}

void WorkflowBinding::move(int by)
{
    const int to = m_chosen + by;
    if (step() == nullptr || to < 0 || to >= int(steps().size()))
        return;
    m_document.endMerge();
    m_document.edit("/workflow", tr("Move a step"), [&](Assessment& assessment) {
        auto& list = assessment.workflow;
        WorkflowStep moved = std::move(list[std::size_t(m_chosen)]);
        list.erase(list.begin() + m_chosen);
        list.insert(list.begin() + to, std::move(moved));
    });
    m_document.endMerge();
    choose(to);
}

} // namespace tunepoint::ui
