// SPDX-License-Identifier: GPL-3.0-or-later
// Unsaved work survives the end of the program, and an open file is marked and watched. Run with "--edit" or
// "--recover" this test is a program that works on a document until it is killed.
#include "core/assessment/assessment_json.h"
#include "ui/document/assessment_document.h"
#include "ui/document/autosave.h"
#include "ui/document/document_lock.h"
#include "ui/document/file_watch.h"
#include "ui/document/litter.h"
#include "ui/document/recovery.h"
#include "ui/shell/document_file.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <memory>

using namespace tunepoint;
using namespace tunepoint::ui;

namespace {

constexpr int kSoon = 10; ///< milliseconds from a change to the recovery file, in tests
constexpr int kPatience = 20'000;

std::shared_ptr<const Catalogue> noCatalogue()
{
    return std::make_shared<const Catalogue>();
}

Assessment onDisk()
{
    Assessment assessment;
    assessment.title = "As saved";
    assessment.task.itemsPerMonth = fixed(1000);
    return assessment;
}

/// What the first program edits, and what the one that recovers adds.
void editOnce(Assessment& assessment)
{
    assessment.title = "Half \"done\" – größer";
    assessment.task.itemsPerMonth = fixed(61'000.125);
}

void editTwice(Assessment& assessment)
{
    assessment.notes = "after the first crash";
}

Assessment edited(bool twice)
{
    Assessment assessment = onDisk();
    editOnce(assessment);
    if (twice)
        editTwice(assessment);
    return assessment;
}

/// Says that the work is put aside, then writes it again and again, so that the end comes in the middle of
/// it.
int workUntilKilled(Autosave& autosave)
{
    bool told = false;
    QObject::connect(&autosave, &Autosave::written, &autosave, [&told] { told = true; });
    while (!told)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::puts("put aside");
    std::fflush(stdout);
    while (autosave.flush()) { }
    return 1;
}

int editProgram(const QString& path)
{
    auto loaded = loadDocument(path);
    if (!loaded)
        return 2;
    AssessmentDocument document(noCatalogue());
    Autosave autosave(document, kSoon);
    document.setAssessment(std::move(loaded->assessment), path);
    autosave.setSavedDigest(loaded->digest);
    document.edit({}, QStringLiteral("x"), editOnce);
    return workUntilKilled(autosave);
}

int recoverProgram()
{
    Leftovers found = findLeftovers();
    if (found.work.size() != 1)
        return 3;
    UnsavedWork work = found.work.front().work;
    AssessmentDocument document(noCatalogue());
    Autosave autosave(document, kSoon);
    auto loaded = loadDocument(work.path);
    document.setAssessment(loaded ? std::move(loaded->assessment) : Assessment(), work.path);
    autosave.setSavedDigest(work.savedDigest);
    document.edit(
        {}, QStringLiteral("x"), [&work](Assessment& assessment) { assessment = *work.assessment; });
    document.endMerge();
    autosave.adopt(std::move(found.work.front().slot));
    document.edit({}, QStringLiteral("x"), editTwice);
    return workUntilKilled(autosave);
}

QStringList recoveryFiles()
{
    return QDir(recoveryFolder()).entryList({QStringLiteral("*.autosave")}, QDir::Files);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<cannot be read>");
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

/// A document in a window, as the program has it.
struct Opened {
    Opened()
        : document(noCatalogue())
        , file(new DocumentFile(document, window)) // owned by the window
    {
    }
    AssessmentDocument document;
    QWidget window;
    DocumentFile* file;
};

} // namespace

class TestRecovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aKilledProgramLosesNothingTwice();
    void whatAnotherWindowWorksOnIsNotOffered();
    void nobodyElseMayReadARecoveryFile();
    void aDamagedRecoveryFileIsMovedAsideAndDoesNotStopTheOthers();
    void aSavedDocumentNeedsNoRecoveryFile();
    void workThatIsGivenUpIsForgotten();
    void editsThatLeadBackLeaveNothingBehind();
    void recoveredWorkStaysUntilItIsSaved();
    void recoveredWorkOpensAsAChangeThatCanBeUndone();
    void aDocumentWithoutAFileIsRecoveredAsSuch();
    void anOpenFileIsMarkedForOthers();
    void aDamagedMarkNamesNobodyAndCanBeTakenOver();
    void aFolderThatTakesNoMarkIsNoObstacle();
    void changesFromOutsideAreNoticedOnce();
    void aFileThatIsRemovedAndComesBackIsNoticed();
    void reloadingCanBeUndone();
    void litterIsToldFromNamesThatPeopleType_data();
    void litterIsToldFromNamesThatPeopleType();
    void litterOfInterruptedSavesIsSwept();
    void theSessionComesBackUnlessUnwantedOrGone();

private:
    QString newDocument(const QString& name);
    void runUntilPutAside(const QStringList& arguments);

    QTemporaryDir m_folder;
};

void TestRecovery::init()
{
    QDir(recoveryFolder()).removeRecursively();
    QSettings().clear();
}

QString TestRecovery::newDocument(const QString& name)
{
    const QString path = m_folder.filePath(name);
    QFile::remove(path);
    const auto saved = saveDocument(path, onDisk());
    return saved ? path : QString();
}

/// Runs this test as a program and kills it in the middle of its work.
void TestRecovery::runUntilPutAside(const QStringList& arguments)
{
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), arguments);
    QVERIFY(program.waitForReadyRead(kPatience));
    QCOMPARE(program.readLine().trimmed(), QByteArray("put aside"));
    program.kill(); // SIGKILL
    QVERIFY(program.waitForFinished(kPatience));
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
}

