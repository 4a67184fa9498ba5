// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace tunepoint::ui {

/// Keeps the focus in the page that is shown. When what had the focus is hidden, Qt gives it to whatever
/// comes next, such as a figure to type: the next key would change the model. It goes back to the page
/// instead, to where it was if that is still there.
class FocusKeeper : public QObject {
    Q_OBJECT

public:
    /// Goes before `pages` does: pages that are deleted give the focus away, too.
    explicit FocusKeeper(QStackedWidget& pages, QObject* parent = nullptr);

private:
    void keep(QWidget* before, QWidget* now);

    QStackedWidget& m_pages;
    QPointer<QWidget> m_inPage; ///< where the page was used last
};

} // namespace tunepoint::ui
