// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rooms.h"

#include "ui/compare/compare_page.h"
#include "ui/decision/decision_page.h"
#include "ui/document/assessment_document.h"
#include "ui/evidence/sources_page.h"
#include "ui/finance/finance_page.h"
#include "ui/frameworks/frameworks_page.h"
#include "ui/options/options_page.h"
#include "ui/reportview/report_page.h"
#include "ui/shell/room_icons.h"
#include "ui/tradeoff/tradeoff_page.h"
#include "ui/wizard/task_page.h"
#include "ui/workflow/workflow_page.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace tunepoint::ui {

namespace {

template <class Page>
QWidget* page(AssessmentDocument& document, QWidget* parent)
{
    return new Page(document, parent); // owned by `parent`
}

constexpr auto kContext = "tunepoint::ui::Rooms";

const std::vector<Room>& all()
{
    static const std::vector<Room> list{
        {"task", QT_TRANSLATE_NOOP("tunepoint::ui::Rooms", "Task"), paintTaskIcon, page<TaskPage>,
            "/task /baseline /title /organisation /decisionOwner /date /currency /exchangeRate "
            "/horizonMonths "
            "/discountRatePerYear"},
        {"options", QT_TRANSLATE_NOOP("tunepoint::ui::Rooms", "Options"), paintOptionsIcon, page<OptionsPage>,
            "/strategies"},
        {"trade-off", QT_TRANSLATE_NOOP("tunepoint::ui::Rooms", "Trade-off"), paintTradeoffIcon,
            page<TradeoffPage>},
        {"costs", QT_TRANSLATE_NOOP("tunepoint::ui::Rooms", "Costs and return"), paintCostsIcon,
            page<FinancePage>},
        {"decision", QT_TRANSLATE_NOOP("tunepoint::ui::Rooms", "Decision"), paintDecisionIcon,
            page<DecisionPage>,
            "/criteria /scores /weighting /gates /decision /journal /premortem /statements"},
        {"frameworks", QT_TRANSLATE_NOOP("tunepoint::ui::Rooms", "Frameworks"), paintFrameworksIcon,
            page<FrameworksPage>, "/frameworks"},
        {"workflow", QT_TRANSLATE_NOOP("tunepoint::ui::Rooms", "Workflow"), paintWorkflowIcon,
            page<WorkflowPage>, "/workflow"},
        {"compare", QT_TRANSLATE_NOOP("tunepoint::ui::Rooms", "Compare"), paintCompareIcon,
            page<ComparePage>},
        {"sources", QT_TRANSLATE_NOOP("tunepoint::ui::Rooms", "Sources"), paintSourcesIcon, page<SourcesPage>,
            "/"},
        {"report", QT_TRANSLATE_NOOP("tunepoint::ui::Rooms", "Report"), paintReportIcon, page<ReportPage>},
    };
    return list;
}

} // namespace

bool Room::mayEdit(std::string_view pointer) const
{
    for (std::string_view left = inputs; !left.empty();) {
        const std::size_t end = std::min(left.find(' '), left.size());
        if (pointer.starts_with(left.substr(0, end)))
            return true;
        left.remove_prefix(std::min(end + 1, left.size()));
    }
    return false;
}

std::span<const Room> rooms()
{
    return all();
}

QString roomTitle(const Room& room)
{
    return QCoreApplication::translate(kContext, room.title);
}

int roomIndex(std::string_view id)
{
    const auto& list = all();
    const auto found
        = std::find_if(list.begin(), list.end(), [id](const Room& room) { return room.id == id; });
    return found == list.end() ? -1 : int(found - list.begin());
}

} // namespace tunepoint::ui
