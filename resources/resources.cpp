// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QFile>
#include <QtGlobal>

// Q_INIT_RESOURCE declares a function, which must stand outside any namespace.
static void initResources()
{
    Q_INIT_RESOURCE(tunepoint_data);
}

namespace tunepoint {

namespace {

QByteArray resourceText(const QString& path)
{
    initResources(); // a static library's resources register themselves only when asked
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

CatalogueTexts catalogueTexts()
{
    CatalogueTexts texts;
    for (const std::string& name : catalogueFiles())
        texts[name]
            = resourceText(QStringLiteral(":/catalogue/") + QString::fromStdString(name)).toStdString();
    return texts;
}

std::shared_ptr<const Catalogue> bundledCatalogue()
{
    static const std::shared_ptr<const Catalogue> catalogue = [] {
        auto loaded = loadCatalogue(catalogueTexts());
        if (!loaded) {
            const Problem& first = loaded.error().front();
            qFatal("The catalogue is broken at %s: %s", first.pointer.c_str(),
                std::string(problemId(first.code)).c_str());
        }
        return std::make_shared<const Catalogue>(*std::move(loaded));
    }();
    return catalogue;
}

QStringList exampleNames()
{
    return {QStringLiteral("shop-reviews.tunepoint"), QStringLiteral("contract-clinic.tunepoint"),
        QStringLiteral("knowledge-assistant.tunepoint"), QStringLiteral("credit-reports.tunepoint"),
        QStringLiteral("service-bot-api.tunepoint"), QStringLiteral("published-claims.tunepoint")};
}

QByteArray exampleText(const QString& name)
{
    return exampleNames().contains(name) ? resourceText(QStringLiteral(":/examples/") + name) : QByteArray();
}

} // namespace tunepoint
