// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_export.h"

#include "ui/charts/chart.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QSvgGenerator>

namespace tunepoint::ui {

namespace {

constexpr int kSharpness = 2; ///< pixels of a PNG per pixel of the screen

QImage pictureOf(const Chart& chart, const QSize& size)
{
    QImage image(size * kSharpness, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    chart.render(painter, QRectF(QPointF(), QSizeF(image.size())));
    painter.end();
    image.setText(QStringLiteral("Title"), chart.title());
    image.setText(QStringLiteral("Description"), chart.description());
    return image;
}

} // namespace

QByteArray chartPng(const Chart& chart, const QSize& size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!pictureOf(chart, size).save(&buffer, "PNG"))
        return {};
    return bytes;
}

QByteArray chartSvg(const Chart& chart, const QSize& size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(chart.title().toHtmlEscaped()); // Qt writes both without escaping
    generator.setDescription(chart.description().toHtmlEscaped());
    QPainter painter;
    if (!painter.begin(&generator))
        return {};
    painter.fillRect(QRectF(QPointF(), QSizeF(size)), Qt::white);
    chart.render(painter, QRectF(QPointF(), QSizeF(size)));
    painter.end();
    return bytes;
}

void copyPicture(const Chart& chart, const QSize& size)
{
    auto* data = new QMimeData; // the clipboard takes it
    data->setImageData(pictureOf(chart, size));
    data->setData(QStringLiteral("image/svg+xml"), chartSvg(chart, size));
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace tunepoint::ui
