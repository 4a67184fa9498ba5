<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>CostText</name>
    <message>
        <source>amounts: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Page to show: start, task, options, trade-off or costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: system, light, dark or highContrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: en, de or ar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw every page into PNG files of this folder, then end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of these pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide with figures how to put a language model to work on one task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text in percent: 100, 125 or 150.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::Application</name>
    <message>
        <source>unknown error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work was put aside and stands under “Recent” on the start page. Save your document under another name and start the program again.

%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::AccuracyEditor</name>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from published results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated by us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured in a pilot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the accuracy from published results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the accuracy from a pilot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document holds no pilot of this option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answers over the whole time, after checking by people: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accuracy is unknown: errors cost nothing here, and the option is not on the front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No published result fits this kind of task: the range is wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on published results (%1), among them: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::AnswerEditor</name>
    <message>
        <source>Change “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ArchetypeDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the option starts from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ArchetypeGroups</name>
    <message>
        <source>Without a language model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrieval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ChartFrame</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same figures as a table (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or copy the chart or its figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as drawing (SVG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save figures (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::CostPartsPicture</name>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the money goes into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost over the horizon (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart is empty: there is no option to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 costs %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total cost of ownership, not discounted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to draw yet. Add options and say what they cost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::CostsTab</name>
    <message>
        <source>Add a cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first month lies behind the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every how many months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This option costs exactly what stands here. Negative amounts are benefits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On top of what the figures of this kind of option come to. Negative amounts are benefits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a cost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::CumulativePicture</name>
    <message>
        <source>%1 overtakes %2 in month %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid up to then (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gained up to then against going on as today (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of the running and beyond the edge: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart is empty: there is no option to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each option has cost, month by month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each option has gained against going on as today, month by month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 after %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is the start; later figures are at the month&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
after month %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to draw yet. Add options and say what they cost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::CurrencyAnswer</name>
    <message>
        <source>Three letters, like EUR.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::DateField</name>
    <message>
        <source>year-month-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a day. Write it like 2026-11-21.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::DayAnswer</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the date to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a day, prices and closing dates are not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::DocumentCard</name>
    <message>
        <source>Working out the answer …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::DocumentFile</name>
    <message>
        <source>“%1” could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments (*.tunepoint);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments (*.tunepoint)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody wanted it to stay as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwriting it loses what the other program wrote; reloading it loses your changes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescued %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled assessment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FiguresPane</name>
    <message>
        <source>Every figure that the answer rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search figures and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated in this assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated by a vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older than half a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the catalogue&apos;s figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it for this assessment:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older than half a year: look it up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the catalogue&apos;s figure for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FiguresTab</name>
    <message>
        <source>First: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ours, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also those that do not occur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value (range)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well founded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not occur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FileStore</name>
    <message>
        <source>“%1” could not be written: %2. Free some space or save in another place; the file still holds what it held before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no regular file. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is marked read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not exist. It may have been moved or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no regular file. Choose a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than %2. No document of this program is that large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2. Check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be opened as an assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not written, because it could not be opened again. Correct what is marked in the document, then save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not written, because it would not read back as it is. The file still holds what it held before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Finance</name>
    <message>
        <source>Total cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total cost of ownership over the horizon, errors included, not discounted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid at the start, at time 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurring cost without errors, per month in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total cost divided by all items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per correct item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total cost divided by the items that are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net present value (NPV) against going on as today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return on cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return on investment (ROI): value less cost, divided by cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate of return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal rate of return (IRR): the yearly rate at which the worth today is zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money back after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payback time, not discounted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… with interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payback time of the discounted flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are equal at every volume and in every month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No volume makes the two worth the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth the same at %1 items a month; today&apos;s plan is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Neither overtakes the other within %n month(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One overtakes the other after %1 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By then %1 items have been handled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FinancePage</name>
    <message>
        <source>Gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value less cost, against going on as today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was paid, errors included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-off cost falls at time 0, all other flows at the end of each month; all are relative to going on as today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs and return of each option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs and return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a second option to see where the two break even.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different options.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FindingsPane</name>
    <message>
        <source>Only behind figures of this assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search findings and publications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select a finding to read it with its reference.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Format</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <comment>million, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <comment>thousand million, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T</source>
        <comment>million million, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::GateText</name>
    <message>
        <source>Tuning is offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition is met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition is not met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the answers are right, and %2 are required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It costs %1 a month, within the limit of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It costs %1 to start, within the limit of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 of 100 answers are there within %1; the limit is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in use after %1; the limit is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can run where the data may be processed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tuned model is yours to take elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, within the limit of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 of the answers are right, and %2 are required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It costs %1 a month, over the limit of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It costs %1 to start, over the limit of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 of 100 answers take up to %1, and the limit is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in use only after %1, and the limit is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot run where the data may be processed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tuned model stays with the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, beyond the limit of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its accuracy is unknown, so this could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long an answer takes is unknown, so this could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it can be in use is unknown, so this could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this condition judges is unknown, so it could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can run only here: %1. Allowed is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tuned model stays with the provider, and the task asks for weights of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no new tuning jobs after %2 (source: %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model %1 is retired on %2 (source: %3).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Glossary</name>
    <message>
        <source>Reading the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence above every page. It names the option that passes every hard limit and is worth most over the horizon, and it changes while you edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per month to the right, correct answers upwards. Options on the dashed line are beaten by no other on both; what lies below or to the right of it costs more for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hollow marker, dotted line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on assumptions of the program and not on a measurement. Replace them by your own figures and the marker fills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permitted answer to every question. The program then uses a published range or a wide assumption, and says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three figures: in one case of ten it is below the low one, in one of ten above the high one; the likely one lies in the middle (P10, P50, P90).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where knowledge sits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model trained on general text, also called foundation model, used as it is bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers inside a model that training sets. What is in the weights is known without being told, costs nothing per request, and stays as it was until the next training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text given with one request: instructions, examples, documents, the question. What is in the context is known for that request only, is paid for each time, and can be changed at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights against context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choice behind this program. Prompting and retrieval put knowledge into the context; tuning puts it into the weights. Facts that change belong into the context; form, style and a narrow skill repeated many times can belong into the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The piece of text by which models are billed; about three quarters of an English word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to put a model to work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling a base model what to do in words. Zero-shot: by instructions alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few-shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompting with some solved examples in the context. No training; every request pays for the examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several requests in a row, each with one part of the task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrieval (RAG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrieval-augmented generation: a search finds passages of your own documents and puts them into the context. A changed document is known at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training a base model further on examples of the task. Changes the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low-rank adaptation: fine-tuning that trains a small addition instead of all weights. Cheap to train and to keep many of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tuning of all weights. Needs the most machines and examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosted tuning, closed weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A provider tunes its own model for you. You cannot take it away; it ends when the provider retires the base model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosted tuning, open weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host tunes and serves an open model. The weights can leave with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuning a small model on the answers of a large one, to get near its quality at a lower price per request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small model answers first; what it is unsure of goes on to a large one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with one option and move to another when a measured trigger is met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business logic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules and programs without a language model. Always worth a comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status quo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on as today. All money is counted relative to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One document: one task, its options, and what was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today’s process: time per item, wage, accuracy, other cost. Without it only the cheapest way can be named, not what is gained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option (strategy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One way to do the task. It starts from an entry of the catalogue, whose figures you can replace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard limit (gate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an option must keep: accuracy, budget, waiting time, place of the data, date. An option that fails one is out, and says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A published figure with its reference. Graded: measured by you, published, stated by a vendor, or our assumption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A measured trial: so many right of so many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples kept away from training, on which a tuned model is measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label agreement (kappa)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far two people agree on the right answer beyond chance; 1 is full agreement. It limits what any model can reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General models improve with each release while a tuned one stands still until it is tuned again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-off and recurring cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid once at the start, or month by month while the option is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total cost of ownership (TCO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cost over the horizon, the cost of wrong answers included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per correct item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total cost divided by the items done right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net present value (NPV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value less cost over the horizon, with later money counted less, at the discount rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money back after (payback)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time after which an option has returned what it cost and stays so. Discounted: with later money counted less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return on cost (ROI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value less cost, divided by cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate of return (IRR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discount rate at which an option is worth exactly nothing. There may be none, one or several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume, or the month, at which two options cost the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break-even accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below it an option loses against today’s process, whatever it saves per item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caching and batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers charge less for the part of the context that repeats, and for requests that may wait some hours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::GlossaryDock</name>
    <message>
        <source>What the words mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the explanations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::HeadlineBar</name>
    <message>
        <source>Other versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another version of this document in a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet. %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out the answer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to solve</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show what the program noticed about this document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::LeanPanel</name>
    <message>
        <source>Leaning now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not worked out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no options to compare yet. The last page proposes some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central values; without a range around them yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – leading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not comparable without figures of today&apos;s work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a month · %2 correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a month · %2 correct · worth %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::LifeTab</name>
    <message>
        <source>No new tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of moving on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price is multiplied by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, time unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue knows: %1 on %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue knows of no closing date for this option&apos;s model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::MainWindow</name>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · discount rate %2 a year · money flows at the end of each month, one-off cost at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>title of a document – name of its version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – Tunepoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this state as a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the version:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer the questions …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep this state as a version …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What the words mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Tunepoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunepoint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide with figures how to put a language model to work on one task.

Every figure is an input with its source, or is computed from such inputs by a published formula. Prices and evidence were compiled on %1.

Free software under the GNU General Public License, version 3 or later. Comes without warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the &amp;report as PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ModelChoice</name>
    <message>
        <source>%1 in, %2 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · open weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual for this kind: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual for this kind: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per million tokens, read on %2 – %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its weights are open: it can be moved to another host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::MonthsAnswer</name>
    <message>
        <source>A figure is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Names</name>
    <message>
        <source>Calls of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines and retrieval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples and training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking by people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life of the option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cached input tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated in the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default of the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget for the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest acceptable wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where data may be processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must own the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks until it must work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>option: figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on as today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes: the work is done as it is now. Everything else is measured against it. Right when no change pays for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules, no model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task is written down as rules in ordinary software. Right when the rules are few, clear and stable; each new case needs a programmer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classic classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small model that only sorts or marks text, trained on your examples. Very cheap to run and fast; needs labelled examples and cannot write text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A general-purpose model gets instructions and the item, nothing else. Works within hours and is the arm that every other option has to beat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt with examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt also shows a handful of solved examples. Usually a little better than a plain prompt, at the price of a longer one with each call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain of prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task is cut into steps, each with a prompt of its own, some checking the others. Helps with long or many-sided tasks; costs more calls and more waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrieval from documents (RAG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages from your own documents are found and put into the prompt. Right when answers rest on knowledge that the model does not have or that changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small model, prompted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small, cheap model gets the same prompt. Often a tenth of the price; good enough for simple tasks, and the arm that is most often left out of comparisons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LoRA, tuned and served by a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small open model is tuned with few extra weights at a hosting service. The weights can leave with you; no machines of your own are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LoRA on machines of our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small open model is tuned with few extra weights and served on your own machines. Data never leaves the house; pays at high volume and needs people who run it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosted tuning of a closed model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A provider tunes its own model on your examples. Little work and good quality, but the tuned model stays with the provider and ends when its base model is retired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights of an open model are trained on your examples. For very particular tasks with many examples and an experienced team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrieval with a tuned model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrieval brings the knowledge, tuning brings the form. For tasks that need both; costs the work of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small model first, large one when unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small model answers, and items it is unsure about go to a large one. Saves a good part of the cost where the small model knows when it errs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small model taught by a large one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A large model labels many items, and a small one learns from them. Cheap to run and quick to label; seldom better than its teacher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with one, move to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with a quick option and move to a second one at a set month. Earns from the first week on and collects examples for the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option made only of the costs and the accuracy that you state. For offers, for buying a finished product, and for anything the catalogue does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a million tokens sent to the model cost, from the provider&apos;s price list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a million tokens written by the model cost, from the provider&apos;s price list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of cached input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a million tokens cost that the provider still has from an earlier call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of writing to the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a million tokens cost when they are kept for later calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of the tuned model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a call to the tuned model costs, as a multiple of its base model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many calls one item needs. A chain of four prompts makes four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the instructions sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which share of the task&apos;s instructions still goes with each call. A tuned model needs few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples in the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many solved examples go with each call. Each is as long as an item and its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrieved tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many tokens of found passages go with each call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share read from the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which share of the repeated part of the prompt is billed at the cached price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share written to the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which share of the repeated part of the prompt is written to the cache anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output tokens billed for each one that is seen. Reasoning models bill several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share sent as a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which share of the calls can wait for hours and is sent at the batch price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a call in a batch costs, as a multiple of a call at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which share of the items the first model passes on to the second, larger one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input price of the second model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a million tokens sent to the second model cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output price of the second model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a million tokens written by the second model cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other cost an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else each item costs, for example a fee or a look-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of a GPU hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one GPU costs for an hour, busy or idle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading speed of a GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many input tokens one GPU works through in a second when it has all it can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing speed of a GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many output tokens one GPU writes in a second when it has all it can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisation at the peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which share of that speed is reached in the busiest hour. Published speeds are seldom met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times the items of an average hour arrive in the busiest one, where the task does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many GPUs run in any case, for example two so that one may fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosting a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs a month to have the model or service ready, whatever the use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of embeddings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a million tokens cost to be made searchable, for documents and for questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document store a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the searchable store of documents costs a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of re-ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs to sort the passages found for one item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many labelled examples the model is trained on. Those you have are not paid for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many labelled examples are kept aside to measure how good the option is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking of labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What checking adds to the cost of each label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes over the examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times training goes through all examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a million trained tokens cost at a tuning service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of a training run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one run costs besides the price by tokens, for example GPU hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance that a run succeeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely one training run is good enough. Failed runs are paid for as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days for each run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many working days people spend on one training run and on judging it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engineering days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many working days it takes to build the option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of a working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a day of an engineer costs, with everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up of machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs once to set up machines and services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs once to connect the option with the systems around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the review by law, security and data protection costs once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs once to prepare the people who will work with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost overrun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What projects cost in the end, as a multiple of their plan. One in six costs far more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks to the first use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many weeks pass by plan until the option is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long projects take in the end, as a multiple of their plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs a month to watch quality, cost and failures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs a month to measure accuracy again on fresh examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upkeep days a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many working days a month the option needs once it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months between tunings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After how many months the model is tuned again. Nought means never by the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New examples for a tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which share of the training examples is labelled anew each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days for a tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many working days each new tuning takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share checked by people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which share of the answers a person looks at, beginning with those the model is least sure of. When it is not stated, the share that costs least is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes for a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a person needs to check and repair one answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of a reviewer&apos;s hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an hour of the person who checks costs, with everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors caught by a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which share of the wrong answers that a person looks at is put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well the model knows its errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 means that it errs as often when it is sure. The higher, the more of the errors are found among the answers it is least sure of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After how many months the provider retires the model. Nought means that it does not end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of the successor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model after it costs, as a multiple of the present one. About half were dearer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days for a move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many working days it takes to move to the next model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance that the offer ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely it is in a year that the provider gives up this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month of the move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which month a staged path moves from its first option to its second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain in accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much better than a plain prompt to a present model, in log-odds, as published results suggest. 0.5 lifts 80% to 87%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of general models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much new releases improve a year, in log-odds. A tuned model stands still until it is tuned again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance of failing at the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely it is that the model does not cope with the output format at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How quickly accuracy rises with examples: the exponent of the learning curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples to get going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many examples pass before learning is felt; for classification, for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors that remain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which share stays wrong however many examples there are, for example because the labels contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the first word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many seconds pass until an answer begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many tokens of one answer arrive in a second. Nought means that it comes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowest answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much longer than a typical answer the slowest five in a hundred take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model whose price and dates are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The larger model that gets the items which the first one passes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who runs the model: a provider, or you on machines of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where data is processed, compared with what the task allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the tuned model can be taken elsewhere, compared with what the task needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is tuned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides which closing and retirement dates apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a staged path starts with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a staged path moves to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the model have to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published results differ more between kinds of task than between ways of using a model. The kind decides which results are used where you have no measurement of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How clearly the task is defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would two colleagues agree on the right answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strictly defined task can be taught by examples or written down as rules. An open one gives a tuned model no clear target, which speaks for prompting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strictness of the output format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How exactly must the output keep to a format?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping to a strict format is what tuning teaches best, and what small prompted models fail at most often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particular style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How particular is the style or tone that you need?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A house style is hard to describe and easy to show, so a high answer speaks for examples or tuning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particular subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far is the subject from what general-purpose models know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The further away, the more there is to gain from tuning on your own examples or from retrieving your own documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which sector will it be used?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health, law, finance and the public sector bring reviews and rules that cost time and money before the first use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which knowledge do the answers rest on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they rest on your own documents, a model that cannot see them is close to guessing: this decides whether retrieval comes into play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality of your examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How good and consistent are the examples you have?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tuned model copies the mistakes of its examples. Poor examples lower what tuning can reach and make it worth paying for better ones first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure of quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there an agreed way to measure quality?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one nobody can tell whether a change helped. It decides whether a pilot can be run straight away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the measure called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that accuracy on every screen and in the report means the same thing to all readers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance for errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many wrong answers can the process bear?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where none can be borne, people must check the answers, and their time usually costs more than the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where may your data be processed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules out every option that cannot run there: on your own premises only models with open weights on your own machines are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic through the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is the work spread over the day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines of your own must be large enough for the peak and idle for the rest. The pattern decides how many are needed; a service billed by use does not mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompting tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you already tried this with a careful prompt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few hours with a prompt are the cheapest measurement there is, and they often settle the question before any money is spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill in prompting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How experienced is the team in writing and testing prompts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides how many days the prompt needs, and how likely the plan is to slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill in search and retrieval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How experienced is the team in search and retrieval?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrieval stands or falls with finding the right passage, which takes skill more than money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill in machine learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How experienced is the team in training models?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides how many training runs fail before one is good enough, and whether tuning is realistic without outside help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill in running services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How experienced is the team in running services around the clock?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model on your own machines needs people who keep it running. Without them a hosted service is the safer choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulated use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this use regulated, so that decisions must be explained or approved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a review before the start and records for every change of the model, also for changes that a provider makes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must you own the tuned model&apos;s weights and be able to take them elsewhere?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules out services that keep the weights. Those also end when the provider retires the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the way the task is done a method of your own that others do not have?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General-purpose models will not learn it from new releases, so a lead that you gain by tuning lasts longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent use of a tuned model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you used a tuned model of your hosting service within the last 60 days?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some providers end new tuning jobs earlier for customers without recent use. The answer decides which closing date counts for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many items arrive in a month?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-off work such as tuning is spread over the items. Volume is what turns the answer most often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how much does the volume grow each month?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A growing volume lets one-off work pay back sooner. Two per cent a month is a good quarter more in a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long is one item, in tokens?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models are paid by the token. A token is about three quarters of an English word, so a page is roughly 600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long is one answer, in tokens?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output tokens cost several times as much as input tokens, and they decide how long one waits for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruction tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long are the instructions that go with every item?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are paid for with each item. A tuned model needs few of them, which is part of what tuning saves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between how many classes must it choose?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hundred examples are plenty for two classes and useless for seventy-seven. The number of classes decides how many examples tuning needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New kinds of input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which share of the inputs will look unlike your examples?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tuned model is at its best on what it has seen. Many new kinds of input favour a general-purpose model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which share of the answers must be right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hard limit: an option that stays below it is out, however cheap it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy with a prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which share was right when you tried it with a prompt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own measurement outweighs every published one. It anchors the accuracy of all options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items in that trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On how many items did you measure that?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine right out of ten says far less than nine hundred out of a thousand. The number decides how much the measurement counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within how many seconds must 95 of 100 answers be there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hard limit for slow options. Where nobody waits, calls can be sent as a batch at about half the price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of your documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large are the documents that answers rest on, in tokens?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small collection fits into the prompt as a whole; a large one needs retrieval, which costs storage and upkeep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of your documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which share of the documents changes each month?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a model learnt by tuning grows old with its documents, while retrieval sees the new ones at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a year do the rules of the task change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prompt is changed in an hour, a tuned model has to be tuned again. Each change adds to the upkeep of tuning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many good examples with the right answer do you have?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides between prompting and tuning. Published advice runs from one hundred to several thousand, and examples that are missing must be paid for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement on examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well do two people agree when they label the same items? (kappa: 1 is always, 0 is by chance)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model can be more right than the people who judge it are of one mind. A low agreement puts a ceiling on every option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of one label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it cost to label one more example?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides whether more examples or more measurements are worth their money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of one wrong answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does one wrong answer cost you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often the largest figure of all: it decides how much a point of accuracy is worth, and whether people should check the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of a false alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it cost when something is flagged that should not be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the two kinds of error differ in cost, the cheaper kind can be chosen on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of a miss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it cost when something is not flagged that should be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together with the cost of a false alarm it gives the cost of an average error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of true cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which share of the items should be flagged?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighs misses against false alarms. When true cases are rare, false alarms are many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items in the busiest hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many items arrive in the busiest hour?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines of your own are sized for this hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In how many weeks must it be in use?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hard limit: options with a longer lead time are out. A staged start can bridge the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much may be spent before it is in use?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hard limit on one-off cost: examples, training, people, set-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much may it cost in a month?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hard limit on recurring cost: an option above it is out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes an item today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many minutes does a person spend on one item today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time that is set free is the main value of most projects. Without it options can only be compared with each other, not with leaving things as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does an hour of that person&apos;s time cost, with everything?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the time set free into money. Use the full cost, not the wage paid out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which share is right today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People err as well. An option is judged by whether it errs more or less than today&apos;s process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other cost an item today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else does one item cost today, for example in licences?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It falls away when the process changes, so it counts as value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of a right answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is one more right answer worth to you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets an option that is more often right earn money, and not only save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extraction of facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structured output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summarising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering questions from knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling tools and services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning and calculation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing code or queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creative writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict: there is one right answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: a matter of judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None beyond the item itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it is defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In our region only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On our own premises only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady, day and night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In office hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In bursts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A provider&apos;s service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines of our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a chosen region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On our own premises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tuned weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider keeps them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the provider of a closed model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open weights, tuned by a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On our own machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months until it happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of the move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price after the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which share of the examples to learn from has a wrong answer. Where the task states how well people agree, that counts instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance that tuning does harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely it is that the tuned model ends up worse than the one it was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The small model by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much better or worse than a plain prompt to a present model the model is that gets tuned, or that answers first in a cascade, in log-odds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The large model by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much better than a plain prompt to a present model the second model of a cascade is, or the model whose answers another one learns, in log-odds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student above teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how many points a model that learns another one&apos;s answers ends above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After how many months better general models come out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items that need own knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which share of the items can only be answered with documents of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right passage found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which share of those the search brings up the right passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy with the right passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely a right answer is once the right passage is found, in log-odds. 1.9 is 87%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm from useless passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many points accuracy falls where no passage was needed but some were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many steps must all come out right. Used once the success of a step is stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often one step is right. Accuracy is then worked out from the steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong steps noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which share of wrong steps a check finds, so that they are done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticed steps put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which share of the wrong steps found is right after the second try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models erring together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much two models fail at the same items: 0 not at all, 1 always. The more they do, the less a second one helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answers kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which share of the small model&apos;s right answers is kept and not passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong answers kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which share of the small model&apos;s wrong answers slips through and is not passed on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::NumberField</name>
    <message>
        <source>Whole numbers only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not below %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not above %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can be read in two ways. Write the number without a sign for thousands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood as a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::OptionsChooser</name>
    <message>
        <source>Take the proposals for this task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the proposed options</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::OptionsPage</name>
    <message>
        <source>Add an option…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Down in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no options yet. Add some to compare them: “Go on as today” and “Rules, no model” belong to every comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 a month · %3 correct · %4 to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move an option up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move an option down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::OverviewTab</name>
    <message>
        <source>Rename the option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task sets no limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not worked out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written, hidden reasoning included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls for one item cost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Places</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months looked ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life of the option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every so many months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilot %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount of month %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ProblemText</name>
    <message>
        <source>%1: %2</source>
        <comment>place in the document: what is wrong there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number or a range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is outside what is possible; enter a value from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too low; enter %2 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too high; enter %2 or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not possible here; enter another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not valid JSON at line %1, column %2. Mend that place, or open a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 and was not read. Check that it is an assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is nested deeper than %1 levels and was not read. Check that it is an assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more than %1 values and was not read. Check that it is an assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 stands twice in the same place. Remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no assessment: its format is %1. Open a file that Tunepoint saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no assessment: it does not say &quot;format&quot;: &quot;tunepoint-assessment&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is of version %1, and this program knows versions up to %2. Update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say a version that is known (%1). The first version is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures could not be computed; this is a fault of the program. Undo the last change, and report it with the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected is %1, found is %2. Correct the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 is missing. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known here. Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has %1 characters; at most %2 are kept. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a day. Write it like 2026-11-21.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a currency. Write its three capital letters, like EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identifier %1 is used twice. Give one of the two another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no identifier. Use letters, digits, hyphens and underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the document is called %1. Correct the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no figure of the option &quot;%2&quot;. Remove it or correct its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of option %1 is not known. Choose one from the catalogue, or &quot;custom&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model %1 is not in the price list. Choose another, or state its prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low, likely and high must ascend; they are %1, %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No distribution passes through %1, %2 and %3: the likely value is too close to one end. The nearest one that works is %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distribution %1 cannot have this value of %2. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probabilities must add up to 1; they add up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of values is empty. Enter at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left between the lower end %1 and the upper end %2. Move them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample set %1 has %2 values here and %3 elsewhere. All its lists must be equally long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series has %1 amounts; there is room for %2. Shorten it, or look further ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period from month %1 to month %2 is empty. Exchange the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rank correlation lies between −1 and 1; it is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These correlations contradict each other. Make some of them weaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is %1, and %2 is expected. Convert the value, or correct the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price of %1 is of %2, %3 days old. Look it up again before you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price of %1 is known; a wide range is used instead. State the price if you have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A discount rate of %1 a year is unusually high. Check that it is not a percentage written as a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment has no date, so the age of prices and the closing dates of services were not checked. Enter a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s process is not described, so options are compared by cost only. Describe it to see whether they pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often today&apos;s process is right is unknown and counts as never. Enter its accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers are wanted within %1 seconds, so calls cannot wait for a batch; the full price is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on as today is not among the options. Add it, so that every option has to beat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doing without a model is not among the options. Add it, so that a model has to beat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many items arrive in a month is unknown; a wide range is used instead. Enter it: few figures matter more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this kind of task (%1) there are no published results; accuracy is a wide guess. Measure it on a few examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider retires the model %1 on %2. Choose its successor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was %2 when this was saved and is now %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accuracy of %1 has never been measured. Try it on a few dozen items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is kept but not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices are in %1 and this document counts in %2. State an exchange rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is wanted, but with the errors that labels commonly have, a test shows at most about %2 even for perfect answers. Lower the target or have the labels checked twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 examples are far more than the %2 that the learning curve is known for. Treat the accuracy with caution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False alarms and misses have different costs, but it is unknown how many items are cases; half of them are assumed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ProblemsDock</name>
    <message>
        <source>Things to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ProvenanceEditor</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the figure comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well founded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::QuantityEditor</name>
    <message>
        <source>Replace by a range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low: nine times in ten it is more than this (P10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High: nine times in ten it is less than this (P90)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State a low and a high end instead of a single number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: state a range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: replace the distribution by a range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range needs a low, a likely and a high value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the figure comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I mean %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 as likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A distribution of the document that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A distribution of the document: %1 in the middle, %2 in eight cases of ten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While unknown, the catalogue assumes %1 – %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While unknown, the catalogue assumes %1 – %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= %1, likely %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low and high are the ends that eight cases of ten lie between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: %1 – %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: %1 – %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::QuestionForm</name>
    <message>
        <source>No question holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Questions</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the question?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on top of every screen and of the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation or team that pays and benefits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision without an owner is seldom made. The report names this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day does the assessment speak for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices are checked for age at this day, and options that close before it are ruled out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which currency do you reckon?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All money that you type is in it. Prices of the catalogue are in US dollars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months looked ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many months ahead do you look?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs and benefits are added up over this time. Models change quickly: 24 to 36 months are usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What return does your organisation ask of its money?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money later is worth less than money now, by this rate a year. Zero counts both alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be decided, by whom, and over which time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the work is, and what one must know to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much there is to do, and how long the texts are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How good the answers must be, and what examples you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the work is done now, and what a mistake costs. Without it, only costs are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must hold whatever the price. An option that breaks a limit is out, and says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ways to do it do you want to compare?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Report</name>
    <message>
        <source>The document has errors, so there is nothing to report yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be drawn: memory may be short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every figure that the result rests on. The range goes from the 10th to the 90th percentile. %1 of %2 figures are our assumption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared by several options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of it errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return on cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate of return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discounted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even at items a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even in month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the recommended option changes places with another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs and return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money by month against going on as today: above zero the money is back. Where two lines cross, one option overtakes the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is paid up to each month. Where two lines cross, one option overtakes the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the costs consist of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published figures behind the defaults of the register. Where you have measured something yourself, your measurement outweighs them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the figures are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central case: every figure at its median, the 50th percentile. Ranges are 10th to 90th percentile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-off cost falls at the start, everything else at the end of its month. An option costs and earns from the month in which it is in use; projects slip, and the delay is part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time frame: %1. Discount rate: %2 a year; a month&apos;s rate r is (1 + yearly rate)^(1/12) − 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value is what today&apos;s process would have cost in the same month, with its errors, plus what additional right answers earn. Going on as today therefore comes to exactly zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s process is not described, so options are compared by what the same work costs. Nothing is said about whether any of them pays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net present value: the sum of monthly flows, each discounted to the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return on cost: (value − cost) ÷ cost, undiscounted. Rate of return: every yearly rate at which the net present value is zero; there may be none, one or several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money back: the first moment after which the sum of flows stays at or above zero, linear within a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy: published results for this kind of task, corrected by your own measurement where there is one, after people&apos;s review; the mean over the months in use, weighted by volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of errors: items × share of wrong answers × cost of one wrong answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hard condition judges the central value. An option that breaks one is out, whatever it costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unknown price is a wide range, never zero. Prices older than 180 days are flagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to make these figures again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same document, date and version of the program give the same figures on every computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day that the figures speak for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue compiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: central case only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options ruled out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hard conditions are stated, so no option is ruled out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every option meets the hard conditions that could be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions that could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the decision of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money back after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central case: every figure at its median. Over %1, %2 in the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some letters are missing in this report, because no font on this computer has them: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be borne in mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stated about the task; the options stand by their costs alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown, and so a wide range where an option needs it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost against accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up is more often right, left is cheaper. Options on the dashed line are beaten by no other on both at once. Options in a hatched area break a hard condition. Hollow marks rest on assumptions alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a right answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unbeaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ReportExport</name>
    <message>
        <source>The report was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Rooms</name>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs and return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Sentences</name>
    <message>
        <source>%1 costs least: %2 in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 costs least: %2 in all, against %3 for %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 brings most: %2 more than going on as today, in today&apos;s money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 brings most: %2 more than going on as today, in today&apos;s money; %3 would bring %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pays for itself from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1 the money is back in less than a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1 the money is back after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1 the money does not come back within the months looked ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 on, %2 would come out ahead of %3; there are %4 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below %1, %2 would come out ahead of %3; there are %4 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is right more often: %2, against %3 for %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is right less often: %2, against %3 for %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out: it does not meet a hard condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing pays: the best of the changes, %1, would cost %2 more than going on as today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the only option that meets every hard condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No option meets every hard condition. Relax one, or add an option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no options yet. Add one from the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 come out the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry must be put right before there is an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 entries must be put right before there is an answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several: %1 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 from %2 on</source>
        <comment>option that takes over, volume</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on as today%1: no change pays for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1%2: it saves %3 a month, and the money is back after %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1%2: it saves %3 a month, and the money is back in less than a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1%2: it saves %3 a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1%2: it costs least, %3 a month, with %4 right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1%2: it costs least, %3 a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear winner: the best options are too close to tell apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear winner: %1 and %2 are too close to tell apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure first: a small trial is worth more than it costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure first: a small trial of %1 is worth more than it costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on as today: no option pays for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an option to see an answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::SeriesEditor</name>
    <message>
        <source>Amount of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts month by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers from the clipboard, one for each month, the first at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing pasted: “%1” is not understood as a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing pasted: the clipboard holds no numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing pasted: there are more numbers than months.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Sheet</name>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Sources</name>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>values and their unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well the figure is founded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the day that the assessment speaks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the finding came to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that is called, or that is tuned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed part of the prompt, in tokens an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples in the prompt, in tokens an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrieved documents, in tokens an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item itself, in tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All input tokens of an item, over all calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output tokens billed, hidden reasoning included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model calls of one item at today&apos;s prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated %1; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worked out from published figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated by a vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told by a practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not peer-reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claimed without data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from memory, not looked up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::SourcesPage</name>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of one item with each option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one item sends to the model and gets back, over all its calls. Options that call no model are left out; of a staged path it is the first stage.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::StartPage</name>
    <message>
        <source>Where does tuning start to pay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide with figures how to put a language model to work on one task: prompt it, give it examples or documents, fine-tune it, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five real questions with their figures and sources. Open one, change a number, and watch the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::StrategyDetails</name>
    <message>
        <source>No option selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a point of the chart, or walk through them with the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not comparable: today&apos;s process is not described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on our assumptions only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurring cost without one-off cost and errors, per month in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy after review, mean over the months in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break-even accuracy: below it, going on as today is cheaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value less recurring and error cost, per month in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money back after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payback time, not discounted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Worth over %n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Net present value against going on as today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return on cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return on investment: value less cost, divided by cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowest answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95th percentile of the time to an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time until the first use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::TaskPage</name>
    <message>
        <source>The task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Themes</name>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::TradeoffPage</name>
    <message>
        <source>Logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide the cost axis by factors instead of steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is known of the selected option</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::TradeoffPicture</name>
    <message>
        <source>%1 (accuracy unknown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (cost per month unknown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (cost per month and accuracy unknown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on our assumptions only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not comparable: today&apos;s process is not described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the chart: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget: %1 a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget of %1 a month lies beyond the right edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The costs spread too far for a logarithmic scale, so this one is linear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cost is above zero, so the scale is linear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per month (%1, logarithmic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per month (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurring cost without one-off cost and errors, per month in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of correct answers, mean over the months in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best at its cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the Pareto front: no option is both cheaper and better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meets the requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart is empty: no option has both a cost and an accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cost per month against the share of correct answers for %n option(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, recommended: %2 a month, %3 correct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 a month, %3 correct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not beaten on both cost and accuracy: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required accuracy: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget: %1 a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost against accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to draw yet. Add options and say, for at least one of them, what it costs and how often it is right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Units</name>
    <message>
        <source>%1 a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 item a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 items a month</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 item an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 items an hour</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 item</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 token</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 token a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens a second</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per million tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 day a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 days a month</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 log-odds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 log-odds a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>a multiple</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 call</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 calls</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 class</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 classes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%</source>
        <comment>unit: per cent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% a month</source>
        <comment>unit: per cent a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log-odds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log-odds a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <comment>unit of a multiple</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::WizardDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Skip to the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions about the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::WordChoice</name>
    <message>
        <source>we don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::WordParameters</name>
    <message>
        <source>Usual: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
