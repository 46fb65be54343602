// SPDX-License-Identifier: Apache-2.0
#include "engine/store/personrepository.h"

#include "engine/store/personquery.h"
#include "engine/store/rows.h"

namespace sl::store {
namespace {

const QString kSelect =
    QStringLiteral("SELECT id, external_id, name, sex, birth_year, agency, created_at, "
                   "(SELECT count(*) FROM portraits WHERE person_id = persons.id), "
                   "(SELECT min(id) FROM portraits WHERE person_id = persons.id) FROM persons ");

PersonRecord readPerson(const Statement& row) {
    PersonRecord person;
    person.id = row.id<PersonId>(0);
    person.externalId = row.text(1);
    person.name = row.text(2);
    person.sex = row.text(3);
    person.birthYear = row.number(4);
    person.agency = row.text(5);
    person.createdAt = row.time(6);
    person.portraitCount = row.number(7);
    person.cover = row.id<PortraitId>(8);
    return person;
}

} // namespace

Result<PersonId> PersonRepository::insert(const PersonRecord& person) {
    Statement insert(m_database,
                     QStringLiteral("INSERT INTO persons (external_id, name, sex, birth_year, agency, "
                                    "created_at) VALUES (?, ?, ?, ?, ?, ?)"));
    insert.bind(person.externalId).bind(person.name).bind(person.sex).bind(person.birthYear);
    insert.bind(person.agency).bind(person.createdAt);
    return insertRow<PersonId>(insert);
}

Result<PersonRecord> PersonRepository::find(PersonId id) {
    Statement query(m_database, kSelect + QStringLiteral("WHERE id = ?"));
    query.bind(id);
    return readOne(query, QString::number(id.value), readPerson);
}

Result<PersonRecord> PersonRepository::byExternalId(const QString& externalId) {
    Statement query(m_database, kSelect + QStringLiteral("WHERE external_id = ?"));
    query.bind(externalId);
    return readOne(query, externalId, readPerson);
}

Result<QList<PersonRecord>> PersonRepository::list(const PersonQuery& query) {
    const PersonFilter filter(query);
    // the page's ids come from the index alone, so that an offset of a million rows reads no row it skips
    Statement page(m_database,
                   kSelect + QStringLiteral("WHERE id IN (SELECT id FROM persons %1 ORDER BY external_id "
                                            "LIMIT ? OFFSET ?) ORDER BY external_id")
                                 .arg(filter.where()));
    filter.bindTo(page);
    page.bind(query.limit).bind(query.offset);
    return readAll(page, readPerson);
}

Result<int> PersonRepository::count(const PersonQuery& query) {
    const PersonFilter filter(query);
    Statement count(m_database, QStringLiteral("SELECT count(*) FROM persons ") + filter.where());
    filter.bindTo(count);
    return readCount(count);
}

Result<int> PersonRepository::count() {
    return count(PersonQuery());
}

Status PersonRepository::forEachTraits(const std::function<void(const PersonTraits&)>& visit) {
    Statement query(m_database,
                    QStringLiteral("SELECT id, sex, birth_year, agency FROM persons ORDER BY id"));
    return readEach(query, [&](const Statement& row) {
        visit({row.id<PersonId>(0), row.text(1), row.number(2), row.text(3)});
        return true;
    });
}

Status PersonRepository::remove(PersonId id) {
    Statement remove(m_database, QStringLiteral("DELETE FROM persons WHERE id = ?"));
    remove.bind(id);
    return changeRow(remove, QString::number(id.value));
}

} // namespace sl::store
