// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/swing_weights.h"

#include "core/decision/weight_edits.h"
#include "ui/decision/criteria_binding.h"
#include "ui/decision/weight_slider.h"
#include "ui/widgets/plain_label.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr double kMostPoints = 100;

} // namespace

SwingWeights::SwingWeights(CriteriaBinding& binding, QWidget* parent)
    : QWidget(parent)
    , m_binding(binding)
    , m_grid(new QGridLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(
        plainLabel(tr("Think of an option that is at its worst everywhere. Which criterion would "
                      "you lift to its best first? It gets 100 points. How much is it worth to "
                      "lift each of the others, against that?"),
            this));
    column->addLayout(m_grid);
    column->addStretch(1);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
}

void SwingWeights::showGroup(const std::string& parent)
{
    m_parent = parent;
    const std::vector<std::string> ids = m_binding.group(parent);
    const bool same = ids.size() == m_rows.size()
        && std::equal(ids.begin(), ids.end(), m_rows.begin(), [this](const std::string& id, const Row& row) {
               return id == row.id && row.slider->accessibleName().contains(m_binding.name(id));
           });
    if (!same)
        rebuild(ids);
    showPoints();
}

void SwingWeights::rebuild(const std::vector<std::string>& ids)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget(); // the rows before
        delete item;
    }
    m_rows.clear();
    for (const std::string& id : ids) {
        Row row;
        row.id = id;
        auto* name = plainLabel(m_binding.name(id), this);
        row.slider = new WeightSlider(this);
        row.slider->setObjectName(QStringLiteral("swing_") + QString::fromStdString(id));
        row.slider->setAccessibleName(tr("Swing points of %1").arg(m_binding.name(id)));
        row.points = new PlainLabel({}, this);
        row.share = new PlainLabel({}, this);
        row.points->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        row.share->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        const int line = int(m_rows.size());
        m_grid->addWidget(name, line, 0);
        m_grid->addWidget(row.slider, line, 1);
        m_grid->addWidget(row.points, line, 2);
        m_grid->addWidget(row.share, line, 3);
        connect(row.slider, &WeightSlider::shareMoved, this, [this, id](double share) { judge(id, share); });
        connect(row.slider, &WeightSlider::handChanged, this, [this](bool on) {
            m_binding.endMerge();
            m_binding.setHandOn(on);
        });
        m_rows.push_back(row);
    }
}

void SwingWeights::showPoints()
{
    const Format format = m_binding.format();
    const std::vector<double> shares = m_binding.shares(m_parent);
    const auto& weighting = m_binding.assessment().weighting;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const auto at
            = weighting ? weighting->swing.find(row.id) : std::map<std::string, double>::const_iterator();
        const bool judged = weighting && at != weighting->swing.end();
        row.slider->setUnknown(!judged);
        row.slider->setShare(judged ? at->second / kMostPoints : 0);
        row.points->setText(
            judged ? tr("%1 points", "of a swing").arg(format.number(at->second, 3)) : tr("not judged"));
        row.share->setText(i < shares.size() ? format.share(shares[i], 0) : QString());
    }
}

void SwingWeights::judge(const std::string& id, double share)
{
    const std::vector<std::string> ids = m_binding.group(m_parent);
    const std::vector<double> shares = m_binding.shares(m_parent);
    m_binding.choose(id);
    m_binding.judge(
        "/weighting/judgements/swing/" + id, tr("Change swing points"), m_parent, [&](Weighting& weighting) {
            completeSwing(weighting, ids, shares);
            weighting.swing[id] = share * kMostPoints;
        });
}

} // namespace tunepoint::ui
