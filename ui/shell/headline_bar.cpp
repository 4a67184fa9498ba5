// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/headline_bar.h"

#include "ui/document/assessment_document.h"
#include "ui/shell/theme.h"
#include "ui/text/outlook_sentences.h"
#include "ui/text/sentences.h"
#include "ui/whatif/whatif_mark.h"
#include "ui/widgets/lines_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr int kMargin = 24;
constexpr double kHeadlineScale = 1.3;
constexpr int kPatienceMilliseconds = 500;

Format formatOf(const AssessmentDocument& document)
{
    return Format(QLocale(), QString::fromStdString(document.assessment().currency));
}

} // namespace

HeadlineBar::HeadlineBar(AssessmentDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_sentence(new LinesLabel(2, this))
    , m_reason(new LinesLabel(1, this))
    , m_chance(new LinesLabel(1, this))
    , m_tried(new WhatIfMark(document, this))
    , m_problems(new QPushButton(this))
    , m_versions(new QPushButton(this))
{
    m_sentence->setObjectName(QStringLiteral("headline"));
    m_sentence->setScale(kHeadlineScale, true);
    m_reason->setObjectName(QStringLiteral("headlineReason"));
    m_chance->setObjectName(QStringLiteral("headlineChance"));
    m_problems->setObjectName(QStringLiteral("problemCount"));
    m_problems->setFlat(true);
    m_versions->setObjectName(QStringLiteral("versions"));
    m_versions->setMenu(new QMenu(m_versions));

    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_sentence);
    auto* place = new QGridLayout; // as high as the higher of the two, whichever shows
    place->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : {static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_tried)}) {
        QSizePolicy keeps = part->sizePolicy();
        keeps.setRetainSizeWhenHidden(true);
        part->setSizePolicy(keeps);
        place->addWidget(part, 0, 0);
    }
    place->setAlignment(m_reason, Qt::AlignVCenter);
    words->addLayout(place);
    words->addWidget(m_chance);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kMargin, 12, kMargin, 12);
    row->setSpacing(16);
    row->addLayout(words, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    row->addWidget(m_problems, 0, Qt::AlignVCenter);
    m_sentence->setAlignment(Qt::AlignLeading | Qt::AlignBottom); // close to its reason
    row->addWidget(m_versions, 0, Qt::AlignVCenter);

    connect(m_problems, &QPushButton::clicked, this, &HeadlineBar::problemsWanted);
    connect(&m_document, &AssessmentDocument::evaluationChanged, this, &HeadlineBar::showAnswer);
    m_wait.setSingleShot(true);
    m_wait.setInterval(kPatienceMilliseconds);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        m_late = true;
        showInk();
    });
    const auto follow = [this] {
        const bool working = m_document.isEvaluating() || m_document.isRefining();
        if (!working)
            m_wait.stop();
        else if (!m_wait.isActive() && !m_late)
            m_wait.start();
        m_late = m_late && working;
        if (m_document.evaluation().strategies.empty())
            showAnswer(); // which says that it is being worked out
        else
            showInk();
    };
    connect(&m_document, &AssessmentDocument::evaluatingChanged, this, follow);
    connect(&m_document, &AssessmentDocument::refiningChanged, this, follow);
    connect(&m_document, &AssessmentDocument::changed, this, &HeadlineBar::showAnswer);
    connect(&m_document, &AssessmentDocument::whatIfChanged, this, &HeadlineBar::showTried);
    showAnswer();
    showTried();
}

/// The mark hides itself.
void HeadlineBar::showTried()
{
    m_reason->setVisible(m_document.whatIf().empty());
}

void HeadlineBar::showVersions()
{
    const auto& versions = m_document.assessment().versions;
    m_versions->setVisible(!versions.empty());
    m_versions->setText(tr("Other versions"));
    m_versions->setToolTip(tr("Open another version of this document in a window of its own"));
    m_versions->menu()->clear();
    for (int n = 0; n < int(versions.size()); ++n) {
        QAction* action
            = m_versions->menu()->addAction(withoutMnemonic(displayText(versions[std::size_t(n)].name)));
        connect(action, &QAction::triggered, this, [this, n] { Q_EMIT versionChosen(n); });
    }
}