void TestRecovery::aKilledProgramLosesNothingTwice()
{
    const QString path = newDocument(QStringLiteral("killed.tunepoint"));
    const QByteArray before = contentOf(path);
    runUntilPutAside({QStringLiteral("--edit"), path});
    {
        const Leftovers found = findLeftovers();
        QCOMPARE(found.work.size(), std::size_t(1));
        QCOMPARE(found.work.front().work.path, path);
        QVERIFY(*found.work.front().work.assessment == edited(false));
    }
    runUntilPutAside({QStringLiteral("--recover")});
    const Leftovers found = findLeftovers();
    QCOMPARE(found.work.size(), std::size_t(1));
    QVERIFY(*found.work.front().work.assessment == edited(true));
    QCOMPARE(contentOf(path), before); // nothing was overwritten
}

void TestRecovery::whatAnotherWindowWorksOnIsNotOffered()
{
    AssessmentDocument document(noCatalogue());
    {
        Autosave autosave(document);
        document.edit({}, QStringLiteral("x"), editOnce);
        QVERIFY(autosave.flush());
        QVERIFY(findLeftovers().work.empty());
    }
    QCOMPARE(findLeftovers().work.size(), std::size_t(1)); // its window went without a word
}

void TestRecovery::nobodyElseMayReadARecoveryFile()
{
    AssessmentDocument document(noCatalogue());
    Autosave autosave(document);
    document.edit({}, QStringLiteral("x"), editOnce);
    QVERIFY(autosave.flush());
    QCOMPARE(recoveryFiles().size(), 1);
    const QFileInfo info(QDir(recoveryFolder()).filePath(recoveryFiles().constFirst()));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(info.permissions() & others));
}

void TestRecovery::aDamagedRecoveryFileIsMovedAsideAndDoesNotStopTheOthers()
{
    {
        AssessmentDocument document(noCatalogue());
        Autosave autosave(document);
        document.edit({}, QStringLiteral("x"), editOnce);
        QVERIFY(autosave.flush());
    }
    const QDir folder(recoveryFolder());
    const QByteArray whole = contentOf(folder.filePath(recoveryFiles().constFirst()));
    put(folder.filePath(QStringLiteral("cut.autosave")), whole.left(whole.size() / 2));
    put(folder.filePath(QStringLiteral("empty.autosave")), {});
    QByteArray other = whole;
    other.replace("61000.125", "61000.126"); // the digest tells
    put(folder.filePath(QStringLiteral("other.autosave")), other);
    const Leftovers found = findLeftovers();
    QCOMPARE(found.work.size(), std::size_t(1));
    QCOMPARE(found.movedAside.size(), 3);
    for (const QString& file : found.movedAside)
        QVERIFY(QFileInfo(file).isFile());
    QVERIFY(findLeftovers().movedAside.isEmpty()); // told once
}

