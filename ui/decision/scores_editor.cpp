// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/scores_editor.h"

#include "core/decision/criteria_edits.h"
#include "ui/decision/criteria_binding.h"
#include "ui/document/assessment_document.h"
#include "ui/text/decision_sentences.h"
#include "ui/text/figure_names.h"
#include "ui/text/names.h"
#include "ui/widgets/calm_list.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/quantity_editor.h"
#include "ui/widgets/shows_input.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr std::string_view kModel = "model:";

QString nameOf(const Strategy& strategy)
{
    return strategy.name.empty() ? archetypeName(strategy.archetype) : displayText(strategy.name);
}

const LevelsValue* levelsOf(const Criterion& criterion)
{
    return criterion.valueFunction ? std::get_if<LevelsValue>(&*criterion.valueFunction) : nullptr;
}

std::string_view figureOf(const Criterion& criterion)
{
    const std::string_view source = criterion.source;
    return source.starts_with(kModel) ? source.substr(kModel.size()) : std::string_view();
}

} // namespace

ScoresEditor::ScoresEditor(CriteriaBinding& binding, QWidget* parent)
    : QWidget(parent)
    , m_binding(binding)
    , m_table(new QTableWidget(this))
    , m_name(plainLabel({}, this))
    , m_from(plainLabel({}, this))
    , m_word(new CalmList(this))
    , m_figure(new QuantityEditor({tr("Score"), {}, Unit::None, unbounded, {}, true}, this))
{
    createTable();
    createCellEditor();
    auto* title = new PlainLabel(tr("How each option does"), this);
    title->setScale(1.25);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(title);
    column->addWidget(
        plainLabel(tr("Scores of your own stand in bold. The others are figures of the model, or what the "
                      "catalogue assumes of this kind of option. Choose a cell to change it."),
            this));
    column->addWidget(m_table, 1);
    column->addWidget(m_name);
    column->addWidget(m_from);
    column->addWidget(m_word, 0, Qt::AlignLeading);
    column->addWidget(m_figure);
    connect(&binding, &CriteriaBinding::evaluated, this, &ScoresEditor::showScores);
}

void ScoresEditor::createTable()
{
    m_table->setObjectName(QStringLiteral("scoreTable"));
    m_table->setAccessibleName(tr("How each option does on each criterion"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setMinimumHeight(fontMetrics().height() * 12);
    m_table->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 17);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int, int column) {
        if (m_quiet || column < 0)
            return;
        m_binding.endMerge();
        showCell();
        if (std::size_t(column) < m_columns.size())
            m_binding.choose(m_columns[std::size_t(column)]);
    });
}

void ScoresEditor::createCellEditor()
{
    m_from->setScale(0.9);
    m_word->setObjectName(QStringLiteral("scoreWord"));
    m_word->setAccessibleName(tr("Score"));
    m_figure->setObjectName(QStringLiteral("scoreFigure"));
    connect(m_word, &QComboBox::activated, this, &ScoresEditor::setWord);
    connect(m_figure, &QuantityEditor::valueEdited, this, [this](const std::optional<Quantity>& value) {
        commit(value ? std::optional<Score>(*value) : std::nullopt);
    });
    connect(m_figure, &QuantityEditor::editingFinished, this, [this] { m_binding.endMerge(); });
}

ScoresEditor::Cell ScoresEditor::cell(const Strategy& strategy, const Criterion& criterion) const
{
    const Format format = m_binding.format();
    const std::string_view figure = figureOf(criterion);
    const Unit unit = modelFigureUnit(figure);
    if (const Score* score = findScore(m_binding.assessment(), strategy.id, criterion.id)) {
        if (const auto* word = std::get_if<std::string>(score))
            return {levelName(*word), tr("Your own score."), true};
        const auto& quantity = std::get<Quantity>(*score);
        const QString source = displayText(quantity.source, 120);
        return {format.quantity(quantity, unit, unbounded),
            source.isEmpty() ? tr("Your own score.") : tr("Your own score, from: %1").arg(source), true};
    }
    if (figure.empty()) {
        const CatalogueScore* assumed
            = findScore(m_binding.document().catalogue().criteria, strategy.archetype, criterion.id);
        const LevelsValue* levels = levelsOf(criterion);
        if (assumed && levels && levels->levels.contains(assumed->level))
            return {levelName(assumed->level),
                tr("The catalogue assumes this of the kind of option: %1").arg(gradeName(assumed->grade)),
                false};
        return {tr("unknown"), tr("Nobody has said so yet."), false};
    }
    const StrategyResult* result = findResult(m_binding.document().evaluation(), strategy.id);
    const auto value = result ? namedFigure(result->central, figure) : std::nullopt;
    return {format.figure(value, unit), tr("A figure of the model: %1").arg(modelFigureName(figure)), false};
}

void ScoresEditor::showScores()
{
    if (!isVisible())
        return;
    fillTable();
    showCell();
}

