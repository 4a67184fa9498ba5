// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/quantity.h"
#include "ui/widgets/quantity_editor.h"

#include <QDialog>

#include <array>
#include <optional>

class QPushButton;

namespace tunepoint::ui {

class CalmList;
class NumberField;
class PlainLabel;

/// States a figure as percentiles of one's own choice, and shows beside each what the fitted distribution
/// makes of it.
class PercentileDialog : public QDialog {
    Q_OBJECT

public:
    /// Begins with `quantity`: its percentiles where it has some, else its P10, P50 and P90.
    PercentileDialog(
        const QuantityFrame& frame, const std::optional<Quantity>& quantity, QWidget* parent = nullptr);

    /// What is typed, empty while it is no distribution.
    [[nodiscard]] std::optional<Percentiles> percentiles() const;

private:
    struct Row {
        NumberField* share = nullptr;
        NumberField* value = nullptr;
        PlainLabel* fitted = nullptr;
    };

    void createRows();
    void begin(const std::optional<Quantity>& quantity);
    void showFit();
    /// The rows in which both fields are filled.
    [[nodiscard]] Percentiles typed() const;

    QuantityFrame m_frame;
    CalmList* m_family; // owned by this dialog, like all below
    std::array<Row, 7> m_rows;
    PlainLabel* m_message;
    QPushButton* m_take = nullptr;
};

} // namespace tunepoint::ui
