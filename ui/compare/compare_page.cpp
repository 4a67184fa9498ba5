// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_page.h"

#include "ui/compare/compare_results.h"
#include "ui/compare/comparison_runner.h"
#include "ui/compare/kept_version.h"
#include "ui/document/assessment_document.h"
#include "ui/document/file_store.h"
#include "ui/widgets/calm_list.h"
#include "ui/widgets/focus_pass.h"
#include "ui/widgets/plain_label.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace tunepoint::ui {

namespace {

constexpr qsizetype kMostSources = 5; // beside the present state: columns of a table that can be read
constexpr int kListRows = 4;

PlainLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new PlainLabel(text, parent);
    label->setScale(1.25);
    return label;
}

} // namespace

ComparePage::ComparePage(AssessmentDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_runner(new ComparisonRunner(this))
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 16, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(createSources());
    m_results = new CompareResults(m_document, content);
    createTarget();
    m_results->hide();
    layout->addWidget(m_results);
    layout->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its controls take the keys, and it scrolls along
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    passFocusOn(*this, *m_list);
    connect(&m_document, &AssessmentDocument::changed, this, &ComparePage::refresh);
    connect(m_runner, &ComparisonRunner::finished, this, &ComparePage::showStates);
}

QWidget* ComparePage::createSources()
{
    auto* block = new QWidget(this);
    m_list = new QListWidget(block);
    m_list->setObjectName(QStringLiteral("compareWith"));
    m_list->setAccessibleName(tr("Compare with"));
    m_list->setMaximumHeight((fontMetrics().height() + 8) * kListRows);
    auto* keep = new QPushButton(tr("Keep this state …"), block);
    keep->setToolTip(tr("Store the document as it is now under a name, inside the document"));
    auto* add = new QPushButton(tr("Add a file …"), block);
    m_remove = new QPushButton(tr("Remove"), block);
    m_remove->setToolTip(tr("Remove the selected version from the document, or the file from this list"));
    m_message = plainLabel({}, block);
    m_message->setObjectName(QStringLiteral("compareMessage"));
    connect(keep, &QPushButton::clicked, this, &ComparePage::askForName);
    connect(add, &QPushButton::clicked, this, &ComparePage::askForFile);
    connect(m_remove, &QPushButton::clicked, this, &ComparePage::removeVersion);
    connect(m_list, &QListWidget::currentRowChanged, this, &ComparePage::requestComparison);
    connect(m_list, &QListWidget::itemChanged, this, &ComparePage::requestComparison);

    auto* buttons = new QVBoxLayout;
    for (QPushButton* button : {keep, add, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    auto* layout = new QVBoxLayout(block);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(heading(tr("Compare the document with"), block));
    layout->addWidget(plainLabel(
        tr("Ticked ones stand side by side; the change is explained from the selected one to the present "
           "state, or to another that you choose."),
        block));
    layout->addLayout(row);
    layout->addWidget(m_message);
    return block;
}

void ComparePage::createTarget()
{
    auto* row = new QWidget(m_results);
    m_to = new CalmList(row);
    m_to->setObjectName(QStringLiteral("compareTo"));
    m_to->setAccessibleName(tr("State that the change leads to"));
    connect(m_to, &QComboBox::activated, this, [this](int index) {
        const int source = m_to->itemData(index).toInt();
        m_target = source < 0 ? nullptr : m_sources[std::size_t(source)].document.get();
        requestComparison();
    });
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new PlainLabel(tr("From the selected one to"), row));
    layout->addWidget(m_to);
    m_results->addControl(row);
}

void ComparePage::addFile(const QString& path)
{
    auto loaded = loadDocument(path);
    if (!loaded)
        return say(loaded.error().message);
    m_files.push_back(
        {{}, QFileInfo(path).fileName(), std::make_shared<const Assessment>(std::move(loaded->assessment))});
    say({});
    refresh();
    m_list->setCurrentRow(m_list->count() - 1);
}

void ComparePage::keepVersion(const QString& name)
{
    keepAsVersion(m_document, name);
    if (!m_stale) // versions stand before the files
        m_list->setCurrentRow(int(m_document.assessment().versions.size()) - 1);
}

void ComparePage::askForFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Compare with"),
        QFileInfo(m_document.path()).path(), tr("Assessments (*.tunepoint);;All files (*)"));
    if (!path.isEmpty())
        addFile(path);
}

