// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_entry.h"

#include "core/evaluation/recorded_evaluation.h"
#include "ui/document/file_store.h"
#include "ui/text/names.h"
#include "ui/text/sentences.h"
#include "ui/widgets/plain_label.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDateTime>
#include <QFileInfo>

#include <exception>

namespace tunepoint::ui {

namespace {

struct Library {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::Library)
};

Outcome outcomeOf(const std::string& word)
{
    for (const Outcome outcome : {Outcome::Clear, Outcome::NoClearWinner, Outcome::MeasureFirst,
             Outcome::DoNothing, Outcome::NoneEligible}) {
        if (wordOf(outcome) == word)
            return outcome;
    }
    return Outcome::NoStrategies;
}

QString nameIn(const Assessment& assessment, const std::string& id)
{
    const Strategy* strategy = findStrategy(assessment, id);
    if (strategy == nullptr)
        return {};
    const QString name = plainText(strategy->name);
    return name.isEmpty() ? archetypeName(strategy->archetype) : name;
}

OutcomeWords recordedWords(const Assessment& assessment, const LastEvaluation& last)
{
    return {outcomeOf(last.outcome), nameIn(assessment, last.strategy), nameIn(assessment, last.runnerUp),
        last.probabilityBest};
}

OutcomeWords wordsOf(const Evaluation& evaluation)
{
    const auto nameOf = [&evaluation](const std::optional<std::string>& id) {
        const StrategyResult* result = id ? findResult(evaluation, *id) : nullptr;
        return result ? strategyName(*result) : QString();
    };
    const Recommendation& recommendation = evaluation.recommendation;
    return {recommendation.outcome, nameOf(recommendation.strategy), nameOf(recommendation.runnerUp),
        recommendation.probabilityBest};
}

QString troubleOf(const FileError& error)
{
    if (error.problems.empty())
        return error.message;
    const QString first = problemSentence(error.problems.front(), Format());
    const int more = int(error.problems.size()) - 1;
    if (more == 0)
        return Library::tr("Cannot be opened: %1").arg(first);
    return Library::tr("Cannot be opened: %1 (and %n more)", nullptr, more).arg(first);
}

void read(LibraryEntry& entry)
{
    const auto loaded = loadDocument(entry.path);
    if (!loaded) {
        entry.trouble = troubleOf(loaded.error());
        return;
    }
    const Assessment& assessment = loaded->assessment;
    if (const QString title = displayText(assessment.title); !title.isEmpty())
        entry.title = title;
    entry.date = QString::fromStdString(assessment.date);
    const auto& last = assessment.lastEvaluation;
    if (last && last->trials > 0) { // the central case alone is a first look, as below, and no answer
        entry.answer = recordedWords(assessment, *last);
        entry.answerDate = QString::fromStdString(last->date);
        entry.source = last->document == figuresFingerprint(assessment) ? AnswerSource::Recorded
                                                                        : AnswerSource::ChangedSince;
    }
}

void workOut(LibraryEntry& entry, const Catalogue& catalogue, const std::stop_token& stop)
{
    const auto loaded = loadDocument(entry.path);
    if (!loaded)
        return;
    EvaluationOptions options;
    options.depth = Depth::Central;
    options.stop = stop;
    const Evaluation evaluation = evaluate(loaded->assessment, catalogue, options);
    if (stop.stop_requested())
        return;
    entry.preview = previewOf(evaluation);
    if (entry.source == AnswerSource::None || entry.source == AnswerSource::WorkedOut) {
        entry.answer = wordsOf(evaluation);
        entry.source = AnswerSource::WorkedOut;
    } else if (entry.source == AnswerSource::Recorded
        && !movedFigures(loaded->assessment, evaluation).empty()) {
        entry.source = AnswerSource::MovedSince;
    }
}

} // namespace

bool LibraryEntry::holdsFor(const QFileInfo& file) const
{
    return file.size() == size && file.lastModified().toMSecsSinceEpoch() == changed;
}

