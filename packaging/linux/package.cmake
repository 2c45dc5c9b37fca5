# What a Linux desktop is told about Candor, and the .deb: cmake --workflow --preset package
set(here "${CMAKE_CURRENT_LIST_DIR}")
install(FILES "${here}/org.candor.Candor.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${here}/org.candor.Candor.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/candor.svg"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
install(FILES "${here}/copyright" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/candor")
install(FILES "${here}/candor-cli.1" "${here}/candor-verify.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")

# No maintainer scripts: the desktop's own triggers notice the files, and removing the package removes all of them.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "The Candor maintainers <maintainers@candor.invalid>")
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-qpa-plugins, qt6-wayland")
