// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/rail_list.h"

#include "core/assessment/assessment.h"
#include "ui/document/assessment_document.h"
#include "ui/text/sentences.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace tunepoint::ui {

namespace {

constexpr qsizetype kFirst = 2;

std::optional<Concern> concernOf(const Problem& problem)
{
    switch (problem.code) {
    case ProblemCode::WeightsScaled:
    case ProblemCode::WeightsAllZero:
    case ProblemCode::WeightsLeaveNothing:
    case ProblemCode::JudgementsIncomplete:
    case ProblemCode::InconsistentJudgements:
    case ProblemCode::InconsistentBestWorst:
    case ProblemCode::RangeChangedAfterWeight:
    case ProblemCode::MatrixNotSquare:
    case ProblemCode::NotReciprocal:
        return Concern::Weights;
    case ProblemCode::MoneyCountedTwice:
        return Concern::Money;
    case ProblemCode::MethodsDisagree: // told at length with the reason
        return std::nullopt;
    case ProblemCode::DominatedOptionMatters:
        return Concern::Methods;
    default:
        break;
    }
    const std::string& at = problem.pointer;
    if (at.starts_with("/weighting"))
        return Concern::Weights;
    if (at.starts_with("/criteria") && at.ends_with("/weight"))
        return Concern::Weights;
    if (at.starts_with("/criteria") || at.starts_with("/scores"))
        return Concern::Table;
    return std::nullopt;
}

} // namespace

Problems problemsOf(const AssessmentDocument& document, Concern concern)
{
    Problems found;
    const auto add = [&](const Problems& problems) {
        for (const Problem& problem : problems) {
            if (concernOf(problem) == concern
                && std::find(found.begin(), found.end(), problem) == found.end())
                found.push_back(problem);
        }
    };
    add(document.problems());
    add(document.evaluation().problems);
    return found;
}

RailList::RailList(AssessmentDocument& document, Concern concern, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_concern(concern)
    , m_lines(new QVBoxLayout)
    , m_more(new QPushButton(this))
{
    m_more->setObjectName(QStringLiteral("moreWarnings"));
    m_more->setFlat(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_lines);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        m_sentences.clear();
        showProblems();
    });
    connect(&document, &AssessmentDocument::changed, this, &RailList::showProblems);
    connect(&document, &AssessmentDocument::evaluationChanged, this, &RailList::showProblems);
    hide();
    showProblems();
}

void RailList::showProblems()
{
    const Format format(QLocale(), QString::fromStdString(m_document.assessment().currency));
    QStringList sentences;
    for (const Problem& problem : problemsOf(m_document, m_concern))
        sentences << problemSentence(problem, format, &m_document.assessment());
    sentences.removeDuplicates();
    if (sentences == m_sentences)
        return;
    m_sentences = sentences;
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget(); // the warnings before
        delete item;
    }
    const qsizetype count = m_all ? sentences.size() : std::min(kFirst, sentences.size());
    for (qsizetype i = 0; i < count; ++i) {
        auto* label = plainLabel(tr("⚠ %1", "a warning").arg(sentences[i]), this);
        label->setObjectName(QStringLiteral("rail"));
        m_lines->addWidget(label);
    }
    const auto hidden = int(sentences.size() - std::min(kFirst, sentences.size()));
    m_more->setVisible(hidden > 0);
    m_more->setText(m_all ? tr("Show fewer warnings") : tr("%n more warning(s)", nullptr, hidden));
    setVisible(!sentences.isEmpty());
}

} // namespace tunepoint::ui
