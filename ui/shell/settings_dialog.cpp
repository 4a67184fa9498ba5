// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_dialog.h"

#include "ui/document/final_trials.h"
#include "ui/library/library_index.h"
#include "ui/shell/language.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"
#include "ui/widgets/calm_list.h"
#include "ui/widgets/currency_field.h"
#include "ui/widgets/months_field.h"
#include "ui/widgets/plain_label.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace tunepoint::ui {

namespace {

/// A list of choices, of which `chosen` is shown; `choose` is told the one the user takes.
template <class Value>
CalmList* choices(const QString& name, const QString& objectName,
    const std::vector<std::pair<QString, Value>>& all, const Value& chosen,
    const std::function<void(const Value&)>& choose, QWidget* parent)
{
    auto* list = new CalmList(parent);
    list->setObjectName(objectName);
    list->setAccessibleName(name);
    for (const auto& [text, value] : all) {
        list->addItem(text);
        if (value == chosen)
            list->setCurrentIndex(list->count() - 1);
    }
    QObject::connect(list, &QComboBox::activated, list,
        [all, choose](int index) { choose(all[std::size_t(index)].second); });
    return list;
}

PlainLabel* note(const QString& text, QWidget* parent)
{
    PlainLabel* label = plainLabel(text, parent);
    label->setScale(0.9);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

SettingsDialog::SettingsDialog(QWidget* parent)
    : QDialog(parent)
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 16);
    outer->addWidget(m_scroll, 1);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(24, 0, 24, 0);
    row->addWidget(buttons);
    outer->addLayout(row);
    m_rebuild.setSingleShot(true);
    m_rebuild.setInterval(0);
    connect(&m_rebuild, &QTimer::timeout, this, &SettingsDialog::build);
    build();
}

void SettingsDialog::showFor(QWidget* parent)
{
    auto* dialog = parent->findChild<SettingsDialog*>(QString(), Qt::FindDirectChildrenOnly);
    if (dialog == nullptr) {
        dialog = new SettingsDialog(parent); // deletes itself when closed
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void SettingsDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::LanguageChange || type == QEvent::FontChange)
        m_rebuild.start();
}

/// Makes the page anew in the present language; the control with the focus keeps it.
void SettingsDialog::build()
{
    setWindowTitle(tr("Settings"));
    const QWidget* focused = focusWidget();
    const QString focusedName = focused == nullptr ? QString() : focused->objectName();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    addLook(*addGroup(*column, tr("Look")));
    addNewAssessments(*addGroup(*column, tr("New assessments")));
    addFigures(*addGroup(*column, tr("Figures")));
    addFiles(*addGroup(*column, tr("Start and files")));
    column->addStretch(1);
    QWidget* before = m_scroll->takeWidget();
    if (before != nullptr)
        before->deleteLater(); // a control of it may be the one that was used
    m_scroll->setWidget(content); // owns it
    content->show();
    setMinimumWidth(std::min(content->minimumSizeHint().width() + 40, 1000));
    if (before == nullptr)
        resize(fontMetrics().averageCharWidth() * 90, std::min(content->sizeHint().height() + 80, 700));
    if (auto* same = focusedName.isEmpty() ? nullptr : content->findChild<QWidget*>(focusedName))
        same->setFocus();
}

QFormLayout* SettingsDialog::addGroup(QVBoxLayout& column, const QString& title)
{
    auto* heading = new PlainLabel(title, this);
    heading->setScale(1.25, true);
    if (column.count() > 0)
        column.addSpacing(16);
    column.addWidget(heading);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    column.addLayout(form);
    return form;
}

