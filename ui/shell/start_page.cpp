// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "ui/document/recent_files.h"
#include "ui/widgets/accent_button.h"
#include "ui/shell/theme.h"
#include "ui/widgets/plain_label.h"

#include <QDir>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr QLatin1String kExamples(":/examples");
constexpr QLatin1String kFirstExample("shop-reviews.tunepoint");
constexpr int kMargin = 24;
constexpr int kGap = 16;
constexpr int kCardWidth = 280;
constexpr int kPageWidth = 1240;
constexpr int kMostRecent = 4;

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
    : QScrollArea(parent)
    , m_answers(std::move(catalogue))
{
    setObjectName(QStringLiteral("startPage"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    createViews();
    connect(&m_answers, &Answers::arrived, this, [this](const Answer& answer) {
        for (const auto* cards : {&m_recent, &m_examples}) {
            for (DocumentCard* card : *cards) {
                if (card->path() == answer.path)
                    card->setAnswer(answer);
            }
        }
    });
    refresh();
}

void StartPage::createViews()
{
    auto* content = new QWidget;
    setWidget(content); // owned by the scroll area
    m_title = new PlainLabel({}, content);
    m_title->setScale(2, true);
    m_subtitle = plainLabel({}, content);
    m_recentTitle = new PlainLabel({}, content);
    m_recentTitle->setScale(1.2, true);
    m_examplesTitle = new PlainLabel({}, content);
    m_examplesTitle->setScale(1.2, true);
    m_examplesHint = plainLabel({}, content);
    m_new = new AccentButton(content);
    m_new->setObjectName(QStringLiteral("newAssessment"));
    m_open = new QPushButton(content);
    m_open->setObjectName(QStringLiteral("openFile"));
    connect(m_new, &QPushButton::clicked, this, &StartPage::newWanted);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openWanted);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kGap);
    buttons->addWidget(m_new);
    buttons->addWidget(m_open);
    buttons->addStretch();

    m_recentLayout = new QGridLayout;
    m_recentLayout->setSpacing(kGap);
    m_recentLayout->setColumnStretch(0, 1);
    m_recentLayout->setColumnStretch(1, 1);
    m_exampleLayout = new QGridLayout;
    m_exampleLayout->setSpacing(kGap);

    auto* column = new QWidget(content);
    column->setMaximumWidth(kPageWidth);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(kMargin, 2 * kMargin, kMargin, kMargin);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addSpacing(kGap);
    layout->addLayout(buttons);
    layout->addSpacing(kMargin);
    layout->addWidget(m_recentTitle);
    layout->addLayout(m_recentLayout);
    layout->addSpacing(kGap);
    layout->addWidget(m_examplesTitle);
    layout->addWidget(m_examplesHint);
    layout->addLayout(m_exampleLayout);
    layout->addStretch();

    auto* centred = new QHBoxLayout(content);
    centred->setContentsMargins(0, 0, 0, 0);
    centred->addStretch();
    centred->addWidget(column, 100);
    centred->addStretch();
    createExamples();
    retranslate();
}

void StartPage::createExamples()
{
    for (const QString& path : examplePaths()) {
        auto* card = new DocumentCard(path, DocumentCard::Kind::Example, widget());
        connect(card, &DocumentCard::clicked, this, [this, path] { Q_EMIT exampleChosen(path); });
        m_examples.push_back(card);
    }
    arrangeExamples();
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
        auto* card = new DocumentCard(path, DocumentCard::Kind::Recent, widget());
        connect(card, &DocumentCard::clicked, this, [this, path] { Q_EMIT fileChosen(path); });
        m_recentLayout->addWidget(card, int(m_recent.size()) / 2, int(m_recent.size()) % 2);
        m_recent.push_back(card);
    }
    m_recentTitle->setVisible(!m_recent.empty());
}

void StartPage::refresh()
{
    createRecent();
    QStringList paths;
    for (const auto* cards : {&m_examples, &m_recent}) {
        for (const DocumentCard* card : *cards)
            paths << card->path();
    }
    m_answers.ask(paths);
}

void StartPage::arrangeExamples()
{
    const int room = std::min(viewport()->width(), kPageWidth) - 2 * kMargin;
    const int columns = std::clamp((room + kGap) / (kCardWidth + kGap), 1, 4);
    if (m_exampleLayout->columnCount() == columns && m_exampleLayout->count() == int(m_examples.size()))
        return;
    for (int column = 0; column < m_exampleLayout->columnCount(); ++column)
        m_exampleLayout->setColumnStretch(column, 0);
    int n = 0;
    for (DocumentCard* card : m_examples) {
        m_exampleLayout->addWidget(card, n / columns, n % columns);
        ++n;
    }
    for (int column = 0; column < columns; ++column)
        m_exampleLayout->setColumnStretch(column, 1);
}

void StartPage::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrangeExamples();
}

void StartPage::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && m_examplesHint != nullptr)
        retranslate();
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
        tr("Five real questions with their figures and sources. Open one, change a number, and "
           "watch the answer."));
    m_new->setText(tr("New assessment"));
    m_open->setText(tr("Open …"));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_subtitle->setPalette(quiet);
    m_examplesHint->setPalette(quiet);
}

} // namespace tunepoint::ui
