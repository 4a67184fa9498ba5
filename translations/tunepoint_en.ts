<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>tunepoint::ui::Advice</name>
    <message numerus="yes">
        <source>%1 (in %n options)</source>
        <comment>a figure that several options share</comment>
        <translation>
            <numerusform>%1 (in %Ln option)</numerusform>
            <numerusform>%1 (in %Ln options)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ClaimsPane</name>
    <message numerus="yes">
        <source>%n claim(s), each worked out again from its own figures.</source>
        <translation>
            <numerusform>%Ln claim, worked out again from its own figures.</numerusform>
            <numerusform>%Ln claims, each worked out again from its own figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them does not hold.</source>
        <translation>
            <numerusform>%Ln of them does not hold.</numerusform>
            <numerusform>%Ln of them do not hold.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::DistributionPanel</name>
    <message numerus="yes">
        <source>The curves are of %Ln trial(s).</source>
        <translation>
            <numerusform>The curves are of %Ln trial.</numerusform>
            <numerusform>The curves are of %Ln trials.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FiguresPane</name>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%Ln figure</numerusform>
            <numerusform>%Ln figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Finance</name>
    <message numerus="yes">
        <source>Neither overtakes the other within %n month(s).</source>
        <translation>
            <numerusform>Neither overtakes the other within %Ln month.</numerusform>
            <numerusform>Neither overtakes the other within %Ln months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FindingsPane</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FrameworkColumn</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and one more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FrameworkColumns</name>
    <message numerus="yes">
        <source>Together with another answer it decides between %n pair(s) of them.</source>
        <translation>
            <numerusform>Together with another answer it decides between one pair of them.</numerusform>
            <numerusform>Together with another answer it decides between %Ln pairs of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FrameworkDetails</name>
    <message numerus="yes">
        <source>Its questions (%n open)</source>
        <translation>
            <numerusform>Its questions (%Ln open)</numerusform>
            <numerusform>Its questions (%Ln open)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FrameworkSentences</name>
    <message numerus="yes">
        <source>%n requirement(s) ask for a fixed form or knowledge of the field.</source>
        <translation>
            <numerusform>%Ln requirement asks for a fixed form or knowledge of the field.</numerusform>
            <numerusform>%Ln requirements ask for a fixed form or knowledge of the field.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) are free in form.</source>
        <translation>
            <numerusform>%Ln requirement is free in form.</numerusform>
            <numerusform>%Ln requirements are free in form.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) are served by existing logic.</source>
        <translation>
            <numerusform>%Ln requirement is served by existing logic.</numerusform>
            <numerusform>%Ln requirements are served by existing logic.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find the gaps from the wrong answers: %n listed.</source>
        <translation>
            <numerusform>Find the gaps from the wrong answers: %Ln listed.</numerusform>
            <numerusform>Find the gaps from the wrong answers: %Ln listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FrameworksPage</name>
    <message numerus="yes">
        <source>%n answer(s) missing</source>
        <translation>
            <numerusform>%Ln answer missing</numerusform>
            <numerusform>%Ln answers missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::HeadlineBar</name>
    <message numerus="yes">
        <source>%n problem(s) to solve</source>
        <translation>
            <numerusform>%Ln problem to solve</numerusform>
            <numerusform>%Ln problems to solve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know</source>
        <translation>
            <numerusform>%Ln thing to know</numerusform>
            <numerusform>%Ln things to know</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Library</name>
    <message numerus="yes">
        <source>Cannot be opened: %1 (and %n more)</source>
        <translation>
            <numerusform>Cannot be opened: %1 (and %Ln more)</numerusform>
            <numerusform>Cannot be opened: %1 (and %Ln more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::LibraryPanel</name>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%Ln assessment</numerusform>
            <numerusform>%Ln assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n assessment(s) to the trash?</source>
        <translation>
            <numerusform>Move %Ln assessment to the trash?</numerusform>
            <numerusform>Move %Ln assessments to the trash?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::LimitText</name>
    <message numerus="yes">
        <source>%n option(s) fail it: %1.</source>
        <translation>
            <numerusform>%Ln option fails it: %1.</numerusform>
            <numerusform>%Ln options fail it: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) could not be checked: %1.</source>
        <translation>
            <numerusform>%Ln option could not be checked: %1.</numerusform>
            <numerusform>%Ln options could not be checked: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::MissingList</name>
    <message numerus="yes">
        <source>Not there: %n</source>
        <translation>
            <numerusform>Not there: %Ln</numerusform>
            <numerusform>Not there: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For people to state: %n</source>
        <translation>
            <numerusform>For people to state: %Ln</numerusform>
            <numerusform>For people to state: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There in part: %n</source>
        <translation>
            <numerusform>There in part: %Ln</numerusform>
            <numerusform>There in part: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Presenter</name>
    <message numerus="yes">
        <source>%n option(s) to choose from</source>
        <translation>
            <numerusform>%Ln option to choose from</numerusform>
            <numerusform>%Ln options to choose from</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>options</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ProblemText</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ProcessTab</name>
    <message numerus="yes">
        <source>People chose otherwise than proposed in %n step(s).</source>
        <translation>
            <numerusform>People chose otherwise than proposed in one step.</numerusform>
            <numerusform>People chose otherwise than proposed in %Ln steps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::QuestionEditor</name>
    <message numerus="yes">
        <source>%n source(s) disagree on how much is needed: %1.</source>
        <translation>
            <numerusform>%Ln source disagrees on how much is needed: %1.</numerusform>
            <numerusform>%Ln sources disagree on how much is needed: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::RailList</name>
    <message numerus="yes">
        <source>%n more warning(s)</source>
        <translation>
            <numerusform>%Ln more warning</numerusform>
            <numerusform>%Ln more warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::RecoveryDialog</name>
    <message numerus="yes">
        <source>%n file(s) could not be read and were moved aside: %1</source>
        <translation>
            <numerusform>%Ln file could not be read and was moved aside: %1</numerusform>
            <numerusform>%Ln files could not be read and were moved aside: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Throw away %n piece(s) of unsaved work for good?</source>
        <translation>
            <numerusform>Throw away %Ln piece of unsaved work for good?</numerusform>
            <numerusform>Throw away %Ln pieces of unsaved work for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Report</name>
    <message numerus="yes">
        <source>%n more difference(s) that move figures are left out here.</source>
        <translation>
            <numerusform>%Ln more difference that moves figures is left out here.</numerusform>
            <numerusform>%Ln more differences that move figures are left out here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How to put a language model to work on this task: an economic evaluation of %n option(s)</source>
        <translation>
            <numerusform>How to put a language model to work on this task: an economic evaluation of %Ln option</numerusform>
            <numerusform>How to put a language model to work on this task: an economic evaluation of %Ln options</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%Ln level</numerusform>
            <numerusform>%Ln levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of figures are drawn with the stated rank correlation.</source>
        <translation>
            <numerusform>%Ln pair of figures is drawn with the stated rank correlation.</numerusform>
            <numerusform>%Ln pairs of figures are drawn with the stated rank correlation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No option has a recorded test on items of this task. The document itself states the share of right answers of %n option(s); the register of assumptions says on what grounds. The other shares come from published results for tasks of its kind and from what the register adds to them.</source>
        <translation>
            <numerusform>No option has a recorded test on items of this task. The document itself states the share of right answers of %n option; the register of assumptions says on what grounds. The other shares come from published results for tasks of its kind and from what the register adds to them.</numerusform>
            <numerusform>No option has a recorded test on items of this task. The document itself states the share of right answers of %n options; the register of assumptions says on what grounds. The other shares come from published results for tasks of its kind and from what the register adds to them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) are larger than two of their standard errors; the order of the other ranks is not sure.</source>
        <translation>
            <numerusform>%Ln share is larger than two of its standard errors; the order of the other ranks is not sure.</numerusform>
            <numerusform>%Ln shares are larger than two of their standard errors; the order of the other ranks is not sure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the requirements met are met in sections that this report leaves out; the full report shows them.</source>
        <translation>
            <numerusform>%Ln of the requirements met is met in a section that this report leaves out; the full report shows it.</numerusform>
            <numerusform>%Ln of the requirements met are met in sections that this report leaves out; the full report shows them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ReportPage</name>
    <message numerus="yes">
        <source>Missing before you print: %n</source>
        <translation>
            <numerusform>Missing before you print: %Ln</numerusform>
            <numerusform>Missing before you print: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Sentences</name>
    <message numerus="yes">
        <source>%1 entries must be put right before there is an answer.</source>
        <translation>
            <numerusform>%1 entry must be put right before there is an answer.</numerusform>
            <numerusform>%1 entries must be put right before there is an answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Sources</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::StartPage</name>
    <message numerus="yes">
        <source>%Ln real question(s) with their figures and sources. Open one, change a number, and watch the answer.</source>
        <translation>
            <numerusform>%Ln real question with its figures and sources. Open it, change a number, and watch the answer.</numerusform>
            <numerusform>%Ln real questions with their figures and sources. Open one, change a number, and watch the answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::StrategyDetails</name>
    <message numerus="yes">
        <source>Worth over %n month(s)</source>
        <translation>
            <numerusform>Worth over %Ln month</numerusform>
            <numerusform>Worth over %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1
