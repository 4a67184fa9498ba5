// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace tunepoint::ui {

class AssessmentDocument;
class MainWindow;

/// An input of the open document, as the search shows it. All texts are plain.
struct InputEntry {
    std::string pointer; ///< JSON pointer for MainWindow::showInput()
    QString title; ///< "Items per month", "Tuned: accuracy"
    QString place; ///< the room where it is edited, and its part: "Task › Volume"
    QString value; ///< in words: "12,000 items a month", "unknown"
};

/// Everything that can be typed or chosen in the document, stated or not, in the order of the rooms: the
/// questions, the figures of the options (those that the catalogue fills in too), criteria, weights, scores,
/// what is on record about the decision, answers to frameworks, steps of the process and claims.
[[nodiscard]] std::vector<InputEntry> inputList(const AssessmentDocument& document);

/// Lets the user pick an input by typing, and shows where it is edited.
void findInput(MainWindow& window);

} // namespace tunepoint::ui
