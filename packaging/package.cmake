# What is installed, on every system. Included last, when all targets are known.
foreach(program candor candor-cli candor-verify)
    if(TARGET ${program})
        install(TARGETS ${program} RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" BUNDLE DESTINATION .)
    endif()
endforeach()

set(CPACK_PACKAGE_NAME candor)
set(CPACK_PACKAGE_VENDOR "The Candor maintainers")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "See, decide and prove what companies may use about you")
set(CPACK_PACKAGE_DESCRIPTION "\
Candor reads the archives that companies hand out on request, shows what they
have inferred about a person and on which evidence, previews what a choice
would change, and delivers that choice to the company's consent endpoint.
Everything is computed and kept, encrypted, on the person's own computer.")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_GENERATOR TGZ)
if(UNIX AND NOT APPLE)
    include("${CMAKE_CURRENT_LIST_DIR}/linux/package.cmake")
endif()
include(CPack)
