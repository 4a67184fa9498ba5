// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/decision_json.h"

#include "core/assessment/words.h"
#include "core/exchange/field_writer.h"

namespace tunepoint {

namespace {

class CriteriaWriter : FieldWriter {
public:
    CriteriaWriter(JsonWriter& json, const CriteriaAnalysis& analysis)
        : FieldWriter(json)
        , m_analysis(analysis)
    {
    }

    void write()
    {
        m_json.beginObject();
        list("criteria", m_analysis.criteria, [this](const CriterionResult& each) { criterion(each); });
        list("groups", m_analysis.groups, [this](const GroupResult& each) { group(each); });
        table("matrix", &OptionResult::figures);
        table("values", &OptionResult::values);
        rated();
        methods();
        flag("agree", m_analysis.agree);
        list("differences", m_analysis.differences,
            [this](const MethodDifference& each) { difference(each); });
        acceptability();
        stability();
        ahp(m_analysis.groups.empty() ? nullptr : &m_analysis.groups.front());
        bestWorst(m_analysis.groups.empty() ? nullptr : &m_analysis.groups.front());
        front();
        number("trials", double(m_analysis.trials));
        m_json.endObject();
    }

private:
    const std::string& idOf(std::size_t rated) const
    {
        return m_analysis.options[m_analysis.rated[rated]].id;
    }

    void criterion(const CriterionResult& criterion)
    {
        m_json.beginObject();
        text("id", criterion.id);
        number("weight", criterion.weight);
        number("weightLow", criterion.weightLow);
        number("weightHigh", criterion.weightHigh);
        text("source", criterion.source);
        text("direction", wordIn(kDirectionWords, criterion.direction));
        flag("used", criterion.used);
        const auto& range = criterion.optionsRange;
        number("worst", range ? std::optional(range->worst) : std::nullopt);
        number("best", range ? std::optional(range->best) : std::nullopt);
        m_json.endObject();
    }

    void group(const GroupResult& group)
    {
        m_json.beginObject();
        textOrNull("parent", group.parent.empty() ? std::nullopt : std::optional(group.parent));
        number("weight", group.weight);
        m_json.key("local");
        m_json.beginObject();
        for (std::size_t m = 0; m < group.criteria.size(); ++m)
            number(group.criteria[m], group.local[m]);
        m_json.endObject();
        ahp(&group);
        bestWorst(&group);
        m_json.endObject();
    }

    void table(std::string_view key, std::vector<std::optional<double>> OptionResult::*member)
    {
        m_json.key(key);
        m_json.beginObject();
        for (const OptionResult& option : m_analysis.options) {
            m_json.key(option.id);
            m_json.beginObject();
            for (std::size_t k = 0; k < m_analysis.criteria.size(); ++k)
                number(m_analysis.criteria[k].id, (option.*member)[k]);
            m_json.endObject();
        }
        m_json.endObject();
    }

    void rated()
    {
        std::vector<std::string> ids;
        for (std::size_t i = 0; i < m_analysis.rated.size(); ++i)
            ids.push_back(idOf(i));
        texts("rated", ids);
    }

    void byOption(std::string_view key, const std::vector<double>& figures)
    {
        m_json.key(key);
        m_json.beginObject();
        for (std::size_t i = 0; i < figures.size(); ++i)
            number(idOf(i), figures[i]);
        m_json.endObject();
    }

    void ranking(const Ranking& ranking)
    {
        list("ranking", ranking, [this](const std::vector<std::size_t>& group) {
            m_json.beginArray(true);
            for (const std::size_t option : group)
                m_json.text(idOf(option));
            m_json.endArray();
        });
    }

    void methods()
    {
        m_json.key("methods");
        m_json.beginObject();
        m_json.key("weightedSum");
        m_json.beginObject();
        byOption("scores", m_analysis.weightedSum.scores);
        ranking(m_analysis.weightedSum.ranking);
        m_json.endObject();
        m_json.key("topsis");
        m_json.beginObject();
        byOption("scores", m_analysis.topsis.scores);
        ranking(m_analysis.topsis.ranking);
        m_json.endObject();
        vikor(m_analysis.vikor);
        m_json.key("promethee2");
        m_json.beginObject();
        byOption("positiveFlow", m_analysis.promethee2.positiveFlow);
        byOption("negativeFlow", m_analysis.promethee2.negativeFlow);
        byOption("netFlow", m_analysis.promethee2.netFlow);
        ranking(m_analysis.promethee2.ranking);
        m_json.endObject();
        m_json.endObject();
    }

