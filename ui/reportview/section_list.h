// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

#include <string>
#include <vector>

namespace tunepoint::ui {

/// The sections of the report with a switch each, sorted by dragging or with Alt and an arrow key.
class SectionList : public QListWidget {
    Q_OBJECT

public:
    explicit SectionList(QWidget* parent = nullptr);

    /// A section that could be in the report.
    struct Entry {
        std::string id;
        QString name;
    };
    /// `chosen` first, in its order, then the others in theirs. Without a signal.
    void showSections(const std::vector<Entry>& all, const std::vector<std::string>& chosen);
    /// Ids of those that are switched on, in their order.
    [[nodiscard]] std::vector<std::string> chosen() const;
    [[nodiscard]] std::string currentSection() const;

Q_SIGNALS:
    void chosenEdited(); ///< by the user
    void sectionActivated(const std::string& id);

public Q_SLOTS:
    void moveUp() { move(-1); }
    void moveDown() { move(1); }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void move(int by);
    [[nodiscard]] static std::string idOf(const QListWidgetItem& item);

    std::vector<Entry> m_entries;
};

} // namespace tunepoint::ui
