// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/arguments.h"
#include "ui/text/names.h"
#include "ui/text/record_sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace tunepoint::ui {

namespace {

class ClaimText {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::ClaimText)

public:
    struct Row {
        std::string_view id;
        const char* text;
    };
    static std::span<const Row> missing();
    static std::span<const Row> figures();
    static QString state(ClaimState state);
    static QString verdict(const ClaimFinding& finding, const Claim& claim, const Format& format);
    static QString contradicts(const ClaimFinding& finding, const Claim& claim, const Format& format);
    static QString forecast(const ClaimFinding& finding, const Claim& claim, const Format& format);
    static QString remark(const Reason& reason, const Claim& claim, const Format& format);
    static QString aboutShares(const Reason& reason, const Arguments& a, const Format& format);
    static QString points(const QString& number) { return tr("%1 points").arg(number); }
    static QString withUnit(const QString& number, const QString& unit)
    {
        return tr("%1 %2", "a number and its unit").arg(number, unit);
    }
    static QString labelled(const QString& name, const QString& figure)
    {
        return tr("%1: %2", "name of a figure: the figure").arg(name, figure);
    }
    static QString people(const ClaimVerdict& verdict, const Format& format);
    static QString disagrees(const QString& list) { return tr("Other sources say otherwise: %1.").arg(list); }
};

std::span<const ClaimText::Row> ClaimText::missing()
{
    static constexpr Row rows[]{
        {"inputs", QT_TR_NOOP("the figures behind it")},
        {"stated", QT_TR_NOOP("the figure itself")},
        {"period", QT_TR_NOOP("the period that the volume belongs to")},
        {"due", QT_TR_NOOP("a day on which it could be checked")},
        {"a", QT_TR_NOOP("the first of the two figures")},
        {"b", QT_TR_NOOP("the second of the two figures")},
        {"before", QT_TR_NOOP("the cost before")},
        {"after", QT_TR_NOOP("the cost after")},
        {"volume", QT_TR_NOOP("the volume")},
        {"oneOff", QT_TR_NOOP("the one-off cost")},
        {"from", QT_TR_NOOP("the baseline")},
        {"to", QT_TR_NOOP("the accuracy after")},
        {"correct", QT_TR_NOOP("how many were right")},
        {"items", QT_TR_NOOP("the size of the test")},
        {"counted", QT_TR_NOOP("how many were counted")},
        {"asked", QT_TR_NOOP("how many were asked")},
        {"rest", QT_TR_NOOP("the rest")},
        {"qualityBefore", QT_TR_NOOP("the quality before")},
        {"qualityAfter", QT_TR_NOOP("the quality after")},
        {"effortBefore", QT_TR_NOOP("the effort before")},
    };
    return rows;
}

std::span<const ClaimText::Row> ClaimText::figures()
{
    static constexpr Row rows[]{
        {"savingPerItem", QT_TR_NOOP("Saved on one item")},
        {"neededVolume", QT_TR_NOOP("Items that it would take")},
        {"paybackPeriods", QT_TR_NOOP("Periods until the money is back")},
        {"intervalLow", QT_TR_NOOP("True share at least, 95% sure")},
        {"intervalHigh", QT_TR_NOOP("True share at most, 95% sure")},
        {"points", QT_TR_NOOP("Gain in points")},
        {"relativeGain", QT_TR_NOOP("Gain against before")},
        {"errorRatio", QT_TR_NOOP("Times fewer errors")},
        {"itemsPerArm", QT_TR_NOOP("Test items that each of two arms needs to show it")},
        {"sumOfParts", QT_TR_NOOP("Sum of the parts")},
        {"totalReadingA", QT_TR_NOOP("Total effort, read as the whole costing so many times the start")},
        {"totalReadingB", QT_TR_NOOP("Total effort, read as the addition costing so many times the start")},
        {"totalReadingC",
            QT_TR_NOOP("Total effort, read as each further point costing so many times a first one")},
        {"perPointReadingA", QT_TR_NOOP("A further point against a first one, by the first reading")},
        {"perPointReadingB", QT_TR_NOOP("A further point against a first one, by the second reading")},
        {"perPointReadingC", QT_TR_NOOP("A further point against a first one, by the third reading")},
        {"brier", QT_TR_NOOP("Brier score")},
    };
    return rows;
}

QString ClaimText::state(ClaimState state)
{
    switch (state) {
    case ClaimState::Agrees:
        return tr("adds up");
    case ClaimState::Contradicts:
        return tr("contradicts itself");
    case ClaimState::CannotBeChecked:
        return tr("cannot be checked");
    case ClaimState::UnitsMixed:
        return tr("mixes units");
    case ClaimState::SeveralReadings:
        return tr("several readings");
    case ClaimState::NothingStated:
        return tr("no figure stated");
    case ClaimState::ForecastOpen:
        return tr("forecast, open");
    case ClaimState::ForecastDue:
        return tr("forecast, due");
    case ClaimState::ForecastRight:
        return tr("forecast, came true");
    case ClaimState::ForecastWrong:
        return tr("forecast, did not come true");
    }
    return {};
}

