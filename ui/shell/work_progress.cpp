// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/work_progress.h"

#include "ui/document/assessment_document.h"
#include "ui/text/format.h"
#include "ui/widgets/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace tunepoint::ui {

namespace {

constexpr int kPatienceMilliseconds = 500;
/// Central figures, first trials, all trials, what moves the answer: what has arrived of the four.
constexpr int kParts = 4;

int partsDone(const AssessmentDocument& document)
{
    if (document.isEvaluating())
        return 0;
    const auto trials = document.evaluation().trials;
    return trials == 0 ? 1 : trials < document.finestTrials() ? 2 : 3;
}

} // namespace

WorkProgress::WorkProgress(AssessmentDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_words(new PlainLabel({}, this))
    , m_bar(new QProgressBar(this))
    , m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("workProgress"));
    m_words->setObjectName(QStringLiteral("workWords"));
    m_words->setScale(0.9);
    m_bar->setObjectName(QStringLiteral("workBar"));
    m_bar->setRange(0, kParts);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * 16);
    m_bar->setFixedHeight(fontMetrics().height());
    m_button->setObjectName(QStringLiteral("workButton"));
    m_button->setFlat(true);
    QSizePolicy policy = m_button->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the status bar keeps its height, and the page its place
    m_button->setSizePolicy(policy);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_words);
    row->addWidget(m_bar);
    row->addWidget(m_button);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMilliseconds);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_late = true;
        showState();
    });
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_document.isCutShort())
            m_document.resume();
        else
            m_document.stopRefining();
    });
    connect(&document, &AssessmentDocument::evaluatingChanged, this, &WorkProgress::follow);
    connect(&document, &AssessmentDocument::refiningChanged, this, &WorkProgress::follow);
    connect(&document, &AssessmentDocument::evaluationChanged, this, &WorkProgress::showState);
    connect(&document, &AssessmentDocument::changed, this, &WorkProgress::follow);
    follow();
}

void WorkProgress::follow()
{
    const bool working = m_document.isEvaluating() || m_document.isRefining();
    if (!working) {
        m_patience.stop();
        m_late = false;
    } else if (!m_late && !m_patience.isActive()) {
        m_patience.start();
    }
    showState();
}

void WorkProgress::showState()
{
    const bool cut = m_document.isCutShort();
    const Format format;
    const QString all = format.count(double(m_document.finestTrials()));
    const auto trials = m_document.evaluation().trials;
    const QString some = format.count(double(trials));
    setVisible(m_late || cut);
    m_bar->setVisible(!cut);
    m_bar->setValue(partsDone(m_document));
    m_bar->setAccessibleName(tr("How far the figures are worked out"));
    m_button->setVisible(cut || m_document.isRefining());
    m_button->setText(cut ? tr("Run the rest") : tr("Stop"));
    m_button->setToolTip(cut ? tr("Run all trials after all")
                             : tr("Keep the figures that are there and run no further trials"));
    const bool ranged = trials >= m_document.finestTrials();
    if (cut && ranged)
        m_words->setText(tr("Stopped: what moves the answer has not been worked out."));
    else if (cut)
        m_words->setText(trials == 0
                ? tr("Stopped: the figures are without ranges; no trials have been run.")
                : tr("Stopped: the figures are of %1 trials, not of %2, and so less fine.").arg(some, all));
    else if (m_document.isEvaluating())
        m_words->setText(tr("Working out the figures …"));
    else if (ranged)
        m_words->setText(tr("Working out what moves the answer …"));
    else
        m_words->setText(tr("Running %1 trials …").arg(all));
}

void WorkProgress::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showState();
}

} // namespace tunepoint::ui
