// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "resources/resources.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace tunepoint;

namespace {

CatalogueTexts filesOnDisk()
{
    CatalogueTexts texts;
    for (const std::string& name : catalogueFiles()) {
        QFile file(
            QStringLiteral(TUNEPOINT_SOURCE_DIR "/resources/catalogue/") + QString::fromStdString(name));
        if (file.open(QIODevice::ReadOnly))
            texts[name] = file.readAll().toStdString();
    }
    return texts;
}

QByteArray told(const Problems& problems)
{
    QByteArray out;
    for (const Problem& problem : problems) {
        out += QByteArray::fromStdString(problem.pointer) + ' '
            + QByteArray::fromStdString(std::string(problemId(problem.code)));
        for (const std::string& arg : problem.args)
            out += " [" + QByteArray::fromStdString(arg) + ']';
        out += '\n';
    }
    return out;
}

} // namespace

class TestCatalogue : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theBundleCarriesTheFiles();
    void everyArchetypeOfTheDefinitionIsThereOnce();
    void everyDefaultIsFeasibleAndFounded();

private:
    Catalogue m_catalogue;
};

void TestCatalogue::initTestCase()
{
    auto loaded = loadCatalogue(filesOnDisk());
    if (!loaded)
        QFAIL(told(loaded.error()).constData());
    m_catalogue = *std::move(loaded);
}

void TestCatalogue::theBundleCarriesTheFiles()
{
    QCOMPARE(catalogueTexts(), filesOnDisk());
    QCOMPARE(*bundledCatalogue(), m_catalogue);
}

void TestCatalogue::everyArchetypeOfTheDefinitionIsThereOnce()
{
    QCOMPARE(m_catalogue.archetypes.size(), std::size_t(17));
}

void TestCatalogue::everyDefaultIsFeasibleAndFounded()
{
    for (const Archetype& archetype : m_catalogue.archetypes) {
        for (const auto& [id, figure] : archetype.figures) {
            const auto label = archetype.id + "/" + id;
            QVERIFY2(parameterSpec(id), label.c_str());
            const Problems wrong = check(figure.quantity, parameterSpec(id)->bounds, "/" + label);
            QVERIFY2(wrong.empty(), told(wrong).constData());
            QVERIFY2(
                !figure.quantity.source.empty() && !figure.quantity.date.empty() && figure.quantity.grade,
                label.c_str());
        }
    }
}

QTEST_APPLESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
