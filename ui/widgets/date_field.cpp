// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_field.h"

#include "core/base/date.h"
#include "ui/widgets/undo_keys.h"

#include <QDate>
#include <QLocale>

#include <optional>

namespace tunepoint::ui {

namespace {

/// ISO 8601, else the locale's own writing with four digits for the year.
std::optional<Date> readDay(const QString& text, const QLocale& locale)
{
    if (const auto iso = parseDate(text.toStdString()))
        return iso;
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    const QDate day = locale.toDate(text, format);
    return day.isValid() ? parseDate(day.toString(Qt::ISODate).toStdString()) : std::nullopt;
}

} // namespace

DateField::DateField(QWidget* parent)
    : QLineEdit(parent)
{
    setMaxLength(40);
    setPlaceholderText(tr("year-month-day"));
    leaveUndoToWindow(this);
    connect(this, &QLineEdit::textEdited, this, &DateField::read);
}

void DateField::setIsoDay(const std::string& day)
{
    const auto typed = readDay(text().trimmed(), locale());
    const bool same = typed ? toIso(*typed) == day : text().trimmed().isEmpty() && day.empty();
    m_day = day;
    m_good = true;
    if (!same)
        setText(QString::fromStdString(day));
    Q_EMIT stateChanged();
}

QString DateField::message() const
{
    return m_good ? QString() : tr("Not a day. Write it like 2026-11-21.");
}

void DateField::read()
{
    const QString typed = text().trimmed();
    const auto day = readDay(typed, locale());
    m_good = typed.isEmpty() || day.has_value();
    setAccessibleDescription(message());
    Q_EMIT stateChanged();
    if (!m_good)
        return;
    m_day = day ? toIso(*day) : std::string();
    Q_EMIT dayEdited(m_day);
}

} // namespace tunepoint::ui
