// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace tunepoint::ui {

class AssessmentDocument;
class PlainLabel;

/// The answer in one sentence, above every page. Stands back a shade while a newer one is worked out; is
/// never empty. At its end, what to look at: problems of the document, and its versions.
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
    [[nodiscard]] QString sentenceNow() const;
    [[nodiscard]] QStringList reasonsNow() const;
    [[nodiscard]] QString kindOfFigures() const;

    AssessmentDocument& m_document;
    PlainLabel* m_sentence; // owned by this widget, as are the next three
    PlainLabel* m_reason;
    PlainLabel* m_chance; ///< hidden until trials have been run
    QPushButton* m_problems;
    QPushButton* m_versions;
    QTimer m_wait; ///< an answer that comes soon changes no colour: nothing blinks
    bool m_late = false; ///< a newer or finer one has been on its way for a while
};

} // namespace tunepoint::ui