In parentheses: P10 to P90 of %n trial(s); one in ten lies below, one in ten above.</source>
        <translation>
            <numerusform>%1
In parentheses: P10 to P90 of %Ln trial; one in ten lies below, one in ten above.</numerusform>
            <numerusform>%1
In parentheses: P10 to P90 of %Ln trials; one in ten lies below, one in ten above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s): %1</source>
        <translation>
            <numerusform>%Ln figure: %1</numerusform>
            <numerusform>%Ln figures: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) stated without a grade</source>
        <translation>
            <numerusform>%Ln figure stated without a grade</numerusform>
            <numerusform>%Ln figures stated without a grade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::TradeoffPicture</name>
    <message numerus="yes">
        <source>%1 against %2 for %n option(s).</source>
        <translation>
            <numerusform>%1 against %2 for %Ln option.</numerusform>
            <numerusform>%1 against %2 for %Ln options.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Units</name>
    <message numerus="yes">
        <source>%1 items a month</source>
        <translation>
            <numerusform>%1 item a month</numerusform>
            <numerusform>%1 items a month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items an hour</source>
        <translation>
            <numerusform>%1 item an hour</numerusform>
            <numerusform>%1 items an hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items</source>
        <translation>
            <numerusform>%1 item</numerusform>
            <numerusform>%1 items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1 token</numerusform>
            <numerusform>%1 tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens a second</source>
        <translation>
            <numerusform>%1 token a second</numerusform>
            <numerusform>%1 tokens a second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 seconds</source>
        <translation>
            <numerusform>%1 second</numerusform>
            <numerusform>%1 seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 minutes</source>
        <translation>
            <numerusform>%1 minute</numerusform>
            <numerusform>%1 minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days a month</source>
        <translation>
            <numerusform>%1 day a month</numerusform>
            <numerusform>%1 days a month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 weeks</source>
        <translation>
            <numerusform>%1 week</numerusform>
            <numerusform>%1 weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 months</source>
        <translation>
            <numerusform>%1 month</numerusform>
            <numerusform>%1 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hours</source>
        <translation>
            <numerusform>%1 hour</numerusform>
            <numerusform>%1 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 calls</source>
        <translation>
            <numerusform>%1 call</numerusform>
            <numerusform>%1 calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 classes</source>
        <translation>
            <numerusform>%1 class</numerusform>
            <numerusform>%1 classes</numerusform>
        </translation>
    </message>
</context>
</TS>
