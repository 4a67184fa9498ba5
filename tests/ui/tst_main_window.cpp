// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment_json.h"
#include "resources/resources.h"
#include "ui/charts/strategy_style.h"
#include "ui/document/file_store.h"
#include "ui/document/recent_files.h"
#include "ui/document/recovery.h"
#include "ui/library/kept_verdicts.h"
#include "ui/shell/document_card.h"
#include "ui/shell/glossary.h"
#include "ui/shell/headline_bar.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/rooms.h"
#include "ui/shell/start_page.h"
#include "ui/shell/theme.h"
#include "ui/widgets/plain_label.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QTimer>
#include <QUrl>

#include <cmath>

using namespace tunepoint;
using namespace tunepoint::ui;

namespace {

/// A million reviews a month, a dear and a cheap option, and an earlier version with a dearer one.
Assessment reviews()
{
    const auto option = [](const char* id, double perItem, double accuracy) {
        Strategy strategy;
        strategy.id = strategy.name = id;
        strategy.accuracy = fixed(accuracy);
        CostElement cost;
        cost.name = "calls";
        cost.kind = CostKind::PerItem;
        cost.amount = fixed(perItem);
        strategy.costs = {cost};
        return strategy;
    };
    Assessment assessment;
    assessment.title = "Reviews";
    assessment.date = "2026-11-21";
    assessment.task.type = TaskType::Classification;
    assessment.task.itemsPerMonth = fixed(1'000'000);
    assessment.baseline.minutesPerItem = fixed(0.1);
    assessment.baseline.wagePerHour = fixed(30);
    assessment.baseline.accuracy = fixed(0.9);
    assessment.strategies = {option("large", 0.01, 0.96), option("small", 0.001, 0.94)};
    Version version;
    version.id = "before";
    version.name = "As published";
    version.document = std::make_shared<const Assessment>(assessment);
    assessment.strategies[0].costs[0].amount = fixed(0.0005);
    assessment.versions = {version};
    return assessment;
}

QString headlineOf(MainWindow& window)
{
    window.waitForAnswers();
    return window.findChild<HeadlineBar*>()->sentence();
}

QAction* actionOf(MainWindow& window, const char* name)
{
    QAction* action = window.menuBar()->findChild<QAction*>(QLatin1String(name));
    if (action == nullptr)
        qFatal("no action %s", name);
    return action;
}

/// Presses a button of the message box that will come up, and keeps what it said.
class Answerer {
public:
    explicit Answerer(QMessageBox::StandardButton button)
        : m_button(button)
    {
        m_timer.setInterval(20);
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (box == nullptr)
                return;
            m_timer.stop();
            m_text = box->text();
            box->button(m_button)->click();
        });
        m_timer.start();
    }
    const QString& text() const { return m_text; }

private:
    QMessageBox::StandardButton m_button;
    QTimer m_timer;
    QString m_text;
};

double luminance(const QColor& colour)
{
    const auto part = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

/// WCAG 2.1, "contrast ratio": (L1 + 0.05) / (L2 + 0.05).
double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

int redPixels(const QImage& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == QColor(Qt::red) ? 1 : 0;
    }
    return count;
}

int openWindows()
{
    int windows = 0;
    for (QWidget* widget : QApplication::topLevelWidgets())
        windows += qobject_cast<MainWindow*>(widget) != nullptr ? 1 : 0;
    return windows;
}

