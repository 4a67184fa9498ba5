// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

// Many tests in one program: what QTEST_MAIN and its like would make a main() of is entered in a list, from
// which shared_main.cpp takes the one that its first argument names.

namespace tunepoint::testing {

struct OneOfMany {
    /// `file`: name of the test's source file. Both must outlive the program.
    OneOfMany(const char* file, int (*main)(int, char**));
};

} // namespace tunepoint::testing

#undef QTEST_MAIN_WRAPPER
#define QTEST_MAIN_WRAPPER(TestObject, ...)                                                                  \
    static int mainOf##TestObject(int argc, char* argv[])                                                    \
    {                                                                                                        \
        QTest::Internal::callInitMain<TestObject>();                                                         \
        __VA_ARGS__                                                                                          \
        TestObject test;                                                                                     \
        QTEST_SET_MAIN_SOURCE_PATH                                                                           \
        return QTest::qExec(&test, argc, argv);                                                              \
    }                                                                                                        \
    static const tunepoint::testing::OneOfMany entryOf##TestObject(__FILE_NAME__, mainOf##TestObject);
