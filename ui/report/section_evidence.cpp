// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections.h"
#include "ui/text/finding_text.h"
#include "ui/text/names.h"

#include <QDate>

#include <set>

namespace tunepoint::ui {

namespace {

/// The catalogue's texts are English: digits of another script do not stand among them.
Format formatOfFindings(const Format& format)
{
    const bool otherDigits = format.locale().zeroDigit() != QLatin1String("0");
    return otherDigits ? Format(QLocale(QLocale::English, QLocale::UnitedStates), format.currency()) : format;
}

/// "2024-04" as a month of a year, a day as elsewhere, a word in the reader's language.
QString dateOf(const EvidenceRow& row, const Format& format)
{
    const QString text = plainText(row.date);
    const QDate month = QDate::fromString(text, QStringLiteral("yyyy-MM"));
    if (month.isValid())
        return format.locale().toString(month, QStringLiteral("MMM yyyy"));
    return QDate::fromString(text, Qt::ISODate).isValid() ? format.shortDate(text)
                                                          : evidenceKindName(row.date);
}

QString findingOf(const EvidenceRow& row, const Format& format)
{
    QString text = plainText(row.metric);
    // set apart: words of the reader's language in a line that runs as the catalogue's
    if (const QString values = findingValues(row, format, row.values.size()); !values.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral(": ")) + isolated(values);
    if (const QString finding = plainText(row.text, 300); !finding.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral(". ")) + finding;
    if (const QString model = plainText(row.model); !model.isEmpty())
        text += QStringLiteral(" (") + model + QLatin1Char(')');
    return text;
}

} // namespace

void writeEvidence(ReportBuilder& report, const ReportContent& content)
{
    std::set<std::string> used;
    for (const Input& input : content.evaluation().inputs)
        used.insert(input.evidence.begin(), input.evidence.end());
    ReportTable table;
    table.columns = {{ReportText::tr("Row"), false}, {ReportText::tr("Finding"), false},
        {ReportText::tr("Where it was published"), false}, {ReportText::tr("Date"), false},
        {ReportText::tr("Kind"), false}};
    QString last; // where the rows above were published
    QString lastRow; // the first of them
    for (const EvidenceRow& row : content.source.catalogue.evidence) {
        if (!used.contains(row.id))
            continue;
        QString place = plainText(row.title, 160);
        if (const QString reference = plainText(row.reference, 160); !reference.isEmpty())
            place += (place.isEmpty() ? QString() : QStringLiteral(", ")) + reference;
        // rows of one publication follow each other, over pages too: it is named once, then by its first row
        const bool again = place == last;
        last = place;
        if (!again)
            lastRow = plainText(row.id);
        table.rows.push_back({{plainText(row.id)}, {findingOf(row, formatOfFindings(content.format))},
            {again ? ReportText::tr("as %1", "published where another row of evidence was")
                         .arg(isolated(lastRow))
                   : place,
                {}, false, true},
            {dateOf(row, content.format)}, {evidenceKindName(row.grade)}});
    }
    if (table.rows.empty())
        return;
    report.heading(ReportText::tr("Evidence used"));
    report.paragraph(
        ReportText::tr("Published figures behind the defaults of the register. Where you have measured "
                       "something yourself, your measurement outweighs them."));
    if (content.format.locale().language() != QLocale::English)
        report.paragraph(
            ReportText::tr("Findings and the names of publications stand in English, as they were published; "
                           "so do sources in the register."),
            TextStyle::Caption);
    report.table(table);
}

} // namespace tunepoint::ui
