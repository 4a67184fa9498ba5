// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/figure_svg.h"
#include "ui/report/report_format.h"

#include <QCryptographicHash>
#include <QXmlStreamWriter>

#include <algorithm>

namespace tunepoint::ui {

namespace {

/// Without quotation marks and angle brackets: they would need to be written differently in HTML and in XML.
const QString& styleSheet()
{
    static const QString css = QStringLiteral(R"(
:root { color-scheme: light dark; --ink: #191919; --quiet: #5a5a5a; --ground: #ffffff; --rule: #cdcdcd;
  --accent: #005a9f; --tint: #ecf3fa; --paper: #ffffff; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececec; --quiet: #b0b0b0; --ground: #1b1d20;
  --rule: #4a4e54; --accent: #7db8ee; --tint: #243242; --paper: #ffffff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 62rem; color: var(--ink); background: var(--ground);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.5rem; line-height: 1.25; margin: 3rem 0 .75rem; padding-top: .75rem; border-top: 1px solid var(--rule); }
h3 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
p, li, td, th, figcaption { white-space: pre-line; }
p { margin: 0 0 .75rem; max-width: 46rem; }
li { max-width: 46rem; }
a { color: var(--accent); }
nav ol { columns: 18rem; padding-inline-start: 1.5rem; }
.quiet, .caption, footer { color: var(--quiet); }
.caption { font-size: .9rem; }
.lead { font-size: 1.2rem; }
.box { max-width: none; padding: 1rem 1.25rem; background: var(--tint); border-inline-start: 4px solid var(--accent);
  font-size: 1.15rem; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: .75rem 1rem; background: var(--tint); }
.scroll { overflow-x: auto; margin: 0 0 1rem; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
caption { text-align: start; font-weight: 600; padding: .25rem 0; }
th, td { padding: .3rem .6rem; text-align: start; vertical-align: top; border-bottom: 1px solid var(--rule);
  overflow-wrap: normal; min-width: 4rem; }
thead th { border-bottom: 2px solid var(--ink); vertical-align: bottom; }
tbody th { font-weight: inherit; }
.n { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
thead .n { white-space: normal; }
.b { font-weight: 700; }
figure { margin: 0 0 1.25rem; }
figure svg.chart { display: block; width: 100%; height: auto; background: var(--paper); border-radius: 4px; }
figcaption { margin-top: .4rem; font-weight: 600; }
svg.mark { width: .9em; height: .9em; vertical-align: -.05em; margin-inline-end: .4em; background: var(--paper);
  border-radius: 50%; }
.sign { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: 3rem 2rem; margin-top: 3rem; }
.sign p { border-top: 1px solid var(--ink); padding-top: .3rem; margin: 0; }
footer { margin-top: 3rem; padding-top: .75rem; border-top: 1px solid var(--rule); font-size: .9rem; }
@page { margin: 20mm; }
@media print { :root { --ink: #000000; --quiet: #444444; --ground: #ffffff; --rule: #bbbbbb; --accent: #003d73;
  --tint: #f2f2f2; } body { max-width: none; padding: 0; font-size: 9.5pt; }
  h1, h2, h3, h4 { break-after: avoid; } figure, tr, .box, .sign { break-inside: avoid; }
  thead { display: table-header-group; } .scroll { overflow: visible; } a { color: inherit; text-decoration: none; } }
)");
    return css;
}

class HtmlWriter {
public:
    explicit HtmlWriter(const Manuscript& manuscript)
        : m_manuscript(manuscript)
        , m_out(&m_bytes)
    {
    }

    QByteArray page();

    void operator()(const HeadingBlock& block);
    void operator()(const TextBlock& block);
    void operator()(const ListBlock& block);
    void operator()(const BoxBlock& block) { text("p", block.text, "box"); }
    void operator()(const TableBlock& block) { table(block.table, block.caption); }
    void operator()(const FigureBlock& block);
    void operator()(const SignatureBlock& block);
    void operator()(const GapBlock&) { } // room is the style sheet's business
    void operator()(const KeepBlock&) { }
    void operator()(const PageBreakBlock&) { }

private:
    void head();
    void contents();
    void text(const char* element, const QString& words, const char* cssClass = nullptr);
    void open(const char* element, const char* cssClass = nullptr);
    void close() { m_out.writeEndElement(); }
    void attribute(const char* name, const QString& value)
    {
        m_out.writeAttribute(QLatin1String(name), value);
    }
    void table(const ReportTable& table, const QString& caption);
    void cell(const ReportTable::Column& column, const ReportTable::Cell& cell, bool first);

    const Manuscript& m_manuscript;
    QByteArray m_bytes;
    QXmlStreamWriter m_out;
    int m_figures = 0;
    bool m_titled = false;
};

void HtmlWriter::open(const char* element, const char* cssClass)
{
    m_out.writeStartElement(QLatin1String(element));
    if (cssClass)
        attribute("class", QLatin1String(cssClass));
}

/// Document text runs in its own direction.
void HtmlWriter::text(const char* element, const QString& words, const char* cssClass)
{
    open(element, cssClass);
    attribute("dir", QStringLiteral("auto"));
    m_out.writeCharacters(words);
    close();
}

void HtmlWriter::head()
{
    open("head");
    const auto meta = [this](const char* name, const QString& key, const QString& content) {
        m_out.writeEmptyElement(QStringLiteral("meta"));
        attribute(name, key);
        attribute("content", content);
    };
    m_out.writeEmptyElement(QStringLiteral("meta"));
    attribute("charset", QStringLiteral("utf-8"));
    const QByteArray digest
        = QCryptographicHash::hash(styleSheet().toUtf8(), QCryptographicHash::Sha256).toBase64();
    meta("http-equiv", QStringLiteral("Content-Security-Policy"),
        QStringLiteral("default-src 'none'; style-src 'sha256-%1'; img-src data:; base-uri 'none'; "
                       "form-action 'none'")
            .arg(QString::fromLatin1(digest)));
    meta("name", QStringLiteral("viewport"), QStringLiteral("width=device-width, initial-scale=1"));
    meta("name", QStringLiteral("generator"),
        QStringLiteral("Tunepoint %1")
            .arg(QString::fromStdString(m_manuscript.content.evaluation().engineVersion)));
    if (const QString author = plainText(m_manuscript.content.assessment().author); !author.isEmpty())
        meta("name", QStringLiteral("author"), author);
    open("title");
    m_out.writeCharacters(m_manuscript.title);
    close();
    open("style");
    m_out.writeCharacters(styleSheet());
    close();
    close();
}

void HtmlWriter::contents()
{
    open("nav");
    attribute("aria-label", ReportText::tr("Contents"));
    open("ol");
    for (const ReportPart& part : m_manuscript.parts) {
        for (const ReportBlock& block : part.blocks) {
            const auto* heading = std::get_if<HeadingBlock>(&block);
            if (!heading || heading->level != 1)
                continue;
            open("li");
            open("a");
            attribute("href", QLatin1Char('#') + heading->anchor);
            attribute("dir", QStringLiteral("auto"));
            m_out.writeCharacters(heading->text);
            close();
            close();
        }
    }
    close();
    close();
}

void HtmlWriter::operator()(const HeadingBlock& block)
{
    static constexpr const char* elements[]{"h1", "h2", "h3", "h4"};
    const bool title = block.level <= 0 && !m_titled;
    m_titled = m_titled || title;
    open(elements[title ? 0 : std::clamp(block.level, 1, 3)]);
    attribute("id", block.anchor);
    attribute("dir", QStringLiteral("auto"));
    m_out.writeCharacters(block.text);
    close();
}

void HtmlWriter::operator()(const TextBlock& block)
{
    switch (block.style) {
    case TextStyle::Body:
        return text("p", block.text);
    case TextStyle::Quiet:
        return text("p", block.text, "quiet");
    case TextStyle::Caption:
        return text("p", block.text, "caption");
    case TextStyle::Lead:
        return text("p", block.text, "lead");
    case TextStyle::Code:
        open("pre");
        attribute("dir", QStringLiteral("ltr"));
        text("code", block.text);
        return close();
    }
}

void HtmlWriter::operator()(const ListBlock& block)
{
    open(block.numbered ? "ol" : "ul");
    for (qsizetype i = 0; i < block.items.size(); ++i) {
        const QString target = block.targets.value(i);
        if (target.isEmpty()) {
            text("li", block.items.at(i));
            continue;
        }
        open("li");
        open("a");
        attribute("href", QLatin1Char('#') + target);
        attribute("dir", QStringLiteral("auto"));
        m_out.writeCharacters(block.items.at(i));
        close();
        close();
    }
    close();
}

void HtmlWriter::cell(const ReportTable::Column& column, const ReportTable::Cell& cell, bool first)
{
    const bool heads = first && !column.numeric;
    open(heads ? "th" : "td");
    if (heads)
        attribute("scope", QStringLiteral("row"));
    QStringList classes;
    if (column.numeric)
        classes << QStringLiteral("n");
    if (cell.bold)
        classes << QStringLiteral("b");
    if (cell.quiet)
        classes << QStringLiteral("quiet");
    if (!classes.isEmpty())
        attribute("class", classes.join(QLatin1Char(' ')));
    attribute("dir", QStringLiteral("auto"));
    if (cell.marker)
        writeSvg(m_out, markerSvg(*cell.marker), {}, {}, {}, QStringLiteral("mark"));
    m_out.writeCharacters(cell.text);
    close();
}

void HtmlWriter::table(const ReportTable& table, const QString& caption)
{
    if (table.isEmpty())
        return;
    open("div", "scroll");
    open("table");
    if (!caption.isEmpty())
        text("caption", caption);
    open("thead");
    open("tr");
    for (const ReportTable::Column& column : table.columns) {
        open("th", column.numeric ? "n" : nullptr);
        attribute("scope", QStringLiteral("col"));
        attribute("dir", QStringLiteral("auto"));
        m_out.writeCharacters(column.heading);
        close();
    }
    close();
    close();
    open("tbody");
    for (const std::vector<ReportTable::Cell>& row : table.rows) {
        open("tr");
        for (std::size_t i = 0; i < row.size() && i < table.columns.size(); ++i)
            cell(table.columns[i], row[i], i == 0);
        close();
    }
    close();
    close();
    close();
}

void HtmlWriter::operator()(const FigureBlock& block)
{
    const QString prefix = QStringLiteral("figure%1-").arg(++m_figures);
    open("figure");
    const QString name
        = block.caption.isEmpty() ? ReportText::tr("Picture %1").arg(m_figures) : block.caption;
    writeSvg(m_out, figureSvg(block), prefix, name, block.description, QStringLiteral("chart"));
    if (!block.caption.isEmpty())
        text("figcaption", block.caption);
    close();
    table(block.figures, {});
}

void HtmlWriter::operator()(const SignatureBlock& block)
{
    open("div", "sign");
    for (const QString& label : block.labels)
        text("p", label);
    close();
}

QByteArray HtmlWriter::page()
{
    m_out.writeDTD(QStringLiteral("<!DOCTYPE html>"));
    open("html");
    attribute("lang", m_manuscript.language);
    attribute("dir", m_manuscript.rightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"));
    head();
    open("body");
    open("main");
    const auto isTitle = [](const ReportBlock& block) {
        const auto* heading = std::get_if<HeadingBlock>(&block);
        return heading && heading->level <= 0;
    };
    const auto has = [&](const ReportPart& part) {
        return std::any_of(part.blocks.begin(), part.blocks.end(), isTitle);
    };
    const std::vector<ReportPart>& parts = m_manuscript.parts;
    if (std::none_of(parts.begin(), parts.end(), has)) {
        m_titled = true;
        text("h1", m_manuscript.title);
    }
    const bool listed = std::any_of(
        parts.begin(), parts.end(), [](const ReportPart& part) { return part.id == "contents"; });
    bool first = true;
    for (const ReportPart& part : parts) {
        open("section");
        for (const ReportBlock& block : part.blocks)
            std::visit(*this, block);
        close();
        if (first && !listed && parts.size() > 1)
            contents();
        first = false;
    }
    close();
    text("footer",
        ReportText::tr("Written by Tunepoint %1.")
            .arg(QString::fromStdString(m_manuscript.content.evaluation().engineVersion)));
    m_out.writeEndDocument();
    return m_bytes;
}

} // namespace

ReportResult<ReportFiles> writeHtml(const Manuscript& manuscript)
{
    return ReportFiles{{{}, HtmlWriter(manuscript).page()}};
}

} // namespace tunepoint::ui
