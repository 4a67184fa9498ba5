// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "ui/document/recent_files.h"
#include "ui/shell/library_panel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/accent_button.h"
#include "ui/widgets/plain_label.h"

#include <QDir>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tunepoint::ui {

namespace {

constexpr QLatin1String kExamples(":/examples");
constexpr QLatin1String kFirstExample("shop-reviews.tunepoint");
constexpr int kMargin = 24;
constexpr int kGap = 16;
constexpr int kCardWidth = 280;
constexpr int kPageWidth = 1640;
constexpr int kRecentWidth = 360;
constexpr int kMostRecent = 4;

/// Places the cards row by row; columns of the same width.
void arrange(QGridLayout& layout, const std::vector<DocumentCard*>& cards, int columns)
{
    while (layout.count() > 0)
        delete layout.takeAt(0);
    for (int column = 0; column < layout.columnCount(); ++column)
        layout.setColumnStretch(column, column < columns ? 1 : 0);
    int n = 0;
    for (DocumentCard* card : cards) {
        layout.addWidget(card, n / columns, n % columns);
        ++n;
    }
    for (int column = 0; column < columns; ++column)
        layout.setColumnStretch(column, 1);
}

} // namespace

QStringList examplePaths()
{
    QStringList names = QDir(kExamples).entryList({QStringLiteral("*.tunepoint")}, QDir::Files, QDir::Name);
    if (names.removeOne(kFirstExample))
        names.prepend(kFirstExample);
    for (QString& name : names)
        name = kExamples + QLatin1Char('/') + name;
    return names;
}

StartPage::StartPage(std::shared_ptr<const Catalogue> catalogue, QWidget* parent)
    : QWidget(parent)
    , m_answers(catalogue)
{
    setObjectName(QStringLiteral("startPage"));
    createViews(catalogue);
    connect(&m_answers, &Answers::arrived, this, [this](const Answer& answer) {
        for (const auto* cards : {&m_recent, &m_examples}) {
            for (DocumentCard* card : *cards) {
                if (card->path() == answer.path)
                    card->setAnswer(answer);
            }
        }
    });
    m_askAgain.setSingleShot(true);
    m_askAgain.setInterval(0);
    connect(&m_askAgain, &QTimer::timeout, this, &StartPage::askForAnswers);
    connect(m_library, &LibraryPanel::filesChosen, this, &StartPage::filesChosen);
    connect(m_library, &LibraryPanel::emptyChanged, this, &StartPage::arrangeLibrary);
    refresh();
}

void StartPage::createViews(const std::shared_ptr<const Catalogue>& catalogue)
{
    m_title = new PlainLabel({}, this);
    m_title->setScale(2, true);
    m_subtitle = plainLabel({}, this);
    m_new = new AccentButton(this);
    m_new->setObjectName(QStringLiteral("newAssessment"));
    m_open = new QPushButton(this);
    m_open->setObjectName(QStringLiteral("openFile"));
    connect(m_new, &QPushButton::clicked, this, &StartPage::newWanted);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openWanted);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kGap);
    buttons->addWidget(m_new);
    buttons->addWidget(m_open);
    buttons->addStretch();

    m_library = new LibraryPanel(catalogue, this);
    m_scroll = new QScrollArea(this);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its cards take the keys, and it scrolls along
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(createCards()); // owned by the scroll area
    m_scroll->viewport()->installEventFilter(this);
    m_body = new QBoxLayout(QBoxLayout::BottomToTop);
    m_body->setSpacing(kMargin);
    m_body->addWidget(m_library);
    m_body->addWidget(m_scroll);

    auto* column = new QWidget(this);
    column->setMaximumWidth(kPageWidth);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    layout->addSpacing(kGap);
    layout->addLayout(m_body, 1);
    auto* centred = new QHBoxLayout(this);
    centred->setContentsMargins(0, 0, 0, 0);
    centred->addStretch();
    centred->addWidget(column, 100);
    centred->addStretch();
    createExamples();
    retranslate();
    arrangeLibrary();
}

