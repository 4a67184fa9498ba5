// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections.h"

namespace tunepoint::ui {

void writeMethod(ReportBuilder& report, const ReportContent& content)
{
    const Evaluation& evaluation = content.evaluation();
    const Format& format = content.format;
    report.heading(ReportText::tr("How the figures are made"));
    QStringList rules{
        ReportText::tr(
            "Central case: every figure at its median, the 50th percentile. Ranges are 10th to 90th "
            "percentile."),
        ReportText::tr(
            "One-off cost falls at the start, everything else at the end of its month. An option costs and "
            "earns from the month in which it is in use; projects slip, and the delay is part of it."),
        ReportText::tr(
            "Time frame: %1. Discount rate: %2 a year; a month's rate r is (1 + yearly rate)^(1/12) − 1.")
            .arg(format.figure(evaluation.horizonMonths, Unit::Months),
                format.share(evaluation.discountRatePerYear)),
        evaluation.hasBaseline
            ? ReportText::tr(
                "Value is what today's process would have cost in the same month, with its errors, plus "
                "what additional right answers earn. Going on as today therefore comes to exactly zero.")
            : ReportText::tr(
                "Today's process is not described, so options are compared by what the same work costs. "
                "Nothing is said about whether any of them pays."),
        ReportText::tr("Net present value: the sum of monthly flows, each discounted to the start."),
        ReportText::tr(
            "Return on cost: (value − cost) ÷ cost, undiscounted. Rate of return: every yearly rate at which "
            "the net present value is zero; there may be none, one or several."),
        ReportText::tr(
            "Money back: the first moment after which the sum of flows stays at or above zero, linear within "
            "a month."),
        ReportText::tr("Accuracy: published results for this kind of task, corrected by your own measurement "
                       "where there "
                       "is one, after people's review; the mean over the months in use, weighted by volume."),
        ReportText::tr("Cost of errors: items × share of wrong answers × cost of one wrong answer."),
        ReportText::tr("A hard condition judges the central value. An option that breaks one is out, "
                       "whatever it costs."),
        ReportText::tr(
            "An unknown price is a wide range, never zero. Prices older than 180 days are flagged."),
    };
    report.bullets(rules);
}

void writeRecord(ReportBuilder& report, const ReportContent& content)
{
    const Evaluation& evaluation = content.evaluation();
    const Format& format = content.format;
    report.heading(ReportText::tr("How to make these figures again"));
    report.paragraph(ReportText::tr(
        "The same document, date and version of the program give the same figures on every computer."));
    ReportTable table;
    table.columns = {{ReportText::tr("What"), false}, {ReportText::tr("Value"), false}};
    const auto add = [&](const QString& what, const QString& value) {
        table.rows.push_back({{what}, {value}});
    };
    add(ReportText::tr("Program"), QStringLiteral("Tunepoint %1").arg(plainText(evaluation.engineVersion)));
    add(ReportText::tr("Day that the figures speak for"),
        evaluation.date.empty() ? ReportText::tr("none stated")
                                : format.date(QString::fromStdString(evaluation.date)));
    add(ReportText::tr("Catalogue compiled"),
        format.date(QString::fromStdString(content.source.catalogue.compiled)));
    add(ReportText::tr("Seed of chance"), format.locale().toString(qulonglong(evaluation.seed)));
    add(ReportText::tr("Trials"),
        evaluation.trials == 0 ? ReportText::tr("none: central case only")
                               : format.count(double(evaluation.trials)));
    add(ReportText::tr("Currency"), plainText(evaluation.currency));
    add(ReportText::tr("Command"), QStringLiteral("tunepoint-cli evaluate FILE --json"));
    report.table(table);
}

} // namespace tunepoint::ui
