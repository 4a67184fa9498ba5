// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/library_model.h"
#include "ui/library/library_reader.h"

#include <QFileSystemWatcher>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QListView;
class QPushButton;

namespace tunepoint::ui {

class PlainLabel;

/// The documents of one folder: to search, sort, open, rename, copy and throw away. What is shown comes from
/// an index at once and is brought up to date behind it.
class LibraryPanel : public QWidget {
    Q_OBJECT

public:
    explicit LibraryPanel(std::shared_ptr<const Catalogue> catalogue, QWidget* parent = nullptr);
    ~LibraryPanel() override;

    /// Looks at the folder again; only what has changed is read.
    void refresh();
    /// Blocks until every row has its answer, for pictures and tests.
    void wait();
    /// Whether there is a document in the folder, as far as it is known.
    [[nodiscard]] bool isEmpty() const { return m_model.rowCount() == 0; }

Q_SIGNALS:
    void filesChosen(const QStringList& paths);
    void emptyChanged();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createViews();
    void createRow();
    void createActions();
    void connectReader();
    void retranslate();
    void open(const QString& folder);
    void chooseFolder();
    void watch();
    void showState();
    void showProgress(int done, int total);
    void showMenu(const QPoint& place);
    void askForPictures();
    void keep();
    [[nodiscard]] QString chosenPath() const;
    [[nodiscard]] QStringList chosenPaths() const;
    void choose(const QString& path);
    void openChosen();
    void renameChosen();
    void duplicateChosen();
    void trashChosen();
    void showChosen();
    void finishFileWork(const FileResult<QString>& result, const QString& former);

    QString m_folder;
    LibraryModel m_model;
    LibraryFilter m_filter;
    LibraryReader m_reader;
    QFileSystemWatcher m_watcher;
    QTimer m_again; ///< the folder changes in several steps
    QTimer m_look; ///< which rows can be seen changes in several steps
    QString m_wanted; ///< path to choose as soon as it is listed
    bool m_wasEmpty = true;
    bool m_dirty = false; ///< the index file lacks something

    PlainLabel* m_title = nullptr; // owned by this panel, as is all below
    PlainLabel* m_place = nullptr;
    PlainLabel* m_state = nullptr;
    QPushButton* m_choose = nullptr;
    QPushButton* m_stop = nullptr;
    QLineEdit* m_search = nullptr;
    QComboBox* m_order = nullptr;
    QListView* m_list = nullptr;
    QWidget* m_tools = nullptr; ///< search and order
    QWidget* m_buttons = nullptr; ///< what can be done with the chosen document
    QAction* m_open = nullptr;
    QAction* m_rename = nullptr;
    QAction* m_duplicate = nullptr;
    QAction* m_show = nullptr;
    QAction* m_trash = nullptr;
};

} // namespace tunepoint::ui
