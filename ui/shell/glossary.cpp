// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/glossary.h"

#include <QCoreApplication>

#include <optional>

namespace tunepoint::ui {

namespace {

/// A line of the glossary as it is written here; without a meaning it is the heading of a chapter.
struct Line {
    const char* term;
    const char* meaning;
};

constexpr Line lines[]{
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Reading the program"), nullptr},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "The answer"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Glossary",
            "The sentence above every page. It names the option that passes every hard limit and is "
            "worth most over the horizon, and it changes while you edit.")},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Trade-off"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Glossary",
            "Cost per month to the right, correct answers upwards. Options on the dashed line are beaten "
            "by no other on both; what lies below or to the right of it costs more for less.")},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Hollow marker, dotted line"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Glossary",
            "Rests on assumptions of the program and not on a measurement. Replace "
            "them by your own figures and the marker fills.")},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Unknown"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Glossary",
            "A permitted answer to every question. The program then uses a published range or a wide "
            "assumption, and says so.")},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Range"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Glossary",
            "Three figures: in one case of ten it is below the low one, in one of ten above the high one; "
            "the likely one lies in the middle (P10, P50, P90).")},

    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Where knowledge sits"), nullptr},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Base model"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Glossary",
            "A model trained on general text, also called foundation model, used as it is bought.")},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Weights"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Glossary",
            "The numbers inside a model that training sets. What is in the weights is known without being "
            "told, costs nothing per request, and stays as it was until the next training.")},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Context"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Glossary",
            "The text given with one request: instructions, examples, documents, the question. What is in "
            "the context is known for that request only, is paid for each time, and can be changed at "
            "once.")},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Weights against context"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Glossary",
            "The choice behind this program. Prompting and retrieval put knowledge into the "
            "context; tuning puts it into the weights. Facts that change belong into the context; form, "
            "style and a narrow "
            "skill repeated many times can belong into the weights.")},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Token"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Glossary",
            "The piece of text by which models are billed; about three quarters of an English word.")},

    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Ways to put a model to work"), nullptr},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Prompting"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Glossary",
            "Telling a base model what to do in words. Zero-shot: by instructions alone.")},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Few-shot"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Glossary",
            "Prompting with some solved examples in the context. No training; every request pays for the "
            "examples.")},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Prompt chain"),
        QT_TRANSLATE_NOOP(
            "tunepoint::ui::Glossary", "Several requests in a row, each with one part of the task.")},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Retrieval (RAG)"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Glossary",
            "Retrieval-augmented generation: a search finds passages of your own documents and "
            "puts them into the context. A changed document is known at once.")},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Fine-tuning"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Glossary",
            "Training a base model further on examples of the task. Changes the weights.")},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "LoRA"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Glossary",
            "Low-rank adaptation: fine-tuning that trains a small addition instead of all weights. Cheap to "
            "train and to keep many of.")},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Full fine-tuning"),
        QT_TRANSLATE_NOOP(
            "tunepoint::ui::Glossary", "Fine-tuning of all weights. Needs the most machines and examples.")},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Hosted tuning, closed weights"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Glossary",
            "A provider tunes its own model for you. You cannot take it away; it ends "
            "when the provider retires the base model.")},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Hosted tuning, open weights"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Glossary",
            "A host tunes and serves an open model. The weights can leave with you.")},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Distillation"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Glossary",
            "Tuning a small model on the answers of a large one, to get near its quality at a lower "
            "price per request.")},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Cascade"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Glossary",
            "A small model answers first; what it is unsure of goes on to a large one.")},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Staged"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Glossary",
            "Start with one option and move to another when a measured trigger is met.")},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Business logic"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Glossary",
            "Rules and programs without a language model. Always worth a comparison.")},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Status quo"),
        QT_TRANSLATE_NOOP(
            "tunepoint::ui::Glossary", "Going on as today. All money is counted relative to it.")},

    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Words of the assessment"), nullptr},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Assessment"),
        QT_TRANSLATE_NOOP(
            "tunepoint::ui::Glossary", "One document: one task, its options, and what was decided.")},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Baseline"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Glossary",
            "Today’s process: time per item, wage, accuracy, other cost. Without it only the cheapest way "
            "can be named, not what is gained.")},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Option (strategy)"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Glossary",
            "One way to do the task. It starts from an entry of the catalogue, whose figures you "
            "can replace.")},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Hard limit (gate)"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Glossary",
            "What an option must keep: accuracy, budget, waiting time, place of the data, date. An "
            "option that fails one is out, and says why.")},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Evidence"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Glossary",
            "A published figure with its reference. Graded: measured by you, published, stated by a vendor, "
            "or our assumption.")},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Pilot"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "A measured trial: so many right of so many.")},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Holdout"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Glossary",
            "Examples kept away from training, on which a tuned model is measured.")},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Label agreement (kappa)"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Glossary",
            "How far two people agree on the right answer beyond chance; 1 is full "
            "agreement. It limits what any model can reach.")},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Drift"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Glossary",
            "General models improve with each release while a tuned one stands still until it is tuned "
            "again.")},

    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Money and time"), nullptr},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "One-off and recurring cost"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Glossary",
            "Paid once at the start, or month by month while the option is in use.")},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Total cost of ownership (TCO)"),
        QT_TRANSLATE_NOOP(
            "tunepoint::ui::Glossary", "All cost over the horizon, the cost of wrong answers included.")},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Cost per correct item"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Total cost divided by the items done right.")},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Net present value (NPV)"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Glossary",
            "Value less cost over the horizon, with later money counted less, at the "
            "discount rate.")},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Money back after (payback)"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Glossary",
            "The time after which an option has returned what it cost and stays so. "
            "Discounted: with later money counted less.")},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Return on cost (ROI)"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Value less cost, divided by cost.")},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Rate of return (IRR)"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Glossary",
            "The discount rate at which an option is worth exactly nothing. There may be none, "
            "one or several.")},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Break-even"),
        QT_TRANSLATE_NOOP(
            "tunepoint::ui::Glossary", "The volume, or the month, at which two options cost the same.")},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Break-even accuracy"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Glossary",
            "Below it an option loses against today’s process, whatever it saves per item.")},
    {QT_TRANSLATE_NOOP("tunepoint::ui::Glossary", "Caching and batch"),
        QT_TRANSLATE_NOOP("tunepoint::ui::Glossary",
            "Providers charge less for the part of the context that repeats, and for requests that "
            "may wait some hours.")},
};

