// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tradeoff/axes_bar.h"

#include "ui/charts/outcome_words.h"
#include "ui/charts/tradeoff_chart.h"
#include "ui/widgets/calm_list.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace tunepoint::ui {

namespace {

constexpr double kZoomStep = 1.5;
constexpr int kFewestCharacters = 16; ///< of a figure's name

} // namespace

AxesBar::AxesBar(TradeoffChart& chart, QWidget* parent)
    : QWidget(parent)
    , m_chart(chart)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_up = addChoice(tr("Up"), figuresUp(), QStringLiteral("axisUp"));
    m_across = addChoice(tr("Across"), figuresAcross(), QStringLiteral("axisAcross"));
    row->addStretch(1);
    QToolButton* closer = addButton(QStringLiteral("+"), tr("Closer"),
        tr("Show less of the axes, larger (wheel or +)"), QStringLiteral("zoomIn"));
    QToolButton* wider = addButton(QStringLiteral("\u2212"), tr("Wider"),
        tr("Show more of the axes, smaller (wheel or −)"), QStringLiteral("zoomOut"));
    m_whole = addButton(tr("Show all"), tr("Show all"),
        tr("Show the axes from end to end again (0, or a double click on the ground)"),
        QStringLiteral("showAll"));
    connect(closer, &QToolButton::clicked, &m_chart, [this] { m_chart.zoom(kZoomStep); });
    connect(wider, &QToolButton::clicked, &m_chart, [this] { m_chart.zoom(1 / kZoomStep); });
    connect(m_whole, &QToolButton::clicked, &m_chart, &TradeoffChart::showWhole);
    connect(&m_chart, &TradeoffChart::windowChanged, this, &AxesBar::showWindow);
    showWindow();
}

CalmList* AxesBar::addChoice(
    const QString& name, std::span<const OutcomeFigure> figures, const QString& objectName)
{
    auto* label = new PlainLabel(name, this);
    auto* list = new CalmList(this);
    list->setObjectName(objectName);
    list->setAccessibleName(name);
    for (const OutcomeFigure figure : figures) {
        list->addItem(outcomeName(figure), static_cast<int>(figure));
        list->setItemData(list->count() - 1, literal(outcomeExplanation(figure)), Qt::ToolTipRole);
    }
    list->setMinimumWidth(fontMetrics().averageCharWidth() * kFewestCharacters); // shrinks with large text
    label->setBuddy(list);
    layout()->addWidget(label);
    layout()->addWidget(list);
    connect(list, &QComboBox::activated, this, &AxesBar::choose);
    return list;
}

QToolButton* AxesBar::addButton(
    const QString& text, const QString& name, const QString& hint, const QString& objectName)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(hint);
    button->setObjectName(objectName);
    button->setAutoRaise(true);
    layout()->addWidget(button);
    return button;
}

void AxesBar::choose()
{
    m_chart.setAxes(
        {OutcomeFigure(m_across->currentData().toInt()), OutcomeFigure(m_up->currentData().toInt())});
}

void AxesBar::showWindow()
{
    m_whole->setEnabled(m_chart.isZoomed());
}

} // namespace tunepoint::ui
