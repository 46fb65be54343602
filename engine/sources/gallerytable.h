// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/sources/gallerysource.h"

namespace sl::sources {

/// A table of portraits. Column names, whatever their case, spaces, hyphens and underscores: "person id"
/// (also "person", "id", "external id"), "file" (also "file name", "path", "image", "portrait", "photo"), and
/// if given "name" (also "full name"), "sex" (also "gender"), "year of birth" (also "birth year", "born",
/// "yob"), "captured on" (also "captured", "date", "photo date"), "source", "lawful basis" (also "legal
/// basis", "basis") and "agency". Other columns are not read. Sex is M, F or X, also spelt out; dates are
/// yyyy-mm-dd. A row that cannot be used is a problem of its own, TableRowInvalid; the others go on. Errors:
/// FileUnreadable, TableInvalid (also: without the columns it needs), both with the place as subject.
[[nodiscard]] Result<GallerySource> readGalleryTable(const QString& path);

} // namespace sl::sources
