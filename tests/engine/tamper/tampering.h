// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace sl::test {

/// What somebody does to a database who has the disk and sqlite3, but not this program: past its triggers,
/// constraints and keys. The triggers are back when it is gone.
class Tampering {
public:
    explicit Tampering(const QString& file);
    ~Tampering();
    Tampering(const Tampering&) = delete;
    Tampering& operator=(const Tampering&) = delete;

    [[nodiscard]] QStringList tables();
    [[nodiscard]] QStringList columns(const QString& table);
    /// Runs one statement; false when it changed nothing or failed.
    bool run(const QString& sql, const QVariantList& values = {});
    [[nodiscard]] QVariant value(const QString& sql, const QVariantList& values = {});

    /// "column IS ? AND …" over a whole row, and its values: finds it again whatever its key is.
    struct Row {
        QStringList columns;
        QVariantList values;
    };
    [[nodiscard]] Row lastRow(const QString& table);
    /// Another value of the same type in one field of the row, then the old one again.
    bool alter(const QString& table, Row& row, qsizetype column);
    bool restore(const QString& table, Row& row, qsizetype column, const QVariant& old);

private:
    bool set(const QString& table, Row& row, qsizetype column, const QVariant& value);
    QSqlDatabase m_database;
    QString m_connection;
    QStringList m_triggers;
};

} // namespace sl::test
