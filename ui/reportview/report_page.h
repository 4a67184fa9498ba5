// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reportview/page_view.h"
#include "ui/reportview/stated.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <string>

class QBoxLayout;
class QComboBox;
class QListWidget;
class QPushButton;
class QSpinBox;
class QSplitter;
class QToolButton;

namespace tunepoint {
struct AuditLine;
}

namespace tunepoint::ui {

class AssessmentDocument;
class MissingList;
class PlainLabel;
class SectionList;

/// The report before it is printed: what is in it at one side, its pages in the middle, what is missing and
/// what people state at the other. All choices are the document's.
class ReportPage : public QWidget {
    Q_OBJECT

public:
    explicit ReportPage(AssessmentDocument& document, QWidget* parent = nullptr);

    /// Lays out and paints what is in sight now instead of soon, for pictures and tests.
    void layOutNow();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void createBar(QBoxLayout& column);
    void createChoices(QSplitter& splitter);
    void createMissing(QSplitter& splitter);
    [[nodiscard]] QToolButton* button(const QString& text, const QString& hint, const char* name);

    void showDocument();
    void showMissing();
    void showStated();
    void showPlace();
    void follow(); ///< the pages are of an earlier state
    void layOut();

    void editSections();
    void setLogo();
    void showLine(const AuditLine& line);
    void editStated(std::vector<Stated> about);
    void addStated();
    void removeStated();
    [[nodiscard]] Stated currentStated() const;

    AssessmentDocument& m_document;
    QString m_language; ///< of the report; empty: the window's
    QTimer m_delay;
    bool m_stale = true; ///< hidden pages wait until they are seen
    bool m_layingOut = false;
    bool m_again = false; ///< something changed while it was laid out
    // owned by this page
    PageView* m_view = nullptr;
    QSpinBox* m_page = nullptr;
    PlainLabel* m_pages = nullptr;
    PlainLabel* m_scale = nullptr;
    QComboBox* m_template = nullptr;
    SectionList* m_sections = nullptr;
    QComboBox* m_status = nullptr;
    QComboBox* m_paper = nullptr;
    QComboBox* m_languages = nullptr;
    QPushButton* m_removeLogo = nullptr;
    PlainLabel* m_letters = nullptr; ///< that no font has
    PlainLabel* m_missingTitle = nullptr;
    MissingList* m_missing = nullptr;
    QListWidget* m_stated = nullptr;
    QPushButton* m_editStated = nullptr;
    QPushButton* m_removeStated = nullptr;
};

} // namespace tunepoint::ui
