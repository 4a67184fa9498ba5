// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QHBoxLayout;
class QToolButton;

namespace tunepoint::ui {

class AssessmentDocument;
class InputPicker;
class PlainLabel;
class WhatIfModel;
class WhatIfRow;

/// The bar at the bottom of every room: a few inputs as sliders, tried on top of the document and seen
/// everywhere at once. The five that move the answer most are offered; others can be added. Folds; remembers
/// that.
class WhatIfPanel : public QWidget {
    Q_OBJECT

public:
    explicit WhatIfPanel(AssessmentDocument& document, QWidget* parent = nullptr);

    /// Pointers of the inputs that have a slider.
    [[nodiscard]] std::vector<std::string> inputs() const;
    void addInput(const std::string& pointer);
    [[nodiscard]] bool isFolded() const;
    void setFolded(bool folded);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void create();
    void translate();
    void propose();
    void showRows();
    void showTried();
    void fitRows();
    [[nodiscard]] WhatIfRow* newRow(const std::string& pointer);
    void setInputs(const std::vector<std::string>& pointers);
    void removeInput(const std::string& pointer);
    bool tryTogether(const std::string& pointer, std::optional<double> value);
    void tryValue(const std::string& pointer, double value);
    void openPicker();
    void forget();

    AssessmentDocument& m_document;
    WhatIfModel& m_model; ///< owned by the document
    QToolButton* m_fold; // owned by this widget, like the following
    QWidget* m_content;
    QHBoxLayout* m_sliders;
    PlainLabel* m_waiting;
    QToolButton* m_add;
    QToolButton* m_reset;
    QToolButton* m_keep;
    InputPicker* m_picker;
    std::vector<WhatIfRow*> m_rows;
    bool m_chosen = false; ///< by hand, or proposed for good: the list keeps its order
};

} // namespace tunepoint::ui
