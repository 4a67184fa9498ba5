// SPDX-License-Identifier: GPL-3.0-or-later
// The handbook, chapter by chapter. A new chapter is one block here; that of a room has the room's id.
#include "ui/shell/handbook.h"

#include <QCoreApplication>

namespace tunepoint::ui {

namespace {

/// A line as it is written here: with an id the title of a chapter, without one a paragraph of it.
struct Line {
    const char* id;
    const char* text;
};

constexpr Line lines[]{
    {"first-steps", QT_TRANSLATE_NOOP("tunepoint::ui::Handbook", "First steps")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "Open an example on the start page, or begin a new assessment. An assessment is one "
            "task, the options for doing it, and what was decided.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "A new assessment asks its questions page by page. Each says why it is asked and in "
            "what unit. “We don’t know” is always allowed: the program then uses a published or "
            "a wide range and says so. Leave whenever you like; F2 comes back.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "The sentence above every page is the answer so far. It changes while you edit. Read"
            " it first, then the trade-off for the picture, the decision for the reasons, and "
            "the report to print.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "Nothing you try is lost or final: every edit can be undone, and the sliders of "
            "“What if” at the bottom try figures without an edit.")},

    {"task", QT_TRANSLATE_NOOP("tunepoint::ui::Handbook", "Task")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "What is to be done, how often, how well, and how it is done today. These answers "
            "feed every figure of the program.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "It is the wizard’s questions on one page. Type into the search to find one. Volume "
            "and today’s process matter most: without today’s process only the cheapest way can "
            "be named, not what is gained.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "Hard limits stand here too: least accuracy, budget, longest wait, where data may "
            "go, the latest start. An option that fails one is out, and the program says which.")},

