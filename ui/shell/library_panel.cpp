// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/library_panel.h"

#include "ui/shell/library_delegate.h"
#include "ui/shell/theme.h"
#include "ui/widgets/calm_list.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr int kGap = 8;
constexpr int kAgainMilliseconds = 300;
constexpr int kLookMilliseconds = 60;
constexpr QLatin1String kOrder("library/order");

} // namespace

LibraryPanel::LibraryPanel(std::shared_ptr<const Catalogue> catalogue, QWidget* parent)
    : QWidget(parent)
    , m_filter(m_model)
    , m_reader(std::move(catalogue))
{
    setObjectName(QStringLiteral("library"));
    createViews();
    createActions();
    connectReader();
    retranslate();
    const int order = QSettings().value(kOrder, int(LibraryOrder::Changed)).toInt();
    m_order->setCurrentIndex(std::clamp(order, 0, int(LibraryOrder::Changed)));
    m_filter.order(LibraryOrder(m_order->currentIndex()));
    open(libraryFolder());
}

LibraryPanel::~LibraryPanel()
{
    keep();
    m_list->setModel(nullptr); // the view is a child and outlives the model
}

void LibraryPanel::createViews()
{
    m_title = new PlainLabel({}, this);
    m_title->setScale(1.2, true);
    m_place = plainLabel({}, this);
    m_place->setObjectName(QStringLiteral("libraryFolder"));
    m_choose = new QPushButton(this);
    m_choose->setObjectName(QStringLiteral("libraryChooseFolder"));
    m_choose->setAutoDefault(false);
    m_state = plainLabel({}, this);
    m_state->setObjectName(QStringLiteral("libraryState"));
    m_stop = new QPushButton(this);
    m_stop->setObjectName(QStringLiteral("libraryStop"));
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("libraryList"));
    m_list->setModel(&m_filter);
    m_list->setItemDelegate(new LibraryDelegate(m_list)); // owned by the list
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_buttons = new QWidget(this);
    m_stop->hide();
    createRow();

    auto* head = new QHBoxLayout;
    head->setSpacing(kGap);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_choose);
    auto* state = new QHBoxLayout;
    state->setSpacing(kGap);
    state->addWidget(m_state, 1);
    state->addWidget(m_stop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addLayout(head);
    column->addWidget(m_place);
    column->addWidget(m_tools);
    column->addWidget(m_list, 1);
    column->addWidget(m_buttons);
    column->addLayout(state);

    connect(m_choose, &QPushButton::clicked, this, &LibraryPanel::chooseFolder);
    connect(m_stop, &QPushButton::clicked, &m_reader, &LibraryReader::stop);
    connect(m_list, &QListView::activated, this, &LibraryPanel::openChosen);
    connect(m_list, &QListView::customContextMenuRequested, this, &LibraryPanel::showMenu);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { m_look.start(); });
}

/// Search and order above the list.
void LibraryPanel::createRow()
{
    m_tools = new QWidget(this);
    m_search = new QLineEdit(m_tools);
    m_search->setObjectName(QStringLiteral("librarySearch"));
    m_search->setClearButtonEnabled(true);
    m_order = new CalmList(m_tools);
    m_order->setObjectName(QStringLiteral("libraryOrder"));
    m_order->addItems({QString(), QString(), QString()}); // in the order of LibraryOrder
    auto* row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    row->addWidget(m_search, 1);
    row->addWidget(m_order);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter.search(text);
        showState();
        m_look.start();
    });
    connect(m_order, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter.order(LibraryOrder(std::max(0, index)));
        QSettings().setValue(kOrder, index);
        m_look.start();
    });
}

