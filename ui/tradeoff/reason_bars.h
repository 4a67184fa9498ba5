// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace tunepoint::ui {

/// What speaks for a thing and what against it, as bars around a middle line, longest first.
class ReasonBars : public QWidget {
    Q_OBJECT

public:
    struct Bar {
        QString name;
        double amount = 0; ///< above 0: speaks for it
        QString text; ///< the amount in words

        bool operator==(const Bar&) const = default;
    };

    explicit ReasonBars(QWidget* parent = nullptr);

    void setBars(const QList<Bar>& bars);
    [[nodiscard]] const QList<Bar>& bars() const { return m_bars; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int rowHeight() const;

    QList<Bar> m_bars;
};

} // namespace tunepoint::ui
