// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

class QWidget;

namespace tunepoint::ui {

/// Keeps the parts of a long page up to date: what is seen at once, the rest one by one as soon as that has
/// been painted, so that an edit reaches the eye without waiting for charts below the window's edge.
class PartsInView : public QObject {
    Q_OBJECT

public:
    explicit PartsInView(QWidget* page);

    /// `refresh` brings `part` up to date; parts are refreshed in the order in which they are added.
    void add(QWidget* part, std::function<void()> refresh);
    /// All parts are out of date now.
    void refresh();
    /// Brings all parts up to date that are not, wherever they are: before the page is printed or copied.
    void finish();
    /// Brings this one up to date now: the page turns to it.
    void finish(const QWidget& part);

private:
    struct Part {
        QWidget* widget;
        std::function<void()> refresh;
        bool stale = false;
    };
    void bring(Part& part);
    void next();

    std::vector<Part> m_parts;
    QTimer m_timer;
};

/// Calls finish() of all that keep parts of `page` or of pages in it up to date.
void finishParts(const QWidget& page);

} // namespace tunepoint::ui
