// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace tunepoint {
struct StrategyChance;
}

namespace tunepoint::ui {

class AssessmentDocument;
class Format;
class PlainLabel;

/// "Leaning now": the answer so far and each option's cost, accuracy and present value, following every edit.
/// Options keep the document's order; the leading one is marked. Beneath, what moved the answer most.
class LeanPanel : public QWidget {
    Q_OBJECT

public:
    explicit LeanPanel(AssessmentDocument& document, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showEvaluation();
    void showStrategies();
    void showMovers();
    [[nodiscard]] static QString chanceOf(
        const StrategyChance& chance, bool hasBaseline, const Format& format);

    AssessmentDocument& m_document;
    // owned by this widget, like all below
    PlainLabel* m_assumed; ///< seen until the answers carry the lean
    PlainLabel* m_headline;
    PlainLabel* m_note;
    PlainLabel* m_movers;
    QWidget* m_list = nullptr;
};

} // namespace tunepoint::ui
