// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"
#include "ui/text/format.h"

#include <QString>
#include <QStringList>

#include <map>
#include <string>
#include <string_view>

namespace tunepoint::ui {

/// What a comparison calls its parts: names of strategies, gates, criteria and pilots by their ids, those of
/// later documents where earlier ones lack them.
class ComparedNames {
public:
    explicit ComparedNames(const std::vector<const Assessment*>& documents);

    [[nodiscard]] QString strategy(const std::string& id) const; ///< plain text; the id where unknown
    /// A group of inputs: "Items per month", "“RAG”: people and set-up".
    [[nodiscard]] QString group(const ChangedGroup& group, const Format& format) const;
    /// One difference, by its key: "“RAG”: day rate".
    [[nodiscard]] QString difference(const Difference& difference, const Format& format) const;

private:
    [[nodiscard]] QString part(const std::string& part, const Format& format) const;
    [[nodiscard]] QString entry(const std::string& list, const std::string& id, const Format& format) const;

    std::map<std::pair<std::string, std::string>, QString> m_names; ///< by list and id
};

/// Name of one of comparedFigures(); a test walks them.
[[nodiscard]] QString comparedFigureName(std::string_view figure);
/// A figure as a table shows it.
[[nodiscard]] QString comparedFigureText(
    std::string_view figure, const std::optional<double>& value, const Format& format);
/// A change with its sign: "+$1,200".
[[nodiscard]] QString comparedChangeText(std::string_view figure, double change, const Format& format);

/// The value of a difference in few words: "1,000", "400 – 500 – 700", "not stated", "added".
[[nodiscard]] QString differenceValue(const Difference& difference, bool after, const Format& format);

/// Who wins before and after, and what made the difference.
[[nodiscard]] QStringList winnerSentences(
    const Comparison& comparison, const ComparedNames& names, const Format& format);
/// How the shares were found: all combinations, or so many orders drawn.
[[nodiscard]] QString attributionMethod(const Comparison& comparison, const Format& format);

} // namespace tunepoint::ui
