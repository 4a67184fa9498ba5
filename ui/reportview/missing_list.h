// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/self_audit.h"
#include "ui/text/format.h"

#include <QListWidget>

#include <vector>

namespace tunepoint::ui {

/// What is missing before the report is printed, the worst first. Each line leads to where it is put right:
/// with a click or the Enter key.
class MissingList : public QListWidget {
    Q_OBJECT

public:
    explicit MissingList(QWidget* parent = nullptr);

    /// Lines as missingBeforePrint() gives them.
    void showLines(std::vector<AuditLine> lines, const Format& format);
    [[nodiscard]] int lineCount() const { return int(m_lines.size()); }

Q_SIGNALS:
    void lineChosen(const tunepoint::AuditLine& line);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(const QListWidgetItem* item);
    void addHeading(AuditState state, int count);

    std::vector<AuditLine> m_lines;
};

} // namespace tunepoint::ui
