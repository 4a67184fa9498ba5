// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/figure_picker.h"

#include "core/compare/comparison.h"
#include "ui/text/format.h"
#include "ui/text/names.h"
#include "ui/text/record_sentences.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tunepoint::ui {

FigurePicker::FigurePicker(const Evaluation& evaluation, QWidget* parent)
    : QDialog(parent)
    , m_words(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("A figure of this assessment"));
    m_words->setObjectName(QStringLiteral("figurePickerSearch"));
    m_words->setPlaceholderText(tr("Search figures"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("figurePickerList"));
    m_list->setAccessibleName(tr("Figures"));
    m_list->setUniformItemSizes(true);
    fill(evaluation);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_take = buttons->addButton(tr("Take it"), QDialogButtonBox::AcceptRole);
    m_take->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(
        m_list, &QListWidget::currentRowChanged, this, [this] { m_take->setEnabled(!pointer().empty()); });
    connect(m_words, &QLineEdit::textChanged, this, &FigurePicker::search);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(560, 520);
    m_take->setEnabled(false);
}

void FigurePicker::fill(const Evaluation& evaluation)
{
    const Format format(QLocale(), QString::fromStdString(evaluation.currency));
    const auto add = [this](const QString& name, const QString& figure, const std::string& pointer) {
        auto* item
            = new QListWidgetItem(tr("%1: %2", "name of a figure: the figure").arg(name, figure), m_list);
        item->setData(Qt::UserRole, QString::fromStdString(pointer));
    };
    for (const Input& input : evaluation.inputs)
        add(inputName(input, evaluation), format.quantity(input.quantity, input.unit, input.bounds),
            input.pointer);
    for (const StrategyResult& strategy : evaluation.strategies) {
        for (const std::string_view figure : comparedFigures()) {
            const std::optional<double> value = comparedValue(strategy, figure);
            const std::string pointer = strategy.id + ':' + std::string(figure);
            if (value)
                add(recordedFigureName(pointer, evaluation), format.figure(value, comparedUnit(figure)),
                    pointer);
        }
    }
}

void FigurePicker::search(const QString& text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const QString name = item->text();
        item->setHidden(!std::all_of(words.begin(), words.end(),
            [&name](const QString& word) { return name.contains(word, Qt::CaseInsensitive); }));
    }
    if (m_list->currentItem() && m_list->currentItem()->isHidden())
        m_list->setCurrentRow(-1);
}

std::string FigurePicker::pointer() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString().toStdString() : std::string();
}

} // namespace tunepoint::ui
