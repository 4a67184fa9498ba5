// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/room_sections.h"

#include "ui/shell/rooms.h"

#include <QCoreApplication>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>

#include <array>

namespace tunepoint::ui {

namespace {

struct Sections {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::Sections)
};

constexpr auto kOptions = "tunepoint::ui::OptionsPage";
constexpr auto kDecision = "tunepoint::ui::DecisionPage";
constexpr auto kAnswer = "tunepoint::ui::AnswerTab";
constexpr auto kFrameworks = "tunepoint::ui::FrameworksPage";
constexpr auto kWorkflow = "tunepoint::ui::WorkflowPage";
constexpr auto kSources = "tunepoint::ui::SourcesPage";

// The titles are those that the pages show; a test holds that every one of them is there.
constexpr std::array kSections{
    RoomSection{"options", kOptions, "Overview", 0},
    RoomSection{"options", kOptions, "Accuracy", 1},
    RoomSection{"options", kOptions, "Figures", 2},
    RoomSection{"options", kOptions, "Stated costs", 3},
    RoomSection{"options", kOptions, "Life", 4},
    RoomSection{"decision", kAnswer, "In short", 0, "link_answer"},
    RoomSection{"decision", kAnswer, "Weights", 0, "link_weights"},
    RoomSection{"decision", kAnswer, "How sure", 0, "link_sure"},
    RoomSection{"decision", kAnswer, "What moves it", 0, "link_moves"},
    RoomSection{"decision", kAnswer, "What would flip it", 0, "link_flips"},
    RoomSection{"decision", kAnswer, "Other methods", 0, "link_methods"},
    RoomSection{"decision", kDecision, "Criteria and scores", 1},
    RoomSection{"decision", kDecision, "Limits", 2},
    RoomSection{"decision", kDecision, "Record", 3},
    RoomSection{"frameworks", kFrameworks, "Side by side", 0},
    RoomSection{"frameworks", kFrameworks, "One at a time", 1},
    RoomSection{"workflow", kWorkflow, "Process", 0},
    RoomSection{"workflow", kWorkflow, "Several tasks, one budget", 1},
    RoomSection{"sources", kSources, "Figures", 0},
    RoomSection{"sources", kSources, "Published findings", 1},
    RoomSection{"sources", kSources, "Claims", 2},
    RoomSection{"sources", kSources, "Tokens", 3},
};

} // namespace

std::span<const RoomSection> roomSections()
{
    return kSections;
}

QString sectionTitle(const RoomSection& section)
{
    const QString room = roomTitle(rooms()[std::size_t(roomIndex(section.room))]).remove(u'&');
    return Sections::tr("%1: %2", "a room and a section of it")
        .arg(room, QCoreApplication::translate(section.context, section.title));
}

void showSection(QWidget& page, const RoomSection& section)
{
    if (auto* tabs = page.findChild<QTabWidget*>())
        tabs->setCurrentIndex(section.tab);
    if (section.link == nullptr)
        return;
    auto* link = page.findChild<QToolButton*>(QLatin1String(section.link));
    if (link != nullptr)
        QTimer::singleShot(0, link, &QToolButton::click); // once a page just made has its layout
}

} // namespace tunepoint::ui
