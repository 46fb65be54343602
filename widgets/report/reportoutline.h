// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/casesession.h"

#include <QStringList>

namespace sl::widgets {

/// One of the eight sections of a report, and what is missing in it.
struct OutlineEntry {
    QString title;
    QStringList warnings; ///< whole sentences
};

/// The sections in the order of the report. Translated. UI thread.
[[nodiscard]] QList<OutlineEntry> reportOutline(const CaseRecord& caseRecord,
                                                const session::SearchView& view);

} // namespace sl::widgets
