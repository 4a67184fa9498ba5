// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_pass.h"

#include <QFocusEvent>
#include <QWidget>

#include <utility>

namespace tunepoint::ui {

namespace {

class FocusPass : public QObject {
public:
    FocusPass(QWidget& whole, std::function<QWidget*()> to)
        : QObject(&whole)
        , m_to(std::move(to))
    {
        whole.installEventFilter(this);
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() != QEvent::FocusIn)
            return false;
        if (QWidget* next = m_to())
            next->setFocus(static_cast<QFocusEvent*>(event)->reason());
        return false;
    }

private:
    std::function<QWidget*()> m_to;
};

} // namespace

void passFocusOn(QWidget& whole, std::function<QWidget*()> to)
{
    new FocusPass(whole, std::move(to));
}

void passFocusOn(QWidget& whole, QWidget& to)
{
    passFocusOn(whole, [&to] { return &to; });
}

} // namespace tunepoint::ui
