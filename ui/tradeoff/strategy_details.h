// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/charts/strategy_style.h"

#include <QList>
#include <QWidget>

#include <string>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace tunepoint::ui {

class Format;
class PlainLabel;

/// What is known of one strategy: its figures, the requirements it meets or fails, and why it is recommended.
class StrategyDetails : public QWidget {
    Q_OBJECT

public:
    explicit StrategyDetails(StrategyStyles& styles, QWidget* parent = nullptr);

    /// Shows the strategy with this id, or says that there is none.
    void show(const Evaluation& evaluation, const std::string& strategyId);

private:
    /// Sentences under a heading; labels are kept and used again.
    struct Section {
        PlainLabel* heading = nullptr;
        QVBoxLayout* layout = nullptr;
        QList<PlainLabel*> lines;
    };

    [[nodiscard]] Section addSection(QVBoxLayout& parent);
    void showLines(Section& section, const QString& heading, const QStringList& lines);
    void showFigures(const Evaluation& evaluation, const StrategyResult& strategy, const Format& format);
    /// Rows from `row` on; returns the row after them.
    int showChance(int row, const StrategyChance& chance, bool hasBaseline, const Format& format);
    void setFigure(int row, const QString& name, const QString& value, const QString& term);

    StrategyStyles& m_styles;
    QLabel* m_marker; // owned by this widget, like the following
    PlainLabel* m_name;
    PlainLabel* m_kind;
    QFormLayout* m_figures;
    QList<PlainLabel*> m_names;
    QList<PlainLabel*> m_values;
    Section m_gates;
    Section m_reasons;
};

} // namespace tunepoint::ui
