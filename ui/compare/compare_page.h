// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <string>
#include <vector>

class QListWidget;
class QPushButton;

namespace tunepoint::ui {

class AssessmentDocument;
class CalmList;
class CompareResults;
class ComparisonRunner;
class PlainLabel;
struct ComparedStates;

/// Compares the open document with its stored versions and with other files: figures side by side, what
/// differs, and which input moved which figure by how much. The present state can be kept as a version here.
class ComparePage : public QWidget {
    Q_OBJECT

public:
    explicit ComparePage(AssessmentDocument& document, QWidget* parent = nullptr);

    /// Adds the document in `path` to what can be compared; says why when it cannot be read.
    void addFile(const QString& path);
    /// Keeps the present state under this name, undoable.
    void keepVersion(const QString& name);

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// Something to compare with: a version of the document, or another file.
    struct Source {
        std::string version; ///< id; empty: a file
        QString name;
        std::shared_ptr<const Assessment> document;
    };

    [[nodiscard]] QWidget* createSources();
    void createTarget();
    void askForFile();
    void askForName();
    void removeVersion();
    void showSources();
    void refresh();
    void requestComparison();
    void showStates(const std::shared_ptr<const ComparedStates>& states);
    void showTargets(const std::vector<int>& rows);
    [[nodiscard]] QString nameOf(const Assessment* document) const;
    void say(const QString& text);

    AssessmentDocument& m_document;
    std::vector<Source> m_files; ///< other documents, as they were when they were added
    std::vector<Source> m_sources; ///< rows of the list: versions, then files
    ComparisonRunner* m_runner; // owned by this page, like all below
    QListWidget* m_list = nullptr;
    QPushButton* m_remove = nullptr;
    PlainLabel* m_message = nullptr;
    CompareResults* m_results = nullptr;
    CalmList* m_to = nullptr; ///< the state that the change is explained to
    const Assessment* m_target = nullptr; ///< null: the present state
    bool m_stale = true; ///< hidden pages wait until they are seen
};

} // namespace tunepoint::ui
