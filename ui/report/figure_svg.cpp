// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/figure_svg.h"

#include <QBuffer>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <cmath>

namespace tunepoint::ui {

namespace {

constexpr int kWidth = 760; ///< units across, in which letters have the size of text on a screen
constexpr double kPagePoints = 482; ///< across the text of a page, for which a picture's height is meant
constexpr int kMarker = 24;

QByteArray drawn(const QSize& size, const QString& title, const QString& description,
    const std::function<void(QPainter&)>& paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(title.toHtmlEscaped()); // Qt writes both without escaping
    generator.setDescription(description.toHtmlEscaped());
    QPainter painter;
    if (!painter.begin(&generator))
        return {};
    paint(painter);
    painter.end();
    return bytes;
}

/// The value of an attribute with references to ids made the page's own.
QString own(QStringView name, const QString& value, const QString& prefix)
{
    static const QRegularExpression reference(QStringLiteral("url\\(#([^)]*)\\)"));
    if (name == u"id")
        return prefix + value;
    if (name.endsWith(u"href") && value.startsWith(QLatin1Char('#')))
        return QLatin1Char('#') + prefix + value.mid(1);
    QString changed = value;
    return changed.replace(reference, QStringLiteral("url(#%1\\1)").arg(prefix));
}

void writeRoot(QXmlStreamWriter& page, const QXmlStreamAttributes& attributes, const QString& prefix,
    const QString& title, const QString& description, const QString& cssClass)
{
    page.writeStartElement(QStringLiteral("svg"));
    page.writeAttribute(QStringLiteral("xmlns"), QStringLiteral("http://www.w3.org/2000/svg"));
    page.writeAttribute(QStringLiteral("xmlns:xlink"), QStringLiteral("http://www.w3.org/1999/xlink"));
    page.writeAttribute(QStringLiteral("viewBox"), attributes.value(QLatin1String("viewBox")).toString());
    page.writeAttribute(QStringLiteral("class"), cssClass);
    if (title.isEmpty()) {
        page.writeAttribute(QStringLiteral("aria-hidden"), QStringLiteral("true"));
        return;
    }
    const QString titleId = prefix + QStringLiteral("title");
    const QString descriptionId = prefix + QStringLiteral("desc");
    page.writeAttribute(QStringLiteral("role"), QStringLiteral("img"));
    page.writeAttribute(QStringLiteral("aria-labelledby"), titleId);
    if (!description.isEmpty())
        page.writeAttribute(QStringLiteral("aria-describedby"), descriptionId);
    page.writeStartElement(QStringLiteral("title"));
    page.writeAttribute(QStringLiteral("id"), titleId);
    page.writeCharacters(title);
    page.writeEndElement();
    if (description.isEmpty())
        return;
    page.writeStartElement(QStringLiteral("desc"));
    page.writeAttribute(QStringLiteral("id"), descriptionId);
    page.writeCharacters(description);
    page.writeEndElement();
}

} // namespace

QByteArray figureSvg(const FigureBlock& figure)
{
    const QSize size(kWidth, int(std::ceil(figure.height * kWidth / kPagePoints)));
    return drawn(size, figure.caption, figure.description, [&](QPainter& painter) {
        const QRectF place(0, 0, size.width(), size.height());
        painter.fillRect(place, Qt::white);
        if (figure.paint)
            figure.paint(painter, place);
    });
}

QByteArray markerSvg(const StrategyStyle& style)
{
    return drawn({kMarker, kMarker}, {}, {}, [&](QPainter& painter) {
        paintMarker(painter, QPointF(kMarker / 2.0, kMarker / 2.0), kMarker * 0.8, style, false);
    });
}

void writeSvg(QXmlStreamWriter& page, const QByteArray& svg, const QString& prefix, const QString& title,
    const QString& description, const QString& cssClass)
{
    QXmlStreamReader drawing(svg);
    drawing.setNamespaceProcessing(false);
    int skipped = 0; // depth inside Qt's own title and description
    while (!drawing.atEnd()) {
        drawing.readNext();
        const QStringView name = drawing.qualifiedName();
        const bool skip = name == u"title" || name == u"desc";
        if (drawing.isStartElement()) {
            skipped += skip || skipped > 0 ? 1 : 0;
            if (skipped > 0)
                continue;
            if (name == u"svg") {
                writeRoot(page, drawing.attributes(), prefix, title, description, cssClass);
                continue;
            }
            page.writeStartElement(name.toString());
            for (const QXmlStreamAttribute& attribute : drawing.attributes())
                page.writeAttribute(attribute.qualifiedName().toString(),
                    own(attribute.qualifiedName(), attribute.value().toString(), prefix));
        } else if (drawing.isEndElement()) {
            if (skipped > 0)
                --skipped;
            else
                page.writeEndElement();
        } else if (drawing.isCharacters() && skipped == 0 && !drawing.isWhitespace()) {
            page.writeCharacters(drawing.text().toString());
        }
    }
}

} // namespace tunepoint::ui
