// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tunepoint::ui {

/// Makes the calling thread, and the threads that it starts, give way to those of the window when processors
/// are short: figures may come a moment later, painting may not. Does nothing where that cannot be asked for.
void letWindowGoFirst();

/// Has all threads take memory from two pools instead of one each: an evaluation's figures that one thread lets
/// go serve the next. Takes a third off a window's memory and no time. For the beginning of main(); does nothing
/// with other C libraries than GNU's.
void shareFreedMemory();

} // namespace tunepoint::ui
