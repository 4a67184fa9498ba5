// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace tunepoint::ui {

class DocumentFile;
class PlainLabel;

/// One line under the headline that says what happened to the document's file, with what can be done about
/// it. It waits and stands in nobody's way.
class FileNoticeBar : public QWidget {
    Q_OBJECT

public:
    explicit FileNoticeBar(DocumentFile& file, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showNotice();
    void act();
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString actionText() const;

    DocumentFile& m_file;
    PlainLabel* m_text; // owned by this bar, as are the buttons
    QPushButton* m_act;
    QPushButton* m_dismiss;
};

} // namespace tunepoint::ui
