// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment_json.h"
#include "core/evaluation/recorded_evaluation.h"
#include "resources/resources.h"
#include "ui/document/document_lock.h"
#include "ui/document/file_store.h"
#include "ui/library/document_files.h"
#include "ui/library/kept_verdicts.h"
#include "ui/library/library_index.h"
#include "ui/library/library_model.h"
#include "ui/library/library_reader.h"
#include "ui/shell/library_panel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace tunepoint;
using namespace tunepoint::ui;

namespace {

Assessment titled(const std::string& title, const std::string& date = "2026-11-21")
{
    Assessment assessment;
    assessment.title = title;
    assessment.date = date;
    return assessment;
}

/// Two options whose names say which is which.
Assessment withOptions()
{
    Assessment assessment = titled("Reviews");
    for (const char* id : {"cheap", "dear"}) {
        Strategy strategy;
        strategy.id = id;
        strategy.name = std::string("The ") + id + " one";
        strategy.accuracy = fixed(0.9);
        assessment.strategies.push_back(strategy);
    }
    return assessment;
}

/// The record of a save: the dear one was the best in 72 of 100 cases.
LastEvaluation record(const Assessment& assessment)
{
    LastEvaluation last;
    last.date = "2026-11-03";
    last.document = figuresFingerprint(assessment);
    last.trials = 100'000;
    last.outcome = "clear";
    last.strategy = "dear";
    last.runnerUp = "cheap";
    last.probabilityBest = 0.72;
    return last;
}

bool put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

LibraryEntry row(const char* title, const char* date, qint64 changed)
{
    LibraryEntry entry;
    entry.title = QString::fromUtf8(title);
    entry.path = QStringLiteral("/folder/%1.tunepoint").arg(entry.title);
    entry.date = QLatin1String(date);
    entry.changed = changed;
    return entry;
}

QStringList titles(const LibraryFilter& filter)
{
    QStringList out;
    for (int n = 0; n < filter.rowCount(); ++n)
        out << filter.index(n, 0).data().toString();
    return out;
}

} // namespace

class TestLibrary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theRecordOfTheLastSaveIsTheAnswer();
    void aRecordOfOtherFiguresIsSaidToBeOutOfDate();
    void withoutARecordTheAnswerIsWorkedOut();
    void aDamagedFileSaysWhatIsWrong();
    void onlyChangedFilesAreReadAgain();
    void theIndexKeepsEverythingThatTheListShows();
    void aDamagedIndexCountsForNothing_data();
    void aDamagedIndexCountsForNothing();
    void aVerdictIsKeptForWhatItRestsOn();
    void damagedVerdictsCountForNothing();
    void theModelKeepsItsPromises();
    void rowsComeInTheOrderWanted_data();
    void rowsComeInTheOrderWanted();
    void aSearchLooksInTitlesNamesAndAnswers();
    void renamingGivesTitleAndFileName();
    void nothingIsOverwrittenByARename();
    void aDocumentInUseIsLeftAlone();
    void aCopyHasANameOfItsOwn();
    void theTrashTakesTheFileOrLeavesIt();
    void theReaderListsFirstAndReadsThen();
    void thePanelListsSearchesAndOpens();

private:
    QString write(const QString& name, const Assessment& assessment);

    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLibrary::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("tunepoint-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_library"));
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
}

void TestLibrary::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestLibrary::write(const QString& name, const Assessment& assessment)
{
    const QString path = m_folder->filePath(name);
    return saveDocument(path, assessment) ? path : QString();
}

void TestLibrary::theRecordOfTheLastSaveIsTheAnswer()
{
    Assessment assessment = withOptions();
    assessment.lastEvaluation = record(assessment);
    const LibraryEntry entry = readEntry(write(QStringLiteral("a.tunepoint"), assessment));
    QCOMPARE(entry.title, QStringLiteral("Reviews"));
    QCOMPARE(entry.source, AnswerSource::Recorded);
    QVERIFY(answerSentence(entry).contains(QStringLiteral("The dear one")));
    QVERIFY(answerSentence(entry).contains(QStringLiteral("72%")));
    QVERIFY(sourceSentence(entry).contains(QStringLiteral("2026")));
}

