// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frameworks/framework_lists.h"

#include "ui/document/assessment_document.h"
#include "ui/frameworks/text_rows.h"
#include "ui/text/framework_names.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/undo_keys.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>
#include <functional>
#include <vector>

namespace tunepoint::ui {

namespace {

class FrameworkLists {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::FrameworkLists)

public:
    template <class T>
    using List = std::vector<T> FrameworkSettings::*;

    /// Rows that are bound to a list of requirements or gaps.
    template <class T, class Kind>
    static void bind(TextRows* rows, AssessmentDocument& document, const char* key, List<T> list,
        const QString& label, std::function<void(T&, std::optional<double>)> setShare)
    {
        const std::string at = std::string("/frameworks/") + key;
        const auto edit = [&document, at, list, label](int row, const char* member, auto&& change) {
            document.edit(at + "/" + std::to_string(row) + member, label, [&](Assessment& assessment) {
                auto& entries = assessment.frameworks.*list;
                if (std::size_t(row) < entries.size())
                    change(entries[std::size_t(row)]);
            });
        };
        QObject::connect(rows, &TextRows::added, rows, [&document, at, list, label] {
            document.edit(
                at, label, [list](Assessment& assessment) { (assessment.frameworks.*list).emplace_back(); });
            document.endMerge();
        });
        QObject::connect(rows, &TextRows::removed, rows, [&document, at, list, label](int row) {
            document.edit(at, label, [list, row](Assessment& assessment) {
                auto& entries = assessment.frameworks.*list;
                if (std::size_t(row) < entries.size())
                    entries.erase(entries.begin() + row);
            });
            document.endMerge();
        });
        QObject::connect(rows, &TextRows::textEdited, rows, [edit](int row, const QString& text) {
            edit(row, "/text", [&](T& entry) { entry.text = text.toStdString(); });
        });
        QObject::connect(rows, &TextRows::kindChosen, rows, [edit, &document](int row, int kind) {
            edit(row, "/kind",
                [&](T& entry) { entry.kind = kind < 0 ? std::nullopt : std::optional(Kind(kind)); });
            document.endMerge();
        });
        QObject::connect(
            rows, &TextRows::shareEdited, rows, [edit, setShare](int row, std::optional<double> share) {
                edit(row, "/share", [&](T& entry) { setShare(entry, share); });
            });
        QObject::connect(rows, &TextRows::finished, &document, &AssessmentDocument::endMerge);
    }

    static QString requirements() { return tr("Your requirements, separated"); }
    static QString requirementsHint()
    {
        return tr(
            "Write down what the project has to do, one line each, and say what each asks for. Without a "
            "list the answers above are used.");
    }
    static QString gaps() { return tr("Gaps that the trial has shown"); }
    static QString gapsHint()
    {
        return tr("Sort the wrong answers by what they lack. Not every gap is one that tuning closes.");
    }
    static QString reasons() { return tr("Five good reasons"); }
    static QString reasonsHint()
    {
        return tr("Which of them hold is read off your answers. Here you say how much each counts, and what "
                  "documents it.");
    }
    static QString weight(const QString& reason) { return tr("Weight: %1").arg(reason); }
    static QString evidence(const QString& reason) { return tr("What documents it: %1").arg(reason); }
    static QString evidenceHint() { return tr("What documents it"); }
    static QString change(const QString& what) { return tr("Change “%1”").arg(what); }
};

/// The document's entry for a reason, made where there is none.
TuningReason& entryOf(FrameworkSettings& settings, TuningReasonKind kind)
{
    auto& reasons = settings.reasons;
    const auto at = std::find_if(
        reasons.begin(), reasons.end(), [kind](const TuningReason& reason) { return reason.reason == kind; });
    if (at != reasons.end())
        return *at;
    reasons.push_back({kind, {}, {}, {}});
    return reasons.back();
}

/// An entry that says nothing any more goes.
void tidy(FrameworkSettings& settings)
{
    std::erase_if(settings.reasons, [](const TuningReason& reason) {
        return !reason.weight && reason.evidence.empty() && reason.unknown.empty();
    });
}

const TuningReason* statedReason(const Assessment& assessment, TuningReasonKind kind)
{
    const auto& reasons = assessment.frameworks.reasons;
    const auto at = std::find_if(
        reasons.begin(), reasons.end(), [kind](const TuningReason& reason) { return reason.reason == kind; });
    return at == reasons.end() ? nullptr : &*at;
}

/// One row: name, weight, what documents it.
void addReason(
    QGridLayout* grid, int row, TuningReasonKind kind, AssessmentDocument& document, QWidget* parent)
{
    const QString name = tuningReasonName(kind);
    const std::string at = "/frameworks/reasons/" + std::string(tuningReasonWords()[std::size_t(kind)]);
    auto* weight = new NumberField(parent);
    weight->setBounds({0.0, std::nullopt});
    weight->setAccessibleName(FrameworkLists::weight(name));
    weight->setMaximumWidth(parent->fontMetrics().averageCharWidth() * 10);
    auto* evidence = new QLineEdit(parent);
    evidence->setMaxLength(2000);
    evidence->setPlaceholderText(FrameworkLists::evidenceHint());
    evidence->setAccessibleName(FrameworkLists::evidence(name));
    leaveUndoToWindow(evidence);
    auto* title = plainLabel(name, parent);
    title->setWordWrap(false);
    grid->addWidget(title, row, 0);
    grid->addWidget(weight, row, 1);
    grid->addWidget(evidence, row, 2);
    QObject::connect(
        weight, &NumberField::valueEdited, parent, [&document, at, kind, name](std::optional<double> value) {
            document.edit(at + "/weight", FrameworkLists::change(name), [&](Assessment& assessment) {
                entryOf(assessment.frameworks, kind).weight = value;
                tidy(assessment.frameworks);
            });
        });
    QObject::connect(
        evidence, &QLineEdit::textEdited, parent, [&document, at, kind, name](const QString& text) {
            document.edit(at + "/evidence", FrameworkLists::change(name), [&](Assessment& assessment) {
                entryOf(assessment.frameworks, kind).evidence = text.toStdString();
                tidy(assessment.frameworks);
            });
        });
    for (QLineEdit* field : {static_cast<QLineEdit*>(weight), evidence})
        QObject::connect(field, &QLineEdit::editingFinished, &document, &AssessmentDocument::endMerge);
    const auto show = [&document, kind, weight, evidence] {
        const TuningReason* reason = statedReason(document.assessment(), kind);
        weight->setValue(reason && reason->weight ? *reason->weight : 1);
        const QString text = reason ? QString::fromStdString(reason->evidence) : QString();
        if (evidence->text() != text)
            evidence->setText(text);
    };
    QObject::connect(&document, &AssessmentDocument::changed, parent, show);
    show();
}

template <class Kind>
QStringList namesOf(std::size_t count, QString (*name)(Kind))
{
    QStringList names;
    for (std::size_t i = 0; i < count; ++i)
        names << name(Kind(i));
    return names;
}

} // namespace

