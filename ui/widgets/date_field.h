// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QString>

#include <string>

namespace tunepoint::ui {

/// A day typed as 2026-11-21 or as the locale writes it; empty is "no day". What is no day is told in
/// message().
class DateField : public QLineEdit {
    Q_OBJECT

public:
    explicit DateField(QWidget* parent = nullptr);

    [[nodiscard]] const std::string& isoDay() const { return m_day; }
    void setIsoDay(const std::string& day); ///< without a signal
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void dayEdited(const std::string& isoDay); ///< by the user, a real day or empty
    void stateChanged();

private:
    void read();

    std::string m_day;
    bool m_good = true;
};

} // namespace tunepoint::ui
