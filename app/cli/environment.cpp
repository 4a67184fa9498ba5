// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/environment.h"

namespace tunepoint::cli {

QLocale figuresLocale()
{
    const QLocale system;
    return system.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : system;
}

std::string terminalText(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const ushort u = c.unicode();
        if ((u >= 0x2066 && u <= 0x2069) || (u >= 0x202A && u <= 0x202E))
            continue;
        if (u == 0x00A0 || u == 0x202F)
            out += QLatin1Char(' ');
        else if (c.category() == QChar::Other_Control && u != '\n')
            out += QChar(0xFFFD);
        else
            out += c;
    }
    return out.toStdString();
}

} // namespace tunepoint::cli