QString HeadlineBar::sentence() const
{
    return m_sentence->text();
}

void HeadlineBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        showAnswer();
}

QString HeadlineBar::sentenceNow() const
{
    const Format format = formatOf(m_document);
    const Problems& problems = m_document.problems();
    const auto error = std::find_if(problems.begin(), problems.end(),
        [](const Problem& problem) { return severityOf(problem.code) == Severity::Error; });
    if (error != problems.end())
        return tr("No answer yet. %1").arg(problemSentence(*error, format, &m_document.assessment()));
    const Evaluation& evaluation = m_document.evaluation();
    if (hasErrors(evaluation.problems))
        return problemSentence(evaluation.problems.front(), format, &m_document.assessment());
    if (evaluation.strategies.empty() && m_document.isEvaluating())
        return tr("Working out the answer …");
    return headline(evaluation, format);
}

QStringList HeadlineBar::reasonsNow() const
{
    if (hasErrors(m_document.problems()) || m_document.evaluation().strategies.empty())
        return {};
    return reasonSentences(m_document.evaluation(), formatOf(m_document));
}

/// Rooms show other kinds of the same figure, which then has another value there.
QString HeadlineBar::kindOfFigures() const
{
    const std::uint64_t trials = m_document.evaluation().trials;
    if (trials == 0)
        return tr("Figures of the central case: every input at its median.");
    return tr(
        "Worth and cost in today's money are expected: the mean over %1 trials. Money a month and the time "
        "until it is back are of the central case: every input at its median.")
        .arg(formatOf(m_document).count(double(trials)));
}

void HeadlineBar::showAnswer()
{
    const QStringList reasons = reasonsNow();
    m_sentence->setText(sentenceNow());
    m_reason->setText(reasons.value(0));
    m_sentence->setToolTip(literal(m_sentence->text() + QLatin1Char('\n') + kindOfFigures()));
    m_reason->setToolTip(literal((reasons + QStringList(kindOfFigures())).join(QLatin1Char('\n'))));
    const QString chance = hasErrors(m_document.problems())
        ? QString()
        : chanceSentence(m_document.evaluation(), formatOf(m_document));
    m_chance->setText(chance);

    showInk();
    showProblemCount();
    showVersions();
}

void HeadlineBar::showInk()
{
    const auto give = [this](QWidget* widget, QPalette::ColorRole role, const QColor& colour) {
        QPalette ink = palette();
        ink.setColor(role, colour);
        if (widget->palette().color(role) != colour || !widget->testAttribute(Qt::WA_SetPalette))
            widget->setPalette(ink); // which has its style look at the widget anew
    };
    const QColor text = palette().color(QPalette::WindowText);
    give(m_sentence, QPalette::WindowText,
        m_late ? blended(text, palette().color(QPalette::Window), 0.35) : text);
    give(m_reason, QPalette::WindowText, quietText(palette()));
    give(m_chance, QPalette::WindowText, quietText(palette()));
    give(m_problems, QPalette::ButtonText, palette().color(QPalette::Link));
}

void HeadlineBar::showProblemCount()
{
    const bool broken = hasErrors(m_document.problems());
    const Problems& problems = broken ? m_document.problems() : m_document.evaluation().problems;
    const auto errors = std::count_if(problems.begin(), problems.end(),
        [](const Problem& problem) { return severityOf(problem.code) == Severity::Error; });
    m_problems->setVisible(!problems.empty());
    m_problems->setText(errors > 0 ? tr("%n problem(s) to solve", nullptr, int(errors))
                                   : tr("%n thing(s) to know", nullptr, int(problems.size())));
    m_problems->setToolTip(tr("Show what the program noticed about this document"));
}

} // namespace tunepoint::ui
