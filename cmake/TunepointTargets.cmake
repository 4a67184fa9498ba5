# SPDX-License-Identifier: GPL-3.0-or-later
# Flags that every target of ours shares, and one-line helpers to declare tests.

add_library(tunepoint_warnings INTERFACE)
add_library(tunepoint::warnings ALIAS tunepoint_warnings)
# No fused multiply-add and no fast-math: the same document gives the same bits on every machine.
target_compile_options(tunepoint_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wno-missing-field-initializers -ffp-contract=off)
target_compile_definitions(tunepoint_warnings INTERFACE
  QT_NO_CAST_TO_ASCII QT_NO_FOREACH)

# Only the core computes in long loops; the rest is as quick with less work for the compiler, and so built sooner.
function(tunepoint_optimise target level)
  target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:${level}>)
endfunction()

# tunepoint_add_test(tst_cost core/tst_cost.cpp tunepoint::core): one executable, one ctest entry. Tests of windows
# share one set of precompiled headers, all others another; see tests/CMakeLists.txt.
function(tunepoint_add_test name source)
  add_executable(${name} ${source})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
  # Only where it is used: what names no folder is taken from the compiler's cache in any checkout.
  file(STRINGS ${source} names_folder REGEX TUNEPOINT_SOURCE_DIR LIMIT_COUNT 1)
  if(names_folder)
    target_compile_definitions(${name} PRIVATE TUNEPOINT_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  endif()
  set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/mocs_compilation.cpp
    PROPERTIES SKIP_PRECOMPILE_HEADERS ON) # it is as good as empty
  target_link_libraries(${name} PRIVATE Qt6::Test tunepoint::warnings ${ARGN})
  tunepoint_optimise(${name} -O1)
  if("tunepoint::ui" IN_LIST ARGN)
    tunepoint_share_precompiled(${name} tunepoint_widget_tests)
  else()
    tunepoint_share_precompiled(${name} tunepoint_plain_tests)
  endif()
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen" TIMEOUT 120)
endfunction()
