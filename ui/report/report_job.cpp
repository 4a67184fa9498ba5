// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_job.h"

#include "core/assessment/assessment_json.h"
#include "core/exchange/evaluation_json.h"
#include "core/exchange/figure_check.h"
#include "ui/report/typesetter.h"
#include "ui/text/translation.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QFile>
#include <QHashSeed>
#include <QProcess>

#include <cstdio>
#include <string_view>

namespace tunepoint::ui {

namespace {

constexpr quint32 kJobMark = 0x54504A31; // "TPJ1"
constexpr int kSlice = 25; // milliseconds between looks at the process
constexpr int kStart = 10'000; // milliseconds until a process has to be there
constexpr qsizetype kLargestJob = 80 << 20;

enum class Frame : quint8 { Progress, Undrawable, Failure, OtherFigures, Report };

QString& reportProgram()
{
    static QString path;
    return path;
}

QByteArray digestOf(const QByteArray& evaluation)
{
    return QCryptographicHash::hash(evaluation, QCryptographicHash::Sha256);
}

/// What the other process needs to know.
struct Job {
    QByteArray document;
    QByteArray engineVersion;
    QByteArray date;
    quint32 depth = 0;
    quint64 trials = 0;
    QByteArray figures; ///< digest of the evaluation's JSON
    QString language;
    QLocale locale;
    qint32 paper = 0;
    QByteArray templateId;
    QList<QByteArray> sections;
    qint32 status = -1;
};

QDataStream& operator<<(QDataStream& out, const Job& job)
{
    return out << kJobMark << job.document << job.engineVersion << job.date << job.depth << job.trials
               << job.figures << job.language << job.locale << job.paper << job.templateId << job.sections
               << job.status;
}

QDataStream& operator>>(QDataStream& in, Job& job)
{
    quint32 mark = 0;
    in >> mark;
    if (mark != kJobMark) {
        in.setStatus(QDataStream::ReadCorruptData);
        return in;
    }
    return in >> job.document >> job.engineVersion >> job.date >> job.depth >> job.trials >> job.figures
        >> job.language >> job.locale >> job.paper >> job.templateId >> job.sections >> job.status;
}

Job jobOf(const ReportSource& source, const ReportOptions& options, const PrintedFigures& printed,
    const QByteArray& figures)
{
    Job job;
    job.document = QByteArray::fromStdString(writeAssessment(source.assessment));
    job.engineVersion = QByteArray::fromStdString(source.evaluation.engineVersion);
    job.date = QByteArray::fromStdString(source.evaluation.date);
    job.depth = quint32(printed.options.depth);
    job.trials = printed.options.trials;
    job.figures = digestOf(figures);
    job.language = languageOf(options);
    job.locale = options.locale;
    job.paper = options.pageSize ? qint32(*options.pageSize) : -1;
    job.templateId = QByteArray::fromStdString(options.templateId);
    for (const std::string& id : options.sections)
        job.sections << QByteArray::fromStdString(id);
    job.status = options.status ? qint32(*options.status) : -1;
    return job;
}

ReportOptions optionsOf(const Job& job)
{
    ReportOptions options;
    options.locale = job.locale;
    options.language = job.language;
    if (job.paper >= 0)
        options.pageSize = QPageSize::PageSizeId(job.paper);
    options.templateId = job.templateId.toStdString();
    for (const QByteArray& id : job.sections)
        options.sections.push_back(id.toStdString());
    if (job.status >= 0)
        options.status = ReportStatus(job.status);
    return options;
}

void writeFrame(QFile& out, Frame frame, const QByteArray& content)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << quint8(frame) << content;
    out.write(bytes);
    out.flush();
}

/// Takes frames apart as they come.
class FrameReader {
public:
    void add(const QByteArray& bytes) { m_bytes += bytes; }

    /// The next whole frame.
    bool next(Frame& frame, QByteArray& content)
    {
        QDataStream in(m_bytes);
        in.startTransaction();
        quint8 kind = 0;
        in >> kind >> content;
        if (!in.commitTransaction())
            return false;
        m_bytes.remove(0, in.device()->pos());
        frame = Frame(kind);
        return true;
    }

private:
    QByteArray m_bytes;
};

void endProcess(QProcess& process)
{
    process.kill();
    process.waitForFinished();
}

} // namespace

