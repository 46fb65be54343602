// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/caserecord.h"
#include "engine/core/records/personrecord.h"
#include "engine/core/records/searchrecord.h"

#include <QDateTime>

namespace sl::test {

/// Records with a different value in every field, so that a swapped column shows.
[[nodiscard]] inline QDateTime someTime(int minutes = 0) {
    return QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7, 89), Qt::UTC).addSecs(60LL * minutes);
}

[[nodiscard]] inline FaceGeometry someGeometry() {
    FaceGeometry face;
    face.box = QRectF(10.25, 20.5, 111.125, 131.0);
    for (size_t i = 0; i < face.landmarks.size(); ++i)
        face.landmarks[i] = QPointF(30.1 + static_cast<double>(i), 40.2 + 2.0 * static_cast<double>(i));
    face.score = 0.987654321;
    face.quarterTurns = 3;
    face.placedByHand = true;
    return face;
}

[[nodiscard]] inline QualityRecord someQuality() {
    return {0.61, 48.5, -12.25, 3.5, -1.75, 77.0, 91.5};
}

[[nodiscard]] inline PersonRecord somePerson(const QString& externalId, const QString& name = u"Jo Doe"_s) {
    PersonRecord person;
    person.externalId = externalId;
    person.name = name;
    person.sex = u"F"_s;
    person.birthYear = 1987;
    person.agency = u"Harbour Police"_s;
    person.createdAt = someTime();
    return person;
}

[[nodiscard]] inline PortraitRecord somePortrait(PersonId person, const Sha256& hash) {
    return {{},
            person,
            hash,
            u"front \u00e9.jpg"_s,
            QDate(2020, 2, 29),
            u"custody desk"_s,
            u"s. 64A"_s,
            someGeometry(),
            someQuality(),
            u"anna"_s,
            someTime(1)};
}

[[nodiscard]] inline CaseRecord someCase(const QString& number) {
    return {number,        u"Robbery at the harbour"_s, u"Robbery"_s, u"s. 8"_s,
            u"Sgt. Roe"_s, u"find the name"_s,          u"anna"_s,    someTime(),
            someTime(90)};
}

[[nodiscard]] inline MediaRecord someMedia(const Sha256& hash) {
    MediaRecord media;
    media.sha256 = hash;
    media.originalName = u"cctv \u7d75.png"_s;
    media.originalPath = u"/media/usb/cctv.png"_s;
    media.bytes = 123'456'789'012;
    media.pixels = QSize(1920, 1080);
    media.metadata = {{u"device"_s, u"DC-1"_s}};
    media.state = MediaState::Processed;
    media.importedBy = u"ben"_s;
    media.importedAt = someTime(2);
    return media;
}

[[nodiscard]] inline FaceRecord someFace(MediaId media) {
    return {
        {},         media, someGeometry(), someQuality(), u"pack-a"_s, {0.25F, -0.5F, 0.125F}, u"detector"_s,
        someTime(3)};
}

} // namespace sl::test
