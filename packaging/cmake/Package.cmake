# SPDX-License-Identifier: Apache-2.0
# What is installed where, and the Debian package that `cpack` makes of it (run in build/release).
set(linux "${PROJECT_SOURCE_DIR}/packaging/linux")

install(TARGETS secondlook-cli RUNTIME)
install(FILES "${linux}/secondlook-cli.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
if(SECONDLOOK_BUILD_GUI)
    install(TARGETS secondlook RUNTIME)
    install(FILES "${linux}/secondlook.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
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
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DOCDIR}" RENAME copyright)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME secondlook)
set(CPACK_PACKAGE_VENDOR "Second Look")
set(CPACK_PACKAGE_CONTACT "Second Look maintainers <maintainers@secondlook.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION graphics)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# plugins and fonts are loaded at run time, so no library dependency names them
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, libqt6svg6, qt6-image-formats-plugins, qt6-qpa-plugins, qt6-translations-l10n, fonts-dejavu-core, fonts-droid-fallback")
include(CPack)
