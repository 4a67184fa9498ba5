// SPDX-License-Identifier: GPL-3.0-or-later
// The installed tree, as a desktop sees it: files in their places, one id and one MIME type throughout.
#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QString id = QStringLiteral("io.github.tunepoint.Tunepoint");
const QString mimeType = QStringLiteral("application/vnd.tunepoint+json");

QString installed(const QString& path)
{
    return QStringLiteral(TUNEPOINT_STAGING_DIR "/") + path;
}

QString contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestPackaging : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void installsEveryPart_data();
    void installsEveryPart();
    void oneMimeTypeThroughout();
    void desktopKnowsAnAssessment_data();
    void desktopKnowsAnAssessment();
    void installedProgramTellsItsVersion_data();
    void installedProgramTellsItsVersion();
    void metadataNamesTheVersion();

private:
    QTemporaryDir m_home;
};

void TestPackaging::initTestCase()
{
    // Before the first question to QMimeDatabase, which remembers the folders it has looked into.
    const QString packages = m_home.filePath("mime/packages");
    QVERIFY(QDir().mkpath(packages));
    QVERIFY(QFile::copy(installed("share/mime/packages/" + id + ".xml"), packages + "/" + id + ".xml"));
    qputenv("XDG_DATA_HOME", m_home.path().toLocal8Bit());
}

void TestPackaging::installsEveryPart_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("the window program") << "bin/tunepoint";
    QTest::newRow("the command line tool") << "bin/tunepoint-cli";
    QTest::newRow("the desktop entry") << "share/applications/" + id + ".desktop";
    QTest::newRow("the metadata for software centres") << "share/metainfo/" + id + ".metainfo.xml";
    QTest::newRow("the MIME type") << "share/mime/packages/" + id + ".xml";
    QTest::newRow("the icon as a drawing") << "share/icons/hicolor/scalable/apps/" + id + ".svg";
    QTest::newRow("the icon in one colour") << "share/icons/hicolor/symbolic/apps/" + id + "-symbolic.svg";
    QTest::newRow("the icon for a panel") << "share/icons/hicolor/16x16/apps/" + id + ".png";
    QTest::newRow("the icon for a gallery") << "share/icons/hicolor/256x256/apps/" + id + ".png";
    QTest::newRow("the icon of a document")
        << "share/icons/hicolor/48x48/mimetypes/application-vnd.tunepoint+json.png";
    QTest::newRow("the licence") << "share/doc/tunepoint/copyright";
}

void TestPackaging::installsEveryPart()
{
    QFETCH(QString, path);
    const QFileInfo file(installed(path));
    QVERIFY(file.isFile());
    QVERIFY(file.size() > 100);
}

void TestPackaging::oneMimeTypeThroughout()
{
    QVERIFY(
        contents(installed("share/applications/" + id + ".desktop")).contains("MimeType=" + mimeType + ";"));
    QVERIFY(contents(installed("share/metainfo/" + id + ".metainfo.xml"))
                .contains("<mediatype>" + mimeType + "</mediatype>"));
    QVERIFY(contents(installed("share/metainfo/" + id + ".metainfo.xml")).contains("<id>" + id + "</id>"));
}

void TestPackaging::desktopKnowsAnAssessment_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("by its ending") << "shop.tunepoint" << QByteArray();
    QTest::newRow("by its contents, whatever it is called")
        << "download" << QByteArray("{\n  \"format\": \"tunepoint-assessment\",\n  \"version\": 1\n}\n");
}

void TestPackaging::desktopKnowsAnAssessment()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, data);
    QCOMPARE(QMimeDatabase().mimeTypeForFileNameAndData(name, data).name(), mimeType);
}

void TestPackaging::installedProgramTellsItsVersion_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("the window program") << "bin/tunepoint";
    QTest::newRow("the command line tool") << "bin/tunepoint-cli";
}

void TestPackaging::installedProgramTellsItsVersion()
{
    QFETCH(QString, program);
    QProcess process;
    process.start(installed(program), {"--version"});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(QString::fromUtf8(process.readAllStandardOutput()).contains(TUNEPOINT_VERSION));
}

void TestPackaging::metadataNamesTheVersion()
{
    const QString metadata = contents(installed("share/metainfo/" + id + ".metainfo.xml"));
    const QRegularExpression newest("<release version=\"([^\"]+)\"");
    QCOMPARE(newest.match(metadata).captured(1), QStringLiteral(TUNEPOINT_VERSION));
}

QTEST_GUILESS_MAIN(TestPackaging)
#include "tst_packaging.moc"
