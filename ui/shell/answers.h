// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// What a document on disk says, for its card on the start page.
struct Answer {
    QString path;
    QString title; ///< safe for display
    std::shared_ptr<const Evaluation> evaluation; ///< null when the file could not be read
    QString trouble; ///< why not
};

/// Reads and evaluates documents in the background, so that the start page shows their answers without
/// waiting: first the central case, for the picture, then, while somebody looks, as fine as an open document,
/// for the same verdict as its headline.
class Answers : public QObject {
    Q_OBJECT

public:
    explicit Answers(std::shared_ptr<const Catalogue> catalogue, QObject* parent = nullptr);
    ~Answers() override;

    /// Answers that are known already arrive at once; the others one by one.
    void ask(const QStringList& paths);
    /// Whether the fine figures are worked out, too; those under way are given up when nobody looks any more.
    void setRefining(bool refining);
    /// Blocks until all have arrived, for pictures and tests.
    void wait();

Q_SIGNALS:
    void arrived(const tunepoint::ui::Answer& answer);

private:
    void take(const QString& stamp, const Answer& answer);
    void refine(const QString& stamp, const QString& path);

    std::shared_ptr<const Catalogue> m_catalogue;
    std::map<QString, Answer> m_known; ///< by path and time of change
    std::map<QString, QString> m_rough; ///< paths of those known from the central case alone, by stamp
    bool m_refining = false;
    std::stop_source m_stop;
    std::stop_source m_stopRefining;
    QThreadPool m_pool;
};

} // namespace tunepoint::ui
