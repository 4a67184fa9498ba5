// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections.h"
#include "ui/text/names.h"

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr bool kBrief = true;
constexpr bool kTechnical = true;

// spelled out: the tool that collects words does not look into macros
constexpr ReportSection kSections[]{
    {"cover", QT_TRANSLATE_NOOP("tunepoint::ui::Report", "Cover"), writeCover},
    {"summary", QT_TRANSLATE_NOOP("tunepoint::ui::Report", "Summary"), writeSummary, kBrief},
    {kContentsSection, QT_TRANSLATE_NOOP("tunepoint::ui::Report", "Contents"), writeContents, false,
        kTechnical},
    {"task", QT_TRANSLATE_NOOP("tunepoint::ui::Report", "The task"), writeTask, false, kTechnical},
    {"options", QT_TRANSLATE_NOOP("tunepoint::ui::Report", "The options"), writeOptions},
    {"costs", QT_TRANSLATE_NOOP("tunepoint::ui::Report", "Costs and return"), writeCosts},
    {"accuracy", QT_TRANSLATE_NOOP("tunepoint::ui::Report", "How often the answers are right"), writeAccuracy,
        false, kTechnical},
    {"uncertainty", QT_TRANSLATE_NOOP("tunepoint::ui::Report", "How sure the figures are"), writeUncertainty,
        false, kTechnical},
    {"criteria", QT_TRANSLATE_NOOP("tunepoint::ui::Report", "What else counts"), writeCriteria, false,
        kTechnical},
    {"frameworks", QT_TRANSLATE_NOOP("tunepoint::ui::Report", "What published ways to decide say"),
        writeFrameworks},
    {"workflow", QT_TRANSLATE_NOOP("tunepoint::ui::Report", "The process around the task"), writeWorkflow},
    {"readiness", QT_TRANSLATE_NOOP("tunepoint::ui::Report", "What should stand before the decision"),
        writeReadiness},
    {"roadMap", QT_TRANSLATE_NOOP("tunepoint::ui::Report", "Road map"), writeRoadMap, kBrief},
    {"pilot", QT_TRANSLATE_NOOP("tunepoint::ui::Report", "The trial to make"), writePilot},
    {"workshop", QT_TRANSLATE_NOOP("tunepoint::ui::Report", "Workshop record"), writeWorkshop},
    {"comparison", QT_TRANSLATE_NOOP("tunepoint::ui::Report", "Against the earlier version"), writeEarlier},
    {"risks", QT_TRANSLATE_NOOP("tunepoint::ui::Report", "What may come"), writeRisks},
    {"journal", QT_TRANSLATE_NOOP("tunepoint::ui::Report", "Forecasts and what came of them"), writeJournal},
    {"assumptions", QT_TRANSLATE_NOOP("tunepoint::ui::Report", "Register of assumptions"), writeAssumptions,
        false, kTechnical},
    {"evidence", QT_TRANSLATE_NOOP("tunepoint::ui::Report", "Evidence used"), writeEvidence, false,
        kTechnical},
    {"method", QT_TRANSLATE_NOOP("tunepoint::ui::Report", "How the figures are made"), writeMethod, false,
        kTechnical},
    {"selfAudit", QT_TRANSLATE_NOOP("tunepoint::ui::Report", "Self-audit"), writeSelfAudit, false,
        kTechnical},
    {"dissent", QT_TRANSLATE_NOOP("tunepoint::ui::Report", "Dissent"), writeDissent},
    {"limits", QT_TRANSLATE_NOOP("tunepoint::ui::Report", "Limits and interests"), writeLimits},
    {"reproduction", QT_TRANSLATE_NOOP("tunepoint::ui::Report", "How to make these figures again"),
        writeReproduction, false, kTechnical},
    {"signOff", QT_TRANSLATE_NOOP("tunepoint::ui::Report", "Sign-off"), writeSignOff, kBrief},
};

/// Gives the contents a line for each section behind them, by its first heading; without any they are left
/// out.
void fillContents(std::vector<ReportPart>& parts)
{
    const auto contents = std::find_if(
        parts.begin(), parts.end(), [](const ReportPart& part) { return part.id == kContentsSection; });
    if (contents == parts.end())
        return;
    ListBlock lines;
    for (auto part = contents + 1; part != parts.end(); ++part) {
        const auto first
            = std::find_if(part->blocks.begin(), part->blocks.end(), [](const ReportBlock& block) {
                  const auto* heading = std::get_if<HeadingBlock>(&block);
                  return heading && heading->level == 1;
              });
        if (first == part->blocks.end())
            continue;
        const auto& heading = std::get<HeadingBlock>(*first);
        lines.items << heading.text;
        lines.targets << heading.anchor;
    }
    if (lines.items.isEmpty())
        parts.erase(contents);
    else
        contents->blocks.emplace_back(std::move(lines));
}

} // namespace

const Version* newestVersion(const Assessment& assessment)
{
    const Version* newest = nullptr;
    for (const Version& version : assessment.versions) {
        if (version.document && (!newest || version.date >= newest->date))
            newest = &version;
    }
    return newest;
}

QString ReportSection::title() const
{
    return ReportText::tr(name);
}

std::span<const ReportSection> reportSections()
{
    return kSections;
}

