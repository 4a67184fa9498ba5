// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/claims_pane.h"

#include "core/assessment/free_id.h"
#include "ui/charts/figure_table.h"
#include "ui/document/assessment_document.h"
#include "ui/evidence/claim_form.h"
#include "ui/text/claim_names.h"
#include "ui/text/record_sentences.h"
#include "ui/widgets/focus_pass.h"
#include "ui/widgets/list_and_form.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/shows_input.h"

#include <QAbstractProxyModel>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr int kDetailsWidth = 420;
constexpr int kWordsWidth = 320; ///< of the column with the claim's words, at first

bool doubtful(ClaimState state)
{
    return state == ClaimState::Contradicts || state == ClaimState::UnitsMixed
        || state == ClaimState::ForecastWrong;
}

ChartTable tableOf(const Assessment& assessment, const Evaluation& evaluation, const Format& format)
{
    ChartTable table;
    table.columns = {{ClaimsPane::tr("Verdict"), false, ClaimsPane::tr("What recomputing it came to")},
        {ClaimsPane::tr("Claim"), false, {}}, {ClaimsPane::tr("Stated"), true, {}},
        {ClaimsPane::tr("Recomputed"), true, ClaimsPane::tr("From the figures that stand beside the claim")},
        {ClaimsPane::tr("Off by"), true, ClaimsPane::tr("How many times one is the other")},
        {ClaimsPane::tr("Kind"), false, {}}, {ClaimsPane::tr("Source"), false, {}}};
    const auto number = [&format](std::optional<double> value) {
        return value ? ChartCell{format.number(value, 4), value} : ChartCell{QString(QChar(0x2013)), {}};
    };
    const auto& findings = evaluation.records.claims;
    for (std::size_t i = 0; i < findings.size() && i < assessment.claims.size(); ++i) {
        const ClaimFinding& finding = findings[i];
        const Claim& claim = assessment.claims[i];
        table.rows.append({{claimStateName(finding.state), {}}, {plainText(claim.text), {}},
            number(finding.stated), number(finding.recomputed),
            finding.factor ? ChartCell{ClaimsPane::tr("%1×", "a factor").arg(format.number(finding.factor)),
                finding.factor}
                           : ChartCell{},
            {claimKindName(claim.kind), {}}, {plainText(claim.source), {}}});
        table.strategies.append(std::string());
    }
    return table;
}

} // namespace

ClaimsPane::ClaimsPane(AssessmentDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_summary(plainLabel({}, this))
    , m_table(new FigureTable(StrategyStyles::of(document), this))
{
    m_table->setObjectName(QStringLiteral("claimsTable"));
    m_table->setAccessibleName(tr("Claims, recomputed"));
    auto* add = new QPushButton(tr("Add a claim"), this);
    add->setObjectName(QStringLiteral("addClaim"));
    m_remove = new QPushButton(tr("Remove"), this);
    m_remove->setObjectName(QStringLiteral("removeClaim"));
    auto* bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_summary, 1);
    bar->addWidget(add);
    bar->addWidget(m_remove);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(m_table, 1);
    columns->addWidget(createDetails());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(bar);
    layout->addLayout(columns, 1);
    passFocusOn(*this, *m_table);

    connect(add, &QPushButton::clicked, this, &ClaimsPane::addClaim);
    connect(m_remove, &QPushButton::clicked, this, &ClaimsPane::removeClaim);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_filling)
            return;
        m_document.endMerge();
        m_shown = selected();
        showFinding();
    });
}

QWidget* ClaimsPane::createDetails()
{
    auto* content = new QWidget;
    m_verdict = plainLabel({}, content);
    m_verdict->setScale(1, true);
    m_remarks = plainLabel({}, content);
    m_form = new ClaimForm(m_document, content);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_verdict);
    column->addWidget(m_remarks);
    column->addWidget(m_form);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its controls take the keys, and it scrolls along
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(kDetailsWidth);
    m_details = scroll;
    return scroll;
}

int ClaimsPane::selected() const
{
    const QModelIndex current = m_table->currentIndex();
    const auto* sorted = qobject_cast<const QAbstractProxyModel*>(m_table->model());
    return current.isValid() && sorted ? sorted->mapToSource(current).row() : -1;
}

