// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/options/accuracy_editor.h"

#include "ui/document/assessment_document.h"
#include "ui/options/strategy_binding.h"
#include "ui/text/format.h"
#include "ui/widgets/calm_list.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/quantity_editor.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr int kMostReferences = 4;

} // namespace

AccuracyEditor::AccuracyEditor(StrategyBinding& binding, QWidget* parent)
    : QWidget(parent)
    , m_binding(binding)
    , m_ways(new QButtonGroup(this))
    , m_stated(new QuantityEditor(
          {tr("Accuracy"), "/accuracy", Unit::Share, share, binding.currency(), false}, this))
    , m_pilots(new CalmList(this))
    , m_figure(plainLabel({}, this))
    , m_evidence(plainLabel({}, this))
{
    m_stated->setObjectName(QStringLiteral("statedAccuracy"));
    m_pilots->setAccessibleName(tr("Pilot"));
    m_evidence->setScale(0.9);
    m_evidence->setForegroundRole(QPalette::PlaceholderText);
    createWays();
    layOut();
    connect(m_stated, &QuantityEditor::valueEdited, this, [this](const std::optional<Quantity>& value) {
        if (value)
            m_binding.edit("accuracy", tr("Change the accuracy"),
                [&](Strategy& strategy) { strategy.accuracy = *value; });
    });
    connect(m_stated, &QuantityEditor::editingFinished, this, [this] { m_binding.endMerge(); });
    connect(m_pilots, &QComboBox::activated, this, &AccuracyEditor::choosePilot);
    connect(&binding, &StrategyBinding::changed, this, &AccuracyEditor::showStrategy);
    connect(&binding, &StrategyBinding::evaluated, this, &AccuracyEditor::showFigures);
    showStrategy();
}

void AccuracyEditor::createWays()
{
    const QString texts[]{tr("from published results"), tr("stated by us"), tr("measured in a pilot")};
    const char* names[]{"fromEvidence", "stated", "measured"};
    for (int way = Evidence; way <= Measured; ++way) {
        auto* button = new QRadioButton(texts[way], this);
        button->setObjectName(QString::fromUtf8(names[way]));
        button->setAccessibleName(tr("Accuracy %1").arg(texts[way]));
        m_ways->addButton(button, way);
    }
    connect(m_ways, &QButtonGroup::idClicked, this, &AccuracyEditor::choose);
}

void AccuracyEditor::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (QAbstractButton* button : m_ways->buttons())
        column->addWidget(button);
    column->addWidget(m_stated);
    column->addWidget(m_pilots);
    column->addWidget(m_figure);
    column->addWidget(m_evidence);
}

void AccuracyEditor::choose(int way)
{
    m_wantsStated = way == Stated;
    if (way == Evidence)
        m_binding.editOnce("accuracy", tr("Take the accuracy from published results"),
            [](Strategy& strategy) { strategy.accuracy.reset(); });
    else if (way == Measured)
        choosePilot();
    showStrategy();
    if (way == Stated)
        m_stated->setFocus(Qt::OtherFocusReason);
}

void AccuracyEditor::choosePilot()
{
    const std::string pilot = m_pilots->currentData().toString().toStdString();
    if (!pilot.empty())
        m_binding.editOnce("accuracy", tr("Take the accuracy from a pilot"),
            [&](Strategy& strategy) { strategy.accuracy = PilotReference{pilot}; });
}

void AccuracyEditor::showStrategy()
{
    const Strategy* strategy = m_binding.strategy();
    if (!strategy)
        return;
    const Format format(locale(), m_binding.currency());
    m_pilots->clear();
    for (const Pilot& pilot : m_binding.document().assessment().pilots)
        if (pilot.strategy == strategy->id)
            m_pilots->addItem(tr("%1: %2 of %3 right")
                                  .arg(format.date(QString::fromStdString(pilot.date)),
                                      format.count(pilot.correct), format.count(pilot.items)),
                QString::fromStdString(pilot.id));
    const auto* stated = strategy->accuracy ? std::get_if<Quantity>(&*strategy->accuracy) : nullptr;
    const auto* pilot = strategy->accuracy ? std::get_if<PilotReference>(&*strategy->accuracy) : nullptr;
    if (strategy->accuracy)
        m_wantsStated = false;
    const Way way = pilot ? Measured : stated || m_wantsStated ? Stated : Evidence;
    m_ways->button(way)->setChecked(true);
    m_ways->button(Measured)->setEnabled(m_pilots->count() > 0);
    m_ways->button(Measured)->setToolTip(
        m_pilots->count() > 0 ? QString() : tr("The document holds no pilot of this option."));
    m_stated->setFrame(
        {tr("Accuracy"), m_binding.pointer("accuracy"), Unit::Share, share, m_binding.currency(), false});
    m_stated->setValue(stated ? std::optional(*stated) : std::nullopt);
    // Today's process has the accuracy that the task states for it: there is nothing to choose here.
    const bool today = strategy->archetype == "statusQuo";
    for (QAbstractButton* button : m_ways->buttons())
        button->setVisible(!today);
    m_stated->setVisible(way == Stated && !today);
    m_pilots->setVisible(way == Measured && !today);
    if (pilot)
        m_pilots->setCurrentIndex(std::max(0, m_pilots->findData(QString::fromStdString(pilot->pilot))));
    showFigures();
}

void AccuracyEditor::showFigures()
{
    const StrategyResult* result = m_binding.result();
    const Strategy* strategy = m_binding.strategy();
    const bool fromEvidence = m_ways->checkedId() == Evidence && strategy && strategy->archetype != "statusQuo"
        && strategy->archetype != "custom";
    const Format format(locale(), m_binding.currency());
    if (result && result->central.accuracy)
        m_figure->setText(tr("Right answers over the whole time, after checking by people: %1.")
                              .arg(format.share(result->central.accuracy)));
    else
        m_figure->setText(
            tr("The accuracy is unknown: errors cost nothing here, and the option is not on the front."));
    m_evidence->setText(evidenceText());
    m_evidence->setVisible(fromEvidence && !m_evidence->text().isEmpty());
}

QString AccuracyEditor::evidenceText() const
{
    // The rows behind the anchor (shared by all) and behind this strategy's gain.
    std::vector<std::string> rows;
    for (const Input& input : m_binding.document().evaluation().inputs)
        if (input.origin == Origin::Evidence && (input.strategy.empty() || input.strategy == m_binding.id()))
            for (const std::string& row : input.evidence)
                if (std::find(rows.begin(), rows.end(), row) == rows.end())
                    rows.push_back(row);
    if (rows.empty())
        return tr("No published result fits this kind of task: the range is wide.");
    QStringList titles;
    for (const std::string& id : rows)
        if (const EvidenceRow* row = findEvidence(m_binding.document().catalogue(), id);
            row && titles.size() < kMostReferences)
            titles << displayText(row->title.empty() ? row->reference : row->title, 120);
    titles.removeDuplicates();
    return tr("Rests on published results (%1), among them: %2.")
        .arg(locale().toString(int(rows.size())), titles.join(QStringLiteral("; ")));
}

} // namespace tunepoint::ui
