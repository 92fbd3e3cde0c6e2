#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>

#include <catch2/catch.hpp>

namespace baro::tests {

/// Another program that holds the file for writing.
class FileHolder {
public:
    explicit FileHolder(const QString &file) {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("holder"));
        other.setDatabaseName(file);
        REQUIRE(other.open());
        REQUIRE(QSqlQuery(other).exec(QStringLiteral("BEGIN IMMEDIATE")));
    }
    ~FileHolder() { release(); }
    void release() {
        if (m_released)
            return;
        m_released = true;
        {
            QSqlDatabase other = QSqlDatabase::database(QStringLiteral("holder"));
            QSqlQuery(other).exec(QStringLiteral("ROLLBACK"));
            other.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("holder"));
    }

private:
    bool m_released = false;
};

} // namespace baro::tests
