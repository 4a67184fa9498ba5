// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/charts/strategy_style.h"

#include <QList>
#include <QWidget>

#include <string>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tunepoint::ui {

class FigureList;
class Format;
class PlainLabel;
class ReasonBars;

/// What is known of one strategy: its figures with their ranges, why it stands where it does, what would flip
/// the answer, the requirements it meets or fails, and what all of it rests on.
class StrategyDetails : public QWidget {
    Q_OBJECT

public:
    explicit StrategyDetails(StrategyStyles& styles, QWidget* parent = nullptr);

    /// Shows the strategy with this id, or says that there is none.
    void show(const Evaluation& evaluation, const std::string& strategyId);

Q_SIGNALS:
    void flipWanted(const std::string& pointer, double value); ///< try the answer beyond a flip point

private:
    /// Sentences under a heading; labels are kept and used again.
    struct Section {
        PlainLabel* heading = nullptr;
        QVBoxLayout* layout = nullptr;
        QList<PlainLabel*> lines;
    };

    [[nodiscard]] Section addSection(QVBoxLayout& parent);
    void showLines(Section& section, const QString& heading, const QStringList& lines);
    void showNothing();
    void showHeading(const Evaluation& evaluation, const StrategyResult& strategy);
    void showReasons(const Evaluation& evaluation, const StrategyResult& strategy, const Format& format);
    void showFlips(const Evaluation& evaluation, const Format& format);
    void showGates(const StrategyResult& strategy, const Format& format);

    StrategyStyles& m_styles;
    QLabel* m_marker; // owned by this widget, like the following
    PlainLabel* m_name;
    PlainLabel* m_kind;
    FigureList* m_figures;
    FigureList* m_more;
    ReasonBars* m_bars = nullptr;
    Section m_reasons;
    Section m_flips;
    QList<QPushButton*> m_flipButtons;
    Section m_gates;
    Section m_rest;
    Section m_grounds;
};

} // namespace tunepoint::ui
