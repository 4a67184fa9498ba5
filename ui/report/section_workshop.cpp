// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/workshop_json.h"
#include "ui/report/sections.h"

namespace tunepoint::ui {

namespace {

void writeFrame(ReportBuilder& report, const WorkshopRecord& workshop, const Format& format)
{
    ReportTable table;
    table.columns = {{ReportText::tr("What"), false, 0.25}, {ReportText::tr("Value"), false}};
    const auto add = [&](const QString& what, const QString& value) {
        if (!value.isEmpty())
            table.rows.push_back({{what, {}, false, true}, {value}});
    };
    add(ReportText::tr("Date"),
        workshop.date.empty() ? ReportText::tr("not stated")
                              : format.date(QString::fromStdString(workshop.date)));
    add(ReportText::tr("Place"), plainText(workshop.place));
    add(ReportText::tr("Facilitator"),
        workshop.facilitator.empty() ? ReportText::tr("not stated") : plainText(workshop.facilitator));
    report.table(table);
}

void writeParticipants(ReportBuilder& report, const WorkshopRecord& workshop)
{
    if (workshop.participants.empty()) {
        report.paragraph(ReportText::tr("It is not recorded who took part."));
        return;
    }
    ReportTable table;
    table.columns = {{ReportText::tr("Participant"), false, 0.36}, {ReportText::tr("Role"), false, 0.3},
        {ReportText::tr("Organisation"), false}};
    for (const Participant& participant : workshop.participants) {
        const QString name = plainText(participant.name);
        table.rows.push_back({{name.isEmpty() ? ReportText::tr("without a name") : name},
            {plainText(participant.role)}, {plainText(participant.organisation)}});
    }
    report.table(table, ReportText::tr("Who took part"));
}

/// Nothing where no vote was counted.
QString votesText(const WorkshopTopic& topic, const Format& format)
{
    if (!topic.inFavour && !topic.against && !topic.abstained)
        return {};
    const auto count = [&](const std::optional<int>& votes) {
        return votes ? format.count(double(*votes)) : ReportText::tr("not counted");
    };
    return ReportText::tr("Votes: in favour %1, against %2, abstained %3.")
        .arg(count(topic.inFavour), count(topic.against), count(topic.abstained));
}

void writeTopics(ReportBuilder& report, const WorkshopRecord& workshop, const Format& format)
{
    for (std::size_t i = 0; i < workshop.topics.size(); ++i) {
        const WorkshopTopic& topic = workshop.topics[i];
        const QString title = plainText(topic.title);
        report.minorHeading(ReportText::tr("%1. %2", "number of a topic, its title")
                                .arg(format.count(double(i + 1)),
                                    title.isEmpty() ? ReportText::tr("Topic without a title") : title));
        writeParagraphs(report, topic.minutes);
        const QString outcome = plainText(topic.outcome, int(kMaximumNotes));
        report.paragraph(outcome.isEmpty() ? ReportText::tr("Nothing was agreed.")
                                           : ReportText::tr("Agreed: %1").arg(outcome));
        report.paragraph(votesText(topic, format));
    }
}

} // namespace

void writeWorkshop(ReportBuilder& report, const ReportContent& content)
{
    const std::vector<WorkshopRecord> workshops = workshopsOf(content.assessment());
    const QString said = statementText(content, "U9");
    if (workshops.empty() && said.isEmpty())
        return;
    report.heading(ReportText::tr("Workshop record"));
    report.paragraph(said);
    for (const WorkshopRecord& workshop : workshops) {
        const QString name = plainText(workshop.name);
        report.subheading(name.isEmpty() ? ReportText::tr("Workshop") : name);
        writeFrame(report, workshop, content.format);
        writeParticipants(report, workshop);
        writeTopics(report, workshop, content.format);
        QStringList open;
        for (const std::string& question : workshop.openQuestions)
            open << plainText(question, int(kMaximumNotes));
        open.removeAll(QString());
        if (!open.isEmpty()) {
            report.minorHeading(ReportText::tr("Left open"));
            report.bullets(open);
        }
        writeParagraphs(report, workshop.notes);
    }
}

} // namespace tunepoint::ui
