// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/advice_lines.h"

#include "ui/widgets/elided_name.h"
#include "ui/widgets/plain_label.h"

#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr qsizetype kMostLinks = 4;
constexpr qsizetype kLinksInRow = 2; ///< more long names would be wider than a small window
constexpr int kLongestLink = 40; ///< in characters

/// For buttons beside each other, which go before its last item.
QHBoxLayout* buttonRow(QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addStretch(1);
    column.addLayout(row);
    return row;
}

void addButton(QHBoxLayout& row, QWidget* button)
{
    row.insertWidget(row.count() - 1, button);
}

/// A quiet button that reads as a link.
QToolButton* linkButton(const QString& text, const QString& spoken, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setText(withoutMnemonic(text));
    button->setAccessibleName(spoken);
    button->setObjectName(name);
    QPalette palette = button->palette();
    palette.setColor(QPalette::ButtonText, palette.color(QPalette::Link));
    button->setPalette(palette);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

} // namespace

AdviceLines::AdviceLines(AssessmentDocument& document, const QString& heading, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_grid(new QGridLayout)
{
    auto* title = new PlainLabel(heading, this);
    title->setScale(1.25);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(title);
    column->addLayout(m_grid);
    hide();
    connect(&m_document, &AssessmentDocument::whatIfChanged, this, [this] {
        if (m_document.whatIf() != m_tried)
            rebuild();
    });
}

void AdviceLines::setLines(const QList<AdviceLine>& lines)
{
    if (lines == m_lines && m_tried == m_document.whatIf())
        return; // buttons stay as they are, with the focus
    m_lines = lines;
    rebuild();
}

void AdviceLines::rebuild()
{
    const QWidget* focus = QApplication::focusWidget();
    const QString focused = focus && isAncestorOf(focus) ? focus->objectName() : QString();
    if (!focused.isEmpty())
        setFocus(Qt::OtherFocusReason); // else it goes on to what comes next, and the page scrolls along
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // one of its buttons may be the caller
        }
        delete item;
    }
    for (QWidget* old : findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (old->isHidden())
            old->setObjectName({}); // on its way out
    }
    m_tried = m_document.whatIf();
    for (int row = 0; row < int(m_lines.size()); ++row)
        addLine(row);
    setVisible(!m_lines.isEmpty());
    if (focused.isEmpty())
        return;
    for (auto* button : findChildren<QToolButton*>(focused)) {
        if (!button->parentWidget()->isHidden())
            button->setFocus(Qt::OtherFocusReason);
    }
}

void AdviceLines::addLine(int row)
{
    const AdviceLine& line = m_lines[row];
    const QString mark
        = m_numbered ? tr("%1.", "number of a step").arg(QLocale().toString(row + 1)) : QStringLiteral("•");
    m_grid->addWidget(new PlainLabel(mark, this), row, 0, Qt::AlignTop | Qt::AlignTrailing);
    auto* cell = new QWidget(this);
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(plainLabel(line.sentence, cell));
    m_grid->addWidget(cell, row, 1);
    if (line.tries.empty() && line.links.isEmpty())
        return;
    auto* actions = buttonRow(*column);
    addTry(line, *actions, row);
    addLinks(line, *column, actions, row);
}

bool AdviceLines::isTried(const AdviceLine& line) const
{
    return std::all_of(line.tries.begin(), line.tries.end(), [this](const auto& figure) {
        const auto at = m_tried.find(figure.first);
        return at != m_tried.end() && at->second == figure.second;
    });
}

void AdviceLines::addTry(const AdviceLine& line, QHBoxLayout& row, int number)
{
    if (line.tries.empty())
        return;
    const bool tried = isTried(line);
    const QString text = tried ? tr("Stop trying") : tr("Try it");
    auto* button = linkButton(text, tr("%1: %2", "what the button does, with what").arg(text, line.sentence),
        QStringLiteral("try%1").arg(number), row.parentWidget());
    button->setToolTip(tr("See every figure and chart as if it were so; the document stays as it is"));
    addButton(row, button);
    connect(button, &QToolButton::clicked, this, [this, tries = line.tries, tried] {
        AssessmentDocument::WhatIf values = m_document.whatIf();
        for (const auto& [pointer, value] : tries) {
            if (tried)
                values.erase(pointer);
            else
                values[pointer] = value;
        }
        m_document.setWhatIf(std::move(values));
    });
}

void AdviceLines::addLinks(const AdviceLine& line, QVBoxLayout& column, QHBoxLayout* row, int number)
{
    const qsizetype count = std::min(kMostLinks, line.links.size());
    for (qsizetype i = 0; i < count; ++i) {
        const AdviceLine::Link& link = line.links[i];
        if (i > 0 && i % kLinksInRow == 0)
            row = buttonRow(column);
        const QString shown
            = elidedInputName(link.name, fontMetrics(), fontMetrics().averageCharWidth() * kLongestLink);
        auto* button = linkButton(tr("Go to: %1").arg(shown), tr("Go to: %1").arg(link.name),
            QStringLiteral("input%1_%2").arg(number).arg(i), row->parentWidget());
        button->setToolTip(literal(tr("Show where this is entered: %1").arg(link.name)));
        addButton(*row, button);
        connect(button, &QToolButton::clicked, this,
            [this, pointer = link.pointer] { m_document.askForInput(pointer); });
    }
}

} // namespace tunepoint::ui
