// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace tunepoint::ui {

class DocumentFile;
class PlainLabel;

/// One line over the foot of the page that says what happened to the document's file, with what can be done
/// about it. It moves nothing when it comes, and a click under way still reaches what it was meant for.
class FileNoticeBar : public QWidget {
    Q_OBJECT

public:
    /// `page` is a child of `parent`, and the bar lies over its foot.
    FileNoticeBar(DocumentFile& file, QWidget& page, QWidget* parent);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showNotice();
    void placeOverPage();
    void act();
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString actionText() const;

    DocumentFile& m_file;
    QWidget& m_page;
    QTimer m_arriving; ///< while it runs, clicks go through the bar
    PlainLabel* m_text; // owned by this bar, as are the buttons
    QPushButton* m_act;
    QPushButton* m_dismiss;
};

} // namespace tunepoint::ui
