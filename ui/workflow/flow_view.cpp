// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workflow/flow_view.h"

#include "ui/charts/chart_look.h"
#include "ui/text/workflow_sentences.h"
#include "ui/workflow/step_card.h"
#include "ui/workflow/workflow_binding.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace tunepoint::ui {

/// From one card to the next, with what goes along it.
class FlowView::Arrow : public QWidget {
public:
    explicit Arrow(QWidget* parent)
        : QWidget(parent)
    {
    }

    void setText(const QString& text)
    {
        m_text = text;
        setAccessibleName(text);
        update();
    }

    [[nodiscard]] QSize sizeHint() const override { return {200, fontMetrics().height() + 12}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, fontMetrics().height() + 12}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        constexpr int kStem = 34; // beneath the middle of the pictures
        constexpr int kHead = 4;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const ChartLook look = ChartLook::ofWidget(*this);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const qreal x = mirrored ? width() - kStem : kStem;
        const qreal foot = height() - 2;
        painter.setPen(QPen(look.quiet, 1.5));
        painter.drawLine(QPointF(x, 2), QPointF(x, foot));
        painter.drawLine(QPointF(x - kHead, foot - kHead), QPointF(x, foot));
        painter.drawLine(QPointF(x + kHead, foot - kHead), QPointF(x, foot));
        painter.setPen(look.quiet);
        painter.setFont(look.caption());
        const QRect room
            = mirrored ? rect().adjusted(0, 0, -kStem - 14, 0) : rect().adjusted(kStem + 14, 0, 0, 0);
        painter.drawText(room,
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
            painter.fontMetrics().elidedText(m_text, Qt::ElideRight, room.width()));
    }

private:
    QString m_text;
};

FlowView::FlowView(WorkflowBinding& binding, QWidget* parent)
    : QScrollArea(parent)
    , m_binding(binding)
    , m_group(new QButtonGroup(this))
{
    auto* content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 8, 0);
    m_column->setSpacing(2);
    m_column->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int index) {
        m_binding.choose(index);
        Q_EMIT stepActivated();
    });
    connect(&binding, &WorkflowBinding::changed, this, &FlowView::showSteps);
    connect(&binding, &WorkflowBinding::chosenChanged, this, &FlowView::showChosen);
    showSteps();
}

void FlowView::addCard()
{
    auto* arrow = new Arrow(widget());
    auto* card = new StepCard(widget());
    card->setObjectName(QStringLiteral("step%1").arg(m_cards.size()));
    card->installEventFilter(this);
    m_group->addButton(card, int(m_cards.size()));
    const int place = m_column->count() - 1; // before the stretch
    m_column->insertWidget(place, arrow);
    m_column->insertWidget(place + 1, card);
    m_arrows.push_back(arrow);
    m_cards.push_back(card);
}

void FlowView::showSteps()
{
    const ProcessMap& map = m_binding.map();
    while (m_cards.size() > map.steps.size()) {
        delete m_arrows.back();
        delete m_cards.back();
        m_arrows.pop_back();
        m_cards.pop_back();
    }
    while (m_cards.size() < map.steps.size())
        addCard();
    const Format format = m_binding.format();
    for (std::size_t i = 0; i < map.steps.size(); ++i) {
        const MappedStep& step = map.steps[i];
        m_cards[i]->showStep(int(i) + 1, step, format);
        const QString items = withPercentiles(
            format.count(step.itemsPerMonth), step.ranges.itemsPerMonth, Unit::Items, format);
        if (!step.itemsPerMonth)
            m_arrows[i]->setText(tr("items a month unknown"));
        else if (step.share < 1)
            m_arrows[i]->setText(tr("%1 items a month, %2 of all").arg(items, format.share(step.share, 2)));
        else
            m_arrows[i]->setText(tr("%1 items a month").arg(items));
    }
    showChosen();
}

void FlowView::showChosen()
{
    const int chosen = m_binding.chosen();
    if (chosen < 0 || chosen >= int(m_cards.size()))
        return;
    StepCard* card = m_cards[std::size_t(chosen)];
    card->setChecked(true);
    ensureWidgetVisible(card, 0, 24);
}

bool FlowView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Home || key == Qt::Key_End) {
            walk(key);
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

void FlowView::walk(int key)
{
    const int last = int(m_cards.size()) - 1;
    const int now = m_binding.chosen();
    const int to = key == Qt::Key_Home ? 0
        : key == Qt::Key_End           ? last
        : key == Qt::Key_Up            ? std::max(0, now - 1)
                                       : std::min(last, now + 1);
    if (to < 0)
        return;
    m_binding.choose(to);
    m_cards[std::size_t(to)]->setFocus(Qt::OtherFocusReason);
}

} // namespace tunepoint::ui