bool isNamedControl(const QWidget* widget)
{
    const bool control = qobject_cast<const QAbstractButton*>(widget)
        || qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget)
        || qobject_cast<const QAbstractItemView*>(widget);
    const bool partOfAnother = widget->objectName().startsWith(QStringLiteral("qt_"))
        || qobject_cast<QComboBox*>(widget->parentWidget()) != nullptr
        || widget->inherits("QTableCornerButton") || widget->inherits("QHeaderView");
    return control && !partOfAnother && widget->isVisible();
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("tunepoint-test"));
        QCoreApplication::setApplicationName(QStringLiteral("Tunepoint"));
        applyTheme(Theme::Light);
        applyLanguage(QStringLiteral("en"));
        m_reviews = m_folder.filePath(QStringLiteral("reviews.tunepoint"));
        QVERIFY(saveDocument(m_reviews, reviews()));
    }

    void init() { QSettings().clear(); }

    void startsWithTheStartPageAndItsExamples()
    {
        MainWindow window(bundledCatalogue());
        window.show();
        QVERIFY(window.width() >= 1100 && window.height() >= 700);
        QVERIFY(window.findChild<StartPage*>()->isVisible());
        QVERIFY(!window.findChild<HeadlineBar*>()->isVisible());
        QCOMPARE(window.findChildren<DocumentCard*>().size(), examplePaths().size());
        QVERIFY(window.findChild<QPushButton*>(QStringLiteral("newAssessment"))->isVisible());
    }

    void everyExampleCardGetsAnAnswer()
    {
        MainWindow window(bundledCatalogue());
        window.show(); // the verdict is worked out for somebody who looks
        window.waitForAnswers();
        for (const DocumentCard* card : window.findChildren<DocumentCard*>()) {
            QVERIFY(!card->accessibleName().isEmpty());
            QVERIFY2(!card->accessibleDescription().contains(QStringLiteral("…")), qPrintable(card->path()));
        }
    }

    void aSecondStartHasEveryVerdictAtOnce()
    {
        const auto verdicts = [](bool someoneLooks) {
            MainWindow window(bundledCatalogue());
            window.setVisible(someoneLooks);
            window.waitForAnswers();
            QStringList said;
            for (const DocumentCard* card : window.findChildren<DocumentCard*>())
                said << card->accessibleDescription();
            return said;
        };
        const QStringList first = verdicts(true);
        QCOMPARE(verdicts(false), first); // nobody looks, so nothing is worked out to its end
        QVERIFY(QFile::remove(verdictsPath()));
        QVERIFY(verdicts(false) != first);
    }

    void everyExampleOpensAsAnUnsavedDocumentWithAnAnswer()
    {
        MainWindow window(bundledCatalogue());
        window.show();
        for (const QString& path : examplePaths()) {
            QVERIFY(window.openFile(path));
            QVERIFY(window.document().path().isEmpty());
            QVERIFY(!window.isWindowModified());
            QVERIFY(window.findChild<HeadlineBar*>()->isVisible());
            QVERIFY(!headlineOf(window).isEmpty());
        }
        QVERIFY(RecentFiles::paths().isEmpty());
    }

    void theHeadlineIsNeverEmpty()
    {
        MainWindow window(bundledCatalogue());
        QVERIFY(window.openFile(m_reviews));
        auto& document = window.document();
        QVERIFY(!window.findChild<HeadlineBar*>()->sentence().isEmpty()); // before the first answer
        document.edit("/horizonMonths", QStringLiteral("x"), [](Assessment& a) { a.horizonMonths = 0; });
        QVERIFY(!headlineOf(window).isEmpty()); // with an error
        document.undoStack().undo();
        document.edit("/strategies", QStringLiteral("x"), [](Assessment& a) { a.strategies.clear(); });
        QVERIFY(!headlineOf(window).isEmpty()); // with nothing to choose from
    }

    void theHeadlineFollowsAnEditAndItsUndo()
    {
        MainWindow window(bundledCatalogue());
        QVERIFY(window.openFile(m_reviews));
        const QString before = headlineOf(window);
        window.document().edit("/task/itemsPerMonth", QStringLiteral("Change items per month"),
            [](Assessment& a) { a.task.itemsPerMonth = fixed(3); });
        QVERIFY(window.isWindowModified());
        QVERIFY(headlineOf(window) != before);
        actionOf(window, "actionUndo")->trigger();
        QCOMPARE(headlineOf(window), before);
        QVERIFY(!window.isWindowModified());
    }

    void everyRoomOpensAndTheDocumentStaysAsItIs()
    {
        MainWindow window(bundledCatalogue());
        window.show();
        QVERIFY(window.openFile(m_reviews));
        const std::string before = writeAssessment(window.document().assessment());
        for (const Room& room : rooms()) {
            QVERIFY(window.showRoom(room.id));
            window.waitForAnswers();
            QApplication::processEvents();
        }
        QCOMPARE(writeAssessment(window.document().assessment()), before);
        QVERIFY(!window.document().isModified());
        QVERIFY(!window.showRoom("no such room"));
    }

    void aVersionOpensInAWindowOfItsOwn()
    {
        MainWindow window(bundledCatalogue());
        window.show();
        QVERIFY(window.openFile(m_reviews));
        QVERIFY(!window.document().assessment().versions.empty());
        const int before = openWindows();
        Q_EMIT window.findChild<HeadlineBar*>()->versionChosen(0);
        QCOMPARE(openWindows(), before + 1);
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            auto* other = qobject_cast<MainWindow*>(widget);
            if (other != nullptr && other != &window) {
                QVERIFY(
                    other->document().assessment() == *window.document().assessment().versions[0].document);
                delete other; // and with it widgets of this list
                break;
            }
        }
    }

    void unsavedChangesAreGuarded()
    {
        MainWindow window(bundledCatalogue());
        window.show();
        QVERIFY(window.openFile(m_reviews));
        window.document().edit(
            "/title", QStringLiteral("x"), [](Assessment& a) { a.title = "R&D [*] <b>x</b>"; });
        {
            const Answerer cancel(QMessageBox::Cancel);
            QVERIFY(!window.close());
            QVERIFY(cancel.text().contains(QStringLiteral("R&D [*] <b>x</b>")));
        }
        QVERIFY(window.isVisible());
        const Answerer discard(QMessageBox::Discard);
        QVERIFY(window.close());
    }

    void editsThatLeadBackNeedNoGuard()
    {
        MainWindow window(bundledCatalogue());
        QVERIFY(window.openFile(m_reviews));
        auto& document = window.document();
        const std::string title = document.assessment().title;
        document.edit("/title", QStringLiteral("x"), [](Assessment& a) { a.title = "other"; });
        document.endMerge();
        document.edit("/title", QStringLiteral("x"), [&](Assessment& a) { a.title = title; });
        QVERIFY(window.close());
    }

    void savingKeepsThePathAndTheRecentFiles()
    {
        const QString path = m_folder.filePath(QStringLiteral("mine.tunepoint"));
        QVERIFY(saveDocument(path, Assessment{}));
        MainWindow window(bundledCatalogue());
        QVERIFY(window.openFile(path));
        window.document().edit("/title", QStringLiteral("x"), [](Assessment& a) { a.title = "Mine"; });
        QVERIFY(window.isWindowModified());
        actionOf(window, "actionSave")->trigger();
        QVERIFY(!window.isWindowModified());
        QCOMPARE(loadDocument(path)->assessment.title, std::string("Mine"));
        QCOMPARE(RecentFiles::paths(), QStringList{path});
    }

    void savingRecordsTheFiguresAndOpeningComparesThem()
    {
        const QString path = m_folder.filePath(QStringLiteral("recorded.tunepoint"));
        QVERIFY(saveDocument(path, reviews()));
        const auto moved = [](MainWindow& window) {
            window.waitForAnswers();
            const Problems& problems = window.document().evaluation().problems;
            return std::count_if(problems.begin(), problems.end(),
                [](const Problem& problem) { return problem.code == ProblemCode::FiguresMoved; });
        };
        {
            MainWindow window(bundledCatalogue());
            QVERIFY(window.openFile(path));
            QCOMPARE(moved(window), 0);
            window.document().edit("/title", QStringLiteral("x"), [](Assessment& a) { a.title = "Kept"; });
            actionOf(window, "actionSave")->trigger();
            QVERIFY(!window.isWindowModified());
            QVERIFY(!window.document().assessment().lastEvaluation); // it is no edit
        }
        Assessment saved = loadDocument(path)->assessment;
        QVERIFY(saved.lastEvaluation && !saved.lastEvaluation->netPresentValue.empty());
        {
            MainWindow window(bundledCatalogue());
            QVERIFY(window.openFile(path));
            QCOMPARE(moved(window), 0);
        }
        saved.lastEvaluation->netPresentValue.begin()->second += 1000; // what an older program came to
        QVERIFY(saveDocument(path, saved));
        MainWindow window(bundledCatalogue());
        QVERIFY(window.openFile(path));
        QCOMPARE(moved(window), 1);
        auto& document = window.document();
        document.edit("/horizonMonths", QStringLiteral("x"), [](Assessment& a) { a.horizonMonths = 7; });
        QCOMPARE(moved(window), 0); // figures of another document are no news
    }

    void aBrokenFileIsToldAndChangesNothing()
    {
        const QString path = m_folder.filePath(QStringLiteral("broken.tunepoint"));
        QVERIFY(saveBytes(path, R"({"format": "tunepoint-assessment", "version": 1, "horizonMonths": 0})"));
        MainWindow window(bundledCatalogue());
        QVERIFY(window.openFile(m_reviews));
        const std::string before = writeAssessment(window.document().assessment());
        const Answerer ok(QMessageBox::Ok);
        QVERIFY(!window.openFile(path));
        QVERIFY(ok.text().contains(QStringLiteral("broken.tunepoint")));
        QCOMPARE(writeAssessment(window.document().assessment()), before);
    }

    void aDroppedFileOpens()
    {
        const QString path = m_folder.filePath(QStringLiteral("dropped.tunepoint"));
        Assessment dropped;
        dropped.title = "Dropped";
        QVERIFY(saveDocument(path, dropped));
        MainWindow window(bundledCatalogue());
        window.show();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &drop);
        QTRY_COMPARE(window.document().assessment().title, std::string("Dropped"));
    }

    void unsavedWorkIsRescuedWhenTheProgramIsEnded()
    {
        MainWindow window(bundledCatalogue());
        QVERIFY(window.openFile(m_reviews));
        window.document().edit("/title", QStringLiteral("x"), [](Assessment& a) { a.title = "Half done"; });
        window.rescue();
        QCOMPARE(RecentFiles::paths().size(), 1); // nothing of the user's is touched
        QVERIFY(findLeftovers().work.empty()); // the window still works on it
        const QDir folder(recoveryFolder());
        const QStringList files = folder.entryList({QStringLiteral("*.autosave")}, QDir::Files);
        QCOMPARE(files.size(), 1);
        const auto work = readRecovery(folder.filePath(files.constFirst()));
        QVERIFY(work);
        QVERIFY(*work->assessment == window.document().assessment());
        const Answerer discard(QMessageBox::Discard);
        window.show();
        QVERIFY(window.close());
        QVERIFY(folder.isEmpty(QDir::Files | QDir::Hidden));
    }

    void documentTextIsNeverMarkup()
    {
        const QString picture = m_folder.filePath(QStringLiteral("red.png"));
        QImage red(64, 64, QImage::Format_RGB32);
        red.fill(Qt::red);
        QVERIFY(red.save(picture));
        const std::string markup = "<img src=\"" + picture.toStdString() + "\">";
        Assessment hostile = reviews();
        hostile.title = markup;
        for (Strategy& strategy : hostile.strategies)
            strategy.name = markup;
        for (Version& version : hostile.versions)
            version.name = markup;
        const QString path = m_folder.filePath(QStringLiteral("markup.tunepoint"));
        QVERIFY(saveDocument(path, hostile));
        MainWindow window(bundledCatalogue());
        window.show();
        QVERIFY(window.openFile(path));
        for (const Room& room : rooms()) {
            window.showRoom(room.id);
            window.waitForAnswers();
            QApplication::processEvents();
            QCOMPARE(redPixels(window.grab().toImage()), 0);
        }
        window.showStart();
        window.waitForAnswers();
        QCOMPARE(redPixels(window.grab().toImage()), 0);
    }

    void everyControlHasANameForAssistiveTechnology()
    {
        MainWindow window(bundledCatalogue());
        window.show();
        QVERIFY(window.openFile(m_reviews));
        for (const Room& room : rooms()) {
            window.showRoom(room.id);
            window.waitForAnswers();
            QApplication::processEvents();
            for (QWidget* widget : window.findChildren<QWidget*>()) {
                if (!isNamedControl(widget))
                    continue;
                const auto* face = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(face != nullptr && !face->text(QAccessible::Name).isEmpty(),
                    qPrintable(QStringLiteral("%1 “%2” in %3 has no name")
                                   .arg(QLatin1String(widget->metaObject()->className()),
                                       widget->objectName(), roomTitle(room))));
            }
        }
    }

    void languageChangesWhileTheWindowIsOpen()
    {
        MainWindow window(bundledCatalogue());
        window.show();
        QVERIFY(window.openFile(m_reviews));
        const QString english = headlineOf(window);
        applyLanguage(QStringLiteral("ar"));
        QApplication::processEvents();
        QCOMPARE(window.layoutDirection(), Qt::RightToLeft);
        applyLanguage(QStringLiteral("de"));
        QApplication::processEvents();
        QCOMPARE(window.layoutDirection(), Qt::LeftToRight);
        QCOMPARE(QLocale().language(), QLocale::German);
        QVERIFY(!headlineOf(window).isEmpty());
        applyLanguage(QStringLiteral("en"));
        QApplication::processEvents();
        QCOMPARE(headlineOf(window), english);
    }

    void textGrowsWhileTheWindowIsOpen()
    {
        MainWindow window(bundledCatalogue());
        window.show();
        QVERIFY(window.openFile(m_reviews));
        const auto size = [&window] {
            return window.findChild<PlainLabel*>(QStringLiteral("headline"))->font().pointSizeF();
        };
        const double before = size();
        double large = 0;
        // fonts reach open windows only while the application runs
        QTimer::singleShot(0, [&] {
            applyTextSize(150);
            QApplication::processEvents();
            large = size();
            applyTextSize(100);
            QApplication::processEvents();
            QApplication::exit();
        });
        QApplication::exec();
        QCOMPARE(large, 1.5 * before);
        QCOMPARE(size(), before);
    }

    void palettesCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
        QTest::newRow("high contrast") << highContrastPalette();
    }
    void palettesCanBeRead()
    {
        QFETCH(QPalette, palette);
        const auto colour = [&](QPalette::ColorRole role) { return palette.color(role); };
        QVERIFY(contrast(colour(QPalette::WindowText), colour(QPalette::Window)) >= 7);
        QVERIFY(contrast(colour(QPalette::Text), colour(QPalette::Base)) >= 7);
        QVERIFY(contrast(colour(QPalette::ButtonText), colour(QPalette::Button)) >= 7);
        QVERIFY(contrast(colour(QPalette::HighlightedText), colour(QPalette::Highlight)) >= 4.5);
        QVERIFY(contrast(quietText(palette), colour(QPalette::Window)) >= 4.5);
        QVERIFY(contrast(quietText(palette), colour(QPalette::Base)) >= 4.5);
        QVERIFY(contrast(colour(QPalette::Link), colour(QPalette::Base)) >= 4.5);
    }

    void theGlossaryExplainsWeightsAgainstContext()
    {
        MainWindow window(bundledCatalogue());
        window.show();
        actionOf(window, "actionGlossary")->trigger();
        auto* dock = window.findChild<GlossaryDock*>();
        QVERIFY(dock->isVisible());
        auto* text = dock->findChild<QTextEdit*>();
        for (const char* term :
            {"Weights", "Context", "Prompting", "Few-shot", "RAG", "LoRA", "Distillation"})
            QVERIFY2(text->toPlainText().contains(QLatin1String(term)), term);
        auto* search = dock->findChild<QLineEdit*>(QStringLiteral("glossarySearch"));
        search->setText(QStringLiteral("low-rank"));
        QVERIFY(text->toPlainText().contains(QStringLiteral("LoRA")));
        QVERIFY(!text->toPlainText().contains(QStringLiteral("payback")));
        search->setText(QStringLiteral("zzz"));
        QVERIFY(!text->toPlainText().isEmpty());
    }

    void plainTextHelpersKeepTheText()
    {
        QCOMPARE(literal(QStringLiteral("R&D")), QStringLiteral("<qt>R&amp;D</qt>"));
        QCOMPARE(literal(QStringLiteral("plain")), QStringLiteral("plain"));
        QCOMPARE(withoutMnemonic(QStringLiteral("R&D")), QStringLiteral("R&&D"));
        QCOMPARE(titleText(QStringLiteral("a[*]")), QStringLiteral("a[*][*]"));
        // U+202E would write the rest backwards
        QCOMPARE(displayText("in\xE2\x80\xAEvoice\n2"), QStringLiteral("invoice 2"));
        QCOMPARE(displayText(std::string(500, 'x')).size(), 200);
    }

    void thePageStaysWhereItIsWhileFiguresAreTried()
    {
        MainWindow window(bundledCatalogue());
        window.setUnattended(true);
        window.resize(1280, 800);
        window.show();
        QVERIFY(window.openFile(m_reviews));
        window.waitForAnswers();
        auto* navigation = window.findChild<QListWidget*>(QStringLiteral("navigation"));
        const int before = navigation->mapTo(&window, QPoint()).y();
        QVERIFY(window.document().setWhatIf("/task/itemsPerMonth", 61'000.0));
        window.waitForAnswers();
        QCoreApplication::processEvents();
        QCOMPARE(navigation->mapTo(&window, QPoint()).y(), before);
        navigation->setFocus();
        QTest::keyClick(navigation, Qt::Key_Escape); // which nothing else has a use for
        QVERIFY(window.document().whatIf().empty());
        QCoreApplication::processEvents();
        QCOMPARE(navigation->mapTo(&window, QPoint()).y(), before);
    }

    void anotherDocumentStartsWithTheFirstStyleAndNoSearch()
    {
        MainWindow window(bundledCatalogue());
        window.setUnattended(true);
        QVERIFY(window.openFile(m_reviews));
        window.showRoom("task");
        auto* search = window.centralWidget()->findChild<QLineEdit*>(QStringLiteral("search"));
        search->setText(QStringLiteral("items a month"));
        StrategyStyles& styles = StrategyStyles::of(window.document());
        for (const auto& strategy : window.document().assessment().strategies)
            static_cast<void>(styles.style(strategy.id));
        Assessment next = window.document().assessment();
        std::swap(next.strategies.front(), next.strategies.back()); // the ids are the same
        window.document().setAssessment(next);
        QVERIFY(search->text().isEmpty());
        QVERIFY(styles.style(next.strategies.front().id) == styleOfSlot(0));
    }

private:
    QTemporaryDir m_folder;
    QString m_reviews;
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
