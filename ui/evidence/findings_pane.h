// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/source_tables.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace tunepoint::ui {

class AssessmentDocument;
class FigureTable;
class PlainLabel;

/// Published findings with their references: those behind the figures of this assessment, or all.
class FindingsPane : public QWidget {
    Q_OBJECT

public:
    explicit FindingsPane(AssessmentDocument& document, QWidget* parent = nullptr);

    void showEvaluation();

private:
    void showSelected();

    AssessmentDocument& m_document;
    SourceTable m_shown;

    QLineEdit* m_words; // owned by this widget, like all below
    QCheckBox* m_onlyUsed;
    PlainLabel* m_count;
    FigureTable* m_table;
    PlainLabel* m_text;
};

} // namespace tunepoint::ui
