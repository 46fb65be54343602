// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/sources/gallerysource.h"

namespace sl::sources {

/// Is this the name of an ANSI/NIST-ITL transaction (.an2, .an, .eft, .nist, .nst)?
[[nodiscard]] bool isType10FileName(const QString& name);

/// The face images (10.003 FACE, JPEG or PNG) of one ANSI/NIST-ITL transaction. Of Type-10 comes the photo
/// date (10.005) and source agency (10.004). Who it is stands in the Type-2 record, whose fields a domain
/// defines for itself; read are those of the North American domain (FBI EBTS; also when 1.013 names none):
/// name 2.018, date of birth 2.022, sex 2.024, and as person id the first of FBI number 2.014, state number
/// 2.015 and case number 2.009; without any the transaction's control number 1.009, its agency 1.008 before
/// it. `personId`, if given, comes before all of these. Face images in other compressions are problems of
/// their own; other records are left out. Errors: FileUnreadable, NotFound, those of readItlFile(),
/// RecordFileInvalid (also: no face image among the records), PersonUnnamed (nothing says who it is).
[[nodiscard]] Result<GallerySource> readType10File(const QString& path, const QString& personId = {});

} // namespace sl::sources
