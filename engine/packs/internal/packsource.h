// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/packs/internal/transfer.h"
#include "engine/vision/packs/manifest.h"

#include <QStringList>
#include <QUrl>

namespace sl::packs {

/// A pack that is to be installed, before its weights are there.
struct PackSource {
    QByteArray manifestBytes;
    vision::Manifest manifest;
    QStringList folders; ///< looked through in this order for the files
    QUrl base;           ///< files that the manifest gives no address for lie beside this; empty: nowhere
};

/// Finds out what `source` is and reads its manifest: a pack's folder; a folder with the files of a known
/// pack; a manifest file; a zip or tar archive of a pack; an http, https or file address of a manifest or an
/// archive; the id of a known pack. `scratch` is an empty folder for what has to be fetched or unpacked.
/// Errors: NotFound; NotAModelPack (subject = the folder, archive or address); ModelPackInvalid; those of
/// download() and unpackArchive().
[[nodiscard]] Result<PackSource> findPackSource(const QString& source, const QString& scratch,
                                                ByteProgress& progress);

} // namespace sl::packs
