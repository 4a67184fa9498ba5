// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/whatif_panel.h"

#include "core/evaluation/input_range.h"
#include "ui/document/assessment_document.h"
#include "ui/text/advice_sentences.h"
#include "ui/text/names.h"
#include "ui/whatif/input_picker.h"
#include "ui/whatif/whatif_model.h"
#include "ui/whatif/whatif_row.h"
#include "ui/widgets/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSettings>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace tunepoint::ui {

namespace {

constexpr std::size_t kProposed = 5;
constexpr std::size_t kMost = 5; ///< sliders that fit side by side; a further one takes the place of the last
constexpr QLatin1String kFolded("whatIf/folded");

} // namespace

WhatIfPanel::WhatIfPanel(AssessmentDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(WhatIfModel::of(document))
    , m_fold(new QToolButton(this))
    , m_content(new QWidget(this))
    , m_sliders(new QHBoxLayout)
    , m_waiting(new PlainLabel({}, m_content))
    , m_add(new QToolButton(this))
    , m_reset(new QToolButton(m_content))
    , m_keep(new QToolButton(m_content))
    , m_picker(new InputPicker(this))
{
    setObjectName(QStringLiteral("whatIfPanel"));
    create();
    translate();
    connect(m_picker, &InputPicker::picked, this, &WhatIfPanel::addInput);
    connect(&m_model, &WhatIfModel::baseChanged, this, &WhatIfPanel::propose);
    connect(&m_document, &AssessmentDocument::whatIfChanged, this, &WhatIfPanel::showTried);
    connect(&m_document, &AssessmentDocument::pathChanged, this, &WhatIfPanel::forget);
    propose();
    showTried();
    m_content->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // it shows what fits
    setFolded(QSettings().value(kFolded, false).toBool());
}

void WhatIfPanel::create()
{
    m_fold->setObjectName(QStringLiteral("whatIfFold"));
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setObjectName(QStringLiteral("whatIfAdd"));
    m_reset->setObjectName(QStringLiteral("whatIfResetAll"));
    m_keep->setObjectName(QStringLiteral("whatIfKeep"));
    for (QToolButton* button : {m_add, m_reset, m_keep}) {
        button->setAutoRaise(true);
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    auto* ends = new QVBoxLayout; // what there is to do to all sliders, beneath their name
    ends->setSpacing(0);
    ends->addWidget(m_fold);
    ends->addWidget(m_add);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(0);
    buttons->addWidget(m_reset);
    buttons->addWidget(m_keep);
    m_sliders->setSpacing(24);
    auto* row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_waiting);
    row->addLayout(m_sliders, 1);
    row->addLayout(buttons);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 16, 4);
    layout->setSpacing(16);
    layout->addLayout(ends);
    layout->addWidget(m_content, 1);

    connect(m_fold, &QToolButton::clicked, this, [this] {
        setFolded(!m_fold->isChecked());
        QSettings().setValue(kFolded, isFolded());
    });
    connect(m_add, &QToolButton::clicked, this, &WhatIfPanel::openPicker);
    connect(
        m_reset, &QToolButton::clicked, this, [this] { m_document.setWhatIf(AssessmentDocument::WhatIf{}); });
    connect(
        m_keep, &QToolButton::clicked, this, [this] { m_document.keepWhatIf(tr("Keep what was tried")); });
}

void WhatIfPanel::translate()
{
    m_fold->setText(tr("What if"));
    m_fold->setToolTip(tr("Try other figures without changing the document"));
    m_waiting->setText(tr("Looking for the inputs that move the answer most …"));
    m_add->setText(tr("+ add"));
    m_add->setToolTip(tr("A slider for another input"));
    m_reset->setText(tr("Reset all"));
    m_reset->setToolTip(tr("Back to the document's values"));
    m_keep->setText(tr("Keep"));
    m_keep->setToolTip(tr("Make the tried figures the document's own; it can be undone in one step"));
}

void WhatIfPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        translate();
        showRows();
    } else if (event->type() == QEvent::PaletteChange) {
        showRows();
    }
}

bool WhatIfPanel::isFolded() const
{
    return !m_fold->isChecked();
}

void WhatIfPanel::setFolded(bool folded)
{
    m_fold->setChecked(!folded);
    m_fold->setArrowType(folded ? Qt::RightArrow : Qt::DownArrow);
    m_content->setVisible(!folded);
    m_add->setVisible(!folded);
    showRows();
}

std::vector<std::string> WhatIfPanel::inputs() const
{
    std::vector<std::string> pointers;
    for (const WhatIfRow* row : m_rows)
        pointers.push_back(row->pointer());
    return pointers;
}

/// The strongest inputs once they are known; after that the list is the user's.
void WhatIfPanel::propose()
{
    const Evaluation& base = m_model.base();
    if (base.inputs.empty())
        return; // nothing is worked out yet, or there are errors: the sliders wait
    const bool known = std::ranges::all_of(
        m_rows, [this](const WhatIfRow* row) { return m_model.input(row->pointer()) != nullptr; });
    if (!known)
        forget(); // another document, or their options are gone
    if (!m_chosen && (base.sensitivity || !m_document.isRefining())) {
        std::vector<std::string> usable;
        for (const std::string& pointer : strongestInputs(base, base.inputs.size())) {
            if (usable.size() == kProposed)
                break;
            const Input* input = m_model.input(pointer);
            if (input != nullptr && m_model.canBeTried(*input))
                usable.push_back(pointer);
        }
        m_chosen = base.sensitivity.has_value() && !usable.empty();
        setInputs(usable);
        return;
    }
    showRows();
}

void WhatIfPanel::forget()
{
    m_chosen = false;
    setInputs({});
}

WhatIfRow* WhatIfPanel::newRow(const std::string& pointer)
{
    auto* row = new WhatIfRow(pointer, m_content); // owned by this widget
    connect(row, &WhatIfRow::valueTried, this, &WhatIfPanel::tryValue);
    connect(row, &WhatIfRow::valueReset, this,
        [this](const std::string& which) { tryTogether(which, std::nullopt); });
    connect(row, &WhatIfRow::removed, this, &WhatIfPanel::removeInput);
    return row;
}

void WhatIfPanel::setInputs(const std::vector<std::string>& pointers)
{
    std::vector<WhatIfRow*> before = std::exchange(m_rows, {});
    for (const std::string& pointer : pointers) { // rows that stay keep the focus and the hand on them
        const auto kept = std::ranges::find(before, pointer, &WhatIfRow::pointer);
        m_rows.push_back(kept != before.end() ? *kept : newRow(pointer));
        if (kept != before.end())
            before.erase(kept);
    }
    for (WhatIfRow* row : before) {
        m_sliders->removeWidget(row);
        row->hide();
        row->setParent(nullptr);
        row->deleteLater(); // it may be the sender
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_sliders->removeWidget(m_rows[i]);
        m_sliders->insertWidget(int(i), m_rows[i], 1);
        m_rows[i]->setNumber(int(i));
    }
    showRows();
}

void WhatIfPanel::showRows()
{
    m_waiting->setVisible(m_rows.empty());
    if (isFolded())
        return;
    for (WhatIfRow* row : m_rows) {
        const Input* input = m_model.input(row->pointer());
        if (input == nullptr)
            continue;
        const auto tried = m_document.whatIf().find(row->pointer());
        const bool together = m_model.triedWith(row->pointer()).size() > 1;
        row->show(*input,
            together ? inputAt(row->pointer(), m_model.base()) : inputName(*input, m_model.base()),
            m_model.base(), tried == m_document.whatIf().end() ? std::nullopt : std::optional(tried->second));
    }
    QStringList names;
    for (const WhatIfRow* row : m_rows)
        names << row->name();
    for (WhatIfRow* row : m_rows)
        row->tellApart(names);
    fitRows();
    m_reset->setEnabled(!m_document.whatIf().empty());
    m_keep->setEnabled(!m_document.whatIf().empty());
}

