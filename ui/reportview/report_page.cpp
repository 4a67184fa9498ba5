// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportview/report_page.h"

#include "core/assessment/report_print.h"
#include "ui/document/assessment_document.h"
#include "ui/report/report_templates.h"
#include "ui/report/sections.h"
#include "ui/reportview/logo_file.h"
#include "ui/reportview/missing_list.h"
#include "ui/reportview/report_choices.h"
#include "ui/reportview/report_language.h"
#include "ui/reportview/report_output.h"
#include "ui/reportview/section_list.h"
#include "ui/reportview/statement_dialog.h"
#include "ui/reportview/workshop_dialog.h"
#include "ui/text/translation.h"
#include "ui/widgets/accent_button.h"
#include "ui/widgets/calm_list.h"
#include "ui/widgets/focus_pass.h"
#include "ui/widgets/plain_label.h"

#include <QElapsedTimer>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace tunepoint::ui {

namespace {

constexpr int kQuiet = 250; ///< milliseconds without an edit before the pages follow
constexpr qint64 kSlice = 20; ///< milliseconds of layout between two looks at the keyboard

PlainLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new PlainLabel(text, parent);
    label->setScale(1, true);
    label->setWordWrap(true);
    return label;
}

/// A panel beside the pages.
QVBoxLayout* panel(QSplitter& splitter, const char* name)
{
    auto* widget = new QWidget(&splitter);
    widget->setObjectName(QLatin1String(name));
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(16, 8, 16, 16);
    column->setSpacing(8);
    splitter.addWidget(widget);
    return column;
}

QString languageName(const QString& code)
{
    const QString name
        = code == QLatin1String("en") ? QStringLiteral("English") : QLocale(code).nativeLanguageName();
    return name.left(1).toUpper() + name.mid(1);
}

} // namespace

ReportPage::ReportPage(AssessmentDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_language(chosenLanguage(document.assessment()))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_view = new PageView(this);
    m_view->setObjectName(QStringLiteral("pages"));
    createBar(*column);
    auto* splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("sides"));
    createChoices(*splitter);
    splitter->addWidget(m_view);
    createMissing(*splitter);
    splitter->setStretchFactor(1, 1);
    splitter->setCollapsible(1, false);
    splitter->setSizes({250, 640, 290});
    column->addWidget(splitter, 1);
    passFocusOn(*this, *m_view);

    m_delay.setSingleShot(true);
    m_delay.setInterval(kQuiet);
    connect(&m_delay, &QTimer::timeout, this, &ReportPage::layOut);
    connect(&m_document, &AssessmentDocument::changed, this, &ReportPage::showDocument);
    connect(&m_document, &AssessmentDocument::evaluationChanged, this, &ReportPage::follow);
    connect(m_view, &PageView::currentPageChanged, this, &ReportPage::showPlace);
    connect(m_view, &PageView::zoomChanged, this, &ReportPage::showPlace);
    showDocument();
    showPlace();
}

QToolButton* ReportPage::button(const QString& text, const QString& hint, const char* name)
{
    auto* made = new QToolButton(this);
    made->setText(text);
    made->setToolTip(hint);
    made->setAccessibleName(hint);
    made->setAutoRaise(true);
    made->setObjectName(QLatin1String(name));
    return made;
}

