// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shared_main.h"

#include <algorithm>
#include <cstdio>
#include <string_view>
#include <vector>

namespace {

struct Entry {
    std::string_view file;
    int (*main)(int, char**);
};

std::vector<Entry>& entries()
{
    static std::vector<Entry> all;
    return all;
}

} // namespace

namespace tunepoint::testing {

OneOfMany::OneOfMany(const char* file, int (*main)(int, char**))
{
    entries().push_back({file, main});
}

} // namespace tunepoint::testing

int main(int argc, char* argv[])
{
    if (entries().size() == 1)
        return entries().front().main(argc, argv);
    const std::string_view wanted = argc > 1 ? argv[1] : "";
    const auto at = std::find_if(entries().begin(), entries().end(),
        [&](const Entry& entry) { return entry.file.substr(0, entry.file.rfind('.')) == wanted; });
    if (at == entries().end()) {
        std::fprintf(stderr, "usage: %s TEST [arguments of Qt Test]; the tests are:\n", argv[0]);
        for (const Entry& entry : entries())
            std::fprintf(stderr, "  %.*s\n", int(entry.file.rfind('.')), entry.file.data());
        return 2;
    }
    std::rotate(argv + 1, argv + 2, argv + argc); // the name is none of Qt Test's business
    argv[argc - 1] = nullptr;
    return at->main(argc - 1, argv);
}
