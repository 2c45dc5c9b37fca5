#include "made_database.h"

#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

namespace candor::test {

MadeDatabase::MadeDatabase(const QString& path)
{
    QDir().mkpath(QFileInfo(path).path());
    if (sqlite3_open(path.toUtf8().constData(), &m_db) != SQLITE_OK)
        qFatal("a test database cannot be made");
}

MadeDatabase::~MadeDatabase()
{
    sqlite3_close(m_db);
}

MadeDatabase& MadeDatabase::run(const QByteArray& sql)
{
    if (sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(m_db));
    return *this;
}

void MadeDatabase::allowEverything()
{
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 1, nullptr);
    run("PRAGMA writable_schema = ON");
}

} // namespace candor::test
