// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/catalogue/catalogue.h"
#include "core/evaluation/evaluation.h"

#include <QObject>
#include <QString>

#include <functional>
#include <string>

namespace tunepoint::ui {

class AssessmentDocument;

/// The strategy that the options page shows, and the way to change it. The parts of the page share one.
class StrategyBinding : public QObject {
    Q_OBJECT

public:
    explicit StrategyBinding(AssessmentDocument& document, QObject* parent = nullptr);

    [[nodiscard]] AssessmentDocument& document() const { return m_document; }
    void setStrategy(const std::string& id);
    [[nodiscard]] const std::string& id() const { return m_id; }

    [[nodiscard]] const Strategy* strategy() const; ///< null: there is none
    [[nodiscard]] const Archetype* archetype() const; ///< null: there is none
    [[nodiscard]] const StrategyResult* result() const; ///< null while there are no figures
    [[nodiscard]] std::string pointer(const std::string& tail) const; ///< "/strategies/2/" + tail
    /// The word that holds for the strategy: its own, else its archetype's; empty: none.
    [[nodiscard]] std::string word(const std::string& id) const;
    [[nodiscard]] QString currency() const;

    /// Changes the strategy, undoable as `label`; edits in a row of the same `tail` merge.
    void edit(
        const std::string& tail, const QString& label, const std::function<void(Strategy&)>& change) const;
    /// The same as a step of its own.
    void editOnce(
        const std::string& tail, const QString& label, const std::function<void(Strategy&)>& change) const;
    void endMerge() const;

Q_SIGNALS:
    void changed(); ///< another strategy, or its document changed
    void evaluated(); ///< its figures are new

private:
    AssessmentDocument& m_document;
    std::string m_id;
};

} // namespace tunepoint::ui
