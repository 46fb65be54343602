# SPDX-License-Identifier: Apache-2.0
# What is installed where, and the Debian package that `cpack` makes of it (run in build/release).
set(linux "${PROJECT_SOURCE_DIR}/packaging/linux")

# install_manual(NAME.1): compressed without the time, so that two builds give the same file
find_program(GZIP gzip REQUIRED)
function(install_manual page)
    set(packed "${PROJECT_BINARY_DIR}/man/${page}.gz")
    add_custom_command(OUTPUT "${packed}" DEPENDS "${linux}/${page}"
        COMMAND "${CMAKE_COMMAND}" -E make_directory "${PROJECT_BINARY_DIR}/man"
        COMMAND "${CMAKE_COMMAND}" -E copy "${linux}/${page}" "${PROJECT_BINARY_DIR}/man/${page}"
        COMMAND "${GZIP}" -9nf "${PROJECT_BINARY_DIR}/man/${page}")
    add_custom_target("manual_${page}" ALL DEPENDS "${packed}")
    install(FILES "${packed}" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
endfunction()

install(TARGETS secondlook-cli RUNTIME)
install_manual(secondlook-cli.1)
install(TARGETS secondlook-pictures RUNTIME)
install_manual(secondlook-pictures.1)
if(SECONDLOOK_VIDEO)
    install(TARGETS secondlook-frames RUNTIME)
    install_manual(secondlook-frames.1)
endif()
if(SECONDLOOK_BUILD_GUI)
    install(TARGETS secondlook RUNTIME)
    install_manual(secondlook.1)
    install(FILES "${linux}/io.github.secondlook.SecondLook.desktop"
            DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
    install(FILES "${linux}/io.github.secondlook.SecondLook.metainfo.xml"
            DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
    install(FILES "${PROJECT_SOURCE_DIR}/resources/application/secondlook.svg"
            DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps"
            RENAME io.github.secondlook.SecondLook.svg)
endif()
if(EXISTS "${PROJECT_SOURCE_DIR}/resources/models/starter/manifest.json")
    install(DIRECTORY "${PROJECT_SOURCE_DIR}/resources/models/starter"
            DESTINATION "${CMAKE_INSTALL_DATADIR}/secondlook/models")
endif()
install(FILES "${PROJECT_SOURCE_DIR}/resources/faces/face_model.bin"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/secondlook/faces")
# A program that is not installed finds its data where an installed one does, beside its own folder: where the sources
# lie is no business of a program.
foreach(programs "${PROJECT_BINARY_DIR}" "${PROJECT_BINARY_DIR}/tests")
    file(MAKE_DIRECTORY "${programs}/share/secondlook/models" "${programs}/share/secondlook/faces")
    foreach(data models/starter faces/face_model.bin)
        file(CREATE_LINK "${PROJECT_SOURCE_DIR}/resources/${data}" "${programs}/share/secondlook/${data}" SYMBOLIC)
    endforeach()
endforeach()
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/secondlook" RENAME copyright)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME secondlook)
set(CPACK_PACKAGE_VENDOR "Second Look")
set(CPACK_PACKAGE_CONTACT "Second Look maintainers <maintainers@secondlook.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Facial comparison casework that two people have looked at")
set(CPACK_PACKAGE_DESCRIPTION "${PROJECT_DESCRIPTION}.
Searches a gallery of booking photos for a face from a case, lets an examiner compare every candidate on a seven-step
scale, has a second examiner repeat the comparison blind, and writes a signed PDF report that public tools can check.
A candidate is an investigative lead, not a positive identification.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION graphics)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# plugins, fonts and Qt's own translations are loaded at run time, so no library dependency names them
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, libqt6svg6, qt6-image-formats-plugins, qt6-qpa-plugins, qt6-translations-l10n, fonts-dejavu-core, fonts-droid-fallback, bubblewrap")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, ca-certificates")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "poppler-utils")
include(CPack)
