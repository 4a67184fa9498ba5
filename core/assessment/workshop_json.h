// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/assessment/workshop_record.h"

#include <string>
#include <string_view>
#include <vector>

namespace tunepoint {

// The workshops of a document. No figure depends on them, so they are carried as the text that they are in
// the file (Assessment::unknown) and read where they are shown or edited.

inline constexpr std::string_view kWorkshopsKey = "workshops";

/// The document's workshops in their order; none where it has none. What check() reports is left out.
[[nodiscard]] std::vector<WorkshopRecord> workshopsOf(const Assessment& assessment);
/// Makes them the document's own; without any the key goes.
void setWorkshops(Assessment& assessment, const std::vector<WorkshopRecord>& workshops);

/// What is wrong with them, `pointer` being that of the document.
void checkWorkshops(const Assessment& assessment, const std::string& pointer, Problems& problems);

} // namespace tunepoint
