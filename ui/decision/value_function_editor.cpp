// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/value_function_editor.h"

#include "core/decision/criteria_edits.h"
#include "core/decision/guard_rails.h"
#include "core/decision/value_function.h"
#include "ui/decision/criteria_binding.h"
#include "ui/decision/value_curve.h"
#include "ui/text/decision_sentences.h"
#include "ui/widgets/calm_list.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/undo_keys.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace tunepoint::ui {

namespace {

enum class Kind { Options, Linear, Piecewise, Exponential, Step, Levels };

constexpr double kBend = 2;
constexpr std::size_t kMostRows = 12;

Kind kindOf(const std::optional<ValueFunction>& function)
{
    return function ? Kind(function->index() + 1) : Kind::Options;
}

QString helpOf(Kind kind)
{
    switch (kind) {
    case Kind::Options:
        return ValueFunctionEditor::tr(
            "The worst and the best option set the scale. Adding or removing an option can "
            "then change the order of the others.");
    case Kind::Linear:
        return ValueFunctionEditor::tr("A straight line from the worst figure that counts to the best.");
    case Kind::Piecewise:
        return ValueFunctionEditor::tr("Straight lines between points of your own.");
    case Kind::Exponential:
        return ValueFunctionEditor::tr(
            "A bent line: with a positive bend the first steps count most, with a negative "
            "one the last.");
    case Kind::Step:
        return ValueFunctionEditor::tr("The value of a point holds from its figure up to the next.");
    case Kind::Levels:
        return ValueFunctionEditor::tr("Words instead of figures, each with its value.");
    }
    return {};
}

} // namespace

ValueFunctionEditor::ValueFunctionEditor(CriteriaBinding& binding, QWidget* parent)
    : QWidget(parent)
    , m_binding(binding)
    , m_kind(new CalmList(this))
    , m_help(plainLabel({}, this))
    , m_curve(new ValueCurve(this))
    , m_message(plainLabel({}, this))
{
    m_kind->setObjectName(QStringLiteral("valueKind"));
    m_kind->setAccessibleName(tr("How figures become values"));
    for (const QString& name : {tr("Scale of the options"), tr("Straight line"), tr("Line through points"),
             tr("Bent line"), tr("Steps"), tr("Words")})
        m_kind->addItem(name);
    m_help->setScale(0.9);
    m_message->setObjectName(QStringLiteral("valueMessage"));
    m_message->hide();
    m_panel = new QWidget(this);
    auto* row = new QHBoxLayout;
    row->addWidget(m_panel, 1, Qt::AlignTop);
    row->addWidget(m_curve, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_kind, 0, Qt::AlignLeading);
    column->addWidget(m_help);
    column->addLayout(row);
    column->addWidget(m_message);
    connect(m_kind, &QComboBox::activated, this, &ValueFunctionEditor::changeKind);
    connect(&binding, &CriteriaBinding::evaluated, this, &ValueFunctionEditor::showCurve);
}

std::optional<ValueFunction> ValueFunctionEditor::present() const
{
    const auto place = m_binding.place();
    return place ? m_binding.criteria()[*place].valueFunction : std::nullopt;
}

/// Worst to best, as it counts now.
LinearValue ValueFunctionEditor::range() const
{
    const auto place = m_binding.place();
    if (!place)
        return {};
    const Criterion& criterion = m_binding.criteria()[*place];
    if (const auto stated = statedRange(criterion))
        return *stated;
    const auto options = m_binding.optionsRange(criterion.id);
    if (options && options->worst != options->best)
        return *options;
    return criterion.direction == Direction::Maximise ? LinearValue{0, 1} : LinearValue{1, 0};
}

void ValueFunctionEditor::changeKind(int kind)
{
    const LinearValue ends = range();
    const bool rises = ends.worst < ends.best;
    const Point first{std::min(ends.worst, ends.best), rises ? 0.0 : 1.0};
    const Point last{std::max(ends.worst, ends.best), rises ? 1.0 : 0.0};
    switch (Kind(kind)) {
    case Kind::Options:
        return commit(std::nullopt);
    case Kind::Linear:
        return commit(ends);
    case Kind::Piecewise:
        return commit(PiecewiseValue{{first, {(first.x + last.x) / 2, 0.5}, last}});
    case Kind::Exponential:
        return commit(ExponentialValue{ends.worst, ends.best, kBend});
    case Kind::Step:
        return commit(StepValue{{first, last}});
    case Kind::Levels:
        return commit(LevelsValue{{{"poor", 0}, {"fair", 0.333}, {"good", 0.667}, {"excellent", 1}}});
    }
}

void ValueFunctionEditor::showCriterion()
{
    const auto function = present();
    if (m_shown != m_binding.chosen() || function != m_function) {
        m_shown = m_binding.chosen();
        m_function = function;
        rebuild();
    }
    m_kind->setCurrentIndex(int(kindOf(function)));
    m_help->setText(helpOf(kindOf(function)));
    showCurve();
}

