// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_and_form.h"

#include "ui/widgets/side_margins.h"

#include <QAbstractButton>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <charconv>

namespace tunepoint::ui {

namespace {

/// Hides what scrolls the form along with the form: it would scroll nothing.
class ScrollsWithForm : public QObject {
public:
    ScrollsWithForm(QScrollArea& scroll, QWidget& form)
        : QObject(&scroll)
        , m_scroll(scroll)
    {
        form.installEventFilter(this);
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
            m_scroll.setVisible(event->type() == QEvent::ShowToParent);
        return false;
    }

private:
    QScrollArea& m_scroll;
};

} // namespace

QFormLayout* makeForm(QWidget* panel)
{
    auto* form = new QFormLayout(panel);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows); // large fonts
    return form;
}

void layOutListAndForm(QWidget* tab, const ListAndForm& parts)
{
    auto* scroll = new QScrollArea(tab);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(parts.panel);
    new ScrollsWithForm(*scroll, *parts.panel); // owned by the scroll area
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(parts.add);
    buttons->addWidget(parts.remove);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(tab);
    column->setContentsMargins(sideMargins(16, 16, 24, 16));
    column->setSpacing(8);
    column->addWidget(parts.note);
    column->addWidget(parts.list, 1);
    column->addLayout(buttons);
    column->addWidget(scroll, 2);
}

std::optional<ListMember> entryOfList(const std::string& tail, std::string_view list, int count)
{
    if (tail.size() <= list.size() || tail.compare(0, list.size(), list) != 0 || tail[list.size()] != '/')
        return std::nullopt;
    ListMember found;
    const char* end = tail.data() + tail.size();
    const auto [after, error] = std::from_chars(tail.data() + list.size() + 1, end, found.index);
    if (error != std::errc() || found.index < 0 || found.index >= count || (after != end && *after != '/'))
        return std::nullopt;
    if (after != end) {
        const std::string member(after + 1, end);
        found.member = member.substr(0, member.find('/'));
    }
    return found;
}

} // namespace tunepoint::ui
