// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf_file.h"

#include "ui/report/sections.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QBuffer>
#include <QDate>
#include <QPainter>
#include <QPdfWriter>

#include <exception>
#include <map>

namespace tunepoint::ui {

namespace {

constexpr int kResolution = 1200; // units an inch

using Handle = QPDFObjectHandle;

QString notDrawn()
{
    return ReportText::tr("The report could not be drawn: memory may be short.");
}

Handle text(const QString& words)
{
    return Handle::newUnicodeString(words.toStdString());
}

/// "D:20261121000000Z" of an ISO day.
std::string pdfDate(const QString& day)
{
    const QDate date = QDate::fromString(day, Qt::ISODate);
    return date.isValid() ? "D:" + date.toString(QStringLiteral("yyyyMMdd")).toStdString() + "000000Z"
                          : std::string();
}

/// Adds to a PDF what Qt does not write.
class Finisher {
public:
    Finisher(QPDF& pdf, const LaidOutReport& report)
        : m_pdf(pdf)
        , m_report(report)
        , m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
    {
    }

    void describe(const PdfExtras& extras);
    void addOutline();
    void addLinks();
    void attach(const PdfAttachment& attachment);

private:
    struct Node {
        const OutlineEntry* entry = nullptr;
        std::vector<Node> children;
    };

    [[nodiscard]] Handle destination(const OutlineEntry& entry);
    [[nodiscard]] std::vector<Node> outlineTree() const;
    int addNodes(Handle parent, const std::vector<Node>& nodes);

    QPDF& m_pdf;
    const LaidOutReport& m_report;
    std::vector<QPDFPageObjectHelper> m_pages;
};

void Finisher::describe(const PdfExtras& extras)
{
    Handle info = Handle::newDictionary();
    const auto add = [&info](const char* key, const QString& words) {
        if (!words.isEmpty())
            info.replaceKey(key, text(words));
    };
    add("/Title", extras.title);
    add("/Author", extras.author);
    add("/Subject", extras.subject);
    add("/Keywords", extras.keywords.join(QStringLiteral(", ")));
    add("/Creator", extras.creator);
    add("/Producer", extras.creator);
    if (const std::string date = pdfDate(extras.date); !date.empty()) {
        info.replaceKey("/CreationDate", Handle::newString(date));
        info.replaceKey("/ModDate", Handle::newString(date));
    }
    m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(info));

