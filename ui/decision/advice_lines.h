// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/assessment_document.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <string>

class QGridLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace tunepoint::ui {

/// One piece of advice and what can be done about it at once.
struct AdviceLine {
    QString sentence;
    AssessmentDocument::WhatIf tries; ///< figures to try out; none: nothing to try
    /// Inputs that the sentence names, each a link to where it is edited.
    struct Link {
        QString name;
        std::string pointer;

        bool operator==(const Link&) const = default;
    };
    QList<Link> links;

    bool operator==(const AdviceLine&) const = default;
};

/// A heading with pieces of advice below; hidden while there are none.
class AdviceLines : public QWidget {
    Q_OBJECT

public:
    AdviceLines(AssessmentDocument& document, const QString& heading, QWidget* parent = nullptr);

    void setNumbered(bool numbered) { m_numbered = numbered; }
    void setLines(const QList<AdviceLine>& lines);

private:
    void rebuild();
    void addLine(int row);
    void addTry(const AdviceLine& line, QHBoxLayout& row, int number);
    void addLinks(const AdviceLine& line, QVBoxLayout& column, QHBoxLayout* row, int number);
    [[nodiscard]] bool isTried(const AdviceLine& line) const;

    AssessmentDocument& m_document;
    QList<AdviceLine> m_lines;
    AssessmentDocument::WhatIf m_tried; ///< as the buttons show it
    bool m_numbered = false;
    QGridLayout* m_grid; // owned by this widget
};

} // namespace tunepoint::ui