/// Recent documents and examples, one below the other.
QWidget* StartPage::createCards()
{
    auto* content = new QWidget;
    m_recentTitle = new PlainLabel({}, content);
    m_recentTitle->setScale(1.2, true);
    m_examplesTitle = new PlainLabel({}, content);
    m_examplesTitle->setScale(1.2, true);
    m_examplesHint = plainLabel({}, content);
    m_recentLayout = new QGridLayout;
    m_recentLayout->setSpacing(kGap);
    m_exampleLayout = new QGridLayout;
    m_exampleLayout->setSpacing(kGap);
    auto* layout = new QVBoxLayout(content);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft; // the scroll bar stands at the end
    layout->setContentsMargins(rightToLeft ? kGap : 0, 0, rightToLeft ? 0 : kGap, 0);
    layout->setSpacing(8);
    layout->addWidget(m_recentTitle);
    layout->addLayout(m_recentLayout);
    layout->addSpacing(kGap);
    layout->addWidget(m_examplesTitle);
    layout->addWidget(m_examplesHint);
    layout->addLayout(m_exampleLayout);
    layout->addStretch();
    return content;
}

/// A library with documents stands beside the examples; one without is a line below them.
void StartPage::arrangeLibrary()
{
    const bool empty = m_library->isEmpty();
    m_body->setDirection(empty ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    m_body->setStretchFactor(m_library, empty ? 0 : 3);
    m_body->setStretchFactor(m_scroll, empty ? 1 : 2);
}

void StartPage::waitForAnswers()
{
    m_answers.wait();
    m_library->wait();
}

void StartPage::createExamples()
{
    for (const QString& path : examplePaths()) {
        auto* card = new DocumentCard(path, DocumentCard::Kind::Example, m_scroll->widget());
        connect(card, &DocumentCard::clicked, this, [this, path] { Q_EMIT exampleChosen(path); });
        m_examples.push_back(card);
    }
    arrangeCards();
}

void StartPage::createRecent()
{
    for (DocumentCard* card : m_recent) {
        m_recentLayout->removeWidget(card);
        card->hide();
        card->deleteLater(); // one of them may be the one just clicked
    }
    m_recent.clear();
    for (const QString& path : RecentFiles::paths().mid(0, kMostRecent)) {
        auto* card = new DocumentCard(path, DocumentCard::Kind::Recent, m_scroll->widget());
        connect(card, &DocumentCard::clicked, this, [this, path] { Q_EMIT fileChosen(path); });
        m_recent.push_back(card);
    }
    m_recentTitle->setVisible(!m_recent.empty());
    m_recentColumns = 0; // these are new cards
    arrangeCards();
}

void StartPage::refresh()
{
    createRecent();
    askForAnswers();
    m_library->refresh();
}

void StartPage::askForAnswers()
{
    QStringList paths;
    for (const auto* cards : {&m_examples, &m_recent}) {
        for (const DocumentCard* card : *cards)
            paths << card->path();
    }
    m_answers.ask(paths);
}

void StartPage::arrangeCards()
{
    const int room = m_scroll->viewport()->width();
    const int examples = std::clamp((room + kGap) / (kCardWidth + kGap), 1, 4);
    const int recent = room > 2 * kRecentWidth + kGap ? 2 : 1;
    if (std::exchange(m_exampleColumns, examples) != examples)
        arrange(*m_exampleLayout, m_examples, examples);
    if (std::exchange(m_recentColumns, recent) != recent)
        arrange(*m_recentLayout, m_recent, recent);
}

bool StartPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        arrangeCards();
    return QWidget::eventFilter(watched, event);
}

void StartPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_answers.setRefining(true);
}

void StartPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_answers.setRefining(false);
}

void StartPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const auto type = event->type();
    if (m_scroll != nullptr && (type == QEvent::LanguageChange || type == QEvent::PaletteChange))
        retranslate();
    if (m_scroll != nullptr && type == QEvent::LanguageChange)
        m_askAgain.start(); // for the verdicts in the new language
}

void StartPage::retranslate()
{
    m_title->setText(tr("Where does tuning start to pay?"));
    m_subtitle->setText(
        tr("Decide with figures how to put a language model to work on one task: prompt it, give it "
           "examples or documents, fine-tune it, or leave it out."));
    m_recentTitle->setText(tr("Recent"));
    m_examplesTitle->setText(tr("Examples"));
    m_examplesHint->setText(
        tr("%Ln real question(s) with their figures and sources. Open one, change a number, and "
           "watch the answer.",
            nullptr, int(m_examples.size())));
    m_new->setText(tr("New assessment"));
    m_open->setText(tr("Open …"));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_subtitle->setPalette(quiet);
    m_examplesHint->setPalette(quiet);
}

} // namespace tunepoint::ui
