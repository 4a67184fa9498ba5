// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportview/logo_file.h"

#include "core/assessment/report_settings.h"
#include "ui/document/file_store.h"

#include <QCoreApplication>

namespace tunepoint::ui {

namespace {

class LogoText {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::LogoFile)
};

} // namespace

ReportResult<std::string> logoUri(const QString& path)
{
    const FileResult<QByteArray> bytes = readBytes(path, qint64(kMaximumLogoBytes));
    if (!bytes)
        return tl::unexpected(bytes.error().message);
    for (const char* kind : {"image/png", "image/jpeg", "image/svg+xml"}) {
        const std::string uri = std::string("data:") + kind + ";base64," + bytes->toBase64().toStdString();
        if (logoOf(uri))
            return uri;
    }
    return tl::unexpected(LogoText::tr("This is no picture that a report can print. Use a PNG, JPEG or SVG "
                                       "file that loads nothing from elsewhere."));
}

} // namespace tunepoint::ui
