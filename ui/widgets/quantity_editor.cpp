// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/quantity_editor.h"

#include "core/quantity/metalog.h"
#include "ui/text/names.h"
#include "ui/text/sentences.h"
#include "ui/widgets/density_view.h"
#include "ui/widgets/focus_pass.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/number_parser.h"
#include "ui/widgets/percentile_dialog.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/provenance_editor.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tunepoint::ui {

QuantityEditor::QuantityEditor(QuantityFrame frame, QWidget* parent)
    : QWidget(parent)
    , m_frame(std::move(frame))
    , m_low(new NumberField(this))
    , m_likely(new NumberField(this))
    , m_high(new NumberField(this))
    , m_unit(new PlainLabel({}, this))
    , m_kept(plainLabel({}, this))
    , m_replace(new QPushButton(tr("Replace by a range"), this))
    , m_percentiles(new QPushButton(tr("Percentiles…"), this))
    , m_range(new QToolButton(this))
    , m_unknown(new QCheckBox(tr("we don't know"), this))
    , m_source(new QToolButton(this))
    , m_echo(plainLabel({}, this))
    , m_fix(new QPushButton(this))
    , m_density(new DensityView(this))
    , m_provenance(new ProvenanceEditor(this))
{
    createFields();
    createSwitches();
    layOut();
    retitle();
    show();
}

void QuantityEditor::createFields()
{
    m_low->setObjectName(QStringLiteral("low"));
    m_likely->setObjectName(QStringLiteral("likely"));
    m_high->setObjectName(QStringLiteral("high"));
    m_low->setToolTip(tr("Low: nine times in ten it is more than this (P10)"));
    m_high->setToolTip(tr("High: nine times in ten it is less than this (P90)"));
    for (NumberField* field : {m_low, m_likely, m_high}) {
        connect(field, &NumberField::stateChanged, this, &QuantityEditor::showMessage);
        connect(field, &NumberField::valueEdited, this, &QuantityEditor::typed);
        connect(field, &QLineEdit::editingFinished, this, &QuantityEditor::editingFinished);
    }
    connect(m_replace, &QPushButton::clicked, this, &QuantityEditor::replaceKept);
    connect(m_percentiles, &QPushButton::clicked, this, &QuantityEditor::askForPercentiles);
    connect(m_fix, &QPushButton::clicked, this, &QuantityEditor::fix);
    m_fix->setText(tr("Correct it"));
    m_fix->setObjectName(QStringLiteral("fix"));
    m_replace->setObjectName(QStringLiteral("replace"));
    m_percentiles->setObjectName(QStringLiteral("percentiles"));
    m_percentiles->setToolTip(
        tr("State how often the figure is at most so much, and fit a distribution to it"));
    m_echo->setObjectName(QStringLiteral("echo"));
    m_kept->setObjectName(QStringLiteral("kept"));
}

void QuantityEditor::createSwitches()
{
    m_range->setObjectName(QStringLiteral("range"));
    m_range->setText(tr("± range"));
    m_range->setToolTip(tr("State a low and a high end instead of a single number"));
    m_range->setCheckable(true);
    m_unknown->setObjectName(QStringLiteral("unknown"));
    m_source->setObjectName(QStringLiteral("provenance"));
    m_source->setCheckable(true);
    m_source->setAutoRaise(true);
    m_provenance->hide();
    connect(m_range, &QToolButton::clicked, this, &QuantityEditor::toggleRange);
    connect(m_unknown, &QCheckBox::clicked, this, &QuantityEditor::toggleUnknown);
    connect(m_source, &QToolButton::toggled, this, [this](bool open) {
        m_provenance->setVisible(open);
        if (open)
            m_provenance->focusSource();
    });
    connect(m_provenance, &ProvenanceEditor::edited, this, &QuantityEditor::editProvenance);
    connect(m_provenance, &ProvenanceEditor::editingFinished, this, &QuantityEditor::editingFinished);
}

