// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frameworks/frameworks_page.h"

#include "ui/document/assessment_document.h"
#include "ui/frameworks/framework_card.h"
#include "ui/frameworks/framework_columns.h"
#include "ui/frameworks/framework_details.h"
#include "ui/text/framework_names.h"
#include "ui/widgets/focus_pass.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr int kCardsInARow = 3;

} // namespace

FrameworksPage::FrameworksPage(AssessmentDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_tabs(new QTabWidget(this))
    , m_columns(new FrameworkColumns(document, m_tabs))
    , m_group(new QButtonGroup(this))
    , m_details(new FrameworkDetails(document, this))
{
    m_tabs->setObjectName(QStringLiteral("frameworksTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_columns, tr("Side by side"));
    m_tabs->addTab(createOneAtATime(), tr("One at a time"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_tabs);
    passFocusOn(*this, *m_tabs);
    connect(&m_document, &AssessmentDocument::evaluationChanged, this, &FrameworksPage::showEvaluation);
    connect(m_details, &FrameworkDetails::frameworkWanted, this,
        [this](const QString& id) { select(id.toStdString()); });
    connectColumns();
}

QWidget* FrameworksPage::createOneAtATime()
{
    auto* tab = new QWidget(m_tabs);
    auto* column = new QVBoxLayout(tab);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    createCards(*column);
    column->addWidget(m_details, 1);
    return tab;
}

void FrameworksPage::connectColumns()
{
    connect(m_columns, &FrameworkColumns::detailsWanted, this, &FrameworksPage::showDetails);
    connect(m_columns, &FrameworkColumns::questionsWanted, this, [this](const std::string& id) {
        showDetails(id);
        m_details->showQuestions();
    });
    connect(m_columns, &FrameworkColumns::answerWanted, &m_document, &AssessmentDocument::askForInput);
}

void FrameworksPage::createCards(QVBoxLayout& column)
{
    auto* grid = new QGridLayout;
    grid->setSpacing(12);
    const auto all = frameworks();
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto* card = new FrameworkCard(frameworkName(all[i].id), column.parentWidget());
        const std::string id(all[i].id);
        card->setObjectName(QString::fromStdString(id));
        connect(card, &QAbstractButton::clicked, this, [this, id] { select(id); });
        m_group->addButton(card, int(i));
        m_cards.push_back(card);
        grid->addWidget(card, int(i) / kCardsInARow, int(i) % kCardsInARow);
    }
    column.addLayout(grid);
    m_shown = all.front().id;
}

void FrameworksPage::showDetails(const std::string& id)
{
    m_tabs->setCurrentIndex(1);
    select(id);
}

bool FrameworksPage::showInput(const std::string& pointer)
{
    for (const FrameworkSpec& spec : m_document.catalogue().frameworks) {
        const bool asks = std::any_of(spec.questions.begin(), spec.questions.end(),
            [&](const FrameworkQuestion& question) { return question.pointer == pointer; });
        if (!asks)
            continue;
        showDetails(spec.id);
        return m_details->showQuestion(pointer);
    }
    return false;
}

void FrameworksPage::select(const std::string& id)
{
    m_shown = id;
    const auto all = frameworks();
    for (std::size_t i = 0; i < all.size(); ++i)
        m_cards[i]->setChecked(all[i].id == id);
    m_details->showFramework(id);
}

void FrameworksPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        showEvaluation();
}

void FrameworksPage::showEvaluation()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    const auto& results = m_document.evaluation().frameworks;
    const auto all = frameworks();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto at = std::find_if(results.begin(), results.end(),
            [&](const FrameworkResult& result) { return result.id == all[i].id; });
        if (at == results.end())
            continue;
        const int missing = int(at->missing.size());
        m_cards[i]->showVerdict(verdictName(at->verdict), at->strength,
            missing > 0 ? tr("%n answer(s) missing", nullptr, missing) : tr("nothing missing"));
    }
    m_columns->showEvaluation();
    select(m_shown);
}

} // namespace tunepoint::ui