QString translated(const char* text)
{
    return text == nullptr ? QString() : QCoreApplication::translate("tunepoint::ui::Glossary", text);
}

bool mentions(const GlossaryEntry& entry, const QString& wanted)
{
    return entry.term.contains(wanted, Qt::CaseInsensitive)
        || entry.meaning.contains(wanted, Qt::CaseInsensitive);
}

} // namespace

std::vector<GlossaryEntry> glossary()
{
    std::vector<GlossaryEntry> entries;
    for (const Line& line : lines)
        entries.push_back({translated(line.term), translated(line.meaning), line.meaning == nullptr});
    return entries;
}

GlossaryDock::GlossaryDock(QWidget* parent)
    : TextDock(QStringLiteral("glossary"), parent)
{
    rewrite();
}

void GlossaryDock::write()
{
    setWords(tr("What the words mean"), tr("Search in the explanations"));
    std::optional<GlossaryEntry> heading;
    for (const GlossaryEntry& entry : glossary()) {
        if (entry.heading) {
            heading = entry;
            continue;
        }
        if (!wanted().isEmpty() && !mentions(entry, wanted()))
            continue;
        if (heading) {
            writeHeading(heading->term);
            heading.reset();
        }
        writeEntry(entry.term, entry.meaning);
    }
}

} // namespace tunepoint::ui