void ReportPage::createBar(QBoxLayout& column)
{
    m_page = new QSpinBox(this);
    m_page->setObjectName(QStringLiteral("page"));
    m_page->setAccessibleName(tr("Page"));
    m_page->setKeyboardTracking(false);
    m_page->setButtonSymbols(QAbstractSpinBox::UpDownArrows);
    connect(m_page, &QSpinBox::valueChanged, m_view, &PageView::goToPage);
    m_pages = new PlainLabel({}, this);
    m_scale = new PlainLabel({}, this);
    m_scale->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("000 %")));
    m_scale->setAlignment(Qt::AlignCenter);
    auto* smaller = button(QStringLiteral("−"), tr("Smaller (Ctrl+−)"), "zoomOut");
    auto* larger = button(QStringLiteral("+"), tr("Larger (Ctrl++)"), "zoomIn");
    auto* fit = button(tr("Fit width"), tr("As wide as the window allows (Ctrl+0)"), "fitWidth");
    connect(smaller, &QToolButton::clicked, m_view, &PageView::zoomOut);
    connect(larger, &QToolButton::clicked, m_view, &PageView::zoomIn);
    connect(fit, &QToolButton::clicked, m_view, [this] { m_view->setZoom(std::nullopt); });

    auto* pdf = new AccentButton(this);
    pdf->setText(tr("&Save as PDF …"));
    pdf->setObjectName(QStringLiteral("savePdf"));
    connect(pdf, &QPushButton::clicked, this,
        [this] { saveReportAsking(*this, m_document, nullptr, m_language); });
    auto* others = new QPushButton(tr("Save &as"), this);
    others->setObjectName(QStringLiteral("saveAs"));
    auto* menu = new QMenu(others);
    for (const ReportFormat& format : reportFormats()) {
        QAction* action = menu->addAction(tr("%1 …").arg(withoutMnemonic(reportFormatName(format))));
        action->setObjectName(
            QStringLiteral("saveAs.%1").arg(QLatin1String(format.id.data(), qsizetype(format.id.size()))));
        connect(action, &QAction::triggered, this,
            [this, &format] { saveReportAsking(*this, m_document, &format, m_language); });
    }
    others->setMenu(menu);
    auto* print = new QPushButton(tr("&Print …"), this);
    print->setObjectName(QStringLiteral("print"));
    connect(print, &QPushButton::clicked, this, [this] { printReportAsking(*this, m_document, m_language); });

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(16, 8, 16, 8);
    bar->setSpacing(4);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_page, m_pages})
        bar->addWidget(widget);
    bar->addSpacing(16);
    for (QWidget* widget : std::initializer_list<QWidget*>{smaller, m_scale, larger, fit})
        bar->addWidget(widget);
    bar->addStretch(1);
    bar->setSpacing(8);
    for (QWidget* widget : std::initializer_list<QWidget*>{pdf, others, print})
        bar->addWidget(widget);
    column.addLayout(bar);
}

void ReportPage::createChoices(QSplitter& splitter)
{
    QVBoxLayout* column = panel(splitter, "choices");
    QWidget* side = column->parentWidget();
    m_template = new CalmList(side);
    m_template->setObjectName(QStringLiteral("template"));
    m_template->setAccessibleName(tr("Kind of report"));
    for (const ReportTemplateEntry& entry : reportTemplates())
        m_template->addItem(templateName(entry.id));
    m_template->addItem(tr("Own selection"));
    connect(m_template, &QComboBox::activated, this, [this](int index) {
        if (index >= int(reportTemplates().size()))
            return showDocument(); // an own selection comes from switching and moving
        m_document.endMerge();
        m_document.edit("/report/template", tr("Choose the kind of report"),
            [index](Assessment& assessment) { chooseTemplate(assessment, index); });
    });
    m_sections = new SectionList(side);
    m_sections->setObjectName(QStringLiteral("sections"));
    m_sections->setAccessibleName(tr("Sections of the report"));
    connect(m_sections, &SectionList::chosenEdited, this, &ReportPage::editSections);
    connect(m_sections, &SectionList::sectionActivated, m_view, &PageView::goToSection);
    auto* up = button(tr("Up"), tr("Earlier in the report (Alt+Up)"), "sectionUp");
    auto* down = button(tr("Down"), tr("Later in the report (Alt+Down)"), "sectionDown");
    connect(up, &QToolButton::clicked, m_sections, &SectionList::moveUp);
    connect(down, &QToolButton::clicked, m_sections, &SectionList::moveDown);
    auto* moves = new QHBoxLayout;
    moves->addWidget(up);
    moves->addWidget(down);
    moves->addStretch(1);

    m_status = new CalmList(side);
    m_status->setObjectName(QStringLiteral("status"));
    m_status->addItems({tr("Draft"), tr("Final")});
    connect(m_status, &QComboBox::activated, this, [this](int index) {
        m_document.edit("/report/status", tr("Change the report's status"), [index](Assessment& assessment) {
            assessment.report.status = index == 1 ? ReportStatus::Final : ReportStatus::Draft;
        });
    });
    m_paper = new CalmList(side);
    m_paper->setObjectName(QStringLiteral("paper"));
    m_paper->addItems({tr("A4"), tr("Letter")});
    connect(m_paper, &QComboBox::activated, this, [this](int index) {
        m_document.edit(
            "/report/paper", tr("Choose the paper of the report"), [index](Assessment& assessment) {
                setReportPaper(assessment.report, index == 1 ? ReportPaper::Letter : ReportPaper::A4);
            });
    });
    m_languages = new CalmList(side);
    m_languages->setObjectName(QStringLiteral("language"));
    m_languages->addItem(tr("As the window"), QString());
    for (const QString& code : Translation::languages())
        m_languages->addItem(languageName(code), code);
    connect(m_languages, &QComboBox::activated, this, [this](int index) {
        const std::string code = m_languages->itemData(index).toString().toStdString();
        m_document.edit("/report/language", tr("Choose the language of the report"),
            [&code](Assessment& assessment) { setReportLanguage(assessment.report, code); });
    });
    auto* logo = new QPushButton(tr("Choose …"), side);
    logo->setObjectName(QStringLiteral("logo"));
    logo->setAccessibleName(tr("Choose a picture as logo"));
    m_removeLogo = new QPushButton(tr("Remove"), side);
    m_removeLogo->setObjectName(QStringLiteral("removeLogo"));
    m_removeLogo->setAccessibleName(tr("Remove the logo"));
    connect(logo, &QPushButton::clicked, this, &ReportPage::setLogo);
    connect(m_removeLogo, &QPushButton::clicked, this, [this] {
        m_document.edit("/report/logo", tr("Remove the logo"),
            [](Assessment& assessment) { assessment.report.logo.clear(); });
    });
    auto* logos = new QHBoxLayout;
    logos->addWidget(logo);
    logos->addWidget(m_removeLogo);

    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Status"), m_status);
    form->addRow(tr("Paper"), m_paper);
    form->addRow(tr("Language"), m_languages);
    form->addRow(tr("Logo"), logos);
    m_letters = new PlainLabel({}, side);
    m_letters->setWordWrap(true);
    m_letters->setObjectName(QStringLiteral("letters"));
    column->addWidget(heading(tr("What is in it"), side));
    column->addWidget(m_template);
    column->addWidget(m_sections, 1);
    column->addLayout(moves);
    column->addLayout(form);
    column->addWidget(m_letters);
}

