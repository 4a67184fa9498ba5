// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace tunepoint::ui {

class CalmList;
class PlainLabel;

/// ISO 4217 code: one of the usual ones, or any three letters.
class CurrencyField : public QWidget {
    Q_OBJECT

public:
    CurrencyField(const QString& name, QWidget* parent);

    /// Whether `code` could be a currency: three capital letters.
    [[nodiscard]] static bool isCode(const QString& code);
    void setCode(const QString& code); ///< without a signal

Q_SIGNALS:
    void codeEdited(const QString& code); ///< by the user; three capital letters
    void editingFinished();

private:
    void read(const QString& typed);

    CalmList* m_list; // owned by this widget, like the label
    PlainLabel* m_message;
};

} // namespace tunepoint::ui
