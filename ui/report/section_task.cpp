// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections.h"
#include "ui/text/names.h"

namespace tunepoint::ui {

namespace {

/// The answer to a field in words; empty when it is unknown.
QString answer(const TaskField& field, const TaskProfile& task, const Format& format)
{
    switch (field.kind()) {
    case FieldKind::Word:
        if (const auto word = field.word(task))
            return wordName(field.id, *word);
        return {};
    case FieldKind::Flag:
        if (const auto flag = field.flag(task))
            return wordName(field.id, *flag ? "true" : "false");
        return {};
    case FieldKind::Text:
        return plainText(field.text(task));
    case FieldKind::Number:
        if (const auto& number = field.number(task))
            return format.quantity(*number, field.unit, field.bounds);
        return {};
    }
    return {};
}

} // namespace

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
            add(fieldName(field.id), fieldQuestion(field.id), answer(field, assessment.task, content.format));
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
