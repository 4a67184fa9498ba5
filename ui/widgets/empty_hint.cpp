// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_hint.h"

#include <QAbstractItemView>
#include <QVBoxLayout>

namespace tunepoint::ui {

EmptyHint::EmptyHint(const QString& text, QAbstractItemView& view)
    : PlainLabel(text, view.viewport())
    , m_view(view)
{
    setWordWrap(true);
    setAlignment(Qt::AlignCenter);
    setForegroundRole(QPalette::PlaceholderText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* column = new QVBoxLayout(view.viewport());
    column->addWidget(this);
    const QAbstractItemModel* model = view.model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyHint::follow);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyHint::follow);
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyHint::follow);
    follow();
}

void EmptyHint::follow()
{
    setVisible(m_view.model()->rowCount(m_view.rootIndex()) == 0);
}

} // namespace tunepoint::ui
