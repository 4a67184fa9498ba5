// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace tunepoint::ui {

/// One bar of a waterfall.
struct WaterfallStep {
    QString name;
    double change = 0;
    QString text; ///< of the change
};

/// From one figure to another by steps: a bar for each end and one for each step, which begins where the one
/// before it ended. Reads from right to left when the widget does. The table beside it has the same figures.
class WaterfallView : public QWidget {
    Q_OBJECT

public:
    explicit WaterfallView(QWidget* parent = nullptr);

    /// `steps` lead from `from` to `to`.
    void setSteps(double from, const QString& fromText, double to, const QString& toText,
        const QList<WaterfallStep>& steps);
    void clear();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Bar {
        QString name;
        QString text;
        double start = 0;
        double end = 0;
        bool whole = false; ///< an end of the waterfall
    };

    /// Room for words, and where figures lie beside it; in pixels.
    struct Frame {
        int names = 0;
        int texts = 0;
        double low = 0; ///< figure at the bars' left edge
        double scale = 0; ///< pixels of a unit
    };

    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] Frame frame() const;
    void paintWords(QPainter& painter, QRectF place, Qt::Alignment alignment, const QString& text) const;

    QList<Bar> m_bars;
};

} // namespace tunepoint::ui
