// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLabel>
#include <QString>

#include <string>

namespace tunepoint::ui {

/// A label that never reads its text as markup: a document's text could load local files or hang the layout.
class PlainLabel : public QLabel {
    Q_OBJECT

public:
    explicit PlainLabel(const QString& text = {}, QWidget* parent = nullptr);

    /// Font size as a factor of the application's: 1.5 for titles, 2 for headline figures, 0.9 for captions.
    void setScale(double factor, bool bold = false);
    /// Takes the scale again after the application's font has changed, which does not reach a font of one's
    /// own.
    void refreshScale();
    /// Lets the text be selected by mouse. It takes a whole text document to do so, which is made only while
    /// the mouse is on the label: without it a text is laid out in a third of the time.
    void setSelectable(bool selectable);

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    double m_scale = 1;
    bool m_bold = false;
    bool m_selectable = false;
    mutable QString m_measured; ///< the text whose heights are known
    mutable QHash<int, int> m_heights; ///< by width: layouts ask for the same again and again
};

/// A wrapping PlainLabel that can be selected by mouse.
[[nodiscard]] PlainLabel* plainLabel(const QString& text, QWidget* parent = nullptr);

/// Document text for places that guess markup (tool tips, chart titles, informative texts): shown as it is.
[[nodiscard]] QString literal(const QString& text);
/// Document text for buttons, actions and tabs, where "&" marks a shortcut.
[[nodiscard]] QString withoutMnemonic(const QString& text);
/// Document text for window titles, where "[*]" is the mark of unsaved changes.
[[nodiscard]] QString titleText(const QString& text);
/// Document text for one line of display: control and bidi characters out, at most `limit` characters.
[[nodiscard]] QString displayText(const std::string& text, int limit = 200);

} // namespace tunepoint::ui
