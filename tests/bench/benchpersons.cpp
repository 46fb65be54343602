// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/benchpersons.h"

#include "engine/evidence/vault/mediavault.h"
#include "engine/store/connection/transaction.h"
#include "engine/store/gallery/personrepository.h"
#include "engine/store/gallery/portraitrepository.h"
#include "engine/store/gallery/templaterepository.h"
#include "tests/bench/benchgallery.h"

#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>

#include <algorithm>
#include <random>

namespace sl::bench {
namespace {

constexpr int kPictures = 64;
constexpr int kPersonsAtOnce = 10000;
constexpr QSize kPictureSize(960, 1200);
const QRectF kFace(320, 360, 320, 400);

/// Smooth shapes of many colours with some noise: as much work for a JPEG decoder as a photo of its size.
QByteArray picture(std::mt19937& random) {
    QImage shapes(12, 15, QImage::Format_RGB32);
    for (int y = 0; y < shapes.height(); ++y)
        for (int x = 0; x < shapes.width(); ++x)
            shapes.setPixel(x, y, random() | 0xff000000U);
    QImage image = shapes.scaled(kPictureSize, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    for (int y = 0; y < image.height(); ++y)
        for (auto *pixel = reinterpret_cast<QRgb*>(image.scanLine(y)), *end = pixel + image.width();
             pixel < end; ++pixel)
            *pixel ^= random() & 0x030303U;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "JPEG", 90) ? bytes : QByteArray();
}

PersonRecord person(int number, std::mt19937& random) {
    static const QStringList first{u"Ana"_s,   u"Ben"_s,   u"Chloë"_s, u"Dmitri"_s, u"Esra"_s,
                                   u"Farid"_s, u"Grace"_s, u"Hugo"_s,  u"Ines"_s};
    static const QStringList last{u"Adler"_s, u"Bianchi"_s, u"Cruz"_s,   u"Duarte"_s,
                                  u"Eze"_s,   u"Fischer"_s, u"Garcia"_s, u"Haddad"_s};
    const auto one = [&random](const QStringList& of) { return of.at(int(random() % size_t(of.size()))); };
    PersonRecord record;
    record.externalId = u"%1"_s.arg(number, 7, 10, QLatin1Char('0'));
    record.name = one(first) + QLatin1Char(' ') + one(last);
    record.sex = random() % 2 == 0 ? u"F"_s : u"M"_s;
    record.birthYear = 1940 + int(random() % 65);
    record.agency = u"Agency %1"_s.arg(random() % 20);
    record.createdAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    return record;
}

PortraitRecord portrait(PersonId owner, const Sha256& hash, std::mt19937& random) {
    PortraitRecord record;
    record.person = owner;
    record.sha256 = hash;
    record.originalName = u"front.jpg"_s;
    record.capturedOn = QDate(2012, 1, 1).addDays(int(random() % 5000));
    record.source = u"custody desk"_s;
    record.lawfulBasis = u"s. 64A"_s;
    record.face.box = kFace;
    for (size_t i = 0; i < record.face.landmarks.size(); ++i) // eyes, nose, corners of the mouth
        record.face.landmarks[i] = QPointF(i % 2 == 0 ? 400 : 560, 460 + 80 * double(i / 2));
    record.enrolledBy = u"ruiz"_s;
    record.enrolledAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 6), Qt::UTC);
    return record;
}

Result<QList<Sha256>> sealPictures(const QString& folder, std::mt19937& random) {
    const evidence::MediaVault vault(folder + u"/portraits"_s, u".jpg"_s);
    QList<Sha256> pictures;
    for (int i = 0; i < kPictures; ++i) {
        const auto sealed = vault.sealBytes(picture(random));
        if (!sealed)
            return fail(sealed);
        pictures.append(sealed->sha256);
    }
    return pictures;
}

Result<std::unique_ptr<session::Workspace>> makeWorkspace(const QString& folder) {
    workspace::NewWorkspace request;
    request.folder = folder;
    request.agency = u"Harbour Police"_s;
    request.firstUser = {u"ruiz"_s, u"Ana Ruiz"_s, Role::Supervisor, u"correct horse"_s};
    workspace::Environment environment;
    environment.modelsFolder = folder + u"/no-pack"_s;
    if (const auto made = session::Workspace::create(request, environment); !made)
        return fail(made);
    if (const auto added = addPersons(folder, kMillion); !added)
        return fail(added);
    SL_TRY(auto opened, session::Workspace::open(folder, environment));
    SL_CHECK(opened->logIn(request.firstUser.login, request.firstUser.password).result());
    return opened;
}

} // namespace

Status addPersons(const QString& folder, int count, const QString& pack) {
    std::mt19937 random(1);
    const auto pictures = sealPictures(folder, random);
    if (!pictures)
        return fail(pictures);
    const auto vectors = pack.isEmpty() ? std::vector<float>() : unitVectors(count, 1);
    const auto database = store::Database::open(folder + u"/workspace.sqlite"_s);
    if (!database)
        return fail(database);
    for (int number = 0; number < count;) {
        auto transaction = store::Transaction::begin(**database);
        if (!transaction)
            return fail(transaction);
        for (const int end = std::min(number + kPersonsAtOnce, count); number < end; ++number) {
            const auto id = store::PersonRepository(**database).insert(person(number, random));
            if (!id)
                return fail(id);
            const auto& hash = pictures->at(number % kPictures);
            const auto added = store::PortraitRepository(**database).insert(portrait(*id, hash, random));
            if (!added)
                return fail(added);
            if (pack.isEmpty())
                continue;
            const auto values = vectors.begin() + std::ptrdiff_t(number) * kDimension;
            if (const auto kept = store::TemplateRepository(**database)
                                      .insert(*added, pack, Template(values, values + kDimension));
                !kept)
                return kept;
        }
        if (const auto committed = transaction->commit(); !committed)
            return committed;
    }
    return {};
}

session::Workspace* millionPersons() {
    static const QTemporaryDir folder;
    static const auto workspace = makeWorkspace(folder.filePath(u"workspace"_s));
    if (!workspace)
        qWarning("no workspace of a million persons: %s", qPrintable(workspace.error().toString()));
    return workspace ? workspace->get() : nullptr;
}

} // namespace sl::bench
