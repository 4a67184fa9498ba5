// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frameworks/text_rows.h"

#include "core/assessment/assessment.h"
#include "ui/widgets/calm_list.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/undo_keys.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tunepoint::ui {

TextRows::TextRows(const QString& title, const QString& hint, QStringList kinds, bool shares, QWidget* parent)
    : QWidget(parent)
    , m_kinds(std::move(kinds))
    , m_shares(shares)
    , m_column(new QVBoxLayout)
{
    auto* heading = plainLabel(title, this);
    heading->setScale(1, true);
    auto* why = plainLabel(hint, this);
    why->setScale(0.9);
    why->setForegroundRole(QPalette::PlaceholderText);
    auto* add = new QPushButton(tr("Add a line"), this);
    add->setObjectName(QStringLiteral("add"));
    add->setAccessibleName(tr("Add a line: %1").arg(title));
    connect(add, &QPushButton::clicked, this, &TextRows::added);
    m_column->setSpacing(6);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addWidget(heading);
    all->addWidget(why);
    all->addLayout(m_column);
    all->addWidget(add, 0, Qt::AlignLeading);
}

void TextRows::addRow()
{
    const int index = int(m_rows.size());
    Widgets made;
    made.row = new QWidget(this);
    made.text = new QLineEdit(made.row);
    made.text->setMaxLength(int(kMaximumName));
    made.text->setAccessibleName(tr("Line %1").arg(index + 1));
    leaveUndoToWindow(made.text);
    made.kind = new CalmList(made.row);
    made.kind->setAccessibleName(tr("Kind of line %1").arg(index + 1));
    made.kind->addItem(tr("not classified"));
    made.kind->addItems(m_kinds);
    auto* remove = new QPushButton(tr("Remove"), made.row);
    remove->setAccessibleName(tr("Remove line %1").arg(index + 1));
    auto* layout = new QHBoxLayout(made.row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(made.text, 1);
    layout->addWidget(made.kind);
    if (m_shares) {
        made.share = new NumberField(made.row);
        made.share->setUnit(Unit::Share, {});
        made.share->setBounds({0.0, 1.0});
        made.share->setAccessibleName(tr("Share of line %1").arg(index + 1));
        made.share->setMaximumWidth(fontMetrics().averageCharWidth() * 12);
        layout->addWidget(made.share);
        layout->addWidget(new PlainLabel(tr("% of the wrong answers"), made.row));
        connect(made.share, &NumberField::valueEdited, this,
            [this, index](std::optional<double> value) { Q_EMIT shareEdited(index, value); });
        connect(made.share, &QLineEdit::editingFinished, this, &TextRows::finished);
    }
    layout->addWidget(remove);
    connect(made.text, &QLineEdit::textEdited, this,
        [this, index](const QString& text) { Q_EMIT textEdited(index, text); });
    connect(made.text, &QLineEdit::editingFinished, this, &TextRows::finished);
    connect(made.kind, &QComboBox::activated, this,
        [this, index](int kind) { Q_EMIT kindChosen(index, kind - 1); });
    connect(
        remove, &QPushButton::clicked, this, [this, index] { Q_EMIT removed(index); },
        Qt::QueuedConnection); // the button goes with its row
    m_column->addWidget(made.row);
    m_rows.push_back(made);
}

void TextRows::setRows(const std::vector<Row>& rows)
{
    while (m_rows.size() > rows.size()) {
        delete m_rows.back().row;
        m_rows.pop_back();
    }
    while (m_rows.size() < rows.size())
        addRow();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Widgets& widgets = m_rows[i];
        if (widgets.text->text() != rows[i].text)
            widgets.text->setText(rows[i].text);
        widgets.kind->setCurrentIndex(rows[i].kind + 1);
        if (widgets.share)
            widgets.share->setValue(rows[i].share);
    }
}

} // namespace tunepoint::ui
