// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <functional>

namespace sl::sources {

inline constexpr qsizetype kMostTitleLines = 20; ///< above a header

/// A comma-separated file as RFC 4180 has it, read with what spreadsheets write besides: a byte order mark,
/// UTF-16, LF line ends, semicolons or tabs, a first line "sep=;", blanks around quotes. Without that line
/// the separator is the one that stands most often in the first line with any. Text that is not Unicode is
/// read as Windows-1252.
struct CsvTable {
    struct Row {
        int line = 0; ///< where it begins in the file, from 1
        QStringList fields;
    };
    QStringList header;
    QList<Row> rows; ///< those without content are left out
    int headerLine = 1;
    bool titleLines = false; ///< lines above the header were left off
    bool isWindows1252 = false;
};

/// "list.csv:7"; the first line is 1.
[[nodiscard]] QString placeInTable(const QString& name, int line);

/// How many of the wanted columns a line names.
using NamedColumns = std::function<int(const QStringList& fields)>;

/// The header is, of up to kMostTitleLines + 1 lines, the first that names most of the wanted columns; where
/// none names two, the first with two fields, since a title stands alone; without `named` the first line. A
/// title above it may divide its words by other signs than the table its fields: the separator is the first
/// with which most columns are named. Errors: TableInvalid (a quote that is not closed, text after a
/// closing quote, bytes that are no text, no header); subject = placeInTable().
[[nodiscard]] Result<CsvTable> readCsv(const QByteArray& file, const QString& name,
                                       const NamedColumns& named = {});

} // namespace sl::sources
