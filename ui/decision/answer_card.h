// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/text/format.h"

#include <QFrame>
#include <QStringList>

class QGridLayout;
class QVBoxLayout;

namespace tunepoint::ui {

/// What stands behind the answer of the headline bar: why, what would flip it, what to measure, and the road
/// map.
class AnswerCard : public QFrame {
    Q_OBJECT

public:
    explicit AnswerCard(QWidget* parent = nullptr);

    void show(const Evaluation& evaluation, const Format& format);

private:
    /// A heading with a list of sentences below; hidden while there are none.
    struct Block {
        QWidget* frame = nullptr;
        QGridLayout* lines = nullptr;
    };
    Block addBlock(QVBoxLayout& layout, const QString& heading);
    static void setLines(const Block& block, const QStringList& lines, bool numbered);

    // owned by this card
    Block m_reasons;
    Block m_question;
    Block m_flips;
    Block m_measure;
    Block m_roadMap;
};

} // namespace tunepoint::ui