/// What can be done with a document, as buttons under the list and in its menu.
void LibraryPanel::createActions()
{
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    const auto add = [&](QAction*& action, const char* name, const QKeySequence& keys, auto slot) {
        action = new QAction(this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut); // shown in the menu; the list hears it first
        connect(action, &QAction::triggered, this, slot);
        m_list->addAction(action);
        auto* button = new QToolButton(m_buttons);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setObjectName(QLatin1String(name) + QLatin1String("Button"));
        row->addWidget(button);
    };
    add(m_open, "libraryOpen", {}, [this] { openChosen(); }); // Enter, by the list itself
    add(m_rename, "libraryRename", Qt::Key_F2, [this] { renameChosen(); });
    add(m_duplicate, "libraryDuplicate", Qt::CTRL | Qt::Key_D, [this] { duplicateChosen(); });
    add(m_show, "libraryShow", {}, [this] { showChosen(); });
    add(m_trash, "libraryTrash", QKeySequence::Delete, [this] { trashChosen(); });
    row->addStretch();
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LibraryPanel::showState);
}

void LibraryPanel::connectReader()
{
    m_again.setSingleShot(true);
    m_again.setInterval(kAgainMilliseconds);
    m_look.setSingleShot(true);
    m_look.setInterval(kLookMilliseconds);
    connect(&m_again, &QTimer::timeout, this, &LibraryPanel::refresh);
    connect(&m_look, &QTimer::timeout, this, &LibraryPanel::askForPictures);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_again.start(); });
    connect(&m_reader, &LibraryReader::listed, this,
        [this](const LibraryEntries& entries, const QStringList& unread) {
            m_model.follow(entries, unread);
            if (!m_wanted.isEmpty())
                choose(m_wanted);
            showState();
            m_look.start();
        });
    connect(&m_reader, &LibraryReader::arrived, this, [this](const LibraryEntries& entries) {
        m_model.take(entries);
        m_dirty = true;
        if (!m_wanted.isEmpty())
            choose(m_wanted);
        showState();
        m_look.start();
    });
    connect(&m_reader, &LibraryReader::progress, this, &LibraryPanel::showProgress);
    connect(&m_reader, &LibraryReader::finished, this, [this] {
        keep();
        showState();
    });
}

void LibraryPanel::open(const QString& folder)
{
    keep();
    m_folder = folder;
    m_model.setEntries({});
    watch();
    m_reader.start(m_folder, {});
    retranslate();
    showState();
}

void LibraryPanel::refresh()
{
    if (!m_folder.isEmpty() && m_folder != libraryFolder()) { // another one was chosen in the settings
        open(libraryFolder());
        return;
    }
    if (m_reader.isReading()) {
        m_again.start(); // it may have passed the change by
        return;
    }
    watch();
    m_reader.start(m_folder, m_model.entries());
}

void LibraryPanel::watch()
{
    const QStringList watched = m_watcher.directories();
    if (watched == QStringList{m_folder})
        return;
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    m_watcher.addPath(m_folder);
}

void LibraryPanel::wait()
{
    m_reader.wait();
    askForPictures();
    m_reader.wait();
}

/// Pictures and answers are worked out for what can be seen, the top row first.
void LibraryPanel::askForPictures()
{
    const QRect seen = m_list->viewport()->rect();
    QModelIndex index = m_list->indexAt(QPoint(seen.width() / 2, seen.top() + 1));
    if (!index.isValid() && m_filter.rowCount() > 0)
        index = m_filter.index(0, 0);
    LibraryEntries wanted;
    for (int row = index.row(); index.isValid() && row < m_filter.rowCount(); ++row) {
        const QModelIndex at = m_filter.index(row, 0);
        if (m_list->visualRect(at).top() > seen.bottom())
            break;
        const LibraryEntry& entry = m_filter.entry(at);
        if (!entry.preview && entry.trouble.isEmpty())
            wanted.push_back(entry);
    }
    if (!wanted.empty())
        m_reader.workOut(wanted);
}

void LibraryPanel::keep()
{
    if (m_dirty && !m_folder.isEmpty())
        m_reader.keep(m_folder, m_model.entries());
    m_dirty = false;
}

void LibraryPanel::showProgress(int done, int total)
{
    const bool worthTelling = total > 50 && done < total; // less is over before it is read
    m_stop->setVisible(worthTelling);
    if (worthTelling)
        m_state->setText(
            tr("Reading the folder: %1 of %2").arg(QLocale().toString(done), QLocale().toString(total)));
}

