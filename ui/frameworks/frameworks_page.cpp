// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frameworks/frameworks_page.h"

#include "ui/document/assessment_document.h"
#include "ui/frameworks/framework_card.h"
#include "ui/frameworks/framework_details.h"
#include "ui/text/framework_names.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr int kCardsInARow = 3;

} // namespace

FrameworksPage::FrameworksPage(AssessmentDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_group(new QButtonGroup(this))
    , m_details(new FrameworkDetails(document, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    createCards();
    column->addWidget(m_details, 1);
    connect(&m_document, &AssessmentDocument::evaluationChanged, this, &FrameworksPage::showEvaluation);
    connect(m_details, &FrameworkDetails::frameworkWanted, this,
        [this](const QString& id) { select(id.toStdString()); });
}

void FrameworksPage::createCards()
{
    auto* grid = new QGridLayout;
    grid->setSpacing(12);
    const auto all = frameworks();
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto* card = new FrameworkCard(frameworkName(all[i].id), this);
        const std::string id(all[i].id);
        card->setObjectName(QString::fromStdString(id));
        connect(card, &QAbstractButton::clicked, this, [this, id] { select(id); });
        m_group->addButton(card, int(i));
        m_cards.push_back(card);
        grid->addWidget(card, int(i) / kCardsInARow, int(i) % kCardsInARow);
    }
    static_cast<QVBoxLayout*>(layout())->addLayout(grid);
    m_shown = all.front().id;
    setFocusProxy(m_cards.front());
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
    select(m_shown);
}

} // namespace tunepoint::ui
