// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <memory>

#include <QByteArray>
#include <QStringList>

namespace tunepoint {

/// Texts of the catalogue's files as they were compiled in.
[[nodiscard]] CatalogueTexts catalogueTexts();

/// The compiled-in catalogue, read and checked once; the same object for every caller, from any thread. Never
/// null: a fault in it is a fault of the build, which the tests catch.
[[nodiscard]] std::shared_ptr<const Catalogue> bundledCatalogue();

/// File names of the compiled-in examples ("shop-reviews.tunepoint" …), the first one first.
[[nodiscard]] QStringList exampleNames();

/// Text of one of exampleNames(); empty for any other name.
[[nodiscard]] QByteArray exampleText(const QString& name);

} // namespace tunepoint
