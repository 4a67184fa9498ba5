// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace tunepoint::ui {

class AssessmentDocument;

/// Asks what the present state shall be called as a version, today's date proposed; empty: it is not to be
/// kept.
[[nodiscard]] QString askForVersionName(QWidget* parent);

/// Keeps the present state of `document` inside it under this name, as one step of undo.
void keepAsVersion(AssessmentDocument& document, const QString& name);

} // namespace tunepoint::ui
