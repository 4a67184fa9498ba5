// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tunepoint {

// Accuracy of answers that more than one part makes: retrieval and model, steps of a chain, two models.
// Shares and accuracies lie in [0, 1]. Source: docs/models/accuracy.md.

/// Questions that need outside knowledge mixed with those that do not.
struct RetrievalMixture {
    double knowledgeShare = 1; ///< kappa, share of questions that need outside knowledge
    double retrievalSuccess = 1; ///< h, share of those for which the right passage is found
    double accuracyFound = 1; ///< a_hit
    double accuracyMissed = 0; ///< a_miss
    double accuracyAlone = 0; ///< p0, of the model where no outside knowledge is needed
    double distractorLoss = 0; ///< d, what useless passages cost there

    /// kappa [h a_hit + (1-h) a_miss] + (1-kappa)(p0 - d), between 0 and 1.
    [[nodiscard]] double accuracy() const;

    bool operator==(const RetrievalMixture&) const = default;
};

/// Steps that must all be right, each checked.
struct StepChain {
    double steps = 1; ///< m >= 0
    double stepSuccess = 1; ///< q
    double detection = 0; ///< v, share of wrong steps that the check finds
    double repair = 0; ///< w, share of found ones that are put right

    /// q' = q + (1-q) v w.
    [[nodiscard]] double checkedStep() const;
    /// Product of the steps, q'^m.
    [[nodiscard]] double accuracy() const;
    /// m (1 + (1-q) v): each step once, and once more where its check finds it wrong.
    [[nodiscard]] double calls() const;

    bool operator==(const StepChain&) const = default;
};

/// How two models err together on the same items.
struct JointTable {
    double weakRight = 0; ///< w
    double strongRight = 0; ///< s
    double weakOnlyRight = 0; ///< u, weak right and strong wrong

    [[nodiscard]] double bothRight() const { return weakRight - weakOnlyRight; }
    [[nodiscard]] double strongOnlyRight() const { return strongRight - bothRight(); }
    /// Accuracy of a router that always picks a right answer where there is one.
    [[nodiscard]] double oracle() const { return weakRight + strongOnlyRight(); }
};

/// The table of two marginal accuracies and the phi correlation of being right; a phi that the marginals do
/// not allow is drawn to the nearest that they do.
[[nodiscard]] JointTable jointTable(double weakRight, double strongRight, double phi);

/// What a cascade answers and passes on when its scorer accepts right answers of the weak model with rate t
/// and wrong ones with rate f.
struct CascadeResult {
    double accuracy = 0;
    double escalated = 0; ///< share of items that the strong model gets
};
[[nodiscard]] CascadeResult cascade(const JointTable& table, double acceptsRight, double acceptsWrong);

} // namespace tunepoint
