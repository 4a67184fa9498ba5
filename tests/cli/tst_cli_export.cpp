// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "ui/report/report_format.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sstream>

using namespace tunepoint::cli;

namespace {

const std::string shop = TUNEPOINT_SOURCE_DIR "/resources/examples/shop-reviews.tunepoint";

struct Ran {
    int exit = -1;
    std::string out;
    std::string err;
};

Ran runWith(const std::vector<std::string>& arguments)
{
    std::istringstream input;
    std::ostringstream out;
    std::ostringstream err;
    Environment environment{input, out, err, QLocale(QLocale::English, QLocale::UnitedStates), "2027-06-01"};
    const int exit = run(arguments, environment);
    return {exit, out.str(), err.str()};
}

} // namespace

class TestCliExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormatIsWrittenWhereItIsWanted()
    {
        QTemporaryDir folder;
        for (const tunepoint::ui::ReportFormat& format : tunepoint::ui::reportFormats()) {
            const QString path
                = folder.filePath(QLatin1String(format.id.data(), qsizetype(format.id.size())));
            const Ran ran = runWith(
                {"export", shop, "--as", std::string(format.id), "-o", path.toStdString(), "--trials", "0"});
            QVERIFY2(ran.exit == Fine && ran.out.empty() && ran.err.empty(), ran.err.c_str());
            QVERIFY(format.folder ? QDir(path).exists() : QFile::exists(path));
        }
    }

    void aDashIsStandardOutput()
    {
        const Ran ran
            = runWith({"export", shop, "--as", "html", "-o", "-", "--language", "de", "--trials", "0"});
        QCOMPARE(ran.exit, int(Fine));
        QVERIFY(ran.out.rfind("<!DOCTYPE html>", 0) == 0 && ran.out.find("lang=\"de\"") != std::string::npos);
    }

    void onlyTheSectionsThatWereNamedAreWritten()
    {
        const Ran ran
            = runWith({"export", shop, "--as", "md", "-o", "-", "--sections", "task", "--trials", "0"});
        QVERIFY(ran.out.find("## The task") != std::string::npos);
        QVERIFY(ran.out.find("## Costs and return") == std::string::npos);
    }

    void whatCannotBeDoneIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        const QString file = QString::fromStdString(shop);
        QTest::newRow("no format") << QStringList{"export", file} << int(Usage);
        QTest::newRow("an unknown format") << QStringList{"export", file, "--as", "doc"} << int(Usage);
        QTest::newRow("an unknown section")
            << QStringList{"export", file, "--as", "md", "--sections", "weather"} << int(Usage);
        QTest::newRow("a folder to standard output")
            << QStringList{"export", file, "--as", "csv", "-o", "-"} << int(Usage);
        QTest::newRow("no such document")
            << QStringList{"export", "/nowhere/x.tunepoint", "--as", "md"} << int(FileTrouble);
        QTest::newRow("a folder that is not there") << QStringList{"export", file, "--as", "md", "-o",
            "/nowhere/x.md", "--trials", "0"} << int(FileTrouble);
    }

    void whatCannotBeDoneIsSaid()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exit);
        std::vector<std::string> words;
        for (const QString& argument : arguments)
            words.push_back(argument.toStdString());
        const Ran ran = runWith(words);
        QCOMPARE(ran.exit, exit);
        QVERIFY(!ran.err.empty());
    }
};

QTEST_MAIN(TestCliExport)
#include "tst_cli_export.moc"
