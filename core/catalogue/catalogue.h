// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/base/date.h"
#include "core/catalogue/criteria_catalogue.h"
#include "core/catalogue/framework_spec.h"
#include "core/economics/parameters.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tunepoint {

/// Price of a hosted model, in USD per million tokens. An empty price is unknown, never zero.
struct ModelPrice {
    std::string id; ///< e.g. "gpt-5-mini"
    std::string name; ///< as the provider writes it
    std::string provider;
    std::string sizeClass; ///< frontier | mid | small | tiny | openWeights | reasoning
    bool openWeights = false;
    std::optional<double> input;
    std::optional<double> output;
    std::optional<double> cachedInput;
    std::optional<double> cacheWrite;
    std::optional<double> batchInput;
    std::optional<double> batchOutput;
    std::optional<double> contextTokens;
    std::string date; ///< day the price was read, ISO 8601
    std::string source;
    EvidenceGrade grade = EvidenceGrade::Vendor;
    std::string note; ///< conflicts between snapshots, in words

    bool operator==(const ModelPrice&) const = default;
};

/// Price or rate of something other than a model call: tuning, embeddings, GPUs, throughput, labels, wages.
struct PriceItem {
    std::string id;
    std::string kind; ///< training | tunedModel | trainingJob | hosting | embedding | rerank | gpu |
                      ///< throughput | vectorStore | label | labour
    std::string name;
    std::string provider; ///< may be empty
    std::string unit; ///< in words, e.g. "USD per GPU hour"
    double low = 0;
    double high = 0; ///< equal to low for a single price
    std::string date; ///< ISO 8601; empty: the list has none
    std::string source;
    EvidenceGrade grade = EvidenceGrade::Vendor;
    std::string note;

    bool operator==(const PriceItem&) const = default;
};

/// A dated fact about the life of a provider's offer.
struct LifecycleFact {
    std::string id;
    LifecycleKind event = LifecycleKind::Retirement;
    std::string provider; ///< empty: every provider
    std::vector<std::string> models; ///< empty: all tunable models of the provider
    std::string date; ///< ISO 8601
    /// Definition 34: the fact ends new tuning for customers without recent tuned use only.
    bool onlyWithoutRecentUse = false;
    std::string source;
    std::string readOn; ///< day the source was read
    EvidenceGrade grade = EvidenceGrade::Published;
    std::string note;

    bool operator==(const LifecycleFact&) const = default;
};

/// A published figure with its reference.
struct EvidenceRow {
    std::string id; ///< e.g. "LORA-033"
    std::string topic;
    std::string strategy; ///< as the evidence files it, e.g. "lora_small_open"
    std::string taskType;
    std::string model;
    std::string metric;
    std::vector<double> values; ///< empty for a qualitative finding
    std::vector<std::string>
        at; ///< what each value belongs to ("128" examples); empty, or as long as `values`
    std::string text; ///< a finding that is no number
    std::string unit;
    std::string compared; ///< what the source sets beside it
    std::string sample; ///< how many items, runs, pairs
    std::string date; ///< as precise as the source tells ("2024-05", "undated")
    std::string title;
    std::string reference;
    std::string grade; ///< primary | secondary | vendor | derived | claim | recalled …
    std::string note;
    std::string variant; ///< of a model on a benchmark: base | instruct; empty: no such row
    std::optional<int> shots; ///< examples in the benchmark's prompt; empty: not told

    bool operator==(const EvidenceRow&) const = default;
};

/// A normal distribution on the log-odds scale, with the evidence behind it.
struct LogOddsPrior {
    double mean = 0;
    double standardDeviation = 1; ///< 0 only for the anchor, the reference itself
    std::vector<std::string> evidence; ///< row ids; empty = no evidence, flagged
    std::string source;
    std::string date; ///< ISO 8601
    EvidenceGrade grade = EvidenceGrade::Guess;
    std::string note;

