// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tunepoint {

struct Catalogue;

/// Prints how long a folder of 10,000 documents takes until its list stands: read for the first time, and
/// from the index. Returns false when the documents cannot be written.
bool benchLibrary(const Catalogue& catalogue);

} // namespace tunepoint