void ReportPage::createMissing(QSplitter& splitter)
{
    QVBoxLayout* column = panel(splitter, "checks");
    QWidget* side = column->parentWidget();
    m_missingTitle = heading(tr("Missing before you print"), side);
    m_missing = new MissingList(side);
    m_missing->setObjectName(QStringLiteral("missing"));
    m_missing->setAccessibleName(tr("Missing before you print"));
    connect(m_missing, &MissingList::lineChosen, this, &ReportPage::showLine);
    m_stated = new QListWidget(side);
    m_stated->setObjectName(QStringLiteral("stated"));
    m_stated->setAccessibleName(tr("Stated by people"));
    m_stated->setWordWrap(true);
    m_stated->setResizeMode(QListView::Adjust);
    m_stated->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stated->setSpacing(2);
    connect(m_stated, &QListWidget::itemActivated, this, [this] { editStated({currentStated()}); });
    auto* add = new QPushButton(tr("Add …"), side);
    add->setObjectName(QStringLiteral("addStated"));
    m_editStated = new QPushButton(tr("Edit …"), side);
    m_editStated->setObjectName(QStringLiteral("editStated"));
    m_removeStated = new QPushButton(tr("Remove"), side);
    m_removeStated->setObjectName(QStringLiteral("removeStated"));
    connect(add, &QPushButton::clicked, this, &ReportPage::addStated);
    connect(m_editStated, &QPushButton::clicked, this, [this] { editStated({currentStated()}); });
    connect(m_removeStated, &QPushButton::clicked, this, &ReportPage::removeStated);
    connect(m_stated, &QListWidget::currentRowChanged, this, [this](int row) {
        m_editStated->setEnabled(row >= 0);
        m_removeStated->setEnabled(row >= 0);
    });
    auto* buttons = new QHBoxLayout;
    for (QPushButton* one : {add, m_editStated, m_removeStated})
        buttons->addWidget(one);
    auto* workshops = new QPushButton(tr("Workshops …"), side);
    workshops->setObjectName(QStringLiteral("workshops"));
    workshops->setToolTip(tr("Who met, what was spoken of, and how the votes went"));
    connect(workshops, &QPushButton::clicked, this, [this] { editWorkshops(*this, m_document); });
    column->addWidget(m_missingTitle);
    column->addWidget(m_missing, 3);
    column->addSpacing(8);
    column->addWidget(heading(tr("Stated by people"), side));
    column->addWidget(m_stated, 1);
    column->addLayout(buttons);
    column->addWidget(workshops, 0, Qt::AlignLeading);
}

