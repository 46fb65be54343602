# SPDX-License-Identifier: Apache-2.0
# What every target of the project shares, and the three ways to declare one.

add_library(sl_common INTERFACE)
target_compile_features(sl_common INTERFACE cxx_std_20)
target_include_directories(sl_common INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(sl_common INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_KEYWORDS QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400
    SECONDLOOK_VERSION="${PROJECT_VERSION}")
target_compile_options(sl_common INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
    -Woverloaded-virtual -fstack-protector-strong $<$<BOOL:${SECONDLOOK_WERROR}>:-Werror>)
# No path of the building machine stays in a program that is installed, by __FILE__ or otherwise.
target_compile_options(sl_common INTERFACE
    $<$<CONFIG:Release,RelWithDebInfo,MinSizeRel>:-ffile-prefix-map=${PROJECT_SOURCE_DIR}/=>)
# Programs are position-independent, and nothing the loader fills in can be written afterwards.
target_link_options(sl_common INTERFACE -pie -Wl,-z,relro -Wl,-z,now)
if(SECONDLOOK_SANITIZE)
    target_compile_options(sl_common INTERFACE "-fsanitize=${SECONDLOOK_SANITIZE}" -fno-omit-frame-pointer)
    target_link_options(sl_common INTERFACE "-fsanitize=${SECONDLOOK_SANITIZE}")
    target_compile_definitions(sl_common INTERFACE SECONDLOOK_SANITIZED) # GCC and Clang have no word for it in common
endif()
# Checked copies need the optimiser: in builds that are installed.
target_compile_definitions(sl_common INTERFACE $<$<CONFIG:Release,RelWithDebInfo,MinSizeRel>:_FORTIFY_SOURCE=2>)
if(SECONDLOOK_FUZZ)
    target_compile_options(sl_common INTERFACE -fsanitize=fuzzer-no-link)
endif()

# Headers that most sources include, compiled once for all targets with the same flags; a source whose flags differ must
# be marked SKIP_PRECOMPILE_HEADERS. Every source still includes what it uses: the release preset has no such headers.
option(SECONDLOOK_PRECOMPILE "Precompile common headers" OFF)
function(sl_precompiled name)
    cmake_parse_arguments(ARG "" "" "HEADERS;DEPENDS" ${ARGN})
    file(WRITE "${PROJECT_BINARY_DIR}/precompiled/${name}.cpp.new" "// ${name}\n")
    file(COPY_FILE "${PROJECT_BINARY_DIR}/precompiled/${name}.cpp.new" "${PROJECT_BINARY_DIR}/precompiled/${name}.cpp" ONLY_IF_DIFFERENT)
    add_library(sl_precompiled_${name} OBJECT "${PROJECT_BINARY_DIR}/precompiled/${name}.cpp")
    target_link_libraries(sl_precompiled_${name} PRIVATE sl_common ${ARG_DEPENDS})
    target_precompile_headers(sl_precompiled_${name} PRIVATE ${ARG_HEADERS})
endfunction()
if(SECONDLOOK_PRECOMPILE)
    set(common <algorithm> <functional> <memory> <optional> <vector>
        <QByteArray> <QDateTime> <QFuture> <QHash> <QJsonObject> <QList> <QObject> <QString> <QStringList>)
    sl_precompiled(core HEADERS ${common} DEPENDS Qt6::Core)
    if(SECONDLOOK_BUILD_GUI)
        sl_precompiled(widgets HEADERS ${common} <QBoxLayout> <QLabel> <QPainter> <QToolButton> <QWidget>
            DEPENDS Qt6::Widgets)
    endif()
endif()
# sl_precompile(TARGET): gives it the headers of its folder: sl_precompiled_widgets where SECONDLOOK_PRECOMPILED says so.
function(sl_precompile target)
    set(headers sl_precompiled_core)
    if(SECONDLOOK_PRECOMPILED)
        set(headers ${SECONDLOOK_PRECOMPILED})
    endif()
    if(TARGET ${headers})
        target_precompile_headers(${target} REUSE_FROM ${headers})
        target_compile_options(${target} PRIVATE
            $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>) # what ccache needs to see through them
    endif()
endfunction()

# sl_library(NAME SOURCES a.cpp ... [DEPENDS public...] [PRIVATE_DEPENDS ...] [RESOURCES files... PREFIX /x])
# makes the static library sl_NAME with the alias SecondLook::NAME.
function(sl_library name)
    cmake_parse_arguments(ARG "" "RESOURCE_PREFIX" "SOURCES;DEPENDS;PRIVATE_DEPENDS;RESOURCES" ${ARGN})
    add_library(sl_${name} STATIC ${ARG_SOURCES})
    add_library(SecondLook::${name} ALIAS sl_${name})
    set_target_properties(sl_${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(sl_${name} PUBLIC sl_common ${ARG_DEPENDS} PRIVATE ${ARG_PRIVATE_DEPENDS})
    sl_precompile(sl_${name})
    if(ARG_RESOURCES)
        qt_add_resources(sl_${name} "sl_${name}" PREFIX "${ARG_RESOURCE_PREFIX}"
            BASE "${PROJECT_SOURCE_DIR}/resources" FILES ${ARG_RESOURCES})
    endif()
endfunction()

# sl_program(NAME SOURCES ... DEPENDS ...) makes an executable of that name.
function(sl_program name)
    cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON
        RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")
    target_link_libraries(${name} PRIVATE sl_common ${ARG_DEPENDS})
    add_dependencies(${name} secondlook-pictures) # nothing else decodes a picture
    sl_precompile(${name})
endfunction()

# sl_sanitized(TEST LABELS...): the programs that CI builds for the sanitizers alone, by label. "concurrent": the thread
# sanitizer looks at it (target concurrent_tests); "hostile": it reads what strangers send, and the address and
# undefined-behaviour sanitizers look at it (target hostile_tests).
function(sl_sanitized name)
    foreach(label concurrent hostile)
        if("${label}" IN_LIST ARGN)
            if(NOT TARGET ${label}_tests)
                add_custom_target(${label}_tests)
            endif()
            add_dependencies(${label}_tests ${name})
        endif()
    endforeach()
endfunction()

# sl_test(tst_x SOURCES tst_x.cpp DEPENDS ... LABELS unit|models|gui|e2e|reference|slow|fault|concurrent|hostile): one
# Qt Test executable.
# Tests labelled "reference" need ../shared; they say "skipped" without it, and fail instead when
# SECONDLOOK_REQUIRE_REFERENCE is set in the environment. TIMEOUT (seconds) only ends a test that hangs: it allows for a
# busy machine, and it replaces Qt Test's own five minutes a function.
function(sl_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;DEPENDS;LABELS" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 900)
    endif()
    if(SECONDLOOK_SANITIZE) # a tenth of the speed where much memory is taken and given back
        math(EXPR ARG_TIMEOUT "3 * ${ARG_TIMEOUT}")
    endif()
    add_executable(${name} ${ARG_SOURCES})
    # Qt writes this folder into every test; one name for all build folders lets ccache share the objects
    set_target_properties(${name} PROPERTIES AUTOMOC ON QT_TESTCASE_BUILDDIR "${PROJECT_SOURCE_DIR}"
        RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests/bin")
    target_link_libraries(${name} PRIVATE sl_common SecondLook::test_support ${ARG_DEPENDS} Qt6::Test)
    add_dependencies(${name} secondlook-pictures)
    if(TARGET sl_seen_by_tsan)
        target_link_libraries(${name} PRIVATE sl_seen_by_tsan)
    endif()
    sl_precompile(${name})
    sl_sanitized(${name} ${ARG_LABELS})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QT_LOGGING_RULES=qt.qpa.*=false;QTEST_FUNCTION_TIMEOUT=${ARG_TIMEOUT}000")
endfunction()
