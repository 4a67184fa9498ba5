// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QGridLayout;

namespace tunepoint::ui {

class CriteriaBinding;
class PlainLabel;
class WeightSlider;

/// Swing points: how much it is worth to lift each criterion from its worst to its best, 100 for the one that
/// one would lift first.
class SwingWeights : public QWidget {
    Q_OBJECT

public:
    explicit SwingWeights(CriteriaBinding& binding, QWidget* parent = nullptr);

    void showGroup(const std::string& parent);

private:
    struct Row {
        std::string id;
        WeightSlider* slider = nullptr;
        PlainLabel* points = nullptr;
        PlainLabel* share = nullptr;
    };

    void rebuild(const std::vector<std::string>& ids);
    void showPoints();
    void judge(const std::string& id, double share);

    CriteriaBinding& m_binding;
    std::string m_parent;
    std::vector<Row> m_rows;
    QGridLayout* m_grid; // owned by this widget
};

} // namespace tunepoint::ui
