// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/name_tables.h"

namespace tunepoint::ui {

std::span<const ArchetypeText> Names::archetypes()
{
    static constexpr ArchetypeText rows[]{
        {"statusQuo", QT_TR_NOOP("Go on as today"),
            QT_TR_NOOP(
                "Nothing changes: the work is done as it is now. Everything else is measured against it. "
                "Right when no change pays for itself.")},
        {"businessLogic", QT_TR_NOOP("Rules, no model"),
            QT_TR_NOOP(
                "The task is written down as rules in ordinary software. Right when the rules are few, clear "
                "and stable; each new case needs a programmer.")},
        {"classicClassifier", QT_TR_NOOP("Classic classifier"),
            QT_TR_NOOP("A small model that only sorts or marks text, trained on your examples. Very cheap to "
                       "run and "
                       "fast; needs labelled examples and cannot write text.")},
        {"zeroShot", QT_TR_NOOP("Plain prompt"),
            QT_TR_NOOP("A general-purpose model gets instructions and the item, nothing else. Works within "
                       "hours and "
                       "is the arm that every other option has to beat.")},
        {"fewShot", QT_TR_NOOP("Prompt with examples"),
            QT_TR_NOOP(
                "The prompt also shows a handful of solved examples. Usually a little better than a plain "
                "prompt, at the price of a longer one with each call.")},
        {"chain", QT_TR_NOOP("Chain of prompts"),
            QT_TR_NOOP(
                "The task is cut into steps, each with a prompt of its own, some checking the others. Helps "
                "with long or many-sided tasks; costs more calls and more waiting.")},
        {"rag", QT_TR_NOOP("Retrieval from documents (RAG)"),
            QT_TR_NOOP(
                "Passages from your own documents are found and put into the prompt. Right when answers rest "
                "on knowledge that the model does not have or that changes.")},
        {"smallPrompted", QT_TR_NOOP("Small model, prompted"),
            QT_TR_NOOP("A small, cheap model gets the same prompt. Often a tenth of the price; good enough "
                       "for simple "
                       "tasks, and the arm that is most often left out of comparisons.")},
        {"loraHosted", QT_TR_NOOP("LoRA, tuned and served by a host"),
            QT_TR_NOOP(
                "A small open model is tuned with few extra weights at a hosting service. The weights can "
                "leave with you; no machines of your own are needed.")},
        {"loraSelfHosted", QT_TR_NOOP("LoRA on machines of our own"),
            QT_TR_NOOP(
                "A small open model is tuned with few extra weights and served on your own machines. Data "
                "never leaves the house; pays at high volume and needs people who run it.")},
        {"hostedTuningClosed", QT_TR_NOOP("Hosted tuning of a closed model"),
            QT_TR_NOOP("A provider tunes its own model on your examples. Little work and good quality, but "
                       "the tuned "
                       "model stays with the provider and ends when its base model is retired.")},
        {"fullTuning", QT_TR_NOOP("Full tuning"),
            QT_TR_NOOP(
                "All weights of an open model are trained on your examples. For very particular tasks with "
                "many examples and an experienced team.")},
        {"ragTuned", QT_TR_NOOP("Retrieval with a tuned model"),
            QT_TR_NOOP(
                "Retrieval brings the knowledge, tuning brings the form. For tasks that need both; costs the "
                "work of both.")},
        {"cascade", QT_TR_NOOP("Small model first, large one when unsure"),
            QT_TR_NOOP(
                "A small model answers, and items it is unsure about go to a large one. Saves a good part of "
                "the cost where the small model knows when it errs.")},
        {"distilled", QT_TR_NOOP("Small model taught by a large one"),
            QT_TR_NOOP("A large model labels many items, and a small one learns from them. Cheap to run and "
                       "quick to "
                       "label; seldom better than its teacher.")},
        {"staged", QT_TR_NOOP("Start with one, move to another"),
            QT_TR_NOOP("Start with a quick option and move to a second one at a set month. Earns from the "
                       "first week "
                       "on and collects examples for the second.")},
        {"custom", QT_TR_NOOP("Own option"),
            QT_TR_NOOP(
                "An option made only of the costs and the accuracy that you state. For offers, for buying a "
                "finished product, and for anything the catalogue does not know.")},
    };
    return rows;
}

} // namespace tunepoint::ui
