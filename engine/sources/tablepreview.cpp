// SPDX-License-Identifier: Apache-2.0
#include "engine/sources/tablepreview.h"

#include "engine/sources/internal/tablereader.h"
#include "engine/sources/onerecord.h"

#include <QFileInfo>

namespace sl::sources {
namespace {

QString yearText(int year) {
    return year > 0 ? QString::number(year) : QString();
}

TablePreview::Row previewRow(TableReader& reader, const CsvTable::Row& row) {
    TablePreview::Row shown{row.line, {}, {}};
    for (int column = 0; column < ColumnCount; ++column)
        shown.cells[column].text = reader.field(row, static_cast<Column>(column));
    const auto read = reader.read(row);
    if (read.portrait) {
        const auto keep = [&](Column column, const QString& text) {
            if (!shown.cells[column].text.isEmpty())
                shown.cells[column].text = text;
        };
        keep(Sex, read.portrait->sex);
        keep(BirthYear, yearText(read.portrait->birthYear));
        keep(BirthDate, yearText(read.portrait->birthYear));
        keep(CapturedOn, read.portrait->capturedOn.toString(Qt::ISODate));
    } else {
        shown.problem = read.portrait.error();
    }
    for (const Column column : read.unread) {
        shown.cells[column] = {reader.field(row, column), true};
    }
    if (read.portrait && isSpoiltNumber(plainNumber(read.portrait->personId))) {
        shown.cells[PersonId].isUnread = true;
        shown.problem = Error{ErrorCode::NumberSpoilt, read.portrait->personId, {}};
    } else if (read.portrait && !QFileInfo(read.portrait->file).isFile()) {
        shown.cells[File].isUnread = true;
        shown.problem = Error{ErrorCode::NotFound, read.portrait->file, {}};
    }
    return shown;
}

} // namespace

Result<TablePreview> previewGalleryTable(const QString& path, const ColumnChoice& columns, int rows) {
    SL_TRY(auto reader, TableReader::open(path, columns));
    TablePreview preview;
    preview.headerLine = reader.table().headerLine;
    preview.rowCount = reader.table().rows.size();
    preview.problem = reader.columns().problem;
    for (qsizetype i = 0; i < reader.table().header.size(); ++i) {
        const QString title = reader.title(i);
        preview.titles.append(title);
        if (!title.isEmpty() && !reader.columns().isUsed(i) && !preview.unused.contains(title))
            preview.unused.append(title);
    }
    for (int column = 0; column < ColumnCount; ++column)
        preview.columns[column] = reader.title(reader.columns().places[column]);
    for (qsizetype i = 0; i < qMin<qsizetype>(rows, preview.rowCount); ++i) {
        auto row = previewRow(reader, reader.table().rows.at(i));
        if (preview.problem)
            row.problem.reset(); // the table's own comes first
        preview.rows.append(std::move(row));
    }
    return preview;
}

} // namespace sl::sources
