// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/store/connection/internal/statement.h"

#include <QList>

#include <optional>
#include <type_traits>

namespace sl::store {

/// Hands every row of a bound query to `visit(statement)`, which gives false to stop early.
template <class Visit>
[[nodiscard]] Status readEach(Statement& query, Visit visit) {
    SL_CHECK(query.run());
    for (;;) {
        SL_TRY(const auto more, query.next());
        if (!more || !visit(query))
            return {};
    }
}

/// All rows of a bound query, each made by `read(statement)`.
template <class Read>
[[nodiscard]] auto readAll(Statement& query, Read read)
    -> Result<QList<std::invoke_result_t<Read, const Statement&>>> {
    QList<std::invoke_result_t<Read, const Statement&>> rows;
    const auto all = readEach(query, [&](const Statement& row) {
        rows.append(read(row));
        return true;
    });
    if (!all)
        return fail(all);
    return rows;
}

/// The first row of a bound query; empty when there is none.
template <class Read>
[[nodiscard]] auto readFirst(Statement& query, Read read)
    -> Result<std::optional<std::invoke_result_t<Read, const Statement&>>> {
    using Row = std::optional<std::invoke_result_t<Read, const Statement&>>;
    SL_CHECK(query.run());
    SL_TRY(const auto more, query.next());
    return more ? Row(read(query)) : Row();
}

/// The first row of a bound query; NotFound with `subject` when there is none.
template <class Read>
[[nodiscard]] auto readOne(Statement& query, const QString& subject, Read read)
    -> Result<std::invoke_result_t<Read, const Statement&>> {
    SL_TRY(auto row, readFirst(query, read));
    if (!row)
        return fail(ErrorCode::NotFound, subject);
    return std::move(*row);
}

/// Runs an insert and gives the new row's id.
template <class SomeId>
[[nodiscard]] Result<SomeId> insertRow(Statement& insert) {
    SL_CHECK(insert.run());
    return SomeId{insert.insertedId()};
}

/// Runs an update or delete of one row; NotFound with `subject` when there was none.
[[nodiscard]] inline Status changeRow(Statement& change, const QString& subject) {
    SL_CHECK(change.run());
    return change.changedRows() > 0 ? Status() : fail(ErrorCode::NotFound, subject);
}

/// The number in the first column of the first row.
[[nodiscard]] inline Result<int> readCount(Statement& query) {
    return readOne(query, {}, [](const Statement& row) { return row.number(0); });
}

/// The constant's place in a list of names; for enums whose values run from 0.
template <class Enum, size_t N>
[[nodiscard]] Enum enumOf(const QString& name, const char* const (&names)[N]) {
    for (size_t i = 0; i < N; ++i) {
        if (name == QLatin1String(names[i]))
            return static_cast<Enum>(i);
    }
    return Enum{};
}

template <class Enum, size_t N>
[[nodiscard]] QString nameOf(Enum value, const char* const (&names)[N]) {
    return QString::fromLatin1(names[static_cast<size_t>(value)]);
}

} // namespace sl::store
