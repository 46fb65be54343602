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
    static const QStringList first{QStringLiteral("Ana"),    QStringLiteral("Ben"),  QStringLiteral("Chloë"),
                                   QStringLiteral("Dmitri"), QStringLiteral("Esra"), QStringLiteral("Farid"),
                                   QStringLiteral("Grace"),  QStringLiteral("Hugo"), QStringLiteral("Ines")};
    static const QStringList last{QStringLiteral("Adler"),  QStringLiteral("Bianchi"),
                                  QStringLiteral("Cruz"),   QStringLiteral("Duarte"),
                                  QStringLiteral("Eze"),    QStringLiteral("Fischer"),
                                  QStringLiteral("Garcia"), QStringLiteral("Haddad")};
    const auto one = [&random](const QStringList& of) { return of.at(int(random() % size_t(of.size()))); };
    PersonRecord record;
    record.externalId = QStringLiteral("%1").arg(number, 7, 10, QLatin1Char('0'));
    record.name = one(first) + QLatin1Char(' ') + one(last);
    record.sex = random() % 2 == 0 ? QStringLiteral("F") : QStringLiteral("M");
    record.birthYear = 1940 + int(random() % 65);
    record.agency = QStringLiteral("Agency %1").arg(random() % 20);
    record.createdAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    return record;
}

PortraitRecord portrait(PersonId owner, const Sha256& hash, std::mt19937& random) {
    PortraitRecord record;
    record.person = owner;
    record.sha256 = hash;
    record.originalName = QStringLiteral("front.jpg");
    record.capturedOn = QDate(2012, 1, 1).addDays(int(random() % 5000));
    record.source = QStringLiteral("custody desk");
    record.lawfulBasis = QStringLiteral("s. 64A");
    record.face.box = kFace;
    for (size_t i = 0; i < record.face.landmarks.size(); ++i) // eyes, nose, corners of the mouth
        record.face.landmarks[i] = QPointF(i % 2 == 0 ? 400 : 560, 460 + 80 * double(i / 2));
    record.enrolledBy = QStringLiteral("ruiz");
    record.enrolledAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 6), Qt::UTC);
    return record;
}

Result<QList<Sha256>> sealPictures(const QString& folder, std::mt19937& random) {
    const evidence::MediaVault vault(folder + QStringLiteral("/portraits"), QStringLiteral(".jpg"));
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
    request.agency = QStringLiteral("Harbour Police");
    request.firstUser = {QStringLiteral("ruiz"), QStringLiteral("Ana Ruiz"), Role::Supervisor,
                         QStringLiteral("correct horse")};
    workspace::Environment environment;
    environment.modelsFolder = folder + QStringLiteral("/no-pack");
    if (const auto made = session::Workspace::create(request, environment); !made)
        return fail(made);
    if (const auto added = addPersons(folder, kMillion); !added)
        return fail(added);
    return session::Workspace::open(folder, environment);
}

} // namespace

Status addPersons(const QString& folder, int count, const QString& pack) {
    std::mt19937 random(1);
    const auto pictures = sealPictures(folder, random);
    if (!pictures)
        return fail(pictures);
    const auto vectors = pack.isEmpty() ? std::vector<float>() : unitVectors(count, 1);
    const auto database = store::Database::open(folder + QStringLiteral("/workspace.sqlite"));
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
    static const auto workspace = makeWorkspace(folder.filePath(QStringLiteral("workspace")));
    if (!workspace)
        qWarning("no workspace of a million persons: %s", qPrintable(workspace.error().toString()));
    return workspace ? workspace->get() : nullptr;
}

} // namespace sl::bench