    {"options", QT_TRANSLATE_NOOP("tunepoint::ui::Handbook", "Options")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "The ways to do the task: with better prompts, with your documents, with a tuned "
            "model, in stages, by rules, or as today. “Go on as today” and “Rules, no model” "
            "belong to every comparison: a model has to beat them.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "Each starts from the catalogue, with prices and accuracies that name their source "
            "and date. Type your own figure over any of them; “as the default” brings the "
            "catalogue’s back.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "A measured trial counts most: enter how many answers were right of how many, and "
            "the accuracy follows the count instead of the general expectation.")},

    {"trade-off", QT_TRANSLATE_NOOP("tunepoint::ui::Handbook", "Trade-off")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "Cost goes to the right, correct answers go up. The best place is top left. The "
            "dashed line joins the options that no other beats on both.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "The coloured regions say how unsure a place is: the inner one holds half of the "
            "trials, the outer one nine in ten. Where regions overlap, the order is open.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "Below the shaded band the chosen option loses money against today. Drag a limit "
            "line to move the limit; options that fail it step back. The wheel and + zoom, 0 "
            "shows all.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "Choose an option with a click or the arrow keys: beside the chart stand its figures"
            " with their ranges, why it stands where it does, and what it rests on.")},

    {"costs", QT_TRANSLATE_NOOP("tunepoint::ui::Handbook", "Costs and return")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "Money over time, counted against going on as today. Where a curve crosses zero for "
            "good, the money is back; where two curves cross, one option overtakes the other.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "Break-even by volume: drag the line of today’s volume and watch which option is "
            "cheapest there. It only tries the volume; “Keep” makes it the document’s.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "On the curves of how it may turn out, P10 and P90 enclose eight cases in ten. The "
            "chance of a loss is where the curve passes zero.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "Enter on any figure of the table shows how it was computed: the formula in words "
            "and numbers, and links to its inputs.")},

    {"decision", QT_TRANSLATE_NOOP("tunepoint::ui::Handbook", "Decision")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "The recommendation, its runner-up, how often it comes out best, the strongest "
            "reasons, what would flip it and what to measure first.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "If more than money counts, set criteria and give them weights: by sliders, by "
            "order, in pairs, or by best and worst. The band on a slider shows how far a weight "
            "may move before the answer changes.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "“Limits” holds what must be kept whatever the price, also a limit of your own on any "
            "figure or score, with who fails it and how likely it is kept.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "“No clear winner” is an answer too: first and second are closer than the noise. The"
            " list of flips names the question that would part them.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "Under “Record” goes what was decided, by whom, what is expected, and when to look "
            "again.")},

    {"frameworks", QT_TRANSLATE_NOOP("tunepoint::ui::Handbook", "Frameworks")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "Published ways to decide, each applied to your answers and kept apart. Each gives "
            "its verdict, the answers that led to it, and what it still wants to know.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "Where they disagree, the page names the input that decides it. One may want "
            "thousands of examples where another is content with a hundred; the evidence for "
            "each threshold stands beside it.")},

    {"workflow", QT_TRANSLATE_NOOP("tunepoint::ui::Handbook", "Workflow")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "The task is often one step of a process. List the steps, and the page says for each"
            " who does it best: rules, a person, or a model, and why.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "Several assessments can share one budget. The portfolio adds them up and shows "
            "which to do when there is not enough for all.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "Each sum has two ranges: one for tasks that vary independently of each other, and a "
            "wider one for tasks that turn out high or low together. Save portfolio keeps tasks and "
            "budgets in a file to share.")},

    {"compare", QT_TRANSLATE_NOOP("tunepoint::ui::Handbook", "Compare")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "Keep the present state under a name before you change something, for instance "
            "“before the workshop”. Later compare with it, or with another file.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "You see which inputs differ, the figures side by side, and a staircase of what each"
            " change did to the figure you choose. Its steps add up exactly.")},

    {"sources", QT_TRANSLATE_NOOP("tunepoint::ui::Handbook", "Sources")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "Every figure that is used, with where it comes from, how old it is, and how much it"
            " moves the answer. The share that rests on guesses stands on top.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "Work from the top: replacing the most influential guess by a measurement buys the "
            "most certainty.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "Under “Claims”, type what an article or a vendor states, such as “a hundred times "
            "cheaper”. The program computes it again from the stated figures and says whether it"
            " holds.")},

    {"report", QT_TRANSLATE_NOOP("tunepoint::ui::Handbook", "Report")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "The pages as they will print. Choose a kind of report, switch sections on and off "
            "at the side, and save as PDF, web page, workbook or text.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "The list “Missing before you print” holds what a careful reader would ask for. Each"
            " entry leads to where it is filled in.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "The PDF carries the document inside it, so that anyone can compute its figures "
            "again and check that they are the same.")},

    {"figures", QT_TRANSLATE_NOOP("tunepoint::ui::Handbook", "How figures are computed")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "Each option becomes a flow of money, month by month: one-off cost at the start, "
            "everything else at the end of each month. Later money counts less, by the discount "
            "rate.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "A wrong answer costs: its repair, or its harm. So accuracy is money too, and a "
            "cheap option that errs often can be the dearest.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "Accuracy starts from published results for the kind of option and task, learns from"
            " the number of examples, and follows your own measurements where you have them.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "Everything is then computed many thousand times with other figures out of your "
            "ranges. All options meet the same draws, so that their differences are as certain "
            "as they really are. The same document gives the same figures on every computer.")},

    {"charts", QT_TRANSLATE_NOOP("tunepoint::ui::Handbook", "Reading the charts")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "An option keeps its colour and its shape in every chart. From the ninth option on "
            "the colours come again with hollow shapes and dashed lines.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "A hollow marker or a dotted line rests on assumptions, a filled one on a "
            "measurement. A paler band is a range, not a second line.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "T shows the same figures as a table. “Export” saves or copies picture and figures. "
            "With the arrow keys you walk from point to point; Enter opens what is chosen.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "A logarithmic axis divides by factors: each equal step multiplies. It shows small "
            "and large costs on one picture; read its labels, not its distances.")},

    {"ranges", QT_TRANSLATE_NOOP("tunepoint::ui::Handbook", "What ranges mean")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "Give a range where you do not know exactly: low, likely, high. In one case of ten "
            "the truth is below the low figure, in one of ten above the high one.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "People make ranges too narrow. Ask yourself: would I be surprised one time in five "
            "if it fell outside? If never, make it narrower; if often, wider.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "“72% sure” says: in 72 of 100 trials this option came out best. It does not say "
            "that the ranges are right; those are yours.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "A flip point is the value of one input at which the answer changes while everything"
            " else stays. If it lies well outside the range, the answer does not hang on that "
            "input.")},

    {"files", QT_TRANSLATE_NOOP("tunepoint::ui::Handbook", "Files, versions and reports")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "An assessment is one file that you can read with any text editor, send and keep. "
            "Your work is put aside by itself within seconds; if the program ends unexpectedly, "
            "it offers it at the next start.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "A version is a state of the document kept inside the document under a name. Open it"
            " in a window of its own, or compare with it.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "If a colleague has the file open or has changed it, the program says so before "
            "anything is overwritten.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "Prices change. An assessment remembers its date; old prices are flagged, and under "
            "“Record” you set when to look again.")},

    {"keyboard", QT_TRANSLATE_NOOP("tunepoint::ui::Handbook", "Keyboard")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "Everything works without a mouse. Tab goes from control to control, the arrow keys "
            "move within one, Space presses, Escape closes.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "In a chart the arrow keys walk from point to point, Enter opens, T shows the table."
            " On a slider they move by a small step, Page Up and Page Down by a large one.")},
    {nullptr,
        QT_TRANSLATE_NOOP("tunepoint::ui::Handbook",
            "In a number field type k for thousands or m for millions. The program repeats what "
            "it understood beside the field.")},
    {nullptr, QT_TRANSLATE_NOOP("tunepoint::ui::Handbook", "All commands with their keys:")},
};

} // namespace

std::vector<HandbookChapter> handbook()
{
    std::vector<HandbookChapter> chapters;
    for (const Line& line : lines) {
        const QString text = QCoreApplication::translate("tunepoint::ui::Handbook", line.text);
        if (line.id != nullptr)
            chapters.push_back({line.id, text, {}});
        else
            chapters.back().paragraphs << text;
    }
    return chapters;
}

} // namespace tunepoint::ui
