// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace tunepoint::ui {

class StrategyBinding;

/// The story of a strategy's accuracy: where it comes from, what threatens it and what it takes to keep, with
/// its learning curve as a picture and a table.
class AccuracyTab : public QScrollArea {
    Q_OBJECT

public:
    explicit AccuracyTab(StrategyBinding& binding, QWidget* parent = nullptr);

private:
    void showStory();
    void addLearning(QVBoxLayout& column, QWidget* content) const;

    StrategyBinding& m_binding;
};

} // namespace tunepoint::ui
