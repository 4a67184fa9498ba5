// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/recovery.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace tunepoint::ui {

/// Offers the unsaved work that earlier runs of the program left. Nothing goes without a second question;
/// what is not decided on is offered again next time.
class RecoveryDialog : public QDialog {
    Q_OBJECT

public:
    explicit RecoveryDialog(Leftovers leftovers, QWidget* parent = nullptr);

    /// What is to be opened, after accept(); the dialog keeps the rest.
    [[nodiscard]] std::vector<Leftover> takeChosen();

private:
    void fill();
    void showChoice();
    void discard();
    [[nodiscard]] std::vector<int> chosen() const;

    Leftovers m_leftovers;
    QListWidget* m_list; // owned by this dialog, as are the buttons
    QPushButton* m_recover;
    QPushButton* m_discard;
    QPushButton* m_later;
};

} // namespace tunepoint::ui