    bool operator==(const LogOddsPrior&) const = default;
};

/// Default of one archetype parameter or one unknown task field.
struct DefaultFigure {
    Quantity quantity; ///< carries source, date, grade
    std::vector<std::string> evidence; ///< row ids
    /// Catalogue entry it stands in ("project/dayRate"): archetypes that share one share one draw (definition
    /// 22).
    std::string entry;

    bool operator==(const DefaultFigure&) const = default;
};

/// What a strategy starts from.
struct Archetype {
    std::string id; ///< definition 4
    std::map<std::string, DefaultFigure> figures; ///< parameter id → default
    std::map<std::string, std::string> words; ///< word id → default
    std::string priorRow; ///< row of the table of gains (evidence-notes 1.4); empty: accuracy must be stated
    bool learns = false; ///< accuracy depends on the number of examples

    bool operator==(const Archetype&) const = default;
};

/// Facts that change without the program; JSON under resources/catalogue/, loaded and checked once.
struct Catalogue {
    std::string compiled; ///< day of the catalogue, ISO 8601
    std::vector<Archetype> archetypes;
    std::vector<ModelPrice> models;
    std::vector<PriceItem> priceItems;
    std::vector<LifecycleFact> lifecycle;
    std::vector<EvidenceRow> evidence;
    std::map<std::string, DefaultFigure> taskDefaults; ///< task field id → range used when it is unknown
    /// Column of evidence-notes 1.3 (e.g. "classification") → reference log-odds of a frontier model.
    std::map<std::string, LogOddsPrior> reference;
    /// Archetype's prior row → column → gain over the reference.
    std::map<std::string, std::map<std::string, LogOddsPrior>> gains;
    /// Column → drift of general-purpose models in log-odds a year.
    std::map<std::string, DefaultFigure> drift;
    /// Column → k of the learning curve in examples; for classification in examples a class. It takes the
    /// place of an archetype's own learningScale unless the document states one.
    std::map<std::string, DefaultFigure> learningScale;
    /// Column → share of items that need the organisation's own knowledge, where the task needs such.
    std::map<std::string, DefaultFigure> knowledgeShare;
    /// Word of the task's exampleQuality → share of labels that are wrong at random.
    std::map<std::string, DefaultFigure> labelNoise;
    DefaultFigure releaseEveryMonths; ///< between releases of general models
    std::vector<FrameworkSpec> frameworks; ///< published ways to decide
    CriteriaCatalogue criteria;

    bool operator==(const Catalogue&) const = default;
};

/// Entry by id, or nullptr.
[[nodiscard]] const Archetype* findArchetype(const Catalogue& catalogue, std::string_view id);
[[nodiscard]] const ModelPrice* findModel(const Catalogue& catalogue, std::string_view id);
[[nodiscard]] const EvidenceRow* findEvidence(const Catalogue& catalogue, std::string_view id);
[[nodiscard]] const FrameworkSpec* findFramework(const Catalogue& catalogue, std::string_view id);

/// Column of the prior tables for a task (definition 5); "other" when there is no evidence.
[[nodiscard]] std::string_view priorColumn(const TaskProfile& task);

/// Texts of the catalogue's files by file name ("archetypes.json" …).
using CatalogueTexts = std::map<std::string, std::string>;

/// Columns of the prior tables, in the order of the tables; the last is "other".
[[nodiscard]] std::span<const std::string_view> priorColumns();

/// Names of the files that loadCatalogue() needs.
[[nodiscard]] std::vector<std::string> catalogueFiles();

/// Reads and checks all files; every problem names the file as first token of its pointer
/// ("/prices.json/models/3"). Refuses: missing files and keys, unknown parameters and words, dangling
/// evidence ids, figures without source, date or grade, and evidence marked as recalled behind a default.
[[nodiscard]] Result<Catalogue> loadCatalogue(const CatalogueTexts& texts);

} // namespace tunepoint
