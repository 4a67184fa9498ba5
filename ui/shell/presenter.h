// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/presenter_slides.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace tunepoint::ui {

class AssessmentDocument;
class PlainLabel;
class SlideView;

/// The assessment as a story for a projector: black on white whatever the theme, large, with nothing to edit.
/// The arrow keys, space and the page keys step; Esc leaves. It follows the document while it is shown.
class Presenter : public QWidget {
    Q_OBJECT

public:
    /// A window of its own that covers the screen of `parent`.
    Presenter(AssessmentDocument& document, QWidget* parent);

    /// Shows step `index`, from 0, or the nearest that there is.
    void goTo(int index);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] int count() const { return int(m_slides.size()); }
    [[nodiscard]] const SlideView& view() const { return *m_view; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void createFooter();
    void showSlides();
    void showCurrent();
    void layOut();

    AssessmentDocument& m_document;
    std::vector<Slide> m_slides;
    int m_current = 0;
    QTimer m_fresh; ///< several changes in a row are shown once
    SlideView* m_view = nullptr; // owned by this window, like all below
    PlainLabel* m_step;
    QPushButton* m_previous;
    QPushButton* m_next;
    QPushButton* m_leave;
};

/// Presents the document on the screen of `window`.
void present(AssessmentDocument& document, QWidget& window);

} // namespace tunepoint::ui
