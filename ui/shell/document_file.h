// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/file_store.h"

#include <QObject>
#include <QString>

#include <optional>

class QWidget;

namespace tunepoint::ui {

class AssessmentDocument;

/// Opening and saving the document of a window, with the questions that come up on the way.
class DocumentFile : public QObject {
    Q_OBJECT

public:
    DocumentFile(AssessmentDocument& document, QWidget& window);

    /// Opens a file of the user's; tells the user when that fails.
    bool open(const QString& path);
    /// Opens an example as a new, unsaved document.
    bool openExample(const QString& path);
    /// Asks for a file and opens it.
    bool openAsking();
    bool save();
    bool saveAs();
    /// Whether the document may be given up: asks when there are unsaved changes.
    bool mayLeave();
    /// Writes unsaved work to a folder of our own, without asking anybody: the program is being ended.
    void rescue() const;

    /// Title of the document, safe for display; never empty.
    [[nodiscard]] QString title() const;
    /// Where exports of this document go by default.
    [[nodiscard]] QString suggestedPath(const QString& extension) const;

Q_SIGNALS:
    void saved(const QString& path);
    void recentFilesChanged();

private:
    bool load(const QString& path, const QString& documentPath);
    bool write(const QString& path, SaveChoices choices);
    bool settleReadOnly(const QString& path, SaveChoices choices, const QString& message);
    bool settleChangedOutside(const QString& path, SaveChoices choices, const QString& message);

    AssessmentDocument& m_document;
    QWidget& m_window;
    std::optional<QByteArray> m_digest; ///< of the file as opened or saved
};

} // namespace tunepoint::ui
