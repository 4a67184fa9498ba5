// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QMessageBox>
#include <QString>

namespace tunepoint::ui {

/// Shows what happened and waits. All texts are plain: they carry names of files and documents.
void tell(QWidget* parent, QMessageBox::Icon icon, const QString& text, const QString& more = {},
    const QString& details = {});

/// One line per problem, in words, at most as many as one reads.
[[nodiscard]] QString problemLines(const Problems& problems, int most = 50);

/// A message box with plain text to which the caller adds buttons.
class PlainMessageBox : public QMessageBox {
    Q_OBJECT

public:
    PlainMessageBox(QWidget* parent, Icon icon, const QString& text, const QString& more = {});
};

} // namespace tunepoint::ui
