// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/calm_list.h"

namespace tunepoint::ui {

class CriteriaBinding;

/// What the recommendation goes by: money, or the criteria.
class ObjectiveChoice : public CalmList {
    Q_OBJECT

public:
    explicit ObjectiveChoice(CriteriaBinding& binding, QWidget* parent = nullptr);

private:
    void showDocument();

    CriteriaBinding& m_binding;
};

} // namespace tunepoint::ui
