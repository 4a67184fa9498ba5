// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/options/options_page.h"

#include "core/assessment/strategy_edits.h"
#include "ui/charts/strategy_style.h"
#include "ui/document/assessment_document.h"
#include "ui/options/accuracy_tab.h"
#include "ui/options/archetype_dialog.h"
#include "ui/options/costs_tab.h"
#include "ui/options/figures_tab.h"
#include "ui/options/life_tab.h"
#include "ui/options/overview_tab.h"
#include "ui/options/strategy_binding.h"
#include "ui/text/format.h"
#include "ui/text/names.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/shows_input.h"
#include "ui/widgets/side_margins.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <charconv>
#include <string_view>

namespace tunepoint::ui {

namespace {

QString nameOf(const Strategy& strategy)
{
    return strategy.name.empty() ? archetypeName(strategy.archetype) : displayText(strategy.name);
}

/// The marker, not tinted where its row is chosen: the colour is the strategy's.
QIcon mark(const StrategyStyle& style, bool dark, qreal ratio)
{
    const QPixmap picture = markerPixmap(style, 16, dark, ratio);
    QIcon icon(picture);
    icon.addPixmap(picture, QIcon::Selected);
    return icon;
}

/// A pale mark of the chosen row, on which the markers' colours can be seen.
void makeSelectionPale(QWidget& list)
{
    QPalette palette = list.palette();
    QColor pale = palette.color(QPalette::Highlight);
    pale.setAlphaF(0.25F);
    palette.setColor(QPalette::Highlight, pale);
    palette.setColor(QPalette::HighlightedText, palette.color(QPalette::Text));
    list.setPalette(palette);
}

} // namespace

OptionsPage::OptionsPage(AssessmentDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_binding(new StrategyBinding(document, this))
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(tr("Add an option…"), this))
    , m_duplicate(new QPushButton(tr("Duplicate"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_up(new QPushButton(tr("Move up"), this))
    , m_down(new QPushButton(tr("Move down"), this))
    , m_rename(new QPushButton(tr("Rename"), this))
    , m_title(new PlainLabel({}, this))
    , m_summary(plainLabel({}, this))
    , m_tabs(new QTabWidget(this))
    , m_detail(new QStackedWidget(this))
{
    if (!document.assessment().strategies.empty())
        m_binding->setStrategy(document.assessment().strategies.front().id);
    createList();
    createButtons();
    createDetail();
    layOut();
    connect(&document, &AssessmentDocument::changed, this, &OptionsPage::fillList);
    connect(&document, &AssessmentDocument::evaluationChanged, this, &OptionsPage::fillList);
    fillList();
}

void OptionsPage::createList()
{
    m_list->setObjectName(QStringLiteral("strategies"));
    m_list->setAccessibleName(tr("Options"));
    makeSelectionPale(*m_list);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (!item)
            return;
        m_binding->setStrategy(item->data(Qt::UserRole).toString().toStdString());
        updateButtons();
        showSummary();
    });
    const auto key = [this](const QKeySequence& keys, auto slot) {
        auto* action = new QAction(m_list);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_list->addAction(action);
    };
    key(QKeySequence::Delete, [this] { remove(); });
    key(Qt::Key_F2, [this] { m_rename->click(); });
    key(Qt::ALT | Qt::Key_Up, [this] { move(-1); });
    key(Qt::ALT | Qt::Key_Down, [this] { move(1); });
}

void OptionsPage::createButtons()
{
    m_add->setObjectName(QStringLiteral("addStrategy"));
    m_duplicate->setObjectName(QStringLiteral("duplicateStrategy"));
    m_remove->setObjectName(QStringLiteral("removeStrategy"));
    m_up->setObjectName(QStringLiteral("moveUp"));
    m_down->setObjectName(QStringLiteral("moveDown"));
    m_rename->setObjectName(QStringLiteral("renameStrategy"));
    m_up->setToolTip(tr("Alt+Up in the list"));
    m_down->setToolTip(tr("Alt+Down in the list"));
    m_rename->setToolTip(tr("F2 in the list"));
    connect(m_add, &QPushButton::clicked, this, &OptionsPage::askAndAdd);
    connect(m_duplicate, &QPushButton::clicked, this, &OptionsPage::duplicate);
    connect(m_remove, &QPushButton::clicked, this, &OptionsPage::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_rename, &QPushButton::clicked, this, [this] {
        m_tabs->setCurrentIndex(0);
        m_overview->focusName();
    });
}

void OptionsPage::createDetail()
{
    m_tabs->setObjectName(QStringLiteral("details"));
    m_tabs->setDocumentMode(true);
    m_overview = new OverviewTab(*m_binding, this);
    m_tabs->addTab(m_overview, tr("Overview"));
    m_tabs->addTab(new AccuracyTab(*m_binding, this), tr("Accuracy"));
    m_figures = new FiguresTab(*m_binding, this);
    m_costs = new CostsTab(*m_binding, this);
    m_life = new LifeTab(*m_binding, this);
    m_tabs->addTab(m_figures, tr("Figures"));
    m_tabs->addTab(m_costs, tr("Stated costs"));
    m_tabs->addTab(m_life, tr("Life"));
    m_title->setScale(1.5, true);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
}

void OptionsPage::layOut()
{
    auto* side = new QWidget(this);
    auto* buttons = new QGridLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add, 0, 0, 1, 2);
    buttons->addWidget(m_duplicate, 1, 0);
    buttons->addWidget(m_remove, 1, 1);
    buttons->addWidget(m_up, 2, 0);
    buttons->addWidget(m_down, 2, 1);
    buttons->addWidget(m_rename, 3, 0, 1, 2);
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(sideMargins(24, 16, 8, 16));
    sideColumn->setSpacing(8);
    auto* title = new PlainLabel(tr("Options"), side);
    title->setScale(1.5, true);
    sideColumn->addWidget(title);
    sideColumn->addWidget(m_list, 1);
    sideColumn->addLayout(buttons);

    auto* shown = new QWidget(m_detail);
    auto* column = new QVBoxLayout(shown);
    column->setContentsMargins(sideMargins(8, 16, 0, 0));
    column->setSpacing(8);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(sideMargins(16, 0, 24, 0));
    head->addWidget(m_title);
    head->addWidget(m_summary);
    column->addLayout(head);
    column->addWidget(m_tabs, 1);
    m_detail->addWidget(shown);
    auto* empty
        = plainLabel(tr("There are no options yet. Add some to compare them: “Go on as today” and “Rules, no "
                        "model” belong to every comparison."),
            m_detail);
    empty->setAlignment(Qt::AlignCenter);
    empty->setMargin(24);
    m_detail->addWidget(empty);

    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(side);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({fontMetrics().averageCharWidth() * 36, fontMetrics().averageCharWidth() * 130});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);
}

