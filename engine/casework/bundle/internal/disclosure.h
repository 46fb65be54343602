// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/report/reportsignatures.h"
#include "engine/casework/search/searchview.h"
#include "engine/core/records/auditrecord.h"
#include "engine/store/connection/database.h"

#include <QSet>

namespace sl::casework {

/// What a report discloses, by the case's log: what came before its entry.
struct Disclosure {
    SignedReport report;
    ReportRecord exported;      ///< its first file
    QSet<QString> examinations; ///< ids of those that were submitted before it was made
    QByteArray log;             ///< the extract (engine/bundle/logextract.h), to the entry of its newest file
    QList<AuditRecord> told;    ///< the entries that the extract tells
    /// Of the search's newest report. `media`: hashes of the probe's pictures. Errors: NotFound (it has none,
    /// or the log does not name it), those of the store.
    [[nodiscard]] static Result<Disclosure> of(store::Database& database, const SearchView& view,
                                               const QSet<QString>& media);

private:
    [[nodiscard]] bool tells(const AuditRecord& entry, const SearchView& view,
                             const QSet<QString>& media) const;
    [[nodiscard]] Status readBounds(store::Database& database, const SearchView& view);
    QSet<QString> m_files; ///< hashes of the report's files
    qint64 m_made = 0;     ///< entry of its first file
    qint64 m_newest = 0;   ///< entry of its newest file
};

} // namespace sl::casework
