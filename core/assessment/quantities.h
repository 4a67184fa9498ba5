// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <functional>
#include <set>
#include <string>
#include <string_view>

namespace tunepoint {

using QuantityVisitor = std::function<void(const std::string& pointer, const Quantity& quantity)>;

/// Visits every stated quantity with its JSON pointer, in the order of the file. Earlier versions are left
/// out.
void forEachQuantity(const Assessment& assessment, const QuantityVisitor& visit);

/// Pointers that name a quantity of a document: one that it states, or one that it could state and the
/// catalogue fills in, which is a field of the task or baseline, or a parameter of one of its strategies.
class QuantityNames {
public:
    explicit QuantityNames(const Assessment& assessment);

    [[nodiscard]] bool contains(std::string_view pointer) const;

private:
    std::set<std::string, std::less<>> m_pointers;
    std::set<std::string, std::less<>> m_parameterLists; ///< "/strategies/0/parameters"
};

} // namespace tunepoint
