// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportview/statement_dialog.h"

#include "ui/text/format.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tunepoint::ui {

StatementDialog::StatementDialog(std::vector<Stated> about, QWidget* parent)
    : QDialog(parent)
    , m_about(std::move(about))
    , m_choice(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_byLabel(new QLabel(tr("Stated &by"), this))
    , m_by(new QLineEdit(this))
    , m_dateLabel(new QLabel(tr("&On"), this))
    , m_date(new DateField(this))
{
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Statement"));
    m_choice->setObjectName(QStringLiteral("about"));
    m_choice->setAccessibleName(tr("What the statement is about"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(36);
    for (const Stated& one : m_about)
        m_choice->addItem(statedName(one));
    auto* name = plainLabel(statedName(m_about.front()), this);
    name->setScale(1, true);
    m_choice->setVisible(m_about.size() > 1);
    name->setVisible(m_about.size() == 1);
    m_text->setObjectName(QStringLiteral("text"));
    m_text->setAccessibleName(tr("What is stated"));
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("In your own words, as the report is to print it"));
    m_by->setObjectName(QStringLiteral("by"));
    m_by->setMaxLength(int(kMaximumName));
    m_byLabel->setBuddy(m_by);
    m_date->setObjectName(QStringLiteral("date"));
    m_dateLabel->setBuddy(m_date);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout;
    form->addRow(m_byLabel, m_by);
    form->addRow(m_dateLabel, m_date);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_choice);
    column->addWidget(name);
    column->addWidget(m_text, 1);
    column->addLayout(form);
    column->addWidget(buttons);
    resize(480, 320);

    connect(m_choice, &QComboBox::currentIndexChanged, this, &StatementDialog::showChosen);
    connect(m_text, &QPlainTextEdit::textChanged, this, &StatementDialog::check);
    connect(m_date, &DateField::stateChanged, this, &StatementDialog::check);
    showChosen();
    m_text->setFocus();
}

/// Text already typed stays when another subject is chosen.
void StatementDialog::showChosen()
{
    const Stated& chosen = m_about[std::size_t(std::max(m_choice->currentIndex(), 0))];
    if (m_about.size() == 1) {
        m_text->setPlainText(QString::fromStdString(chosen.text));
        m_by->setText(QString::fromStdString(chosen.by));
        m_date->setIsoDay(chosen.date);
    }
    for (QWidget* widget : {static_cast<QWidget*>(m_byLabel), static_cast<QWidget*>(m_by),
             static_cast<QWidget*>(m_dateLabel), static_cast<QWidget*>(m_date)})
        widget->setVisible(!chosen.isSetting);
    check();
}

void StatementDialog::check()
{
    const QString text = m_text->toPlainText().trimmed();
    m_ok->setEnabled(
        !text.isEmpty() && text.size() <= qsizetype(kMaximumNotes) && m_date->message().isEmpty());
}

Stated StatementDialog::stated() const
{
    Stated stated = m_about[std::size_t(std::max(m_choice->currentIndex(), 0))];
    stated.text = m_text->toPlainText().trimmed().toStdString();
    if (!stated.isSetting) {
        stated.by = m_by->text().trimmed().toStdString();
        stated.date = m_date->isoDay();
    }
    return stated;
}

} // namespace tunepoint::ui