void TestRecovery::aSavedDocumentNeedsNoRecoveryFile()
{
    const QString path = newDocument(QStringLiteral("saved.tunepoint"));
    Opened opened;
    QVERIFY(opened.file->open(path));
    opened.document.edit({}, QStringLiteral("x"), editOnce);
    opened.file->rescue();
    QCOMPARE(recoveryFiles().size(), 1);
    QVERIFY(opened.file->save());
    QVERIFY(recoveryFiles().isEmpty());
    QCOMPARE(loadDocument(path)->assessment.title, edited(false).title);
}

void TestRecovery::workThatIsGivenUpIsForgotten()
{
    AssessmentDocument document(noCatalogue());
    Autosave autosave(document);
    document.edit({}, QStringLiteral("x"), editOnce);
    QVERIFY(autosave.flush());
    document.setAssessment(onDisk()); // another document takes its place
    QVERIFY(recoveryFiles().isEmpty());
    document.edit({}, QStringLiteral("x"), editOnce);
    QVERIFY(autosave.flush());
    autosave.forget();
    QVERIFY(recoveryFiles().isEmpty());
}

void TestRecovery::editsThatLeadBackLeaveNothingBehind()
{
    AssessmentDocument document(noCatalogue());
    Autosave autosave(document, kSoon);
    document.edit({}, QStringLiteral("x"), editOnce);
    QVERIFY(autosave.flush());
    document.undoStack().undo();
    QTRY_VERIFY(recoveryFiles().isEmpty());
}

void TestRecovery::recoveredWorkStaysUntilItIsSaved()
{
    const QString path = newDocument(QStringLiteral("stays.tunepoint"));
    {
        Opened first;
        QVERIFY(first.file->open(path));
        first.document.edit({}, QStringLiteral("x"), editOnce);
        first.file->rescue();
    }
    {
        Leftovers found = findLeftovers();
        Opened second;
        second.file->recover(std::move(found.work.front()));
        second.document.undoStack().undo(); // looked at the file, then the program is killed
    }
    Leftovers found = findLeftovers();
    QCOMPARE(found.work.size(), std::size_t(1));
    Opened third;
    third.file->recover(std::move(found.work.front()));
    QVERIFY(third.document.assessment() == edited(false));
    QVERIFY(third.file->save());
    QVERIFY(recoveryFiles().isEmpty());
    QCOMPARE(loadDocument(path)->assessment.title, edited(false).title);
}

void TestRecovery::recoveredWorkOpensAsAChangeThatCanBeUndone()
{
    const QString path = newDocument(QStringLiteral("undo.tunepoint"));
    {
        Opened first;
        QVERIFY(first.file->open(path));
        first.document.edit({}, QStringLiteral("x"), editOnce);
        first.file->rescue();
    }
    Leftovers found = findLeftovers();
    Opened second;
    second.file->recover(std::move(found.work.front()));
    QCOMPARE(second.document.path(), path);
    QVERIFY(second.document.isModified());
    QCOMPARE(second.file->notice(), FileNotice::Recovered);
    second.document.undoStack().undo();
    QVERIFY(second.document.assessment() == onDisk());
    QVERIFY(!second.document.isModified());
}

void TestRecovery::aDocumentWithoutAFileIsRecoveredAsSuch()
{
    {
        Opened first;
        first.document.edit({}, QStringLiteral("x"), editOnce);
        first.file->rescue();
    }
    Leftovers found = findLeftovers();
    QCOMPARE(found.work.size(), std::size_t(1));
    Opened second;
    second.file->recover(std::move(found.work.front()));
    QVERIFY(second.document.path().isEmpty());
    QCOMPARE(second.document.assessment().title, edited(false).title);
    QVERIFY(second.document.isModified());
    second.file->leave();
    QVERIFY(recoveryFiles().isEmpty());
}

