// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/frameworks_json.h"

namespace tunepoint {

namespace {

/// Writes into a document that somebody else began; a key is never left out.
class FrameworksWriter {
public:
    explicit FrameworksWriter(JsonWriter& json)
        : m_json(json)
    {
    }

    void write(const std::vector<FrameworkResult>& frameworks)
    {
        list("frameworks", frameworks, [this](const FrameworkResult& entry) { framework(entry); });
    }

private:
    template <class List, class Write>
    void list(std::string_view key, const List& entries, Write&& writeEntry)
    {
        m_json.key(key);
        m_json.beginArray(false);
        for (const auto& entry : entries)
            writeEntry(entry);
        m_json.endArray();
    }

    void text(std::string_view key, std::string_view value)
    {
        m_json.key(key);
        m_json.text(value);
    }

    void verdict(std::string_view key, const std::optional<Verdict>& verdict)
    {
        m_json.key(key);
        if (verdict)
            m_json.text(wordOf(*verdict));
        else
            m_json.null();
    }

    void texts(std::string_view key, const std::vector<std::string>& values)
    {
        m_json.key(key);
        m_json.beginArray(true);
        for (const std::string& value : values)
            m_json.text(value);
        m_json.endArray();
    }

    void trigger(const Trigger& trigger)
    {
        m_json.beginObject();
        text("id", trigger.id);
        text("pointer", trigger.pointer);
        texts("arguments", trigger.args);
        m_json.key("uncertain");
        m_json.boolean(trigger.uncertain);
        m_json.endObject();
    }

    void step(const Step& step)
    {
        m_json.beginObject();
        text("id", step.id);
        text("state", kStepStateWords[std::size_t(step.state)]);
        texts("arguments", step.args);
        m_json.endObject();
    }

    void threshold(const ThresholdValue& threshold)
    {
        m_json.beginObject();
        text("id", threshold.id);
        m_json.key("value");
        m_json.number(threshold.value);
        m_json.key("published");
        m_json.number(threshold.published);
        m_json.key("own");
        m_json.boolean(threshold.own);
        m_json.endObject();
    }

    void value(std::string_view key, const FieldValue& value)
    {
        m_json.key(key);
        if (const auto* word = std::get_if<std::string>(&value))
            m_json.text(*word);
        else if (const auto* flag = std::get_if<bool>(&value))
            m_json.boolean(*flag);
        else if (const auto* number = std::get_if<double>(&value))
            m_json.number(*number);
        else
            m_json.null();
    }

    void change(const FieldChange& change)
    {
        text("pointer", change.pointer);
        value("from", change.from);
        value("to", change.to);
    }

    void disagreement(const Disagreement& disagreement)
    {
        m_json.beginObject();
        text("with", disagreement.with);
        if (disagreement.changes.empty()) {
            for (const std::string_view key : {"pointer", "from", "to"}) {
                m_json.key(key);
                m_json.null();
            }
        } else {
            change(disagreement.changes.front());
        }
        verdict("agreed", disagreement.agreed);
        list("changes", disagreement.changes, [this](const FieldChange& entry) {
            m_json.beginObject();
            change(entry);
            m_json.endObject();
        });
        m_json.endObject();
    }

    void framework(const FrameworkResult& framework)
    {
        m_json.beginObject();
        text("id", framework.id);
        text("verdict", wordOf(framework.verdict));
        verdict("alternative", framework.alternative);
        m_json.key("strength");
        m_json.number(framework.strength);
        list("triggers", framework.triggers, [this](const Trigger& entry) { trigger(entry); });
        list("against", framework.against, [this](const Trigger& entry) { trigger(entry); });
        texts("missing", framework.missing);
        list("disagreements", framework.disagreements,
            [this](const Disagreement& entry) { disagreement(entry); });
        list("steps", framework.steps, [this](const Step& entry) { step(entry); });
        list("thresholds", framework.thresholds, [this](const ThresholdValue& entry) { threshold(entry); });
        m_json.endObject();
    }

    JsonWriter& m_json;
};

} // namespace

void writeFrameworks(JsonWriter& json, const std::vector<FrameworkResult>& frameworks)
{
    FrameworksWriter(json).write(frameworks);
}

std::string writeFrameworksJson(const std::vector<FrameworkResult>& frameworks)
{
    JsonWriter json;
    json.beginObject();
    writeFrameworks(json, frameworks);
    json.endObject();
    return json.take() + "\n";
}

} // namespace tunepoint