void ComparePage::askForName()
{
    const QString name = askForVersionName(this);
    if (!name.isEmpty())
        keepVersion(name);
}

void ComparePage::removeVersion()
{
    const int row = m_list->currentRow();
    if (row < 0 || std::size_t(row) >= m_sources.size())
        return;
    const Source source = m_sources[std::size_t(row)];
    if (source.version.empty()) {
        std::erase_if(m_files, [&](const Source& file) { return file.document == source.document; });
        return refresh();
    }
    m_document.endMerge();
    m_document.edit("/versions", tr("Remove version"), [&](Assessment& assessment) {
        std::erase_if(
            assessment.versions, [&](const Version& version) { return version.id == source.version; });
    });
    m_document.endMerge();
}

void ComparePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void ComparePage::refresh()
{
    m_stale = !isVisible();
    if (m_stale)
        return m_runner->cancel(); // it compares what is no more, while others wait for the processors
    showSources();
    requestComparison();
}

void ComparePage::showSources()
{
    std::set<QString> unticked;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() != Qt::Checked)
            unticked.insert(m_list->item(i)->text());
    }
    const int current = m_list->currentRow();
    m_sources.clear();
    for (const Version& version : m_document.assessment().versions) {
        const QString name = version.name.empty() ? displayText(version.id) : displayText(version.name);
        m_sources.push_back({version.id, name, version.document});
    }
    m_sources.insert(m_sources.end(), m_files.begin(), m_files.end());
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Source& source : m_sources) {
        auto* item = new QListWidgetItem(source.name, m_list); // owned by the list
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        const bool ticked = !unticked.contains(source.name) && m_list->count() <= kMostSources;
        item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(std::clamp(current, m_list->count() > 0 ? 0 : -1, m_list->count() - 1));
    m_remove->setEnabled(m_list->count() > 0);
}

void ComparePage::requestComparison()
{
    const int current = m_list->currentRow();
    if (current < 0 || std::size_t(current) >= m_sources.size()) {
        m_runner->cancel();
        m_results->hide();
        return say(tr("There is nothing to compare with yet. Keep the present state under a name and change "
                      "something, or add another file."));
    }
    if (hasErrors(m_document.problems()))
        return say(tr("The document has errors; correct them first."));
    std::vector<std::shared_ptr<const Assessment>> documents;
    std::vector<int> rows;
    std::size_t from = 0;
    for (int i = 0; i < m_list->count(); ++i) {
        const bool ticked = m_list->item(i)->checkState() == Qt::Checked;
        if (i != current && (!ticked || qsizetype(documents.size()) >= kMostSources))
            continue;
        if (i == current)
            from = documents.size();
        else
            rows.push_back(i);
        documents.push_back(m_sources[std::size_t(i)].document);
    }
    showTargets(rows);
    documents.push_back(m_document.snapshot());
    const auto target = std::find_if(documents.begin(), documents.end(),
        [this](const auto& document) { return document.get() == m_target; });
    const auto to = std::size_t(std::min(target - documents.begin(), std::ptrdiff_t(documents.size()) - 1));
    say(tr("Comparing …"));
    m_runner->request(std::move(documents), from, to, m_document.sharedCatalogue());
}

/// The states that the change can lead to: the present one, and what is ticked beside the selected one.
void ComparePage::showTargets(const std::vector<int>& rows)
{
    m_to->clear();
    m_to->addItem(tr("Now"), -1);
    int chosen = 0;
    for (const int row : rows) {
        const Source& source = m_sources[std::size_t(row)];
        if (source.document.get() == m_target)
            chosen = m_to->count();
        m_to->addItem(source.name, row);
    }
    if (chosen == 0)
        m_target = nullptr; // no longer there
    m_to->setCurrentIndex(chosen);
}

void ComparePage::say(const QString& text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

QString ComparePage::nameOf(const Assessment* document) const
{
    const auto source = std::find_if(m_sources.begin(), m_sources.end(),
        [document](const Source& candidate) { return candidate.document.get() == document; });
    return source == m_sources.end() ? tr("Now") : source->name;
}

void ComparePage::showStates(const std::shared_ptr<const ComparedStates>& states)
{
    QStringList names;
    for (const auto& document : states->documents)
        names << nameOf(document.get());
    const bool sound = m_results->showStates(states, names);
    say(sound ? QString() : tr("One of the two documents has errors and cannot be evaluated."));
    m_results->setVisible(sound);
}

} // namespace tunepoint::ui