void TestLibrary::aRecordOfOtherFiguresIsSaidToBeOutOfDate()
{
    Assessment assessment = withOptions();
    assessment.lastEvaluation = record(assessment);
    assessment.horizonMonths += 1; // changed by another program, which knows nothing of the record
    const LibraryEntry entry = readEntry(write(QStringLiteral("a.tunepoint"), assessment));
    QCOMPARE(entry.source, AnswerSource::ChangedSince);
    QVERIFY(sourceSentence(entry).contains(QStringLiteral("out of date")));
}

void TestLibrary::withoutARecordTheAnswerIsWorkedOut()
{
    const LibraryEntry entry = readEntry(write(QStringLiteral("a.tunepoint"), titled("Empty")));
    QVERIFY(!entry.answer);
    const LibraryEntry done = workedOut(entry, *bundledCatalogue(), {});
    QCOMPARE(done.source, AnswerSource::WorkedOut);
    QVERIFY(done.preview && done.preview->dots.empty());
    QVERIFY(done.answer && done.answer->outcome == Outcome::NoStrategies);
}

void TestLibrary::aDamagedFileSaysWhatIsWrong()
{
    const QString path = m_folder->filePath(QStringLiteral("broken one.tunepoint"));
    QVERIFY(put(path, R"({"format": "tunepoint-assessment", "version": 1, "horizonMonths": 0})"));
    const LibraryEntry entry = readEntry(path);
    QCOMPARE(entry.title, QStringLiteral("broken one"));
    QVERIFY(!entry.trouble.isEmpty());
    QCOMPARE(answerSentence(entry), entry.trouble);
}

