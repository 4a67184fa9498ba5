// SPDX-License-Identifier: GPL-3.0-or-later
// Holds every include line against docs/room-arrows.txt, the one list of allowed arrows.
#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <vector>

namespace {

QString sourceRoot()
{
    return QStringLiteral(TUNEPOINT_SOURCE_DIR);
}

QStringList linesOf(const QString& path)
{
    QFile file(sourceRoot() + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

/// Paths below the root of all files in `folders` whose names match one of `patterns`.
QStringList filesIn(const QStringList& folders, const QStringList& patterns)
{
    QStringList files;
    for (const QString& folder : folders) {
        QDirIterator it(
            sourceRoot() + u'/' + folder, patterns, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(QDir(sourceRoot()).relativeFilePath(it.next()));
    }
    files.sort();
    return files;
}

QStringList sources()
{
    return filesIn({"core", "ui", "app"}, {"*.h", "*.cpp"});
}

/// "core/base" of "core/base/date.h".
QString roomOf(const QString& path)
{
    return path.section(u'/', 0, 1);
}

bool covers(const QStringList& allowed, const QString& room)
{
    return std::any_of(allowed.begin(), allowed.end(),
        [&](const QString& entry) { return room == entry || room.startsWith(entry + u'/'); });
}

struct Room {
    QString name;
    QStringList mayInclude;
};

struct Library {
    QRegularExpression pattern;
    QStringList allowedIn;
};

struct Arrows {
    std::vector<Room> rooms;
    std::vector<Library> libraries;

    const Room* room(const QString& name) const
    {
        const auto found
            = std::find_if(rooms.begin(), rooms.end(), [&](const Room& room) { return room.name == name; });
        return found == rooms.end() ? nullptr : &*found;
    }
};

Arrows readArrows()
{
    Arrows arrows;
    for (const QString& line : linesOf("docs/room-arrows.txt")) {
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        const QString left = line.section(u':', 0, 0).trimmed();
        const QStringList right = line.section(u':', 1).split(u' ', Qt::SkipEmptyParts);
        if (left.startsWith(QLatin1String("library ")))
            arrows.libraries.push_back(
                {QRegularExpression(QRegularExpression::anchoredPattern(left.mid(8).trimmed())), right});
        else
            arrows.rooms.push_back({left, right});
    }
    return arrows;
}

/// What the #include lines of `path` name, each as written: "core/base/date.h" or <QString>.
QStringList includesOf(const QString& path)
{
    static const QRegularExpression include(QStringLiteral("^ *# *include +([\"<][^\">]+[\">])"));
    QStringList names;
    for (const QString& line : linesOf(path)) {
        if (const auto match = include.match(line); match.hasMatch())
            names.append(match.captured(1));
    }
    return names;
}

} // namespace

class TestStructure : public QObject {
    Q_OBJECT

private slots:
    void theListItselfPointsDownwards();
    void everyRoomIsOnTheList();
    void includesFollowTheArrows();
    void librariesStayInTheirRooms();
    void everySourceNamesItsLicence();

private:
    const Arrows m_arrows = readArrows();
};

void TestStructure::theListItselfPointsDownwards()
{
    QVERIFY(m_arrows.rooms.size() > 10);
    QStringList above;
    for (const Room& room : m_arrows.rooms) {
        for (const QString& target : room.mayInclude) {
            const bool known = std::any_of(
                above.begin(), above.end(), [&](const QString& name) { return covers({target}, name); });
            QVERIFY2(known, qPrintable(room.name + " may not lean on " + target + ", which is not above it"));
        }
        above.append(room.name);
    }
}

void TestStructure::everyRoomIsOnTheList()
{
    QVERIFY(!sources().isEmpty());
    for (const QString& path : sources())
        QVERIFY2(m_arrows.room(roomOf(path)), qPrintable(path + " is in a room without a line in the list"));
}

void TestStructure::includesFollowTheArrows()
{
    QStringList wrong;
    for (const QString& path : sources()) {
        const Room* room = m_arrows.room(roomOf(path));
        for (const QString& include : includesOf(path)) {
            const QString target = roomOf(include.mid(1, include.size() - 2));
            const bool ours = include.startsWith(u'"') && include.contains(u'/');
            if (ours && room && target != room->name && !covers(room->mayInclude, target))
                wrong.append(path + " includes " + include);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestStructure::librariesStayInTheirRooms()
{
    QStringList wrong;
    for (const QString& path : sources()) {
        for (const QString& include : includesOf(path)) {
            const QString name = include.mid(1, include.size() - 2);
            for (const Library& library : m_arrows.libraries) {
                const bool meant = include.startsWith(u'<') && library.pattern.match(name).hasMatch();
                if (meant && !covers(library.allowedIn, roomOf(path)))
                    wrong.append(path + " includes " + include);
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestStructure::everySourceNamesItsLicence()
{
    QStringList files = filesIn({"core", "ui", "app", "tests", "cmake", "resources", "packaging"},
        {"*.h", "*.cpp", "CMakeLists.txt", "*.cmake", "*.sh"});
    files << "dev"
          << ".ci/run"
          << "CMakeLists.txt";
    QStringList without;
    for (const QString& path : files) {
        const QString head = linesOf(path).mid(0, 3).join(u'\n');
        if (!head.contains(QLatin1String("SPDX-License-Identifier: GPL-3.0-or-later")))
            without.append(path);
    }
    QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
}

QTEST_APPLESS_MAIN(TestStructure)
#include "tst_structure.moc"