QWidget* createRequirements(AssessmentDocument& document, QWidget* parent)
{
    auto* rows = new TextRows(FrameworkLists::requirements(), FrameworkLists::requirementsHint(),
        namesOf<RequirementKind>(requirementKindWords().size(), requirementKindName), false, parent);
    rows->setObjectName(QStringLiteral("requirements"));
    FrameworkLists::bind<Requirement, RequirementKind>(rows, document, "requirements",
        &FrameworkSettings::requirements, FrameworkLists::change(FrameworkLists::requirements()),
        [](Requirement&, std::optional<double>) {});
    const auto show = [&document, rows] {
        std::vector<TextRows::Row> shown;
        for (const Requirement& entry : document.assessment().frameworks.requirements)
            shown.push_back({QString::fromStdString(entry.text), entry.kind ? int(*entry.kind) : -1, {}});
        rows->setRows(shown);
    };
    QObject::connect(&document, &AssessmentDocument::changed, rows, show);
    show();
    return rows;
}

QWidget* createGaps(AssessmentDocument& document, QWidget* parent)
{
    auto* rows = new TextRows(FrameworkLists::gaps(), FrameworkLists::gapsHint(),
        namesOf<GapKind>(gapKindWords().size(), gapKindName), true, parent);
    rows->setObjectName(QStringLiteral("gaps"));
    FrameworkLists::bind<Gap, GapKind>(rows, document, "gaps", &FrameworkSettings::gaps,
        FrameworkLists::change(FrameworkLists::gaps()), [](Gap& gap, std::optional<double> share) {
            gap.share = share ? std::optional(fixed(*share)) : std::nullopt;
        });
    const auto show = [&document, rows] {
        std::vector<TextRows::Row> shown;
        for (const Gap& entry : document.assessment().frameworks.gaps)
            shown.push_back({QString::fromStdString(entry.text), entry.kind ? int(*entry.kind) : -1,
                entry.share ? std::optional(median(*entry.share, share)) : std::nullopt});
        rows->setRows(shown);
    };
    QObject::connect(&document, &AssessmentDocument::changed, rows, show);
    show();
    return rows;
}

QWidget* createReasons(AssessmentDocument& document, QWidget* parent)
{
    auto* block = new QWidget(parent);
    block->setObjectName(QStringLiteral("goodReasons"));
    auto* grid = new QGridLayout(block);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    auto* title = plainLabel(FrameworkLists::reasons(), block);
    title->setScale(1, true);
    auto* hint = plainLabel(FrameworkLists::reasonsHint(), block);
    hint->setScale(0.9);
    hint->setForegroundRole(QPalette::PlaceholderText);
    grid->addWidget(title, 0, 0, 1, 3);
    grid->addWidget(hint, 1, 0, 1, 3);
    for (std::size_t i = 0; i < tuningReasonWords().size(); ++i)
        addReason(grid, int(i) + 2, TuningReasonKind(i), document, block);
    grid->setColumnStretch(2, 1);
    return block;
}

} // namespace tunepoint::ui
