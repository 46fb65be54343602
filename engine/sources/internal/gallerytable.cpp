// SPDX-License-Identifier: Apache-2.0
#include "engine/sources/internal/gallerytable.h"

#include "engine/sources/internal/tablereader.h"

#include <QFileInfo>

namespace sl::sources {

Result<GallerySource> readGalleryTable(const QString& path, const ColumnChoice& columns) {
    SL_TRY(auto reader, TableReader::open(path, columns));
    if (reader.columns().problem)
        return fail(*reader.columns().problem);
    if (reader.table().rows.empty())
        return fail(ErrorCode::TableEmpty, QFileInfo(path).fileName());
    GallerySource source;
    source.notes = reader.notes();
    for (const CsvTable::Row& row : reader.table().rows) {
        auto read = reader.read(row);
        if (!read.portrait) {
            source.problems.append(reader.problem(row, read.portrait.error()));
            continue;
        }
        for (const Column column : read.unread)
            source.notes.append(reader.unreadNote(row, column, *read.portrait));
        source.portraits.append(*std::move(read.portrait));
    }
    return source;
}

} // namespace sl::sources
