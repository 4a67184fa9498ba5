// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/text_field.h"

#include "core/assessment/assessment.h"
#include "ui/widgets/undo_keys.h"

#include <QSignalBlocker>

namespace tunepoint::ui {

namespace {

constexpr int kLines = 3;

} // namespace

TextField::TextField(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setFixedHeight(fontMetrics().lineSpacing() * kLines + 14);
    leaveUndoToWindow(this);
    connect(this, &QPlainTextEdit::textChanged, this, &TextField::read);
}

void TextField::setText(const std::string& text)
{
    const QString shown = QString::fromStdString(text);
    if (toPlainText() == shown)
        return;
    const QSignalBlocker quiet(this);
    setPlainText(shown);
}

void TextField::read()
{
    QString text = toPlainText();
    if (text.size() > qsizetype(kMaximumNotes)) {
        text.truncate(qsizetype(kMaximumNotes));
        const QSignalBlocker quiet(this);
        setPlainText(text);
    }
    Q_EMIT edited(text.toStdString());
}

void TextField::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT editingFinished();
}

} // namespace tunepoint::ui
