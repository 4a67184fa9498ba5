// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

#include <vector>

class QLineEdit;
class QListWidget;

namespace tunepoint::ui {

class PlainLabel;

/// One line to pick; all texts are plain.
struct PickEntry {
    QString title;
    QString detail; ///< where it belongs or what it is now
    QString keys; ///< its shortcut, or its value, at the end of the line
    bool enabled = true;
};

/// A list to pick from by typing: what fits best stands first, the arrow keys choose, Enter takes it. The
/// list of commands and the search over inputs are of this kind.
class PickDialog : public QDialog {
    Q_OBJECT

public:
    explicit PickDialog(QWidget* parent);

    /// `title` names the dialog, `hint` stands in the empty field, `nothing` where nothing fits.
    void setWords(const QString& title, const QString& hint, const QString& nothing);
    void setEntries(std::vector<PickEntry> entries);
    void setSearch(const QString& text);

Q_SIGNALS:
    void picked(int index); ///< among the entries; the dialog is closed by then

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fill();
    void take();
    void step(int by);

    std::vector<PickEntry> m_entries;
    QLineEdit* m_search; // owned by this dialog, like all below
    QListWidget* m_list;
    PlainLabel* m_nothing;
};

} // namespace tunepoint::ui
