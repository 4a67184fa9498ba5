// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/evaluation/evaluation.h"
#include "ui/library/kept_verdicts.h"

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
    CardVerdict verdict; ///< without a sentence while it is being worked out
    QString trouble; ///< why the file could not be read
};

/// Reads and evaluates documents in the background, so that the start page shows their answers without
/// waiting: first the central case, for the picture, then, while somebody looks, as fine as an open document,
/// for the same verdict as its headline. A verdict is kept for the next start, which then computes nothing.
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
    struct Wanted; ///< a document and what its verdict is to rest on
    struct Found; ///< what a worker came to

    [[nodiscard]] static Found find(
        const Wanted& wanted, const Catalogue& catalogue, const EvaluationOptions& options);
    void start(const Wanted& wanted, const EvaluationOptions& options, int priority);
    void take(const Wanted& wanted, const Found& found);
    void refine(const Wanted& wanted);
    void keep(const QByteArray& key, const CardVerdict& verdict);

    std::shared_ptr<const Catalogue> m_catalogue;
    std::map<QString, Answer> m_known; ///< by the stamp of what was wanted
    std::map<QString, QString> m_rough; ///< paths of those known from the central case alone, by stamp
    bool m_refining = false;
    std::stop_source m_stop;
    std::stop_source m_stopRefining;
    QThreadPool m_pool;
};

} // namespace tunepoint::ui