    void vikor(const Vikor& vikor)
    {
        m_json.key("vikor");
        m_json.beginObject();
        byOption("s", vikor.s);
        byOption("r", vikor.r);
        byOption("q", vikor.q);
        ranking(vikor.ranking);
        std::vector<std::string> compromise;
        for (const std::size_t option : vikor.compromise)
            compromise.push_back(idOf(option));
        texts("compromise", compromise);
        flag("acceptableAdvantage", vikor.acceptableAdvantage);
        flag("acceptableStability", vikor.acceptableStability);
        m_json.endObject();
    }

    void difference(const MethodDifference& difference)
    {
        m_json.beginObject();
        text("method", difference.method);
        text("winner", difference.winner);
        text("against", difference.against);
        text("criterion", difference.criterion);
        text("id", difference.reason.id);
        texts("arguments", difference.reason.args);
        m_json.endObject();
    }

    /// One member for each rated option; null without trials.
    template <class Write>
    void byAcceptability(std::string_view key, Write&& write)
    {
        m_json.key(key);
        if (m_analysis.acceptability.empty()) {
            m_json.null();
            return;
        }
        m_json.beginObject();
        for (std::size_t i = 0; i < m_analysis.acceptability.size(); ++i)
            write(idOf(i), m_analysis.acceptability[i]);
        m_json.endObject();
    }

    void acceptability()
    {
        using Option = OptionAcceptability;
        byAcceptability("rankAcceptability",
            [this](const std::string& id, const Option& option) { numbers(id, option.ranks); });
        byAcceptability("rankAcceptabilityFree",
            [this](const std::string& id, const Option& option) { numbers(id, option.ranksFree); });
        byAcceptability("centralWeights", [this](const std::string& id, const Option& option) {
            m_json.key(id);
            if (!option.centralWeights) {
                m_json.null();
                return;
            }
            m_json.beginObject();
            for (std::size_t k = 0; k < m_analysis.criteria.size(); ++k)
                number(m_analysis.criteria[k].id, (*option.centralWeights)[k]);
            m_json.endObject();
        });
        byAcceptability("confidenceFactor",
            [this](const std::string& id, const Option& option) { number(id, option.confidenceFactor); });
        byAcceptability("expectedValue",
            [this](const std::string& id, const Option& option) { number(id, option.expectedValue); });
        byAcceptability("paretoProbability",
            [this](const std::string& id, const Option& option) { number(id, option.paretoProbability); });
    }

    void stability()
    {
        m_json.key("weightStability");
        m_json.beginObject();
        for (const CriterionResult& criterion : m_analysis.criteria)
            numbers(criterion.id, {criterion.stability.lower, criterion.stability.upper});
        m_json.endObject();
    }

    void weights(const GroupResult& group, const std::vector<double>& weights)
    {
        m_json.key("weights");
        m_json.beginObject();
        for (std::size_t m = 0; m < group.criteria.size(); ++m)
            number(group.criteria[m], weights[m]);
        m_json.endObject();
    }

    void ahp(const GroupResult* group)
    {
        m_json.key("ahp");
        if (!group || !group->ahp) {
            m_json.null();
            return;
        }
        m_json.beginObject();
        weights(*group, group->ahp->weights);
        number("lambdaMax", group->ahp->lambdaMax);
        number("consistencyIndex", group->ahp->consistencyIndex);
        number("consistencyRatio", group->ahp->consistencyRatio);
        m_json.key("mostInconsistent");
        if (const auto& worst = group->ahp->mostInconsistent) {
            m_json.beginObject();
            text("row", group->criteria[worst->row]);
            text("column", group->criteria[worst->column]);
            number("given", worst->given);
            number("fitting", worst->fitting);
            m_json.endObject();
        } else {
            m_json.null();
        }
        m_json.endObject();
    }

    void bestWorst(const GroupResult* group)
    {
        m_json.key("bestWorst");
        if (!group || !group->bestWorst) {
            m_json.null();
            return;
        }
        m_json.beginObject();
        weights(*group, group->bestWorst->weights);
        number("deviation", group->bestWorst->deviation);
        number("consistencyRatio", group->bestWorst->consistencyRatio);
        const auto& worst = group->bestWorst->mostInconsistent;
        textOrNull("mostInconsistent", worst ? std::optional(group->criteria[*worst]) : std::nullopt);
        m_json.endObject();
    }

    void front()
    {
        std::vector<std::string> ids;
        for (const std::size_t option : m_analysis.paretoFront)
            ids.push_back(m_analysis.options[option].id);
        texts("paretoFront", ids);
    }

    const CriteriaAnalysis& m_analysis;
};

} // namespace

void writeCriteriaAnalysis(JsonWriter& json, const std::optional<CriteriaAnalysis>& analysis)
{
    if (analysis)
        CriteriaWriter(json, *analysis).write();
    else
        json.null();
}

} // namespace tunepoint
