// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/whatif_mark.h"

#include "ui/document/assessment_document.h"
#include "ui/text/advice_sentences.h"
#include "ui/whatif/whatif_model.h"
#include "ui/widgets/lines_label.h"
#include "ui/widgets/side_margins.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace tunepoint::ui {

WhatIfMark::WhatIfMark(AssessmentDocument& document, QWidget* parent)
    : QFrame(parent)
    , m_document(document)
    , m_model(WhatIfModel::of(document))
    , m_words(new LinesLabel(1, this))
    , m_back(new QPushButton(this))
    , m_keep(new QPushButton(this))
{
    setObjectName(QStringLiteral("whatIfMark"));
    setAutoFillBackground(true);
    m_words->setObjectName(QStringLiteral("whatIfWords"));
    m_back->setObjectName(QStringLiteral("whatIfBack"));
    m_keep->setObjectName(QStringLiteral("whatIfMarkKeep"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(sideMargins(8, 0, 0, 0));
    row->setSpacing(8);
    row->addWidget(m_words, 1, Qt::AlignVCenter);
    row->addWidget(m_back);
    row->addWidget(m_keep);
    connect(
        m_back, &QPushButton::clicked, this, [this] { m_document.setWhatIf(AssessmentDocument::WhatIf{}); });
    connect(
        m_keep, &QPushButton::clicked, this, [this] { m_document.keepWhatIf(tr("Keep what was tried")); });
    connect(&m_document, &AssessmentDocument::whatIfChanged, this, &WhatIfMark::showTried);
    connect(&m_model, &WhatIfModel::baseChanged, this, &WhatIfMark::showTried);
    showColours();
    translate();
    showTried();
}

QString WhatIfMark::sentence() const
{
    return m_words->text();
}

void WhatIfMark::showTried()
{
    const AssessmentDocument::WhatIf& tried = m_document.whatIf();
    setVisible(!tried.empty());
    if (tried.empty())
        return;
    const Evaluation& base = m_model.base();
    const Format format(QLocale(), QString::fromStdString(base.currency));
    QStringList parts;
    for (const auto& [pointer, value] : tried) {
        const Input* input = m_model.input(pointer);
        const std::vector<std::string> together = m_model.triedWith(pointer);
        if (*std::ranges::min_element(together) != pointer)
            continue; // said with the first of them
        parts << (input != nullptr
                ? tr("%1: %2 instead of %3")
                      .arg(together.size() > 1 ? inputAt(pointer, base)
                                               : ownInputAt(pointer, base, &m_document.assessment()),
                          figureAt(pointer, value, base, format),
                          figureAt(pointer, input->central, base, format))
                : ownInputAt(pointer, base, &m_document.assessment()));
    }
    m_words->setText(tr("What if: %1").arg(parts.join(QStringLiteral(" · "))));
}

void WhatIfMark::translate()
{
    m_back->setText(tr("Back to the document (Esc)"));
    m_keep->setText(tr("Keep"));
    m_keep->setToolTip(tr("Make the tried figures the document's own; it can be undone in one step"));
}

void WhatIfMark::showColours()
{
    m_colouring = true;
    QPalette colours = palette();
    colours.setColor(QPalette::Window, colours.color(QPalette::Highlight));
    colours.setColor(QPalette::WindowText, colours.color(QPalette::HighlightedText));
    setPalette(colours);
    m_words->setPalette(colours);
    m_colouring = false;
}

void WhatIfMark::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        translate();
        showTried();
    } else if (event->type() == QEvent::ApplicationPaletteChange && !m_colouring) {
        showColours();
    }
}

} // namespace tunepoint::ui
