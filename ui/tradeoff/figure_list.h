// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;

namespace tunepoint::ui {

class PlainLabel;

/// Names and figures in two columns; labels are kept and used again.
class FigureList : public QWidget {
    Q_OBJECT

public:
    struct Row {
        QString name;
        QString value;
        QString explanation; ///< plain text of the tool tip: the technical term, where it comes from
    };

    explicit FigureList(QWidget* parent = nullptr);

    void setRows(const QList<Row>& rows);

private:
    QGridLayout* m_grid; // owned by this widget, like the following
    QList<PlainLabel*> m_names;
    QList<PlainLabel*> m_values;
};

} // namespace tunepoint::ui
