// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fuzzy_match.h"

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr int kBeginning = 1000;
constexpr int kWordBeginning = 800;
constexpr int kInside = 500;
constexpr int kScattered = 300;
constexpr int kPerGap = 20;

/// Without case and accents.
QString folded(const QString& text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    }
    return plain.toCaseFolded();
}

bool beginsWord(const QString& text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

/// The letters of `word` in their order, the first at the beginning of a word.
std::optional<int> scattered(const QString& word, const QString& text)
{
    for (qsizetype start = text.indexOf(word.at(0)); start >= 0;
         start = text.indexOf(word.at(0), start + 1)) {
        if (!beginsWord(text, start))
            continue;
        int gaps = 0;
        qsizetype at = start;
        bool whole = true;
        for (qsizetype i = 1; i < word.size() && whole; ++i) {
            const qsizetype next = text.indexOf(word.at(i), at + 1);
            whole = next >= 0;
            gaps += next == at + 1 || (whole && beginsWord(text, next)) ? 0 : 1;
            at = next;
        }
        if (whole && gaps <= word.size() / 2)
            return kScattered - gaps * kPerGap;
    }
    return std::nullopt;
}

std::optional<int> scoreOfWord(const QString& word, const QString& text, Spelling spelling)
{
    if (text.startsWith(word))
        return kBeginning;
    int best = -1;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        best = std::max(best, beginsWord(text, at) ? kWordBeginning : kInside);
    if (best >= 0)
        return best;
    return spelling == Spelling::Scattered ? scattered(word, text) : std::nullopt;
}

} // namespace

std::optional<int> fuzzyScore(const QString& typed, const QString& text, Spelling spelling)
{
    const QString within = folded(text);
    int total = 0;
    int words = 0;
    for (const QString& word : folded(typed).split(u' ', Qt::SkipEmptyParts)) {
        const std::optional<int> score = scoreOfWord(word, within, spelling);
        if (!score)
            return std::nullopt;
        total += *score;
        ++words;
    }
    return words == 0 ? 0 : total / words - int(std::min<qsizetype>(within.size(), 100));
}

} // namespace tunepoint::ui
