// SPDX-License-Identifier: GPL-3.0-or-later
// Laws that hold for every document: writing and reading gives the value back, writing again the same bytes,
// and no damage to the text crashes the reader.
#include "core/assessment/assessment_json.h"
#include "tests/support/random_document.h"

#include <nlohmann/json.hpp>

#include <QtTest>

#include <string>

using namespace tunepoint;
using namespace tunepoint::support;

namespace {

std::string described(const Problems& problems)
{
    std::string lines;
    for (const Problem& problem : problems) {
        lines += problem.pointer + ": " + std::string(problemId(problem.code));
        for (const std::string& arg : problem.args)
            lines += " [" + arg.substr(0, 60) + "]";
        lines += "\n";
    }
    return lines;
}

/// Some value of the tree, each about as likely as the next.
nlohmann::json* anyNode(Dice& dice, nlohmann::json& tree)
{
    nlohmann::json* at = &tree;
    while (at->is_structured() && !at->empty() && !dice.chance(0.15)) {
        auto child = at->begin();
        std::advance(child, std::ptrdiff_t(dice.below(at->size())));
        at = &*child;
    }
    return at;
}

nlohmann::json wrongValue(Dice& dice)
{
    const std::array<nlohmann::json, 14> values{nullptr, true, -1, 0, 1, 0.5, 1e300, -1e300,
        18446744073709551615u, "", "word", nlohmann::json::array(), nlohmann::json::object(),
        nlohmann::json::array({1, "x", nullptr})};
    return dice.pick(values);
}

} // namespace

class TestRoundTrip : public QObject {
    Q_OBJECT

private slots:
    void everyDocumentComesBack();
    void damagedDocumentsAreReadOrRefused();
    void damagedBytesAreReadOrRefused();
};

void TestRoundTrip::everyDocumentComesBack()
{
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
        Dice dice(seed);
        const Assessment document = randomDocument(dice);
        const Problems found = check(document);
        QVERIFY2(!hasErrors(found), described(found).c_str());
        const std::string text = writeAssessment(document);
        const auto read = readAssessment(text);
        QVERIFY2(read, described(read ? Problems{} : read.error()).c_str());
        const std::string again = writeAssessment(*read);
        QVERIFY2(again == text, ("seed " + std::to_string(seed)).c_str());
        QVERIFY2(*read == document, ("seed " + std::to_string(seed)).c_str());
    }
}

void TestRoundTrip::damagedDocumentsAreReadOrRefused()
{
    int refused = 0;
    for (std::uint64_t seed = 0; seed < 1000; ++seed) {
        Dice dice(seed);
        auto tree = nlohmann::json::parse(writeAssessment(randomDocument(dice)));
        for (int i = dice.between(1, 5); i > 0; --i)
            *anyNode(dice, tree) = wrongValue(dice);
        const auto read = readAssessment(tree.dump());
        if (!read) {
            ++refused;
            QVERIFY(hasErrors(read.error()));
            continue;
        }
        const std::string text = writeAssessment(*read);
        const auto again = readAssessment(text);
        QVERIFY2(again, (described(again ? Problems{} : again.error()) + text).c_str());
        QVERIFY2(
            *again == *read && writeAssessment(*again) == text, ("seed " + std::to_string(seed)).c_str());
    }
    QVERIFY2(refused > 200, std::to_string(refused).c_str()); // the damage is real
}

void TestRoundTrip::damagedBytesAreReadOrRefused()
{
    for (std::uint64_t seed = 0; seed < 1500; ++seed) {
        Dice dice(seed);
        std::string text = writeAssessment(randomDocument(dice));
        for (int i = dice.between(1, 3); i > 0; --i) {
            const auto at = std::size_t(dice.below(text.size()));
            dice.chance(0.5) ? void(text[at] = char(dice.below(256))) : void(text.erase(at, dice.below(20)));
        }
        const auto read = readAssessment(text);
        QVERIFY(read || hasErrors(read.error()));
    }
}

QTEST_APPLESS_MAIN(TestRoundTrip)
#include "tst_round_trip.moc"
