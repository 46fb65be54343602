// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/casesession.h"

namespace sl::widgets {

/// Draws pages (from 0) of a PDF at 300 dots per inch. On Qt's global pool. Errors: ReportInvalid,
/// WriteFailed (a picture cannot be encoded).
[[nodiscard]] Future<QList<session::PagePicture>> drawPagePictures(const QByteArray& pdf,
                                                                   const QList<int>& pages);

} // namespace sl::widgets
