// SPDX-License-Identifier: Apache-2.0
#include "engine/store/gallery/retentionrepository.h"

#include "engine/store/connection/internal/rows.h"

namespace sl::store {
namespace {

/// A row per person who has a portrait. No photograph is newer than its enrolment, whatever its date says.
/// Bound to: the policy's months as a modifier.
const QString kDates =
    u"WITH newest AS (SELECT person_id, count(*) AS portraits, "
    "max(min(coalesce(captured_on, substr(enrolled_at, 1, 10)), substr(enrolled_at, 1, 10))) AS day "
    "FROM portraits GROUP BY person_id), "
    "dates AS (SELECT newest.person_id, portraits, day, coalesce(kept_until, date(day, ?)) AS due, "
    "kept_by, reason FROM newest LEFT JOIN person_reviews ON person_reviews.person_id = newest.person_id) "_s;

const QString kRows = u"SELECT persons.id, external_id, name, portraits, day, due, "
                      "coalesce(kept_by, ''), coalesce(reason, '') "
                      "FROM dates JOIN persons ON persons.id = dates.person_id "_s;

/// For SQLite's date().
QString modifier(int months) {
    return u"+%1 months"_s.arg(months);
}

RetentionRecord readRetention(const Statement& row) {
    RetentionRecord person;
    person.id = row.id<PersonId>(0);
    person.externalId = row.text(1);
    person.name = row.text(2);
    person.portraitCount = row.number(3);
    person.newestPortrait = row.date(4);
    person.dueOn = row.date(5);
    person.keptBy = row.text(6);
    person.keptBecause = row.text(7);
    return person;
}

} // namespace

Result<RetentionList> RetentionRepository::due(QDate on, int months, int limit) {
    Statement counting(m_database, kDates + u"SELECT count(*) FROM dates WHERE due <= ?"_s);
    counting.bind(modifier(months)).bind(on);
    SL_TRY(const auto total, readCount(counting));
    Statement listing(m_database, kDates + kRows + u"WHERE due <= ? ORDER BY due, external_id LIMIT ?"_s);
    listing.bind(modifier(months)).bind(on).bind(limit);
    SL_TRY(auto persons, readAll(listing, readRetention));
    return RetentionList{on, months, total, std::move(persons)};
}

Result<RetentionRecord> RetentionRepository::ofPerson(PersonId person, int months) {
    Statement query(m_database, kDates + kRows + u"WHERE dates.person_id = ?"_s);
    query.bind(modifier(months)).bind(person);
    return readOne(query, QString::number(person.value), readRetention);
}

Status RetentionRepository::review(PersonId person, const PersonReview& review) {
    Statement keep(m_database, u"INSERT OR REPLACE INTO person_reviews "
                               "(person_id, kept_until, reason, kept_by, kept_at) "
                               "SELECT id, ?, ?, ?, ? FROM persons WHERE id = ?"_s);
    keep.bind(review.keptUntil).bind(review.reason).bind(review.by).bind(review.at).bind(person);
    return changeRow(keep, QString::number(person.value));
}

} // namespace sl::store
