// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/accuracy_story.h"
#include "ui/text/format.h"

#include <QString>
#include <QStringList>

#include <string_view>
#include <vector>

namespace tunepoint::ui {

/// A part of an accuracy's story: a heading and what there is to say under it.
struct StoryPart {
    QString title;
    QStringList sentences; ///< at least one
};

/// Where an accuracy comes from, what threatens it and what it takes to keep it, in the order of reading.
[[nodiscard]] std::vector<StoryPart> accuracySentences(const AccuracyStory& story, const Format& format);

/// How an accuracy is worked out, in one sentence.
[[nodiscard]] QString accuracyFormSentence(AccuracyForm form);

/// Name of a line of work ("labels", "retuning" …); empty for an id that is none.
[[nodiscard]] QString workName(std::string_view id);

} // namespace tunepoint::ui
