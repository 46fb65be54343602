// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/sources/columnchoice.h"

#include <QList>
#include <QStringList>

#include <array>
#include <optional>

namespace sl::sources {

/// How a table of portraits is read, before anything is enrolled.
struct TablePreview {
    struct Cell {
        QString text; ///< as it will be kept: "F", "1970", "2020-01-31"; as written where that cannot be read
        bool isUnread = false;
    };
    struct Row {
        int line = 0; ///< of the file, from 1
        std::array<Cell, ColumnCount> cells;
        std::optional<Error> problem; ///< why nothing will be enrolled of it
    };
    QStringList titles; ///< of the columns, as the file has them
    int headerLine = 1;
    std::array<QString, ColumnCount> columns; ///< the title that each is read from; empty: none
    QStringList unused;                       ///< titles that nothing is read from, each once
    QList<Row> rows;                          ///< the first
    qsizetype rowCount = 0;                   ///< of the whole table
    std::optional<Error> problem; ///< why it cannot be enrolled so: a column is missing, or stands twice

    [[nodiscard]] bool canBeEnrolled() const { return !problem && rowCount > 0; }
};

/// Errors: those of readGalleryTable() but TableEmpty; TableInvalid where it is none at all, or a chosen
/// column is not there.
[[nodiscard]] Result<TablePreview> previewGalleryTable(const QString& path, const ColumnChoice& columns,
                                                       int rows);

} // namespace sl::sources
