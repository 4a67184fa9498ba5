// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tradeoff/figure_list.h"

#include "ui/widgets/plain_label.h"

#include <QGridLayout>

namespace tunepoint::ui {

FigureList::FigureList(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1); // names and ranges are long in some languages: both break
    m_grid->setColumnStretch(1, 1);
}

void FigureList::setRows(const QList<Row>& rows)
{
    while (m_names.size() < rows.size()) {
        m_names.append(new PlainLabel({}, this));
        m_names.back()->setWordWrap(true);
        m_values.append(new PlainLabel({}, this));
        m_values.back()->setWordWrap(true);
        m_values.back()->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        m_values.back()->setSelectable(true);
        const int row = int(m_names.size()) - 1;
        m_grid->addWidget(m_names.back(), row, 0);
        m_grid->addWidget(m_values.back(), row, 1);
    }
    for (int i = 0; i < m_names.size(); ++i) {
        const bool used = i < rows.size();
        m_names[i]->setVisible(used);
        m_values[i]->setVisible(used);
        if (!used)
            continue;
        const Row& row = rows[i];
        m_names[i]->setText(row.name);
        // A label aligns by the direction of its own letters: figures have none, so the window's is put in
        // front.
        m_values[i]->setText(isRightToLeft() ? QChar(0x200F) + row.value : row.value);
        m_names[i]->setToolTip(literal(row.explanation));
        m_values[i]->setToolTip(literal(row.explanation));
    }
    setVisible(!rows.isEmpty());
}

} // namespace tunepoint::ui
