// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frameworks/framework_results.h"
#include "ui/text/format.h"

#include <QFrame>

class QBoxLayout;
class QPushButton;

namespace tunepoint::ui {

class PlainLabel;
class VerdictMark;

/// One way to decide as a column: its verdict with a mark, the facts that triggered it, and what it lacks.
class FrameworkColumn : public QFrame {
    Q_OBJECT

public:
    explicit FrameworkColumn(const std::string& id, QWidget* parent = nullptr);

    void showResult(const FrameworkResult& result, const Format& format);

Q_SIGNALS:
    void detailsWanted(); ///< everything it says
    void questionsWanted(); ///< where its open questions are answered

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrangeHead();
    [[nodiscard]] QString strengthText(const FrameworkResult& result, const Format& format) const;

    QString m_name;
    QBoxLayout* m_head; // in the layout of this column
    VerdictMark* m_mark; // owned by this column, like all below
    PlainLabel* m_verdict;
    PlainLabel* m_strength;
    PlainLabel* m_because;
    PlainLabel* m_lacks;
    QPushButton* m_answer;
};

} // namespace tunepoint::ui
