// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <string>

class QPushButton;
class QTreeWidget;

namespace tunepoint::ui {

class PlainLabel;

/// Choose what a new option starts from: the archetypes by family, each with what it is and when it fits.
class ArchetypeDialog : public QDialog {
    Q_OBJECT

public:
    explicit ArchetypeDialog(QWidget* parent = nullptr);

    [[nodiscard]] std::string archetype() const; ///< empty: none chosen

private:
    void fill();
    void showChoice();

    QTreeWidget* m_tree; // owned by this dialog, like all below
    PlainLabel* m_name;
    PlainLabel* m_summary;
    QPushButton* m_add;
};

} // namespace tunepoint::ui
