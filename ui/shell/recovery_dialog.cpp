// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recovery_dialog.h"

#include "ui/shell/messages.h"
#include "ui/widgets/plain_label.h"

#include <QDir>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tunepoint::ui {

namespace {

QString titleOf(const UnsavedWork& work)
{
    const QString stated = displayText(work.assessment->title);
    if (!stated.isEmpty())
        return stated;
    return work.path.isEmpty() ? RecoveryDialog::tr("Untitled assessment")
                               : QFileInfo(work.path).completeBaseName();
}

QString lineOf(const UnsavedWork& work)
{
    const QString time = QLocale().toString(work.time, QLocale::ShortFormat);
    if (work.path.isEmpty())
        return RecoveryDialog::tr("%1\nnever saved · changed %2", "title, time").arg(titleOf(work), time);
    return RecoveryDialog::tr("%1\n%2 · changed %3", "title, file, time")
        .arg(titleOf(work), QDir::toNativeSeparators(work.path), time);
}

} // namespace

RecoveryDialog::RecoveryDialog(Leftovers leftovers, QWidget* parent)
    : QDialog(parent)
    , m_leftovers(std::move(leftovers))
    , m_list(new QListWidget(this))
    , m_recover(new QPushButton(tr("&Recover"), this))
    , m_discard(new QPushButton(tr("&Throw away …"), this))
    , m_later(new QPushButton(tr("&Decide later"), this))
{
    setObjectName(QStringLiteral("recoveryDialog"));
    setWindowTitle(tr("Unsaved work"));
    m_list->setObjectName(QStringLiteral("recoveryList"));
    m_list->setAccessibleName(tr("Unsaved work"));
    m_recover->setObjectName(QStringLiteral("recoveryRecover"));
    m_discard->setObjectName(QStringLiteral("recoveryDiscard"));
    m_later->setObjectName(QStringLiteral("recoveryLater"));
    m_recover->setDefault(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(plainLabel(tr("The program ended before this work was saved. Recovered work opens as a "
                                    "change that you can undo; no file is overwritten until you save."),
        this));
    layout->addWidget(m_list, 1);
    if (!m_leftovers.movedAside.isEmpty()) {
        QStringList files;
        for (const QString& file : m_leftovers.movedAside)
            files << QDir::toNativeSeparators(file);
        layout->addWidget(plainLabel(tr("%n file(s) could not be read and were moved aside: %1", nullptr,
                                         int(m_leftovers.movedAside.size()))
                                         .arg(files.join(QLatin1Char('\n'))),
            this));
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_discard);
    buttons->addStretch();
    buttons->addWidget(m_later);
    buttons->addWidget(m_recover);
    layout->addLayout(buttons);

    fill();
    connect(m_list, &QListWidget::itemChanged, this, &RecoveryDialog::showChoice);
    connect(m_recover, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_discard, &QPushButton::clicked, this, &RecoveryDialog::discard);
    resize(640, 360);
}

void RecoveryDialog::fill()
{
    m_list->clear();
    for (const Leftover& leftover : m_leftovers.work) {
        auto* item = new QListWidgetItem(lineOf(leftover.work), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_list->setCurrentRow(0);
    m_list->setVisible(!m_leftovers.work.empty());
    showChoice();
}

std::vector<int> RecoveryDialog::chosen() const
{
    std::vector<int> rows;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            rows.push_back(row);
    }
    return rows;
}

void RecoveryDialog::showChoice()
{
    const bool any = !chosen().empty();
    m_recover->setEnabled(any);
    m_discard->setEnabled(any);
}

void RecoveryDialog::discard()
{
    const auto rows = chosen();
    PlainMessageBox box(this, QMessageBox::Warning,
        tr("Throw away %n piece(s) of unsaved work for good?", nullptr, int(rows.size())),
        tr("The files that were saved stay as they are."));
    const auto* away = box.addButton(tr("Throw away"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    if (box.clickedButton() != away)
        return;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        if (m_leftovers.work[std::size_t(*row)].slot.remove())
            m_leftovers.work.erase(m_leftovers.work.begin() + *row);
    }
    if (m_leftovers.work.empty())
        reject();
    else
        fill();
}

std::vector<Leftover> RecoveryDialog::takeChosen()
{
    std::vector<Leftover> taken;
    const auto rows = chosen();
    for (const int row : rows)
        taken.push_back(std::move(m_leftovers.work[std::size_t(row)]));
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
        m_leftovers.work.erase(m_leftovers.work.begin() + *row);
    fill();
    return taken;
}

} // namespace tunepoint::ui
