// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/page_items.h"

#include <QFont>
#include <QHash>
#include <QLocale>
#include <QSet>
#include <QString>

#include <map>
#include <utility>

namespace tunepoint::ui {

/// The one type scale of the report, in points.
enum class Size { Title, Heading, Lead, Subheading, Body, Cell, Caption };

/// Colours of the report: told apart in grey print as well.
struct Ink {
    static constexpr QColor black{25, 25, 25};
    static constexpr QColor quiet{95, 95, 95};
    static constexpr QColor rule{205, 205, 205};
    static constexpr QColor accent{0, 90, 160};
    static constexpr QColor tint{236, 243, 250};
};

/// The family names that the report is set in: for a QApplication that draws nothing else.
[[nodiscard]] QFont reportFont();

/// Breaks texts into lines. All text is plain text: control characters become spaces, and a text has the
/// direction of its own letters. Remembers letters that no installed font has.
class Typesetter {
public:
    explicit Typesetter(const QLocale& locale);

    enum class Weight { Normal, Bold };
    [[nodiscard]] const QFont& font(Size size, Weight weight = Weight::Normal);
    [[nodiscard]] const QFont& codeFont();

    enum class Align { Start, Right, End };
    using Layout = std::shared_ptr<QTextLayout>;
    /// `text` in lines of `width`, the first at y = 0.
    [[nodiscard]] Layout set(
        const QString& text, const QFont& font, qreal width, Align align = Align::Start, bool isCode = false);

    [[nodiscard]] qreal lineHeight(const QFont& font) const;
    [[nodiscard]] qreal ascent(const QFont& font) const;
    /// Width of `text` in one line.
    [[nodiscard]] qreal widthOf(const QString& text, const QFont& font);
    /// Width of the longest word, and of each line feed's part as a whole.
    struct Widths {
        qreal word = 0;
        qreal whole = 0;
    };
    [[nodiscard]] Widths widthsOf(const QString& text, const QFont& font);
    [[nodiscard]] QString elided(const QString& text, const QFont& font, qreal width) const;

    [[nodiscard]] bool isRightToLeft() const { return m_rightToLeft; }
    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    [[nodiscard]] const QSet<char32_t>& undrawable() const { return m_undrawable; }

private:
    [[nodiscard]] Qt::LayoutDirection directionOf(const QString& text) const;
    void note(const QString& text, const QFont& font);

    QLocale m_locale;
    bool m_rightToLeft;
    std::map<std::pair<Size, Weight>, QFont> m_fonts;
    QFont m_code;
    QHash<char32_t, bool> m_known; ///< letter → some font has it
    QSet<char32_t> m_undrawable;
    QHash<std::pair<QString, QString>, qreal> m_widths; ///< of words, by font
};

/// Where a line begins, and how far the next one is from there: letters of another script that state more
/// room than the face itself do not push lines apart. In the units of the layout.
[[nodiscard]] qreal topOf(const QTextLayout& layout, int line);
[[nodiscard]] qreal stepOf(const QTextLayout& layout, int line);
/// Height of all lines of a layout.
[[nodiscard]] qreal heightOf(const QTextLayout& layout);
/// Width of its longest line.
[[nodiscard]] qreal naturalWidth(const QTextLayout& layout);

} // namespace tunepoint::ui
