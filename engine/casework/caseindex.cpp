// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/caseindex.h"

#include "engine/casework/casecore.h"
#include "engine/casework/review/reviewrows.h"
#include "engine/store/case/examinationrepository.h"
#include "engine/store/case/mediarepository.h"
#include "engine/store/case/outcomerepository.h"
#include "engine/store/case/searchrepository.h"
#include "engine/store/gallery/appearancerepository.h"
#include "engine/store/workspace/caseregistryrepository.h"
#include "engine/workspace/queueservice.h"

namespace sl::casework {

namespace {

/// Empty for an examination that is not asked for any more, or never was.
Result<std::optional<QueueEntry>> waitingEntry(store::Database& database, const QString& number,
                                               const ExaminationRecord& examination) {
    if (examination.part == ExaminerPart::First || examination.isSubmitted())
        return std::nullopt;
    const auto outcome = store::OutcomeRepository(database).latest(examination.search);
    if (!outcome)
        return fail(outcome);
    if (examination.part == ExaminerPart::Third && !(*outcome && (*outcome)->awaitsThird))
        return std::nullopt; // closed as a disagreement meanwhile
    const auto entry = queueEntry(database, number, examination);
    if (!entry)
        return fail(entry);
    return *entry;
}

} // namespace

Result<QList<QueueEntry>> CaseIndex::waiting() {
    return m_core.read([this](store::Database& database) -> Result<QList<QueueEntry>> {
        const auto examinations = store::ExaminationRepository(database).waiting();
        if (!examinations)
            return fail(examinations);
        QList<QueueEntry> entries;
        for (const auto& examination : *examinations) {
            const auto entry = waitingEntry(database, m_core.record().number, examination);
            if (!entry)
                return fail(entry);
            if (*entry)
                entries.append(**entry);
        }
        return entries;
    });
}

Status CaseIndex::rebuild() {
    const auto entries = waiting();
    if (!entries)
        return fail(entries);
    if (const auto replaced =
            workspace::QueueService(m_core.workspace()).replace(m_core.record().number, *entries);
        !replaced)
        return replaced;
    const auto opened = m_core.workspace()
                            .writer()
                            .write([&](workspace::Change& change) {
                                return store::CaseRegistryRepository(change.database())
                                    .setOpened(m_core.record().number, change.clock().now());
                            })
                            .result();
    if (!opened)
        return opened;
    const auto searches =
        m_core.read([](store::Database& database) { return store::SearchRepository(database).all(); });
    if (!searches)
        return fail(searches);
    QList<store::Appearance> appearances;
    for (const auto& search : *searches) {
        const auto candidates = m_core.read([&](store::Database& database) {
            return store::SearchRepository(database).candidates(search.id);
        });
        if (!candidates)
            return fail(candidates);
        for (const auto& candidate : *candidates)
            appearances.append(
                {candidate.person, m_core.record().number, search.id, candidate.rank, search.startedAt});
    }
    if (const auto put = putAppearances(appearances); !put)
        return put;
    return updateCounts();
}

Status CaseIndex::updateCounts() {
    struct Counts {
        int media = 0, searches = 0;
    };
    const auto counts = m_core.read([](store::Database& database) -> Result<Counts> {
        const auto media = store::MediaRepository(database).count();
        if (!media)
            return fail(media);
        const auto searches = store::SearchRepository(database).count();
        if (!searches)
            return fail(searches);
        return Counts{*media, *searches};
    });
    if (!counts)
        return fail(counts);
    return m_core.workspace()
        .writer()
        .write([&](workspace::Change& change) {
            return store::CaseRegistryRepository(change.database())
                .setCounts(m_core.record().number, counts->media, counts->searches);
        })
        .result();
}

Status CaseIndex::update(ExaminationId id) {
    const auto& number = m_core.record().number;
    const auto entry = m_core.read([&](store::Database& database) -> Result<std::optional<QueueEntry>> {
        const auto examination = store::ExaminationRepository(database).find(id);
        return examination ? waitingEntry(database, number, *examination) : fail(examination);
    });
    if (!entry)
        return fail(entry);
    workspace::QueueService queue(m_core.workspace());
    return *entry ? queue.put(**entry) : queue.remove(number, id);
}

Status CaseIndex::update(SearchId id) {
    QList<store::Appearance> appearances;
    const auto gathered = m_core.read([&](store::Database& database) -> Status {
        const auto search = store::SearchRepository(database).find(id);
        if (!search)
            return fail(search);
        const auto candidates = store::SearchRepository(database).candidates(id);
        if (!candidates)
            return fail(candidates);
        for (const auto& candidate : *candidates)
            appearances.append(
                {candidate.person, m_core.record().number, id, candidate.rank, search->startedAt});
        return {};
    });
    if (!gathered)
        return gathered;
    if (const auto put = putAppearances(appearances); !put)
        return put;
    return updateCounts();
}

Status CaseIndex::putAppearances(const QList<store::Appearance>& appearances) {
    if (appearances.isEmpty())
        return {};
    return m_core.workspace()
        .writer()
        .write([&](workspace::Change& change) -> Status {
            store::AppearanceRepository repository(change.database());
            for (const auto& appearance : appearances) {
                if (const auto put = repository.put(appearance); !put)
                    return put;
            }
            return {};
        })
        .result();
}

} // namespace sl::casework
