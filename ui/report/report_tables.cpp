// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_tables.h"

#include "ui/report/sections.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace tunepoint::ui {

namespace {

/// Gives each table a name that no other has.
class UniqueNames {
public:
    QString unique(const QString& wish)
    {
        QString name = wish;
        for (int number = 2; m_taken.contains(name.toCaseFolded()); ++number)
            name = QStringLiteral("%1 (%2)").arg(wish).arg(number);
        m_taken.insert(name.toCaseFolded());
        return name;
    }

private:
    QSet<QString> m_taken;
};

/// A text around one number.
struct Taken {
    QString before;
    QString number; ///< ASCII digits and a point
    QString after;
    int decimals = 0;
    bool grouped = false;
    bool negative = false;
    bool plus = false; ///< a gain is marked as one
};

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format;
}

/// Takes a text with exactly one number apart.
std::optional<Taken> takeApart(const QString& text, const QLocale& locale)
{
    const QString group = locale.groupSeparator();
    const QString point = locale.decimalPoint();
    Taken taken;
    bool ended = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool nextIsDigit = i + 1 < text.size() && text.at(i + 1).isDigit();
        if (c.isDigit()) {
            if (ended)
                return std::nullopt; // a second number
            taken.number += QChar(u'0' + c.digitValue());
            taken.decimals += taken.number.contains(QLatin1Char('.')) ? 1 : 0;
        } else if (!taken.number.isEmpty() && !ended && nextIsDigit && QString(c) == group) {
            taken.grouped = true;
        } else if (!taken.number.isEmpty() && !ended && nextIsDigit && QString(c) == point) {
            taken.number += QLatin1Char('.');
        } else if (isInvisible(c)) {
            continue;
        } else if (taken.number.isEmpty() && (c == QLatin1Char('-') || c == QChar(0x2212))) {
            taken.negative = true;
        } else if (taken.number.isEmpty() && c == QLatin1Char('+')) {
            taken.plus = true;
        } else if (taken.number.isEmpty()) {
            taken.before += c;
        } else {
            ended = true;
            taken.after += c;
        }
    }
    if (taken.number.isEmpty())
        return std::nullopt;
    return taken;
}

/// The short names of large numbers, as Format writes them.
QStringList scaleWords()
{
    const auto word = [](const char* source, const char* meaning) {
        return QCoreApplication::translate("tunepoint::ui::Format", source, meaning);
    };
    return {word("M", "million, after a number"), word("B", "thousand million, after a number"),
        word("T", "million million, after a number")};
}

QString literal(const QString& text)
{
    return text.isEmpty() ? QString() : QLatin1Char('"') + text + QLatin1Char('"');
}

struct Scale {
    double factor; ///< number in the text for a value of 1
    int word; ///< of scaleWords(), or -1
};
constexpr std::array kScales{Scale{1, -1}, Scale{100, -1}, Scale{1e-6, 0}, Scale{1e-9, 1}, Scale{1e-12, 2}};

/// How the number in a text came from `value`.
const Scale* scaleOf(double value, const Taken& taken, double number)
{
    const double half = 0.5 * std::pow(10.0, -taken.decimals);
    for (const Scale& scale : kScales) {
        const double there = std::fabs(value) * scale.factor;
        if (std::fabs(there - number) <= std::max(half * (1 + 1e-9), 0.0051 * number))
            return &scale;
    }
    return nullptr;
}

QString patternOf(const Taken& taken, const Scale& scale, bool percent, const QString& percentSign)
{
    QString core = taken.grouped ? QStringLiteral("#,##0") : QStringLiteral("0");
    if (taken.decimals > 0)
        core += QLatin1Char('.') + QString(taken.decimals, QLatin1Char('0'));
    if (scale.word >= 0)
        core += QString(
            scale.word + 2, QLatin1Char(',')); // each divides by a thousand, and the first word is a million
    const auto around = [&](const QString& text) {
        if (!percent || !text.contains(percentSign))
            return literal(text);
        const qsizetype at = text.indexOf(percentSign);
        return literal(text.left(at)) + QLatin1Char('%') + literal(text.mid(at + percentSign.size()));
    };
    return (taken.plus ? literal(QStringLiteral("+")) : QString()) + around(taken.before) + core
        + around(taken.after);
}

} // namespace

std::vector<NamedTable> tablesOf(const std::vector<ReportPart>& parts)
{
    std::vector<NamedTable> tables;
    UniqueNames names;
    for (const ReportPart& part : parts) {
        QString section;
        QString heading;
        const auto add = [&](const ReportTable& table, const QString& caption) {
            QString name = caption.isEmpty() ? heading : caption;
            if (name.isEmpty())
                name = ReportText::tr("Table");
            tables.push_back({part.id, section, names.unique(name), &table});
        };
        for (const ReportBlock& block : part.blocks) {
            if (const auto* title = std::get_if<HeadingBlock>(&block)) {
                heading = title->text;
                if (title->level <= 1)
                    section = title->text;
            } else if (const auto* table = std::get_if<TableBlock>(&block)) {
                if (!table->table.isEmpty())
                    add(table->table, table->caption);
            } else if (const auto* figure = std::get_if<FigureBlock>(&block)) {
                if (!figure->figures.isEmpty()) // a caption is a sentence: the heading names it
                    add(figure->figures, heading.isEmpty() ? figure->caption : QString());
            }
        }
    }
    return tables;
}

std::optional<CellFigure> cellFigure(
    const ReportTable::Cell& cell, const QLocale& locale, const QString& currencySign)
{
    const auto taken = takeApart(cell.text, locale);
    if (!taken || taken->before.contains(QLatin1Char('"')) || taken->after.contains(QLatin1Char('"')))
        return std::nullopt;
    const double number = taken->number.toDouble();
    QString percentSign = locale.percent();
    percentSign.removeIf(isInvisible); // as takeApart() leaves them out
    if (percentSign.isEmpty())
        percentSign = QStringLiteral("%");
    QString unit = taken->before.trimmed() + taken->after.trimmed();
    const bool percent = unit.contains(percentSign);
    if (!cell.value) {
        if (!unit.isEmpty() && unit != percentSign && unit != currencySign)
            return std::nullopt;
        const double size = percent ? number / 100 : number;
        const QString pattern = patternOf(*taken, kScales.front(), percent, percentSign);
        return CellFigure{taken->negative ? -size : size, taken->negative ? -number : number, unit, pattern};
    }
    if (!std::isfinite(*cell.value) || (number != 0 && taken->negative != (*cell.value < 0)))
        return std::nullopt;
    const Scale* scale = number == 0 && percent ? &kScales[1] : scaleOf(*cell.value, *taken, number);
    if (!scale)
        return std::nullopt;
    if (scale->word >= 0)
        unit = unit.remove(scaleWords().at(scale->word)).trimmed();
    const bool bareShare = scale->factor == 100 && !percent; // the unit stands in the heading
    CellFigure figure;
    figure.value = bareShare ? *cell.value * 100 : *cell.value;
    figure.shown
        = scale->factor == 100 ? QString::number(*cell.value * 100, 'g', 12).toDouble() : *cell.value;
    figure.unit = unit;
    figure.pattern = patternOf(*taken, *scale, percent, percentSign);
    return figure;
}

QString currencySignIn(const QLocale& locale, const QString& currency)
{
    const auto taken = takeApart(Format(locale, currency).money(5000.0), locale);
    return taken ? taken->before.trimmed() + taken->after.trimmed() : currency;
}

} // namespace tunepoint::ui
