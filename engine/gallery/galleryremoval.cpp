// SPDX-License-Identifier: Apache-2.0
#include "engine/gallery/galleryremoval.h"

#include "engine/store/gallery/enrolproblemrepository.h"
#include "engine/store/gallery/personrepository.h"
#include "engine/store/gallery/portraitrepository.h"
#include "engine/store/gallery/removalrepository.h"

#include <QDir>
#include <QJsonArray>

namespace sl::gallery {
namespace {

using store::UnfinishedRemoval;

Result<UnfinishedRemoval> removeRecords(workspace::Change& change, const workspace::Actor& actor, PersonId id,
                                        const QString& legalReason) {
    store::PersonRepository persons(change.database());
    store::PortraitRepository portraits(change.database());
    SL_TRY(const auto person, persons.find(id));
    SL_TRY(const auto owned, portraits.ofPerson(id));
    SL_CHECK(persons.remove(id));
    SL_CHECK(store::EnrolProblemRepository(change.database()).removeOf(person.externalId));
    UnfinishedRemoval removed;
    QJsonArray hashes;
    for (const PortraitRecord& portrait : owned) {
        removed.portraits.append(portrait.id);
        hashes.append(portrait.sha256.hex());
        removed.photographs.append(portrait.sha256);
    }
    SL_CHECK(change.auditSigned(actor, evidence::AuditAction::PersonRemoved, person.externalId,
                                {{u"reason"_s, legalReason}, {u"portraits"_s, hashes}}));
    SL_TRY(const auto noted, store::RemovalRepository(change.database()).add(removed));
    removed.id = noted;
    return removed;
}

/// The copies that the migrator left of earlier schemas.
Status removeEarlierCopies(const QString& folder) {
    const QStringList copies{u"workspace.sqlite.v*.bak"_s, u"workspace.sqlite.v*.bak.part"_s};
    Status all;
    for (const QFileInfo& copy : QDir(folder).entryInfoList(copies, QDir::Files | QDir::System)) {
        if (!QFile::remove(copy.filePath()) && all)
            all = fail(ErrorCode::WriteFailed, copy.filePath(), u"still holds the person"_s);
    }
    return all;
}

/// When no portrait needs it any more.
Status removePhotograph(workspace::WorkspaceCore& core, const Sha256& photograph) {
    SL_TRY(const auto uses, core.read([&](store::Database& database) {
        return store::PortraitRepository(database).usesOf(photograph);
    }));
    if (uses > 0)
        return {};
    const auto gone = core.portraits().remove(photograph);
    return gone || gone.error().code == ErrorCode::MediaMissing ? Status() : gone;
}

/// It still holds the records as they were. Who reads meanwhile keeps it; then closing the workspace empties
/// it.
void emptyWriteAheadLog(workspace::WorkspaceCore& core) {
    const auto emptied =
        core.writer().run([](store::Database& database) { return database.checkpoint(); }).result();
    if (!emptied)
        qWarning("the write-ahead log is not emptied yet: %s", qUtf8Printable(emptied.error().toString()));
}

/// Removes the remains of a person whose records are gone. A step that fails does not prevent the others; the
/// removal stays noted until all are done.
Status finish(workspace::WorkspaceCore& core, ThumbnailCache& thumbnails, const UnfinishedRemoval& removal) {
    Status all = core.galleryIndex().expunge();
    if (const auto gone = thumbnails.remove(removal.portraits); !gone && all)
        all = gone;
    for (const Sha256& photograph : removal.photographs) {
        if (const auto gone = removePhotograph(core, photograph); !gone && all)
            all = gone;
    }
    if (const auto gone = removeEarlierCopies(core.folder()); !gone && all)
        all = gone;
    if (!all)
        return all;
    const auto finished = core.write([&](workspace::Change& change) -> Status {
        SL_CHECK(store::PersonRepository(change.database()).compactText());
        return store::RemovalRepository(change.database()).remove(removal.id);
    });
    if (finished)
        emptyWriteAheadLog(core);
    return finished;
}

Status tell(workspace::WorkspaceCore& core, const Status& finished) {
    QJsonObject details{{u"finished"_s, finished.has_value()}};
    if (!finished)
        details.insert(u"problem"_s, finished.error().toString());
    return core.write([&](workspace::Change& change) {
        return change.auditSystem(evidence::AuditAction::RemovalResumed, {}, details);
    });
}

} // namespace

Result<int> removePerson(workspace::WorkspaceCore& core, ThumbnailCache& thumbnails,
                         const workspace::Actor& actor, PersonId id, const QString& legalReason) {
    const QString reason = legalReason.trimmed();
    if (reason.isEmpty())
        return fail(ErrorCode::InvalidArgument, u"reason"_s, u"a legal reason is needed"_s);
    SL_TRY(const auto removed,
           core.write([&](workspace::Change& change) { return removeRecords(change, actor, id, reason); }));
    SL_CHECK(finish(core, thumbnails, removed));
    return static_cast<int>(removed.portraits.size());
}

Result<int> resumeRemovals(workspace::WorkspaceCore& core, ThumbnailCache& thumbnails) {
    SL_TRY(const auto removals,
           core.read([](store::Database& database) { return store::RemovalRepository(database).all(); }));
    Status all;
    for (const UnfinishedRemoval& removal : removals) {
        const auto finished = finish(core, thumbnails, removal);
        if (!finished && all)
            all = finished;
        if (const auto told = tell(core, finished); !told && all)
            all = told;
    }
    if (!all)
        return fail(all);
    return static_cast<int>(removals.size());
}

} // namespace sl::gallery