    Handle root = m_pdf.getRoot();
    root.replaceKey("/Lang", Handle::newString(extras.language.toStdString()));
    Handle viewer = Handle::newDictionary();
    viewer.replaceKey("/DisplayDocTitle", Handle::newBool(true));
    if (extras.rightToLeft)
        viewer.replaceKey("/Direction", Handle::newName("/R2L"));
    root.replaceKey("/ViewerPreferences", viewer);
}

/// Where a heading stands: its page, scrolled to it, at the reader's own size.
Handle Finisher::destination(const OutlineEntry& entry)
{
    Handle array = Handle::newArray();
    array.appendItem(m_pages.at(std::size_t(entry.page) - 1).getObjectHandle());
    array.appendItem(Handle::newName("/XYZ"));
    array.appendItem(Handle::newNull());
    array.appendItem(Handle::newReal(m_report.paper().height() - entry.top + 6, 2));
    array.appendItem(Handle::newNull());
    return array;
}

std::vector<Finisher::Node> Finisher::outlineTree() const
{
    std::vector<Node> tree;
    for (const OutlineEntry& entry : m_report.outline()) {
        if (entry.text.trimmed().isEmpty())
            continue;
        std::vector<Node>* level = &tree;
        for (int depth = 1; depth < entry.level && !level->empty(); ++depth)
            level = &level->back().children;
        level->push_back({&entry, {}});
    }
    return tree;
}

/// Gives how many there are, with all beneath.
int Finisher::addNodes(Handle parent, const std::vector<Node>& nodes)
{
    Handle previous;
    int all = 0;
    for (const Node& node : nodes) {
        Handle item = m_pdf.makeIndirectObject(Handle::newDictionary());
        item.replaceKey("/Title", text(node.entry->text));
        item.replaceKey("/Parent", parent);
        item.replaceKey("/Dest", destination(*node.entry));
        if (previous.isInitialized()) {
            item.replaceKey("/Prev", previous);
            previous.replaceKey("/Next", item);
        } else {
            parent.replaceKey("/First", item);
        }
        parent.replaceKey("/Last", item);
        previous = item;
        ++all;
        if (!node.children.empty()) {
            const int below = addNodes(item, node.children);
            item.replaceKey("/Count", Handle::newInteger(-below)); // closed
        }
    }
    return all;
}

void Finisher::addOutline()
{
    const std::vector<Node> tree = outlineTree();
    if (tree.empty())
        return;
    Handle outlines = m_pdf.makeIndirectObject(Handle::newDictionary());
    outlines.replaceKey("/Type", Handle::newName("/Outlines"));
    outlines.replaceKey("/Count", Handle::newInteger(addNodes(outlines, tree)));
    m_pdf.getRoot().replaceKey("/Outlines", outlines);
    m_pdf.getRoot().replaceKey("/PageMode", Handle::newName("/UseOutlines"));
}

void Finisher::addLinks()
{
    std::map<QString, const OutlineEntry*> targets;
    for (const OutlineEntry& entry : m_report.outline())
        targets.emplace(entry.anchor, &entry);
    const double height = m_report.paper().height();
    for (const PageLink& link : m_report.links()) {
        const auto target = targets.find(link.anchor);
        if (target == targets.end())
            continue;
        Handle annotation = Handle::newDictionary();
        annotation.replaceKey("/Type", Handle::newName("/Annot"));
        annotation.replaceKey("/Subtype", Handle::newName("/Link"));
        annotation.replaceKey("/F", Handle::newInteger(4)); // printed as it is shown
        annotation.replaceKey("/Rect",
            Handle::newFromRectangle({link.place.left(), height - link.place.bottom(), link.place.right(),
                height - link.place.top()}));
        annotation.replaceKey("/Border", Handle::newArray(Handle::Rectangle(0, 0, 0, 0)));
        annotation.replaceKey("/Contents", text(target->second->text));
        annotation.replaceKey("/Dest", destination(*target->second));
        Handle page = m_pages.at(std::size_t(link.page) - 1).getObjectHandle();
        if (!page.getKey("/Annots").isArray())
            page.replaceKey("/Annots", Handle::newArray());
        page.getKey("/Annots").appendItem(m_pdf.makeIndirectObject(annotation));
    }
}

void Finisher::attach(const PdfAttachment& attachment)
{
    auto stream = QPDFEFStreamObjectHelper::createEFStream(m_pdf, attachment.bytes.toStdString());
    stream.setSubtype(attachment.mediaType.toStdString());
    auto file = QPDFFileSpecObjectHelper::createFileSpec(m_pdf, attachment.name.toStdString(), stream);
    file.setDescription(attachment.description.toStdString());
    file.getObjectHandle().replaceKey(
        "/AFRelationship", Handle::newName(QByteArray(attachment.relationship).prepend('/').toStdString()));
    QPDFEmbeddedFileDocumentHelper(m_pdf).replaceEmbeddedFile(attachment.name.toStdString(), file);
    Handle root = m_pdf.getRoot();
    if (!root.getKey("/AF").isArray())
        root.replaceKey("/AF", Handle::newArray());
    root.getKey("/AF").appendItem(file.getObjectHandle());
}

} // namespace

ReportResult<QByteArray> drawPdf(const LaidOutReport& report, const std::function<bool(int page)>& stepDone)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    bool good = true;
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(report.layout());
        writer.setResolution(kResolution);
        QPainter painter;
        good = painter.begin(&writer);
        painter.scale(kResolution / 72.0, kResolution / 72.0);
        for (int page = 1; good && page <= report.pages(); ++page) {
            if (page > 1)
                good = writer.newPage();
            report.paintPage(painter, page);
            if (!stepDone(page))
                return tl::unexpected(QString());
        }
        good = good && painter.end();
    }
    // a writer says nothing of its failures
    if (!good || !bytes.startsWith("%PDF") || !bytes.trimmed().endsWith("%%EOF"))
        return tl::unexpected(notDrawn());
    return bytes;
}

ReportResult<QByteArray> finishPdf(
    const QByteArray& drawn, const LaidOutReport& report, const PdfExtras& extras)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", drawn.constData(), std::size_t(drawn.size()));
        Finisher finisher(pdf, report);
        finisher.describe(extras);
        finisher.addOutline();
        finisher.addLinks();
        for (const PdfAttachment& attachment : extras.attachments)
            finisher.attach(attachment);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setMinimumPDFVersion("1.7");
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setDeterministicID(true);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    } catch (const std::exception&) {
        return tl::unexpected(notDrawn());
    }
}

} // namespace tunepoint::ui