int OptionsPage::indexOf(const std::string& id) const
{
    const auto& strategies = m_document.assessment().strategies;
    const auto at = std::find_if(
        strategies.begin(), strategies.end(), [&](const Strategy& strategy) { return strategy.id == id; });
    return at == strategies.end() ? -1 : int(at - strategies.begin());
}

void OptionsPage::fillList()
{
    const auto& strategies = m_document.assessment().strategies;
    if (indexOf(m_binding->id()) < 0 && !strategies.empty()) { // the chosen one is gone: take its neighbour
        const int row = std::clamp(m_list->currentRow(), 0, int(strategies.size()) - 1);
        m_binding->setStrategy(strategies[std::size_t(row)].id);
    }
    {
        const QSignalBlocker quiet(m_list);
        const bool dark = palette().color(QPalette::Base).lightness() < 128;
        StrategyStyles& styles = StrategyStyles::of(m_document);
        m_list->clear();
        for (const Strategy& strategy : strategies) {
            auto* item = new QListWidgetItem(
                mark(styles.style(strategy.id), dark, devicePixelRatioF()), nameOf(strategy), m_list);
            item->setData(Qt::UserRole, QString::fromStdString(strategy.id));
            const StrategyResult* result = findResult(m_document.evaluation(), strategy.id);
            if (result && !result->eligible)
                item->setText(tr("%1 – out").arg(nameOf(strategy)));
            item->setToolTip(literal(archetypeName(strategy.archetype)));
        }
        m_list->setCurrentRow(indexOf(m_binding->id()));
    }
    updateButtons();
    showSummary();
}

void OptionsPage::updateButtons()
{
    const int row = indexOf(m_binding->id());
    const int count = int(m_document.assessment().strategies.size());
    for (QPushButton* button : {m_duplicate, m_remove, m_rename})
        button->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < count);
    m_detail->setCurrentIndex(row >= 0 ? 0 : 1);
}

