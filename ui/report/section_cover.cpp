// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections.h"

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

namespace tunepoint::ui {

namespace {

constexpr double kLogoHeight = 64; // points

/// The largest place of that shape at the leading edge of `place`.
QRectF fitted(const QSizeF& size, const QRectF& place, Qt::LayoutDirection direction)
{
    const QSizeF shown = size.scaled(place.size(), Qt::KeepAspectRatio);
    const qreal x = direction == Qt::RightToLeft ? place.right() - shown.width() : place.left();
    return {QPointF(x, place.top()), shown};
}

void writeLogo(ReportBuilder& report, const ReportContent& content)
{
    const auto logo = logoOf(content.assessment().report.logo);
    if (!logo)
        return;
    const QByteArray bytes = QByteArray::fromStdString(logo->bytes);
    const Qt::LayoutDirection direction = content.format.locale().textDirection();
    const QString name = ReportText::tr("Logo of the organisation");
    if (logo->kind == LogoKind::Svg) {
        const auto drawing = std::make_shared<QSvgRenderer>(bytes);
        if (!drawing->isValid() || drawing->defaultSize().isEmpty())
            return;
        report.picture(
            kLogoHeight,
            [drawing, direction](QPainter& painter, const QRectF& place) {
                drawing->render(&painter, fitted(drawing->defaultSize(), place, direction));
            },
            {}, name);
        return;
    }
    const QImage image = QImage::fromData(bytes);
    if (image.isNull())
        return;
    report.picture(
        kLogoHeight,
        [image, direction](QPainter& painter, const QRectF& place) {
            painter.drawImage(fitted(image.size(), place, direction), image);
        },
        {}, name);
}

} // namespace

void writeCover(ReportBuilder& report, const ReportContent& content)
{
    const Assessment& assessment = content.assessment();
    const Format& format = content.format;
    writeLogo(report, content);
    const QString title = plainText(assessment.title);
    report.title(title.isEmpty() ? ReportText::tr("Assessment without a title") : title);
    const int options = int(content.evaluation().strategies.size());
    report.paragraph(
        ReportText::tr("How to put a language model to work on this task: an economic evaluation of "
                       "%n option(s)",
            "", options),
        TextStyle::Lead);
    report.gap(12);
    ReportTable table;
    table.columns = {{ReportText::tr("What"), false, 0.3}, {ReportText::tr("Value"), false}};
    const auto add = [&](const QString& what, const QString& value) {
        if (!value.isEmpty())
            table.rows.push_back({{what, {}, false, true}, {value}});
    };
    add(ReportText::tr("Organisation"), plainText(assessment.organisation));
    add(ReportText::tr("Who decides"),
        assessment.decisionOwner.empty()
            ? ReportText::tr("not stated: nobody is named who can act on this report")
            : plainText(assessment.decisionOwner));
    add(ReportText::tr("Author"), plainText(assessment.author));
    add(ReportText::tr("For whom"), plainText(assessment.report.audience, 400));
    add(ReportText::tr("Date"),
        content.evaluation().date.empty()
            ? ReportText::tr("none stated, so prices and closing dates are not checked")
            : format.date(QString::fromStdString(content.evaluation().date)));
    add(ReportText::tr("Version"), format.count(double(assessment.versions.size() + 1)));
    add(ReportText::tr("Status"),
        content.status == ReportStatus::Final ? ReportText::tr("final") : ReportText::tr("draft"));
    report.table(table);
    report.newPage();
}

} // namespace tunepoint::ui
