// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elided_name.h"

#include <QFontMetrics>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr QLatin1String kBetween(": "); ///< an option and its figure
constexpr double kOptionShare = 0.4; ///< of the width, where both must be told apart

struct NameParts {
    QString option; ///< empty: the figure is nobody's own
    QString figure;
};

NameParts partsOf(const QString& name)
{
    const qsizetype at = name.lastIndexOf(kBetween);
    return at < 0 ? NameParts{{}, name} : NameParts{name.left(at), name.mid(at + kBetween.size())};
}

qsizetype lettersShared(const QString& a, const QString& b)
{
    return std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
}

/// `text` in `width` pixels so that what comes after its first `shared` letters is seen: from the beginning
/// of its word where that fits.
QString cutTo(const QString& text, qsizetype shared, const QFontMetrics& metrics, int width)
{
    const QString ellipsis(QChar(0x2026));
    const qsizetype word = shared > 0 ? text.lastIndexOf(QLatin1Char(' '), shared - 1) + 1 : 0;
    const QString lead = ellipsis + text.mid(word, shared - word + 2) + ellipsis;
    const qsizetype begin
        = shared > 0 && metrics.horizontalAdvance(lead) > width ? std::min(shared, text.size() - 1) : word;
    return metrics.elidedText(begin > 0 ? ellipsis + text.mid(begin) : text, Qt::ElideRight, width);
}

} // namespace

QString elidedInputName(const QString& name, const QFontMetrics& metrics, int width)
{
    if (metrics.horizontalAdvance(name) <= width)
        return name;
    const qsizetype at = name.lastIndexOf(kBetween);
    if (at < 0)
        return metrics.elidedText(name, Qt::ElideRight, width);
    const QString figure = name.mid(at);
    const int room = width - metrics.horizontalAdvance(figure);
    if (room >= metrics.averageCharWidth() * 4)
        return metrics.elidedText(name.left(at), Qt::ElideMiddle, room) + figure;
    return metrics.elidedText(QChar(0x2026) + figure, Qt::ElideRight, width); // hardly room for the figure
}

QString elidedApart(const QString& name, const QStringList& others, const QFontMetrics& metrics, int width)
{
    const QString usual = elidedInputName(name, metrics, width);
    const NameParts own = partsOf(name);
    qsizetype inOption = -1; // letters shared with the one that comes out alike and is most like it
    qsizetype inFigure = -1;
    for (const QString& other : others) {
        if (usual == name || other == name || elidedInputName(other, metrics, width) != usual)
            continue;
        const NameParts parts = partsOf(other);
        if (parts.option != own.option)
            inOption = std::max(inOption, lettersShared(own.option, parts.option));
        else
            inFigure = std::max(inFigure, lettersShared(own.figure, parts.figure));
    }
    if (inOption < 0 && inFigure < 0)
        return usual;
    const auto within = [&](int room) {
        QString head;
        if (!own.option.isEmpty())
            head = (inOption < 0 ? QString(QChar(0x2026))
                                 : cutTo(own.option, inOption, metrics, int(room * kOptionShare)))
                + kBetween;
        const int left = room - metrics.horizontalAdvance(head);
        return head + cutTo(own.figure, std::max(inFigure, qsizetype(0)), metrics, left);
    };
    QString text = within(width);
    // letters that join take another room together than apart
    for (int room = width - 1; room > 0 && metrics.horizontalAdvance(text) > width; --room)
        text = within(room);
    return text;
}

} // namespace tunepoint::ui