/// As many sliders as there is room for: with large text five would stand over the edge. Those that are tried
/// and the first come first.
void WhatIfPanel::fitRows()
{
    if (m_rows.empty() || isFolded() || !isVisible())
        return;
    // From the panel's own width: what is in it takes its places only after this.
    const QMargins margins = layout()->contentsMargins();
    const int ends = std::max(m_fold->sizeHint().width(), m_add->sizeHint().width());
    const int buttons = std::max(m_reset->sizeHint().width(), m_keep->sizeHint().width());
    const int around = margins.left() + margins.right() + ends + buttons + layout()->spacing()
        + m_content->layout()->spacing();
    const int each = m_rows.front()->minimumSizeHint().width() + m_sliders->spacing();
    const int room = width() - around + m_sliders->spacing();
    int free = std::max(room / each, 1);
    for (const WhatIfRow* row : m_rows)
        free -= row->isTried() ? 1 : 0;
    for (WhatIfRow* row : m_rows) {
        const bool fits = row->isTried() || free > 0;
        free -= fits && !row->isTried() ? 1 : 0;
        row->setVisible(fits);
    }
}

void WhatIfPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitRows();
}

void WhatIfPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fitRows();
}

void WhatIfPanel::showTried()
{
    for (const auto& [pointer, value] : m_document.whatIf()) {
        const std::vector<std::string> shown = inputs();
        const bool hasSlider = std::ranges::any_of(m_model.triedWith(pointer),
            [&](const std::string& each) { return std::ranges::count(shown, each) > 0; });
        if (m_model.input(pointer) != nullptr && !hasSlider)
            addInput(pointer);
    }
    showRows();
}

void WhatIfPanel::addInput(const std::string& pointer)
{
    std::vector<std::string> pointers = inputs();
    if (m_model.input(pointer) == nullptr || std::ranges::count(pointers, pointer) > 0)
        return;
    if (pointers.size() >= kMost) { // the last one that is not in use makes room
        for (std::size_t i = m_rows.size(); i-- > 0;)
            if (!m_document.whatIf().contains(pointers[i])) {
                pointers.erase(pointers.begin() + std::ptrdiff_t(i));
                break;
            }
    }
    pointers.push_back(pointer);
    m_chosen = true;
    setInputs(pointers);
}

void WhatIfPanel::removeInput(const std::string& pointer)
{
    std::vector<std::string> pointers = inputs();
    std::erase(pointers, pointer);
    m_chosen = true;
    tryTogether(pointer, std::nullopt);
    setInputs(pointers);
}

/// One slider stands for a whole draw while all of it is tried at one value.
bool WhatIfPanel::tryTogether(const std::string& pointer, std::optional<double> value)
{
    AssessmentDocument::WhatIf values = m_document.whatIf();
    for (const std::string& each : m_model.triedWith(pointer)) {
        if (value)
            values[each] = *value;
        else
            values.erase(each);
    }
    return m_document.setWhatIf(std::move(values));
}

void WhatIfPanel::tryValue(const std::string& pointer, double value)
{
    const Input* input = m_model.input(pointer);
    const bool asBefore = input != nullptr && value == input->central && !isUncertain(input->quantity);
    if (!tryTogether(pointer, asBefore ? std::nullopt : std::optional(value)))
        showRows(); // the document would not be sound with it: the last good value is shown again
}

void WhatIfPanel::openPicker()
{
    std::vector<InputPicker::Choice> choices;
    for (const Input& input : m_model.base().inputs)
        if (std::ranges::count(inputs(), input.pointer) == 0 && m_model.canBeTried(input))
            choices.push_back({input.pointer, inputName(input, m_model.base())});
    m_picker->open(choices, *m_add);
}

} // namespace tunepoint::ui
