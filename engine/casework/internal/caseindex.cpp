// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/internal/caseindex.h"

#include "engine/casework/casecore.h"
#include "engine/casework/review/internal/reviewrows.h"
#include "engine/store/case/examinationrepository.h"
#include "engine/store/case/media/mediarepository.h"
#include "engine/store/case/outcomerepository.h"
#include "engine/store/case/searchrepository.h"
#include "engine/store/gallery/appearancerepository.h"
#include "engine/store/workspace/caseregistryrepository.h"
#include "engine/store/workspace/searchprogressrepository.h"
#include "engine/workspace/queueservice.h"

namespace sl::casework {

namespace {

/// Empty for an examination that is not asked for any more, or never was.
Result<std::optional<QueueEntry>> waitingEntry(const CaseRows& rows, const ExaminationRecord& examination) {
    if (examination.part == ExaminerPart::First || examination.isSubmitted())
        return std::nullopt;
    SL_TRY(const auto outcome, store::OutcomeRepository(rows.database).latest(examination.search));
    if (examination.part == ExaminerPart::Third && !(outcome && outcome->awaitsThird))
        return std::nullopt; // closed as a disagreement meanwhile
    SL_TRY(const auto entry, queueEntry(rows, examination));
    return entry;
}

} // namespace

Result<QList<QueueEntry>> CaseIndex::waiting() {
    return m_core.read([this](store::Database& database) -> Result<QList<QueueEntry>> {
        SL_TRY(const auto examinations, store::ExaminationRepository(database).waiting());
        QList<QueueEntry> entries;
        for (const auto& examination : examinations) {
            SL_TRY(const auto entry, waitingEntry(m_core.rows(database), examination));
            if (entry)
                entries.append(*entry);
        }
        return entries;
    });
}

Status CaseIndex::rebuild() {
    SL_TRY(const auto entries, waiting());
    SL_CHECK(workspace::QueueService(m_core.workspace()).replace(m_core.record().number, entries));
    const auto opened = m_core.workspace().write([&](workspace::Change& change) {
        return store::CaseRegistryRepository(change.database())
            .setOpened(m_core.record().number, change.clock().now());
    });
    if (!opened)
        return opened;
    SL_TRY(const auto searches,
           m_core.read([](store::Database& database) { return store::SearchRepository(database).all(); }));
    QList<store::Appearance> appearances;
    QList<SearchProgress> progress;
    for (const auto& search : searches) {
        SL_TRY(const auto come, m_core.read([&](store::Database& database) {
            return searchProgress(database, m_core.record().number, search.id);
        }));
        progress.append(come);
        SL_TRY(const auto candidates, m_core.read([&](store::Database& database) {
            return store::SearchRepository(database).candidates(search.id);
        }));
        for (const auto& candidate : candidates)
            appearances.append(
                {candidate.person, m_core.record().number, search.id, candidate.rank, search.startedAt});
    }
    SL_CHECK(putProgress(progress));
    SL_CHECK(putAppearances(appearances));
    return updateCounts();
}

Status CaseIndex::updateCounts() {
    struct Counts {
        int media = 0, searches = 0;
    };
    const auto counts = m_core.read([](store::Database& database) -> Result<Counts> {
        SL_TRY(const auto media, store::MediaRepository(database).count());
        SL_TRY(const auto searches, store::SearchRepository(database).count());
        return Counts{media, searches};
    });
    if (!counts)
        return fail(counts);
    return m_core.workspace().write([&](workspace::Change& change) {
        return store::CaseRegistryRepository(change.database())
            .setCounts(m_core.record().number, counts->media, counts->searches);
    });
}

Status CaseIndex::putProgress(const QList<SearchProgress>& all) {
    return m_core.workspace().write([&](workspace::Change& change) -> Status {
        store::SearchProgressRepository repository(change.database());
        SL_CHECK(repository.removeCase(m_core.record().number));
        for (const auto& progress : all) {
            SL_CHECK(repository.put(progress));
        }
        return {};
    });
}

Status CaseIndex::updateProgress(SearchId id) {
    SL_TRY(const auto progress, m_core.read([&](store::Database& database) {
        return searchProgress(database, m_core.record().number, id);
    }));
    return m_core.workspace().write([&](workspace::Change& change) {
        return store::SearchProgressRepository(change.database()).put(progress);
    });
}

Status CaseIndex::update(ExaminationId id) {
    const auto& number = m_core.record().number;
    SL_TRY(const auto examination, m_core.read([&](store::Database& database) {
        return store::ExaminationRepository(database).find(id);
    }));
    SL_TRY(const auto entry, m_core.read([&](store::Database& database) {
        return waitingEntry(m_core.rows(database), examination);
    }));
    workspace::QueueService queue(m_core.workspace());
    SL_CHECK(entry ? queue.put(*entry) : queue.remove(number, id));
    return updateProgress(examination.search);
}

Status CaseIndex::update(SearchId id) {
    QList<store::Appearance> appearances;
    const auto gathered = m_core.read([&](store::Database& database) -> Status {
        SL_TRY(const auto search, store::SearchRepository(database).find(id));
        SL_TRY(const auto candidates, store::SearchRepository(database).candidates(id));
        for (const auto& candidate : candidates)
            appearances.append(
                {candidate.person, m_core.record().number, id, candidate.rank, search.startedAt});
        return {};
    });
    if (!gathered)
        return gathered;
    SL_CHECK(putAppearances(appearances));
    SL_CHECK(updateProgress(id));
    return updateCounts();
}

Status CaseIndex::putAppearances(const QList<store::Appearance>& appearances) {
    if (appearances.isEmpty())
        return {};
    return m_core.workspace().write([&](workspace::Change& change) -> Status {
        store::AppearanceRepository repository(change.database());
        for (const auto& appearance : appearances) {
            SL_CHECK(repository.put(appearance));
        }
        return {};
    });
}

} // namespace sl::casework
