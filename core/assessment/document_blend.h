// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/base/result.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tunepoint {

/// One value that two documents state differently: a figure with its range and source, a word, a text, or a
/// whole entry of a list that only one of them has.
struct Difference {
    /// Where it stands, list entries by their id, so that the order of a list does not matter:
    /// "/strategies/#rag/parameters/dayRate". An entry that was added or removed: "/strategies/#rag".
    std::string key;
    std::string pointerBefore; ///< JSON pointer into the first document; empty: it does not state it
    std::string pointerAfter; ///< and into the second
    std::string before; ///< compact JSON of the value; empty: not stated. Pointers in it name ids, as in key
    std::string after;
    bool sameFigure = false; ///< a quantity of which only source, day, note, unit or grade differ

    bool operator==(const Difference&) const = default;
};

/// Where two documents differ, and every document between them: some differences as the first has them, the
/// others as the second. Earlier versions are left out. Lists whose entries have ids are compared entry by
/// entry, whatever their order; cost lines by their names where these tell them apart. Parts that this
/// version of the program does not read are compared like the others.
class DocumentBlend {
public:
    DocumentBlend(const Assessment& before, const Assessment& after);

    /// Members in the order of the alphabet, entries of lists in the order of the first document, then those
    /// that only the second has. The order of strategies is a difference of its own, "/strategies/order",
    /// where the common ones stand in another order.
    [[nodiscard]] const std::vector<Difference>& differences() const { return m_differences; }

    /// The document that has difference i as the second document states it where takeAfter[i], else as the
    /// first does. Refuses with the errors of a mixture that makes no sound document, such as a score for a
    /// strategy that it does not have. Range: takeAfter.size() == differences().size().
    [[nodiscard]] Result<Assessment> mixed(const std::vector<bool>& takeAfter) const;

    /// Whether a value of difference i names the entry with `key` ("/strategies/#rag"): by a pointer into it,
    /// by its id, or by standing under its id.
    [[nodiscard]] bool mentions(std::size_t i, std::string_view key) const;

    /// Names of the sample sets that the values of difference i belong to: rows of one set go together.
    [[nodiscard]] std::vector<std::string> sampleSets(std::size_t i) const;

private:
    struct Trees;
    std::shared_ptr<const Trees> m_trees;
    std::vector<Difference> m_differences;
};

/// The tokens of a difference's key, unescaped; ids keep their "#".
[[nodiscard]] std::vector<std::string> keyTokens(std::string_view key);

} // namespace tunepoint
