// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections.h"
#include "ui/text/names.h"
#include "ui/text/task_answers.h"

namespace tunepoint::ui {

void writeTask(ReportBuilder& report, const ReportContent& content)
{
    const Assessment& assessment = content.assessment();
    ReportTable table;
    table.columns = {{ReportText::tr("Question"), false}, {ReportText::tr("Answer"), false}};
    QStringList unknown;
    const auto add = [&](const QString& name, const QString& question, const QString& text) {
        if (text.isEmpty())
            unknown << name;
        else
            table.rows.push_back({{question}, {text, {}, true}});
    };
    for (const TaskField& field : taskFields()) {
        if (field.kind() != FieldKind::Text || !field.text(assessment.task).empty())
            add(fieldName(field.id), fieldQuestion(field.id),
                taskAnswer(field, assessment.task, content.format));
    }
    for (const BaselineField& field : baselineFields()) {
        const auto& quantity = assessment.baseline.*field.member;
        add(fieldName(field.id), fieldQuestion(field.id),
            quantity ? content.format.quantity(*quantity, field.unit, field.bounds) : QString());
    }
    report.heading(ReportText::tr("The task"));
    if (plainText(assessment.notes, int(kMaximumNotes)).size() > kShortQuestion) {
        report.subheading(ReportText::tr("The question")); // the summary has its beginning
        writeParagraphs(report, assessment.notes);
        report.subheading(ReportText::tr("The requirements"));
    }
    if (table.rows.empty())
        report.paragraph(
            ReportText::tr("Nothing is stated about the task; the options stand by their costs alone."));
    report.table(table);
    if (!unknown.isEmpty() && !table.rows.empty())
        report.paragraph(ReportText::tr("Unknown, and so a wide range where an option needs it: %1.")
                             .arg(unknown.join(QStringLiteral(" · "))),
            TextStyle::Quiet);
}

} // namespace tunepoint::ui
