// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frameworks/framework_column.h"

#include "ui/frameworks/verdict_mark.h"
#include "ui/text/framework_names.h"
#include "ui/text/framework_sentences.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr std::size_t kMostReasons = 3; ///< the details have all
constexpr std::size_t kMostMissing = 4;
constexpr int kHeadSpacing = 8;

PlainLabel* caption(const QString& text, QWidget* parent)
{
    auto* label = new PlainLabel(text, parent);
    label->setScale(0.9);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

FrameworkColumn::FrameworkColumn(const std::string& id, QWidget* parent)
    : QFrame(parent)
    , m_name(frameworkName(id))
    , m_head(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_mark(new VerdictMark(this))
    , m_verdict(plainLabel({}, this))
    , m_strength(plainLabel({}, this))
    , m_because(plainLabel({}, this))
    , m_lacks(plainLabel({}, this))
    , m_answer(new QPushButton(tr("Answer"), this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setObjectName(QStringLiteral("column-%1").arg(QString::fromStdString(id)));
    auto* name = plainLabel(m_name, this);
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setToolTip(literal(frameworkIdea(id)));
    m_verdict->setScale(1.15, true);
    m_verdict->setObjectName(QStringLiteral("columnVerdict"));
    m_strength->setScale(0.9);
    m_because->setObjectName(QStringLiteral("columnReasons"));
    m_lacks->setObjectName(QStringLiteral("columnMissing"));
    m_answer->setObjectName(QStringLiteral("answerMissing"));
    m_answer->setAccessibleName(tr("Answer what “%1” lacks").arg(m_name));
    auto* details = new QPushButton(tr("Details"), this);
    details->setObjectName(QStringLiteral("showDetails"));
    details->setAccessibleName(tr("Details of “%1”").arg(m_name));
    connect(details, &QPushButton::clicked, this, &FrameworkColumn::detailsWanted);
    connect(m_answer, &QPushButton::clicked, this, &FrameworkColumn::questionsWanted);
    m_head->setSpacing(kHeadSpacing);
    m_head->addWidget(m_mark, 0, Qt::AlignTop | Qt::AlignLeading);
    m_head->addWidget(m_verdict, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(6);
    column->addWidget(name);
    column->addLayout(m_head);
    column->addWidget(m_strength);
    column->addSpacing(4);
    column->addWidget(caption(tr("Because"), this));
    column->addWidget(m_because);
    column->addSpacing(4);
    column->addWidget(caption(tr("It lacks"), this));
    column->addWidget(m_lacks);
    column->addWidget(m_answer, 0, Qt::AlignLeading);
    column->addStretch(1);
    column->addWidget(details, 0, Qt::AlignLeading);
}

QString FrameworkColumn::strengthText(const FrameworkResult& result, const Format& format) const
{
    if (result.verdict == Verdict::Undecided)
        return tr("comes to no verdict");
    if (result.alternative)
        return tr("%1 of what it asks about speak for it; second choice: %2", "share, second verdict")
            .arg(format.share(result.strength, 0), verdictName(*result.alternative));
    return tr("%1 of what it asks about speak for it").arg(format.share(result.strength, 0));
}

/// A long word cannot break: in a narrow column it stands below its mark.
void FrameworkColumn::arrangeHead()
{
    int longest = 0;
    const QStringList words = m_verdict->text().split(QLatin1Char(' '));
    for (const QString& word : words)
        longest = std::max(longest, m_verdict->fontMetrics().horizontalAdvance(word));
    const QMargins edges = layout()->contentsMargins();
    const int room
        = contentsRect().width() - edges.left() - edges.right() - m_mark->sizeHint().width() - kHeadSpacing;
    m_head->setDirection(longest <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void FrameworkColumn::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrangeHead();
}

void FrameworkColumn::showResult(const FrameworkResult& result, const Format& format)
{
    m_mark->setVerdict(result.verdict);
    m_verdict->setText(verdictName(result.verdict));
    arrangeHead();
    m_strength->setText(strengthText(result, format));
    QStringList because;
    for (std::size_t i = 0; i < std::min(kMostReasons, result.triggers.size()); ++i)
        because << tr("• %1", "one of several lines").arg(triggerSentence(result.triggers[i], format));
    if (result.triggers.size() > kMostReasons)
        because << tr("and %n more", nullptr, int(result.triggers.size() - kMostReasons));
    m_because->setText(because.isEmpty() ? tr("nothing that was answered") : because.join(QLatin1Char('\n')));
    QStringList lacks;
    for (std::size_t i = 0; i < std::min(kMostMissing, result.missing.size()); ++i)
        lacks << tr("• %1", "one of several lines").arg(factName(result.missing[i]));
    if (result.missing.size() > kMostMissing)
        lacks << tr("and %n more", nullptr, int(result.missing.size() - kMostMissing));
    m_lacks->setText(lacks.isEmpty() ? tr("nothing") : lacks.join(QLatin1Char('\n')));
    m_answer->setVisible(!lacks.isEmpty());
    setAccessibleName(tr("%1: %2", "way to decide: verdict").arg(m_name, m_verdict->text()));
}

} // namespace tunepoint::ui
