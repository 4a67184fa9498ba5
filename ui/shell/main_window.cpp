// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/document/open_requests.h"
#include "ui/shell/document_file.h"
#include "ui/shell/file_notice_bar.h"
#include "ui/shell/focus_keeper.h"
#include "ui/shell/glossary.h"
#include "ui/shell/handbook_dock.h"
#include "ui/shell/headline_bar.h"
#include "ui/shell/history_dock.h"
#include "ui/shell/navigation_delegate.h"
#include "ui/shell/preferences.h"
#include "ui/shell/problems_dock.h"
#include "ui/shell/room_icons.h"
#include "ui/shell/rooms.h"
#include "ui/shell/start_page.h"
#include "ui/shell/work_progress.h"
#include "ui/text/format.h"
#include "ui/text/sentences.h"
#include "ui/whatif/whatif_panel.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/shows_input.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QListWidget>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace tunepoint::ui {

namespace {

constexpr QSize kSmallest(1100, 700);
constexpr QSize kUsual(1360, 860);
constexpr QLatin1String kGeometry("window/geometry");
constexpr int kMessageMilliseconds = 5000;

QFrame* line(QWidget* parent)
{
    auto* frame = new QFrame(parent);
    frame->setFrameShape(QFrame::HLine);
    frame->setFrameShadow(QFrame::Plain);
    frame->setForegroundRole(QPalette::Mid);
    return frame;
}

} // namespace

MainWindow::MainWindow(std::shared_ptr<const Catalogue> catalogue, QWidget* parent)
    : QMainWindow(parent)
    , m_catalogue(catalogue)
    , m_document(std::move(catalogue))
    , m_file(new DocumentFile(m_document, *this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(kSmallest);
    setAcceptDrops(true);
    resize(kUsual.boundedTo(screen()->availableSize()));
    restoreGeometry(QSettings().value(kGeometry).toByteArray());
    createViews();
    createDocks();
    createStatusBar();
    buildMenus();

    m_rebuild.setSingleShot(true);
    m_rebuild.setInterval(0);
    connect(&m_rebuild, &QTimer::timeout, this, &MainWindow::rebuild);
    m_focus = new FocusKeeper(*m_stack, this);
    connect(&m_document, &AssessmentDocument::changed, this, &MainWindow::showTitle);
    connect(&m_document, &AssessmentDocument::changed, this, &MainWindow::showConventions);
    connect(&m_document, &AssessmentDocument::inputWanted, this, &MainWindow::showInput);
    connect(&OpenRequests::of(m_document), &OpenRequests::wanted, this, &MainWindow::openAlso);
    connect(&m_document, &AssessmentDocument::pathChanged, this, &MainWindow::showTitle);
    connect(&m_document, &AssessmentDocument::modifiedChanged, this, &QWidget::setWindowModified);
    connect(&Preferences::instance(), &Preferences::libraryFolderChanged, m_start, &StartPage::refresh);
    connect(m_file, &DocumentFile::recentFilesChanged, m_start, &StartPage::refresh);
    connect(m_file, &DocumentFile::noticeChanged, this, &MainWindow::showTitle);
    connect(m_file, &DocumentFile::saved, this, [this](const QString& path) {
        m_versionName.clear();
        showTitle();
        statusBar()->showMessage(tr("Saved as %1").arg(QFileInfo(path).fileName()), kMessageMilliseconds);
    });
    showStart();
}

MainWindow::~MainWindow()
{
    delete m_focus; // pages that go give the focus away
    // Pages refer to the document, which is a member and goes before the children of this window.
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
}

void MainWindow::createViews()
{
    auto* centre = new QWidget(this);
    m_headline = new HeadlineBar(m_document, centre);
    m_headlineLine = line(centre);
    m_stack = new QStackedWidget(centre);
    m_start = new StartPage(m_catalogue, m_stack);
    m_stack->addWidget(m_start);
    createNavigation();
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    auto* side = new QVBoxLayout;
    side->setContentsMargins(0, 8, 0, 0);
    side->addWidget(m_navigation);
    row->addLayout(side);
    row->addWidget(m_stack, 1);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_headline);
    column->addWidget(m_headlineLine);
    column->addLayout(row, 1);
    m_whatIf = new WhatIfPanel(m_document, centre);
    column->addWidget(m_whatIf);
    setCentralWidget(centre);
    new FileNoticeBar(*m_file, *m_stack, centre); // owned by the centre, above all else in it

    connect(m_headline, &HeadlineBar::problemsWanted, this, [this] {
        m_problems->show();
        m_problems->widget()->setFocus();
    });
    connect(m_headline, &HeadlineBar::versionChosen, this, &MainWindow::openVersion);
    connect(m_start, &StartPage::newWanted, this, &MainWindow::newAssessment);
    connect(m_start, &StartPage::openWanted, this, [this] { openAsking({}); });
    connect(m_start, &StartPage::fileChosen, this, &MainWindow::openAsking);
    connect(m_start, &StartPage::filesChosen, this, &MainWindow::openSeveral);
    connect(m_start, &StartPage::exampleChosen, this, &MainWindow::openAsking);
}

