// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/word_choice.h"

#include "ui/widgets/calm_list.h"
#include "ui/widgets/focus_pass.h"
#include "ui/widgets/plain_label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>

#include <algorithm>
#include <utility>

namespace tunepoint::ui {

namespace {

constexpr std::size_t kMostButtons = 4;
constexpr int kMostLetters = 60; ///< of all names together, so that they fit in one line

} // namespace

WordChoice::WordChoice(const QString& name, std::vector<Choice> choices, QWidget* parent)
    : QWidget(parent)
    , m_choices(std::move(choices))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    qsizetype letters = 0;
    for (const Choice& choice : m_choices)
        letters += choice.name.size();
    if (m_choices.size() <= kMostButtons && letters <= kMostLetters)
        createButtons(name);
    else
        createList(name);
    row->addStretch(1);
    setWord({});
}

void WordChoice::createButtons(const QString& name)
{
    m_buttons = new QButtonGroup(this);
    for (std::size_t i = 0; i <= m_choices.size(); ++i) {
        const bool unknown = i == m_choices.size();
        auto* button
            = new QRadioButton(unknown ? tr("we don't know") : withoutMnemonic(m_choices[i].name), this);
        button->setObjectName(
            unknown ? QStringLiteral("unknown") : QString::fromStdString(m_choices[i].word));
        button->setAccessibleName(tr("%1: %2").arg(name, unknown ? tr("we don't know") : m_choices[i].name));
        button->setFocusPolicy(Qt::ClickFocus);
        m_buttons->addButton(button, int(i));
        layout()->addWidget(button);
    }
    connect(m_buttons, &QButtonGroup::idClicked, this, &WordChoice::choose);
    // Tab stops at the one that is checked, the arrows go on from there; Qt would stop at the first one.
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        m_buttons->button(id)->setFocusPolicy(checked ? Qt::StrongFocus : Qt::ClickFocus);
    });
    passFocusOn(*this, [this] { return m_buttons->checkedButton(); }); // the one that Tab stops at
}

void WordChoice::createList(const QString& name)
{
    m_list = new CalmList(this);
    m_list->setObjectName(QStringLiteral("words"));
    m_list->setAccessibleName(name);
    for (const Choice& choice : m_choices)
        m_list->addItem(choice.name);
    m_list->addItem(tr("we don't know"));
    layout()->addWidget(m_list);
    connect(m_list, &QComboBox::activated, this, &WordChoice::choose);
    setFocusProxy(m_list);
}

std::optional<std::string> WordChoice::word() const
{
    const int index = m_buttons ? m_buttons->checkedId() : m_list->currentIndex();
    return index >= 0 && index < int(m_choices.size()) ? std::optional(m_choices[std::size_t(index)].word)
                                                       : std::nullopt;
}

void WordChoice::setWord(const std::optional<std::string>& word)
{
    const auto at = std::find_if(
        m_choices.begin(), m_choices.end(), [&](const Choice& choice) { return choice.word == word; });
    const int index = int(at - m_choices.begin());
    if (m_list)
        m_list->setCurrentIndex(index);
    else
        m_buttons->button(index)->setChecked(true);
}

void WordChoice::choose(int index)
{
    Q_EMIT wordChosen(
        index < int(m_choices.size()) ? std::optional(m_choices[std::size_t(index)].word) : std::nullopt);
}

} // namespace tunepoint::ui
