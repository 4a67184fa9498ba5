// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frameworks/judgement.h"

#include <QWidget>

namespace tunepoint::ui {

/// The sign of a verdict, so that columns can be told apart at a glance.
class VerdictMark : public QWidget {
    Q_OBJECT

public:
    explicit VerdictMark(QWidget* parent = nullptr);

    void setVerdict(Verdict verdict);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Verdict m_verdict = Verdict::Undecided;
};

} // namespace tunepoint::ui