void MainWindow::createNavigation()
{
    m_navigation = new QListWidget(centralWidget());
    m_navigation->setObjectName(QStringLiteral("navigation"));
    m_navigation->setFrameShape(QFrame::NoFrame);
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_navigation->setItemDelegate(new NavigationDelegate(m_navigation)); // owned by the list
    m_navigation->setMouseTracking(true);
    m_navigation->viewport()->setBackgroundRole(QPalette::Window);
    m_pages.resize(rooms().size());
    fillNavigation();
    connect(m_navigation, &QListWidget::currentRowChanged, this, &MainWindow::enterRoom);
    connect(m_navigation, &QListWidget::itemClicked, this,
        [this] { enterRoom(m_navigation->currentRow()); }); // back from the start page
}

void MainWindow::fillNavigation()
{
    const QSignalBlocker quiet(m_navigation);
    const int current = m_navigation->currentRow();
    m_navigation->clear();
    m_navigation->setAccessibleName(tr("Rooms"));
    for (const Room& room : rooms()) {
        auto* item = new QListWidgetItem(
            roomIcon(room, palette(), devicePixelRatioF()), roomTitle(room), m_navigation);
        item->setData(Qt::UserRole, QString::fromUtf8(room.id.data(), qsizetype(room.id.size())));
    }
    m_navigation->setFixedWidth(std::max(m_navigation->sizeHintForColumn(0), 160));
    m_navigation->setCurrentRow(current);
}

void MainWindow::createDocks()
{
    m_glossary = new GlossaryDock(this);
    m_handbook = new HandbookDock(this);
    m_problems = new ProblemsDock(m_document, this);
    addDockWidget(Qt::RightDockWidgetArea, m_handbook);
    addDockWidget(Qt::RightDockWidgetArea, m_glossary);
    addDockWidget(Qt::BottomDockWidgetArea, m_problems);
    m_handbook->hide();
    m_glossary->hide();
    m_problems->hide();
    m_history = new HistoryDock(m_document, this);
    addDockWidget(Qt::RightDockWidgetArea, m_history);
    m_history->hide();
}

void MainWindow::createStatusBar()
{
    m_conventions = new PlainLabel({}, this);
    m_conventions->setScale(0.9);
    statusBar()->addPermanentWidget(new WorkProgress(m_document, this)); // owned by the bar
    statusBar()->addPermanentWidget(m_conventions);
    showConventions();
}

void MainWindow::showConventions()
{
    const Assessment& assessment = m_document.assessment();
    const Format format(QLocale(), QString::fromStdString(assessment.currency));
    m_conventions->setText(tr("%1 · discount rate %2 a year · money flows at the end of each month, "
                              "one-off cost at the start")
                               .arg(format.months(assessment.horizonMonths),
                                   format.share(median(assessment.discountRatePerYear, Bounds{}))));
    m_conventions->setVisible(m_hasDocument);
}

void MainWindow::showTitle()
{
    QString title = m_hasDocument ? m_file->title() : tr("Start");
    if (m_file->isReadOnly())
        title = tr("%1 (read-only)").arg(title);
    if (!m_versionName.isEmpty())
        title = tr("%1 – %2", "title of a document – name of its version").arg(title, m_versionName);
    setWindowTitle(tr("%1[*] – Tunepoint").arg(titleText(title)));
    setWindowFilePath(m_document.path());
    setWindowModified(m_document.isModified());
    enableActions();
}

bool MainWindow::showRoom(std::string_view id)
{
    if (id == "start") {
        showStart();
        return true;
    }
    int index = roomIndex(id);
    const bool known = index >= 0;
    if (!known && !rooms().empty())
        index = 0;
    if (index < 0)
        return false;
    m_navigation->setCurrentRow(index);
    enterRoom(index);
    return known;
}

