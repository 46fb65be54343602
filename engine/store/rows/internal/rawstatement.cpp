// SPDX-License-Identifier: Apache-2.0
#include "engine/store/rows/internal/rawstatement.h"

#include <QtEndian>

#include <sqlite3.h>

#include <bit>

namespace sl::store {
namespace {

QByteArray eightBytes(quint64 number) {
    QByteArray bytes(8, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace

RawValue RawValue::real(double value) {
    return {SQLITE_FLOAT, 0, eightBytes(std::bit_cast<quint64>(value))};
}

RawValue RawValue::text(const QByteArray& utf8) {
    return {SQLITE_TEXT, 0, utf8};
}

RawValue RawValue::of(sqlite3_value* value) {
    RawValue raw;
    raw.type = sqlite3_value_type(value);
    if (raw.type == SQLITE_INTEGER)
        raw.integer = sqlite3_value_int64(value);
    else if (raw.type == SQLITE_FLOAT)
        raw = real(sqlite3_value_double(value));
    else if (raw.type == SQLITE_TEXT || raw.type == SQLITE_BLOB) {
        const auto* bytes = static_cast<const char*>(sqlite3_value_blob(value)); // first: it may convert
        raw.bytes = QByteArray(bytes, sqlite3_value_bytes(value));
    }
    return raw;
}

QByteArray RawValue::canonical() const {
    const QByteArray content = type == SQLITE_INTEGER ? eightBytes(quint64(integer)) : bytes;
    return char(type) + eightBytes(quint64(content.size())) + content;
}

QByteArray RawValue::quoted() const {
    switch (type) {
    case SQLITE_INTEGER:
        return QByteArray::number(integer);
    case SQLITE_TEXT:
        return '\'' + QByteArray(bytes).replace('\'', "''") + '\'';
    case SQLITE_NULL:
        return "NULL";
    default:
        return "X'" + bytes.toHex().toUpper() + '\'';
    }
}

QByteArray quotedKey(const std::vector<RawValue>& key) {
    QByteArray text;
    for (const auto& value : key)
        text += (text.isEmpty() ? "" : ",") + value.quoted();
    return text;
}

void RawStatement::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

Error RawStatement::errorOf(int code) const {
    return {errorOfSqlite(code), m_database->file(), QString::fromUtf8(sqlite3_errstr(code))};
}

Result<RawStatement> RawStatement::prepare(Database& database, const QByteArray& sql) {
    SL_CHECK(database.onOwnThread());
    SL_TRY(auto* const connection, database.handle());
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v2(connection, sql.constData(), int(sql.size()), &statement, nullptr);
    RawStatement prepared(database, statement);
    if (code != SQLITE_OK)
        return fail(prepared.errorOf(code));
    return prepared;
}

Status RawStatement::bind(const std::vector<RawValue>& values) {
    auto* statement = m_statement.get();
    sqlite3_reset(statement);
    for (int i = 0; i < int(values.size()); ++i) {
        const auto& value = values[size_t(i)];
        const auto size = int(value.bytes.size());
        int code = SQLITE_OK;
        if (value.type == SQLITE_INTEGER)
            code = sqlite3_bind_int64(statement, i + 1, value.integer);
        else if (value.type == SQLITE_TEXT)
            code = sqlite3_bind_text(statement, i + 1, value.bytes.constData(), size, SQLITE_TRANSIENT);
        else if (value.type == SQLITE_BLOB)
            code = sqlite3_bind_blob(statement, i + 1, value.bytes.constData(), size, SQLITE_TRANSIENT);
        else if (value.type == SQLITE_FLOAT)
            code = sqlite3_bind_double(
                statement, i + 1, std::bit_cast<double>(qFromBigEndian<quint64>(value.bytes.constData())));
        else
            code = sqlite3_bind_null(statement, i + 1);
        if (code != SQLITE_OK)
            return fail(errorOf(code));
    }
    return {};
}

Result<bool> RawStatement::next() {
    const int code = sqlite3_step(m_statement.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return fail(errorOf(code));
    return code == SQLITE_ROW;
}

RawValue RawStatement::value(int column) const {
    return RawValue::of(sqlite3_column_value(m_statement.get(), column));
}

} // namespace sl::store
