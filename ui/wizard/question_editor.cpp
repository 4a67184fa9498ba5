// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/question_editor.h"

#include "core/frameworks/threshold_fields.h"
#include "ui/document/assessment_document.h"
#include "ui/text/format.h"
#include "ui/text/framework_names.h"
#include "ui/widgets/plain_label.h"
#include "ui/wizard/answer_editors.h"

#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <set>

namespace tunepoint::ui {

namespace {

/// What the published ways to decide demand of this field, where they disagree: "6 sources disagree: 50 (…);
/// 100 (…)". Empty when fewer than two state a figure, or all the same.
QString disagreement(const Question& question, const Catalogue& catalogue)
{
    if (question.kind != QuestionKind::Task || taskField(question.id)->kind() != FieldKind::Number)
        return {};
    const TaskField& field = *taskField(question.id);
    const Format format;
    std::map<double, QStringList> sources;
    std::set<std::string> frameworks;
    for (const FrameworkSpec& framework : catalogue.frameworks)
        for (const FrameworkThreshold& threshold : framework.thresholds)
            if (thresholdPointer(threshold.id) == question.pointer()) {
                sources[threshold.value] << frameworkName(framework.id);
                frameworks.insert(framework.id);
            }
    if (sources.size() < 2 || frameworks.size() < 2)
        return {};
    QStringList parts;
    for (const auto& [value, names] : sources)
        parts << QuestionEditor::tr("%1 (%2)", "a threshold and who states it")
                     .arg(format.figure(value, field.unit), format.locale().createSeparatedList(names));
    return QuestionEditor::tr(
        "%n source(s) disagree on how much is needed: %1.", nullptr, int(frameworks.size()))
        .arg(parts.join(QStringLiteral("; ")));
}

} // namespace

QuestionEditor::QuestionEditor(const Question& question, AssessmentDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_question(question)
    , m_answer(createAnswerEditor(question, document, this))
{
    setObjectName(QString::fromUtf8(question.id.data(), qsizetype(question.id.size())));
    auto* asked = plainLabel(questionText(question), this);
    asked->setScale(1, true);
    auto* why = plainLabel(questionWhy(question), this);
    why->setScale(0.9);
    why->setForegroundRole(QPalette::PlaceholderText);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(asked);
    column->addWidget(why);
    column->addWidget(m_answer);
    if (const QString differ = disagreement(question, document.catalogue()); !differ.isEmpty()) {
        auto* sources = plainLabel(differ, this);
        sources->setObjectName(QStringLiteral("sourcesDisagree"));
        sources->setScale(0.9);
        sources->setForegroundRole(QPalette::PlaceholderText);
        column->insertWidget(2, sources);
    }
    setFocusProxy(m_answer);

    m_answer->showAnswer(document.assessment());
    connect(&document, &AssessmentDocument::changed, this,
        [this, &document] { m_answer->showAnswer(document.assessment()); });
}

bool QuestionEditor::matches(const QString& search) const
{
    const QString text
        = questionName(m_question) + u' ' + questionText(m_question) + u' ' + questionWhy(m_question);
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
        [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace tunepoint::ui
