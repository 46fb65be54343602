// SPDX-License-Identifier: Apache-2.0
#include "engine/session/casesession.h"
#include "engine/session/galleryservice.h"
#include "engine/session/workspace.h"
#include "engine/store/connection/migrator.h"
#include "engine/store/connection/transaction.h"
#include "engine/store/gallery/personrepository.h"
#include "engine/store/gallery/portraitrepository.h"
#include "engine/store/gallery/templaterepository.h"
#include "engine/vision/packs/modelpack.h"
#include "tests/bench/benchgallery.h"
#include "tests/support/reference.h"

#include <benchmark/benchmark.h>

#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

// Minutes to fill a workspace with a million persons: run by packaging/bench --filter drop/
namespace sl::bench {
namespace {

constexpr int kDrops = 40;
constexpr QSize kPhoto{4000, 3000}; ///< 12 megapixels

workspace::NewWorkspace request(const QString& folder) {
    workspace::NewWorkspace made;
    made.folder = folder;
    made.agency = u"Harbour Police"_s;
    made.firstUser = {u"ruiz"_s, u"Ana Ruiz"_s, Roles(Role::Investigator) | Role::Examiner,
                      u"correct horse"_s};
    return made;
}

Status insertPerson(store::Database& database, const QString& pack, int row, const QDateTime& now) {
    PersonRecord person;
    person.externalId = u"P-%1"_s.arg(row);
    person.createdAt = now;
    const auto personId = store::PersonRepository(database).insert(person);
    if (!personId)
        return fail(personId);
    PortraitRecord portrait;
    portrait.person = *personId;
    portrait.sha256 = Sha256::of(person.externalId.toUtf8());
    portrait.enrolledAt = now;
    const auto portraitId = store::PortraitRepository(database).insert(portrait);
    if (!portraitId)
        return fail(portraitId);
    const float* values = millionVectors().data() + static_cast<std::ptrdiff_t>(row) * kDimension;
    return store::TemplateRepository(database).insert(*portraitId, pack,
                                                      Template(values, values + kDimension));
}

Status insertMillion(const QString& file, const QString& pack) {
    const auto database = store::openDatabase(file, store::workspaceSchema());
    if (!database)
        return fail(database);
    auto transaction = store::Transaction::begin(**database);
    if (!transaction)
        return fail(transaction);
    const auto now = QDateTime::currentDateTimeUtc();
    for (int row = 0; row < kMillion; ++row)
        if (const auto inserted = insertPerson(**database, pack, row, now); !inserted)
            return inserted;
    return transaction->commit();
}

/// An LFW photo enlarged to the middle of a photo of 12 megapixels.
Status writePhoto(const QString& from, const QString& to) {
    QImage photo(kPhoto, QImage::Format_RGB32);
    photo.fill(QColor(96, 104, 112));
    QPainter painter(&photo);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRect(500, 0, 3000, 3000), QImage(from));
    painter.end();
    return photo.save(to, "JPG", 92) ? Status() : fail(ErrorCode::WriteFailed, to);
}

/// A workspace with a million persons and an open case, and photos to drop there.
struct Scene {
    QTemporaryDir folder;
    std::unique_ptr<session::Workspace> workspace;
    std::shared_ptr<session::CaseSession> openCase;
    QStringList photos;

    Status prepare() {
        const auto pack = vision::ModelPack::open(test::referenceModels());
        if (!pack)
            return fail(pack);
        workspace::Environment environment;
        environment.modelsFolder = test::referenceModels();
        environment.visionThreads = kThreads;
        const QString path = folder.filePath(u"workspace"_s);
        if (auto made = session::Workspace::create(request(path), environment); !made)
            return fail(made);
        if (const auto filled = insertMillion(path + u"/workspace.sqlite"_s, pack->identity()); !filled)
            return filled;
        auto opened = session::Workspace::open(path, environment);
        if (!opened)
            return fail(opened);
        workspace = std::move(*opened);
        if (const auto begun = openNewCase(); !begun)
            return begun;
        return writePhotos();
    }

    Status openNewCase() {
        const auto login = workspace->logIn(u"ruiz"_s, u"correct horse"_s).result();
        if (!login)
            return fail(login);
        CaseRecord record;
        record.number = u"2026-1"_s;
        record.title = record.offenceType = record.legalBasis = u"Burglary"_s;
        record.requester = u"Det. Okoye"_s;
        record.purpose = u"lead"_s;
        if (const auto made = workspace->createCase(record).result(); !made)
            return fail(made);
        const auto opened = workspace->openCase(record.number).result();
        if (!opened)
            return fail(opened);
        openCase = *opened;
        return {};
    }

    Status writePhotos() {
        const QDir people(test::referenceFaces() + u"/lfw/images"_s);
        for (const QString& name : people.entryList(QDir::Dirs | QDir::NoDotAndDotDot).mid(0, kDrops + 1)) {
            photos.append(folder.filePath(name + u".jpg"_s));
            if (auto written = writePhoto(people.filePath(u"%1/%1_0001.jpg"_s.arg(name)), photos.back());
                !written)
                return written;
        }
        return {};
    }

    /// Sealed, its faces found and kept, the first of them searched for.
    Status drop(const QString& photo) {
        const auto taken = openCase->addMedia({photo}).summary.result();
        if (!taken)
            return fail(taken);
        const auto media = openCase->media().result();
        if (!media)
            return fail(media);
        const auto newest = std::max_element(media->begin(), media->end(),
                                             [](auto& a, auto& b) { return a.id.value < b.id.value; });
        const auto faces = openCase->faces(newest->id).result();
        if (!faces || faces->isEmpty())
            return fail(ErrorCode::NoFaceFound, photo);
        const auto probe = openCase->createProbe({faces->front().id}, {}).result();
        if (!probe)
            return fail(probe);
        const auto found = openCase->search(probe->id, {}).result();
        return found ? Status() : fail(found);
    }
};

void dropToCandidates(benchmark::State& state) {
    Scene scene;
    auto ready = scene.prepare();
    if (ready)
        ready = scene.drop(scene.photos.takeLast()); // waits for the index, loads the nets
    if (!ready)
        return state.SkipWithError(qPrintable(ready.error().toString()));
    std::vector<double> milliseconds;
    for (auto _ : state)
        for (const QString& photo : scene.photos) {
            QElapsedTimer since;
            since.start();
            if (const auto dropped = scene.drop(photo); !dropped)
                return state.SkipWithError(qPrintable(dropped.error().toString()));
            milliseconds.push_back(static_cast<double>(since.nsecsElapsed()) / 1e6);
        }
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto rank = static_cast<size_t>(std::ceil(0.95 * static_cast<double>(milliseconds.size())));
    state.counters["drop_to_candidates_p95_ms"] = milliseconds[rank - 1];
}

BENCHMARK(dropToCandidates)
    ->Name("drop/to_candidates_1m")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->Iterations(1)
    ->Repetitions(1);

} // namespace
} // namespace sl::bench
