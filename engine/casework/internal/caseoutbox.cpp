// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/internal/caseoutbox.h"

#include "engine/casework/casecore.h"
#include "engine/casework/internal/caseindex.h"
#include "engine/store/case/outboxrepository.h"

#include <tuple>

namespace sl::casework {
namespace {

Result<QList<store::OutboxEntry>> noted(CaseCore& core) {
    return core.read([](store::Database& database) { return store::OutboxRepository(database).all(); });
}

Status copy(CaseCore& core, const store::OutboxEntry& entry) {
    switch (entry.kind) {
    case store::OutboxEntry::Kind::Examination:
        return CaseIndex(core).update(ExaminationId{entry.subject});
    case store::OutboxEntry::Kind::Search:
        return CaseIndex(core).update(SearchId{entry.subject});
    }
    return {};
}

} // namespace

Status CaseOutbox::note(const workspace::Change& change, ExaminationId examination) {
    return store::OutboxRepository(change.database()).add(examination);
}

Status CaseOutbox::note(const workspace::Change& change, SearchId search) {
    return store::OutboxRepository(change.database()).add(search);
}

Status CaseOutbox::drain() {
    // one at a time: a copy of an older state must not overtake that of a newer one
    const QMutexLocker lock(&m_core.outboxMutex());
    SL_TRY(const auto entries, noted(m_core));
    for (const auto& entry : entries) {
        SL_CHECK(copy(m_core, entry));
        SL_CHECK(removeUpTo(entry.id));
    }
    return {};
}

void CaseOutbox::follow() {
    if (!drain())
        return;
    m_core.workspace().queueChanged();
    std::ignore = m_core.anchor(); // or the next time
}

Status CaseOutbox::rebuild() {
    const QMutexLocker lock(&m_core.outboxMutex());
    SL_TRY(const auto entries, noted(m_core));
    SL_CHECK(CaseIndex(m_core).rebuild());
    return entries.isEmpty() ? Status() : removeUpTo(entries.last().id);
}

Status CaseOutbox::removeUpTo(qint64 entry) {
    return m_core.write([entry](workspace::Change& change) {
        return store::OutboxRepository(change.database()).removeUpTo(entry);
    });
}

} // namespace sl::casework
