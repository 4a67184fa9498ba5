// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/findings_pane.h"

#include "ui/charts/figure_table.h"
#include "ui/document/assessment_document.h"
#include "ui/widgets/focus_pass.h"
#include "ui/widgets/plain_label.h"

#include <QAbstractProxyModel>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tunepoint::ui {

FindingsPane::FindingsPane(AssessmentDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_words(new QLineEdit(this))
    , m_onlyUsed(new QCheckBox(tr("Only behind figures of this assessment"), this))
    , m_count(new PlainLabel({}, this))
    , m_table(new FigureTable(StrategyStyles::of(document), this))
    , m_text(plainLabel({}, this))
{
    m_words->setPlaceholderText(tr("Search findings and publications"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_onlyUsed->setChecked(true);
    m_table->setObjectName(QStringLiteral("findingsTable"));
    m_table->setAccessibleName(tr("Published findings"));

    auto* filters = new QHBoxLayout;
    filters->setSpacing(8);
    filters->addWidget(m_words, 1);
    filters->addWidget(m_onlyUsed);
    filters->addWidget(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(filters);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_text);
    passFocusOn(*this, *m_words);

    connect(m_words, &QLineEdit::textChanged, this, &FindingsPane::showEvaluation);
    connect(m_onlyUsed, &QCheckBox::toggled, this, &FindingsPane::showEvaluation);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &FindingsPane::showSelected);
}

void FindingsPane::showEvaluation()
{
    const Evaluation& evaluation = m_document.evaluation();
    m_shown = evidenceTable(
        evaluation, m_document.catalogue(), m_words->text(), m_onlyUsed->isChecked(), Format(QLocale()));
    m_table->setTable(m_shown.table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_count->setText(tr("%n finding(s)", nullptr, int(m_shown.indexes.size())));
    showSelected();
}

void FindingsPane::showSelected()
{
    const QModelIndex current = m_table->currentIndex();
    const auto* sorted = qobject_cast<const QAbstractProxyModel*>(m_table->model());
    const int row = current.isValid() && sorted ? sorted->mapToSource(current).row() : -1;
    const bool chosen = row >= 0 && row < int(m_shown.indexes.size());
    m_text->setText(chosen ? evidenceText(
                        m_document.catalogue().evidence[m_shown.indexes[std::size_t(row)]], Format(QLocale()))
                           : tr("Select a finding to read it with its reference."));
}

} // namespace tunepoint::ui
