// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <vector>

class QButtonGroup;
class QVBoxLayout;

namespace tunepoint::ui {

class StepCard;
class WorkflowBinding;

/// The process as a flow: a card for each step, from top to bottom, with the items that reach it on the
/// arrow.
class FlowView : public QScrollArea {
    Q_OBJECT

public:
    explicit FlowView(WorkflowBinding& binding, QWidget* parent = nullptr);

Q_SIGNALS:
    void stepActivated(); ///< a card was clicked, or Space pressed on it

private:
    class Arrow;

    void showSteps();
    void showChosen();
    void addCard();
    void walk(int key);
    bool eventFilter(QObject* watched, QEvent* event) override;

    WorkflowBinding& m_binding;
    std::vector<Arrow*> m_arrows; // owned by the content, like the cards; one before each card
    std::vector<StepCard*> m_cards;
    QButtonGroup* m_group; // owned by this view, like the layout
    QVBoxLayout* m_column;
};

} // namespace tunepoint::ui