void MainWindow::enterRoom(int index)
{
    if (index < 0 || index >= int(m_pages.size()))
        return;
    m_document.endMerge();
    showPage(pageOf(index), true);
}

QWidget* MainWindow::pageOf(int index)
{
    QWidget*& page = m_pages[std::size_t(index)];
    if (page == nullptr) {
        page = rooms()[std::size_t(index)].page(m_document, m_stack);
        m_stack->addWidget(page);
    }
    return page;
}

bool MainWindow::showInput(const std::string& pointer)
{
    const int before = m_navigation->currentRow();
    for (int index = 0; index < int(rooms().size()); ++index) {
        if (!rooms()[std::size_t(index)].mayEdit(pointer))
            continue;
        auto* page = dynamic_cast<ShowsInput*>(pageOf(index));
        if (page == nullptr)
            continue;
        m_navigation->setCurrentRow(index); // a page that is seen can be scrolled and take the focus
        enterRoom(index);
        if (page->showInput(pointer))
            return true;
    }
    m_navigation->setCurrentRow(before);
    if (before < 0)
        showStart();
    statusBar()->showMessage(
        tr("%1 is edited nowhere in this window.").arg(placeOf(pointer, &m_document.assessment())),
        kMessageMilliseconds);
    return false;
}

void MainWindow::showStart()
{
    m_start->refresh();
    showPage(m_start, m_hasDocument);
    showTitle();
}

/// The way back into the document stays beside the start page; its answer does not, which is none of the
/// page's.
void MainWindow::showPage(QWidget* page, bool ofDocument)
{
    const bool answer = ofDocument && page != m_start;
    m_stack->setCurrentWidget(page);
    m_headline->setVisible(answer);
    m_headlineLine->setVisible(answer);
    m_whatIf->setVisible(answer);
    m_navigation->setVisible(ofDocument);
    if (page == m_start) {
        const QSignalBlocker quiet(m_navigation);
        m_navigation->setCurrentRow(-1);
    }
    if (m_handbook->isVisible()) // it goes along with the reader
        m_handbook->showChapter(roomShown());
}

void MainWindow::waitForAnswers()
{
    m_start->waitForAnswers();
    m_document.waitForEvaluation();
}

void MainWindow::showGlossary()
{
    m_glossary->show();
    m_glossary->raise();
    m_glossary->focusSearch();
}

/// Opens the chapter of the room that is shown.
void MainWindow::showHandbook()
{
    m_handbook->showChapter(roomShown());
    m_handbook->show();
    m_handbook->raise();
    m_handbook->focusSearch();
}

std::string_view MainWindow::roomShown() const
{
    const int room = m_navigation->currentRow();
    return room < 0 ? std::string_view("first-steps") : rooms()[std::size_t(room)].id;
}

bool MainWindow::event(QEvent* event)
{
    if (event->type() == QEvent::WindowActivate && m_stack->currentWidget() != m_start
        && (focusWidget() == nullptr || !focusWidget()->isVisible()))
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason); // else it goes to the first field there is
    return QMainWindow::event(event);
}

/// Escape that nothing else has a use for takes back what is only tried.
void MainWindow::keyPressEvent(QKeyEvent* event)
{
    const QWidget* focus = focusWidget();
    const bool free = focus == nullptr || focus == this || centralWidget()->isAncestorOf(focus);
    if (event->key() == Qt::Key_Escape && free && !m_document.whatIf().empty())
        m_document.setWhatIf(AssessmentDocument::WhatIf{});
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::LanguageChange || type == QEvent::PaletteChange || type == QEvent::FontChange)
        m_rebuild.start();
}

/// Makes everything that carries words or colours again; what the user sees stays where it is.
void MainWindow::rebuild()
{
    const int room = m_navigation->currentRow();
    for (QWidget*& page : m_pages) {
        if (page != nullptr) {
            m_stack->removeWidget(page);
            page->deleteLater();
        }
        page = nullptr;
    }
    for (PlainLabel* label : findChildren<PlainLabel*>())
        label->refreshScale();
    buildMenus();
    fillNavigation();
    showConventions();
    showTitle();
    if (room >= 0)
        enterRoom(room);
}

} // namespace tunepoint::ui
