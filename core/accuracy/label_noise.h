// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tunepoint {

// Wrong labels, by chance or by system. Shares of wrong labels r lie in [0, 1]; `classes` is K, 0 where an
// answer is not one of a few (free text), which counts as endlessly many. Source: docs/models/accuracy.md.

/// Clean examples that n examples are worth of which a share r has a random wrong label:
/// n (1 - r K/(K-1))². Nothing is left at r = (K-1)/K, where labels are pure chance.
[[nodiscard]] double effectiveExamples(double examples, double wrongShare, double classes);

/// Share of wrong labels behind an agreement of kappa between two people who are equally careful and err at
/// random: r = (1 - √kappa)(K-1)/K. Kappa below 0 counts as 0.
[[nodiscard]] double wrongLabels(double kappa, double classes);

/// Accuracy of a student taught by a model's labels: its teacher's plus `lift`, between 0 and the ceiling.
/// More such labels do not help beyond that: the student learns the teacher's errors. Source: POOL-007.
[[nodiscard]] double taughtByModel(double teacher, double lift, double ceiling);

/// Highest accuracy that a test with a share e of wrong labels can show: a perfect model scores about 1 - e.
[[nodiscard]] double highestMeasurable(double testLabelError);

/// True share of right answers behind the share that an imperfect judge passes:
/// (p + specificity - 1) / (sensitivity + specificity - 1), between 0 and 1. A judge no better than chance
/// (sensitivity + specificity <= 1) tells nothing: the observed share is returned.
[[nodiscard]] double correctedForJudge(double observed, double sensitivity, double specificity);

/// Factor by which the correction widens the interval of the observed share: 1 / (sensitivity + specificity -
/// 1); infinity for a judge no better than chance.
[[nodiscard]] double judgeWidening(double sensitivity, double specificity);

} // namespace tunepoint
