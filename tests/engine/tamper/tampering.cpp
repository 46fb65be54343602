// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/tamper/tampering.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace sl::test {
namespace {

using namespace Qt::StringLiterals;

QVariant another(const QVariant& value, const QString& storedAs) {
    if (value.isNull())
        return 7;
    if (storedAs == u"integer"_s)
        return value.toLongLong() + 1000;
    if (storedAs == u"real"_s)
        return value.toDouble() + 0.25;
    if (storedAs == u"blob"_s) {
        QByteArray bytes = value.toByteArray();
        if (bytes.isEmpty())
            return QByteArray("x");
        bytes[bytes.size() - 1] = char(bytes.back() ^ 1);
        return bytes;
    }
    return value.toString() + u'x';
}

/// Qt would bind an empty blob that it read as NULL.
QVariant stored(const QVariant& value) {
    const bool isEmptyBlob = value.typeId() == QMetaType::QByteArray && value.toByteArray().isEmpty();
    return isEmptyBlob ? QVariant(QByteArray("")) : value;
}

} // namespace

Tampering::Tampering(const QString& file) : m_connection(QUuid::createUuid().toString()) {
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(file);
    if (!m_database.open())
        qFatal("%s", qUtf8Printable(m_database.lastError().text()));
    QSqlQuery query(m_database);
    query.exec(u"PRAGMA ignore_check_constraints = ON"_s);
    query.exec(u"PRAGMA foreign_keys = OFF"_s);
    QStringList names;
    query.exec(u"SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"_s);
    while (query.next()) {
        names.append(query.value(0).toString());
        m_triggers.append(query.value(1).toString());
    }
    query.finish();
    for (const auto& name : names)
        query.exec(u"DROP TRIGGER "_s + name);
}

Tampering::~Tampering() {
    for (const auto& trigger : m_triggers)
        QSqlQuery(m_database).exec(trigger);
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

QStringList Tampering::tables() {
    QSqlQuery query(m_database);
    query.exec(u"SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"_s);
    QStringList names;
    while (query.next())
        names.append(query.value(0).toString());
    return names;
}

QStringList Tampering::columns(const QString& table) {
    QSqlQuery query(m_database);
    query.prepare(u"SELECT name FROM pragma_table_info(?)"_s);
    query.addBindValue(table);
    query.exec();
    QStringList names;
    while (query.next())
        names.append(query.value(0).toString());
    return names;
}

bool Tampering::run(const QString& sql, const QVariantList& values) {
    QSqlQuery query(m_database);
    if (!query.prepare(sql))
        return false;
    for (const auto& value : values)
        query.addBindValue(value);
    return query.exec() && query.numRowsAffected() != 0;
}

QVariant Tampering::value(const QString& sql, const QVariantList& values) {
    QSqlQuery query(m_database);
    query.prepare(sql);
    for (const auto& value : values)
        query.addBindValue(value);
    query.exec();
    return query.next() ? query.value(0) : QVariant();
}

Tampering::Row Tampering::lastRow(const QString& table) {
    Row row;
    const auto all = columns(table);
    QSqlQuery query(m_database);
    query.exec(u"SELECT * FROM \"%1\""_s.arg(table));
    while (query.next()) {
        row.columns = all;
        row.values.clear();
        for (int i = 0; i < all.size(); ++i)
            row.values.append(stored(query.value(i)));
    }
    return row;
}

bool Tampering::set(const QString& table, Row& row, qsizetype column, const QVariant& value) {
    QStringList conditions;
    for (const auto& name : row.columns)
        conditions.append(u"\"%1\" IS ?"_s.arg(name));
    const bool isSet = run(u"UPDATE \"%1\" SET \"%2\" = ? WHERE %3"_s.arg(table, row.columns.at(column),
                                                                          conditions.join(u" AND "_s)),
                           QVariantList{value} + row.values);
    if (isSet)
        row.values[column] = value;
    return isSet;
}

bool Tampering::alter(const QString& table, Row& row, qsizetype column) {
    QStringList conditions;
    for (const auto& name : row.columns)
        conditions.append(u"\"%1\" IS ?"_s.arg(name));
    const auto storedAs = value(u"SELECT typeof(\"%2\") FROM \"%1\" WHERE %3"_s.arg(
                                    table, row.columns.at(column), conditions.join(u" AND "_s)),
                                row.values)
                              .toString();
    return set(table, row, column, another(row.values.at(column), storedAs));
}

bool Tampering::restore(const QString& table, Row& row, qsizetype column, const QVariant& old) {
    return set(table, row, column, old);
}

} // namespace sl::test
