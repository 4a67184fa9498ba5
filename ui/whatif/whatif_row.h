// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"

#include <QStringList>
#include <QWidget>

#include <optional>
#include <string>

class QToolButton;

namespace tunepoint::ui {

class NumberField;
class PlainLabel;
class WhatIfSlider;

/// One input that can be tried: its name, the value to type, a slider over its range, and the way back.
class WhatIfRow : public QWidget {
    Q_OBJECT

public:
    explicit WhatIfRow(std::string pointer, QWidget* parent = nullptr);

    [[nodiscard]] const std::string& pointer() const { return m_pointer; }
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Its place in the panel, from 0: names its parts for tests.
    void setNumber(int number);
    /// `input` as the document has it, under this name; `tried` is the value on top of it.
    void show(
        const Input& input, const QString& name, const Evaluation& evaluation, std::optional<double> tried);
    [[nodiscard]] const QString& name() const { return m_fullName; }
    /// Cut for want of room, the name still looks other than these.
    void tellApart(const QStringList& names);
    [[nodiscard]] bool isTried() const { return m_tried.has_value(); }

Q_SIGNALS:
    void valueTried(const std::string& pointer, double value);
    void valueReset(const std::string& pointer);
    void removed(const std::string& pointer); ///< the row is not wanted any more

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void elide();
    void showUnit(const Input& input, const QString& currency);

    std::string m_pointer;
    QString m_fullName;
    QStringList m_names; ///< of all rows beside each other
    std::optional<double> m_tried;
    QString m_unitName;
    PlainLabel* m_name; // owned by this widget, like the following
    PlainLabel* m_unit; ///< what stands for a long unit; "%" and currencies stand in the field
    NumberField* m_field;
    WhatIfSlider* m_slider;
    QToolButton* m_reset;
    QToolButton* m_remove;
};

} // namespace tunepoint::ui
