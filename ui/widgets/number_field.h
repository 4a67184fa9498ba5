// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/quantity.h"
#include "ui/text/format.h"

#include <QLineEdit>
#include <QString>

#include <optional>

namespace tunepoint::ui {

/// A field for one number. It never guesses what a text means: what parseTyped() refuses is marked and told
/// in message(), and the last good value stays. Empty is unknown. Arrow keys step, Page Up and Down by ten
/// steps.
class NumberField : public QLineEdit {
    Q_OBJECT

public:
    explicit NumberField(QWidget* parent = nullptr);

    /// Unit for echo(); shares are typed in percent.
    void setUnit(Unit unit, const QString& currency);
    void setBounds(const Bounds& bounds);
    void setWholeNumbers(bool whole) { m_whole = whole; }

    [[nodiscard]] std::optional<double> value() const { return m_value; } ///< the last good one
    /// Shows `value` without a signal. Text that already reads as `value` is left as it was typed.
    void setValue(std::optional<double> value);

    [[nodiscard]] bool isGood() const { return m_message.isEmpty(); }
    [[nodiscard]] const QString& message() const { return m_message; } ///< what is wrong, or empty
    [[nodiscard]] QString echo() const; ///< the understood value with its unit: "= 1,500 items a month"
    /// The text that was probably meant where the typed one is ambiguous, else empty.
    [[nodiscard]] const QString& suggestion() const { return m_suggestion; }
    void takeSuggestion();

    void setSuffix(const QString& suffix); ///< a sign of the unit, shown at the end and no part of the text
    void setGuess(bool guess); ///< dotted underline: "our assumption"
    /// Marks the field as wrong for a reason that lies outside it (three points that do not fit together).
    void setMarked(bool marked);

Q_SIGNALS:
    void valueEdited(std::optional<double> value); ///< by the user; understood and within bounds
    void stateChanged(); ///< text, message or echo are others

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void read();
    void show(std::optional<double> value);
    void step(double steps);
    void makeRoomForSuffix();
    [[nodiscard]] bool isPercent() const;
    [[nodiscard]] QString textOf(double value) const;
    [[nodiscard]] QString boundsMessage(double value) const;

    Unit m_unit = Unit::None;
    QString m_currency;
    Bounds m_bounds;
    QString m_suffix;
    bool m_whole = false;
    bool m_guess = false;
    bool m_marked = false;
    std::optional<double> m_value;
    QString m_message;
    QString m_suggestion;
};

} // namespace tunepoint::ui
