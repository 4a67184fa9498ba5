// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/proposals.h"

#include <QString>

namespace tunepoint::ui {

/// Name of a family of archetypes: "Without a language model", …
[[nodiscard]] QString archetypeGroupName(ArchetypeGroup group);

} // namespace tunepoint::ui
