// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/figure_names.h"

#include "ui/text/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace tunepoint::ui {

namespace {

class FigureNames {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::FigureNames)

public:
    struct Row {
        std::string_view id;
        const char* name;
        Unit unit;
    };

    static std::span<const Row> rows()
    {
        static constexpr Row list[]{
            {"accuracy", QT_TR_NOOP("Share of right answers"), Unit::Share},
            {"totalCost", QT_TR_NOOP("Cost over all months"), Unit::Money},
            {"totalValue", QT_TR_NOOP("Value over all months"), Unit::Money},
            {"oneOffCost", QT_TR_NOOP("Cost to start"), Unit::Money},
            {"errorCost", QT_TR_NOOP("Cost of wrong answers"), Unit::Money},
            {"costPerMonth", QT_TR_NOOP("Cost a month"), Unit::MoneyPerMonth},
            {"costPerItem", QT_TR_NOOP("Cost an item"), Unit::MoneyPerItem},
            {"costPerCorrectItem", QT_TR_NOOP("Cost a right answer"), Unit::MoneyPerItem},
            {"costPerCorrectItemWithRepair", QT_TR_NOOP("Cost a right answer, wrong ones repaired"),
                Unit::MoneyPerItem},
            {"monthlySaving", QT_TR_NOOP("Saving a month"), Unit::MoneyPerMonth},
            {"netPresentValue", QT_TR_NOOP("Worth today (net present value)"), Unit::Money},
            {"roi", QT_TR_NOOP("Return on the money spent"), Unit::Share},
            {"paybackMonths", QT_TR_NOOP("Months until the money is back"), Unit::Months},
            {"discountedPaybackMonths", QT_TR_NOOP("Months until the money is back, with interest"),
                Unit::Months},
            {"breakEvenAccuracy", QT_TR_NOOP("Share of right answers from which it pays"), Unit::Share},
            {"latencyP95Seconds", QT_TR_NOOP("Waiting time at busy times"), Unit::Seconds},
            {"weeksToFirstUse", QT_TR_NOOP("Weeks to first use"), Unit::Weeks},
            {"teamFit", QT_TR_NOOP("Fit with the team's skills"), Unit::None},
        };
        return list;
    }

    static const Row* find(std::string_view figure)
    {
        const auto at
            = std::find_if(rows().begin(), rows().end(), [&](const Row& row) { return row.id == figure; });
        return at == rows().end() ? nullptr : &*at;
    }
};

} // namespace

QString modelFigureName(std::string_view figure)
{
    const auto* row = FigureNames::find(figure);
    return row ? FigureNames::tr(row->name) : spelledOut(figure);
}

Unit modelFigureUnit(std::string_view figure)
{
    const auto* row = FigureNames::find(figure);
    return row ? row->unit : Unit::None;
}

} // namespace tunepoint::ui