bool isReportJob(int argc, char** argv)
{
    return argc == 2 && std::string_view(argv[1]) == kReportJobFlag;
}

void prepareReportProcess()
{
    QHashSeed::setDeterministicGlobalSeed(); // the order of fonts in a PDF comes from hashes
    qputenv("QT_QPA_PLATFORM", "offscreen"); // a report is drawn on paper: no display is needed
}

void useReportFont()
{
    QApplication::setFont(reportFont());
}

int runReportJob(const Catalogue& catalogue)
{
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 1;
    const QByteArray bytes = in.read(kLargestJob);
    QDataStream stream(bytes);
    Job job;
    stream >> job;
    const auto assessment = readAssessment(job.document.toStdString());
    if (stream.status() != QDataStream::Ok || !assessment)
        return 1;
    useReportFont();
    EvaluationOptions how;
    how.date = parseDate(job.date.toStdString());
    how.depth = Depth(job.depth);
    if (job.trials > 0)
        how.trials = job.trials;
    const Evaluation evaluation = evaluate(*assessment, catalogue, how);
    if (digestOf(QByteArray::fromStdString(writeEvaluationJson(evaluation))) != job.figures) {
        writeFrame(out, Frame::OtherFigures, {});
        return 1;
    }
    const Translation words(job.language);
    QLocale::setDefault(job.locale);
    ReportOptions options = optionsOf(job);
    options.progress = [&out](int done, int of) {
        writeFrame(out, Frame::Progress, QByteArray::number(done) + ' ' + QByteArray::number(of));
    };
    options.undrawable = [&out](const QSet<char32_t>& letters) {
        const QList<char32_t> list(letters.begin(), letters.end());
        writeFrame(out, Frame::Undrawable, QString::fromUcs4(list.constData(), list.size()).toUtf8());
    };
    const ReportResult<QByteArray> report = makeReport({*assessment, evaluation, catalogue}, options);
    writeFrame(out, report ? Frame::Report : Frame::Failure, report ? *report : report.error().toUtf8());
    return report ? 0 : 1;
}

void setReportProgram(const QString& path)
{
    reportProgram() = path;
}

std::optional<ReportResult<QByteArray>> makeReportApart(
    const ReportSource& source, const ReportOptions& options)
{
    if (reportProgram().isEmpty() || hasErrors(source.evaluation.problems))
        return {};
    const std::string figures = writeEvaluationJson(source.evaluation);
    const auto printed = readPrintedFigures(figures);
    if (!printed)
        return {};
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(reportProgram(), {QString::fromLatin1(kReportJobFlag)});
    if (!process.waitForStarted(kStart))
        return {};
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << jobOf(source, options, *printed, QByteArray::fromStdString(figures));
    process.write(bytes);
    process.closeWriteChannel();
    FrameReader frames;
    for (bool running = true; running;) {
        if (options.cancelled && options.cancelled()) {
            endProcess(process);
            return tl::unexpected(QString());
        }
        process.waitForReadyRead(kSlice);
        running = process.state() != QProcess::NotRunning;
        frames.add(process.readAllStandardOutput());
        Frame frame{};
        QByteArray content;
        while (frames.next(frame, content)) {
            switch (frame) {
            case Frame::Progress:
                if (options.progress) {
                    const QList<QByteArray> numbers = content.split(' ');
                    options.progress(numbers.value(0).toInt(), numbers.value(1).toInt());
                }
                break;
            case Frame::Undrawable:
                if (options.undrawable) {
                    const QList<uint> letters = QString::fromUtf8(content).toUcs4();
                    options.undrawable(QSet<char32_t>(letters.begin(), letters.end()));
                }
                break;
            case Frame::Failure:
                endProcess(process);
                return tl::unexpected(QString::fromUtf8(content));
            case Frame::OtherFigures:
                endProcess(process);
                return {};
            case Frame::Report:
                process.waitForFinished(kStart);
                return content;
            }
        }
    }
    return {}; // it ended without a word
}

} // namespace tunepoint::ui