void QuantityEditor::layOut()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (NumberField* field : {m_low, m_likely, m_high}) {
        field->setMinimumWidth(fontMetrics().averageCharWidth() * 8);
        field->setMaximumWidth(fontMetrics().averageCharWidth() * 22);
        row->addWidget(field, 1);
    }
    row->addWidget(m_unit);
    row->addWidget(m_kept, 4);
    row->addWidget(m_replace);
    row->addWidget(m_percentiles);
    row->addWidget(m_range);
    row->addWidget(m_unknown);
    row->addWidget(m_source);
    row->addStretch(1);

    auto* below = new QHBoxLayout;
    below->setSpacing(8);
    m_echo->setScale(0.9);
    below->addWidget(m_density);
    below->addWidget(m_echo, 1);
    below->addWidget(m_fix);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addLayout(below);
    column->addWidget(m_provenance);
    passFocusOn(*this, [this]() -> QWidget* {
        return m_mode == Mode::Kept ? static_cast<QWidget*>(m_replace) : m_likely;
    });
}

void QuantityEditor::setFrame(QuantityFrame frame)
{
    if (frame == m_frame)
        return; // as one types: the field and its cursor stay as they are
    if (frame.pointer != m_frame.pointer) { // another field: nothing of the earlier one lives on
        m_reference = m_value;
        m_last.reset();
        m_ownProvenance = false;
    }
    m_frame = std::move(frame);
    retitle();
    show();
}

void QuantityEditor::retitle()
{
    const QString& name = m_frame.name;
    m_low->setAccessibleName(tr("%1: low").arg(name));
    m_likely->setAccessibleName(name);
    m_high->setAccessibleName(tr("%1: high").arg(name));
    m_range->setAccessibleName(tr("%1: state a range").arg(name));
    m_replace->setAccessibleName(tr("%1: replace the distribution by a range").arg(name));
    for (NumberField* field : {m_low, m_likely, m_high}) {
        field->setUnit(m_frame.unit, m_frame.currency);
        field->setBounds(m_frame.bounds);
    }
    m_unit->setText(unitName(m_frame.unit, m_frame.currency));
    const QString unknown = m_frame.unknownText.isEmpty() ? tr("we don't know") : m_frame.unknownText;
    m_unknown->setText(unknown);
    m_unknown->setAccessibleName(tr("%1: %2").arg(name, unknown));
    m_unknown->setVisible(m_frame.mayBeUnknown);
}

Format QuantityEditor::format() const
{
    return Format(locale(), m_frame.currency);
}

void QuantityEditor::setValue(const std::optional<Quantity>& value)
{
    if (value == m_value)
        return;
    m_value = value;
    m_reference = value;
    m_last.reset();
    m_ownProvenance = false;
    show();
}

void QuantityEditor::setDefault(const std::optional<Quantity>& assumed, const QString& currency)
{
    m_default = assumed;
    m_defaultCurrency = currency;
    showMode();
    showMessage();
}

QString QuantityEditor::message() const
{
    for (const NumberField* field : {m_likely, m_low, m_high})
        if (!field->isGood() && (field == m_likely || m_mode == Mode::Range))
            return field->message();
    return m_problem;
}

// --- what the user does ---

void QuantityEditor::typed()
{
    m_problem.clear();
    m_feasible.reset();
    const auto likely = m_likely->value();
    if (m_mode == Mode::Range && (m_low->value() || m_high->value())) {
        if (!m_low->value() || !likely || !m_high->value())
            m_problem = tr("A range needs a low, a likely and a high value.");
        else if (m_low->isGood() && m_likely->isGood() && m_high->isGood())
            passOn(ThreePoint{*m_low->value(), *likely, *m_high->value()});
    } else if (!likely && !m_frame.mayBeUnknown)
        m_problem = tr("A figure is needed here.");
    else if (!likely)
        commit(std::nullopt);
    else if (m_likely->isGood())
        passOn(FixedValue{*likely});
    showMessage();
}