void LibraryPanel::showState()
{
    const bool empty = isEmpty();
    const bool reading = m_reader.isReading();
    m_stop->setVisible(reading && !m_stop->isHidden());
    m_tools->setVisible(!empty);
    m_list->setVisible(!empty);
    m_buttons->setVisible(!empty);
    const int shown = m_filter.rowCount();
    const int all = m_model.rowCount();
    if (empty)
        m_state->setText(reading
                ? tr("Reading the folder …")
                : tr("No assessment is saved in this folder yet. What you save here shows up in "
                     "this list with its answer."));
    else if (shown < all && !m_search->text().trimmed().isEmpty())
        m_state->setText(
            tr("%1 of %2 assessments match").arg(QLocale().toString(shown), QLocale().toString(all)));
    else if (m_stop->isHidden())
        m_state->setText(tr("%n assessment(s)", nullptr, all));
    const auto chosen = chosenPaths();
    m_open->setEnabled(!chosen.isEmpty());
    m_trash->setEnabled(!chosen.isEmpty());
    for (QAction* action : {m_rename, m_duplicate, m_show})
        action->setEnabled(chosen.size() == 1);
    if (empty != m_wasEmpty) {
        m_wasEmpty = empty;
        Q_EMIT emptyChanged();
    }
}

QStringList LibraryPanel::chosenPaths() const
{
    QStringList paths;
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& index : rows)
        paths << m_filter.entry(index).path;
    return paths;
}

QString LibraryPanel::chosenPath() const
{
    const QStringList paths = chosenPaths();
    return paths.isEmpty() ? QString() : paths.constFirst();
}

/// Chooses the row of this document as soon as it is listed.
void LibraryPanel::choose(const QString& path)
{
    const QModelIndex index = m_filter.indexOf(path);
    m_wanted = index.isValid() ? QString() : m_wanted;
    if (!index.isValid() || m_list->currentIndex() == index)
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

bool LibraryPanel::eventFilter(QObject* watched, QEvent* event)
{
    const bool pressed = event->type() == QEvent::KeyPress;
    if (watched != m_list || (!pressed && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    // The window has some of these keys as well: while the list has the focus they belong to the list.
    const auto& keys = *static_cast<QKeyEvent*>(event);
    QAction* meant = nullptr;
    if (keys.key() == Qt::Key_Return || keys.key() == Qt::Key_Enter)
        meant = m_open; // a list activates by Enter on most systems, not on all
    for (QAction* action : {m_rename, m_duplicate, m_trash}) {
        if (action->shortcut() == QKeySequence(keys.keyCombination()))
            meant = action;
    }
    if (meant == nullptr)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (pressed)
        meant->trigger();
    return true;
}

void LibraryPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (m_trash == nullptr)
        return; // still being made
    if (event->type() == QEvent::LanguageChange) {
        m_dirty = false; // names and reasons are words of the language: all is read again
        open(m_folder);
    }
    if (event->type() == QEvent::PaletteChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        m_list->doItemsLayout();
}

void LibraryPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_look.start();
}

void LibraryPanel::retranslate()
{
    m_title->setText(tr("Your assessments"));
    m_place->setText(QDir::toNativeSeparators(m_folder));
    m_choose->setText(tr("Other folder …"));
    m_choose->setToolTip(tr("Show the assessments of another folder, now and at the next start"));
    m_stop->setText(tr("Stop"));
    m_search->setPlaceholderText(tr("Search titles, files and answers"));
    m_search->setAccessibleName(tr("Search titles, files and answers"));
    m_order->setAccessibleName(tr("Order"));
    m_order->setItemText(int(LibraryOrder::Title), tr("By title"));
    m_order->setItemText(int(LibraryOrder::Date), tr("By date, newest first"));
    m_order->setItemText(int(LibraryOrder::Changed), tr("Last changed first"));
    m_list->setAccessibleName(tr("Your assessments"));
    m_open->setText(tr("Open"));
    m_rename->setText(tr("Rename …"));
    m_duplicate->setText(tr("Duplicate"));
    m_show->setText(tr("Show in folder"));
    m_trash->setText(tr("Move to trash …"));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_place->setPalette(quiet);
    m_state->setPalette(quiet);
}

} // namespace tunepoint::ui
