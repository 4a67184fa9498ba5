// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace tunepoint::ui {

class AssessmentDocument;

/// Somebody who looks at a document wants to see another file; the window opens it. One belongs to each
/// document.
class OpenRequests : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] static OpenRequests& of(AssessmentDocument& document);

    void ask(const QString& path) { Q_EMIT wanted(path); }

Q_SIGNALS:
    void wanted(const QString& path);

private:
    explicit OpenRequests(QObject* parent)
        : QObject(parent)
    {
    }
};

} // namespace tunepoint::ui
