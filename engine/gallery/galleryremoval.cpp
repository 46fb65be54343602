// SPDX-License-Identifier: Apache-2.0
#include "engine/gallery/galleryremoval.h"

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
    const auto person = persons.find(id);
    if (!person)
        return fail(person);
    const auto owned = portraits.ofPerson(id);
    if (!owned)
        return fail(owned);
    if (const auto gone = persons.remove(id); !gone)
        return fail(gone);
    UnfinishedRemoval removed;
    QJsonArray hashes;
    for (const PortraitRecord& portrait : *owned) {
        removed.portraits.append(portrait.id);
        hashes.append(portrait.sha256.hex());
        removed.photographs.append(portrait.sha256);
    }
    const auto audited =
        change.auditSigned(actor, evidence::AuditAction::PersonRemoved, person->externalId,
                           {{QStringLiteral("reason"), legalReason}, {QStringLiteral("portraits"), hashes}});
    if (!audited)
        return fail(audited);
    const auto noted = store::RemovalRepository(change.database()).add(removed);
    if (!noted)
        return fail(noted);
    removed.id = *noted;
    return removed;
}

/// The copies that the migrator left of earlier schemas.
Status removeEarlierCopies(const QString& folder) {
    const QStringList copies{QStringLiteral("workspace.sqlite.v*.bak"),
                             QStringLiteral("workspace.sqlite.v*.bak.part")};
    Status all;
    for (const QFileInfo& copy : QDir(folder).entryInfoList(copies, QDir::Files | QDir::System)) {
        if (!QFile::remove(copy.filePath()) && all)
            all = fail(ErrorCode::WriteFailed, copy.filePath(), QStringLiteral("still holds the person"));
    }
    return all;
}

/// When no portrait needs it any more.
Status removePhotograph(workspace::WorkspaceCore& core, const Sha256& photograph) {
    const auto uses = core.reader()
                          .run([&](store::Database& database) {
                              return store::PortraitRepository(database).usesOf(photograph);
                          })
                          .result();
    if (!uses)
        return fail(uses);
    if (*uses > 0)
        return {};
    const auto gone = core.portraits().remove(photograph);
    return gone || gone.error().code == ErrorCode::MediaMissing ? Status() : gone;
}

/// All that is left of a person whose records are gone. A step that fails keeps none of the others from being
/// done; the removal stays noted until all are.
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
    return core.writer()
        .write([&](workspace::Change& change) {
            return store::RemovalRepository(change.database()).remove(removal.id);
        })
        .result();
}

Status tell(workspace::WorkspaceCore& core, const Status& finished) {
    QJsonObject details{{QStringLiteral("finished"), finished.has_value()}};
    if (!finished)
        details.insert(QStringLiteral("problem"), finished.error().toString());
    return core.writer()
        .write([&](workspace::Change& change) {
            return change.auditSystem(evidence::AuditAction::RemovalResumed, {}, details);
        })
        .result();
}

} // namespace

Result<int> removePerson(workspace::WorkspaceCore& core, ThumbnailCache& thumbnails,
                         const workspace::Actor& actor, PersonId id, const QString& legalReason) {
    const QString reason = legalReason.trimmed();
    if (reason.isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("reason"),
                    QStringLiteral("a legal reason is needed"));
    const auto removed =
        core.writer()
            .write([&](workspace::Change& change) { return removeRecords(change, actor, id, reason); })
            .result();
    if (!removed)
        return fail(removed);
    if (const auto finished = finish(core, thumbnails, *removed); !finished)
        return fail(finished);
    return static_cast<int>(removed->portraits.size());
}

Result<int> resumeRemovals(workspace::WorkspaceCore& core, ThumbnailCache& thumbnails) {
    const auto removals =
        core.reader()
            .run([](store::Database& database) { return store::RemovalRepository(database).all(); })
            .result();
    if (!removals)
        return fail(removals);
    Status all;
    for (const UnfinishedRemoval& removal : *removals) {
        const auto finished = finish(core, thumbnails, removal);
        if (!finished && all)
            all = finished;
        if (const auto told = tell(core, finished); !told && all)
            all = told;
    }
    if (!all)
        return fail(all);
    return static_cast<int>(removals->size());
}

} // namespace sl::gallery
