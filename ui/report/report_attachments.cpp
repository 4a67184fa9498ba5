// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_attachments.h"

#include "core/assessment/assessment_json.h"
#include "ui/document/file_store.h"
#include "ui/report/pdf_names.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

#include <QCoreApplication>

#include <exception>
#include <stdexcept>

namespace tunepoint::ui {

namespace {

class Attachments {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::ReportAttachments)
};

constexpr qint64 kMaximumPdf = 64 << 20;

/// Takes what an attachment unpacks to, up to a limit: a small file can claim to be a very large one.
class Bounded : public Pipeline {
public:
    explicit Bounded(std::size_t limit)
        : Pipeline("attachment", nullptr)
        , m_limit(limit)
    {
    }

    void write(const unsigned char* data, std::size_t size) override
    {
        if (std::size_t(m_bytes.size()) + size > m_limit) {
            m_overflow = true;
            throw std::length_error("attachment too large");
        }
        m_bytes.append(reinterpret_cast<const char*>(data), qsizetype(size));
    }
    void finish() override { }

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    [[nodiscard]] bool overflow() const { return m_overflow; }

private:
    std::size_t m_limit;
    QByteArray m_bytes;
    bool m_overflow = false;
};

QString broken()
{
    return Attachments::tr("This PDF is damaged and cannot be read.");
}

ReportResult<QByteArray> contentOf(QPDFEmbeddedFileDocumentHelper& files, const char* name)
{
    const auto file = files.getEmbeddedFile(name);
    if (!file)
        return QByteArray();
    QPDFObjectHandle stream = file->getEmbeddedFileStream();
    if (!stream.isStream())
        return tl::unexpected(broken());
    Bounded bounded(kMaximumFileBytes);
    bool whole = false;
    try {
        whole = stream.pipeStreamData(&bounded, 0, qpdf_dl_generalized, true, false);
    } catch (const std::exception&) {
        whole = false;
    }
    if (bounded.overflow())
        return tl::unexpected(
            Attachments::tr("The assessment in this PDF is larger than 32 MiB and is not opened."));
    if (!whole)
        return tl::unexpected(broken());
    return bounded.bytes();
}

} // namespace

bool isPdf(const QByteArray& bytes)
{
    return bytes.startsWith("%PDF-");
}

ReportResult<ReportAttachments> readReport(const QByteArray& pdf)
{
    if (!isPdf(pdf))
        return tl::unexpected(Attachments::tr("This file is no PDF."));
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("report", pdf.constData(), std::size_t(pdf.size()));
        QPDFEmbeddedFileDocumentHelper files(file);
        ReportAttachments attachments;
        const auto assessment = contentOf(files, kAssessmentAttachment);
        if (!assessment)
            return tl::unexpected(assessment.error());
        if (assessment->isEmpty())
            return tl::unexpected(Attachments::tr(
                "This PDF carries no assessment. Reports that Tunepoint writes do; a copy that was printed "
                "or saved by another program may have lost it."));
        const auto evaluation = contentOf(files, kEvaluationAttachment);
        if (!evaluation)
            return tl::unexpected(evaluation.error());
        return ReportAttachments{*assessment, *evaluation};
    } catch (const QPDFExc& error) {
        if (error.getErrorCode() == qpdf_e_password)
            return tl::unexpected(Attachments::tr(
                "This PDF is protected by a password. Save a copy without one, then open that."));
        return tl::unexpected(broken());
    } catch (const std::exception&) {
        return tl::unexpected(broken());
    }
}

ReportResult<ReportAttachments> readReportFile(const QString& path)
{
    const auto bytes = readBytes(path, kMaximumPdf);
    if (!bytes)
        return tl::unexpected(bytes.error().message);
    return readReport(*bytes);
}

FileResult<Assessment> readReportAssessment(const QString& path)
{
    const auto attachments = readReportFile(path);
    if (!attachments)
        return tl::unexpected(FileError{FileTrouble::Failed, attachments.error(), {}});
    const auto assessment = readAssessment(attachments->assessment.toStdString());
    if (!assessment)
        return tl::unexpected(FileError{FileTrouble::NotADocument,
            Attachments::tr("The assessment in this PDF has errors."), assessment.error()});
    return *assessment;
}

} // namespace tunepoint::ui
