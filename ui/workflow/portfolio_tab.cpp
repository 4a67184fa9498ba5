// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workflow/portfolio_tab.h"

#include "ui/charts/budget_chart.h"
#include "ui/charts/chart_frame.h"
#include "ui/charts/figure_table.h"
#include "ui/document/assessment_document.h"
#include "ui/document/open_requests.h"
#include "ui/text/workflow_sentences.h"
#include "ui/widgets/calm_list.h"
#include "ui/widgets/list_and_form.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/workflow/portfolio_planner.h"
#include "ui/workflow/portfolio_tables.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace tunepoint::ui {

namespace {

constexpr int kMostRows = 8;
constexpr int kChartHeight = 300;

PlainLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new PlainLabel(text, parent);
    label->setScale(1.25);
    return label;
}

QString portfolioFilter()
{
    return PortfolioTab::tr("Portfolios (*.%1);;All files (*)").arg(QLatin1String(kPortfolioSuffix));
}

} // namespace

PortfolioTab::PortfolioTab(AssessmentDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_planner(PortfolioPlanner::of(document))
{
    auto* left = new QWidget(this);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 12, 0);
    leftColumn->setSpacing(16);
    leftColumn->addWidget(createTasks(), 1);
    leftColumn->addWidget(createBudgets());
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(createPlan());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* both = new QSplitter(Qt::Horizontal, this);
    both->addWidget(left);
    both->addWidget(scroll);
    both->setChildrenCollapsible(false);
    both->setStretchFactor(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->addWidget(both);
    connect(&m_planner, &PortfolioPlanner::candidatesChanged, this, &PortfolioTab::showCandidates);
    connect(&m_planner, &PortfolioPlanner::planChanged, this, &PortfolioTab::showPlan);
    connect(&m_planner, &PortfolioPlanner::fileChanged, this, &PortfolioTab::showFile);
    showFile();
    showCandidates();
    showBudget();
    showPlan();
}

QWidget* PortfolioTab::createTasks()
{
    auto* block = new QWidget(this);
    m_list = new QListWidget(block);
    m_list->setObjectName(QStringLiteral("portfolioTasks"));
    m_list->setAccessibleName(tr("Tasks that share the budget"));
    m_list->setWordWrap(true);
    auto* add = new QPushButton(tr("Add a file …"), block);
    m_open = new QPushButton(tr("Open it"), block);
    m_remove = new QPushButton(tr("Remove"), block);
    add->setObjectName(QStringLiteral("addTask"));
    m_open->setObjectName(QStringLiteral("openTask"));
    m_remove->setObjectName(QStringLiteral("removeTask"));
    m_remove->setToolTip(tr("Takes a file that was added by hand off this list"));
    connect(add, &QPushButton::clicked, this, &PortfolioTab::askForFile);
    connect(m_open, &QPushButton::clicked, this, [this] { OpenRequests::of(m_document).ask(chosenPath()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_planner.remove(chosenPath()); });
    connect(m_list, &QListWidget::currentRowChanged, this, &PortfolioTab::updateButtons);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        if (!m_quiet)
            m_planner.include(item->data(Qt::UserRole).toString(), item->checkState() == Qt::Checked);
    });
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {add, m_open, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(heading(tr("Tasks"), block));
    column->addWidget(plainLabel(
        tr("This document, the assessments that its steps link to, and files that you add."), block));
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    column->addWidget(createFileRow());
    return block;
}

QWidget* PortfolioTab::createFileRow()
{
    auto* block = new QWidget(this);
    auto* open = new QPushButton(tr("Open portfolio …"), block);
    auto* save = new QPushButton(tr("Save portfolio …"), block);
    open->setObjectName(QStringLiteral("openPortfolio"));
    save->setObjectName(QStringLiteral("savePortfolio"));
    open->setToolTip(tr("Tasks and budgets from a file, instead of those that are here"));
    save->setToolTip(tr("Tasks and budgets as a file of their own, to keep or to share"));
    connect(open, &QPushButton::clicked, this, &PortfolioTab::openPortfolio);
    connect(save, &QPushButton::clicked, this, &PortfolioTab::savePortfolio);
    m_file = plainLabel({}, block);
    m_file->setObjectName(QStringLiteral("portfolioFile"));
    m_file->setScale(0.9);
    m_message = plainLabel({}, block);
    m_message->setObjectName(QStringLiteral("portfolioMessage"));
    m_message->hide();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(open);
    buttons->addWidget(save);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(buttons);
    column->addWidget(m_file);
    column->addWidget(m_message);
    return block;
}

NumberField* PortfolioTab::budgetField(const char* name, std::optional<double> PortfolioBudget::*member)
{
    auto* field = new NumberField(this);
    field->setObjectName(QString::fromLatin1(name));
    field->setBounds(notNegative);
    field->setPlaceholderText(tr("not limited"));
    connect(field, &NumberField::valueEdited, this, [this, member](std::optional<double> value) {
        PortfolioBudget budget = m_planner.budget();
        budget.*member = value;
        m_planner.setBudget(budget);
    });
    return field;
}

QWidget* PortfolioTab::createBudgets()
{
    auto* block = new QWidget(this);
    m_oneOff = budgetField("budgetOneOff", &PortfolioBudget::oneOff);
    m_perMonth = budgetField("budgetPerMonth", &PortfolioBudget::perMonth);
    m_days = budgetField("budgetDays", &PortfolioBudget::days);
    auto* fields = new QWidget(block);
    QFormLayout* form = makeForm(fields);
    form->addRow(tr("Money at the start"), m_oneOff);
    form->addRow(tr("Money a month"), m_perMonth);
    form->addRow(tr("Days of engineering"), m_days);
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(heading(tr("Shared budget"), block));
    column->addWidget(fields);
    return block;
}

QWidget* PortfolioTab::createPlan()
{
    auto* block = new QWidget(this);
    m_worth = plainLabel({}, block);
    m_worth->setObjectName(QStringLiteral("planWorth"));
    m_worth->setScale(1.25);
    m_rest = plainLabel({}, block);
    m_rest->setObjectName(QStringLiteral("planSentences"));
    StrategyStyles& styles = StrategyStyles::of(m_document);
    m_table = new FigureTable(styles, block);
    m_table->setObjectName(QStringLiteral("planTable"));
    m_table->setAccessibleName(tr("The plan: one option for each task"));
    m_sums = new FigureTable(styles, block);
    m_sums->setObjectName(QStringLiteral("sumTable"));
    m_sums->setAccessibleName(tr("The sums over all tasks, with their ranges"));
    m_note = plainLabel(portfolioRangeNote(), block);
    m_note->setObjectName(QStringLiteral("sumNote"));
    m_note->setScale(0.9);
    m_chart = new BudgetChart(styles, block);
    m_frame = new ChartFrame(m_chart, styles, block);
    m_frame->setMinimumHeight(kChartHeight);
    m_frame->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // takes what the rest leaves
    m_which = new CalmList(m_frame);
    m_which->setObjectName(QStringLiteral("budgetChoice"));
    m_which->setAccessibleName(tr("Budget that the chart varies"));
    m_which->addItem(tr("Money at the start"));
    m_which->addItem(tr("Money a month"));
    m_frame->addControl(m_which);
    connect(m_which, &QComboBox::currentIndexChanged, this, &PortfolioTab::showCurve);
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(12, 0, 8, 0);
    column->setSpacing(12);
    for (QWidget* part : std::initializer_list<QWidget*>{m_worth, m_rest, m_table, m_sums, m_note})
        column->addWidget(part);
    column->addWidget(m_frame, 1);
    return block;
}

void PortfolioTab::askForFile()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Another task"),
        QFileInfo(m_document.path()).path(), tr("Assessments (*.tunepoint);;All files (*)"));
    for (const QString& path : paths)
        m_planner.add(path);
}

