// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tunepoint::ui {

class AssessmentDocument;

// Lists of the document that one framework each works with; each widget follows the document and is owned by
// `parent`.

[[nodiscard]] QWidget* createRequirements(AssessmentDocument& document, QWidget* parent);
[[nodiscard]] QWidget* createGaps(AssessmentDocument& document, QWidget* parent);
/// Weight and document of each of the five good reasons.
[[nodiscard]] QWidget* createReasons(AssessmentDocument& document, QWidget* parent);

} // namespace tunepoint::ui
