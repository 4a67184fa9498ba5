// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportview/report_page.h"

#include "core/assessment/assessment_json.h"
#include "core/assessment/report_print.h"
#include "core/assessment/workshop_json.h"
#include "resources/resources.h"
#include "ui/document/assessment_document.h"
#include "ui/report/report_templates.h"
#include "ui/reportview/missing_list.h"
#include "ui/reportview/report_choices.h"
#include "ui/reportview/report_language.h"
#include "ui/reportview/report_output.h"
#include "ui/reportview/section_list.h"
#include "ui/reportview/statement_dialog.h"
#include "ui/reportview/workshop_dialog.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace tunepoint;
using namespace tunepoint::ui;

namespace {

Assessment shop()
{
    const auto read = readAssessment(exampleText(exampleNames().front()).toStdString());
    Q_ASSERT(read);
    return *read;
}

std::vector<EvaluationStage> quick()
{
    return {{Depth::Central, 0, 0, false}};
}

} // namespace

class TestReportPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("tunepoint-test"));
        QCoreApplication::setApplicationName(QStringLiteral("report-page"));
        QSettings().clear();
    }

    void init()
    {
        m_document = std::make_unique<AssessmentDocument>(
            bundledCatalogue(),
            [](const Assessment& assessment, const Catalogue& catalogue, const EvaluationOptions& how) {
                return evaluate(assessment, catalogue, how);
            },
            quick());
        m_document->setAssessment(shop());
        QVERIFY(m_document->waitForLastStage());
        m_page = std::make_unique<ReportPage>(*m_document);
        m_page->resize(1280, 800);
        m_page->show();
        m_page->layOutNow();
    }

    void cleanup()
    {
        m_page.reset();
        m_document.reset();
    }

    void pagesAreShownAsTheyWillPrint()
    {
        QVERIFY(view().pages() >= 5);
        QCOMPARE(view().currentPage(), 1);
        QVERIFY(view().isPainted());
        view().goToPage(3);
        QCOMPARE(view().currentPage(), 3);
        QTRY_VERIFY(view().isPainted());
    }

    void keysTurnPages()
    {
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(view().currentPage(), 2);
        QTest::keyClick(&view(), Qt::Key_End);
        QCOMPARE(view().currentPage(), view().pages());
        QTest::keyClick(&view(), Qt::Key_Home);
        QCOMPARE(view().currentPage(), 1);
    }

    void zoomKeepsThePlace()
    {
        view().goToPage(4);
        QTest::keyClick(&view(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(view().zoom());
        QCOMPARE(view().currentPage(), 4);
        QTest::keyClick(&view(), Qt::Key_0, Qt::ControlModifier);
        QVERIFY(!view().zoom());
    }

    void pagesFollowAnEditAndKeepTheirPlace()
    {
        view().goToPage(2);
        const int before = view().pages();
        m_document->edit("/report/sections", QStringLiteral("x"), [](Assessment& assessment) {
            assessment.report.sections = {"task", "costs"};
        });
        QTRY_VERIFY(view().pages() != before && view().pages() >= 1);
    }

    void aTemplateIsTakenAndUndone()
    {
        auto* choice = m_page->findChild<QComboBox*>(QStringLiteral("template"));
        QCOMPARE(choice->currentIndex(), 0);
        Q_EMIT choice->activated(1);
        QCOMPARE(templateIndex(m_document->assessment()), 1);
        ReportSettings brief;
        brief.base = ReportTemplate::Brief;
        QCOMPARE(list().chosen(), selectedSections(brief, {}));
        m_document->undoStack().undo();
        QCOMPARE(m_document->assessment(), shop());
        QCOMPARE(choice->currentIndex(), 0);
    }

    void switchingASectionOffIsASelectionOfOnesOwn()
    {
        auto* choice = m_page->findChild<QComboBox*>(QStringLiteral("template"));
        const std::vector<std::string> all = list().chosen();
        list().item(1)->setCheckState(Qt::Unchecked);
        QCOMPARE(m_document->assessment().report.sections.size(), all.size() - 1);
        QCOMPARE(choice->currentIndex(), choice->count() - 1);
        // the switched off one goes to the end, switched on again it is still an own order
        m_document->undoStack().undo();
        QVERIFY(m_document->assessment().report.sections.empty());
        QCOMPARE(list().chosen(), all);
    }

    void sectionsAreSortedWithTheKeyboard()
    {
        const std::vector<std::string> before = list().chosen();
        list().setCurrentRow(2);
        QTest::keyClick(&list(), Qt::Key_Up, Qt::AltModifier);
        const std::vector<std::string> after = m_document->assessment().report.sections;
        QCOMPARE(after.at(1), before.at(2));
        QCOMPARE(after.at(2), before.at(1));
        QTest::keyClick(&list(), Qt::Key_Down, Qt::AltModifier);
        QVERIFY(m_document->assessment().report.sections.empty()); // the template's own order again
    }

    void theReportHasTheSectionsThatWereChosen()
    {
        m_document->edit("/report/sections", QStringLiteral("x"), [](Assessment& assessment) {
            assessment.report.sections = {"evidence", "task"};
        });
        QVERIFY(m_document->waitForLastStage());
        const auto pages = layOutReport(
            {m_document->assessment(), m_document->evaluation(), m_document->catalogue()}, reportOptions());
        QVERIFY(pages);
        QCOMPARE(pages->parts().size(), std::size_t(2));
        QCOMPARE(pages->parts().front().id, std::string("evidence"));
        QVERIFY(pages->pageOf("task") >= pages->pageOf("evidence"));
    }

    void choicesAreSavedWithTheDocument()
    {
        m_document->edit("/report/sections", QStringLiteral("x"), [](Assessment& assessment) {
            chooseTemplate(assessment, 2);
            assessment.report.status = ReportStatus::Final;
        });
        const auto again = readAssessment(writeAssessment(m_document->assessment()));
        QVERIFY(again);
        QCOMPARE(templateIndex(*again), 2);
        QCOMPARE(again->report.status, ReportStatus::Final);
    }

    void aStatementIsAddedEditedAndRemoved()
    {
        const auto answer = [this](const char* text, const char* by) {
            auto* dialog = m_page->findChild<StatementDialog*>();
            QVERIFY(dialog);
            dialog->findChild<QPlainTextEdit*>(QStringLiteral("text"))->setPlainText(QString::fromUtf8(text));
            dialog->findChild<QLineEdit*>(QStringLiteral("by"))->setText(QString::fromUtf8(by));
            dialog->accept();
        };
        m_page->findChild<QPushButton*>(QStringLiteral("addStated"))->click();
        answer("The company itself", "");
        QCOMPARE(statedIn(m_document->assessment()).size(), std::size_t(1));
        const Stated first = statedIn(m_document->assessment()).front();
        QCOMPARE(first.text, std::string("The company itself"));
        m_document->undoStack().undo();
        QVERIFY(statedIn(m_document->assessment()).empty());
        m_document->undoStack().redo();
        auto* shown = m_page->findChild<QListWidget*>(QStringLiteral("stated"));
        QCOMPARE(shown->count(), 1);
        shown->setCurrentRow(0);
        m_page->findChild<QPushButton*>(QStringLiteral("removeStated"))->click();
        QVERIFY(statedIn(m_document->assessment()).empty());
    }

    void stateReplacesTheStatementOfTheSameCheck()
    {
        Assessment assessment;
        setStated(assessment, {false, "upkeepOwner", "the service team", "Ada", "2026-11-21"});
        setStated(assessment, {false, "upkeepOwner", "the data team", "Ada", "2026-11-22"});
        QCOMPARE(assessment.statements.size(), std::size_t(1));
        QCOMPARE(assessment.statements.front().text, std::string("the data team"));
        setStated(assessment, {false, "upkeepOwner", "", "", ""});
        QVERIFY(assessment.statements.empty());
    }

    void aWorkshopIsAddedWithWhoTookPartAndWhatWasAgreed()
    {
        m_page->findChild<QPushButton*>(QStringLiteral("workshops"))->click();
        auto* dialog = m_page->findChild<WorkshopDialog*>();
        QVERIFY(dialog);
        const auto press
            = [dialog](const char* name) { dialog->findChild<QPushButton*>(QLatin1String(name))->click(); };
        const auto type = [dialog](const char* name, const char* text) {
            auto* field = dialog->findChild<QLineEdit*>(QLatin1String(name));
            field->setText(QString::fromUtf8(text));
            Q_EMIT field->textEdited(field->text());
        };
        press("addWorkshop");
        type("name", "Kick-off <b>&");
        type("facilitator", "Mx. Lead");
        press("addParticipant");
        press("addParticipant");
        auto* people = dialog->findChild<QTableWidget*>(QStringLiteral("participants"));
        QCOMPARE(people->rowCount(), 2);
        people->item(0, 0)->setText(QStringLiteral("Ada"));
        people->item(1, 0)->setText(QStringLiteral("Bo"));
        people->item(1, 1)->setText(QStringLiteral("finance"));
        press("addTopic");
        type("topicTitle", "Volume");
        dialog->findChild<QPlainTextEdit*>(QStringLiteral("outcome"))
            ->setPlainText(QStringLiteral("Count again"));
        dialog->findChild<QSpinBox*>(QStringLiteral("inFavour"))->setValue(5);
        press("addTopic");
        type("topicTitle", "Price");
        dialog->findChild<QPlainTextEdit*>(QStringLiteral("openQuestions"))
            ->setPlainText(QStringLiteral("Who pays?\n\nWhen?"));
        dialog->accept();
        const auto kept = workshopsOf(m_document->assessment());
        QCOMPARE(kept.size(), std::size_t(1));
        QCOMPARE(kept[0].name, std::string("Kick-off <b>&"));
        QCOMPARE(kept[0].participants.size(), std::size_t(2));
        QCOMPARE(kept[0].participants[1].role, std::string("finance"));
        QCOMPARE(kept[0].topics.size(), std::size_t(2));
        QCOMPARE(kept[0].topics[0].outcome, std::string("Count again"));
        QCOMPARE(kept[0].topics[0].inFavour, std::optional(5));
        QVERIFY(!kept[0].topics[0].against);
        QCOMPARE(kept[0].topics[1].title, std::string("Price"));
        QCOMPARE(kept[0].openQuestions, (std::vector<std::string>{"Who pays?", "When?"}));
        m_document->undoStack().undo();
        QVERIFY(workshopsOf(m_document->assessment()).empty());
    }

    void whatADialogDoesNotShowOfAWorkshopIsKept()
    {
        WorkshopRecord workshop;
        workshop.id = "w";
        workshop.unknown["rounds"] = "[1,2]";
        workshop.participants = {{"Ada", "", "", {{"token", "\"x\""}}}};
        WorkshopDialog dialog({workshop});
        dialog.findChild<QLineEdit*>(QStringLiteral("place"))->setText(QStringLiteral("Room 4"));
        const auto after = dialog.workshops();
        workshop.place = "Room 4";
        QCOMPARE(after.size(), std::size_t(1));
        QVERIFY(after[0] == workshop);
    }

    void paperAndLanguageAreTheDocuments()
    {
        auto* paper = m_page->findChild<QComboBox*>(QStringLiteral("paper"));
        const int other = 1 - paper->currentIndex();
        paper->setCurrentIndex(other);
        Q_EMIT paper->activated(other);
        const auto again = readAssessment(writeAssessment(m_document->assessment()));
        QVERIFY(again);
        QCOMPARE(
            reportPaper(again->report), std::optional(other == 1 ? ReportPaper::Letter : ReportPaper::A4));
        QCOMPARE(pageLayoutOf(again->report, reportOptions()).pageSize().id(),
            other == 1 ? QPageSize::Letter : QPageSize::A4);
        auto* language = m_page->findChild<QComboBox*>(QStringLiteral("language"));
        const int german = language->findData(QStringLiteral("de"));
        language->setCurrentIndex(german);
        Q_EMIT language->activated(german);
        QCOMPARE(chosenLanguage(m_document->assessment()), QStringLiteral("de"));
        m_document->undoStack().undo();
        QCOMPARE(chosenLanguage(m_document->assessment()), QString());
        QCOMPARE(language->currentIndex(), 0);
    }

    void whatIsMissingLeadsToItsInput()
    {
        QVERIFY(missing().lineCount() > 0);
        QSignalSpy wanted(m_document.get(), &AssessmentDocument::inputWanted);
        bool led = false;
        for (int row = 0; row < missing().count() && !led; ++row) {
            if (!missing().item(row)->data(Qt::UserRole).isValid())
                continue;
            missing().setCurrentRow(row);
            QTest::keyClick(&missing(), Qt::Key_Return);
            auto* dialog = m_page->findChild<StatementDialog*>();
            led = wanted.count() > 0;
            QVERIFY(dialog || led);
            delete dialog;
        }
        QVERIFY(led);
    }

    void anotherLanguageIsSpokenByTheReportAlone()
    {
        const QString own = QCoreApplication::translate("tunepoint::ui::Report", "The task");
        const QLocale before;
        {
            const ReportLanguage german(QStringLiteral("de"));
            QCOMPARE(QCoreApplication::translate("tunepoint::ui::Report", "The task"),
                QStringLiteral("Die Aufgabe"));
            QCOMPARE(QLocale().language(), QLocale::German);
            {
                const ReportLanguage::Pause window;
                QCOMPARE(QCoreApplication::translate("tunepoint::ui::Report", "The task"), own);
            }
            QCOMPARE(QLocale().language(), QLocale::German);
        }
        QCOMPARE(QCoreApplication::translate("tunepoint::ui::Report", "The task"), own);
        QCOMPARE(QLocale(), before);
    }

    void everyKindOfFileIsWritten()
    {
        QTemporaryDir folder;
        const auto material = reportMaterial(*m_page, *m_document, QString());
        QVERIFY(material);
        QString error;
        const QString pdf = folder.filePath(QStringLiteral("r.pdf"));
        QCOMPARE(writeReportFile(*m_page, *material, nullptr, pdf, error), OutputResult::Done);
        QVERIFY(QFile::exists(pdf));
        for (const ReportFormat& format : reportFormats()) {
            const QString path
                = folder.filePath(QLatin1String(format.id.data(), qsizetype(format.id.size())));
            QCOMPARE(writeReportFile(*m_page, *material, &format, path, error), OutputResult::Done);
            QVERIFY(QFile::exists(path));
        }
    }

    void aFolderThatIsNotThereIsTold()
    {
        const auto material = reportMaterial(*m_page, *m_document, QString());
        QString error;
        QCOMPARE(writeReportFile(*m_page, *material, nullptr, QStringLiteral("/nowhere/r.pdf"), error),
            OutputResult::Failed);
        QVERIFY(!error.isEmpty());
    }

    void thePrinterGetsThePagesThatItAsksFor()
    {
        QTemporaryDir folder;
        auto material = reportMaterial(*m_page, *m_document, QString());
        auto pages = layOutReport(
            {*material->assessment, *material->evaluation, *material->catalogue}, reportOptions());
        QVERIFY(pages);
        material->pages = *pages;
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(QStringLiteral("p.pdf")));
        printer.setFullPage(true);
        printer.setPageLayout(pages->layout());
        printer.setFromTo(2, 3);
        QString error;
        QVERIFY2(printPages(*m_page, *material, printer, error), qPrintable(error));
        QFile printed(printer.outputFileName());
        QVERIFY(printed.open(QIODevice::ReadOnly));
        QVERIFY(printed.readAll().contains("/Count 2"));
    }

private:
    PageView& view() { return *m_page->findChild<PageView*>(QStringLiteral("pages")); }
    SectionList& list() { return *m_page->findChild<SectionList*>(QStringLiteral("sections")); }
    MissingList& missing() { return *m_page->findChild<MissingList*>(QStringLiteral("missing")); }

    std::unique_ptr<AssessmentDocument> m_document;
    std::unique_ptr<ReportPage> m_page;
};

QTEST_MAIN(TestReportPage)
#include "tst_report_page.moc"
