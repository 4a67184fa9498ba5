// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/shows_input.h"

#include <QWidget>

#include <string>
#include <vector>

class QButtonGroup;
class QTabWidget;
class QVBoxLayout;

namespace tunepoint::ui {

class AssessmentDocument;
class FrameworkCard;
class FrameworkColumns;
class FrameworkDetails;

/// What published ways to decide say of this assessment, side by side, and each in full.
class FrameworksPage : public QWidget, public ShowsInput {
    Q_OBJECT

public:
    explicit FrameworksPage(AssessmentDocument& document, QWidget* parent = nullptr);

    /// Shows the details of the framework with this id.
    void select(const std::string& id);
    bool showInput(const std::string& pointer) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* createOneAtATime();
    void createCards(QVBoxLayout& column);
    void connectColumns();
    void showDetails(const std::string& id);
    void showEvaluation();

    AssessmentDocument& m_document;
    std::vector<FrameworkCard*> m_cards; // owned by this page, like all below; in the order of frameworks()
    QTabWidget* m_tabs;
    FrameworkColumns* m_columns;
    QButtonGroup* m_group;
    FrameworkDetails* m_details;
    std::string m_shown;
    bool m_stale = true; ///< hidden pages wait until they are seen
};

} // namespace tunepoint::ui
