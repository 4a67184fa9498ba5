# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DTO=file.cpp -DTESTS=a.cpp,b.cpp -P JoinTests.cmake: one file that reads these tests, each in a namespace of its
# own, so that none minds the others' private names. What they include is read before, outside of those.
string(REPLACE "," ";" tests "${TESTS}")
set(includes)
set(bodies)
foreach(test IN LISTS tests)
  cmake_path(GET test STEM name)
  file(STRINGS ${test} wanted REGEX "^#include ")
  list(FILTER wanted EXCLUDE REGEX "\\.moc\"")
  list(APPEND includes ${wanted})
  list(APPEND bodies "namespace ${name} {\n#include \"${test}\"\n} // namespace ${name}")
endforeach()
list(REMOVE_DUPLICATES includes)
list(JOIN includes "\n" includes)
list(JOIN bodies "\n" bodies)
file(WRITE ${TO} "${includes}\n${bodies}\n")
