# SQLCipher 4.19.0 on SQLite 3.53.4, from pinned source, as a static library with hidden symbols.
#
# The same engine on every system, never the distribution's: a shared SQLCipher that meets a plain libsqlite3 first
# writes the store in plain text and reports success. Hidden symbols in a static library cannot be hijacked.
#
# The source is not in this repository. fetch_sqlcipher.cmake puts it into a cache outside the build folder;
# CANDOR_SQLCIPHER_DIR points at a local copy for builds without a network. Both must have these hashes.
set(CANDOR_SQLCIPHER_DIR "$ENV{CANDOR_SQLCIPHER_DIR}" CACHE PATH "Folder with sqlite3.c and sqlite3.h of SQLCipher 4.19.0")
set(sqlcipher_c_sha256 8640c653acadf665cce6331646f60b5b74a4690746f2c4a2d8f688a0570a0c0c)
set(sqlcipher_h_sha256 8a9d1bff44d75174ca6dea3ea9bac50a6104d86facb566647b8bb839375b7b3a)

if(NOT CANDOR_SQLCIPHER_DIR)
    include("${CMAKE_CURRENT_LIST_DIR}/fetch_sqlcipher.cmake")
endif()

foreach(part c h)
    if(NOT EXISTS "${CANDOR_SQLCIPHER_DIR}/sqlite3.${part}")
        message(FATAL_ERROR "There is no sqlite3.${part} in CANDOR_SQLCIPHER_DIR (${CANDOR_SQLCIPHER_DIR}).")
    endif()
    file(SHA256 "${CANDOR_SQLCIPHER_DIR}/sqlite3.${part}" found)
    if(NOT found STREQUAL sqlcipher_${part}_sha256)
        message(FATAL_ERROR "sqlite3.${part} in ${CANDOR_SQLCIPHER_DIR} is not SQLCipher 4.19.0: its SHA-256 is ${found}.")
    endif()
endforeach()

add_library(candor_sqlcipher STATIC "${CANDOR_SQLCIPHER_DIR}/sqlite3.c")
add_library(candor::sqlcipher ALIAS candor_sqlcipher)
set_target_properties(candor_sqlcipher PROPERTIES
    C_VISIBILITY_PRESET hidden C_STANDARD 11 C_EXTENSIONS ON AUTOMOC OFF)
target_include_directories(candor_sqlcipher SYSTEM PUBLIC "${CANDOR_SQLCIPHER_DIR}")
target_link_libraries(candor_sqlcipher PUBLIC OpenSSL::Crypto ${CMAKE_DL_LIBS})
target_compile_definitions(candor_sqlcipher
    PUBLIC SQLITE_HAS_CODEC
    PRIVATE
    # required by SQLCipher
    SQLITE_EXTRA_INIT=sqlcipher_extra_init SQLITE_EXTRA_SHUTDOWN=sqlcipher_extra_shutdown
    SQLITE_THREADSAFE=2      # a connection belongs to one thread at a time
    SQLITE_TEMP_STORE=3      # always memory: with 2 a stray PRAGMA writes plain text to temporary files
    SQLCIPHER_CRYPTO_OPENSSL SQLCIPHER_OMIT_DEFAULT_LOGGING SQLITE_SECURE_DELETE=1
    # behaviour
    SQLITE_USE_URI=0 SQLITE_DQS=0 SQLITE_DEFAULT_FOREIGN_KEYS=1 SQLITE_DEFAULT_WAL_SYNCHRONOUS=2
    SQLITE_TRUSTED_SCHEMA=0 SQLITE_DEFAULT_DEFENSIVE SQLITE_STRICT_SUBTYPE=1 SQLITE_LIKE_DOESNT_MATCH_BLOBS
    SQLITE_MAX_EXPR_DEPTH=200 SQLITE_OMIT_SHARED_CACHE SQLITE_OMIT_LOAD_EXTENSION SQLITE_OMIT_DEPRECATED
    SQLITE_DEFAULT_MEMSTATUS=0 SQLITE_ENABLE_API_ARMOR SQLITE_ENABLE_FTS5 SQLITE_ENABLE_STAT4
    SQLITE_ENABLE_DBSTAT_VTAB SQLITE_ENABLE_MATH_FUNCTIONS)
if(NOT MSVC)
    target_compile_definitions(candor_sqlcipher PRIVATE SQLITE_USE_ALLOCA HAVE_USLEEP=1 HAVE_FDATASYNC=1
        HAVE_LOCALTIME_R=1 HAVE_STDINT_H=1 HAVE_INTTYPES_H=1)
    # With sanitizers -O2 takes three minutes where -O1 takes one.
    target_compile_options(candor_sqlcipher PRIVATE $<IF:$<BOOL:${CANDOR_SANITIZE}>,-O1,-O2> -w -fno-strict-aliasing -fstack-protector-strong)
    target_link_libraries(candor_sqlcipher PUBLIC m pthread)
endif()
