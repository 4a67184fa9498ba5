// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections.h"

namespace tunepoint::ui {

namespace {

void writeChance(ReportBuilder& report, const ReportContent& content)
{
    const std::size_t pairs = content.assessment().correlations.size();
    const QStringList rules{
        ReportText::tr(
            "Trials: every uncertain figure is drawn from its distribution, the same draw for all options "
            "that share it, so that differences are as certain as they really are."),
        pairs == 0
            ? ReportText::tr("Figures are drawn independently of each other; no correlations are stated.")
            : ReportText::tr(
                "%n pair(s) of figures are drawn with the stated rank correlation.", "", int(pairs)),
        ReportText::tr(
            "Low, likely and high are the 10th, 50th and 90th percentile; the curve through them is a "
            "metalog (Keelin), which needs no assumption about the shape."),
        ReportText::tr(
            "Worth of knowing: mean over the trials of the best option's money once the figure is known, "
            "less the money of the best option now; by regression over the same trials."),
        ReportText::tr("Worth of a trial: the same, with what a test of so many items would show."),
    };
    report.subheading(ReportText::tr("Chance"));
    report.bullets(rules);
}

/// Formulas as one reads them; symbols are the same in every language.
void writeFormulas(ReportBuilder& report)
{
    ReportTable table;
    table.columns = {{ReportText::tr("Figure"), false, 0.3}, {ReportText::tr("Formula"), false}};
    const auto add = [&](const QString& what, const char* formula) {
        table.rows.push_back({{what}, {QString::fromUtf8(formula)}});
    };
    add(ReportText::tr("Items in month m"), "V(m) = V · (1 + g)^(m − 1)");
    add(ReportText::tr("Rate of a month"), "r = (1 + R)^(1/12) − 1");
    add(ReportText::tr("Net present value"), "NPV = Σ F(m) / (1 + r)^m,  m = 0 … T");
    add(ReportText::tr("Return on cost"), "ROI = (ΣB − ΣC) / ΣC");
    add(ReportText::tr("Cost of a model call"),
        "c = (n_in · P_in + n_cache · P_cache + n_out · P_out) / 10⁶");
    add(ReportText::tr("Cost of a right answer with repair"), "c + (1 − p) · h");
    add(ReportText::tr("Learning from n examples"), "a(n) = C − (C − a₀) · (1 + n/k)^(−b)");
    add(ReportText::tr("Interval of a measured share"),
        "(p + z²/2n ± z · √(p(1 − p)/n + z²/4n²)) / (1 + z²/n),  z = 1.96");
    add(ReportText::tr("Weighted value"), "v = Σ w_i · v_i(x_i),  Σ w_i = 1");
    add(ReportText::tr("Worth of knowing everything"), "EVPI = E[max_s B_s] − max_s E[B_s]");
    add(ReportText::tr("Worth of knowing x"), "EVPPI = E_x[max_s E[B_s | x]] − max_s E[B_s]");
    report.subheading(ReportText::tr("Formulas"));
    report.table(table);
}

} // namespace

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
    writeChance(report, content);
    writeFormulas(report);
}

} // namespace tunepoint::ui
