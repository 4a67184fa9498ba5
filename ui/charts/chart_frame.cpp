// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_frame.h"

#include "ui/charts/chart.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/figure_table.h"
#include "ui/document/file_store.h"
#include "ui/widgets/lines_label.h"

#include <QAction>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QMessageBox>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace tunepoint::ui {

ChartFrame::ChartFrame(Chart* chart, StrategyStyles& styles, QWidget* parent)
    : QWidget(parent)
    , m_chart(chart)
    , m_table(new FigureTable(styles, this))
    , m_stack(new QStackedWidget(this))
    , m_title(new LinesLabel(1, this)) // gives way to the buttons
    , m_controls(new QHBoxLayout)
    , m_exportButton(new QToolButton(this))
{
    m_title->setScale(1.25);
    m_title->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    createActions();

    auto* tableButton = new QToolButton(this);
    tableButton->setDefaultAction(m_tableAction);
    tableButton->setAutoRaise(true);
    tableButton->setObjectName(QStringLiteral("tableButton"));

    auto* header = new QHBoxLayout;
    header->addWidget(m_title, 1);
    m_controls->setSpacing(4);
    header->addLayout(m_controls);
    header->addWidget(tableButton);
    header->addWidget(m_exportButton);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(header);
    layout->addWidget(m_stack, 1);

    connect(m_chart, &Chart::contentChanged, this, &ChartFrame::showContent);
    connect(m_chart, &Chart::selectionChanged, m_table, &FigureTable::setSelection);
    connect(m_table, &FigureTable::strategySelected, m_chart, [this](const std::string& id) {
        m_chart->setSelection(id);
        Q_EMIT m_chart->selectionChanged(id);
    });
    translate();
}

void ChartFrame::createActions()
{
    m_tableAction = new QAction(this);
    m_tableAction->setCheckable(true);
    m_tableAction->setShortcut(Qt::Key_T);
    m_tableAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_tableAction);
    connect(m_tableAction, &QAction::toggled, this, &ChartFrame::setTableShown);

    auto* menu = new QMenu(m_exportButton);
    const auto entry = [this, menu](const char* name, auto what) {
        QAction* action = menu->addAction(QString());
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, what);
        return action;
    };
    m_png = entry("exportPng", [this] { save(File::Png); });
    m_svg = entry("exportSvg", [this] { save(File::Svg); });
    m_csv = entry("exportCsv", [this] { save(File::Csv); });
    menu->addSeparator();
    m_copyPicture = entry("copyPicture", [this] { copyPicture(); });
    m_copyTable = entry("copyTable", [this] { copyFigures(); });

    m_exportButton->setMenu(menu);
    m_exportButton->setPopupMode(QToolButton::InstantPopup);
    m_exportButton->setAutoRaise(true);
    m_exportButton->setObjectName(QStringLiteral("exportButton"));
}

void ChartFrame::translate()
{
    m_tableAction->setText(tr("Table"));
    m_tableAction->setToolTip(tr("The same figures as a table (%1)")
                                  .arg(m_tableAction->shortcut().toString(QKeySequence::NativeText)));
    m_exportButton->setText(tr("Export"));
    m_exportButton->setToolTip(tr("Save or copy the chart or its figures"));
    m_png->setText(tr("Save as picture (PNG)…"));
    m_svg->setText(tr("Save as drawing (SVG)…"));
    m_csv->setText(tr("Save figures (CSV)…"));
    m_copyPicture->setText(tr("Copy picture"));
    m_copyTable->setText(tr("Copy figures"));
    showContent();
}

void ChartFrame::showContent()
{
    m_title->setText(m_chart->title());
    m_table->setTable(m_chart->table());
    m_table->setAccessibleName(tr("%1, as a table").arg(m_chart->title()));
}

void ChartFrame::addControl(QWidget* control)
{
    m_controls->addWidget(control);
}

void ChartFrame::setTableShown(bool shown)
{
    m_tableAction->setChecked(shown);
    QWidget* page = shown ? static_cast<QWidget*>(m_table) : m_chart;
    if (m_stack->currentWidget() == page)
        return;
    const bool hadFocus = m_stack->currentWidget()->hasFocus();
    m_stack->setCurrentWidget(page);
    if (shown)
        m_table->setSelection(m_chart->selection());
    if (hadFocus)
        page->setFocus();
}

bool ChartFrame::isTableShown() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartFrame::copyPicture() const
{
    ui::copyPicture(*m_chart, pictureSize());
}

void ChartFrame::copyFigures() const
{
    m_table->copy();
}

QSize ChartFrame::pictureSize() const
{
    return m_stack->size().expandedTo({720, 440});
}

void ChartFrame::save(File kind)
{
    struct Choice {
        QString filter;
        QString extension;
    };
    const Choice choice = kind == File::Png ? Choice{tr("Pictures (*.png)"), QStringLiteral("png")}
        : kind == File::Svg                 ? Choice{tr("Drawings (*.svg)"), QStringLiteral("svg")}
                            : Choice{tr("Comma-separated values (*.csv)"), QStringLiteral("csv")};
    QFileDialog dialog(this, tr("Save"), {}, choice.filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(choice.extension);
    dialog.selectFile(safeFileName(m_chart->title(), choice.extension));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return;
    const QByteArray bytes = kind == File::Png ? chartPng(*m_chart, pictureSize())
        : kind == File::Svg                    ? chartSvg(*m_chart, pictureSize())
                            : QByteArray("\xef\xbb\xbf") + toCsv(m_table->table()).toUtf8();
    const FileResult<void> saved = saveBytes(dialog.selectedFiles().constFirst(), bytes);
    if (saved)
        return;
    QMessageBox message(this);
    message.setIcon(QMessageBox::Warning);
    message.setTextFormat(Qt::PlainText);
    message.setText(saved.error().message);
    message.exec();
}

void ChartFrame::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
}

} // namespace tunepoint::ui