/// Digits enough that figures which differ by more than the tolerance do not look alike.
QString plainNumber(double value, const Format& format)
{
    return std::fabs(value) >= 1000 ? format.count(value) : format.number(value, 4);
}

QString figureText(std::optional<double> value, const Claim& claim, const Format& format)
{
    if (!value)
        return format.number(value);
    if (claim.kind == ClaimKind::Accuracy)
        return claim.reading == ClaimReading::Points ? ClaimText::points(format.number(*value * 100))
                                                     : format.share(value);
    if (claim.kind == ClaimKind::Share)
        return format.share(value);
    if (claim.kind == ClaimKind::Duration)
        return format.figure(value, Unit::Months);
    if (claim.kind == ClaimKind::Payback)
        return format.count(value);
    const QString unit = claim.stated ? isolated(plainText(claim.stated->unit, 60)) : QString();
    const QString number = plainNumber(*value, format);
    return claim.stated && !claim.stated->unit.empty() ? ClaimText::withUnit(number, unit) : number;
}

QString ClaimText::contradicts(const ClaimFinding& finding, const Claim& claim, const Format& format)
{
    if (!finding.stated || !finding.recomputed)
        return tr("It contradicts its own figures.");
    const QString stated = figureText(finding.stated, claim, format);
    const QString recomputed = figureText(finding.recomputed, claim, format);
    if (!finding.factor)
        return tr("It contradicts its own figures: %1 is stated, and they come to %2.")
            .arg(stated, recomputed);
    return tr(
        "It contradicts its own figures: %1 is stated, and they come to %2, which differs by a factor of "
        "%3.")
        .arg(stated, recomputed, format.number(finding.factor, *finding.factor < 10 ? 2 : 3));
}

QString ClaimText::forecast(const ClaimFinding& finding, const Claim& claim, const Format& format)
{
    const QString due = format.date(QString::fromStdString(claim.due));
    switch (finding.state) {
    case ClaimState::ForecastDue:
        return tr("It was due on %1, and nobody has said how it went.").arg(due);
    case ClaimState::ForecastRight:
        return tr("It came true.");
    case ClaimState::ForecastWrong:
        return tr("It did not come true.");
    default:
        return claim.due.empty() ? tr("It is a forecast without a day on which it could be checked.")
                                 : tr("It is open until %1.").arg(due);
    }
}

QString ClaimText::verdict(const ClaimFinding& finding, const Claim& claim, const Format& format)
{
    const QString recomputed = figureText(finding.recomputed, claim, format);
    switch (finding.state) {
    case ClaimState::Agrees:
        return tr("It adds up: its own figures come to %1.").arg(recomputed);
    case ClaimState::Contradicts:
        return contradicts(finding, claim, format);
    case ClaimState::CannotBeChecked: {
        QStringList names;
        for (const std::string& id : finding.missing)
            names << claimMissingName(id);
        const QString list = format.locale().createSeparatedList(names);
        if (finding.recomputed)
            return tr("It cannot be checked as it stands. Its figures come to %1; missing: %2.")
                .arg(recomputed, list);
        return names.isEmpty() ? tr("It cannot be checked.")
                               : tr("It cannot be checked. Missing: %1.").arg(list);
    }
    case ClaimState::UnitsMixed:
        return tr("It compares figures of different kinds.");
    case ClaimState::SeveralReadings:
        return tr("Its words can be read in three ways, with different figures.");
    case ClaimState::NothingStated:
        return tr("The source draws no figure. Its own figures come to %1.").arg(recomputed);
    default:
        return forecast(finding, claim, format);
    }
}

QString ClaimText::aboutShares(const Reason& reason, const Arguments& a, const Format& format)
{
    if (reason.id == "intervalOfHundred")
        return tr("With a test of 100 items, %1 would mean a true share of %2 to %3.")
            .arg(format.share(a.number(0)), format.share(a.number(1)), format.share(a.number(2)));
    if (reason.id == "gainReadAsLevel")
        return tr("A gain was read as a level: from %1 to %2 is a gain of %3.")
            .arg(format.share(a.number(0)), format.share(a.number(1)), format.share(a.number(2)));
    if (reason.id == "pointsReadAsLevel")
        return tr("A difference was read as something else: from %1 to %2 are %3 points.")
            .arg(format.share(a.number(0)), format.share(a.number(1)),
                format.number(a.number(2) ? std::optional(*a.number(2) * 100) : std::nullopt));
    if (reason.id == "testTooSmall")
        return tr("A test of %1 items is too small to show it: %2 are needed in each arm.")
            .arg(format.count(a.number(0)), format.count(a.number(1)));
    if (reason.id == "partsAreNotTheWhole")
        return tr("The parts add up to %1.").arg(format.share(a.number(0)));
    if (reason.id == "populationsDiffer")
        return tr("The parts are not shares of the same thing: %1 and %2.").arg(a.quoted(0), a.quoted(1));
    if (reason.id == "noStudy")
        return tr("No study is named: it is not known who was asked, and how many.");
    return {};
}

