// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/workshop_json.h"

#include "core/assessment/json_guard.h"
#include "core/assessment/json_reading.h"
#include "core/assessment/json_writing.h"
#include "core/assessment/value_check.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace tunepoint {

namespace {

constexpr int kMostVotes = std::numeric_limits<int>::max();

Participant readParticipant(const Json& node, const std::string& pointer, Problems& problems)
{
    Participant participant;
    ObjectReader object(node, pointer, problems);
    object.text("name", participant.name);
    object.text("role", participant.role);
    object.text("organisation", participant.organisation);
    participant.unknown = object.unknown();
    return participant;
}

void writeParticipant(JsonWriter& writer, const Participant& participant)
{
    writer.beginObject();
    writer.member("name", participant.name);
    writer.member("role", participant.role);
    writer.member("organisation", participant.organisation);
    writer.members(participant.unknown);
    writer.endObject();
}

WorkshopTopic readTopic(const Json& node, const std::string& pointer, Problems& problems)
{
    WorkshopTopic topic;
    ObjectReader object(node, pointer, problems);
    object.text("title", topic.title);
    object.text("minutes", topic.minutes);
    object.text("outcome", topic.outcome);
    object.whole("inFavour", 0, kMostVotes, topic.inFavour);
    object.whole("against", 0, kMostVotes, topic.against);
    object.whole("abstained", 0, kMostVotes, topic.abstained);
    topic.unknown = object.unknown();
    return topic;
}

void writeTopic(JsonWriter& writer, const WorkshopTopic& topic)
{
    writer.beginObject();
    writer.member("title", topic.title);
    writer.member("minutes", topic.minutes);
    writer.member("outcome", topic.outcome);
    writer.member("inFavour", topic.inFavour);
    writer.member("against", topic.against);
    writer.member("abstained", topic.abstained);
    writer.members(topic.unknown);
    writer.endObject();
}

void checkTopic(const WorkshopTopic& topic, const std::string& pointer, Problems& problems)
{
    checkText(topic.title, kMaximumName, pointer + "/title", problems);
    checkText(topic.minutes, kMaximumNotes, pointer + "/minutes", problems);
    checkText(topic.outcome, kMaximumNotes, pointer + "/outcome", problems);
    checkWhole(topic.inFavour, 0, pointer + "/inFavour", problems);
    checkWhole(topic.against, 0, pointer + "/against", problems);
    checkWhole(topic.abstained, 0, pointer + "/abstained", problems);
}

std::string element(const std::string& list, std::size_t index)
{
    return list + "/" + std::to_string(index);
}

WorkshopRecord readWorkshop(const Json& node, const std::string& pointer, Problems& problems)
{
    WorkshopRecord workshop;
    ObjectReader object(node, pointer, problems);
    object.text("id", workshop.id);
    object.text("name", workshop.name);
    object.text("date", workshop.date);
    object.text("place", workshop.place);
    object.text("facilitator", workshop.facilitator);
    object.list("participants", [&](const Json& participant, const std::string& at) {
        workshop.participants.push_back(readParticipant(participant, at, problems));
    });
    object.list("topics", [&](const Json& topic, const std::string& at) {
        workshop.topics.push_back(readTopic(topic, at, problems));
    });
    object.list("openQuestions", [&](const Json& question, const std::string& at) {
        if (question.is_string())
            workshop.openQuestions.push_back(question.get<std::string>());
        else
            reportType(problems, "string", question, at);
    });
    object.text("notes", workshop.notes);
    workshop.unknown = object.unknown();
    return workshop;
}

void writeWorkshop(JsonWriter& writer, const WorkshopRecord& workshop)
{
    writer.beginObject();
    writer.member("id", workshop.id);
    writer.member("name", workshop.name);
    writer.member("date", workshop.date);
    writer.member("place", workshop.place);
    writer.member("facilitator", workshop.facilitator);
    if (!workshop.participants.empty()) {
        writer.key("participants");
        writer.beginArray(false);
        for (const Participant& participant : workshop.participants)
            writeParticipant(writer, participant);
        writer.endArray();
    }
    if (!workshop.topics.empty()) {
        writer.key("topics");
        writer.beginArray(false);
        for (const WorkshopTopic& topic : workshop.topics)
            writeTopic(writer, topic);
        writer.endArray();
    }
    if (!workshop.openQuestions.empty()) {
        writer.key("openQuestions");
        writer.beginArray(true);
        for (const std::string& question : workshop.openQuestions)
            writer.text(question);
        writer.endArray();
    }
    writer.member("notes", workshop.notes);
    writer.members(workshop.unknown);
    writer.endObject();
}

void checkWorkshop(const WorkshopRecord& workshop, const std::string& pointer, Problems& problems)
{
    checkText(workshop.name, kMaximumName, pointer + "/name", problems);
    checkDate(workshop.date, pointer + "/date", problems);
    checkText(workshop.place, kMaximumName, pointer + "/place", problems);
    checkText(workshop.facilitator, kMaximumName, pointer + "/facilitator", problems);
    for (std::size_t i = 0; i < workshop.participants.size(); ++i) {
        const std::string at = element(pointer + "/participants", i);
        const Participant& participant = workshop.participants[i];
        checkText(participant.name, kMaximumName, at + "/name", problems);
        checkText(participant.role, kMaximumName, at + "/role", problems);
        checkText(participant.organisation, kMaximumName, at + "/organisation", problems);
    }
    for (std::size_t i = 0; i < workshop.topics.size(); ++i)
        checkTopic(workshop.topics[i], element(pointer + "/topics", i), problems);
    for (std::size_t i = 0; i < workshop.openQuestions.size(); ++i)
        checkText(workshop.openQuestions[i], kMaximumNotes, element(pointer + "/openQuestions", i), problems);
    checkText(workshop.notes, kMaximumNotes, pointer + "/notes", problems);
}

std::vector<WorkshopRecord> readWorkshops(
    const Assessment& assessment, const std::string& pointer, Problems& problems)
{
    std::vector<WorkshopRecord> workshops;
    const auto kept = assessment.unknown.find(std::string(kWorkshopsKey));
    if (kept == assessment.unknown.end())
        return workshops;
    const GuardedJson text = parseGuarded(kept->second);
    if (!text.tree)
        return workshops; // the document was read: it is none that files hold
    Json holder = Json::object();
    holder[std::string(kWorkshopsKey)] = *text.tree;
    ObjectReader object(holder, pointer, problems);
    object.list(kWorkshopsKey, [&](const Json& node, const std::string& at) {
        workshops.push_back(readWorkshop(node, at, problems));
    });
    return workshops;
}

} // namespace

std::vector<WorkshopRecord> workshopsOf(const Assessment& assessment)
{
    Problems ignored;
    return readWorkshops(assessment, {}, ignored);
}

void setWorkshops(Assessment& assessment, const std::vector<WorkshopRecord>& workshops)
{
    if (workshops.empty()) {
        assessment.unknown.erase(std::string(kWorkshopsKey));
        return;
    }
    JsonWriter writer(JsonWriter::Layout::Compact);
    writer.beginArray(false);
    for (const WorkshopRecord& workshop : workshops)
        writeWorkshop(writer, workshop);
    writer.endArray();
    assessment.unknown[std::string(kWorkshopsKey)]
        = compactText(Json::parse(writer.take())); // keys in the order of all that is kept as text
}

void checkWorkshops(const Assessment& assessment, const std::string& pointer, Problems& problems)
{
    const std::vector<WorkshopRecord> workshops = readWorkshops(assessment, pointer, problems);
    const std::string list = pointer + "/" + std::string(kWorkshopsKey);
    checkIds(workshops, list, problems);
    for (std::size_t i = 0; i < workshops.size(); ++i)
        checkWorkshop(workshops[i], element(list, i), problems);
}

} // namespace tunepoint
