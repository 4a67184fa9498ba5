// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/calendar.h"
#include "core/evaluation/trial_worlds.h"

#include "core/economics/cost_model.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace tunepoint {

namespace {

constexpr double kDaysPerMonth = 365.25 / 12;
constexpr double kRetestMonths = kRetestWeeks / kWeeksPerMonth;
constexpr int kMostRetunes = 6; ///< of one strategy: the rest follows the same beat

class Scribe {
public:
    Scribe(const Assessment& assessment, const Catalogue& catalogue, const Plan& plan,
        const std::optional<Date>& date)
        : m_assessment(assessment)
        , m_catalogue(catalogue)
        , m_date(date)
        , m_central(centralWorld(plan))
    {
    }

    std::vector<CalendarEntry> write(const Plan& plan)
    {
        if (const auto review = parseDate(m_assessment.decision.reviewDate))
            add({CalendarKind::DecisionReview, toIso(*review), {}, {}, {}, {}, false});
        for (const StrategyPlan& strategy : plan.strategies) {
            const Strategy& stated = m_assessment.strategies[strategy.index];
            m_strategy = &stated;
            stretches(plan, strategy);
            for (const LifecycleEvent& event : stated.lifecycle)
                ownEvent(event);
        }
        std::stable_sort(m_entries.begin(), m_entries.end(), [](const auto& a, const auto& b) {
            return std::tuple(a.date.empty(), a.date, a.months.value_or(0))
                < std::tuple(b.date.empty(), b.date, b.months.value_or(0));
        });
        return std::move(m_entries);
    }

private:
    void stretches(const Plan& plan, const StrategyPlan& strategy)
    {
        std::vector<StrategyFigures> figures;
        fillStrategyFigures(plan, strategy, m_central, figures);
        const Archetype* archetype = findArchetype(m_catalogue, m_strategy->archetype);
        if (!archetype || strategy.kind != StrategyKind::Modelled)
            return;
        if (!strategy.second) {
            stretch(*archetype, "", strategy, figures.front());
            return;
        }
        const auto part
            = [&](const char* word, const char* prefix, const StrategyPlan& own, const StrategyFigures& of) {
                  if (const Archetype* each = findArchetype(m_catalogue, wordOf(*archetype, "", word)))
                      stretch(*each, prefix, own, of);
              };
        part("firstArchetype", "first.", strategy, figures.front());
        part("secondArchetype", "second.", *strategy.second, figures.back());
    }

    void stretch(const Archetype& archetype, const std::string& prefix, const StrategyPlan& plan,
        const StrategyFigures& figures)
    {
        const ModelPrice* model = findModel(m_catalogue, wordOf(archetype, prefix, "model"));
        if (model && wordOf(archetype, prefix, "serving") == "api")
            announced(*model, wordOf(archetype, prefix, "tuning"));
        const Life life = lifeOf(figures, m_assessment.horizonMonths);
        for (int i = 0; i < life.retirements; ++i) {
            const double month = life.retirement(i);
            const bool known = i == 0 && (plan.knownRetirementMonth || plan.retirement);
            const bool named = i == 0 && model; // later it is a successor that nobody knows yet
            if (!known && month >= life.goLive && month < life.end)
                retirement(dated(month, CalendarKind::RetirementExpected, named ? model->name : "", true));
        }
        retunes(figures, life);
    }

    /// What providers have announced for the model.
    void announced(const ModelPrice& model, const std::string& tuning)
    {
        const bool tunes = tuning == "closed" || tuning == "open";
        const bool recentUse = m_assessment.task.recentTunedUse.value_or(false);
        for (const LifecycleFact& fact : m_catalogue.lifecycle) {
            const bool ofModel
                = std::find(fact.models.begin(), fact.models.end(), model.id) != fact.models.end();
            const bool ofProvider
                = fact.models.empty() && (fact.provider.empty() || fact.provider == model.provider);
            if (fact.event == LifecycleKind::Retirement && ofModel)
                retirement({CalendarKind::ModelRetires, fact.date, {}, {}, model.name, fact.source, false});
            else if (fact.event == LifecycleKind::NoNewTuning && tunes && (ofModel || ofProvider)
                && !(fact.onlyWithoutRecentUse && recentUse))
                add({CalendarKind::TuningCloses, fact.date, {}, {}, fact.provider, withNote(fact), false,
                    fact.onlyWithoutRecentUse});
        }
    }

