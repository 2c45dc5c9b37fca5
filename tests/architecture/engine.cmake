# A program that shows its SQLite to others, or takes somebody else's, may write the store in plain text and report
# success (see packaging/sqlcipher.cmake). So: no sqlite3_ symbol crosses its border, and no library brings another one.
#   cmake -DNM=... -DPROGRAM=... -P engine.cmake
execute_process(COMMAND "${NM}" -D "${PROGRAM}" OUTPUT_VARIABLE symbols COMMAND_ERROR_IS_FATAL ANY)
if(symbols MATCHES " (sqlite3|sqlcipher)_[a-z0-9_]+")
    message(FATAL_ERROR "${PROGRAM} exports or imports${CMAKE_MATCH_0}.")
endif()
execute_process(COMMAND ldd "${PROGRAM}" OUTPUT_VARIABLE libraries COMMAND_ERROR_IS_FATAL ANY)
if(libraries MATCHES "libsqlite3[^ ]*|libsqlcipher[^ ]*|libQt6Sql[^ ]*")
    message(FATAL_ERROR "${PROGRAM} loads ${CMAKE_MATCH_0}.")
endif()
if(libraries MATCHES "[^ \t\n]+ => not found")
    message(FATAL_ERROR "${PROGRAM}: ${CMAKE_MATCH_0}.")
endif()