LibraryEntry readEntry(const QString& path)
{
    LibraryEntry entry;
    entry.path = path;
    const QFileInfo info(path);
    entry.changed
        = info.lastModified().toMSecsSinceEpoch(); // before reading: a change meanwhile is seen next time
    entry.size = info.size();
    entry.title = displayText(info.completeBaseName().toStdString());
    if (entry.title.isEmpty())
        entry.title = Library::tr("Untitled assessment");
    try {
        read(entry);
    } catch (const std::exception& exception) {
        entry.trouble = QString::fromUtf8(exception.what());
    }
    return entry;
}

LibraryEntry workedOut(LibraryEntry entry, const Catalogue& catalogue, const std::stop_token& stop)
{
    if (!entry.holdsFor(QFileInfo(entry.path)))
        entry = readEntry(entry.path);
    if (!entry.trouble.isEmpty())
        return entry;
    try {
        workOut(entry, catalogue, stop);
    } catch (const std::exception& exception) {
        entry.trouble = QString::fromUtf8(exception.what());
    }
    if (!entry.preview && !stop.stop_requested())
        entry.preview.emplace(); // nothing to draw: not asked for again
    return entry;
}

QString answerSentence(const LibraryEntry& entry)
{
    if (!entry.trouble.isEmpty())
        return entry.trouble;
    if (!entry.answer)
        return Library::tr("Working out the answer …");
    const QString sentence = outcomeSentence(*entry.answer, Format());
    return entry.source == AnswerSource::WorkedOut ? Library::tr("First look: %1", "a sentence").arg(sentence)
                                                   : sentence;
}

QString sourceSentence(const LibraryEntry& entry)
{
    const QString day = Format().shortDate(entry.answerDate);
    switch (entry.source) {
    case AnswerSource::Recorded:
        return entry.answerDate.isEmpty() ? Library::tr("as of the last save")
                                          : Library::tr("as of the last save, for %1", "date").arg(day);
    case AnswerSource::ChangedSince:
        return Library::tr("out of date: the figures were changed since this was worked out");
    case AnswerSource::MovedSince:
        return Library::tr("out of date: today's program comes to other figures");
    case AnswerSource::WorkedOut:
        return Library::tr(
            "from the middle of each range alone; opened, the document is worked out with its ranges");
    case AnswerSource::None:
        break;
    }
    return {};
}

QDataStream& operator<<(QDataStream& stream, const LibraryEntry& entry)
{
    const OutcomeWords words = entry.answer.value_or(OutcomeWords{});
    stream << entry.path << entry.changed << entry.size << entry.title << entry.date << quint8(entry.source)
           << entry.answerDate << entry.answer.has_value() << quint8(words.outcome) << words.best
           << words.second << words.probabilityBest.has_value() << words.probabilityBest.value_or(0)
           << entry.preview.has_value();
    if (entry.preview)
        stream << *entry.preview;
    return stream;
}

QDataStream& operator>>(QDataStream& stream, LibraryEntry& entry)
{
    quint8 source = 0;
    quint8 outcome = 0;
    bool hasAnswer = false;
    bool hasProbability = false;
    bool hasPreview = false;
    double probability = 0;
    OutcomeWords words;
    stream >> entry.path >> entry.changed >> entry.size >> entry.title >> entry.date >> source
        >> entry.answerDate >> hasAnswer >> outcome >> words.best >> words.second >> hasProbability
        >> probability >> hasPreview;
    if (source > quint8(AnswerSource::WorkedOut) || outcome > quint8(Outcome::NoStrategies)
        || !(probability >= 0 && probability <= 1))
        stream.setStatus(QDataStream::ReadCorruptData);
    if (stream.status() != QDataStream::Ok)
        return stream;
    entry.source = AnswerSource(source);
    words.outcome = Outcome(outcome);
    if (hasProbability)
        words.probabilityBest = probability;
    if (hasAnswer)
        entry.answer = std::move(words);
    if (hasPreview)
        stream >> entry.preview.emplace();
    return stream;
}

} // namespace tunepoint::ui
