// SPDX-License-Identifier: Apache-2.0
#include "engine/store/gallery/portraitrepository.h"

#include "engine/store/case/internal/facecolumns.h"
#include "engine/store/connection/internal/rows.h"

namespace sl::store {
namespace {

constexpr int kFirstFaceColumn = 9;

QString columns() {
    return u"person_id, sha256, original_name, captured_on, source, lawful_basis, enrolled_by, "
           "enrolled_at, "_s +
           faceColumns();
}

QString select() {
    return u"SELECT id, %1 FROM portraits "_s.arg(columns());
}

PortraitRecord readPortrait(const Statement& row) {
    PortraitRecord portrait;
    portrait.id = row.id<PortraitId>(0);
    portrait.person = row.id<PersonId>(1);
    portrait.sha256 = row.hash(2);
    portrait.originalName = row.text(3);
    portrait.capturedOn = row.date(4);
    portrait.source = row.text(5);
    portrait.lawfulBasis = row.text(6);
    portrait.enrolledBy = row.text(7);
    portrait.enrolledAt = row.time(8);
    portrait.face = readGeometry(row, kFirstFaceColumn);
    portrait.quality = readQuality(row, kFirstFaceColumn);
    return portrait;
}

} // namespace

Result<PortraitId> PortraitRepository::insert(const PortraitRecord& portrait) {
    Statement insert(m_database, u"INSERT INTO portraits (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, %2)"_s.arg(
                                     columns(), facePlaceholders()));
    insert.bind(portrait.person).bind(portrait.sha256).bind(portrait.originalName).bind(portrait.capturedOn);
    insert.bind(portrait.source)
        .bind(portrait.lawfulBasis)
        .bind(portrait.enrolledBy)
        .bind(portrait.enrolledAt);
    bindFace(insert, portrait.face, portrait.quality);
    return insertRow<PortraitId>(insert);
}

Result<PortraitRecord> PortraitRepository::find(PortraitId id) {
    Statement query(m_database, select() + u"WHERE id = ?"_s);
    query.bind(id);
    return readOne(query, QString::number(id.value), readPortrait);
}

Result<QList<PortraitRecord>> PortraitRepository::ofPerson(PersonId person) {
    Statement query(m_database, select() + u"WHERE person_id = ? ORDER BY id"_s);
    query.bind(person);
    return readAll(query, readPortrait);
}

Result<PortraitId> PortraitRepository::byHash(PersonId person, const Sha256& sha256) {
    Statement query(m_database, u"SELECT id FROM portraits WHERE person_id = ? AND sha256 = ?"_s);
    query.bind(person).bind(sha256);
    return readOne(query, sha256.hex(), [](const Statement& row) { return row.id<PortraitId>(0); });
}

Result<QString> PortraitRepository::otherWith(const Sha256& sha256, PersonId person) {
    Statement query(m_database, u"SELECT ifnull(min(external_id), '') FROM portraits JOIN persons "
                                "ON persons.id = person_id WHERE sha256 = ? AND person_id <> ?"_s);
    query.bind(sha256).bind(person);
    return readOne(query, sha256.hex(), [](const Statement& row) { return row.text(0); });
}

Result<int> PortraitRepository::usesOf(const Sha256& sha256) {
    Statement query(m_database, u"SELECT count(*) FROM portraits WHERE sha256 = ?"_s);
    query.bind(sha256);
    return readCount(query);
}

Result<QSet<QString>> PortraitRepository::hashes(const QString& digits) {
    Statement query(m_database, u"SELECT sha256 FROM portraits WHERE sha256 BETWEEN ? AND ?"_s);
    query.bind(digits).bind(digits + QLatin1Char('g')); // past every hex digit
    QSet<QString> hashes;
    const auto all = readEach(query, [&](const Statement& row) {
        hashes.insert(row.text(0));
        return true;
    });
    if (!all)
        return fail(all);
    return hashes;
}

Result<int> PortraitRepository::count() {
    Statement query(m_database, u"SELECT count(*) FROM portraits"_s);
    return readCount(query);
}

} // namespace sl::store
