// SPDX-License-Identifier: Apache-2.0
#include "engine/gallery/galleryremoval.h"

#include "engine/store/gallery/personrepository.h"
#include "engine/store/gallery/portraitrepository.h"

#include <QDir>
#include <QJsonArray>

namespace sl::gallery {
namespace {

struct Removed {
    QList<PortraitId> portraits;
    QList<Sha256> orphans; ///< files that no portrait needs any more
};

Result<Removed> removeRecords(workspace::Change& change, const workspace::Actor& actor, PersonId id,
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
    Removed removed;
    QJsonArray hashes;
    for (const PortraitRecord& portrait : *owned) {
        removed.portraits.append(portrait.id);
        hashes.append(portrait.sha256.hex());
        const auto uses = portraits.usesOf(portrait.sha256);
        if (!uses)
            return fail(uses);
        if (*uses == 0)
            removed.orphans.append(portrait.sha256);
    }
    const auto audited =
        change.auditSigned(actor, evidence::AuditAction::PersonRemoved, person->externalId,
                           {{QStringLiteral("reason"), legalReason}, {QStringLiteral("portraits"), hashes}});
    if (!audited)
        return fail(audited);
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
    // a step that fails keeps none of the others from being done
    Status all = core.galleryIndex().expunge();
    if (const auto gone = thumbnails.remove(removed->portraits); !gone && all)
        all = gone;
    for (const Sha256& orphan : removed->orphans) {
        const auto gone = core.portraits().remove(orphan);
        if (!gone && gone.error().code != ErrorCode::MediaMissing && all)
            all = gone;
    }
    if (const auto gone = removeEarlierCopies(core.folder()); !gone && all)
        all = gone;
    if (!all)
        return fail(all);
    return static_cast<int>(removed->portraits.size());
}

} // namespace sl::gallery
