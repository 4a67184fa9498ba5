// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/claim_names.h"

#include "ui/text/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <string>

namespace tunepoint::ui {

namespace {

class ClaimNames {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::ClaimNames)

public:
    static QString kind(ClaimKind kind);
    static QString help(ClaimKind kind);
    static QString comparison(ClaimComparison comparison);
    static QString reading(ClaimReading reading);
    static QString period(ClaimPeriod period);
    static QString input(std::string_view id);
};

QString ClaimNames::kind(ClaimKind kind)
{
    switch (kind) {
    case ClaimKind::Amount:
        return tr("An amount");
    case ClaimKind::Ratio:
        return tr("How many times as much");
    case ClaimKind::Saving:
        return tr("A saving");
    case ClaimKind::Payback:
        return tr("When the money is back");
    case ClaimKind::Accuracy:
        return tr("How often it is right");
    case ClaimKind::Share:
        return tr("A share of people or cases");
    case ClaimKind::Duration:
        return tr("How long it took");
    case ClaimKind::Effort:
        return tr("What the last points cost");
    case ClaimKind::Forecast:
        return tr("A forecast");
    }
    return {};
}

QString ClaimNames::help(ClaimKind kind)
{
    switch (kind) {
    case ClaimKind::Amount:
        return tr("Worked out as the product of its figures.");
    case ClaimKind::Ratio:
        return tr("Worked out as the first figure divided by the second.");
    case ClaimKind::Saving:
        return tr("Worked out as cost before less cost after, times the volume.");
    case ClaimKind::Payback:
        return tr(
            "Worked out as the one-off cost divided by what each item saves: items until the money is back.");
    case ClaimKind::Accuracy:
        return tr("Worked out from the accuracy before and after, or from the right answers of a test.");
    case ClaimKind::Share:
        return tr("Worked out as those counted of those asked.");
    case ClaimKind::Duration:
        return tr("Worked out in months between two days.");
    case ClaimKind::Effort:
        return tr("Worked out in the three ways in which “the last points cost so many times as much” can be "
                  "read.");
    case ClaimKind::Forecast:
        return tr("Settled by people once its day has come.");
    }
    return {};
}

QString ClaimNames::comparison(ClaimComparison comparison)
{
    switch (comparison) {
    case ClaimComparison::About:
        return tr("about");
    case ClaimComparison::AtLeast:
        return tr("at least");
    case ClaimComparison::AtMost:
        return tr("at most");
    }
    return {};
}

QString ClaimNames::reading(ClaimReading reading)
{
    switch (reading) {
    case ClaimReading::Level:
        return tr("so many right of 100");
    case ClaimReading::Points:
        return tr("points gained");
    case ClaimReading::Relative:
        return tr("better by such a share of what it was");
    case ClaimReading::Remaining:
        return tr("what is left to 100%");
    }
    return {};
}

QString ClaimNames::period(ClaimPeriod period)
{
    switch (period) {
    case ClaimPeriod::Day:
        return tr("a day");
    case ClaimPeriod::Month:
        return tr("a month");
    case ClaimPeriod::Year:
        return tr("a year");
    }
    return {};
}

QString ClaimNames::input(std::string_view id)
{
    struct Row {
        std::string_view id;
        const char* text;
    };
    static constexpr Row rows[]{
        {"a", QT_TR_NOOP("First figure")},
        {"b", QT_TR_NOOP("Second figure")},
        {"before", QT_TR_NOOP("Cost of an item before")},
        {"after", QT_TR_NOOP("Cost of an item after")},
        {"volume", QT_TR_NOOP("Number of items")},
        {"oneOff", QT_TR_NOOP("One-off cost")},
        {"from", QT_TR_NOOP("Before")},
        {"to", QT_TR_NOOP("After")},
        {"correct", QT_TR_NOOP("Right answers in the test")},
        {"items", QT_TR_NOOP("Items in the test")},
        {"counted", QT_TR_NOOP("How many it was true of")},
        {"asked", QT_TR_NOOP("How many were asked")},
        {"rest", QT_TR_NOOP("Share of the others")},
        {"qualityBefore", QT_TR_NOOP("Quality before the last points")},
        {"qualityAfter", QT_TR_NOOP("Quality after them")},
        {"effortBefore", QT_TR_NOOP("Effort before the last points")},
    };
    const auto* found
        = std::find_if(std::begin(rows), std::end(rows), [id](const Row& row) { return row.id == id; });
    return found == std::end(rows) ? plainText(std::string(id)) : tr(found->text);
}

} // namespace

QString claimKindName(ClaimKind kind)
{
    return ClaimNames::kind(kind);
}

QString claimKindHelp(ClaimKind kind)
{
    return ClaimNames::help(kind);
}

QString claimComparisonName(ClaimComparison comparison)
{
    return ClaimNames::comparison(comparison);
}

QString claimReadingName(ClaimReading reading)
{
    return ClaimNames::reading(reading);
}

QString claimPeriodName(ClaimPeriod period)
{
    return ClaimNames::period(period);
}

QString claimInputName(std::string_view input)
{
    return ClaimNames::input(input);
}

} // namespace tunepoint::ui
