// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tunepoint {

// What time and new kinds of item do to a model that stands still. Source: docs/models/accuracy.md.

/// Month in which general models overtake a tuned one that stands still: the first release at which their
/// progress reaches the lead. `lead` in log-odds (below 0: overtaken at month 0), `driftPerYear` in log-odds
/// a year, a release every `releaseEveryMonths` months; 0 = progress without jumps, (lead / drift) · 12.
/// Infinity: never.
[[nodiscard]] double overtakenMonth(double lead, double driftPerYear, double releaseEveryMonths);

/// Progress of general models, in log-odds, that is released by `month`.
[[nodiscard]] double releasedProgress(double month, double driftPerYear, double releaseEveryMonths);

/// Mean share of knowledge that is out of date over a stretch of `months` after training, when a share
/// `changePerMonth` changes every month: 1 - (1 - (1-c)^R) / (-R ln(1-c)). 0 for months <= 0.
[[nodiscard]] double meanStaleShare(double changePerMonth, double months);

/// Share of right answers that one month undoes when a method changes `changesPerYear` times a year and each
/// change undoes a share `undone` of what was learnt: 1 - (1 - undone)^(changesPerYear / 12).
[[nodiscard]] double methodLossPerMonth(double changesPerYear, double undone);

/// Accuracy once a share `stale` of what the model was taught no longer holds: questions that rest on it are
/// answered wrongly. `knowledgeShare` = share of questions that need such knowledge.
[[nodiscard]] double withStaleKnowledge(double accuracy, double knowledgeShare, double stale);

/// Accuracy where a share `novel` of the items is unlike the examples: there a tuned model is no better than
/// the one it was made from.
[[nodiscard]] double withNovelItems(double accuracy, double base, double novel);

} // namespace tunepoint
