// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/options/series_editor.h"

#include "ui/text/format.h"
#include "ui/widgets/number_parser.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/quantity_editor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tunepoint::ui {

SeriesEditor::SeriesEditor(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_amount(new QuantityEditor(
          {tr("Amount of the month"), "/amounts", Unit::Money, unbounded, "USD", false}, this))
    , m_add(new QPushButton(tr("Add a month"), this))
    , m_remove(new QPushButton(tr("Remove the last month"), this))
    , m_paste(new QPushButton(tr("Paste a column"), this))
    , m_message(plainLabel({}, this))
{
    m_list->setObjectName(QStringLiteral("months"));
    m_list->setAccessibleName(tr("Amounts month by month"));
    m_list->setMinimumHeight(fontMetrics().height() * 6);
    m_amount->setObjectName(QStringLiteral("monthAmount"));
    createButtons();
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_add, m_remove, m_paste})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    column->addWidget(m_amount);
    column->addWidget(m_message);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        Q_EMIT editingFinished(); // another month is another step
        showMonth();
    });
    connect(m_amount, &QuantityEditor::editingFinished, this, &SeriesEditor::editingFinished);
    connect(m_amount, &QuantityEditor::valueEdited, this, [this](const std::optional<Quantity>& value) {
        const int row = m_list->currentRow();
        if (!value || row < 0 || row >= int(m_amounts.size()))
            return;
        m_amounts[std::size_t(row)] = *value;
        pass();
    });
}

void SeriesEditor::createButtons()
{
    m_add->setObjectName(QStringLiteral("addMonth"));
    m_remove->setObjectName(QStringLiteral("removeMonth"));
    m_paste->setObjectName(QStringLiteral("pasteMonths"));
    m_paste->setToolTip(tr("Numbers from the clipboard, one for each month, the first at the start"));
    connect(m_add, &QPushButton::clicked, this, &SeriesEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &SeriesEditor::removeLast);
    connect(m_paste, &QPushButton::clicked, this, &SeriesEditor::paste);
}

void SeriesEditor::setSeries(
    const std::vector<Quantity>& amounts, const QString& currency, std::size_t longest)
{
    m_amounts = amounts;
    m_currency = currency;
    m_longest = longest;
    fill();
}

void SeriesEditor::fill()
{
    const QSignalBlocker quiet(m_list);
    const int row = m_list->currentRow();
    const Format format(locale(), m_currency);
    m_list->clear();
    for (std::size_t month = 0; month < m_amounts.size(); ++month) {
        const QString when
            = month == 0 ? tr("At the start") : tr("Month %1").arg(locale().toString(int(month)));
        m_list->addItem(tr("%1: %2").arg(when, format.quantity(m_amounts[month], Unit::Money, unbounded)));
    }
    m_list->setCurrentRow(std::clamp(row, m_amounts.empty() ? -1 : 0, int(m_amounts.size()) - 1));
    m_add->setEnabled(m_amounts.size() < m_longest);
    m_remove->setEnabled(!m_amounts.empty());
    showMonth();
}

void SeriesEditor::showMonth()
{
    const int row = m_list->currentRow();
    const bool some = row >= 0 && row < int(m_amounts.size());
    m_amount->setVisible(some);
    if (!some)
        return;
    m_amount->setFrame({tr("Amount of the month"), "/amounts/" + std::to_string(row), Unit::Money, unbounded,
        m_currency, false});
    m_amount->setValue(m_amounts[std::size_t(row)]);
}

void SeriesEditor::add()
{
    m_amounts.push_back(fixed(0));
    Q_EMIT editingFinished();
    pass();
    m_list->setCurrentRow(int(m_amounts.size()) - 1);
    m_amount->setFocus(Qt::OtherFocusReason);
}

void SeriesEditor::removeLast()
{
    m_amounts.pop_back();
    Q_EMIT editingFinished();
    pass();
}

void SeriesEditor::paste()
{
    static const QRegularExpression breaks(QStringLiteral("[\\n\\r\\t;]+"));
    const QStringList cells
        = QGuiApplication::clipboard()->text().left(20000).split(breaks, Qt::SkipEmptyParts);
    std::vector<Quantity> amounts;
    for (const QString& cell : cells) {
        const ParsedNumber number = parseTyped(cell, locale());
        if (!number.understood()) {
            m_message->setText(
                tr("Nothing pasted: “%1” is not understood as a number.").arg(cell.trimmed().left(40)));
            return;
        }
        amounts.push_back(fixed(number.value));
    }
    if (amounts.empty() || amounts.size() > m_longest) {
        m_message->setText(amounts.empty() ? tr("Nothing pasted: the clipboard holds no numbers.")
                                           : tr("Nothing pasted: there are more numbers than months."));
        return;
    }
    m_message->clear();
    m_amounts = std::move(amounts);
    Q_EMIT editingFinished();
    pass();
    Q_EMIT editingFinished();
}

void SeriesEditor::pass()
{
    const std::vector<Quantity> amounts = m_amounts;
    fill();
    Q_EMIT seriesEdited(amounts);
}

} // namespace tunepoint::ui