void QuantityEditor::passOn(Shape shape)
{
    Quantity next = m_value ? *m_value : m_last.value_or(Quantity{}); // retyped: its unit stays
    const bool asBefore = m_reference && m_reference->shape == shape;
    if (asBefore && !m_ownProvenance)
        next = *m_reference;
    else if (next.shape != shape && !m_ownProvenance) {
        // A source vouches for its own figure only: a changed one is the user's.
        next.source.clear();
        next.date.clear();
        next.note.clear();
        next.grade.reset();
    }
    next.shape = std::move(shape);
    const Problems problems = check(next, m_frame.bounds, m_frame.pointer);
    if (problems.empty())
        return commit(std::move(next));
    m_problem = problemSentence(problems.front(), format());
    if (problems.front().code == ProblemCode::InfeasibleTriple)
        m_feasible = nearestFeasible(std::get<ThreePoint>(next.shape), m_frame.bounds);
}

void QuantityEditor::commit(std::optional<Quantity> value)
{
    if (value == m_value)
        return;
    if (m_value && !value)
        m_last = m_value;
    m_value = std::move(value);
    showMode();
    Q_EMIT valueEdited(m_value);
}

/// Before “we don't know”: what was said of the figure comes back with it, and speaks for no other.
void QuantityEditor::letGo()
{
    if (!m_value)
        return;
    if (m_ownProvenance)
        m_reference = m_value;
    m_ownProvenance = false;
    m_last = m_value;
}

void QuantityEditor::toggleRange(bool range)
{
    m_mode = range ? Mode::Range : Mode::Number;
    m_low->setValue({});
    m_high->setValue({});
    showMode();
    typed();
    Q_EMIT editingFinished();
    (range && m_likely->value() ? m_low : m_likely)->setFocus(Qt::OtherFocusReason);
}

void QuantityEditor::toggleUnknown(bool unknown)
{
    // Where empty means "as the default", one's own figure starts from it, source and all.
    const bool fromDefault = !m_last && !m_frame.unknownText.isEmpty();
    const auto next = unknown ? std::nullopt : fromDefault ? m_default : m_last;
    if (!unknown && fromDefault)
        m_reference = m_default;
    if (next != m_value) {
        letGo();
        m_value = next;
        Q_EMIT valueEdited(m_value);
        Q_EMIT editingFinished();
    }
    m_problem.clear();
    show();
    if (!unknown)
        m_likely->setFocus(Qt::OtherFocusReason);
}

void QuantityEditor::replaceKept()
{
    if (!m_value)
        return;
    const auto at = [this](double p) { return quantile(*m_value, m_frame.bounds, p); };
    ThreePoint triple{at(0.1), at(0.5), at(0.9)};
    for (double* x : {&triple.low, &triple.likely, &triple.high})
        *x = QString::number(*x, 'g', 4).toDouble(); // figures that a person could have stated
    Quantity next = *m_value;
    next.lower.reset();
    next.upper.reset();
    next.shape = triple;
    if (!check(next, m_frame.bounds, m_frame.pointer).empty())
        next.shape = nearestFeasible(triple, m_frame.bounds);
    if (!check(next, m_frame.bounds, m_frame.pointer).empty())
        next.shape = FixedValue{triple.likely}; // a range that touches its bound has no triple
    m_value = std::move(next);
    show();
    Q_EMIT valueEdited(m_value);
    Q_EMIT editingFinished();
}

void QuantityEditor::askForPercentiles()
{
    PercentileDialog dialog(m_frame, m_value, window());
    if (dialog.exec() != QDialog::Accepted || !dialog.percentiles())
        return;
    Quantity next = m_value.value_or(Quantity{});
    next.shape = *dialog.percentiles();
    if (next == m_value)
        return;
    m_value = std::move(next);
    show();
    Q_EMIT valueEdited(m_value);
    Q_EMIT editingFinished();
}

