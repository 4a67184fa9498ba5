// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/calm_list.h"

#include <string>
#include <vector>

namespace tunepoint {
struct Assessment;
}

namespace tunepoint::ui {

/// A list of the document's options, or none of them.
class StrategyList : public CalmList {
    Q_OBJECT

public:
    explicit StrategyList(const QString& none, QWidget* parent = nullptr);

    /// Shows the options with this one chosen, without a signal. An id that is gone stays in the list as it
    /// is.
    void show(const Assessment& assessment, const std::string& id);

Q_SIGNALS:
    void chosen(const std::string& id); ///< by the user; empty: none

private:
    QString m_none;
    std::vector<std::string> m_ids;
};

} // namespace tunepoint::ui
