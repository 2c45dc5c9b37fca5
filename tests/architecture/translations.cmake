# Every sentence of the source has a finished translation, and no translation has lost its sentence. Works on copies.
#   cmake -DLUPDATE=... -DSOURCE=... -DWORK=... -P translations.cmake
file(GLOB translations "${SOURCE}/translations/*.ts")
file(MAKE_DIRECTORY "${WORK}")
foreach(translation IN LISTS translations)
    cmake_path(GET translation FILENAME name)
    file(COPY "${translation}" DESTINATION "${WORK}")
    execute_process(COMMAND "${LUPDATE}" -no-obsolete -locations none "${SOURCE}/ui" -ts "${WORK}/${name}"
        OUTPUT_VARIABLE said ERROR_VARIABLE said COMMAND_ERROR_IS_FATAL ANY)
    if(said MATCHES "[(]([1-9][0-9]* new)|(Removed [^\n]*)")
        message(SEND_ERROR "${name} is behind the source: ${CMAKE_MATCH_0}. Build update_translations, then translate.")
    endif()
    file(STRINGS "${WORK}/${name}" unfinished REGEX "type=\"(unfinished|vanished|obsolete)\"")
    list(LENGTH unfinished count)
    if(count)
        message(SEND_ERROR "${name}: ${count} sentences are not translated.")
    endif()
endforeach()
