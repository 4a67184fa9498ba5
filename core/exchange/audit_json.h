// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/self_audit.h"

#include <string>
#include <vector>

namespace tunepoint {

/// {"audit": [{id, guide, read, section, state, reason, arguments, pointers}, …]} in the order of the lines.
[[nodiscard]] std::string writeAuditJson(const std::vector<AuditLine>& audit);

} // namespace tunepoint
