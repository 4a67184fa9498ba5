// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/catalogue/catalogue.h"
#include "core/evaluation/evaluation.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>

#include <map>
#include <memory>
#include <stop_token>

namespace tunepoint::ui {

class AssessmentDocument;

/// Another document with what came of evaluating it.
struct LinkedAssessment {
    QString path;
    QString title; ///< for people: the document's, else the file's name; not yet made safe for display
    std::shared_ptr<const Assessment> assessment; ///< null: not read yet, or it cannot be read
    std::shared_ptr<const Evaluation> evaluation; ///< null likewise, or it has errors
    QString trouble; ///< why there is nothing; empty while it is on its way
};

/// Documents beside the open one, read and evaluated (with trials) off the GUI thread, each once and again
/// when its file has changed. One belongs to each open document.
class LinkedAssessments : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] static LinkedAssessments& of(AssessmentDocument& document);
    ~LinkedAssessments() override;

    /// Reads what is not known yet, and files that have changed since.
    void want(const QStringList& paths);
    /// What is known of the file; nullptr: it was not asked for. Without figures while it is on its way.
    [[nodiscard]] const LinkedAssessment* at(const QString& path) const;
    [[nodiscard]] bool isBusy() const { return m_open > 0; }

    /// The file that a link of the document in `documentPath` leads to: beside that document.
    [[nodiscard]] static QString pathOf(const QString& documentPath, const std::string& link);
    /// The link by which a document in `documentPath` names `file`; empty: it lies outside of the document's
    /// folder, where nobody would find it who is given that folder.
    [[nodiscard]] static std::string linkTo(const QString& documentPath, const QString& file);

Q_SIGNALS:
    void changed(); ///< more is known

private:
    struct Known {
        LinkedAssessment linked;
        qint64 modified = 0;
        qint64 size = -1;
        quint64 run = 0;
    };

    LinkedAssessments(std::shared_ptr<const Catalogue> catalogue, QObject* parent);
    void read(const QString& path, Known& known);
    void arrive(quint64 run, const LinkedAssessment& linked);

    std::shared_ptr<const Catalogue> m_catalogue;
    std::map<QString, Known> m_known; ///< by path
    QThreadPool m_pool;
    std::stop_source m_stop;
    quint64 m_run = 0;
    int m_open = 0; ///< files on their way
};

} // namespace tunepoint::ui
