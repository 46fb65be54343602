// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/store/connection/database.h"

#include <QByteArray>

#include <memory>
#include <vector>

struct sqlite3_stmt;
struct sqlite3_value;

namespace sl::store {

/// One value with its SQLite type, exactly as it is stored.
struct RawValue {
    int type = 5;       ///< SQLITE_INTEGER …; SQLITE_NULL
    qint64 integer = 0; ///< of an integer
    QByteArray bytes;   ///< of a text or blob; of a real its eight bytes, big endian

    [[nodiscard]] static RawValue of(sqlite3_value* value);
    [[nodiscard]] static RawValue real(double value);
    [[nodiscard]] static RawValue text(const QByteArray& utf8);
    /// Type, length and content, so that no two lists of values have the same bytes.
    [[nodiscard]] QByteArray canonical() const;
    /// As SQL's quote() writes integers, texts and blobs.
    [[nodiscard]] QByteArray quoted() const;
    bool operator==(const RawValue&) const = default;
};

[[nodiscard]] QByteArray quotedKey(const std::vector<RawValue>& key);

/// A prepared statement that gives values with the types they are stored with.
class RawStatement {
public:
    [[nodiscard]] static Result<RawStatement> prepare(Database& database, const QByteArray& sql);

    [[nodiscard]] Status bind(const std::vector<RawValue>& values); ///< also resets
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] RawValue value(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    RawStatement(Database& database, sqlite3_stmt* statement)
        : m_database(&database), m_statement(statement) {}
    [[nodiscard]] Error errorOf(int code) const;
    Database* m_database;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

} // namespace sl::store
