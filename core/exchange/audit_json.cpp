// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/audit_json.h"

#include "core/exchange/field_writer.h"

namespace tunepoint {

namespace {

class AuditWriter : FieldWriter {
public:
    [[nodiscard]] std::string write(const std::vector<AuditLine>& audit)
    {
        m_json.beginObject();
        list("audit", audit, [this](const AuditLine& line) { entry(line); });
        m_json.endObject();
        return m_json.take() + "\n";
    }

private:
    void entry(const AuditLine& line)
    {
        const AuditRequirement* requirement = auditRequirement(line.id);
        m_json.beginObject();
        text("id", line.id);
        text("guide", requirement ? wordOf(requirement->guide) : std::string_view());
        flag("read", requirement && requirement->read);
        text("section", requirement ? requirement->section : std::string_view());
        text("state", wordOf(line.state));
        text("reason", line.reason.id);
        texts("arguments", line.reason.args);
        texts("pointers", line.pointers);
        m_json.endObject();
    }
};

} // namespace

std::string writeAuditJson(const std::vector<AuditLine>& audit)
{
    return AuditWriter().write(audit);
}

} // namespace tunepoint