    static std::string withNote(const LifecycleFact& fact)
    {
        return fact.note.empty() ? fact.source : fact.source + "; " + fact.note;
    }

    void ownEvent(const LifecycleEvent& event)
    {
        CalendarEntry entry;
        entry.kind = event.event == LifecycleKind::NoNewTuning ? CalendarKind::TuningCloses
            : event.event == LifecycleKind::Retirement         ? CalendarKind::ModelRetires
                                                               : CalendarKind::PriceChanges;
        entry.what = m_strategy->name;
        entry.source = event.source;
        if (event.months) {
            const CalendarEntry counted = dated(median(*event.months), entry.kind, entry.what, false);
            entry.date = counted.date;
            entry.months = counted.months;
        } else if (const auto day = parseDate(event.date)) {
            entry.date = toIso(*day);
            entry.months = m_date ? std::optional(monthsBetween(*m_date, *day)) : std::nullopt;
        } else {
            return;
        }
        if (event.noticeMonths)
            add(earlier(entry, CalendarKind::NoticeDue, median(*event.noticeMonths, notNegative)));
        if (entry.kind == CalendarKind::ModelRetires)
            retirement(std::move(entry));
        else
            add(std::move(entry));
    }

    void retunes(const StrategyFigures& figures, const Life& life)
    {
        const StrategyParameters& p = figures.parameters;
        if (!(p.retuneEveryMonths > 0))
            return;
        const double step = std::max(1.0, p.retuneEveryMonths);
        // A tuned model that went with its provider's base is not there to be tuned again.
        const double end = figures.losesTuningAtRetirement && life.retirements > 0
            ? std::min(life.end, life.firstRetirement)
            : life.end;
        int count = 0;
        for (double at = life.goLive + step;
             at < end && at < m_assessment.horizonMonths && count < kMostRetunes; at += step, ++count)
            add(dated(at, CalendarKind::RetuneDue, m_strategy->name, true));
    }

    /// A retirement and the successor's trial before it.
    void retirement(CalendarEntry entry)
    {
        CalendarEntry test = earlier(entry, CalendarKind::RetestDue, kRetestMonths);
        const bool gone = m_date && !entry.date.empty() && entry.date <= toIso(*m_date);
        add(std::move(entry));
        if (!gone)
            add(std::move(test));
    }

    CalendarEntry dated(double month, CalendarKind kind, std::string what, bool forecast) const
    {
        CalendarEntry entry{kind, {}, month, {}, std::move(what), {}, forecast};
        if (m_date)
            entry.date = toIso(plusDays(*m_date, int(std::lround(month * kDaysPerMonth))));
        return entry;
    }

    CalendarEntry earlier(CalendarEntry entry, CalendarKind kind, double months) const
    {
        entry.kind = kind;
        if (const auto day = parseDate(entry.date))
            entry.date = toIso(plusDays(*day, -int(std::lround(months * kDaysPerMonth))));
        if (entry.months)
            *entry.months -= months;
        return entry;
    }

    void add(CalendarEntry entry)
    {
        if (m_strategy)
            entry.strategy = m_strategy->id;
        if (const auto day = parseDate(entry.date); day && m_date)
            entry.months = monthsBetween(*m_date, *day);
        if (entry.months && *entry.months > m_assessment.horizonMonths)
            return;
        if (std::find(m_entries.begin(), m_entries.end(), entry) == m_entries.end())
            m_entries.push_back(std::move(entry));
    }

    [[nodiscard]] std::string wordOf(
        const Archetype& archetype, const std::string& prefix, const std::string& id) const
    {
        const auto stated = m_strategy->parameters.find(prefix + id);
        if (stated != m_strategy->parameters.end() && std::holds_alternative<std::string>(stated->second))
            return std::get<std::string>(stated->second);
        const auto usual = archetype.words.find(id);
        return usual == archetype.words.end() ? std::string() : usual->second;
    }

    const Assessment& m_assessment;
    const Catalogue& m_catalogue;
    const std::optional<Date>& m_date;
    const Strategy* m_strategy = nullptr;
    std::vector<double> m_central;
    std::vector<CalendarEntry> m_entries;
};

} // namespace

std::vector<CalendarEntry> calendarOf(const Assessment& assessment, const Catalogue& catalogue,
    const Plan& plan, const std::optional<Date>& date)
{
    return Scribe(assessment, catalogue, plan, date).write(plan);
}

} // namespace tunepoint
