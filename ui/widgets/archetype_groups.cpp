// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/archetype_groups.h"

#include <QCoreApplication>

namespace tunepoint::ui {

namespace {

struct ArchetypeGroups {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::ArchetypeGroups)
};

} // namespace

QString archetypeGroupName(ArchetypeGroup group)
{
    switch (group) {
    case ArchetypeGroup::NoModel:
        return ArchetypeGroups::tr("Without a language model");
    case ArchetypeGroup::Prompting:
        return ArchetypeGroups::tr("Prompting");
    case ArchetypeGroup::Retrieval:
        return ArchetypeGroups::tr("Retrieval");
    case ArchetypeGroup::Tuning:
        return ArchetypeGroups::tr("Tuning");
    case ArchetypeGroup::Combined:
        return ArchetypeGroups::tr("Combined");
    case ArchetypeGroup::Own:
        return ArchetypeGroups::tr("Your own");
    }
    return {};
}

} // namespace tunepoint::ui