void PortfolioTab::openPortfolio()
{
    const QString known = m_planner.file().isEmpty() ? m_document.path() : m_planner.file();
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open portfolio"), QFileInfo(known).path(), portfolioFilter());
    if (path.isEmpty())
        return;
    say(m_planner.open(path));
    showBudget();
}

void PortfolioTab::savePortfolio()
{
    const QString suffix = QLatin1Char('.') + QLatin1String(kPortfolioSuffix);
    const QString proposed = m_planner.file().isEmpty()
        ? QFileInfo(m_document.path()).dir().filePath(tr("Portfolio") + suffix)
        : m_planner.file();
    QString path = QFileDialog::getSaveFileName(this, tr("Save portfolio"), proposed, portfolioFilter());
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty() && !QFileInfo::exists(path + suffix))
        path += suffix;
    say(m_planner.save(path));
}

void PortfolioTab::showFile()
{
    const QString name = isolated(displayText(QFileInfo(m_planner.file()).fileName().toStdString()));
    m_file->setVisible(!m_planner.file().isEmpty());
    m_file->setText(m_planner.isModified() ? tr("Portfolio %1, changed since it was saved").arg(name)
                                           : tr("Portfolio %1").arg(name));
    m_file->setToolTip(literal(m_planner.file()));
    if (!m_planner.notice().isEmpty() || m_planner.isModified())
        say(m_planner.notice());
}

