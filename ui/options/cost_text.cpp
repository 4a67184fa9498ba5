// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/options/cost_text.h"

#include "ui/text/format.h"
#include "ui/text/names.h"
#include "ui/widgets/plain_label.h"

#include <QCoreApplication>

namespace tunepoint::ui {

namespace {

struct CostText {
    Q_DECLARE_TR_FUNCTIONS(CostText)
};

} // namespace

Unit costUnit(CostKind kind)
{
    switch (kind) {
    case CostKind::OneOff:
    case CostKind::Series:
        return Unit::Money;
    case CostKind::Monthly:
        return Unit::MoneyPerMonth;
    case CostKind::PerItem:
        return Unit::MoneyPerItem;
    case CostKind::PerToken:
        return Unit::MoneyPerMillionTokens;
    }
    return Unit::Money;
}

QStringList costCells(const CostElement& cost, const QLocale& locale, const QString& currency)
{
    const Format format(locale, currency);
    const auto month = [&](const std::optional<int>& m) { return m ? locale.toString(*m) : QString(); };
    const bool series = cost.kind == CostKind::Series;
    const QString amount = series ? CostText::tr("amounts: %1").arg(locale.toString(int(cost.amounts.size())))
                                  : format.quantity(cost.amount, costUnit(cost.kind), unbounded);
    return {displayText(cost.name), costKindName(cost.kind), amount, series ? QString() : month(cost.from),
        series ? QString() : month(cost.to), series ? QString() : month(cost.everyMonths),
        cost.trendPerMonth ? format.quantity(*cost.trendPerMonth, Unit::SharePerMonth, unbounded)
                           : QString()};
}

} // namespace tunepoint::ui
