// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/answers.h"

#include <QAbstractButton>

namespace tunepoint::ui {

/// A document to open, as a card: tiny trade-off picture, title, answer in one sentence. Text is drawn plain.
class DocumentCard : public QAbstractButton {
    Q_OBJECT

public:
    enum class Kind {
        Example, ///< picture above the words
        Recent ///< one row, picture at the side
    };

    DocumentCard(const QString& path, Kind kind, QWidget* parent = nullptr);

    [[nodiscard]] const QString& path() const { return m_answer.path; }
    void setAnswer(const Answer& answer);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] QRect pictureRect() const;
    void describe();
    void paintPicture(QPainter& painter) const;
    void paintWords(QPainter& painter, const QRect& area) const;

    Kind m_kind;
    Answer m_answer;
};

} // namespace tunepoint::ui