QString ClaimText::remark(const Reason& reason, const Claim& claim, const Format& format)
{
    const Arguments a(reason.args, format);
    const auto figure = [&](std::size_t i) { return figureText(a.number(i), claim, format); };
    if (reason.id == "pointerLeadsNowhere")
        return tr("The figure named for %1 is not there: %2.").arg(claimMissingName(a.raw(0)), a.quoted(1));
    if (reason.id == "unitsDiffer")
        return tr("One figure is in %1, the other in %2.").arg(a.quoted(0), a.quoted(1));
    if (reason.id == "statesTooMuch")
        return tr("It claims more than its figures bear: %1 against %2.").arg(figure(0), figure(1));
    if (reason.id == "statesTooLittle")
        return tr("It claims less than its figures bear: %1 against %2.").arg(figure(0), figure(1));
    if (reason.id == "wouldNeedVolume")
        return tr("It would take at least %1 items.").arg(format.count(a.number(0)));
    if (reason.id == "neverPaysBack")
        return tr("The money never comes back: one item costs %1 before and %2 after.")
            .arg(plainNumber(a.number(0).value_or(0), format), plainNumber(a.number(1).value_or(0), format));
    if (reason.id == "dateUnknown")
        return tr("The assessment has no date, so it is not known whether the day has come.");
    const QString text = aboutShares(reason, a, format);
    return text.isEmpty() ? spelledOut(reason.id) + QLatin1Char('.') : text;
}

QString ClaimText::people(const ClaimVerdict& verdict, const Format& format)
{
    const QString by = verdict.by.empty() ? tr("Somebody") : isolated(plainText(verdict.by));
    const QString note = isolated(plainText(verdict.note, 300));
    const QString day = verdict.date.empty() ? QString() : format.date(QString::fromStdString(verdict.date));
    const QString who = day.isEmpty() ? by : tr("%1, %2", "name, date").arg(by, day);
    if (!verdict.holds)
        return tr("%1 notes: %2").arg(who, note);
    return *verdict.holds ? tr("%1 holds it to be right. %2").arg(who, note)
                          : tr("%1 holds it to be wrong. %2").arg(who, note);
}

const char* textOf(std::span<const ClaimText::Row> rows, std::string_view id)
{
    const auto at
        = std::find_if(rows.begin(), rows.end(), [id](const ClaimText::Row& row) { return row.id == id; });
    return at == rows.end() ? nullptr : at->text;
}

QString namedFigureText(const NamedFigure& figure, const Claim& claim, const Format& format)
{
    const std::string_view id = figure.id;
    if (id == "intervalLow" || id == "intervalHigh" || id == "relativeGain" || id == "sumOfParts")
        return format.share(figure.value);
    if (id == "points")
        return format.number(claim.kind == ClaimKind::Accuracy ? figure.value * 100 : figure.value);
    if (id == "neededVolume" || id == "itemsPerArm")
        return format.count(figure.value);
    return format.number(figure.value);
}

} // namespace

QString claimSentence(const ClaimFinding& finding, const Claim& claim, const Format& format)
{
    return inOwnDirection(ClaimText::verdict(finding, claim, format));
}

QStringList claimRemarks(const ClaimFinding& finding, const Claim& claim, const Format& format)
{
    QStringList out;
    for (const Reason& reason : finding.remarks) {
        // the verdict has said so already
        if (finding.factor && (reason.id == "statesTooMuch" || reason.id == "statesTooLittle"))
            continue;
        out << inOwnDirection(ClaimText::remark(reason, claim, format));
    }
    if (!finding.disagreesWith.empty()) {
        QStringList ids;
        for (const std::string& id : finding.disagreesWith)
            ids << isolated(plainText(id, 60));
        out << ClaimText::disagrees(format.locale().createSeparatedList(ids));
    }
    if (claim.verdict && *claim.verdict != ClaimVerdict{})
        out << ClaimText::people(*claim.verdict, format).trimmed();
    return out;
}

QStringList claimFigures(const ClaimFinding& finding, const Claim& claim, const Format& format)
{
    QStringList out;
    for (const NamedFigure& figure : finding.figures)
        out << ClaimText::labelled(claimFigureName(figure.id), namedFigureText(figure, claim, format));
    return out;
}

QString claimStateName(ClaimState state)
{
    return ClaimText::state(state);
}

QString claimMissingName(std::string_view id)
{
    const char* text = textOf(ClaimText::missing(), id);
    return text ? ClaimText::tr(text) : isolated(plainText(std::string(id), 60)); // an input of its own name
}

QString claimFigureName(std::string_view id)
{
    const char* text = textOf(ClaimText::figures(), id);
    return text ? ClaimText::tr(text) : spelledOut(id);
}

} // namespace tunepoint::ui
