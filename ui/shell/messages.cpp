// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/messages.h"

#include "ui/text/sentences.h"
#include "ui/widgets/plain_label.h"

#include <QCoreApplication>

namespace tunepoint::ui {

PlainMessageBox::PlainMessageBox(QWidget* parent, Icon icon, const QString& text, const QString& more)
    : QMessageBox(parent)
{
    setWindowModality(Qt::WindowModal);
    setIcon(icon);
    setTextFormat(Qt::PlainText);
    setText(text);
    // The informative text guesses markup whatever the format says.
    setInformativeText(literal(more));
    setWindowTitle(QCoreApplication::applicationName());
}

void tell(
    QWidget* parent, QMessageBox::Icon icon, const QString& text, const QString& more, const QString& details)
{
    PlainMessageBox box(parent, icon, text, more);
    if (!details.isEmpty())
        box.setDetailedText(details);
    box.exec();
}

QString problemLines(const Problems& problems, int most)
{
    const Format format;
    QStringList lines;
    for (const Problem& problem : problems) {
        if (lines.size() == most) {
            lines << QStringLiteral("…");
            break;
        }
        lines << problemSentence(problem, format);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace tunepoint::ui
