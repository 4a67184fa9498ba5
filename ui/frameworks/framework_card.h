// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QString>

namespace tunepoint::ui {

/// One way to decide among the others: its name, its verdict and how strongly the answers carry it. Checked
/// while its details are shown.
class FrameworkCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit FrameworkCard(const QString& name, QWidget* parent = nullptr);

    /// `strength` 0 to 1; `note` says in few words what is open.
    void showVerdict(const QString& verdict, double strength, const QString& note);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont verdictFont() const;

    QString m_verdict;
    QString m_note;
    double m_strength = 0;
};

} // namespace tunepoint::ui
