// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/weights_panel.h"

#include "core/decision/criteria_weights.h"
#include "ui/decision/best_worst_weights.h"
#include "ui/decision/criteria_binding.h"
#include "ui/decision/direct_weights.h"
#include "ui/decision/objective_choice.h"
#include "ui/decision/pairwise_weights.h"
#include "ui/decision/rail_list.h"
#include "ui/decision/rank_weights.h"
#include "ui/decision/swing_weights.h"
#include "ui/text/decision_sentences.h"
#include "ui/widgets/calm_list.h"
#include "ui/widgets/list_and_form.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/shows_input.h"

#include <QFormLayout>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tunepoint::ui {

namespace {

constexpr std::array kMethods{WeightingMethod::Direct, WeightingMethod::Swing,
    WeightingMethod::RankOrderCentroid, WeightingMethod::Ahp, WeightingMethod::BestWorst};
constexpr std::array<std::optional<MoneyIn>, 3> kMoney{
    std::nullopt, MoneyIn::NetPresentValue, MoneyIn::Criteria};

} // namespace

WeightsPanel::WeightsPanel(CriteriaBinding& binding, QWidget* parent)
    : QWidget(parent)
    , m_binding(binding)
    , m_objective(new ObjectiveChoice(binding, this))
    , m_money(new CalmList(this))
    , m_method(new CalmList(this))
    , m_group(new CalmList(this))
    , m_editors(new QStackedWidget(this))
    , m_direct(new DirectWeights(binding, this))
    , m_swing(new SwingWeights(binding, this))
    , m_ranks(new RankWeights(binding, this))
    , m_pairs(new PairwiseWeights(binding, this))
    , m_bestWorst(new BestWorstWeights(binding, this))
{
    setObjectName(QStringLiteral("weightsPanel"));
    createChoices();
    createEditors();
    layOut();
    connect(&binding, &CriteriaBinding::changed, this, &WeightsPanel::showDocument);
    showDocument();
}

void WeightsPanel::createChoices()
{
    m_money->setObjectName(QStringLiteral("moneyIn"));
    m_money->addItem(tr("Wherever a criterion names it"));
    m_money->addItem(tr("In net present value and total cost only"));
    m_money->addItem(tr("In the parts (cost to start, cost a month …) only"));
    m_money->setToolTip(tr("Money counts once: in the total, or in its parts"));
    connect(m_money, &QComboBox::activated, this, [this](int index) {
        m_binding.editOnce("/decision/moneyIn", tr("Change where money counts"),
            [&](Assessment& assessment) { assessment.decision.moneyIn = kMoney[std::size_t(index)]; });
    });
    m_method->setObjectName(QStringLiteral("weightingMethod"));
    for (const WeightingMethod method : kMethods)
        m_method->addItem(weightingMethodName(method));
    connect(m_method, &QComboBox::activated, this, [this](int index) {
        m_binding.editOnce(
            "/weighting/method", tr("Change how weights are found"), [&](Assessment& assessment) {
                if (!assessment.weighting)
                    assessment.weighting.emplace();
                assessment.weighting->method = kMethods[std::size_t(index)];
            });
    });
}

void WeightsPanel::createEditors()
{
    m_group->setObjectName(QStringLiteral("weightGroup"));
    connect(m_group, &QComboBox::activated, this, &WeightsPanel::showEditor);
    const std::array<QWidget*, kMethods.size()> editors{m_direct, m_swing, m_ranks, m_pairs, m_bestWorst};
    for (QWidget* editor : editors) {
        editor->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        m_editors->addWidget(editor);
    }
}

