// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// What another program makes of a PDF: poppler-utils and qpdf, which ./dev test installs.
namespace pdftools {

struct Ran {
    int exit = -1;
    QByteArray out;
    QByteArray err;
};

inline Ran run(const QString& program, const QStringList& arguments, const QStringList& environment = {})
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString& entry : environment)
        variables.insert(entry.section(QLatin1Char('='), 0, 0), entry.section(QLatin1Char('='), 1));
    process.setProcessEnvironment(variables);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// A PDF in a file that goes when this does.
class File {
public:
    explicit File(const QByteArray& pdf)
    {
        QFile file(path());
        m_written = file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size();
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("report.pdf")); }
    [[nodiscard]] QString sibling(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    /// Output of `program`; `before` and `after` stand around the file's name.
    [[nodiscard]] Ran ask(
        const char* program, const QStringList& before = {}, const QStringList& after = {}) const
    {
        return m_written ? run(QLatin1String(program), before + QStringList{path()} + after) : Ran{};
    }

    /// The text of each page as it stands there, ligatures and presentation forms taken apart.
    [[nodiscard]] QStringList pages() const
    {
        QString text
            = QString::fromUtf8(ask("pdftotext", {QStringLiteral("-layout")}, {QStringLiteral("-")}).out);
        text = text.normalized(QString::NormalizationForm_KC);
        QStringList pages = text.split(QChar::FormFeed);
        if (!pages.isEmpty() && pages.last().trimmed().isEmpty())
            pages.removeLast();
        return pages;
    }

private:
    QTemporaryDir m_folder;
    bool m_written = false;
};

} // namespace pdftools