void QuantityEditor::editProvenance(const Quantity& provenance)
{
    if (!m_value)
        return;
    m_ownProvenance = true;
    Quantity next = *m_value;
    next.source = provenance.source;
    next.date = provenance.date;
    next.grade = provenance.grade;
    commit(std::move(next));
}

void QuantityEditor::fix()
{
    for (NumberField* field : {m_likely, m_low, m_high})
        if (!field->suggestion().isEmpty())
            return field->takeSuggestion();
    if (!m_feasible)
        return;
    // Rounded for people, unless that leaves the feasible side again.
    ThreePoint rounded = *m_feasible;
    rounded.likely = QString::number(rounded.likely, 'g', 4).toDouble();
    if (!isFeasible(fitMetalog(rounded, m_frame.bounds)))
        rounded = *m_feasible;
    m_likely->setValue(rounded.likely);
    typed();
    Q_EMIT editingFinished();
}

// --- what is shown ---

void QuantityEditor::show()
{
    m_problem.clear();
    m_feasible.reset();
    m_mode = Mode::Number;
    std::optional<double> low;
    std::optional<double> likely;
    std::optional<double> high;
    if (m_value) {
        if (const auto* number = std::get_if<FixedValue>(&m_value->shape))
            likely = number->value;
        else if (const auto* triple = std::get_if<ThreePoint>(&m_value->shape)) {
            m_mode = Mode::Range;
            low = triple->low;
            likely = triple->likely;
            high = triple->high;
        } else
            m_mode = Mode::Kept;
    }
    m_low->setValue(low);
    m_likely->setValue(likely);
    m_high->setValue(high);
    showMode();
    showMessage();
}

void QuantityEditor::showMode()
{
    const bool kept = m_mode == Mode::Kept;
    const bool range = m_mode == Mode::Range;
    m_low->setVisible(range);
    m_likely->setVisible(!kept);
    m_high->setVisible(range);
    m_unit->setVisible(!kept && !m_unit->text().isEmpty());
    m_kept->setVisible(kept);
    m_kept->setText(kept ? keptSentence() : QString());
    m_replace->setVisible(kept);
    // Beside a range it is one more way to say it; a distribution of another kind is replaced first.
    m_percentiles->setVisible(range || (kept && std::holds_alternative<Percentiles>(m_value->shape)));
    m_range->setVisible(!kept);
    m_range->setChecked(range);
    m_unknown->setChecked(!m_value);
    m_low->setPlaceholderText(tr("low"));
    m_high->setPlaceholderText(tr("high"));
    m_likely->setPlaceholderText(!m_value && m_default
            ? (m_frame.unknownText.isEmpty() ? tr("unknown") : m_frame.unknownText)
            : range ? tr("likely")
                    : QString());

    const bool guess = m_value && m_value->grade == EvidenceGrade::Guess;
    for (NumberField* field : {m_low, m_likely, m_high})
        field->setGuess(guess);
    m_source->setEnabled(m_value.has_value());
    m_source->setText(m_value && m_value->grade   ? gradeName(*m_value->grade)
            : m_value && !m_value->source.empty() ? tr("source given")
                                                  : tr("source …"));
    QFont font = m_source->font();
    font.setItalic(guess);
    m_source->setFont(font);
    m_source->setAccessibleName(tr("%1: source").arg(m_frame.name));
    QString tip = tr("Where the figure comes from");
    if (m_value && (!m_value->source.empty() || !m_value->date.empty()))
        tip = tr("Source: %1 (%2)")
                  .arg(m_value->source.empty() ? tr("not said") : displayText(m_value->source, 400),
                      m_value->date.empty() ? tr("no day")
                                            : format().date(QString::fromStdString(m_value->date)));
    m_source->setToolTip(literal(tip));
    m_provenance->setQuantity(m_value.value_or(Quantity{}));
    if (!m_value)
        m_source->setChecked(false);
}