void SettingsDialog::addLook(QFormLayout& form)
{
    std::vector<std::pair<QString, QString>> spoken;
    for (const QString& language : QStringList{QString()} + languages())
        spoken.emplace_back(languageChoice(language), language);
    form.addRow(tr("&Language"),
        choices<QString>(
            tr("Language"), QStringLiteral("settingsLanguage"), spoken, currentLanguage(),
            [](const QString& language) { Preferences::instance().chooseLanguage(language); }, this));

    std::vector<std::pair<QString, Theme>> colours;
    for (const Theme theme : themes())
        colours.emplace_back(themeName(theme), theme);
    form.addRow(tr("&Colours"),
        choices<Theme>(
            tr("Colours"), QStringLiteral("settingsTheme"), colours, currentTheme(),
            [](const Theme& theme) { Preferences::instance().chooseTheme(theme); }, this));

    std::vector<std::pair<QString, int>> sizes;
    for (const int percent : textSizes())
        sizes.emplace_back(tr("%1%").arg(QLocale().toString(percent)), percent);
    form.addRow(tr("&Text size"),
        choices<int>(
            tr("Text size"), QStringLiteral("settingsTextSize"), sizes, currentTextSize(),
            [](const int& percent) { Preferences::instance().chooseTextSize(percent); }, this));
}

void SettingsDialog::addNewAssessments(QFormLayout& form)
{
    auto* currency = new CurrencyField(tr("Currency"), this);
    currency->setCode(Preferences::currency());
    connect(currency, &CurrencyField::codeEdited, &Preferences::instance(), &Preferences::chooseCurrency);
    form.addRow(tr("C&urrency"), currency);
    auto* horizon = new MonthsField(tr("Months to look ahead"), this);
    horizon->setMonths(Preferences::horizonMonths());
    connect(horizon, &MonthsField::monthsEdited, &Preferences::instance(), &Preferences::chooseHorizonMonths);
    form.addRow(tr("&Months to look ahead"), horizon);
    form.addRow(
        note(tr("An assessment begins with these. Those that you have already stay as they are."), this));
}

void SettingsDialog::addFigures(QFormLayout& form)
{
    std::vector<std::pair<QString, std::uint64_t>> steps;
    for (const std::uint64_t trials : kFinalTrials)
        steps.emplace_back(trials == kUsualFinalTrials
                ? tr("%1 (usual)", "number of trials").arg(QLocale().toString(qulonglong(trials)))
                : QLocale().toString(qulonglong(trials)),
            trials);
    form.addRow(tr("T&rials for the final figures"),
        choices<std::uint64_t>(
            tr("Trials for the final figures"), QStringLiteral("settingsTrials"), steps,
            Preferences::finalTrials(),
            [](const std::uint64_t& trials) { Preferences::instance().chooseFinalTrials(trials); }, this));
    form.addRow(note(tr("The program computes everything this many times with other figures out of your "
                        "ranges. More trials: steadier chances and ranges, and a longer wait after an edit."),
        this));
}

void SettingsDialog::addFiles(QFormLayout& form)
{
    auto* restore = new QCheckBox(tr("&Open at the start what was open last"), this);
    restore->setObjectName(QStringLiteral("settingsRestore"));
    restore->setChecked(Preferences::restoresSession());
    connect(restore, &QCheckBox::toggled, &Preferences::instance(), &Preferences::chooseRestoringSession);
    form.addRow(restore);

    auto* folder = new QLineEdit(QDir::toNativeSeparators(libraryFolder()), this);
    folder->setObjectName(QStringLiteral("settingsFolder"));
    folder->setReadOnly(true);
    folder->setAccessibleName(tr("Folder of the library"));
    auto* choose = new QPushButton(tr("C&hoose …"), this);
    choose->setObjectName(QStringLiteral("settingsChooseFolder"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, [this, folder] {
        const QString chosen
            = QFileDialog::getExistingDirectory(this, tr("Folder of the library"), libraryFolder());
        if (chosen.isEmpty())
            return;
        Preferences::instance().chooseFolder(chosen);
        folder->setText(QDir::toNativeSeparators(libraryFolder()));
    });
    auto* row = new QHBoxLayout;
    row->addWidget(folder, 1);
    row->addWidget(choose);
    auto* label = new PlainLabel(tr("&Folder of the library"), this);
    label->setBuddy(folder);
    form.addRow(label, row);
    form.addRow(note(tr("The start page lists the assessments of this folder."), this));
}

} // namespace tunepoint::ui
