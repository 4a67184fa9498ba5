// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tradeoff/figure_list.h"

#include "ui/widgets/plain_label.h"

#include <QFormLayout>

namespace tunepoint::ui {

FigureList::FigureList(QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(6);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows); // ranges are long in some languages
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void FigureList::setRows(const QList<Row>& rows)
{
    while (m_names.size() < rows.size()) {
        m_names.append(new PlainLabel({}, this));
        m_values.append(new PlainLabel({}, this));
        m_values.back()->setWordWrap(true); // a long range breaks; it must not push the pane wider
        m_values.back()->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        m_values.back()->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_form->addRow(m_names.back(), m_values.back());
    }
    for (int i = 0; i < m_names.size(); ++i) {
        const bool used = i < rows.size();
        m_form->setRowVisible(i, used);
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
