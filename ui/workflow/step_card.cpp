// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workflow/step_card.h"

#include "ui/charts/chart_look.h"
#include "ui/text/workflow_sentences.h"
#include "ui/widgets/plain_label.h"
#include "ui/workflow/performer_picture.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

namespace tunepoint::ui {

namespace {

constexpr int kPicture = 44;
constexpr int kMargin = 12;
constexpr qsizetype kReasons = 1; ///< on the card; the form has all
constexpr double kRadius = 6;

PlainLabel* quietLabel(QWidget* parent)
{
    auto* label = new PlainLabel({}, parent);
    label->setAttribute(Qt::WA_TransparentForMouseEvents); // the card is clicked
    return label;
}

} // namespace

QString decisionText(const MappedStep& step)
{
    if (!step.chosen)
        return step.proposed ? StepCard::tr("Proposed: %1").arg(proposalText(step)) : proposalText(step);
    if (!step.proposed)
        return StepCard::tr("Chosen: %1").arg(performerName(*step.chosen));
    if (step.clash)
        return StepCard::tr("Chosen: %1 · proposed: %2").arg(performerName(*step.chosen), proposalText(step));
    return StepCard::tr("Chosen, as proposed: %1").arg(proposalText(step));
}

StepCard::StepCard(QWidget* parent)
    : QAbstractButton(parent)
    , m_name(quietLabel(this))
    , m_decision(quietLabel(this))
    , m_why(quietLabel(this))
    , m_cost(quietLabel(this))
    , m_right(quietLabel(this))
    , m_hours(quietLabel(this))
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    layOut();
}

void StepCard::layOut()
{
    m_name->setScale(1, true);
    m_why->setScale(0.9);
    m_why->setForegroundRole(QPalette::WindowText); // else a button's
    for (PlainLabel* label : {m_name, m_decision, m_why})
        label->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    for (PlainLabel* label : {m_name, m_decision, m_why})
        words->addWidget(label);
    auto* figures = new QVBoxLayout;
    figures->setSpacing(2);
    for (PlainLabel* label : {m_cost, m_right, m_hours}) {
        label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        figures->addWidget(label);
    }
    figures->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kMargin, kMargin - 2, kMargin, kMargin - 2);
    row->setSpacing(kMargin);
    row->addSpacing(kPicture + kMargin);
    row->addLayout(words, 1);
    row->addLayout(figures);
}

void StepCard::showStep(int number, const MappedStep& step, const Format& format)
{
    m_performer = step.chosen ? step.chosen : step.proposed;
    m_proposedOnly = !step.chosen;
    m_clash = step.clash.has_value();
    m_name->setText(
        tr("%1. %2", "number of a step, its name").arg(format.locale().toString(number), stepName(step)));
    m_decision->setText(decisionText(step));
    showWhy(step);
    showFigures(step, format);
    setAccessibleName(tr("%1: %2", "step: who does it").arg(m_name->text(), m_decision->text()));
    setAccessibleDescription(
        QStringList{m_why->text(), m_cost->text(), m_right->text(), m_hours->text()}.join(QLatin1Char(' ')));
    updateGeometry();
    update();
}

void StepCard::showWhy(const MappedStep& step)
{
    QStringList why;
    if (step.clash)
        why << mapClashSentence(*step.clash);
    for (const Reason& reason : step.reasons) {
        if (why.size() < kReasons)
            why << mapReasonSentence(reason);
    }
    if (step.linked && !step.linked->strategyName.empty())
        why << tr("By its assessment: %1.").arg(isolated(displayText(step.linked->strategyName)));
    m_why->setText(why.join(QLatin1Char(' ')));
    m_why->setVisible(!why.isEmpty());
    QPalette colours = palette();
    const ChartLook look = ChartLook::ofWidget(*this);
    colours.setColor(QPalette::WindowText, m_clash ? look.warning : look.quiet);
    m_why->setPalette(colours);
}

void StepCard::showFigures(const MappedStep& step, const Format& format)
{
    const StepRanges& ranges = step.ranges;
    const auto spread = [&](const QString& text, const std::optional<PercentileRange>& range, Unit unit) {
        return withPercentiles(text, range, unit, format);
    };
    m_cost->setText(step.costPerMonth
            ? tr("%1 a month")
                  .arg(spread(format.moneyShort(step.costPerMonth), ranges.costPerMonth, Unit::Money))
            : tr("cost unknown"));
    m_right->setText(step.accuracy
            ? tr("%1 right").arg(spread(format.share(step.accuracy), ranges.accuracy, Unit::Share))
            : tr("accuracy unknown"));
    m_hours->setText(step.hoursPerMonth
            ? tr("%1 hours of people")
                  .arg(spread(format.number(step.hoursPerMonth), ranges.hoursPerMonth, Unit::Hours))
            : QString());
    m_hours->setVisible(step.hoursPerMonth.has_value());
    const auto ink = [](bool known) { return known ? QPalette::WindowText : QPalette::PlaceholderText; };
    m_cost->setForegroundRole(ink(step.costPerMonth.has_value()));
    m_right->setForegroundRole(ink(step.accuracy.has_value()));
}

QSize StepCard::sizeHint() const
{
    return layout()->sizeHint().expandedTo({0, kPicture + 2 * kMargin});
}

QSize StepCard::minimumSizeHint() const
{
    return layout()->minimumSize().expandedTo({0, kPicture + 2 * kMargin});
}

void StepCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartLook look = ChartLook::ofWidget(*this);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setBrush(isChecked() ? blend(look.ground, look.accent, 0.10)
            : underMouse()       ? blend(look.ground, look.text, 0.04)
                                 : look.ground);
    painter.setPen(QPen(isChecked() ? look.accent : blend(look.ground, look.text, 0.2), isChecked() ? 2 : 1));
    painter.drawRoundedRect(frame, kRadius, kRadius);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF picture(mirrored ? width() - kMargin - kPicture : kMargin, kMargin, kPicture, kPicture);
    paintPerformer(painter, picture, m_performer, look.text, m_proposedOnly);
    if (m_clash) { // a flag at the picture's foot
        const QPointF foot(picture.left() + 2, picture.bottom() + 6);
        QPainterPath flag(foot);
        for (const QPointF& corner : {QPointF(0, -16), QPointF(12, -12), QPointF(0, -8)})
            flag.lineTo(foot + corner);
        painter.setPen(QPen(look.warning, 1.5));
        painter.setBrush(look.warning);
        painter.drawPath(flag);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect().adjusted(4, 4, -4, -4);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace tunepoint::ui
