// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/price_list.h"

#include "core/catalogue/catalogue_reader.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace tunepoint {

namespace {

ModelPrice readModel(CatalogueReader& reader)
{
    ModelPrice model;
    model.id = reader.text("id");
    model.name = reader.text("name");
    model.provider = reader.text("provider");
    static const std::vector<std::string_view> classes{
        "frontier", "mid", "small", "tiny", "openWeights", "reasoning"};
    model.sizeClass = classes[reader.word("sizeClass", classes)];
    model.openWeights = reader.flag("openWeights");
    model.input = reader.nullableNumber("input");
    model.output = reader.nullableNumber("output");
    model.cachedInput = reader.nullableNumber("cachedInput");
    model.cacheWrite = reader.nullableNumber("cacheWrite");
    model.batchInput = reader.nullableNumber("batchInput");
    model.batchOutput = reader.nullableNumber("batchOutput");
    model.contextTokens = reader.nullableNumber("contextTokens");
    model.date = reader.day("date");
    model.source = reader.text("source");
    model.grade = reader.grade();
    model.note = reader.optionalText("note");
    reader.finish();
    return model;
}

PriceItem readItem(CatalogueReader& reader)
{
    PriceItem item;
    item.id = reader.text("id");
    static const std::vector<std::string_view> kinds{"training", "tunedModel", "trainingJob", "hosting",
        "embedding", "rerank", "gpu", "throughput", "vectorStore", "label", "labour"};
    item.kind = kinds[reader.word("kind", kinds)];
    item.name = reader.text("name");
    item.provider = reader.optionalText("provider");
    item.unit = reader.text("unit");
    item.low = reader.number("low");
    item.high = reader.number("high");
    if (!(item.low > 0 && item.low <= item.high))
        reader.refuse(
            ProblemCode::NotAscending, "", {"0", std::to_string(item.low), std::to_string(item.high)});
    item.date = reader.day("date", false);
    item.source = reader.text("source");
    item.grade = reader.grade();
    item.note = reader.optionalText("note");
    reader.finish();
    return item;
}

} // namespace

void readPrices(CatalogueReader& file, Catalogue& catalogue)
{
    file.claim({"currency", "about"});
    file.each("models", [&](CatalogueReader& r) { catalogue.models.push_back(readModel(r)); });
    file.each("items", [&](CatalogueReader& r) { catalogue.priceItems.push_back(readItem(r)); });
}

namespace {

/// Entries of `from` take the place of those with the same id; the others are added.
template <class T>
void merge(std::vector<T>& into, std::vector<T>&& from)
{
    for (T& entry : from) {
        const auto at
            = std::find_if(into.begin(), into.end(), [&](const T& known) { return known.id == entry.id; });
        if (at == into.end())
            into.push_back(std::move(entry));
        else
            *at = std::move(entry);
    }
}

} // namespace

Result<Catalogue> withPrices(const Catalogue& catalogue, const std::string& text)
{
    Problems problems;
    const nlohmann::json parsed = parseCatalogueFile(text, "prices", problems);
    if (!problems.empty())
        return tl::unexpected<Problems>(std::move(problems));
    if (!parsed.is_object())
        return refuse(ProblemCode::WrongType, "/prices", {"object", parsed.type_name()});
    CatalogueReader reader(parsed, "/prices", problems);
    reader.claim({"compiled"});
    Catalogue read;
    readPrices(reader, read);
    reader.finish();
    if (!problems.empty())
        return tl::unexpected<Problems>(std::move(problems));
    Catalogue out = catalogue;
    merge(out.models, std::move(read.models));
    merge(out.priceItems, std::move(read.priceItems));
    return out;
}

} // namespace tunepoint