void PortfolioTab::say(const QString& message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

QString PortfolioTab::chosenPath() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item != nullptr ? item->data(Qt::UserRole).toString() : QString();
}

void PortfolioTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_planner.follow();
    showBudget();
}

void PortfolioTab::showCandidates()
{
    m_quiet = true;
    const auto& candidates = m_planner.candidates();
    while (m_list->count() > int(candidates.size()))
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < int(candidates.size()))
        m_list->addItem(QString());
    for (int i = 0; i < m_list->count(); ++i) {
        const PortfolioCandidate& candidate = candidates[std::size_t(i)];
        QListWidgetItem* item = m_list->item(i);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(candidate.included ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, candidate.path);
        QString text = candidate.title;
        if (!candidate.trouble.isEmpty())
            text = tr("%1\nleft out: %2", "a task, why").arg(candidate.title, candidate.trouble);
        else if (!candidate.evaluation)
            text = tr("%1\nis being read …").arg(candidate.title);
        item->setText(text);
        item->setToolTip(literal(candidate.path));
    }
    m_quiet = false;
    updateButtons();
}

void PortfolioTab::updateButtons()
{
    const int row = m_list->currentRow();
    const auto& candidates = m_planner.candidates();
    const bool any = row >= 0 && row < int(candidates.size());
    m_open->setEnabled(any && !candidates[std::size_t(row)].path.isEmpty());
    m_remove->setEnabled(any && candidates[std::size_t(row)].added);
}

void PortfolioTab::showBudget()
{
    const QString currency = QString::fromStdString(m_document.assessment().currency);
    const PortfolioBudget& budget = m_planner.budget();
    m_oneOff->setUnit(Unit::Money, currency);
    m_perMonth->setUnit(Unit::MoneyPerMonth, currency);
    m_days->setUnit(Unit::Days, currency);
    m_oneOff->setValue(budget.oneOff);
    m_perMonth->setValue(budget.perMonth);
    m_days->setValue(budget.days);
}

void PortfolioTab::showPlan()
{
    const auto plan = m_planner.plan();
    const bool any = plan != nullptr;
    for (QWidget* part : std::initializer_list<QWidget*>{m_table, m_sums, m_note, m_frame})
        part->setVisible(any && !plan->choices.empty());
    m_rest->setVisible(any);
    if (!any) {
        m_worth->setText(m_planner.isBusy() ? tr("The plan is being worked out …")
                                            : tr("There is no task to plan yet. Add options to this "
                                                 "document, link steps of the process to "
                                                 "assessments, or add files."));
        return;
    }
    const Format format(QLocale(), plan->currency);
    QStringList said = planSentences(*plan, format);
    m_worth->setText(said.takeFirst());
    m_rest->setText(said.join(QLatin1Char('\n')));
    m_table->setTable(portfolioTable(*plan, format));
    m_table->fitHeight(kMostRows);
    m_sums->setTable(portfolioSumTable(*plan, format));
    m_sums->fitHeight(kMostRows);
    showCurve();
}

void PortfolioTab::showCurve()
{
    const auto plan = m_planner.plan();
    if (plan == nullptr)
        return;
    const bool perMonth = m_which->currentIndex() == 1;
    const Portfolio& portfolio = plan->portfolio;
    m_chart->setCurve({perMonth ? portfolio.perMonthCurve : portfolio.oneOffCurve,
        perMonth ? plan->ranges.perMonthCurve : plan->ranges.oneOffCurve,
        perMonth ? portfolio.perMonth.budget : portfolio.oneOff.budget, portfolio.unlimitedValue, perMonth,
        plan->currency});
}

} // namespace tunepoint::ui