void ScoresEditor::fillTable()
{
    m_quiet = true;
    m_columns.clear();
    QStringList names;
    for (const TreePlace& place : treeOrder(m_binding.assessment())) {
        if (!place.leaf)
            continue;
        m_columns.push_back(m_binding.criteria()[place.index].id);
        names << m_binding.name(m_columns.back());
    }
    const auto& strategies = m_binding.assessment().strategies;
    m_table->setColumnCount(int(m_columns.size()));
    m_table->setRowCount(int(strategies.size()));
    m_table->setHorizontalHeaderLabels(names);
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->horizontalHeaderItem(column)->setToolTip(literal(names[column]));
    QStringList rows;
    for (const Strategy& strategy : strategies)
        rows << nameOf(strategy).left(40);
    m_table->setVerticalHeaderLabels(rows);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < m_table->columnCount(); ++column) {
            const auto place = m_binding.place(m_columns[std::size_t(column)]);
            const Cell content = cell(strategies[std::size_t(row)], m_binding.criteria()[*place]);
            auto* item = new QTableWidgetItem(content.text);
            item->setToolTip(literal(content.from));
            QFont font = m_table->font();
            font.setBold(content.own);
            item->setFont(font);
            m_table->setItem(row, column, item); // owned by the table
        }
    }
    if (m_table->currentRow() < 0 && m_table->rowCount() > 0 && m_table->columnCount() > 0)
        m_table->setCurrentCell(0, 0);
    m_quiet = false;
}

const Strategy* ScoresEditor::strategy() const
{
    const auto& strategies = m_binding.assessment().strategies;
    const int row = m_table->currentRow();
    return row >= 0 && std::size_t(row) < strategies.size() ? &strategies[std::size_t(row)] : nullptr;
}

const Criterion* ScoresEditor::criterion() const
{
    const int column = m_table->currentColumn();
    if (column < 0 || std::size_t(column) >= m_columns.size())
        return nullptr;
    const auto place = m_binding.place(m_columns[std::size_t(column)]);
    return place ? &m_binding.criteria()[*place] : nullptr;
}

void ScoresEditor::showCell()
{
    const Strategy* row = strategy();
    const Criterion* column = criterion();
    const bool some = row && column;
    m_name->setVisible(some);
    m_from->setVisible(some);
    const LevelsValue* levels = some ? levelsOf(*column) : nullptr;
    m_word->setVisible(some && levels);
    m_figure->setVisible(some && !levels);
    if (!some)
        return;
    const QString about = tr("%1 on %2", "an option on a criterion")
                              .arg(isolated(nameOf(*row)), isolated(m_binding.name(column->id)));
    m_name->setText(about);
    m_from->setText(cell(*row, *column).from);
    const Score* score = findScore(m_binding.assessment(), row->id, column->id);
    if (levels) {
        m_word->setAccessibleName(about);
        showWords(*levels, score);
        return;
    }
    QuantityFrame frame{about, "/scores/" + row->id + "/" + column->id, modelFigureUnit(figureOf(*column)),
        unbounded, QString::fromStdString(m_binding.assessment().currency), true,
        figureOf(*column).empty() ? QString() : tr("as the model says")};
    m_figure->setFrame(frame);
    const auto* quantity = score ? std::get_if<Quantity>(score) : nullptr;
    m_figure->setValue(quantity ? std::optional(*quantity) : std::nullopt);
}

void ScoresEditor::showWords(const LevelsValue& levels, const Score* score)
{
    std::vector<std::pair<double, std::string>> words;
    for (const auto& [word, value] : levels.levels)
        words.emplace_back(value, word);
    std::sort(words.begin(), words.end());
    m_words.clear();
    m_word->clear();
    for (const auto& [value, word] : words) {
        m_words.push_back(word);
        m_word->addItem(levelName(word));
    }
    m_word->addItem(tr("no score of our own"));
    const auto* chosen = score ? std::get_if<std::string>(score) : nullptr;
    const auto at = chosen ? std::find(m_words.begin(), m_words.end(), *chosen) : m_words.end();
    m_word->setCurrentIndex(int(at - m_words.begin()));
}

void ScoresEditor::setWord(int index)
{
    m_binding.endMerge();
    commit(std::size_t(index) < m_words.size() ? std::optional<Score>(m_words[std::size_t(index)])
                                               : std::nullopt);
    m_binding.endMerge();
}

void ScoresEditor::commit(const std::optional<Score>& score)
{
    const Strategy* row = strategy();
    const Criterion* column = criterion();
    if (!row || !column)
        return;
    const std::string option = row->id;
    const std::string about = column->id;
    m_binding.edit("/scores/" + option + "/" + about, tr("Change a score"),
        [&](Assessment& assessment) { setScore(assessment, option, about, score); });
}

std::optional<std::pair<int, int>> ScoresEditor::placeOfScore(const std::string& pointer) const
{
    const auto& strategies = m_binding.assessment().strategies;
    for (std::size_t row = 0; row < strategies.size(); ++row) {
        int column = 0;
        for (const TreePlace& place : treeOrder(m_binding.assessment())) {
            if (!place.leaf)
                continue;
            if (pointer == "/scores/" + strategies[row].id + "/" + m_binding.criteria()[place.index].id)
                return std::pair(int(row), column);
            ++column;
        }
    }
    return std::nullopt;
}

bool ScoresEditor::edits(const std::string& pointer) const
{
    return (pointer == "/scores" && !m_binding.criteria().empty()) || placeOfScore(pointer);
}

bool ScoresEditor::showInput(const std::string& pointer)
{
    showScores();
    const auto place = placeOfScore(pointer);
    if (!place)
        return focusEditor(m_table);
    m_table->setCurrentCell(place->first, place->second);
    showCell();
    return focusEditor(m_word->isVisibleTo(this) ? static_cast<QWidget*>(m_word) : m_figure);
}

} // namespace tunepoint::ui
