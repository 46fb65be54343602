// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/reviewrecord.h"
#include "engine/core/records/searchprogress.h"
#include "engine/core/records/searchrecord.h"
#include "engine/core/result.h"
#include "engine/store/gallery/appearancerepository.h"

#include <QList>

namespace sl::casework {

class CaseCore;

/// The workspace database's copies from a case, for lists that span cases: counts, review queue, progress of
/// each search, appearances. The case database is right when they differ. Blocking: called on a
/// worker thread.
class CaseIndex {
public:
    explicit CaseIndex(CaseCore& core) : m_core(core) {}

    [[nodiscard]] Status rebuild(); ///< and notes that the case was opened now
    [[nodiscard]] Status updateCounts();
    [[nodiscard]] Status update(ExaminationId id); ///< in the review queue while it waits; its search
    [[nodiscard]] Status update(SearchId id);      ///< how far it has come, its appearances, and the counts

private:
    [[nodiscard]] Result<QList<QueueEntry>> waiting();
    [[nodiscard]] Status putProgress(const QList<SearchProgress>& all);
    [[nodiscard]] Status updateProgress(SearchId id);
    [[nodiscard]] Status putAppearances(const QList<store::Appearance>& appearances);
    CaseCore& m_core;
};

} // namespace sl::casework