void WeightsPanel::layOut()
{
    auto* title = new PlainLabel(tr("How much each criterion counts"), this);
    title->setScale(1.25);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setHorizontalSpacing(12);
    for (CalmList* list : {static_cast<CalmList*>(m_objective), m_money, m_method, m_group}) {
        list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        list->setMinimumContentsLength(18);
        list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    m_groupLabel = new PlainLabel(tr("Among"), this);
    m_groupLabel->setBuddy(m_group);
    form->addRow(tr("What decides"), m_objective);
    form->addRow(tr("Money counts"), m_money);
    form->addRow(tr("Weights come from"), m_method);
    form->addRow(m_groupLabel, m_group);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(title);
    column->addLayout(form);
    column->addWidget(new RailList(m_binding.document(), Concern::Money, this));
    column->addWidget(new RailList(m_binding.document(), Concern::Weights, this));
    column->addWidget(m_editors, 1);
}

void WeightsPanel::showDocument()
{
    const Assessment& assessment = m_binding.assessment();
    const auto money = std::find(kMoney.begin(), kMoney.end(), assessment.decision.moneyIn);
    m_money->setCurrentIndex(int(money - kMoney.begin()));
    const WeightingMethod method
        = assessment.weighting ? assessment.weighting->method : WeightingMethod::Direct;
    m_method->setCurrentIndex(int(std::find(kMethods.begin(), kMethods.end(), method) - kMethods.begin()));
    showGroups();
    showEditor();
}

/// Groups of at least two: alone there is nothing to weigh.
void WeightsPanel::showGroups()
{
    const std::string before
        = m_group->currentIndex() >= 0 && std::size_t(m_group->currentIndex()) < m_parents.size()
        ? m_parents[std::size_t(m_group->currentIndex())]
        : std::string();
    m_parents.clear();
    const QSignalBlocker quiet(m_group);
    m_group->clear();
    for (const WeightGroup& group : criteriaWeights(m_binding.assessment()).groups) {
        if (group.members.size() < 2 && !m_parents.empty())
            continue;
        m_parents.push_back(group.parent);
        m_group->addItem(group.parent.empty() ? tr("the criteria at the top")
                                              : tr("those below %1").arg(m_binding.name(group.parent)));
    }
    const auto at = std::find(m_parents.begin(), m_parents.end(), before);
    m_group->setCurrentIndex(at == m_parents.end() ? 0 : int(at - m_parents.begin()));
}

void WeightsPanel::showEditor()
{
    const int method = m_method->currentIndex();
    m_editors->setCurrentIndex(method);
    for (int i = 0; i < m_editors->count(); ++i) // a hidden editor takes no room
        m_editors->widget(i)->setSizePolicy(
            QSizePolicy::Preferred, i == method ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    const bool choice = method > 0 && m_parents.size() > 1;
    m_group->setVisible(choice);
    m_groupLabel->setVisible(choice);
    const int index = std::max(m_group->currentIndex(), 0);
    if (std::size_t(index) >= m_parents.size())
        return;
    const std::string& parent = m_parents[std::size_t(index)];
    if (method == 1)
        m_swing->showGroup(parent);
    else if (method == 2)
        m_ranks->showGroup(parent);
    else if (method == 3)
        m_pairs->showGroup(parent);
    else if (method == 4)
        m_bestWorst->showGroup(parent);
}

bool WeightsPanel::edits(const std::string& pointer) const
{
    const auto criterion = entryOfList(pointer, "/criteria", int(m_binding.criteria().size()));
    return criterion ? criterion->member == "weight"
                     : pointer.starts_with("/weighting") || pointer == "/decision/moneyIn";
}

bool WeightsPanel::showInput(const std::string& pointer)
{
    if (pointer == "/decision/moneyIn")
        return focusEditor(m_money);
    const auto criterion = entryOfList(pointer, "/criteria", int(m_binding.criteria().size()));
    if (!criterion)
        return focusEditor(m_method);
    m_binding.choose(m_binding.criteria()[std::size_t(criterion->index)].id);
    if (m_editors->currentWidget() == m_direct)
        return m_direct->focusExactWeight();
    return focusEditor(m_editors->currentWidget());
}

} // namespace tunepoint::ui
