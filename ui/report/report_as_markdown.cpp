// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/figure_svg.h"
#include "ui/report/report_format.h"

#include <QRegularExpression>

#include <algorithm>

namespace tunepoint::ui {

namespace {

/// Text as Markdown that shows exactly this text, on one line.
QString escaped(const QString& text)
{
    static const QString kSpecial = QStringLiteral("\\`*_{}[]<>|~&$^");
    const QString line = text.simplified(); // also: no line of a document begins a block of its own
    QString safe;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        // links that some readers make of bare addresses
        const bool address = (c == QLatin1Char(':') && QStringView(line).mid(i + 1).startsWith(u"//"))
            || c == QLatin1Char('@')
            || (c == QLatin1Char('.') && QStringView(line).left(i).endsWith(u"www", Qt::CaseInsensitive));
        if (address || kSpecial.contains(c))
            safe += QLatin1Char('\\');
        safe += c;
    }
    static const QRegularExpression number(QStringLiteral("^(\\d{1,9})([.)])"));
    static const QRegularExpression block(QStringLiteral("^([-+#=:!])"));
    safe.replace(number, QStringLiteral("\\1\\\\2"));
    safe.replace(block, QStringLiteral("\\\\1"));
    return safe;
}

/// A fence longer than any in the text.
QString fence(const QString& text)
{
    qsizetype longest = 2;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == QLatin1Char('`') ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return QString(longest + 1, QLatin1Char('`'));
}

class MarkdownWriter {
public:
    explicit MarkdownWriter(const Manuscript& manuscript)
        : m_manuscript(manuscript)
    {
    }

    QByteArray text();

    void operator()(const HeadingBlock& block);
    void operator()(const TextBlock& block);
    void operator()(const ListBlock& block);
    void operator()(const BoxBlock& block) { paragraph(QStringLiteral("> **%1**").arg(escaped(block.text))); }
    void operator()(const TableBlock& block);
    void operator()(const FigureBlock& block);
    void operator()(const SignatureBlock& block);
    void operator()(const GapBlock&) { }
    void operator()(const KeepBlock&) { }
    void operator()(const PageBreakBlock&) { }

private:
    void paragraph(const QString& markdown) { m_text += markdown + QStringLiteral("\n\n"); }
    void table(const ReportTable& table);

    const Manuscript& m_manuscript;
    QString m_text;
    QString m_drawings; ///< at the end, where they do not disturb who reads the text as it is
    int m_figures = 0;
    bool m_titled = false;
};

void MarkdownWriter::operator()(const HeadingBlock& block)
{
    const bool title = block.level <= 0 && !m_titled;
    m_titled = m_titled || title;
    const int level = title ? 1 : std::clamp(block.level + 1, 2, 4);
    QString words = escaped(block.text);
    if (words.endsWith(QLatin1Char('#'))) // closes a heading
        words.insert(words.size() - 1, QLatin1Char('\\'));
    paragraph(QString(level, QLatin1Char('#')) + QLatin1Char(' ') + words);
}

void MarkdownWriter::operator()(const TextBlock& block)
{
    if (block.style == TextStyle::Code) {
        const QString marks = fence(block.text);
        paragraph(marks + QLatin1Char('\n') + block.text + QLatin1Char('\n') + marks);
        return;
    }
    for (const QString& line : block.text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QString words = escaped(line);
        if (!words.isEmpty())
            paragraph(block.style == TextStyle::Caption ? QStringLiteral("*%1*").arg(words) : words);
    }
}

void MarkdownWriter::operator()(const ListBlock& block)
{
    for (qsizetype i = 0; i < block.items.size(); ++i) {
        const QString mark = block.numbered ? QStringLiteral("%1. ").arg(i + 1) : QStringLiteral("- ");
        m_text += mark + escaped(block.items.at(i)) + QLatin1Char('\n');
    }
    m_text += QLatin1Char('\n');
}

void MarkdownWriter::table(const ReportTable& table)
{
    if (table.isEmpty())
        return;
    const auto line = [this](const QStringList& cells) {
        m_text += QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
    };
    QStringList headings;
    QStringList rules;
    for (const ReportTable::Column& column : table.columns) {
        headings << escaped(column.heading);
        rules << (column.numeric ? QStringLiteral("---:") : QStringLiteral(":---"));
    }
    line(headings);
    line(rules);
    for (const std::vector<ReportTable::Cell>& row : table.rows) {
        QStringList cells;
        for (const ReportTable::Cell& cell : row) {
            const QString words = escaped(cell.text);
            cells << (cell.bold && !words.isEmpty() ? QStringLiteral("**%1**").arg(words) : words);
        }
        line(cells);
    }
    m_text += QLatin1Char('\n');
}

void MarkdownWriter::operator()(const TableBlock& block)
{
    if (!block.caption.isEmpty())
        paragraph(QStringLiteral("**%1**").arg(escaped(block.caption)));
    table(block.table);
}

void MarkdownWriter::operator()(const FigureBlock& block)
{
    const QString label = QStringLiteral("figure-%1").arg(++m_figures);
    const QString name
        = block.caption.isEmpty() ? ReportText::tr("Picture %1").arg(m_figures) : block.caption;
    const QString words = block.description.isEmpty() ? name : block.description;
    paragraph(QStringLiteral("![%1][%2]").arg(escaped(words), label));
    if (!block.caption.isEmpty())
        paragraph(QStringLiteral("*%1*").arg(escaped(block.caption)));
    table(block.figures);
    m_drawings += QStringLiteral("[%1]: data:image/svg+xml;base64,%2\n")
                      .arg(label, QString::fromLatin1(figureSvg(block).toBase64()));
}

void MarkdownWriter::operator()(const SignatureBlock& block)
{
    for (const QString& label : block.labels)
        paragraph(escaped(label) + QStringLiteral(": ") + QStringLiteral("\\_").repeated(30));
}

QByteArray MarkdownWriter::text()
{
    const auto& parts = m_manuscript.parts;
    const auto hasTitle = [](const ReportPart& part) {
        return std::any_of(part.blocks.begin(), part.blocks.end(), [](const ReportBlock& block) {
            const auto* heading = std::get_if<HeadingBlock>(&block);
            return heading && heading->level <= 0;
        });
    };
    if (std::none_of(parts.begin(), parts.end(), hasTitle))
        (*this)(HeadingBlock{0, m_manuscript.title, {}});
    for (const ReportPart& part : parts)
        for (const ReportBlock& block : part.blocks)
            std::visit(*this, block);
    m_text += m_drawings;
    while (m_text.endsWith(QStringLiteral("\n\n")))
        m_text.chop(1);
    return m_text.toUtf8();
}

} // namespace

ReportResult<ReportFiles> writeMarkdown(const Manuscript& manuscript)
{
    return ReportFiles{{{}, MarkdownWriter(manuscript).text()}};
}

} // namespace tunepoint::ui
