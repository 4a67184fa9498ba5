// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/decision/criteria_analysis.h"
#include "ui/text/format.h"

#include <QObject>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tunepoint::ui {

class AssessmentDocument;

/// The criteria of the open document, the one that is chosen, and the way to change them. The editors of the
/// room share one.
class CriteriaBinding : public QObject {
    Q_OBJECT

public:
    explicit CriteriaBinding(AssessmentDocument& document, QObject* parent = nullptr);

    [[nodiscard]] AssessmentDocument& document() const { return m_document; }
    [[nodiscard]] const Assessment& assessment() const;
    [[nodiscard]] const std::vector<Criterion>& criteria() const { return assessment().criteria; }
    [[nodiscard]] Format format() const;
    /// The newest analysis; nullptr while there is none, or where it speaks for other criteria.
    [[nodiscard]] const CriteriaAnalysis* analysis() const;
    /// Range that a criterion takes from the options.
    [[nodiscard]] std::optional<LinearValue> optionsRange(const std::string& id) const;

    /// Ids of the criteria below a parent, in order.
    [[nodiscard]] std::vector<std::string> group(const std::string& parent) const;
    /// Present shares of that group, in the same order.
    [[nodiscard]] std::vector<double> shares(const std::string& parent) const;
    /// Name of a criterion, for one line of display.
    [[nodiscard]] QString name(const std::string& id) const;

    void choose(const std::string& id);
    [[nodiscard]] const std::string& chosen() const { return m_chosen; }
    /// Position of the chosen criterion, or of another one; empty: there is none.
    [[nodiscard]] std::optional<std::size_t> place() const { return place(m_chosen); }
    [[nodiscard]] std::optional<std::size_t> place(const std::string& id) const;

    using Change = std::function<void(Assessment&)>;
    /// Undoable as `label`; edits in a row of the same `pointer` merge until endMerge().
    void edit(const std::string& pointer, const QString& label, const Change& change) const;
    /// The same as a step of its own.
    void editOnce(const std::string& pointer, const QString& label, const Change& change) const;
    /// The judgements behind the weights, which are there afterwards; the ranges of the group that is judged
    /// are kept with it.
    void judge(const std::string& pointer, const QString& label, const std::string& parent,
        const std::function<void(Weighting&)>& change) const;
    void endMerge() const;
    /// A hand is on a weight, or off again: what is sorted keeps its order meanwhile.
    void setHandOn(bool on);

Q_SIGNALS:
    void changed(); ///< the document is another
    void evaluated(); ///< its analysis is new
    void chosenChanged();
    void handChanged(bool on);

private:
    AssessmentDocument& m_document;
    std::string m_chosen;
};

} // namespace tunepoint::ui
