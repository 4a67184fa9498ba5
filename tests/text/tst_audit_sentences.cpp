// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/audit_sentences.h"

#include <QTest>

#include <set>

using namespace tunepoint;
using namespace tunepoint::ui;

class TestAuditSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRequirementIsSaidOnce()
    {
        std::set<QString> texts;
        for (const AuditRequirement& requirement : auditRequirements()) {
            const QString text = auditRequirementText(requirement.id);
            QVERIFY2(!text.isEmpty(), std::string(requirement.id).c_str());
            texts.insert(text);
            QVERIFY(!auditGuideName(requirement.guide).isEmpty());
        }
        QCOMPARE(texts.size(), auditRequirements().size());
        QVERIFY(auditRequirementText("X1").isEmpty());
    }

    void everyReasonIsASentenceWithItsFigures()
    {
        for (const std::string_view id : auditReasonIds()) {
            const AuditLine line{"G1", AuditState::Partly, {std::string(id), {"3", "40"}}, {}};
            const QString text = auditReasonSentence(line, Format(QLocale::c()));
            QVERIFY2(!text.isEmpty(), std::string(id).c_str());
            QVERIFY2(!text.contains(QLatin1Char('%')), qPrintable(text));
        }
    }

    void aStatementIsQuotedWithWhoMadeIt()
    {
        const AuditLine line{"G2", AuditState::Met, {"stated", {"Two <b>weeks</b> %1", "A & B", ""}}, {}};
        QCOMPARE(
            auditReasonSentence(line, Format(QLocale::c())), QStringLiteral("Two <b>weeks</b> %1 (A & B)"));
    }
};

QTEST_APPLESS_MAIN(TestAuditSentences)
#include "tst_audit_sentences.moc"