void ValueFunctionEditor::rebuild()
{
    auto* old = m_panel;
    for (QLineEdit* field : old->findChildren<QLineEdit*>())
        QObject::disconnect(field, nullptr, this, nullptr); // losing the focus says nothing any more
    m_panel = new QWidget(this);
    m_grid = new QGridLayout(m_panel);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(3, 1);
    m_rows.clear();
    m_worst = m_best = m_curvature = nullptr;
    delete layout()->replaceWidget(old, m_panel);
    old->hide();
    old->deleteLater(); // one of its fields may be the caller
    m_message->hide();
    if (!m_function)
        return;
    if (const auto* linear = std::get_if<LinearValue>(&*m_function))
        addEnds(*linear, std::nullopt);
    else if (const auto* bent = std::get_if<ExponentialValue>(&*m_function))
        addEnds({bent->worst, bent->best}, bent->curvature);
    else if (const auto* piecewise = std::get_if<PiecewiseValue>(&*m_function))
        addPoints(piecewise->points);
    else if (const auto* step = std::get_if<StepValue>(&*m_function))
        addPoints(step->points);
    else
        addLevels(std::get<LevelsValue>(*m_function));
}

NumberField* ValueFunctionEditor::addNumber(
    const QString& name, const QString& objectName, double value, const Bounds& bounds)
{
    auto* field = new NumberField(m_panel);
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    field->setBounds(bounds);
    field->setValue(value);
    field->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
    connect(field, &NumberField::valueEdited, this, &ValueFunctionEditor::typed);
    connect(field, &QLineEdit::editingFinished, this, [this] { m_binding.endMerge(); });
    return field;
}

void ValueFunctionEditor::addEnds(const LinearValue& ends, const std::optional<double>& curvature)
{
    const auto add = [this](int row, const QString& name, const QString& object, double value) {
        NumberField* field = addNumber(name, object, value, unbounded);
        auto* label = new PlainLabel(name, m_panel);
        label->setBuddy(field);
        m_grid->addWidget(label, row, 0);
        m_grid->addWidget(field, row, 1);
        return field;
    };
    m_worst = add(0, tr("Worst"), QStringLiteral("worst"), ends.worst);
    m_best = add(1, tr("Best"), QStringLiteral("best"), ends.best);
    if (curvature)
        m_curvature = add(2, tr("Bend"), QStringLiteral("bend"), *curvature);
}

void ValueFunctionEditor::addRowButtons(int row, int count)
{
    auto* remove = new QPushButton(tr("Remove"), m_panel);
    remove->setObjectName(QStringLiteral("removeRow%1").arg(row));
    remove->setEnabled(count > 1);
    m_grid->addWidget(remove, row + 1, 2);
    connect(remove, &QPushButton::clicked, this, [this, row] { removeRow(row); });
    if (row + 1 < count)
        return;
    auto* add = new QPushButton(tr("Add a row"), m_panel);
    add->setObjectName(QStringLiteral("addRow"));
    add->setEnabled(std::size_t(count) < kMostRows);
    m_grid->addWidget(add, row + 2, 0);
    connect(add, &QPushButton::clicked, this, &ValueFunctionEditor::addRow);
}

void ValueFunctionEditor::addPoints(const std::vector<Point>& points)
{
    m_grid->addWidget(new PlainLabel(tr("Figure"), m_panel), 0, 0);
    m_grid->addWidget(new PlainLabel(tr("Value, 0 to 1"), m_panel), 0, 1);
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QString number = m_binding.format().count(double(i) + 1);
        Row row;
        row.figure = addNumber(
            tr("Figure of point %1").arg(number), QStringLiteral("x%1").arg(i), points[i].x, unbounded);
        row.value = addNumber(
            tr("Value of point %1").arg(number), QStringLiteral("v%1").arg(i), points[i].v, share);
        m_grid->addWidget(row.figure, int(i) + 1, 0);
        m_grid->addWidget(row.value, int(i) + 1, 1);
        m_rows.push_back(row);
        addRowButtons(int(i), int(points.size()));
    }
}

