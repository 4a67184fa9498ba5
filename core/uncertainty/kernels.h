// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uncertainty/random_stream.h"

#include <array>
#include <cstddef>
#include <cstdint>

/// The inner loops, compiled for every instruction set that Highway knows on this architecture; the best one
/// that the processor has is chosen at run time. Each gives the bits of the plain function named beside it.
namespace tunepoint::kernels {

/// Cubic in t in [0, 1): c[0] + t (c[1] + t (c[2] + t c[3])).
struct alignas(32) Cubic {
    std::array<double, 4> c{};
};

/// Cells of a quantile table per halving of the tail probability, and halvings per side.
inline constexpr std::size_t kCellsPerOctave = 16;
inline constexpr std::size_t kOctaves = 32;
inline constexpr std::size_t kCellsPerSide = kCellsPerOctave * kOctaves;

/// draws[16 row + r] = point firstIndex + row of randomisation r: sobolDraw().
void sobolRows(const Stream::Seeds& seeds, std::uint32_t firstIndex, std::size_t rows, std::uint32_t* draws);

/// values[i] = cubicValue(cells, draws[i]). `cells` holds both sides: 2 kCellsPerSide cells.
void cubicValues(const Cubic* cells, const std::uint32_t* draws, std::size_t count, double* values);

/// Value of a piecewise cubic quantile function at a draw, the plain way. A draw is mirrored to the half
/// nearer to its tail; the exponent of its distance from that end and the next four bits choose the cell, the
/// rest is t.
[[nodiscard]] double cubicValue(const Cubic* cells, std::uint32_t draw);

/// sums[cells[i] * stride + j] += rows[i * stride + j] for every j below `stride`, row after row: each sum
/// adds its rows in their order, whatever the vectors' width. Range: stride is a multiple of kRowParts.
void addRows(
    const double* rows, std::size_t stride, const std::uint32_t* cells, std::size_t count, double* sums);

inline constexpr std::size_t kRowParts = 4;

} // namespace tunepoint::kernels
