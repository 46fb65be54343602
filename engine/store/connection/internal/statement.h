// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/ids.h"
#include "engine/core/sha256.h"
#include "engine/store/connection/database.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace sl::store {

/// A prepared, forward-only query. Bind every `?` in order, run(), then next() until it gives false; to
/// repeat it, bind again and run(). Prepared once per connection and SQL text. Must not outlive its Database.
class Statement {
public:
    Statement(Database& database, const QString& sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(const QString& text); ///< a null string is stored as ''
    Statement& bind(qint64 number);
    Statement& bind(int number) { return bind(static_cast<qint64>(number)); }
    Statement& bind(bool flag) { return bind(static_cast<qint64>(flag)); }
    Statement& bind(double number);
    Statement& bind(const QByteArray& bytes);   ///< a null array is stored as an empty blob
    Statement& bind(const QDateTime& time);     ///< ISO 8601 UTC; NULL when invalid
    Statement& bind(const QDate& date);         ///< yyyy-MM-dd; NULL when invalid
    Statement& bind(const Sha256& hash);        ///< NULL when null
    Statement& bind(const QJsonObject& object); ///< canonical JSON
    Statement& bind(const QJsonArray& array);
    Statement& bind(const std::vector<float>& values); ///< float32, little endian
    Statement& bindNull();
    template <class Tag>
    Statement& bind(Id<Tag> id) {
        return bind(id.value);
    }
    template <class T>
    Statement& bind(const std::optional<T>& value) {
        return value ? bind(*value) : bindNull();
    }
    Statement& bind(const char*) = delete;

    /// Errors: DiskFull, Locked, DatabaseCorrupt, AlreadyExists (unique), NotPermitted (a trigger forbids
    /// it), DatabaseFailed.
    [[nodiscard]] Status run();
    /// Moves to the next row; false after the last. Errors: as run().
    [[nodiscard]] Result<bool> next();

    // the current row, columns from 0
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] int number(int column) const { return static_cast<int>(integer(column)); }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QDateTime time(int column) const;
    [[nodiscard]] QDate date(int column) const;
    [[nodiscard]] Sha256 hash(int column) const; ///< null when NULL
    [[nodiscard]] QJsonObject object(int column) const;
    [[nodiscard]] QJsonArray array(int column) const;
    [[nodiscard]] std::vector<float> values(int column) const;
    template <class SomeId>
    [[nodiscard]] SomeId id(int column) const {
        return SomeId{integer(column)};
    }

    [[nodiscard]] qint64 insertedId() const; ///< row id of the last insert
    [[nodiscard]] int changedRows() const;   ///< of the last update or delete

private:
    Statement& bindVariant(const QVariant& value);

    Database& m_database;
    QString m_sql;
    std::optional<QSqlQuery> m_query; ///< empty on a wrong thread
    Status m_prepared;
    int m_bound = 0;
};

} // namespace sl::store
