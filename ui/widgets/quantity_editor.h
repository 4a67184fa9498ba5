// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/quantity.h"
#include "ui/text/format.h"

#include <QString>
#include <QWidget>

#include <array>
#include <optional>
#include <string>

class QCheckBox;
class QPushButton;
class QToolButton;

namespace tunepoint::ui {

class DensityView;
class NumberField;
class PlainLabel;
class ProvenanceEditor;

/// What a quantity is: its unit, its natural bounds and the field it belongs to.
struct QuantityFrame {
    QString name; ///< for assistive technology, "Items per month"
    std::string pointer; ///< for messages
    Unit unit = Unit::None;
    Bounds bounds;
    QString currency;
    bool mayBeUnknown = true;
    QString unknownText = {}; ///< what an empty value means here; empty: "we don't know"

    bool operator==(const QuantityFrame&) const = default;
};

/// Edits a figure: a number, or low, likely and high (P10, P50, P90), or "we don't know"; with its source and
/// how well it is founded. A distribution that it cannot edit is told in words and kept.
///
/// What cannot be a quantity is said beside the field and not passed on; the last good value stays.
class QuantityEditor : public QWidget {
    Q_OBJECT

public:
    explicit QuantityEditor(QuantityFrame frame, QWidget* parent = nullptr);

    void setFrame(QuantityFrame frame);
    [[nodiscard]] const std::optional<Quantity>& value() const { return m_value; }
    /// Shows `value` without a signal; typed text that stands for the same value is left alone.
    void setValue(const std::optional<Quantity>& value);
    /// The catalogue's range, told while the figure is unknown; an empty one tells nothing.
    /// Money of the catalogue is in `currency`.
    void setDefault(const std::optional<Quantity>& assumed, const QString& currency = QStringLiteral("USD"));
    [[nodiscard]] QString message() const; ///< what is wrong with what is typed, or empty

    /// Widgets that a form may want to focus or a test to type into.
    [[nodiscard]] NumberField* likelyField() const { return m_likely; }

Q_SIGNALS:
    void valueEdited(const std::optional<Quantity>& value); ///< by the user; passes check()
    void editingFinished(); ///< a field was left or a switch flipped: the edit is a step of its own

private:
    enum class Mode {
        Number,
        Range,
        Kept ///< a distribution told in words
    };

    void createFields();
    void createSwitches();
    void layOut();
    void retitle();
    void typed();
    void passOn(Shape shape);
    void toggleRange(bool range);
    void toggleUnknown(bool unknown);
    void replaceKept();
    void askForPercentiles();
    void editProvenance(const Quantity& provenance);
    void fix();
    void letGo();
    void commit(std::optional<Quantity> value);
    void show();
    void showMode();
    void showMessage();
    [[nodiscard]] Format format() const;
    [[nodiscard]] QString keptSentence() const;
    [[nodiscard]] QString echoText() const;
    [[nodiscard]] QString defaultText() const;

    QuantityFrame m_frame;
    Mode m_mode = Mode::Number;
    std::optional<Quantity> m_value;
    std::optional<Quantity> m_reference; ///< as it came from outside: where its source belongs to
    std::optional<Quantity> m_last; ///< before "we don't know"
    std::optional<Quantity> m_default;
    QString m_defaultCurrency;
    bool m_ownProvenance = false; ///< the source was typed here and outlives a change of the figure
    QString m_problem;
    std::optional<ThreePoint> m_feasible;

    NumberField* m_low; // owned by this widget, like all below
    NumberField* m_likely;
    NumberField* m_high;
    PlainLabel* m_unit;
    PlainLabel* m_kept;
    QPushButton* m_replace;
    QPushButton* m_percentiles;
    QToolButton* m_range;
    QCheckBox* m_unknown;
    QToolButton* m_source;
    PlainLabel* m_echo;
    QPushButton* m_fix;
    DensityView* m_density;
    ProvenanceEditor* m_provenance;
};

} // namespace tunepoint::ui
