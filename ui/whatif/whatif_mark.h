// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace tunepoint::ui {

class AssessmentDocument;
class LinesLabel;
class WhatIfModel;

/// A stripe of the headline while figures are only tried: nobody shall take the answer for the
/// document's. Hidden else.
class WhatIfMark : public QFrame {
    Q_OBJECT

public:
    explicit WhatIfMark(AssessmentDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] QString sentence() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void showTried();
    void translate();
    void showColours();

    AssessmentDocument& m_document;
    WhatIfModel& m_model; ///< owned by the document
    LinesLabel* m_words; // owned by this widget, like the following
    QPushButton* m_back;
    QPushButton* m_keep;
    bool m_colouring = false;
};

} // namespace tunepoint::ui
