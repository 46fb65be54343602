// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/sources/gallerysource.h"

namespace sl::sources {

/// A table of portraits. Its columns are known by their titles (see columnCalled()), or chosen: those of
/// person and file it must have. The line that names them may stand below up to twenty lines of title (noted:
/// HeaderBelow); a column that is not known is noted, ColumnUnused. Files are found as FileLocator says. A
/// row that cannot be used is a problem of its own, TableRowInvalid or TableFromElsewhere; a value that is
/// not needed and cannot be read stays empty and is noted, ValueUnread. Errors: FileUnreadable, TableInvalid
/// (also: without the columns it needs; then the subject says which line was read as the header and what it
/// holds), TableEmpty, and of what is no table PersonUnnamed (a picture), TableOfOffice, FileIsVideo,
/// FileIsArchive, FileEncrypted.
[[nodiscard]] Result<GallerySource> readGalleryTable(const QString& path, const ColumnChoice& columns = {});

} // namespace sl::sources
