// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/currency_field.h"

#include "ui/widgets/calm_list.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/undo_keys.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace tunepoint::ui {

CurrencyField::CurrencyField(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_list(new CalmList(this))
    , m_message(new PlainLabel({}, this))
{
    m_list->setObjectName(QStringLiteral("currency"));
    m_list->setAccessibleName(name);
    m_list->setEditable(true);
    m_list->setInsertPolicy(QComboBox::NoInsert);
    m_list->addItems({"USD", "EUR", "GBP", "CHF", "JPY", "CNY", "INR", "CAD", "AUD", "SEK", "NOK", "DKK",
        "PLN", "BRL", "MXN", "ZAR", "EGP"});
    m_list->lineEdit()->setMaxLength(3);
    leaveUndoToWindow(m_list->lineEdit());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_list);
    row->addWidget(m_message, 1);
    setFocusProxy(m_list);
    connect(m_list->lineEdit(), &QLineEdit::textEdited, this, &CurrencyField::read);
    connect(m_list, &QComboBox::textActivated, this, &CurrencyField::read);
    connect(m_list->lineEdit(), &QLineEdit::editingFinished, this, &CurrencyField::editingFinished);
}

bool CurrencyField::isCode(const QString& code)
{
    return code.size() == 3
        && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

void CurrencyField::setCode(const QString& code)
{
    if (m_list->currentText().trimmed().toUpper() != code)
        m_list->setEditText(code);
}

void CurrencyField::read(const QString& typed)
{
    const QString code = typed.trimmed().toUpper();
    const bool good = isCode(code);
    m_message->setText(good ? QString() : tr("Three letters, like EUR."));
    if (good)
        Q_EMIT codeEdited(code);
}

} // namespace tunepoint::ui
