// SPDX-License-Identifier: GPL-3.0-or-later
// What every language owes its source text, and that the compiled languages are found.
#include "ui/text/names.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations; ///< one, or one for each plural form; empty while unfinished
};

QList<Message> messagesOf(const QString& path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    bool finished = false;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement())
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            messages.append({context, {}, {}});
            finished = false;
            const bool plural = xml.attributes().hasAttribute(QLatin1String("numerus"));
            while (xml.readNextStartElement()) {
                if (xml.name() == QLatin1String("source")) {
                    messages.last().source = xml.readElementText();
                } else if (xml.name() == QLatin1String("translation")) {
                    finished = !xml.attributes().hasAttribute(QLatin1String("type"));
                    QStringList forms;
                    if (plural) {
                        while (xml.readNextStartElement())
                            forms.append(xml.readElementText());
                    } else {
                        forms.append(xml.readElementText());
                    }
                    if (finished)
                        messages.last().translations = forms;
                } else {
                    xml.skipCurrentElement();
                }
            }
        }
    }
    return messages;
}

QStringList tsFiles()
{
    const QDir folder(QStringLiteral(TUNEPOINT_SOURCE_DIR "/translations"));
    QStringList paths;
    for (const QString& name : folder.entryList({QStringLiteral("*.ts")}))
        paths.append(folder.filePath(name));
    return paths;
}

QSet<QString> placesIn(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%L?[0-9n]+"));
    QSet<QString> found;
    for (auto it = place.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured().remove(QLatin1Char('L'))); // the same number in the reader's digits
    return found;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void everyTranslationKeepsItsPlaceholders();
    void menusKeepTheirShortcutLetters();
    void germanIsSpoken();
    void englishCountsProperly();
    void toolkitSpeaksTheSameLanguage();
};

void TestTranslations::everyTranslationKeepsItsPlaceholders()
{
    int checked = 0;
    for (const QString& path : tsFiles()) {
        for (const Message& message : messagesOf(path)) {
            for (const QString& translation : message.translations) {
                QVERIFY2(!translation.isEmpty(), qPrintable(message.source));
                // A plural form for one thing may say the number as a word.
                const QSet<QString> wanted = placesIn(message.source);
                const QSet<QString> got = placesIn(translation);
                const bool kept = got == wanted || (message.translations.size() > 1 && wanted.contains(got));
                QVERIFY2(kept, qPrintable(path + ": " + message.source + " => " + translation));
                ++checked;
            }
        }
    }
    QVERIFY(checked > 1000);
}

void TestTranslations::menusKeepTheirShortcutLetters()
{
    static const QRegularExpression mnemonic(QStringLiteral("&[^& ]"));
    for (const QString& path : tsFiles()) {
        for (const Message& message : messagesOf(path)) {
            for (const QString& translation : message.translations)
                QVERIFY2(message.source.contains(mnemonic) == translation.contains(mnemonic),
                    qPrintable(path + ": " + message.source + " => " + translation));
        }
    }
}

void TestTranslations::germanIsSpoken()
{
    QTranslator german;
    QVERIFY(german.load(QStringLiteral(":/i18n/tunepoint_de.qm")));
    QCoreApplication::installTranslator(&german);
    QCOMPARE(tunepoint::ui::archetypeName("fewShot"), QStringLiteral("Prompt mit Beispielen"));
    QCoreApplication::removeTranslator(&german);
    QCOMPARE(tunepoint::ui::archetypeName("fewShot"), QStringLiteral("Prompt with examples"));
}

void TestTranslations::englishCountsProperly()
{
    QTranslator english;
    QVERIFY(english.load(QStringLiteral(":/i18n/tunepoint_en.qm")));
    QCoreApplication::installTranslator(&english);
    const char* context = "tunepoint::ui::Sources";
    QCOMPARE(QCoreApplication::translate(context, "%n month(s)", nullptr, 1), QStringLiteral("1 month"));
    QCOMPARE(QCoreApplication::translate(context, "%n month(s)", nullptr, 2), QStringLiteral("2 months"));
    QCoreApplication::removeTranslator(&english);
}

void TestTranslations::toolkitSpeaksTheSameLanguage()
{
    QTranslator toolkit;
    QVERIFY(toolkit.load(QStringLiteral(":/i18n/qtbase_de.qm")));
    QCOMPARE(toolkit.translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
