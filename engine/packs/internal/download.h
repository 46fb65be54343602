// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/packs/internal/transfer.h"

#include <QUrl>

namespace sl::packs {

/// Fetches an http or https address into a new file. Follows redirects, never from https to http, and uses
/// the proxy that the computer is set up with. Blocking; runs an event loop of its own, so call it on a
/// worker thread only. Errors: DownloadFailed (no answer, an error status, a file that breaks off or is
/// larger than `limit` bytes; subject = the address), those of LimitedFile.
[[nodiscard]] Result<Sha256> download(const QUrl& url, const QString& to, qint64 limit,
                                      ByteProgress& progress);

} // namespace sl::packs
