// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/wizard_dialog.h"

#include "ui/document/assessment_document.h"
#include "ui/widgets/plain_label.h"
#include "ui/wizard/lean_panel.h"
#include "ui/wizard/options_chooser.h"
#include "ui/wizard/question_form.h"

#include <QAction>
#include <QCryptographicHash>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr int kPages = int(QuestionPage::Count_);
constexpr auto kPageProperty = "tunepointWizardPage"; // remembered on the document while it is open

/// Where the page of a file is kept from one start of the program to the next.
QString sessionKey(const AssessmentDocument& document)
{
    const QByteArray path = document.path().toUtf8();
    return QStringLiteral("wizard/page-%1")
        .arg(
            QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16)));
}

/// The page to begin with: as left in this document, else as left in this file at an earlier time.
int rememberedPage(const AssessmentDocument& document)
{
    const QVariant here = document.property(kPageProperty);
    if (here.isValid())
        return std::clamp(here.toInt(), 0, kPages - 1);
    bool ok = false;
    const int page
        = document.path().isEmpty() ? 0 : QSettings().value(sessionKey(document)).toString().toInt(&ok);
    return ok ? std::clamp(page, 0, kPages - 1) : 0;
}

QFrame* line(QFrame::Shape shape, QWidget* parent)
{
    auto* frame = new QFrame(parent);
    frame->setFrameShape(shape);
    frame->setFrameShadow(QFrame::Plain);
    frame->setForegroundRole(QPalette::Mid);
    return frame;
}

} // namespace

WizardDialog::WizardDialog(AssessmentDocument& document, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_pages(new QStackedWidget(this))
    , m_progress(new PlainLabel({}, this))
    , m_introduction(plainLabel({}, this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(this))
    , m_skip(new QPushButton(tr("&Skip to the chart"), this))
{
    setWindowTitle(tr("Questions about the task"));
    setObjectName(QStringLiteral("wizard"));
    createPages();
    createSteps();
    createButtons();
    createUndo();
    layOut();
    QSize size(1100, 720);
    if (const QScreen* screen = QGuiApplication::primaryScreen())
        size = size.boundedTo(screen->availableSize());
    resize(size);
    enter(rememberedPage(document));
}

void WizardDialog::createPages()
{
    for (int page = 0; page < int(QuestionPage::Options); ++page)
        m_pages->addWidget(new QuestionForm({QuestionPage(page)}, m_document, this));
    m_options = new OptionsChooser(m_document, this);
    m_pages->addWidget(m_options);
}

void WizardDialog::createSteps()
{
    for (int i = 0; i < kPages; ++i) {
        auto* step = new QToolButton(this);
        step->setText(withoutMnemonic(pageTitle(QuestionPage(i))));
        step->setCheckable(true);
        step->setAutoRaise(true);
        step->setAccessibleName(
            tr("Page %1 of %2: %3")
                .arg(QString::number(i + 1), QString::number(kPages), pageTitle(QuestionPage(i))));
        step->setObjectName(QStringLiteral("step%1").arg(i));
        connect(step, &QToolButton::clicked, this, [this, i] { enter(i); });
        m_steps.push_back(step);
    }
}

void WizardDialog::createButtons()
{
    m_back->setObjectName(QStringLiteral("back"));
    m_next->setObjectName(QStringLiteral("next"));
    m_skip->setObjectName(QStringLiteral("skip"));
    m_next->setDefault(true);
    m_back->setAutoDefault(false);
    m_skip->setAutoDefault(false);
    connect(m_back, &QPushButton::clicked, this, [this] { enter(m_pages->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_pages->currentIndex() + 1 < kPages)
            enter(m_pages->currentIndex() + 1);
        else
            finish();
    });
    connect(m_skip, &QPushButton::clicked, this, [this] { finish(); });
}

void WizardDialog::createUndo()
{
    QAction* undo = m_document.undoStack().createUndoAction(this);
    QAction* redo = m_document.undoStack().createRedoAction(this);
    undo->setShortcuts(QKeySequence::Undo);
    redo->setShortcuts(QKeySequence::Redo);
    addActions({undo, redo});
}

void WizardDialog::layOut()
{
    auto* steps = new QHBoxLayout;
    steps->setSpacing(4);
    for (QToolButton* step : m_steps)
        steps->addWidget(step);
    steps->addStretch(1);
    m_progress->setScale(1.5, true);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_introduction->setForegroundRole(QPalette::PlaceholderText);

    auto* head = new QVBoxLayout;
    head->setContentsMargins(24, 16, 24, 0);
    head->setSpacing(8);
    head->addLayout(steps);
    head->addWidget(m_progress);
    head->addWidget(m_introduction);
    auto* main = new QVBoxLayout;
    main->setSpacing(8);
    main->addLayout(head);
    main->addWidget(m_pages, 1);
    auto* lean = new LeanPanel(m_document, this);
    lean->setFixedWidth(fontMetrics().averageCharWidth() * 40);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addLayout(main, 1);
    middle->addWidget(line(QFrame::VLine, this));
    middle->addWidget(lean);

    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(24, 8, 24, 16);
    buttons->setSpacing(8);
    buttons->addWidget(m_skip);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(middle, 1);
    column->addWidget(line(QFrame::HLine, this));
    column->addLayout(buttons);
}

QuestionPage WizardDialog::page() const
{
    return QuestionPage(m_pages->currentIndex());
}

void WizardDialog::showPage(QuestionPage page)
{
    enter(int(page));
}

void WizardDialog::enter(int index)
{
    m_document.endMerge();
    m_pages->setCurrentIndex(index);
    m_document.setProperty(kPageProperty, index);
    const QString title = pageTitle(QuestionPage(index));
    m_progress->setText(
        tr("%1 of %2 · %3").arg(locale().toString(index + 1), locale().toString(kPages), title));
    m_introduction->setText(pageIntroduction(QuestionPage(index)));
    for (int i = 0; i < kPages; ++i)
        m_steps[std::size_t(i)]->setChecked(i == index);
    m_back->setEnabled(index > 0);
    const bool last = index + 1 == kPages;
    m_next->setText(last ? tr("Show the &chart")
                         : tr("&Next: %1").arg(withoutMnemonic(pageTitle(QuestionPage(index + 1)))));
    if (last && m_document.assessment().strategies.empty())
        m_options->takeProposals();
    if (auto* form = qobject_cast<QuestionForm*>(m_pages->currentWidget()))
        form->focusFirst();
}

void WizardDialog::finish()
{
    if (m_document.assessment().strategies.empty())
        m_options->takeProposals(); // a chart of nothing helps nobody, and it can be undone
    accept();
}

void WizardDialog::done(int result)
{
    m_document.endMerge();
    if (!m_document.path().isEmpty()) {
        QSettings settings;
        if (result == Accepted)
            settings.remove(sessionKey(m_document)); // through: the next time begins at the first page
        else
            settings.setValue(sessionKey(m_document), QString::number(m_pages->currentIndex()));
    }
    QDialog::done(result);
}

} // namespace tunepoint::ui
