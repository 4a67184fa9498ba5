// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace tunepoint::ui {

class AssessmentDocument;
class LinesLabel;
class WhatIfMark;

/// The answer in one sentence, above every page. Stands back a shade while a newer one is worked out; is
/// never empty, and has one height whatever it says, so that the page beneath stays where it is. While
/// figures are only tried, that stands in the place of the reason. At its end, what to look at: problems of
/// the document, and its versions.
class HeadlineBar : public QWidget {
    Q_OBJECT

public:
    explicit HeadlineBar(AssessmentDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void problemsWanted();
    void versionChosen(int index); ///< position in the document's versions

protected:
    void changeEvent(QEvent* event) override;

private:
    void showAnswer();
    void showInk();
    void showProblemCount();
    void showVersions();
    void showTried();
    [[nodiscard]] QString sentenceNow() const;
    [[nodiscard]] QStringList reasonsNow() const;
    [[nodiscard]] QString kindOfFigures() const;

    AssessmentDocument& m_document;
    LinesLabel* m_sentence; // owned by this widget, as are the next five
    LinesLabel* m_reason;
    LinesLabel* m_chance; ///< empty until trials have been run
    WhatIfMark* m_tried;
    QPushButton* m_problems;
    QPushButton* m_versions;
    QTimer m_wait; ///< an answer that comes soon changes no colour: nothing blinks
    bool m_late = false; ///< a newer or finer one has been on its way for a while
};

} // namespace tunepoint::ui
