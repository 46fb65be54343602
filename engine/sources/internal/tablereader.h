// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/sources/csvtable.h"
#include "engine/sources/filelocator.h"
#include "engine/sources/gallerysource.h"
#include "engine/sources/internal/tablecolumns.h"

namespace sl::sources {

/// Reads the rows of one table. One thread.
class TableReader {
public:
    /// The content of one row.
    struct RowRead {
        Result<PortraitToEnrol> portrait;
        QList<Column> unread; ///< what of it could not be read, or costs it the photo
    };

    /// The file's bytes are read and parsed once. Errors: FileUnreadable, TableInvalid.
    [[nodiscard]] static Result<TableReader> open(const QString& path, const ColumnChoice& choice);

    [[nodiscard]] const CsvTable& table() const { return m_table; }
    [[nodiscard]] const TableColumns& columns() const { return m_columns; }
    [[nodiscard]] QString title(qsizetype place) const; ///< of a column; empty for -1
    /// As the cell is written; empty where there is no such column.
    [[nodiscard]] QString field(const CsvTable::Row& row, Column column) const;
    [[nodiscard]] RowRead read(const CsvTable::Row& row);
    /// Notes on the table itself: EncodingGuessed, HeaderBelow, ColumnUnused.
    [[nodiscard]] QList<EnrolProblem> notes() const;
    [[nodiscard]] EnrolProblem unreadNote(const CsvTable::Row& row, Column column,
                                          const PortraitToEnrol& portrait) const;
    /// The row's file for a problem's row, or the table and line when it names none.
    [[nodiscard]] EnrolProblem problem(const CsvTable::Row& row, const Error& error) const;

private:
    TableReader(const QString& path, CsvTable table, TableColumns columns);
    [[nodiscard]] QList<Column> readOptional(const CsvTable::Row& row, PortraitToEnrol& portrait) const;
    [[nodiscard]] QString place(const CsvTable::Row& row, Column column) const;
    [[nodiscard]] QString place(int line, const QStringList& parts = {}) const;

    QString m_path;
    QString m_name;
    FileLocator m_locator;
    CsvTable m_table;
    TableColumns m_columns;
    QString m_letterM;
};

} // namespace sl::sources
