// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/sources/columnchoice.h"

#include <QStringList>

#include <array>
#include <optional>

namespace sl::sources {

/// The places of the columns in a row.
struct TableColumns {
    std::array<qsizetype, ColumnCount> places; ///< -1: not there
    std::optional<Error> problem; ///< TableInvalid: person or file is not there, or two mean the same

    [[nodiscard]] bool isUsed(qsizetype place) const;
};

/// `place`: subject of errors. Errors: TableInvalid (a chosen title that is not there).
[[nodiscard]] Result<TableColumns> findColumns(const QStringList& header, const ColumnChoice& choice,
                                               const QString& place);

/// How many columns the line names, by words that are known or as chosen; none when a chosen one is not
/// there.
[[nodiscard]] int namedColumns(const QStringList& fields, const ColumnChoice& choice);

} // namespace sl::sources
