// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/percentile_dialog.h"

#include "core/quantity/percentile_fit.h"
#include "ui/text/sentences.h"
#include "ui/widgets/calm_list.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/plain_label.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tunepoint::ui {

namespace {

struct FamilyEntry {
    FitFamily family;
    const char* name;
};
constexpr FamilyEntry families[]{
    {FitFamily::Metalog,
        QT_TRANSLATE_NOOP("tunepoint::ui::PercentileDialog", "Metalog: follows what is stated")},
    {FitFamily::Normal, QT_TRANSLATE_NOOP("tunepoint::ui::PercentileDialog", "Normal: even to both sides")},
    {FitFamily::Lognormal,
        QT_TRANSLATE_NOOP("tunepoint::ui::PercentileDialog", "Lognormal: a long tail upwards")},
    {FitFamily::Uniform,
        QT_TRANSLATE_NOOP("tunepoint::ui::PercentileDialog", "Uniform: equally likely throughout")},
    {FitFamily::Triangular, QT_TRANSLATE_NOOP("tunepoint::ui::PercentileDialog", "Triangular")},
    {FitFamily::Pert, QT_TRANSLATE_NOOP("tunepoint::ui::PercentileDialog", "PERT")},
    {FitFamily::Beta, QT_TRANSLATE_NOOP("tunepoint::ui::PercentileDialog", "Beta: for shares")},
};

} // namespace

PercentileDialog::PercentileDialog(
    const QuantityFrame& frame, const std::optional<Quantity>& quantity, QWidget* parent)
    : QDialog(parent)
    , m_frame(frame)
    , m_family(new CalmList(this))
    , m_message(plainLabel({}, this))
{
    setWindowTitle(tr("State percentiles"));
    m_family->setObjectName(QStringLiteral("family"));
    for (const FamilyEntry& entry : families)
        m_family->addItem(tr(entry.name), int(entry.family));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_take = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    auto* form = new QFormLayout;
    form->addRow(tr("&Distribution"), m_family);
    column->addWidget(
        plainLabel(tr("In each row: in which share of all cases it is at most so much."), this));
    column->addLayout(form);
    createRows();
    column->addWidget(m_message);
    column->addStretch(1);
    column->addWidget(buttons);
    begin(quantity);
    connect(m_family, &QComboBox::currentIndexChanged, this, &PercentileDialog::showFit);
    showFit();
}

void PercentileDialog::createRows()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    const QStringList heads{tr("Share of cases"), m_frame.name, tr("The fit says")};
    for (int i = 0; i < heads.size(); ++i) {
        auto* head = new PlainLabel(heads.at(i), this);
        head->setScale(1, true);
        grid->addWidget(head, 0, i);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row& row = m_rows[i];
        row.share = new NumberField(this);
        row.share->setObjectName(QStringLiteral("share%1").arg(i));
        row.share->setUnit(Unit::Share, {});
        row.share->setBounds(share);
        row.share->setAccessibleName(tr("Share of cases, row %1").arg(i + 1));
        row.value = new NumberField(this);
        row.value->setObjectName(QStringLiteral("value%1").arg(i));
        row.value->setUnit(m_frame.unit, m_frame.currency);
        row.value->setBounds(m_frame.bounds);
        row.value->setAccessibleName(tr("Figure, row %1").arg(i + 1));
        row.fitted = new PlainLabel({}, this);
        connect(row.share, &NumberField::stateChanged, this, &PercentileDialog::showFit);
        connect(row.value, &NumberField::stateChanged, this, &PercentileDialog::showFit);
        grid->addWidget(row.share, int(i) + 1, 0);
        grid->addWidget(row.value, int(i) + 1, 1);
        grid->addWidget(row.fitted, int(i) + 1, 2);
    }
    grid->setColumnStretch(2, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(grid);
}

void PercentileDialog::begin(const std::optional<Quantity>& quantity)
{
    Percentiles start{FitFamily::Metalog, {0.1, 0.5, 0.9}, {}, std::nullopt};
    const auto* stated = quantity ? std::get_if<Percentiles>(&quantity->shape) : nullptr;
    if (stated)
        start = *stated;
    else if (quantity && isUncertain(*quantity)) {
        for (const double p : start.probabilities) // as a person would write them
            start.values.push_back(
                QString::number(quantile(*quantity, m_frame.bounds, p), 'g', 4).toDouble());
    }
    m_family->setCurrentIndex(m_family->findData(int(start.family)));
    for (std::size_t i = 0; i < m_rows.size() && i < start.probabilities.size(); ++i) {
        m_rows[i].share->setValue(start.probabilities[i]);
        if (i < start.values.size())
            m_rows[i].value->setValue(start.values[i]);
    }
}

Percentiles PercentileDialog::typed() const
{
    Percentiles stated;
    stated.family = FitFamily(m_family->currentData().toInt());
    for (const Row& row : m_rows) {
        if (row.share->value() && row.value->value()) {
            stated.probabilities.push_back(*row.share->value());
            stated.values.push_back(*row.value->value());
        }
    }
    return stated;
}

std::optional<Percentiles> PercentileDialog::percentiles() const
{
    Quantity quantity;
    quantity.shape = typed();
    return check(quantity, m_frame.bounds, {}).empty() ? std::optional(typed()) : std::nullopt;
}

void PercentileDialog::showFit()
{
    const Format format(locale(), m_frame.currency);
    const std::optional<Percentiles> stated = percentiles();
    m_take->setEnabled(stated.has_value());
    std::size_t at = 0;
    for (const Row& row : m_rows) {
        const bool filled = row.share->value() && row.value->value();
        row.fitted->setText(stated && filled
                ? format.figure(percentileFit(*stated, m_frame.bounds).values[at++], m_frame.unit)
                : QString());
    }
    if (!stated) {
        m_message->setText(
            tr("Shares and figures must rise from row to row, two at least; triangular and PERT need "
               "three, a beta ends at bounds on both sides."));
        return;
    }
    Quantity quantity;
    quantity.shape = *stated;
    const auto warning = misfit(quantity, m_frame.bounds, {});
    m_message->setText(warning ? problemSentence(*warning, format) : tr("The fit follows what is stated."));
}

} // namespace tunepoint::ui
