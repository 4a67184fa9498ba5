// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tunepoint::ui {

/// Makes the calling thread, and the threads that it starts, give way to those of the window when processors
/// are short: figures may come a moment later, painting may not. Does nothing where that cannot be asked for.
void letWindowGoFirst();

} // namespace tunepoint::ui
