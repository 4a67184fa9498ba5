// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment_json.h"
#include "ui/document/file_store.h"
#include "ui/document/recent_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace tunepoint;
using namespace tunepoint::ui;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<cannot be read>");
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

Assessment titled(const std::string& title)
{
    Assessment assessment;
    assessment.title = title;
    return assessment;
}

/// While it lives, no file of this process grows over `bytes`: writes come back short, then fail, as on a
/// disk with little room left.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class TestFileStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(QStringLiteral("tunepoint-test"));
    }

    void whatIsSavedReadsBack()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("größe & co.tunepoint"));
        const auto saved = saveDocument(path, titled("Prüfung"));
        QVERIFY(saved);
        const auto loaded = loadDocument(path);
        QVERIFY(loaded);
        QCOMPARE(loaded->assessment.title, std::string("Prüfung"));
        QCOMPARE(loaded->digest, *saved);
    }

    void oneBackupGenerationIsKept()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.tunepoint"));
        QVERIFY(saveDocument(path, titled("one")));
        QVERIFY(!QFileInfo::exists(path + QLatin1Char('~')));
        const QByteArray one = contentOf(path);
        QFile::setPermissions(path, QFile::ReadUser | QFile::WriteUser);
        QVERIFY(saveDocument(path, titled("two")));
        QCOMPARE(contentOf(path + QLatin1Char('~')), one);
        QVERIFY(!(QFile::permissions(path + QLatin1Char('~')) & (QFile::ReadGroup | QFile::ReadOther)));
        QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void aFullDiskLeavesTheFormerFile_data()
    {
        QTest::addColumn<int>("room");
        QTest::newRow("a disk without any room") << 0;
        QTest::newRow("a disk with a little room") << 61'440;
    }
    void aFullDiskLeavesTheFormerFile()
    {
        QFETCH(int, room);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.txt"));
        put(path, "former");
        const QByteArray large(200'000, 'x');
        FileResult<void> result;
        {
            const SmallDisk disk{rlim_t(room)};
            result = saveBytes(path, large);
        }
        QVERIFY(!result);
        QVERIFY(!result.error().message.isEmpty());
        QCOMPARE(contentOf(path), QByteArray("former"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("a.txt")});
    }

    void aLinkStaysALinkAndItsTargetIsReplaced()
    {
        QTemporaryDir folder;
        const QString target = folder.filePath(QStringLiteral("target.tunepoint"));
        const QString link = folder.filePath(QStringLiteral("link.tunepoint"));
        QVERIFY(saveDocument(target, titled("one")));
        QVERIFY(QFile::link(target, link));
        QVERIFY(saveDocument(link, titled("two")));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(loadDocument(target)->assessment.title, std::string("two"));
    }

    void aReadOnlyFileAsksFirst()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.tunepoint"));
        QVERIFY(saveDocument(path, titled("one")));
        QFile::setPermissions(path, QFile::ReadUser);
        const auto refused = saveDocument(path, titled("two"));
        QVERIFY(!refused);
        QVERIFY(refused.error().trouble == FileTrouble::ReadOnly);
        QVERIFY(saveDocument(path, titled("two"), {.overReadOnly = true}));
        QCOMPARE(loadDocument(path)->assessment.title, std::string("two"));
    }

    void aChangeFromOutsideIsNoticed()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.tunepoint"));
        const auto first = saveDocument(path, titled("one"));
        QVERIFY(first);
        QVERIFY(saveDocument(path, titled("somebody else's")));
        const auto refused = saveDocument(path, titled("two"), {.expected = *first});
        QVERIFY(!refused);
        QVERIFY(refused.error().trouble == FileTrouble::ChangedOutside);
        QCOMPARE(loadDocument(path)->assessment.title, std::string("somebody else's"));
        QVERIFY(saveDocument(path, titled("two")));
    }

    void aFolderThatDoesNotExistIsAMessage()
    {
        const auto result = saveDocument(QStringLiteral("/no/such/folder/a.tunepoint"), titled("one"));
        QVERIFY(!result);
        QVERIFY(result.error().message.contains(QStringLiteral("/no/such/folder")));
    }

    void whatIsNoDocumentIsNotOpened_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("a device that never ends") << QStringLiteral("/dev/zero");
        QTest::newRow("a folder") << QStringLiteral("/");
        QTest::newRow("a file that is not there") << QStringLiteral("/no/such/file");
    }
    void whatIsNoDocumentIsNotOpened()
    {
        QFETCH(QString, path);
        const auto result = loadDocument(path);
        QVERIFY(!result);
        QVERIFY(!result.error().message.isEmpty());
    }

    void aPipeDoesNotBlock()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(mkfifo(qPrintable(path), 0600), 0);
        QVERIFY(!loadDocument(path));
        QVERIFY(!saveDocument(path, titled("one")));
    }

    void aHugeFileIsRefusedBeforeReading()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("huge"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(qint64(kMaximumFileBytes) + 1)); // sparse
        QVERIFY(!loadDocument(path));
    }

    void aDamagedDocumentTellsEveryProblem()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("broken.tunepoint"));
        put(path, R"({"format": "tunepoint-assessment", "version": 1, "horizonMonths": 0, "currency": 3})");
        const auto result = loadDocument(path);
        QVERIFY(!result);
        QVERIFY(result.error().trouble == FileTrouble::NotADocument);
        QCOMPARE(result.error().problems.size(), std::size_t(2));
    }

    void fileNamesAreSafe_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("a plain title stays") << "Product reviews"
                                             << "Product reviews.pdf";
        QTest::newRow("no way out of the folder") << "../../etc/passwd"
                                                  << "etc passwd.pdf";
        QTest::newRow("no hidden file") << ".bashrc"
                                        << "bashrc.pdf";
        QTest::newRow("a name from symbols only becomes a word") << "???"
                                                                 << "Assessment.pdf";
        QTest::newRow("no name of a device") << "NUL"
                                             << "Assessment.pdf";
        QTest::newRow("letters of every language stay") << "Prüfung"
                                                        << "Prüfung.pdf";
    }
    void fileNamesAreSafe()
    {
        QFETCH(QString, title);
        QTEST(safeFileName(title, QStringLiteral("pdf")), "name");
    }

    void longFileNamesAreCut()
    {
        const QString name = safeFileName(QString(500, QChar(0x00E9)), QStringLiteral("pdf"));
        QVERIFY(name.toUtf8().size() <= 100);
        QVERIFY(name.endsWith(QStringLiteral(".pdf")));
    }

    void recentFilesAreNewestFirstAndLimited()
    {
        RecentFiles::clear();
        for (int n = 0; n < 15; ++n)
            RecentFiles::add(QStringLiteral("/srv/%1.tunepoint").arg(n));
        RecentFiles::add(QStringLiteral("/srv/10.tunepoint"));
        QCOMPARE(RecentFiles::paths().size(), RecentFiles::kMost);
        QCOMPARE(RecentFiles::paths().first(), QStringLiteral("/srv/10.tunepoint"));
        QCOMPARE(RecentFiles::paths().at(1), QStringLiteral("/srv/14.tunepoint"));
    }

    void damagedSettingsAreNoRecentFiles()
    {
        QSettings().setValue(QStringLiteral("recentFiles"),
            QStringList{QStringLiteral("relative"), QString(), QString(10'000, QLatin1Char('/')),
                QStringLiteral("/srv/good.tunepoint"), QStringLiteral("/srv/good.tunepoint")});
        QCOMPARE(RecentFiles::paths(), QStringList{QStringLiteral("/srv/good.tunepoint")});
    }

private:
    QTemporaryDir m_settings;
};

QTEST_GUILESS_MAIN(TestFileStore)
#include "tst_file_store.moc"