// ---- what is shown

void ReportPage::showDocument()
{
    const Assessment& assessment = m_document.assessment();
    m_language = chosenLanguage(assessment);
    m_template->setCurrentIndex(
        hasOwnSelection(assessment) ? int(reportTemplates().size()) : templateIndex(assessment));
    std::vector<SectionList::Entry> entries;
    for (const ReportSection& section : reportSections())
        entries.push_back({section.id, section.title()});
    m_sections->showSections(entries, chosenSections(assessment));
    m_status->setCurrentIndex(assessment.report.status == ReportStatus::Final ? 1 : 0);
    m_paper->setCurrentIndex(
        pageLayoutOf(assessment.report, reportOptions(m_language)).pageSize().id() == QPageSize::Letter ? 1
                                                                                                        : 0);
    m_languages->setCurrentIndex(std::max(0, m_languages->findData(m_language)));
    m_removeLogo->setEnabled(!assessment.report.logo.empty());
    showStated();
    follow();
}

void ReportPage::showStated()
{
    const std::vector<Stated> all = statedIn(m_document.assessment());
    const int row = m_stated->currentRow();
    m_stated->clear();
    const Format format;
    for (const Stated& stated : all) {
        QString words = QStringLiteral("%1\n%2").arg(statedName(stated), displayText(stated.text));
        QStringList signer;
        if (!stated.by.empty())
            signer << displayText(stated.by);
        if (!stated.date.empty())
            signer << format.shortDate(QString::fromStdString(stated.date));
        if (!signer.isEmpty())
            words = QStringLiteral("%1\n%2").arg(words, signer.join(QStringLiteral(" · ")));
        m_stated->addItem(words);
    }
    m_stated->setCurrentRow(std::min(row, m_stated->count() - 1));
    m_editStated->setEnabled(m_stated->currentRow() >= 0);
    m_removeStated->setEnabled(m_stated->currentRow() >= 0);
}

void ReportPage::showMissing()
{
    const Evaluation& evaluation = m_document.evaluation();
    const auto lines = missingBeforePrint(selfAudit(m_document.assessment(), evaluation));
    m_missing->showLines(lines, Format(QLocale(), QString::fromStdString(evaluation.currency)));
    m_missingTitle->setText(lines.empty() ? tr("Nothing is missing: ready to print")
                                          : tr("Missing before you print: %n", nullptr, int(lines.size())));
}

void ReportPage::showPlace()
{
    const QSignalBlocker quiet(m_page);
    const int pages = m_view->pages();
    m_page->setRange(std::min(1, pages), pages);
    m_page->setValue(m_view->currentPage());
    m_page->setEnabled(pages > 0);
    m_pages->setText(pages > 0 ? tr("of %1").arg(QLocale().toString(pages)) : QString());
    m_scale->setText(Format().share(m_view->scale(), 0));
}

// ---- the pages

void ReportPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        m_delay.start(0);
}

void ReportPage::follow()
{
    m_stale = true;
    m_again = m_layingOut;
    if (isVisible() && !m_layingOut)
        m_delay.start(kQuiet);
}

void ReportPage::layOutNow()
{
    m_delay.stop();
    layOut();
    m_view->paintNow();
}