void ClaimsPane::select(int index)
{
    m_shown = index;
    const auto* sorted = qobject_cast<const QAbstractProxyModel*>(m_table->model());
    if (!sorted || index < 0)
        return;
    const QScopedValueRollback filling(m_filling, true);
    m_table->setCurrentIndex(sorted->mapFromSource(sorted->sourceModel()->index(index, 0)));
}

void ClaimsPane::showEvaluation()
{
    const Assessment& assessment = m_document.assessment();
    const Evaluation& evaluation = m_document.evaluation();
    const Format format(QLocale(), QString::fromStdString(evaluation.currency));
    const bool first = m_table->table().columns.isEmpty();
    {
        const QScopedValueRollback filling(m_filling, true);
        m_table->setTable(tableOf(assessment, evaluation, format));
    }
    if (first)
        m_table->horizontalHeader()->resizeSection(1, kWordsWidth);
    const int claims = int(assessment.claims.size());
    const auto& findings = evaluation.records.claims;
    const int wrong = int(std::count_if(findings.begin(), findings.end(),
        [](const ClaimFinding& finding) { return doubtful(finding.state); }));
    m_summary->setText(
        claims == 0 ? tr(
            "Nothing is claimed yet. Type in what a vendor or an article says, “100 times cheaper”, with the "
            "figures it gives; it is worked out again from these.")
                    : tr("%1 %2", "two sentences")
                          .arg(
                              tr("%n claim(s), each worked out again from its own figures.", nullptr, claims),
                              wrong > 0 ? tr("%n of them does not hold.", nullptr, wrong)
                                        : tr("None of them is contradicted.")));
    m_details->setVisible(claims > 0);
    m_remove->setEnabled(claims > 0);
    select(std::clamp(m_shown, claims > 0 ? 0 : -1, claims - 1));
    showFinding();
}

void ClaimsPane::showFinding()
{
    m_form->showClaim(m_shown);
    const auto& findings = m_document.evaluation().records.claims;
    const auto& claims = m_document.assessment().claims;
    const bool known
        = m_shown >= 0 && std::size_t(m_shown) < findings.size() && std::size_t(m_shown) < claims.size();
    if (!known) {
        m_verdict->clear();
        m_remarks->clear();
        return;
    }
    const Format format(QLocale(), QString::fromStdString(m_document.evaluation().currency));
    const ClaimFinding& finding = findings[std::size_t(m_shown)];
    const Claim& claim = claims[std::size_t(m_shown)];
    m_verdict->setText(claimSentence(finding, claim, format));
    m_remarks->setText((claimRemarks(finding, claim, format) + claimFigures(finding, claim, format))
                           .join(QLatin1Char('\n')));
    m_remarks->setVisible(!m_remarks->text().isEmpty());
}

bool ClaimsPane::edits(const std::string& pointer) const
{
    return pointer == "/claims" || entryOfList(pointer, "/claims", int(m_document.assessment().claims.size()));
}

bool ClaimsPane::showInput(const std::string& pointer)
{
    const auto entry = entryOfList(pointer, "/claims", int(m_document.assessment().claims.size()));
    if (!entry)
        return focusEditor(m_table);
    select(entry->index);
    showFinding();
    return focusEditor(m_form);
}

void ClaimsPane::addClaim()
{
    const int index = int(m_document.assessment().claims.size());
    m_document.edit("/claims", tr("Add a claim"), [](Assessment& assessment) {
        Claim claim;
        claim.id = freeId(assessment.claims, "claim");
        claim.kind = ClaimKind::Ratio;
        assessment.claims.push_back(std::move(claim));
    });
    m_document.endMerge();
    m_shown = index;
    m_details->setVisible(true);
    m_form->showClaim(index);
    m_form->setFocus();
}

void ClaimsPane::removeClaim()
{
    if (m_shown < 0)
        return;
    m_document.edit("/claims", tr("Remove a claim"), [this](Assessment& assessment) {
        if (std::size_t(m_shown) < assessment.claims.size())
            assessment.claims.erase(assessment.claims.begin() + m_shown);
    });
    m_document.endMerge();
}

} // namespace tunepoint::ui
