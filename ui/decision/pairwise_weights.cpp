// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/pairwise_weights.h"

#include "core/decision/weight_edits.h"
#include "ui/decision/criteria_binding.h"
#include "ui/document/assessment_document.h"
#include "ui/text/decision_sentences.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace tunepoint::ui {

namespace {

constexpr int kMostImportant = 9; ///< Saaty's scale

/// A slider that leaves the wheel to the page around it.
class ScaleSlider : public QSlider {
public:
    explicit ScaleSlider(QWidget* parent)
        : QSlider(Qt::Horizontal, parent)
    {
    }

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

/// Steps of the slider: 0 is as important, 2 is three times, -2 a third.
double ratioOf(int step)
{
    return step >= 0 ? 1.0 + step : 1 / (1.0 - step);
}

int stepOf(double ratio)
{
    return ratio >= 1 ? int(std::lround(ratio)) - 1 : 1 - int(std::lround(1 / ratio));
}

QString ratioText(double ratio, const Format& format)
{
    return ratio >= 1 ? format.number(ratio, 2)
                      : PairwiseWeights::tr("1/%1", "one third as 1/3").arg(format.number(1 / ratio, 2));
}

} // namespace

PairwiseWeights::PairwiseWeights(CriteriaBinding& binding, QWidget* parent)
    : QWidget(parent)
    , m_binding(binding)
    , m_table(new QTableWidget(this))
    , m_sentence(plainLabel({}, this))
    , m_slider(new ScaleSlider(this))
    , m_consistency(plainLabel({}, this))
    , m_worst(new QPushButton(tr("Show the judgement that contradicts most"), this))
{
    createTable();
    createPair();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(
        plainLabel(tr("Choose a pair in the table and say how many times more one counts than the "
                      "other. Pairs that are not judged yet count as equal."),
            this));
    column->addWidget(m_table, 1);
    column->addWidget(m_sentence);
    column->addWidget(m_slider);
    column->addWidget(m_consistency);
    column->addWidget(m_worst, 0, Qt::AlignLeading);
    connect(&binding, &CriteriaBinding::evaluated, this, &PairwiseWeights::showConsistency);
}

void PairwiseWeights::createTable()
{
    m_table->setObjectName(QStringLiteral("pairTable"));
    m_table->setAccessibleName(tr("How many times more the row counts than the column"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(fontMetrics().height() * 10);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row, int column) {
        if (m_quiet || row < 0 || column < 0 || row == column)
            return;
        m_row = std::size_t(row);
        m_column = std::size_t(column);
        m_binding.endMerge();
        showPair();
    });
}

void PairwiseWeights::createPair()
{
    m_slider->setObjectName(QStringLiteral("pairSlider"));
    m_slider->setAccessibleName(tr("How many times more the row counts than the column"));
    m_slider->setRange(1 - kMostImportant, kMostImportant - 1);
    m_slider->setPageStep(2);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setTickInterval(1);
    m_slider->setInvertedAppearance(true); // towards the name that stands first, it counts more
    m_sentence->setObjectName(QStringLiteral("pairSentence"));
    m_consistency->setObjectName(QStringLiteral("consistency"));
    m_worst->setObjectName(QStringLiteral("worstPair"));
    connect(m_slider, &QSlider::sliderPressed, this, [this] {
        m_binding.endMerge();
        m_binding.setHandOn(true);
    });
    connect(m_slider, &QSlider::sliderReleased, this, [this] {
        m_binding.endMerge();
        m_binding.setHandOn(false);
    });
    connect(m_slider, &QSlider::valueChanged, this, [this](int step) {
        if (!m_quiet)
            judge(step);
    });
    connect(m_worst, &QPushButton::clicked, this, &PairwiseWeights::goToWorst);
}

double PairwiseWeights::judgement(std::size_t row, std::size_t column) const
{
    Weighting copy = m_binding.assessment().weighting.value_or(Weighting{});
    return pairwiseOf(copy, m_parent, m_ids).matrix[row][column];
}

void PairwiseWeights::showGroup(const std::string& parent)
{
    m_parent = parent;
    m_ids = m_binding.group(parent);
    if (m_row >= m_ids.size() || m_column >= m_ids.size() || m_row == m_column) {
        m_row = 0;
        m_column = m_ids.size() > 1 ? 1 : 0;
    }
    fillTable();
    showPair();
    showConsistency();
}

void PairwiseWeights::fillTable()
{
    m_quiet = true;
    const int n = int(m_ids.size());
    m_table->setRowCount(n);
    m_table->setColumnCount(n);
    QStringList names;
    for (const std::string& id : m_ids)
        names << m_binding.name(id);
    m_table->setHorizontalHeaderLabels(names);
    m_table->setVerticalHeaderLabels(names);
    Weighting copy = m_binding.assessment().weighting.value_or(Weighting{});
    const auto& matrix = pairwiseOf(copy, m_parent, m_ids).matrix;
    const Format format = m_binding.format();
    for (int i = 0; i < n; ++i) {
        for (int j = 0; j < n; ++j) {
            auto* item = new QTableWidgetItem(
                i == j ? QStringLiteral("–") : ratioText(matrix[std::size_t(i)][std::size_t(j)], format));
            item->setTextAlignment(Qt::AlignCenter);
            item->setFlags(i == j ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            m_table->setItem(i, j, item); // owned by the table
        }
    }
    if (n > 1)
        m_table->setCurrentCell(int(m_row), int(m_column));
    m_quiet = false;
}

void PairwiseWeights::showPair()
{
    const bool some = m_ids.size() > 1;
    m_slider->setVisible(some);
    if (!some) {
        m_sentence->setText(tr("There is only one criterion here: it has all the weight of its group."));
        return;
    }
    const double ratio = judgement(m_row, m_column);
    const QString row = m_binding.name(m_ids[m_row]);
    const QString column = m_binding.name(m_ids[m_column]);
    const Format format = m_binding.format();
    if (ratio == 1)
        m_sentence->setText(tr("%1 counts as much as %2.").arg(isolated(row), isolated(column)));
    else
        m_sentence->setText(tr("%1 counts %3 times as much as %2.")
                                .arg(isolated(ratio > 1 ? row : column), isolated(ratio > 1 ? column : row),
                                    format.number(ratio > 1 ? ratio : 1 / ratio, 2)));
    m_slider->setAccessibleName(tr("%1 against %2").arg(row, column));
    m_slider->setAccessibleDescription(m_sentence->text());
    m_quiet = true;
    if (!m_slider->isSliderDown())
        m_slider->setValue(stepOf(ratio));
    m_quiet = false;
}

void PairwiseWeights::showConsistency()
{
    const CriteriaAnalysis* analysis = m_binding.analysis();
    QString said;
    bool contradicts = false;
    for (const GroupResult& group : analysis ? analysis->groups : std::vector<GroupResult>()) {
        if (group.parent != m_parent || !group.ahp)
            continue;
        said = consistencySentence(group, m_binding.document().evaluation(), m_binding.format());
        contradicts = group.ahp->consistencyRatio > kConsistentRatio && group.ahp->mostInconsistent;
    }
    m_consistency->setText(said);
    m_worst->setVisible(contradicts);
}

void PairwiseWeights::goToWorst()
{
    const CriteriaAnalysis* analysis = m_binding.analysis();
    for (const GroupResult& group : analysis ? analysis->groups : std::vector<GroupResult>()) {
        if (group.parent == m_parent && group.ahp && group.ahp->mostInconsistent) {
            m_table->setCurrentCell(
                int(group.ahp->mostInconsistent->row), int(group.ahp->mostInconsistent->column));
            m_slider->setFocus(Qt::OtherFocusReason);
        }
    }
}

void PairwiseWeights::judge(int step)
{
    const double ratio = ratioOf(step);
    const std::vector<std::string> ids = m_ids;
    m_binding.judge("/weighting/judgements/ahp/" + m_parent + "/" + ids[m_row] + "/" + ids[m_column],
        tr("Compare two criteria"), m_parent, [&](Weighting& weighting) {
            PairwiseComparison& comparison = pairwiseOf(weighting, m_parent, ids);
            comparison.matrix[m_row][m_column] = ratio;
            comparison.matrix[m_column][m_row] = 1 / ratio;
        });
}

} // namespace tunepoint::ui
