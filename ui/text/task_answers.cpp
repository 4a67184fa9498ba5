// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/task_answers.h"

#include "ui/text/names.h"

namespace tunepoint::ui {

QString taskAnswer(const TaskField& field, const TaskProfile& task, const Format& format)
{
    switch (field.kind()) {
    case FieldKind::Word:
        if (const auto word = field.word(task))
            return wordName(field.id, *word);
        return {};
    case FieldKind::Flag:
        if (const auto flag = field.flag(task))
            return wordName(field.id, *flag ? "true" : "false");
        return {};
    case FieldKind::Text:
        return plainText(field.text(task));
    case FieldKind::Number:
        if (const auto& number = field.number(task))
            return format.quantity(*number, field.unit, field.bounds);
        return {};
    }
    return {};
}

} // namespace tunepoint::ui
