// SPDX-License-Identifier: Apache-2.0
#include "engine/session/errorcards.h"

#include "engine/evidence/pdf/pdfsignature.h"
#include "engine/store/gallery/personrepository.h"
#include "engine/store/gallery/portraitrepository.h"
#include "engine/store/workspace/errorcardrepository.h"
#include "engine/store/workspace/policyrepository.h"
#include "engine/workspace/workspacecore.h"

#include <QJsonObject>

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

} // namespace

Future<MeasuredGallery> ErrorCards::gallery(const QStringList& externalIds, const QStringList& fileHashes) {
    return m_core.runAs(Role::Supervisor,
                        [&core = m_core, externalIds, fileHashes](const Actor&) -> Result<MeasuredGallery> {
                            MeasuredGallery gallery;
                            gallery.pack = core.pack();
                            gallery.at = core.clock().now();
                            SL_TRY(gallery.snapshot, core.galleryIndex().current(gallery.pack->gallery));
                            SL_CHECK(core.read([&](store::Database& database) {
                                return readWhoIsThere(database, externalIds, fileHashes, gallery);
                            }));
                            return gallery;
                        });
}

Future<ErrorCardRecord> ErrorCards::keep(const ErrorCardRecord& card) {
    return m_core.runAs(
        Role::Supervisor, [&core = m_core, card](const Actor& actor) -> Result<ErrorCardRecord> {
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
}

Future<QList<ErrorCardRecord>> ErrorCards::all() {
    return m_core.runAs(workspace::kAnyRole, [&core = m_core](const Actor&) {
        return core.read(
            [](store::Database& database) { return store::ErrorCardRepository(database).all(); });
    });
}

Future<QByteArray> ErrorCards::signedPages(const report::RatePagesData& data, const QString& language) {
    return m_core.runAs(
        Role::Supervisor, [&core = m_core, data, language](const Actor& actor) -> Result<QByteArray> {
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
}

} // namespace sl::session