const ReportSection* reportSection(std::string_view id)
{
    const auto at = std::find_if(std::begin(kSections), std::end(kSections),
        [&](const ReportSection& section) { return section.id == id; });
    return at == std::end(kSections) ? nullptr : at;
}

std::vector<const ReportSection*> sectionsOf(ReportTemplate base)
{
    std::vector<const ReportSection*> result;
    for (const ReportSection& section : kSections) {
        if (base == ReportTemplate::Full || (base == ReportTemplate::Brief && section.brief)
            || (base == ReportTemplate::Technical && section.technical))
            result.push_back(&section);
    }
    return result;
}

std::vector<const ReportSection*> selectedSections(const ReportSettings& settings)
{
    std::vector<const ReportSection*> result;
    for (const std::string& id : settings.sections) {
        if (const ReportSection* section = reportSection(id))
            result.push_back(section);
    }
    return result.empty() ? sectionsOf(settings.base.value_or(ReportTemplate::Full)) : result;
}

std::vector<ReportPart> composeReport(const ReportContent& content)
{
    return composeReport(content, content.sections);
}

std::vector<ReportPart> composeReport(const ReportContent& content, const std::vector<std::string>& sections)
{
    std::vector<const ReportSection*> chosen;
    for (const std::string& id : sections) {
        if (const ReportSection* section = reportSection(id))
            chosen.push_back(section);
    }
    if (sections.empty())
        chosen = selectedSections(content.assessment().report);
    std::vector<ReportPart> parts;
    for (const ReportSection* section : chosen) {
        ReportBuilder builder(section->id);
        section->write(builder, content);
        if (!builder.part().blocks.empty())
            parts.push_back(builder.part());
    }
    fillContents(parts);
    return parts;
}

void writeContents(ReportBuilder& report, const ReportContent&)
{
    report.newPage();
    report.heading(ReportText::tr("Contents")); // its lines come when all sections are written
}

ReportTable::Cell ReportContent::nameCell(const StrategyResult& strategy) const
{
    return {strategyName(strategy), styles.style(strategy.id),
        evaluation().recommendation.strategy == strategy.id, false, {}};
}

int ReportContent::pageOf(const std::string& section) const
{
    const auto page = pages.find(section);
    return page == pages.end() ? 0 : page->second;
}

bool ReportContent::hasSection(std::string_view id) const
{
    if (!sections.empty())
        return std::find(sections.begin(), sections.end(), id) != sections.end();
    const auto selected = selectedSections(assessment().report);
    return std::any_of(
        selected.begin(), selected.end(), [id](const ReportSection* section) { return id == section->id; });
}

QString ReportContent::name(const std::string& strategy) const
{
    const StrategyResult* result = findResult(evaluation(), strategy);
    return result ? strategyName(*result) : QString();
}

const std::vector<AuditLine>& ReportContent::audit() const
{
    if (!memo->audit)
        memo->audit = selfAudit(assessment(), evaluation());
    return *memo->audit;
}

std::shared_ptr<const MoneyDistributions> distributionsOf(
    const Assessment& assessment, const Evaluation& evaluation, const Catalogue& catalogue)
{
    if (evaluation.trials == 0)
        return std::make_shared<const MoneyDistributions>();
    MoneyDistributionOptions how;
    how.date = parseDate(evaluation.date);
    how.seed = evaluation.seed;
    how.trials = evaluation.trials;
    how.sampler = evaluation.sampler == "random" ? Sampler::Random : Sampler::Sobol;
    return std::make_shared<const MoneyDistributions>(moneyDistributions(assessment, catalogue, how));
}

std::shared_ptr<const MoneyDistributions> ReportContent::distributions() const
{
    if (source.distributions)
        return source.distributions;
    if (!memo->distributions)
        memo->distributions = distributionsOf(assessment(), evaluation(), source.catalogue);
    return memo->distributions;
}

const Comparison* ReportContent::comparison() const
{
    const Version* version = newestVersion(assessment());
    if (!version)
        return nullptr;
    if (!memo->comparison) {
        const auto date = parseDate(evaluation().date);
        CompareOptions how;
        how.exactUpTo = 6; // a report is not waited for
        how.permutationPairs = 8;
        memo->comparison = compare({version->document.get(), &source.catalogue, date},
            {&assessment(), &source.catalogue, date}, how);
    }
    return &*memo->comparison;
}

QString noFigure()
{
    return QString(QChar(0x2013));
}

void writeParagraphs(ReportBuilder& report, const std::string& text, TextStyle style)
{
    const QString all = QString::fromStdString(text);
    for (const QString& paragraph : all.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        report.paragraph(plainText(paragraph.toStdString(), int(kMaximumNotes)), style);
}

void writeBullets(ReportBuilder& report, const QString& heading, const QStringList& texts)
{
    if (texts.isEmpty())
        return;
    report.subheading(heading);
    report.bullets(texts);
}

QString statementText(const ReportContent& content, std::string_view requirement)
{
    for (const Statement& statement : content.assessment().statements) {
        if (statement.checklist != requirement || statement.text.empty())
            continue;
        const QString words = plainText(statement.text, int(kMaximumNotes));
        const QString by = plainText(statement.by);
        return by.isEmpty() ? words : ReportText::tr("%1 (%2)", "statement, who said so").arg(words, by);
    }
    return {};
}

} // namespace tunepoint::ui
