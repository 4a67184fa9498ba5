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

# tunepoint_test_program(tunepoint_plain_tests LIBRARIES tunepoint::core HEADERS <vector>): the tests that go together
# where TUNEPOINT_UNITY is on, else only the precompiled headers that they share.
function(tunepoint_test_program program)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LIBRARIES;HEADERS")
  if(TUNEPOINT_UNITY)
    add_executable(${program})
    set_target_properties(${program} PROPERTIES LINKER_LANGUAGE CXX)
    target_compile_definitions(${program} PRIVATE TUNEPOINT_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    target_link_libraries(${program} PRIVATE tunepoint_test_main tunepoint::warnings)
    tunepoint_optimise(${program} -O1)
    # A test's private types are private in a file that reads it, too.
    target_compile_options(${program} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
    list(APPEND arg_HEADERS <tests/support/shared_main.h> <core/assessment/assessment_json.h>)
  else()
    tunepoint_precompiled_set(${program})
  endif()
  target_include_directories(${program} PRIVATE ${PROJECT_SOURCE_DIR})
  target_link_libraries(${program} PRIVATE Qt6::Test ${arg_LIBRARIES})
  tunepoint_precompile(${program} ${arg_HEADERS})
endfunction()

# tunepoint_add_test(tst_cost core/tst_cost.cpp [ALONE] tunepoint::core): one ctest entry. It is an executable of its
# own; but where TUNEPOINT_UNITY is on and it need not be ALONE, it is compiled and linked with others into one of two
# programs (see tests/support/shared_main.h), because most of a test's build went into what nearly all of them read.
function(tunepoint_add_test name source)
  cmake_parse_arguments(PARSE_ARGV 2 arg "ALONE" "" "")
  set(together tunepoint_plain_tests)
  if("tunepoint::ui" IN_LIST arg_UNPARSED_ARGUMENTS)
    set(together tunepoint_window_tests)
  endif()
  # By moc itself: AUTOMOC would start twice more for each test, and compile a file that is as good as empty.
  set(moc ${CMAKE_CURRENT_BINARY_DIR}/moc/${name}.moc)
  qt_generate_moc(${source} ${moc})
  if(TUNEPOINT_UNITY AND NOT arg_ALONE)
    set(target ${together})
    set(command ${together} ${name})
    target_sources(${together} PRIVATE ${moc})
    set_property(TARGET ${together} APPEND PROPERTY TUNEPOINT_TESTS ${CMAKE_CURRENT_SOURCE_DIR}/${source})
  else()
    set(target ${name})
    set(command ${name})
    add_executable(${name} ${source} ${moc})
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
    target_compile_definitions(${name} PRIVATE TUNEPOINT_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    target_link_libraries(${name} PRIVATE Qt6::Test tunepoint::warnings)
    if(NOT TUNEPOINT_UNITY)
      tunepoint_share_precompiled(${name} ${together})
    endif()
  endif()
  target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/moc)
  target_link_libraries(${target} PRIVATE ${arg_UNPARSED_ARGUMENTS})
  add_test(NAME ${name} COMMAND ${command})
  set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen" TIMEOUT 120)
endfunction()

# After the last test: puts those of a program into files of some tests each.
function(tunepoint_join_tests program)
  get_target_property(tests ${program} TUNEPOINT_TESTS)
  set(number 0)
  while(tests)
    list(SUBLIST tests 0 8 some)
    list(REMOVE_ITEM tests ${some})
    set(joined ${CMAKE_CURRENT_BINARY_DIR}/${program}_${number}.cpp)
    list(JOIN some "," listed)
    add_custom_command(OUTPUT ${joined} DEPENDS ${some} ${PROJECT_SOURCE_DIR}/cmake/JoinTests.cmake
      COMMAND ${CMAKE_COMMAND} -DTO=${joined} -DTESTS=${listed} -P ${PROJECT_SOURCE_DIR}/cmake/JoinTests.cmake VERBATIM)
    target_sources(${program} PRIVATE ${joined})
    math(EXPR number "${number} + 1")
  endwhile()
endfunction()