void TestRecovery::anOpenFileIsMarkedForOthers()
{
    const QString path = newDocument(QStringLiteral("marked.tunepoint"));
    DocumentLock mine;
    QCOMPARE(mine.acquire(path), DocumentLock::State::Held);
    DocumentLock theirs;
    QCOMPARE(theirs.acquire(path), DocumentLock::State::Taken);
    QVERIFY(theirs.owner().known);
    QCOMPARE(theirs.owner().process, QCoreApplication::applicationPid());
    mine.release();
    QVERIFY(!QFileInfo::exists(DocumentLock::lockPath(path)));
    QCOMPARE(theirs.acquire(path), DocumentLock::State::Held);
}

void TestRecovery::aDamagedMarkNamesNobodyAndCanBeTakenOver()
{
    const QString path = newDocument(QStringLiteral("damaged-mark.tunepoint"));
    put(DocumentLock::lockPath(path), {});
    DocumentLock lock;
    QCOMPARE(lock.acquire(path), DocumentLock::State::Taken);
    QVERIFY(!lock.owner().known);
    QVERIFY(lock.takeOver(path));
    QCOMPARE(lock.state(), DocumentLock::State::Held);
}

void TestRecovery::aFolderThatTakesNoMarkIsNoObstacle()
{
    DocumentLock lock;
    QCOMPARE(lock.acquire(m_folder.filePath(QStringLiteral("no such folder/a.tunepoint"))),
        DocumentLock::State::Impossible);
}

void TestRecovery::changesFromOutsideAreNoticedOnce()
{
    const QString path = newDocument(QStringLiteral("watched.tunepoint"));
    FileWatch watch;
    QSignalSpy changed(&watch, &FileWatch::changedOutside);
    watch.watch(path, fileDigest(contentOf(path)));
    watch.look();
    QCOMPARE(changed.count(), 0);
    Assessment other = onDisk();
    other.title = "Other";
    QVERIFY(saveDocument(path, other)); // replaced, not rewritten
    QTRY_COMPARE(changed.count(), 1);
    watch.look();
    QCOMPARE(changed.count(), 1);
    other.title = "Third"; // a file that was replaced once is still watched
    QVERIFY(saveDocument(path, other));
    QTRY_COMPARE(changed.count(), 2);
    watch.watch(path, fileDigest(contentOf(path))); // as after a save of our own
    watch.look();
    QCOMPARE(changed.count(), 2);
}

void TestRecovery::aFileThatIsRemovedAndComesBackIsNoticed()
{
    const QString path = newDocument(QStringLiteral("comes-back.tunepoint"));
    const QByteArray bytes = contentOf(path);
    FileWatch watch;
    QSignalSpy removed(&watch, &FileWatch::removedOutside);
    QSignalSpy back(&watch, &FileWatch::asKnown);
    watch.watch(path, fileDigest(bytes));
    QVERIFY(QFile::remove(path));
    QTRY_COMPARE(removed.count(), 1);
    put(path, bytes);
    QTRY_COMPARE(back.count(), 1);
}

void TestRecovery::reloadingCanBeUndone()
{
    const QString path = newDocument(QStringLiteral("reload.tunepoint"));
    Opened opened;
    QVERIFY(opened.file->open(path));
    opened.document.edit({}, QStringLiteral("x"), editOnce);
    Assessment other = onDisk();
    other.title = "Other";
    QVERIFY(saveDocument(path, other));
    QTRY_COMPARE(opened.file->notice(), FileNotice::ChangedOutside);
    QVERIFY(opened.file->reload());
    QCOMPARE(opened.document.assessment().title, std::string("Other"));
    QVERIFY(!opened.document.isModified());
    QCOMPARE(opened.file->notice(), FileNotice::None);
    opened.document.undoStack().undo();
    QVERIFY(opened.document.assessment() == edited(false));
    QVERIFY(opened.document.isModified());
}