void TestLibrary::onlyChangedFilesAreReadAgain()
{
    constexpr int kFiles = 300;
    LibraryEntries entries;
    for (int n = 0; n < kFiles; ++n) {
        const QString path = m_folder->filePath(QStringLiteral("%1.tunepoint").arg(n));
        QVERIFY(put(path, QByteArray::fromStdString(writeAssessment(titled(std::to_string(n))))));
        entries.push_back(readEntry(path));
    }
    QVERIFY(put(m_folder->filePath(QStringLiteral("notes.txt")), "no document"));
    FolderListing listing = listFolder(m_folder->path(), entries);
    QCOMPARE(listing.known.size(), std::size_t(kFiles));
    QVERIFY(listing.unread.isEmpty());
    // another size, another time, gone, new
    const auto file = [this](int n) { return m_folder->filePath(QStringLiteral("%1.tunepoint").arg(n)); };
    QVERIFY(put(file(7), "{}"));
    QFile touched(file(8));
    QVERIFY(touched.open(QIODevice::ReadWrite));
    QVERIFY(
        touched.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
    touched.close();
    QVERIFY(QFile::remove(file(9)));
    QVERIFY(put(file(kFiles), "{}"));
    listing = listFolder(m_folder->path(), entries);
    listing.unread.sort();
    QStringList expected{file(7), file(8), file(kFiles)};
    expected.sort();
    QCOMPARE(listing.unread, expected);
    QCOMPARE(listing.known.size(), std::size_t(kFiles - 3));
}

void TestLibrary::theIndexKeepsEverythingThatTheListShows()
{
    Assessment assessment = withOptions();
    assessment.lastEvaluation = record(assessment);
    LibraryEntry first = readEntry(write(QStringLiteral("a.tunepoint"), assessment));
    first.preview = TradeoffPreview{{{0.25F, 0.5F, 3, true}, {1, 0, 0, false}}, {1, 0}};
    LibraryEntry damaged = first;
    damaged.trouble = QStringLiteral("told in the language of the day");
    const QString file = m_folder->filePath(QStringLiteral("index"));
    QVERIFY(writeIndex(file, QStringLiteral("stamp"), {first, damaged}));
    const LibraryEntries read = readIndex(file, QStringLiteral("stamp"));
    QCOMPARE(read.size(), std::size_t(1));
    QVERIFY(read[0].preview == first.preview);
    QCOMPARE(answerSentence(read[0]), answerSentence(first));
    QCOMPARE(sourceSentence(read[0]), sourceSentence(first));
    QCOMPARE(read[0].title, first.title);
    QCOMPARE(read[0].date, first.date);
    QVERIFY(read[0].holdsFor(QFileInfo(first.path)));
    QVERIFY(readIndex(file, QStringLiteral("another program")).empty());
}

void TestLibrary::aDamagedIndexCountsForNothing_data()
{
    QTest::addColumn<int>("kept");
    QTest::newRow("empty") << 0;
    QTest::newRow("cut in its head") << 6;
    QTest::newRow("cut in the middle") << 60;
    QTest::newRow("cut at the end") << -1;
}

void TestLibrary::aDamagedIndexCountsForNothing()
{
    QFETCH(int, kept);
    const QString file = m_folder->filePath(QStringLiteral("index"));
    QVERIFY(writeIndex(file, QStringLiteral("s"), {row("A", "", 1), row("B", "", 2)}));
    QFile stored(file);
    QVERIFY(stored.open(QIODevice::ReadWrite));
    QVERIFY(stored.resize(kept < 0 ? stored.size() + kept : kept));
    stored.close();
    QVERIFY(readIndex(file, QStringLiteral("s")).empty());
}

void TestLibrary::aVerdictIsKeptForWhatItRestsOn()
{
    const QString file = m_folder->filePath(QStringLiteral("verdicts"));
    const QByteArray key = verdictKey("document", 100'000, QStringLiteral("de_DE"));
    QVERIFY(!keptVerdict(file, key)); // there is no file yet
    const CardVerdict first{
        QStringLiteral("Choose the first."), {{{0.25F, 0.5F, 3, true}, {1, 0, 0, false}}, {1, 0}}};
    const CardVerdict second{QStringLiteral("Choose the second."), {}};
    QVERIFY(keepVerdict(file, key, second));
    QVERIFY(keepVerdict(file, verdictKey("another document", 100'000, QStringLiteral("de_DE")), second));
    QVERIFY(keepVerdict(file, key, first)); // takes the place of the former one
    QVERIFY(keptVerdict(file, key) == first);
    QVERIFY(!keptVerdict(file, verdictKey("changed document", 100'000, QStringLiteral("de_DE"))));
    QVERIFY(!keptVerdict(file, verdictKey("document", 30'000, QStringLiteral("de_DE"))));
    QVERIFY(!keptVerdict(file, verdictKey("document", 100'000, QStringLiteral("ar_EG"))));
    for (int n = 0; n < 100; ++n)
        QVERIFY(keepVerdict(file, verdictKey(QByteArray::number(n), 0, {}), second));
    QVERIFY(!keptVerdict(file, key)); // older ones go
    QVERIFY(keptVerdict(file, verdictKey("99", 0, {})) == second);
}

void TestLibrary::damagedVerdictsCountForNothing()
{
    const QString file = m_folder->filePath(QStringLiteral("verdicts"));
    const QByteArray key = verdictKey("document", 1, {});
    QVERIFY(keepVerdict(file, key, {QStringLiteral("It saves 1,000 a month."), {}}));
    const auto sound = readBytes(file, 1 << 20);
    QVERIFY(sound);
    for (qsizetype at = 0; at < sound->size(); ++at) { // one byte is another: also where it is a figure
        QByteArray bytes = *sound;
        bytes[at] = char(bytes[at] ^ 1);
        QVERIFY(put(file, bytes));
        QVERIFY2(!keptVerdict(file, key), qPrintable(QString::number(at)));
    }
    for (const qsizetype size : {qsizetype(0), qsizetype(6), sound->size() / 2, sound->size() - 1}) {
        QVERIFY(put(file, sound->left(size)));
        QVERIFY2(!keptVerdict(file, key), qPrintable(QString::number(size)));
    }
}

void TestLibrary::theModelKeepsItsPromises()
{
    LibraryModel model;
    LibraryFilter filter(model);
    const QAbstractItemModelTester rows(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester sorted(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.follow({row("A", "", 1), row("B", "", 2), row("C", "", 3)}, {});
    QCOMPARE(titles(filter), QStringList({"C", "B", "A"})); // last changed first
    LibraryEntry later = row("A", "", 9);
    model.take({later, row("D", "", 5)});
    QCOMPARE(titles(filter), QStringList({"A", "D", "C", "B"}));
    model.follow({later, row("E", "", 7)}, {row("C", "", 3).path}); // B and D are gone, C is being read
    QCOMPARE(titles(filter), QStringList({"A", "E", "C"}));
    model.remove(row("E", "", 7).path);
    filter.search(QStringLiteral("c"));
    QCOMPARE(titles(filter), QStringList({"C"}));
    model.setEntries({});
    QCOMPARE(filter.rowCount(), 0);
}

void TestLibrary::rowsComeInTheOrderWanted_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("by title, numbers as numbers, umlauts where they belong")
        << int(LibraryOrder::Title) << QStringList{"Änderung", "Bericht", "Pilot 2", "Pilot 10"};
    QTest::newRow("by date, the newest first, without a date last")
        << int(LibraryOrder::Date) << QStringList{"Pilot 2", "Bericht", "Änderung", "Pilot 10"};
    QTest::newRow("last changed first")
        << int(LibraryOrder::Changed) << QStringList{"Pilot 10", "Änderung", "Pilot 2", "Bericht"};
}

void TestLibrary::rowsComeInTheOrderWanted()
{
    QFETCH(int, order);
    QFETCH(QStringList, expected);
    LibraryModel model;
    LibraryFilter filter(model);
    model.setEntries({row("Pilot 10", "", 40), row("Bericht", "2026-02-01", 10),
        row("Pilot 2", "2026-11-01", 20), row("Änderung", "2025-12-31", 30)});
    filter.order(LibraryOrder(order));
    QCOMPARE(titles(filter), expected);
}

void TestLibrary::aSearchLooksInTitlesNamesAndAnswers()
{
    LibraryEntry entry = row("Support mails", "2026-11-21", 1);
    entry.path = QStringLiteral("/folder/mail-triage.tunepoint");
    entry.answer = OutcomeWords{Outcome::Clear, QStringLiteral("Few-shot prompting"), {}, {}};
    LibraryModel model;
    LibraryFilter filter(model);
    model.setEntries({entry, row("Invoices", "", 2)});
    for (const char* text : {"SUPPORT", "mails support", "triage", "few-shot", "2026-11", "  "}) {
        filter.search(QLatin1String(text));
        QVERIFY2(titles(filter).contains(QStringLiteral("Support mails")), text);
    }
    filter.search(QStringLiteral("support invoices"));
    QCOMPARE(filter.rowCount(), 0);
}

void TestLibrary::renamingGivesTitleAndFileName()
{
    Assessment assessment = withOptions();
    assessment.lastEvaluation = record(assessment);
    const QString path = write(QStringLiteral("old.tunepoint"), assessment);
    const auto renamed = renameDocument(path, QStringLiteral("Größer: 2/3"));
    QVERIFY(renamed);
    QVERIFY(!QFileInfo::exists(path));
    const auto loaded = loadDocument(*renamed);
    QVERIFY(loaded);
    QCOMPARE(loaded->assessment.title, std::string("Größer: 2/3"));
    QVERIFY(loaded->assessment.lastEvaluation == assessment.lastEvaluation);
    QCOMPARE(QFileInfo(*renamed).absolutePath(), QFileInfo(path).absolutePath());
    QCOMPARE(readEntry(*renamed).source, AnswerSource::Recorded); // a title is no figure
}

void TestLibrary::nothingIsOverwrittenByARename()
{
    const QString taken = write(QStringLiteral("Taken.tunepoint"), titled("The other"));
    const QString path = write(QStringLiteral("mine.tunepoint"), titled("Mine"));
    const auto renamed = renameDocument(path, QStringLiteral("Taken"));
    QVERIFY(renamed);
    QVERIFY(*renamed != taken);
    QCOMPARE(loadDocument(taken)->assessment.title, std::string("The other"));
    QCOMPARE(loadDocument(*renamed)->assessment.title, std::string("Taken"));
}

void TestLibrary::aDocumentInUseIsLeftAlone()
{
    const QString path = write(QStringLiteral("open.tunepoint"), titled("Open"));
    DocumentLock lock;
    QCOMPARE(lock.acquire(path), DocumentLock::State::Held);
    QVERIFY(!renameDocument(path, QStringLiteral("Other")));
    QVERIFY(!trashDocument(path));
    QCOMPARE(loadDocument(path)->assessment.title, std::string("Open"));
}

void TestLibrary::aCopyHasANameOfItsOwn()
{
    const QString path = write(QStringLiteral("one.tunepoint"), titled("One"));
    const auto first = duplicateDocument(path);
    const auto second = duplicateDocument(path);
    QVERIFY(first && second);
    QVERIFY(*first != *second && *first != path);
    QVERIFY(loadDocument(*first)->assessment.title != "One");
    QCOMPARE(loadDocument(path)->assessment.title, std::string("One"));
    const QString broken = m_folder->filePath(QStringLiteral("broken.tunepoint"));
    QVERIFY(put(broken, "{"));
    const auto copy = duplicateDocument(broken);
    QVERIFY(copy);
    QFile file(*copy);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{"));
}

void TestLibrary::theTrashTakesTheFileOrLeavesIt()
{
    const QString path = write(QStringLiteral("away.tunepoint"), titled("Away"));
    const auto moved = trashDocument(path);
    QCOMPARE(QFileInfo::exists(path), !moved);
    QVERIFY(!QFileInfo::exists(DocumentLock::lockPath(path)));
}

void TestLibrary::theReaderListsFirstAndReadsThen()
{
    write(QStringLiteral("a.tunepoint"), titled("A"));
    write(QStringLiteral("b.tunepoint"), titled("B"));
    QFile::remove(indexPath(m_folder->path()));
    LibraryModel model;
    {
        LibraryReader reader(bundledCatalogue());
        connect(&reader, &LibraryReader::listed, &model,
            [&model](
                const LibraryEntries& entries, const QStringList& unread) { model.follow(entries, unread); });
        connect(&reader, &LibraryReader::arrived, &model, &LibraryModel::take);
        reader.start(m_folder->path(), {});
        reader.wait();
        QCOMPARE(model.rowCount(), 2);
        reader.keep(m_folder->path(), model.entries());
    }
    LibraryReader reader(bundledCatalogue());
    QSignalSpy read(&reader, &LibraryReader::arrived);
    QSignalSpy listed(&reader, &LibraryReader::listed);
    reader.start(m_folder->path(), {});
    reader.wait();
    QCOMPARE(listed.count(), 1);
    QCOMPARE(read.count(), 0); // all of it came from the index
}

void TestLibrary::thePanelListsSearchesAndOpens()
{
    Assessment assessment = withOptions();
    assessment.lastEvaluation = record(assessment);
    const QString path = write(QStringLiteral("reviews.tunepoint"), assessment);
    write(QStringLiteral("invoices.tunepoint"), titled("Invoices"));
    QVERIFY(put(m_folder->filePath(QStringLiteral("broken.tunepoint")), "{"));
    chooseLibraryFolder(m_folder->path());
    LibraryPanel panel(bundledCatalogue());
    panel.resize(700, 600);
    panel.show();
    panel.wait();
    auto* list = panel.findChild<QListView*>(QStringLiteral("libraryList"));
    QVERIFY(!panel.isEmpty() && list->isVisible());
    QCOMPARE(list->model()->rowCount(), 3);
    panel.findChild<QLineEdit*>(QStringLiteral("librarySearch"))->setText(QStringLiteral("dear"));
    QCOMPARE(list->model()->rowCount(), 1);
    QSignalSpy chosen(&panel, &LibraryPanel::filesChosen);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toStringList(), QStringList{path});
    auto* rename = panel.findChild<QAction*>(QStringLiteral("libraryRename"));
    QVERIFY(rename->isEnabled());
    list->clearSelection();
    QVERIFY(!rename->isEnabled());
    // a document that another program puts into the folder shows up
    panel.findChild<QLineEdit*>(QStringLiteral("librarySearch"))->clear();
    write(QStringLiteral("new.tunepoint"), titled("New"));
    QTRY_COMPARE(list->model()->rowCount(), 4);
}

QTEST_MAIN(TestLibrary)
#include "tst_library.moc"
