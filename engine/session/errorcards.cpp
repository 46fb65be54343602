// SPDX-License-Identifier: Apache-2.0
#include "engine/session/errorcards.h"

#include "engine/core/files/durablefile.h"
#include "engine/evidence/pdf/pdfsignature.h"
#include "engine/store/gallery/personrepository.h"
#include "engine/store/gallery/portraitrepository.h"
#include "engine/store/workspace/errorcardrepository.h"
#include "engine/store/workspace/policyrepository.h"
#include "engine/workspace/workspacecore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QMutex>

#include <algorithm>

namespace sl::session {
namespace {

using workspace::Actor;

Status readWhoIsThere(store::Database& database, const QStringList& externalIds,
                      const QStringList& fileHashes, MeasuredGallery& gallery) {
    store::PersonRepository persons(database);
    for (const QString& externalId : externalIds) {
        const auto person = persons.byExternalId(externalId);
        if (person)
            gallery.idOf.insert(externalId, person->id);
        else if (person.error().code != ErrorCode::NotFound)
            return fail(person);
    }
    store::PortraitRepository portraits(database);
    for (const QString& hash : fileHashes) {
        SL_TRY(const auto sha256, Sha256::fromHex(hash));
        SL_TRY(const auto uses, portraits.usesOf(sha256));
        if (uses > 0)
            gallery.enrolledFiles.insert(hash);
    }
    SL_TRY(const auto policy, store::PolicyRepository(database).current());
    gallery.listLength = policy.candidateListLength;
    gallery.policyVersion = policy.version;
    return {};
}

QJsonObject describe(const ErrorCardRecord& card) {
    return {{u"pack"_s, card.packIdentity},     {u"gallery"_s, card.galleryHash.hex()},
            {u"listLength"_s, card.listLength}, {u"persons"_s, card.persons},
            {u"pictures"_s, card.pictures},     {u"scores"_s, card.scores.hex()}};
}

/// The card that is kept under this one's number, if it is of the same scores. Errors: NotFound.
Result<ErrorCardRecord> keptCard(workspace::WorkspaceCore& core, const ErrorCardRecord& card) {
    SL_TRY(const auto all,
           core.read([](store::Database& database) { return store::ErrorCardRepository(database).all(); }));
    const auto kept = std::find_if(all.begin(), all.end(), [&](const ErrorCardRecord& one) {
        return one.id == card.id && describe(one) == describe(card);
    });
    if (kept == all.end())
        return fail(ErrorCode::NotFound, u"error card %1"_s.arg(card.id));
    return *kept;
}

/// The folders of the workspace and of every case, which may be a link to somewhere else.
QStringList recordFolders(const workspace::WorkspaceCore& core) {
    QStringList folders{core.folder()};
    const QDir cases(core.casesFolder());
    for (const QString& name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        folders.append(cases.filePath(name));
    return folders;
}

Status writeExport(const QString& file, const QByteArray& bytes, MayReplace replace) {
    if (replace != MayReplace::Nothing)
        return saveFile(file, bytes);
    SL_CHECK(writeNewFile(file, bytes));
    const auto synced = syncFolder(QFileInfo(file).absolutePath());
    if (!synced)
        QFile::remove(file); // or the next try would find it there
    return synced;
}

} // namespace

/// Whoever asks holds the mutex until the work is with the workspace's threads, which a closing workspace
/// drains.
struct ErrorCards::Door {
    QMutex mutex;
    workspace::WorkspaceCore* core = nullptr; ///< null: closed
};

ErrorCards::ErrorCards(workspace::WorkspaceCore& core) : m_door(std::make_shared<Door>()) {
    m_door->core = &core;
}

void ErrorCards::close() {
    const QMutexLocker lock(&m_door->mutex);
    m_door->core = nullptr;
}

template <class T, class Ask>
Future<T> ErrorCards::through(Ask ask) {
    const QMutexLocker lock(&m_door->mutex);
    if (!m_door->core)
        return ready<T>(fail(ErrorCode::Cancelled));
    return ask(*m_door->core);
}

Future<MeasuredPack> ErrorCards::pack() {
    return through<MeasuredPack>([](workspace::WorkspaceCore& core) {
        return core.runAs(Role::Supervisor, [&core](const Actor&) -> Result<MeasuredPack> {
            const auto pack = core.pack();
            if (!pack->isAvailable())
                return fail(ErrorCode::NoModelPack);
            return MeasuredPack{pack, core.environment().visionThreads, core.clock().now()};
        });
    });
}

Future<void> ErrorCards::exportFile(const QString& file, const QByteArray& bytes, MayReplace replace) {
    return through<void>([&](workspace::WorkspaceCore& core) {
        return core.runAs(Role::Supervisor, [&core, file, bytes, replace](const Actor&) -> Status {
            SL_CHECK(checkExportTarget(file, recordFolders(core), replace));
            return writeExport(file, bytes, replace);
        });
    });
}

Future<MeasuredGallery> ErrorCards::gallery(const QStringList& externalIds, const QStringList& fileHashes) {
    return through<MeasuredGallery>([&](workspace::WorkspaceCore& core) {
        return core.runAs(Role::Supervisor,
                          [&core, externalIds, fileHashes](const Actor&) -> Result<MeasuredGallery> {
                              MeasuredGallery gallery;
                              gallery.pack = core.pack();
                              gallery.threads = core.environment().visionThreads;
                              gallery.at = core.clock().now();
                              SL_TRY(gallery.snapshot, core.galleryIndex().current(gallery.pack->gallery));
                              SL_CHECK(core.read([&](store::Database& database) {
                                  return readWhoIsThere(database, externalIds, fileHashes, gallery);
                              }));
                              return gallery;
                          });
    });
}

Future<ErrorCardRecord> ErrorCards::keep(const ErrorCardRecord& card) {
    return through<ErrorCardRecord>([&](workspace::WorkspaceCore& core) {
        return core.runAs(Role::Supervisor, [&core, card](const Actor& actor) -> Result<ErrorCardRecord> {
            if (card.cells.isEmpty())
                return fail(ErrorCode::InvalidArgument, card.packName, u"a card without cells"_s);
            return core.write([&](workspace::Change& change) -> Result<ErrorCardRecord> {
                ErrorCardRecord kept = card;
                kept.measuredBy = actor.login();
                SL_TRY(const auto id, store::ErrorCardRepository(change.database()).append(kept));
                kept.id = id;
                SL_CHECK(change.auditSigned(actor, evidence::AuditAction::ErrorCardMeasured,
                                            QString::number(kept.id), describe(kept)));
                return kept;
            });
        });
    });
}

Future<QList<ErrorCardRecord>> ErrorCards::all() {
    return through<QList<ErrorCardRecord>>([](workspace::WorkspaceCore& core) {
        return core.runAs(workspace::kAnyRole, [&core](const Actor&) {
            return core.read(
                [](store::Database& database) { return store::ErrorCardRepository(database).all(); });
        });
    });
}

Future<QByteArray> ErrorCards::signedPages(const report::RatePagesData& data, const QString& language) {
    return through<QByteArray>([&](workspace::WorkspaceCore& core) {
        return core.runAs(
            Role::Supervisor, [&core, data, language](const Actor& actor) -> Result<QByteArray> {
                SL_TRY(const auto texts, report::ReportTexts::load(language));
                auto pages = data;
                SL_TRY(pages.card, keptCard(core, data.card));
                pages.agency = core.agency();
                SL_TRY(const auto pdf, report::writeRatePages(pages, texts));
                SL_TRY(const auto signedPdf,
                       evidence::signPdf(pdf, actor.key,
                                         {u"Measured by a supervisor"_s, core.agency(), core.clock().now()}));
                const QJsonObject details{{u"sha256"_s, Sha256::of(signedPdf).hex()},
                                          {u"scores"_s, data.card.scores.hex()},
                                          {u"language"_s, language}};
                SL_CHECK(core.write([&](workspace::Change& change) {
                    return change.auditSigned(actor, evidence::AuditAction::ErrorCardSigned,
                                              QString::number(data.card.id), details);
                }));
                return signedPdf;
            });
    });
}

} // namespace sl::session
