// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/lead_bars.h"

#include "ui/text/decision_sentences.h"
#include "ui/text/names.h"
#include "ui/text/sentences.h"
#include "ui/widgets/plain_label.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace tunepoint::ui {

namespace {

constexpr std::size_t kMostBars = 3;
constexpr QRgb kFor = 0xff3b7cb8; ///< blue and orange keep apart for every kind of colour blindness
constexpr QRgb kAgainst = 0xffd9822b;

/// One bar from the middle, towards the reading direction's end where it speaks for the option.
class Bar : public QWidget {
public:
    Bar(double share, QWidget* parent)
        : QWidget(parent)
        , m_share(share)
    {
        setMinimumWidth(fontMetrics().averageCharWidth() * 16);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().averageCharWidth() * 30, fontMetrics().height()};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const double middle = width() / 2.0;
        const double length = std::abs(m_share) * (middle - 1);
        const bool right = (m_share > 0) != (layoutDirection() == Qt::RightToLeft);
        const QRectF bar(right ? middle : middle - length, 3, length, height() - 6);
        painter.fillRect(bar, QColor::fromRgb(m_share > 0 ? kFor : kAgainst));
        if (m_share < 0)
            painter.fillRect(bar, QBrush(QColor(255, 255, 255, 110), Qt::BDiagPattern));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawLine(QPointF(middle, 0), QPointF(middle, height()));
    }

private:
    double m_share; ///< of the longest bar; negative: against
};

QString partName(const Advantages& lead, const std::string& part, const Evaluation& evaluation)
{
    if (!lead.weighted)
        return part == "value" ? LeadBars::tr("What it brings in") : wordName("costPart", part);
    for (const CriterionResult& criterion : evaluation.criteria->criteria) {
        if (criterion.id == part)
            return criterionName(criterion);
    }
    return criterionName(part);
}

QString amount(const Advantages& lead, double gain, const Format& format)
{
    const QString size
        = !lead.weighted ? format.moneyShort(std::abs(gain)) : format.number(std::abs(gain), 2);
    return gain > 0 ? LeadBars::tr("%1 for it").arg(size) : LeadBars::tr("%1 against it").arg(size);
}

} // namespace

LeadBars::LeadBars(QWidget* parent)
    : QWidget(parent)
    , m_caption(plainLabel({}, this))
    , m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("reasonBars"));
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_grid);
    column->addWidget(m_caption);
    m_caption->setScale(0.9);
}

void LeadBars::show(const std::optional<Advantages>& lead, const Evaluation& evaluation, const Format& format)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget(); // the bars of the answer before
        delete item;
    }
    setVisible(lead && !lead->parts.empty());
    if (!lead || lead->parts.empty())
        return;
    const double longest = std::abs(lead->parts.front().amount);
    const std::size_t count = std::min(kMostBars, lead->parts.size());
    for (std::size_t i = 0; i < count; ++i) {
        const Advantage& part = lead->parts[i];
        const int row = int(i);
        m_grid->addWidget(new PlainLabel(partName(*lead, part.id, evaluation), this), row, 0);
        m_grid->addWidget(new Bar(part.amount / longest, this), row, 1);
        m_grid->addWidget(new PlainLabel(amount(*lead, part.amount, format), this), row, 2);
    }
    const QString best = quotedStrategy(*evaluation.recommendation.strategy, evaluation, format);
    const QString second = quotedStrategy(lead->over, evaluation, format);
    m_caption->setText(inOwnDirection(lead->weighted
            ? tr("%1 against %2 at the likely figures, weight times value.").arg(best, second)
            : tr("%1 against %2 at the likely figures, over all months, not discounted.").arg(best, second)));
}

} // namespace tunepoint::ui