/// In slices: between two of them the window goes on living, and an edit ends the work.
void ReportPage::layOut()
{
    if (m_layingOut)
        return;
    if (hasErrors(m_document.problems())) {
        m_view->setHint(tr("The document has errors, so there is nothing to report yet."));
        m_view->setReport(nullptr);
        return showPlace();
    }
    if (m_document.isEvaluating()) {
        m_view->setHint(tr("The figures are being worked out."));
        return; // evaluationChanged() comes
    }
    m_stale = false;
    m_again = false;
    m_layingOut = true;
    showMissing();
    auto report = std::make_shared<ShownReport>();
    report->assessment = m_document.tried();
    report->evaluation = m_document.sharedEvaluation();
    report->catalogue = m_document.sharedCatalogue();
    report->language = m_language;
    ReportOptions options = reportOptions(m_language);
    const QPointer<ReportPage> self(this);
    QElapsedTimer slice;
    slice.start();
    options.cancelled = [self, &slice] {
        if (!self)
            return true;
        if (slice.elapsed() < kSlice)
            return self->m_again;
        const ReportLanguage::Pause window;
        QCoreApplication::processEvents();
        slice.restart();
        return !self || self->m_again;
    };
    ReportResult<LaidOutReport> pages = [&] {
        const ReportLanguage words(m_language);
        return layOutReport({*report->assessment, *report->evaluation, *report->catalogue}, options);
    }();
    if (!self)
        return; // the window was closed meanwhile
    m_layingOut = false;
    if (pages) {
        const QString letters = undrawableText(pages->undrawable());
        m_letters->setText(letters.isEmpty()
                ? QString()
                : tr("No font on this computer has these letters, so they will be missing: %1").arg(letters));
        m_letters->setVisible(!letters.isEmpty());
        report->pages = std::move(*pages);
        m_view->setReport(report);
        showPlace();
    } else if (!pages.error().isEmpty()) {
        m_view->setHint(pages.error());
        m_view->setReport(nullptr);
    }
    if (m_again)
        follow();
}

// ---- edits

void ReportPage::editSections()
{
    const std::vector<std::string> chosen = m_sections->chosen();
    if (chosen.empty())
        return showDocument(); // a report of nothing: the last one stays
    m_document.endMerge();
    m_document.edit("/report/sections", tr("Choose the sections of the report"),
        [&chosen](Assessment& assessment) { chooseSections(assessment, chosen); });
}

void ReportPage::setLogo()
{
    QFileDialog dialog(this, tr("Choose a picture as logo"), {}, tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    dialog.setFileMode(QFileDialog::ExistingFile);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return;
    const auto uri = logoUri(dialog.selectedFiles().constFirst());
    if (!uri) {
        QMessageBox box(QMessageBox::Warning, tr("Logo"), {}, QMessageBox::Ok, this);
        box.setTextFormat(Qt::PlainText);
        box.setText(uri.error());
        box.exec();
        return;
    }
    m_document.endMerge();
    m_document.edit(
        "/report/logo", tr("Choose a logo"), [&](Assessment& assessment) { assessment.report.logo = *uri; });
}

/// To the place where a line of the self-audit is put right.
void ReportPage::showLine(const AuditLine& line)
{
    const std::string pointer = line.pointers.empty() ? std::string() : line.pointers.front();
    if (const std::string setting = settingOf(pointer); !setting.empty())
        return editStated({statedOf(m_document.assessment(), true, setting)});
    if (pointer.rfind("/workshops", 0) == 0)
        return editWorkshops(*this, m_document);
    if (line.state == AuditState::AskPeople || pointer.rfind("/statements", 0) == 0)
        return editStated({statedOf(m_document.assessment(), false, line.id)});
    if (!pointer.empty())
        return m_document.askForInput(pointer);
    if (const AuditRequirement* requirement = auditRequirement(line.id))
        m_view->goToSection(std::string(requirement->section)); // no single input: where it is shown
}

void ReportPage::editStated(std::vector<Stated> about)
{
    if (about.empty() || about.front().id.empty())
        return;
    auto* dialog = new StatementDialog(std::move(about), this);
    dialog->setObjectName(QStringLiteral("statementDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Stated stated = dialog->stated();
        m_document.endMerge();
        m_document.edit(stated.isSetting ? "/report/" + stated.id : "/statements", tr("Edit a statement"),
            [&](Assessment& assessment) { setStated(assessment, stated); });
    });
    dialog->open();
}

void ReportPage::addStated()
{
    editStated(
        notStatedIn(m_document.assessment(), selfAudit(m_document.assessment(), m_document.evaluation())));
}

void ReportPage::removeStated()
{
    Stated stated = currentStated();
    if (stated.id.empty())
        return;
    stated.text.clear();
    m_document.endMerge();
    m_document.edit("/statements", tr("Remove a statement"),
        [&](Assessment& assessment) { setStated(assessment, stated); });
}

Stated ReportPage::currentStated() const
{
    const std::vector<Stated> all = statedIn(m_document.assessment());
    const int row = m_stated->currentRow();
    return row >= 0 && row < int(all.size()) ? all[std::size_t(row)] : Stated();
}

} // namespace tunepoint::ui