void ValueFunctionEditor::addLevels(const LevelsValue& levels)
{
    m_grid->addWidget(new PlainLabel(tr("Word"), m_panel), 0, 0);
    m_grid->addWidget(new PlainLabel(tr("Value, 0 to 1"), m_panel), 0, 1);
    std::vector<std::pair<std::string, double>> words(levels.levels.begin(), levels.levels.end());
    std::stable_sort(
        words.begin(), words.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    for (std::size_t i = 0; i < words.size(); ++i) {
        const QString number = m_binding.format().count(double(i) + 1);
        Row row;
        row.word = new QLineEdit(levelName(words[i].first), m_panel);
        row.word->setProperty("word", QString::fromStdString(words[i].first));
        row.word->setObjectName(QStringLiteral("word%1").arg(i));
        row.word->setAccessibleName(tr("Word of level %1").arg(number));
        row.word->setMaxLength(100);
        leaveUndoToWindow(row.word);
        row.value = addNumber(
            tr("Value of level %1").arg(number), QStringLiteral("v%1").arg(i), words[i].second, share);
        connect(row.word, &QLineEdit::editingFinished, this, [this] {
            typed();
            m_binding.endMerge();
        });
        m_grid->addWidget(row.word, int(i) + 1, 0);
        m_grid->addWidget(row.value, int(i) + 1, 1);
        m_rows.push_back(row);
        addRowButtons(int(i), int(words.size()));
    }
}

std::optional<ValueFunction> ValueFunctionEditor::readPoints()
{
    std::vector<Point> points;
    for (const Row& row : m_rows) {
        if (!row.figure->value() || !row.value->value())
            return std::nullopt;
        points.push_back({*row.figure->value(), *row.value->value()});
    }
    std::sort(points.begin(), points.end(), [](const Point& a, const Point& b) { return a.x < b.x; });
    for (std::size_t i = 1; i < points.size(); ++i) {
        if (points[i - 1].x == points[i].x) {
            m_message->setText(tr("Two points have the same figure."));
            return std::nullopt;
        }
    }
    return std::holds_alternative<StepValue>(*m_function) ? ValueFunction(StepValue{points})
                                                          : ValueFunction(PiecewiseValue{points});
}

std::optional<ValueFunction> ValueFunctionEditor::readLevels()
{
    LevelsValue levels;
    for (const Row& row : m_rows) {
        // A word of the catalogue is shown in the reader's language and stays the same word.
        const QString before = row.word->property("word").toString();
        const QString typedWord = row.word->text().trimmed();
        const QString word = typedWord == levelName(before.toStdString()) ? before : typedWord;
        if (word.isEmpty() || !row.value->value())
            return std::nullopt;
        if (!levels.levels.emplace(word.toStdString(), *row.value->value()).second) {
            m_message->setText(tr("A word stands there twice."));
            return std::nullopt;
        }
    }
    return levels;
}

/// What the rows say; empty where it is no function yet, with the reason in the message.
std::optional<ValueFunction> ValueFunctionEditor::read()
{
    m_message->setText(tr("Fill in every field."));
    if (!m_function)
        return std::nullopt;
    if (!m_worst)
        return std::holds_alternative<LevelsValue>(*m_function) ? readLevels() : readPoints();
    if (!m_worst->value() || !m_best->value() || (m_curvature && !m_curvature->value()))
        return std::nullopt;
    if (*m_worst->value() == *m_best->value()) {
        m_message->setText(tr("The worst and the best figure must differ."));
        return std::nullopt;
    }
    if (m_curvature)
        return ExponentialValue{*m_worst->value(), *m_best->value(), *m_curvature->value()};
    return LinearValue{*m_worst->value(), *m_best->value()};
}

void ValueFunctionEditor::typed()
{
    const auto function = read();
    m_message->setVisible(!function);
    if (!function || function == m_function)
        return;
    m_function = function; // the rows say so already
    commit(function);
}

void ValueFunctionEditor::commit(const std::optional<ValueFunction>& function)
{
    const auto place = m_binding.place();
    if (!place)
        return;
    m_binding.edit("/criteria/" + std::to_string(*place) + "/valueFunction", tr("Change a value function"),
        [&](Assessment& assessment) { setValueFunction(assessment, *place, function); });
}

void ValueFunctionEditor::addRow()
{
    auto function = m_function;
    if (!function)
        return;
    m_binding.endMerge();
    if (auto* levels = std::get_if<LevelsValue>(&*function)) {
        std::string word = tr("new word").toStdString();
        for (int number = 2; levels->levels.contains(word); ++number)
            word = tr("new word %1").arg(number).toStdString();
        levels->levels.emplace(word, 1);
    } else {
        auto* piecewise = std::get_if<PiecewiseValue>(&*function);
        std::vector<Point>& points = piecewise ? piecewise->points : std::get<StepValue>(*function).points;
        const double step = points.size() > 1 ? points.back().x - points[points.size() - 2].x : 1;
        points.push_back({points.back().x + step, points.back().v});
    }
    commit(function);
    m_binding.endMerge();
}

void ValueFunctionEditor::removeRow(int row)
{
    if (m_rows.size() < 2)
        return;
    m_rows.erase(m_rows.begin() + row);
    const auto function = read();
    m_binding.endMerge();
    if (function)
        commit(function);
    else
        rebuild(); // a field was not filled: nothing is taken away
    m_binding.endMerge();
}

void ValueFunctionEditor::showCurve()
{
    const CriteriaAnalysis* analysis = m_binding.analysis();
    std::vector<double> figures;
    for (std::size_t k = 0; analysis && k < analysis->criteria.size(); ++k) {
        if (analysis->criteria[k].id != m_binding.chosen())
            continue;
        for (const OptionResult& option : analysis->options) {
            if (option.figures[k])
                figures.push_back(*option.figures[k]);
        }
    }
    std::optional<ValueFunction> drawn = present();
    if (!drawn) {
        if (const auto options = m_binding.optionsRange(m_binding.chosen()))
            drawn = *options;
    }
    m_curve->setFunction(drawn, figures);
    m_curve->setToolTip(
        tr("Figures from left to right, values from 0 below to 1 above; circles are your options"));
}

} // namespace tunepoint::ui
