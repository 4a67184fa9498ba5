// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <span>
#include <string_view>

namespace tunepoint::ui {

/// What the wizard and the report say about a field of the task or of today's process.
struct FieldText {
    std::string_view id; ///< path below /task or /baseline
    const char* name; ///< untranslated, as all texts of these tables
    const char* question;
    const char* why;
};

/// Name of one word of a field or of a strategy's words.
struct WordText {
    std::string_view list; ///< id of the field, or a name that several fields share
    std::string_view word;
    const char* name;
};

struct ParameterText {
    std::string_view id;
    const char* name;
    const char* help;
};

struct ArchetypeText {
    std::string_view id;
    const char* name;
    const char* summary;
};

/// The tables behind ui/text/names.h, and the context that their translations are filed under.
class Names {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::Names)

public:
    [[nodiscard]] static std::span<const FieldText>
    taskWords(); ///< fields answered with a word or yes and no
    [[nodiscard]] static std::span<const FieldText> taskNumbers(); ///< fields answered with a number
    [[nodiscard]] static std::span<const FieldText> baseline();
    [[nodiscard]] static std::span<const WordText> words();
    [[nodiscard]] static std::span<const ParameterText>
    costParameters(); ///< model call, serving, examples, people
    [[nodiscard]] static std::span<const ParameterText>
    lifeParameters(); ///< upkeep, review, life, accuracy, latency
    [[nodiscard]] static std::span<const ParameterText> wordParameters();
    [[nodiscard]] static std::span<const ArchetypeText> archetypes();
};

} // namespace tunepoint::ui
