// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"

#include <QObject>

#include <memory>
#include <string>
#include <vector>

namespace tunepoint::ui {

class AssessmentDocument;

/// The inputs as the document itself has them, whatever is tried on top: what a tried figure is compared with
/// and where its range comes from. One for each document, shared by panel and mark.
class WhatIfModel : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] static WhatIfModel& of(AssessmentDocument& document);

    /// Evaluation of the document without what is tried.
    [[nodiscard]] const Evaluation& base() const { return *m_base; }
    /// The document's input with this pointer, or nullptr.
    [[nodiscard]] const Input* input(const std::string& pointer) const;
    /// Pointers that are tried together with this one: of its whole draw, where all of it is tried at one
    /// value; else itself alone.
    [[nodiscard]] std::vector<std::string> triedWith(const std::string& pointer) const;
    /// Whether the input is a figure that can be tried.
    [[nodiscard]] bool canBeTried(const Input& input) const;

Q_SIGNALS:
    void baseChanged();

private:
    explicit WhatIfModel(AssessmentDocument& document);
    void follow();

    AssessmentDocument& m_document;
    std::shared_ptr<const Evaluation> m_base;
};

} // namespace tunepoint::ui
