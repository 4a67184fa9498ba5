// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/options/accuracy_tab.h"

#include "ui/options/learning_view.h"
#include "ui/options/strategy_binding.h"
#include "ui/text/accuracy_sentences.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/side_margins.h"

#include <QGridLayout>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tunepoint::ui {

AccuracyTab::AccuracyTab(StrategyBinding& binding, QWidget* parent)
    : QScrollArea(parent)
    , m_binding(binding)
{
    setObjectName(QStringLiteral("accuracyStory"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // its controls take the keys, and it scrolls along
    setAccessibleName(tr("Where the accuracy comes from"));
    connect(&binding, &StrategyBinding::changed, this, &AccuracyTab::showStory);
    connect(&binding, &StrategyBinding::evaluated, this, &AccuracyTab::showStory);
    showStory();
}

void AccuracyTab::showStory()
{
    const int scrolled = verticalScrollBar()->value(); // stays where the reader is
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(sideMargins(16, 16, 24, 16));
    column->setSpacing(6);
    const StrategyResult* result = m_binding.result();
    if (!result || !result->accuracyStory) {
        column->addWidget(
            plainLabel(result ? tr("This option's accuracy is not modelled: it is stated, or it is "
                                   "today's.")
                              : tr("Not worked out yet."),
                content));
    } else {
        const Format format(locale(), m_binding.currency());
        bool first = true;
        for (const StoryPart& part : accuracySentences(*result->accuracyStory, format)) {
            if (!first)
                column->addSpacing(10);
            auto* title = new PlainLabel(part.title, content);
            title->setScale(1.1, true);
            column->addWidget(title);
            for (const QString& sentence : part.sentences)
                column->addWidget(plainLabel(sentence, content));
            if (first)
                addLearning(*column, content);
            first = false;
        }
    }
    column->addStretch(1);
    setWidget(content); // takes the old one away
    verticalScrollBar()->setValue(scrolled);
}

void AccuracyTab::addLearning(QVBoxLayout& column, QWidget* content) const
{
    const auto& learning = m_binding.result()->accuracyStory->learning;
    if (!learning)
        return;
    const Format format(locale(), m_binding.currency());
    column.addWidget(new LearningView(*learning, content));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    const auto row = [&](int at, const QStringList& cells, bool bold) {
        for (int i = 0; i < cells.size(); ++i) {
            auto* cell = new PlainLabel(cells.at(i), content);
            cell->setScale(1, bold);
            grid->addWidget(cell, at, i, Qt::AlignTrailing);
        }
    };
    row(0, {tr("Examples"), tr("Right"), tr("Give or take")}, true);
    int at = 1;
    for (const LearningPoint& point : learning->points)
        row(at++,
            {format.count(point.examples), format.share(point.accuracy),
                point.deviation > 0 ? format.share(point.deviation) : QString(QChar(0x2013))},
            point.examples == learning->examples);
    grid->setColumnStretch(3, 1);
    column.addLayout(grid);
}

} // namespace tunepoint::ui