void OptionsPage::showSummary()
{
    const Strategy* strategy = m_binding->strategy();
    if (!strategy)
        return;
    m_title->setText(
        isRightToLeft() ? QChar(0x200F) + nameOf(*strategy) : nameOf(*strategy)); // beside the list
    const StrategyResult* result = m_binding->result();
    const Format format(locale(), m_binding->currency());
    if (!result)
        m_summary->setText(archetypeName(strategy->archetype));
    else
        m_summary->setText(
            tr("%1 · %2 a month · %3 correct · %4 to start")
                .arg(archetypeName(strategy->archetype), format.moneyShort(result->central.costPerMonth),
                    format.share(result->central.accuracy), format.moneyShort(result->central.oneOffCost)));
}

bool OptionsPage::showStrategy(const std::string& id)
{
    const int row = indexOf(id);
    if (row >= 0)
        m_list->setCurrentRow(row);
    return row >= 0;
}

bool OptionsPage::showInput(const std::string& pointer)
{
    constexpr std::string_view kList = "/strategies/";
    if (pointer == "/strategies") // the list itself
        return focusEditor(m_list);
    if (pointer.rfind(kList, 0) != 0)
        return false;
    const auto& strategies = m_document.assessment().strategies;
    std::size_t row = 0;
    const char* begin = pointer.data() + kList.size();
    const char* end = pointer.data() + pointer.size();
    const auto [after, error] = std::from_chars(begin, end, row);
    if (error != std::errc() || row >= strategies.size() || (after != end && *after != '/'))
        return false;
    showStrategy(strategies[row].id);
    return showInputOfStrategy(after == end ? std::string() : std::string(after + 1, end));
}

bool OptionsPage::showInputOfStrategy(const std::string& tail)
{
    // each tab knows its own; the one that does comes to the front before it takes the focus
    const auto offer = [&](auto* tab) {
        if (!tab->edits(tail))
            return false;
        m_tabs->setCurrentWidget(tab);
        return tab->showInput(tail);
    };
    return offer(m_overview) || offer(m_figures) || offer(m_costs) || offer(m_life);
}

void OptionsPage::askAndAdd()
{
    ArchetypeDialog dialog(this);
    if (dialog.exec() == QDialog::Accepted && !dialog.archetype().empty())
        addFrom(dialog.archetype());
}

void OptionsPage::addFrom(const std::string& archetype)
{
    const QString name = archetypeName(archetype);
    std::string id;
    m_document.endMerge();
    m_document.edit("/strategies", tr("Add “%1”").arg(name), [&](Assessment& assessment) {
        id = assessment.strategies[addStrategy(assessment, archetype, name.toStdString())].id;
    });
    m_document.endMerge();
    showStrategy(id);
    m_list->setFocus(Qt::OtherFocusReason);
}

void OptionsPage::duplicate()
{
    const int row = indexOf(m_binding->id());
    if (row < 0)
        return;
    const QString name = nameOf(*m_binding->strategy());
    std::string id;
    m_document.endMerge();
    m_document.edit("/strategies", tr("Duplicate “%1”").arg(name), [&](Assessment& assessment) {
        const std::string copy = tr("%1 (copy)").arg(name).left(int(kMaximumName) - 4).toStdString();
        id = assessment.strategies[duplicateStrategy(assessment, std::size_t(row), copy)].id;
    });
    m_document.endMerge();
    showStrategy(id);
}

void OptionsPage::remove()
{
    const int row = indexOf(m_binding->id());
    if (row < 0)
        return;
    const QString name = nameOf(*m_binding->strategy());
    m_document.endMerge();
    m_document.edit("/strategies", tr("Remove “%1”").arg(name),
        [row](Assessment& assessment) { removeStrategy(assessment, std::size_t(row)); });
    m_document.endMerge();
}

void OptionsPage::move(int by)
{
    const int row = indexOf(m_binding->id());
    const int to = row + by;
    if (row < 0 || to < 0 || to >= int(m_document.assessment().strategies.size()))
        return;
    m_document.endMerge();
    m_document.edit("/strategies", by < 0 ? tr("Move an option up") : tr("Move an option down"),
        [row, to](Assessment& assessment) { moveStrategy(assessment, std::size_t(row), std::size_t(to)); });
    m_document.endMerge();
}

} // namespace tunepoint::ui