void QuantityEditor::showMessage()
{
    const QString wrong = message();
    const bool marked = !m_problem.isEmpty();
    for (NumberField* field : {m_low, m_likely, m_high})
        field->setMarked(marked);
    m_echo->setText(wrong.isEmpty() ? echoText() : wrong);
    m_echo->setVisible(!m_echo->text().isEmpty());
    QString suggestion;
    for (const NumberField* field : {m_likely, m_low, m_high})
        if (suggestion.isEmpty())
            suggestion = field->suggestion();
    if (!suggestion.isEmpty())
        m_fix->setText(tr("I mean %1").arg(suggestion));
    else if (m_feasible)
        m_fix->setText(tr("Take %1 as likely").arg(format().figure(m_feasible->likely, m_frame.unit)));
    m_fix->setVisible(!suggestion.isEmpty() || m_feasible);
    const bool draw = m_value && wrong.isEmpty() && check(*m_value, m_frame.bounds, m_frame.pointer).empty();
    m_density->setQuantity(draw ? m_value : std::nullopt, m_frame.bounds);
}

QString QuantityEditor::keptSentence() const
{
    const Quantity& q = *m_value;
    if (!check(q, m_frame.bounds, m_frame.pointer).empty())
        return tr("A distribution of the document that cannot be read.");
    const QString range
        = format().range(quantile(q, m_frame.bounds, 0.1), quantile(q, m_frame.bounds, 0.9), m_frame.unit);
    const QString middle = format().figure(median(q, m_frame.bounds), m_frame.unit);
    if (const auto* stated = std::get_if<Percentiles>(&q.shape)) {
        QStringList pairs;
        for (std::size_t i = 0; i < stated->values.size(); ++i)
            pairs << tr("%1 at %2", "a figure and the share of cases below it")
                         .arg(format().figure(stated->values[i], m_frame.unit),
                             format().share(stated->probabilities[i], 0));
        return tr("Percentiles as stated (%1): %2 in the middle, %3 in eight cases of ten.")
            .arg(locale().createSeparatedList(pairs), middle, range);
    }
    return tr("A distribution of the document: %1 in the middle, %2 in eight cases of ten.")
        .arg(middle, range);
}

QString QuantityEditor::echoText() const
{
    if (!m_value) {
        if (!m_default || !check(*m_default, m_frame.bounds, m_frame.pointer).empty())
            return {};
        return defaultText();
    }
    if (m_mode == Mode::Number)
        return m_likely->echo();
    if (m_mode == Mode::Range && std::holds_alternative<ThreePoint>(m_value->shape)) {
        const auto& triple = std::get<ThreePoint>(m_value->shape);
        return tr("= %1, likely %2")
            .arg(format().range(triple.low, triple.high, m_frame.unit),
                format().figure(triple.likely, m_frame.unit));
    }
    return m_mode == Mode::Range ? tr("Low and high are the ends that eight cases of ten lie between.")
                                 : QString();
}

QString QuantityEditor::defaultText() const
{
    const QString figure
        = Format(locale(), m_defaultCurrency).quantity(*m_default, m_frame.unit, m_frame.bounds);
    const QString grade = m_default->grade ? gradeName(*m_default->grade) : tr("not said");
    QString source = displayText(m_default->source, 300);
    if (source == grade)
        source.clear(); // "our assumption: our assumption"
    if (!m_frame.unknownText.isEmpty())
        return source.isEmpty() ? tr("Default: %1 – %2.").arg(figure, grade)
                                : tr("Default: %1 – %2: %3.").arg(figure, grade, source);
    return source.isEmpty()
        ? tr("While unknown, the catalogue assumes %1 – %2.").arg(figure, grade)
        : tr("While unknown, the catalogue assumes %1 – %2: %3.").arg(figure, grade, source);
}

} // namespace tunepoint::ui
