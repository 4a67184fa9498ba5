// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finance/break_even_panel.h"

#include "ui/charts/chart_frame.h"
#include "ui/charts/chart_look.h"
#include "ui/charts/volume_chart.h"
#include "ui/document/assessment_document.h"
#include "ui/finance/finance_tables.h"
#include "ui/text/format.h"
#include "ui/text/names.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace tunepoint::ui {

namespace {

constexpr int kChartHeight = 420;
constexpr qsizetype kLongestChoice = 48; ///< characters of a name in a list
constexpr auto kVolume = "/task/itemsPerMonth";

} // namespace

BreakEvenPanel::BreakEvenPanel(AssessmentDocument& document, StrategyStyles& styles, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_styles(styles)
    , m_chart(new VolumeChart(styles))
    , m_first(new QComboBox(this))
    , m_second(new QComboBox(this))
    , m_all(new QToolButton(this))
    , m_words(plainLabel({}, this))
    , m_tried(plainLabel({}, this))
    , m_back(new QToolButton(this))
    , m_keep(new QToolButton(this))
{
    m_chart->setObjectName(QStringLiteral("volumeChart"));
    m_chart->setMinimumHeight(kChartHeight);
    m_words->setObjectName(QStringLiteral("breakEven"));
    createChoices();
    createTrying();
    auto* frame = new ChartFrame(m_chart, styles, this);
    frame->addControl(m_all);

    auto* pair = new QHBoxLayout;
    pair->setSpacing(8);
    pair->addWidget(m_first);
    pair->addWidget(new PlainLabel(tr("against"), this));
    pair->addWidget(m_second);
    pair->addStretch(1);
    auto* trying = new QHBoxLayout;
    trying->setSpacing(8);
    trying->addWidget(m_tried, 1);
    trying->addWidget(m_back);
    trying->addWidget(m_keep);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(frame);
    column->addLayout(trying);
    column->addLayout(pair);
    column->addWidget(m_words);

    connect(m_chart, &Chart::selectionChanged, this, &BreakEvenPanel::strategySelected);
    connect(m_chart, &VolumeChart::volumeMoved, this,
        [this](double volume) { m_document.setWhatIf(kVolume, volume); });
    connect(
        m_chart, &VolumeChart::volumeReset, this, [this] { m_document.setWhatIf(kVolume, std::nullopt); });
    connect(&m_document, &AssessmentDocument::whatIfChanged, this, &BreakEvenPanel::showTried);
}

void BreakEvenPanel::createChoices()
{
    m_first->setObjectName(QStringLiteral("firstOption"));
    m_second->setObjectName(QStringLiteral("secondOption"));
    m_first->setAccessibleName(tr("First option"));
    m_second->setAccessibleName(tr("Second option"));
    for (QComboBox* box : {m_first, m_second}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::activated, this, [this] {
            m_pairChosen = true;
            m_all->setChecked(false);
            showWords();
        });
    }
    m_all->setObjectName(QStringLiteral("allOptions"));
    m_all->setText(tr("All options"));
    m_all->setToolTip(tr("Draw all options, or only the two that are chosen below"));
    m_all->setCheckable(true);
    m_all->setChecked(true);
    m_all->setAutoRaise(true);
    connect(m_all, &QToolButton::toggled, this, &BreakEvenPanel::showWords);
}

void BreakEvenPanel::createTrying()
{
    m_tried->setObjectName(QStringLiteral("triedVolume"));
    m_back->setObjectName(QStringLiteral("volumeBack"));
    m_back->setText(tr("Back to the plan"));
    m_back->setToolTip(tr("Stop trying this volume (Escape)"));
    m_keep->setObjectName(QStringLiteral("volumeKeep"));
    m_keep->setText(tr("Keep it"));
    m_keep->setToolTip(tr("Make what is tried the document's own; this can be undone"));
    connect(m_back, &QToolButton::clicked, this, [this] { m_document.setWhatIf(kVolume, std::nullopt); });
    connect(
        m_keep, &QToolButton::clicked, this, [this] { m_document.keepWhatIf(tr("Keep what was tried")); });
    showTried();
}

void BreakEvenPanel::showTried()
{
    const auto tried = m_document.whatIf().find(kVolume);
    const bool trying = tried != m_document.whatIf().end();
    const Format format(locale(), QString::fromStdString(m_document.evaluation().currency));
    m_tried->setText(trying
            ? tr("Trying %1 items a month; every screen follows.")
                  .arg(format.count(std::round(tried->second)))
            : tr("Drag the line, or move it with the left and right arrow keys, to try another volume."));
    m_back->setEnabled(trying);
    m_keep->setEnabled(trying);
}

void BreakEvenPanel::showEvaluation()
{
    const Evaluation& evaluation = m_document.evaluation();
    if (!m_document.whatIf().contains(kVolume))
        m_around = evaluation.itemsPerMonth;
    m_chart->setEvaluation(evaluation);
    showPairs();
    showTried();
}

void BreakEvenPanel::setCurves(std::shared_ptr<const VolumeCurves> curves)
{
    m_chart->setCurves(std::move(curves));
}

void BreakEvenPanel::setSelection(const std::string& strategy)
{
    m_chart->setSelection(strategy);
}

void BreakEvenPanel::showPairs()
{
    const Evaluation& evaluation = m_document.evaluation();
    const std::string first
        = m_pairChosen ? chosen(*m_first) : evaluation.recommendation.strategy.value_or("");
    const std::string second
        = m_pairChosen ? chosen(*m_second) : evaluation.recommendation.runnerUp.value_or("");
    const bool dark = isDark(*this);
    for (QComboBox* box : {m_first, m_second}) {
        const QSignalBlocker quiet(box);
        box->clear();
        for (const StrategyResult& strategy : evaluation.strategies) {
            QString name = strategyName(strategy);
            if (name.size() > kLongestChoice)
                name = name.left(kLongestChoice) + QStringLiteral("…");
            box->addItem(
                markerIcon(m_styles.style(strategy.id), dark), name, QString::fromStdString(strategy.id));
        }
        const int wanted = box->findData(QString::fromStdString(box == m_first ? first : second));
        box->setCurrentIndex(wanted >= 0 ? wanted : std::min(box == m_first ? 0 : 1, box->count() - 1));
    }
    if (m_second->currentIndex() == m_first->currentIndex() && m_second->count() > 1 && !m_pairChosen)
        m_second->setCurrentIndex(m_first->currentIndex() == 0 ? 1 : 0);
    showWords();
}

std::string BreakEvenPanel::chosen(const QComboBox& box) const
{
    return box.currentData().toString().toStdString();
}

void BreakEvenPanel::showWords()
{
    const Evaluation& evaluation = m_document.evaluation();
    const std::string first = chosen(*m_first);
    const std::string second = chosen(*m_second);
    const bool two = !m_all->isChecked() && first != second;
    m_chart->setPair(two ? first : std::string(), two ? second : std::string());
    if (evaluation.strategies.size() < 2) {
        m_words->setText(tr("Add a second option to see where the two break even."));
        return;
    }
    if (first == second) {
        m_words->setText(tr("Choose two different options."));
        return;
    }
    const Format format(QLocale(), QString::fromStdString(evaluation.currency));
    m_words->setText(breakEvenSentences(evaluation, first, second, format).join(QLatin1Char('\n')));
}

} // namespace tunepoint::ui
