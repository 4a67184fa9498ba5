// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/shows_input.h"

#include <QWidget>

#include <string>

class QListWidget;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace tunepoint::ui {

class AssessmentDocument;
class CostsTab;
class FiguresTab;
class LifeTab;
class OverviewTab;
class PlainLabel;
class StrategyBinding;

/// The options that are compared: the list, and everything about the one that is chosen.
class OptionsPage : public QWidget, public ShowsInput {
    Q_OBJECT

public:
    explicit OptionsPage(AssessmentDocument& document, QWidget* parent = nullptr);

    /// Chooses the strategy with this id; false when there is none.
    bool showStrategy(const std::string& id);
    /// Appends an option that starts from `archetype` and chooses it.
    void addFrom(const std::string& archetype);
    bool showInput(const std::string& pointer) override;

private:
    void createList();
    void createButtons();
    void createDetail();
    void layOut();
    void fillList();
    void updateButtons();
    void showSummary();
    void askAndAdd();
    void duplicate();
    void remove();
    void move(int by);
    bool showInputOfStrategy(const std::string& tail);
    [[nodiscard]] int indexOf(const std::string& id) const; ///< -1: none

    AssessmentDocument& m_document;
    StrategyBinding* m_binding; // owned by this page, like all below
    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_duplicate;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_rename;
    PlainLabel* m_title;
    PlainLabel* m_summary;
    QTabWidget* m_tabs;
    OverviewTab* m_overview = nullptr;
    FiguresTab* m_figures = nullptr;
    CostsTab* m_costs = nullptr;
    LifeTab* m_life = nullptr;
    QStackedWidget* m_detail;
};

} // namespace tunepoint::ui
