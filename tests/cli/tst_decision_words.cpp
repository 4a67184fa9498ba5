// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include <QTest>

#include <sstream>

using namespace tunepoint::cli;

namespace {

/// The choice of a fighter aircraft (Hwang and Yoon 1981), by the range of the options.
const std::string kTable = R"({"format": "tunepoint-assessment", "version": 1, "title": "Aircraft",
  "criteria": [{"id": "speed", "weight": 0.2}, {"id": "range", "weight": 0.1}, {"id": "payload", "weight": 0.1},
    {"id": "price", "direction": "min", "weight": 0.1}, {"id": "reliability", "weight": 0.2},
    {"id": "manoeuvre", "name": "Agility", "weight": 0.3}],
  "strategies": [{"id": "a1", "name": "First"}, {"id": "a2", "name": "Second"}, {"id": "a3", "name": "Third"}],
  "scores": {"a1": {"speed": 2.0, "range": 1500, "payload": 20000, "price": 5.5, "reliability": 5, "manoeuvre": 9},
    "a2": {"speed": 2.5, "range": 2700, "payload": 18000, "price": 6.5, "reliability": 3, "manoeuvre": 5},
    "a3": {"speed": 1.8, "range": 2000, "payload": 21000, "price": 4.5, "reliability": 7, "manoeuvre": 7}}})";

std::string told(const std::string& document)
{
    std::istringstream in(document);
    std::ostringstream out;
    std::ostringstream err;
    Environment environment{in, out, err, QLocale(QLocale::English, QLocale::UnitedStates), "2026-11-22"};
    return run({"evaluate", "-"}, environment) == Fine ? out.str() + err.str() : std::string();
}

bool has(const std::string& text, const char* part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

class TestDecisionWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weightsMethodsAndAgreementAreTold()
    {
        const std::string text = told(kTable);
        QVERIFY(has(text, "Criteria\n") && has(text, "Agility") && has(text, "Speed"));
        QVERIFY2(has(text, "30%"), text.c_str());
        QVERIFY(has(text, "TOPSIS") && has(text, "VIKOR") && has(text, "PROMETHEE"));
        QVERIFY(has(text, "(1)") && has(text, "(3)"));
        QVERIFY(has(text, "VIKOR's compromise: "));
        QVERIFY(has(text, "All methods put ") || has(text, " before "));
        QVERIFY(has(text, "range of the options"));
    }

    void withoutCriteriaNothingIsSaid()
    {
        const std::string text = told(R"({"format": "tunepoint-assessment", "version": 1,
            "strategies": [{"id": "a", "costs": [{"kind": "monthly", "amount": 5}]}]})");
        QVERIFY(!text.empty() && !has(text, "Criteria"));
    }
};

QTEST_APPLESS_MAIN(TestDecisionWords)
#include "tst_decision_words.moc"
