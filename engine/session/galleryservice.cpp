// SPDX-License-Identifier: Apache-2.0
#include "engine/session/galleryservice.h"

#include "engine/gallery/enrolment/enrolment.h"
#include "engine/gallery/enrolment/portraitchoice.h"
#include "engine/gallery/enrolment/retemplating.h"
#include "engine/gallery/galleryremoval.h"
#include "engine/gallery/retention.h"
#include "engine/session/internal/galleryparts.h"
#include "engine/session/internal/whenloggedin.h"
#include "engine/store/gallery/appearancerepository.h"
#include "engine/store/gallery/enrolproblemrepository.h"
#include "engine/store/gallery/personrepository.h"
#include "engine/store/gallery/portraitrepository.h"
#include "engine/store/gallery/templaterepository.h"
#include "engine/workspace/users/computeraccount.h"

#include <QFileInfo>

namespace sl::session {
namespace {

Result<gallery::GalleryStatus> readStatus(store::Database& database, const QString& packIdentity) {
    SL_TRY(const auto persons, store::PersonRepository(database).count());
    SL_TRY(const auto portraits, store::PortraitRepository(database).count());
    SL_TRY(const auto templates, store::TemplateRepository(database).count(packIdentity));
    return gallery::GalleryStatus{.persons = persons,
                                  .portraits = portraits,
                                  .templates = templates,
                                  .searchReady = false,
                                  .calibrationTrials = 0};
}

Result<QString> nameOf(const workspace::WorkspaceCore& core, gallery::EnrolledBy by) {
    if (by == gallery::EnrolledBy::ComputerAccount) {
        return core.isReadOnly() ? fail(ErrorCode::ReadOnly, core.folder())
                                 : Result<QString>(workspace::computerAccount());
    }
    SL_TRY(const auto actor, core.require(Role::Supervisor));
    return actor.login();
}

} // namespace

GalleryService::GalleryService(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {
    m_parts->notifier.setTarget(this);
    m_parts->writingBegan = [this, parts = m_parts.get()](const std::shared_ptr<Job>& job) {
        parts->notifier.post([this, job] { Q_EMIT indexWritingBegan(job); });
    };
    m_parts->prepareIndex();
    m_parts->sweep();
}

GalleryService::~GalleryService() {
    m_parts->stop();
}

void GalleryService::stopWork() {
    m_parts->cancelJobs();
}

Future<gallery::GalleryStatus> GalleryService::status() {
    auto& core = m_parts->core;
    return core.reader().run([&core](store::Database& database) {
        const auto pack = core.pack();
        auto status = readStatus(database, pack->identity());
        if (const auto snapshot = core.galleryIndex().loaded(pack->gallery); status && snapshot) {
            status->searchReady = true;
            status->calibrationTrials = snapshot->calibration().trials();
        }
        return status;
    });
}

gallery::EnrolRun GalleryService::enrol(const QString& source, const gallery::EnrolOptions& options) {
    gallery::EnrolRun run;
    run.job = std::make_shared<Job>();
    const auto name = nameOf(m_parts->core, options.by);
    if (!name) {
        run.job->finish();
        run.summary = ready<gallery::EnrolSummary>(fail(name));
        return run;
    }
    m_parts->remember(run.job);
    const gallery::Enrolment::Order order{*name, source, options.memory, options.columns};
    run.summary = m_parts->enroller.run([this, parts = m_parts.get(), order, job = run.job] {
        const auto tell = [this, parts] {
            parts->lists.invalidate();
            parts->notifier.post([this] { Q_EMIT galleryChanged(); });
        };
        auto summary = caught([&] { return gallery::Enrolment(parts->core, order, job, tell).run(); });
        parts->galleryHasChanged();
        tell();
        job->finish();
        return summary;
    });
    return run;
}

Future<sources::TablePreview> GalleryService::preview(const QString& table,
                                                      const sources::ColumnChoice& columns, int rows) {
    return runOn(m_parts->core.pool(), [table, columns, rows] { return readPreview(table, columns, rows); });
}

Result<sources::TablePreview> GalleryService::readPreview(const QString& table,
                                                          const sources::ColumnChoice& columns, int rows) {
    if (!QFileInfo::exists(table))
        return fail(ErrorCode::NotFound, table);
    if (!sources::isGalleryTable(table))
        return fail(ErrorCode::TableInvalid, QFileInfo(table).fileName());
    return sources::previewGalleryTable(QFileInfo(table).absoluteFilePath(), columns, rows);
}

Future<gallery::FacesToChoose> GalleryService::facesToChoose(const gallery::UndecidedPhoto& photo) {
    return m_parts->core.runAs(Role::Supervisor, [&core = m_parts->core, photo](const workspace::Actor&) {
        return gallery::findFacesToChoose(core, photo);
    });
}

Future<gallery::EnrolSummary> GalleryService::choosePortrait(const gallery::UndecidedPhoto& photo,
                                                             const QRectF& box) {
    auto actor = m_parts->core.require(Role::Supervisor);
    if (!actor)
        return ready<gallery::EnrolSummary>(fail(actor));
    return m_parts->enroller.run([this, parts = m_parts.get(), actor = std::move(*actor), photo, box] {
        auto chosen = caught([&] { return gallery::choosePortrait(parts->core, actor, photo, box); });
        if (chosen && !box.isEmpty()) {
            parts->galleryHasChanged();
            parts->notifier.post([this] { Q_EMIT galleryChanged(); });
        }
        return chosen;
    });
}

std::shared_ptr<Job> GalleryService::indexWriting() const {
    return m_parts->writing();
}

Future<QList<EnrolProblem>> GalleryService::problems(int limit) {
    return whenLoggedIn(m_parts->core, [&] {
        return m_parts->core.reader().run([limit](store::Database& database) {
            return store::EnrolProblemRepository(database).newest(limit);
        });
    });
}

gallery::RetemplateRun GalleryService::retemplate() {
    gallery::RetemplateRun run;
    run.job = std::make_shared<Job>();
    const auto actor = m_parts->core.actor();
    if (!actor) {
        run.job->finish();
        run.summary = ready<gallery::RetemplateSummary>(fail(ErrorCode::NotLoggedIn));
        return run;
    }
    m_parts->remember(run.job);
    run.summary = m_parts->enroller.run([this, parts = m_parts.get(), name = actor->login(), job = run.job] {
        const auto tell = [this, parts] { parts->notifier.post([this] { Q_EMIT galleryChanged(); }); };
        auto summary = caught([&] { return gallery::Retemplating(parts->core, name, job, tell).run(); });
        parts->galleryHasChanged();
        tell();
        job->finish();
        return summary;
    });
    return run;
}

Future<int> GalleryService::count(const PersonQuery& query) {
    return whenLoggedIn(m_parts->core, [&] {
        return m_parts->core.reader().run(
            [query](store::Database& database) { return store::PersonRepository(database).count(query); });
    });
}

Future<QList<PersonRecord>> GalleryService::persons(const PersonQuery& query) {
    return whenLoggedIn(m_parts->core, [&] {
        return m_parts->core.reader().run(
            [query](store::Database& database) { return store::PersonRepository(database).list(query); });
    });
}

Future<QList<PersonRecord>> GalleryService::personsById(const QList<PersonId>& ids) {
    return whenLoggedIn(m_parts->core, [&] {
        return m_parts->core.reader().run(
            [ids](store::Database& database) { return store::PersonRepository(database).list(ids); });
    });
}

Future<QList<PersonId>> GalleryService::list(const PersonQuery& query, const CancelToken& cancel) {
    return whenLoggedIn(m_parts->core, [&] { return m_parts->lists.list(query, cancel); });
}

Future<QStringList> GalleryService::agencies() {
    return whenLoggedIn(m_parts->core, [&] { return m_parts->lists.agencies(); });
}

Future<PersonRecord> GalleryService::person(PersonId id) {
    return whenLoggedIn(m_parts->core, [&] {
        return m_parts->core.reader().run(
            [id](store::Database& database) { return store::PersonRepository(database).find(id); });
    });
}

Future<QList<PortraitRecord>> GalleryService::portraits(PersonId id) {
    return whenLoggedIn(m_parts->core, [&] {
        return m_parts->core.reader().run(
            [id](store::Database& database) { return store::PortraitRepository(database).ofPerson(id); });
    });
}

Future<PortraitRecord> GalleryService::portrait(PortraitId id) {
    return whenLoggedIn(m_parts->core, [&] {
        return m_parts->core.reader().run(
            [id](store::Database& database) { return store::PortraitRepository(database).find(id); });
    });
}

Future<QList<gallery::CandidateAppearance>> GalleryService::appearances(PersonId id) {
    return whenLoggedIn(m_parts->core, [&] {
        return m_parts->core.reader().run(
            [id](store::Database& database) -> Result<QList<gallery::CandidateAppearance>> {
                SL_TRY(const auto rows, store::AppearanceRepository(database).ofPerson(id));
                QList<gallery::CandidateAppearance> appearances;
                for (const auto& row : rows)
                    appearances.append({row.caseNumber, row.search, row.at});
                return appearances;
            });
    });
}

Future<QImage> GalleryService::portraitImage(PortraitId id, int maxSide) {
    return whenLoggedIn(m_parts->core, [&] {
        return runOn(m_parts->core.pool(),
                     [pictures = m_parts->pictures(), id, maxSide] { return pictures.image(id, maxSide); });
    });
}

Future<QImage> GalleryService::portraitChip(PortraitId id, int side) {
    return whenLoggedIn(m_parts->core, [&] {
        return runOn(m_parts->core.pool(),
                     [pictures = m_parts->pictures(), id, side] { return pictures.chip(id, side); });
    });
}

Future<QImage> GalleryService::portraitThumbnail(PortraitId id, int side) {
    return whenLoggedIn(m_parts->core, [&] {
        return runOn(m_parts->core.pool(),
                     [pictures = m_parts->pictures(), id, side] { return pictures.thumbnail(id, side); });
    });
}

Future<RetentionList> GalleryService::dueForReview(int limit) {
    return whenLoggedIn(m_parts->core, [&] {
        return m_parts->lists.read(
            [today = m_parts->core.clock().now().date(), limit](store::Database& database) {
                return gallery::readDue(database, today, limit);
            });
    });
}

Future<RetentionRecord> GalleryService::retention(PersonId id) {
    return whenLoggedIn(m_parts->core, [&] {
        return m_parts->core.reader().run(
            [id](store::Database& database) { return gallery::readRetention(database, id); });
    });
}

Future<QDate> GalleryService::keepPerson(PersonId id, const QDate& until, const QString& legalReason) {
    return m_parts->core.runAs(
        Role::Supervisor, [&core = m_parts->core, id, until, legalReason](const workspace::Actor& actor) {
            return gallery::keepPerson(core, actor, id, until, legalReason);
        });
}

Future<int> GalleryService::removePerson(PersonId id, const QString& legalReason) {
    auto actor = m_parts->core.require(Role::Supervisor);
    if (!actor)
        return ready<int>(fail(actor));
    // after a running enrolment, which may be about to give another person the very file that this would
    // remove
    return m_parts->enroller.run([this, parts = m_parts.get(), actor = std::move(*actor), id, legalReason] {
        auto removed = gallery::removePerson(parts->core, *parts->thumbnails, actor, id, legalReason);
        parts->galleryHasChanged();
        parts->notifier.post([this] { Q_EMIT galleryChanged(); });
        return removed;
    });
}

} // namespace sl::session
