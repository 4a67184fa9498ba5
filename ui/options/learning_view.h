// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/accuracy_story.h"

#include <QWidget>

namespace tunepoint::ui {

/// A learning curve as a small picture: accuracy over the number of examples, with its spread, its ceiling
/// and the planned number marked. The table beside it has the figures.
class LearningView : public QWidget {
    Q_OBJECT

public:
    explicit LearningView(LearningStory story, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QPointF place(double examples, double accuracy) const;

    LearningStory m_story;
};

} // namespace tunepoint::ui
