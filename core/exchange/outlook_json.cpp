// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/outlook_json.h"

#include "core/exchange/evaluation_json.h"

namespace tunepoint {

void OutlookWriter::outlook(const Outlook& outlook)
{
    list("scenarios", outlook.scenarios, [this](const ScenarioResult& each) { scenario(each); });
    list("stagedPath", outlook.stagedPaths, [this](const StagedPathResult& each) { stagedPath(each); });
    delay(outlook.delay);
    list("calendar", outlook.calendar, [this](const CalendarEntry& each) { entry(each); });
}

void OutlookWriter::mean(std::string_view key, const std::optional<Estimate>& estimate)
{
    m_json.key(key);
    if (!estimate) {
        m_json.null();
        return;
    }
    m_json.beginObject();
    number("mean", estimate->value);
    number("standardError", estimate->standardError);
    m_json.endObject();
}

void OutlookWriter::scenario(const ScenarioResult& scenario)
{
    m_json.beginObject();
    text("id", scenario.id);
    text("name", scenario.name);
    number("trials", double(scenario.trials));
    text("outcome", wordOf(scenario.outcome));
    textOrNull("strategy", scenario.strategy);
    textOrNull("runnerUp", scenario.runnerUp);
    flag("sameChoice", scenario.sameChoice);
    list("strategies", scenario.strategies, [this](const ScenarioFigures& figures) {
        m_json.beginObject();
        text("id", figures.id);
        flag("eligible", figures.eligible);
        flag("comparable", figures.comparable);
        number("netPresentValue", figures.netPresentValue);
        mean("expectedNetPresentValue", figures.expected);
        number("probabilityBest", figures.probabilityBest);
        number("costPerMonth", figures.costPerMonth);
        number("accuracy", figures.accuracy);
        m_json.endObject();
    });
    m_json.endObject();
}

void OutlookWriter::stagedPath(const StagedPathResult& path)
{
    m_json.beginObject();
    textOrNull("strategy", path.strategy.empty() ? std::nullopt : std::optional(path.strategy));
    text("first", path.first);
    text("second", path.second);
    number("trials", double(path.trials));
    number("checkedItemsPerMonth", path.checkedItemsPerMonth);
    mean("stay", path.stay);
    mean("now", path.now);
    mean("switching", path.switching);
    mean("path", path.path);
    number("bestMonth", path.bestMonth);
    mean("valueOfLooking", path.valueOfLooking);
    mean("value", path.value);
    number("probabilityOfMoving", path.probabilityOfMoving);
    number("checkedItems", path.checkedItems);
    number("accuracyTrigger", path.accuracyTrigger);
    flag("moveBelowAccuracy", path.moveBelowAccuracy);
    number("volumeTrigger", path.volumeTrigger);
    flag("moveAboveVolume", path.moveAboveVolume);
    list("triggers", path.triggers, [this](const StagedTrigger& trigger) {
        m_json.beginObject();
        number("accuracy", trigger.accuracy);
        number("itemsPerMonth", trigger.itemsPerMonth);
        flag("moveAbove", trigger.moveAbove);
        m_json.endObject();
    });
    list("looks", path.looks, [this](const StagedLook& look) {
        m_json.beginObject();
        number("month", look.month);
        mean("value", look.value);
        number("probabilityOfMoving", look.probabilityOfMoving);
        m_json.endObject();
    });
    m_json.endObject();
}

void OutlookWriter::delay(const std::optional<DelayCost>& delay)
{
    m_json.key("costOfDelay");
    if (!delay) {
        m_json.null();
        return;
    }
    m_json.beginObject();
    text("strategy", delay->strategy);
    number("perMonth", delay->perMonth);
    mean("expectedPerMonth", delay->expected);
    m_json.endObject();
}

void OutlookWriter::entry(const CalendarEntry& entry)
{
    m_json.beginObject();
    text("kind", wordOf(entry.kind));
    textOrNull("date", entry.date.empty() ? std::nullopt : std::optional(entry.date));
    number("months", entry.months);
    textOrNull("strategy", entry.strategy.empty() ? std::nullopt : std::optional(entry.strategy));
    text("what", entry.what);
    text("source", entry.source);
    flag("forecast", entry.forecast);
    flag("withoutRecentUse", entry.withoutRecentUse);
    m_json.endObject();
}

std::string_view wordOf(CalendarKind kind)
{
    switch (kind) {
    case CalendarKind::TuningCloses:
        return "tuningCloses";
    case CalendarKind::ModelRetires:
        return "modelRetires";
    case CalendarKind::RetirementExpected:
        return "retirementExpected";
    case CalendarKind::NoticeDue:
        return "noticeDue";
    case CalendarKind::PriceChanges:
        return "priceChanges";
    case CalendarKind::RetestDue:
        return "retestDue";
    case CalendarKind::RetuneDue:
        return "retuneDue";
    case CalendarKind::DecisionReview:
        return "decisionReview";
    }
    return "modelRetires";
}

} // namespace tunepoint