void TestRecovery::litterIsToldFromNamesThatPeopleType_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("litter");
    QTest::newRow("six letters drawn at random") << QStringLiteral("plan.tunepoint.aKxQwe") << true;
    QTest::newRow("of a backup") << QStringLiteral("plan.tunepoint~.QxKwEa") << true;
    QTest::newRow("of a recovery file") << QStringLiteral("1b2c.autosave.zzKwEa") << true;
    QTest::newRow("a word") << QStringLiteral("plan.tunepoint.backup") << false;
    QTest::newRow("a word with a capital") << QStringLiteral("plan.tunepoint.Backup") << false;
    QTest::newRow("a word in capitals") << QStringLiteral("plan.tunepoint.BACKUP") << false;
    QTest::newRow("with a digit") << QStringLiteral("plan.tunepoint.aKxQw1") << false;
    QTest::newRow("five letters") << QStringLiteral("plan.tunepoint.aKxQw") << false;
    QTest::newRow("another kind of file") << QStringLiteral("plan.pdf.aKxQwe") << false;
    QTest::newRow("a document") << QStringLiteral("plan.tunepoint") << false;
}

void TestRecovery::litterIsToldFromNamesThatPeopleType()
{
    QFETCH(QString, name);
    QFETCH(bool, litter);
    QCOMPARE(isLitterName(name), litter);
}

void TestRecovery::litterOfInterruptedSavesIsSwept()
{
    const QTemporaryDir folder;
    const auto file = [&folder](const char* name) { return folder.filePath(QLatin1String(name)); };
    const auto age = [](const QString& path) {
        QFile old(path);
        QVERIFY(old.open(QIODevice::ReadWrite));
        QVERIFY(
            old.setFileTime(QDateTime::currentDateTime().addSecs(-3600), QFileDevice::FileModificationTime));
    };
    put(file("a.tunepoint"), "new");
    put(file("a.tunepoint.aKxQwe"), "new");
    put(file("a.tunepoint.backup"), "new");
    put(file("a.tunepoint.bKxQwe"), "new"); // a save may be under way
    put(file("b.tunepoint.aKxQwe"), "whose?"); // there is no such document
    age(file("a.tunepoint.aKxQwe"));
    age(file("a.tunepoint.backup"));
    age(file("b.tunepoint.aKxQwe"));
    QCOMPARE(sweepLitter(folder.path()), QStringList{file("a.tunepoint.aKxQwe")});
    for (const char* kept : {"a.tunepoint", "a.tunepoint.backup", "a.tunepoint.bKxQwe", "b.tunepoint.aKxQwe"})
        QVERIFY2(QFileInfo::exists(file(kept)), kept);
}

void TestRecovery::theSessionComesBackUnlessUnwantedOrGone()
{
    const QString path = newDocument(QStringLiteral("session.tunepoint"));
    Session{path, QStringLiteral("costs")}.keep();
    QCOMPARE(Session::last().document, path);
    QCOMPARE(Session::last().room, QStringLiteral("costs"));
    QSettings().setValue(QStringLiteral("session/restore"), false);
    QVERIFY(Session::last().document.isEmpty());
    QSettings().setValue(QStringLiteral("session/restore"), true);
    QVERIFY(QFile::remove(path));
    QVERIFY(Session::last().document.isEmpty());
}

int main(int argc, char** argv)
{
    // A program of its own has folders of its own; the ones that are started below share them.
    std::unique_ptr<QTemporaryDir> home;
    const bool started = argc > 1 && (qstrcmp(argv[1], "--edit") == 0 || qstrcmp(argv[1], "--recover") == 0);
    if (!started) {
        home = std::make_unique<QTemporaryDir>();
        for (const char* name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
            qputenv(name, QFile::encodeName(home->filePath(QLatin1String(name))));
    }
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("tunepoint-test"));
    QCoreApplication::setApplicationName(QStringLiteral("Tunepoint"));
    if (started) {
        return qstrcmp(argv[1], "--recover") == 0 ? recoverProgram()
                                                  : editProgram(QFile::decodeName(argc > 2 ? argv[2] : ""));
    }
    TestRecovery test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_recovery.moc"
