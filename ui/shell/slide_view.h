// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/presenter_slides.h"

#include <QWidget>

namespace tunepoint::ui {

class AssessmentDocument;
class Chart;

/// One slide of the presentation at the size that it is given: the headline as large as it fits, at most
/// three times the size of text, and what is beneath it large enough to be read from afar. Nothing on it is
/// edited.
class SlideView : public QWidget {
    Q_OBJECT

public:
    SlideView(Slide slide, AssessmentDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] const Slide& slide() const { return m_slide; }
    /// Its chart; null: it has none.
    [[nodiscard]] Chart* chart() const { return m_chart; }
    /// The smallest size of its text, as a factor of the application's.
    [[nodiscard]] double smallestScale() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A text of the slide and the scales that it may have.
    void addLabel(const QString& text, const char* name);
    void createChart(AssessmentDocument& document);
    void createTable(AssessmentDocument& document);
    void fit();
    void fitBars(int height);
    void fitWords(QWidget& words, const QSize& room, double largest);
    [[nodiscard]] QRect mirrored(const QRect& rect) const;

    Slide m_slide;
    Chart* m_chart = nullptr; // owned by this widget, like all below
    QWidget* m_headline = nullptr;
    QWidget* m_words = nullptr; ///< table, lines and note
    double m_headlineScale = 1;
    double m_wordsScale = 1;
    std::vector<TornadoEntry> m_bars; ///< all of the tornado chart, the longest first
    std::size_t m_barsShown = 0;
};

} // namespace tunepoint::ui
