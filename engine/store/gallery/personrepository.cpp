// SPDX-License-Identifier: Apache-2.0
#include "engine/store/gallery/personrepository.h"

#include "engine/store/connection/internal/rows.h"
#include "engine/store/gallery/internal/personquery.h"

#include <QJsonArray>

namespace sl::store {
namespace {

const QString kColumns = u"persons.id, external_id, name, sex, birth_year, agency, created_at, "
                         "(SELECT count(*) FROM portraits WHERE person_id = persons.id), "
                         "(SELECT id FROM portraits WHERE person_id = persons.id "
                         "ORDER BY quality_unified DESC, id LIMIT 1)"_s;
const QString kSelect = u"SELECT %1 FROM persons "_s.arg(kColumns);

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

Status readTraits(Database& database, const QString& order,
                  const std::function<bool(const PersonTraits&)>& visit) {
    Statement query(database, u"SELECT id, sex, iif(%1, birth_year, 0), agency FROM persons "
                              "ORDER BY %2"_s.arg(birthYearRecorded(), order));
    return readEach(query, [&](const Statement& row) {
        return visit({row.id<PersonId>(0), row.text(1), row.number(2), row.text(3)});
    });
}

} // namespace

Result<PersonId> PersonRepository::insert(const PersonRecord& person) {
    Statement insert(m_database, u"INSERT INTO persons (external_id, name, sex, birth_year, agency, "
                                 "created_at) VALUES (?, ?, ?, ?, ?, ?)"_s);
    insert.bind(person.externalId).bind(person.name).bind(person.sex).bind(person.birthYear);
    insert.bind(person.agency).bind(person.createdAt);
    return insertRow<PersonId>(insert);
}

Result<PersonRecord> PersonRepository::find(PersonId id) {
    Statement query(m_database, kSelect + u"WHERE id = ?"_s);
    query.bind(id);
    return readOne(query, QString::number(id.value), readPerson);
}

Result<PersonRecord> PersonRepository::byExternalId(const QString& externalId) {
    Statement query(m_database, kSelect + u"WHERE external_id = ?"_s);
    query.bind(externalId);
    return readOne(query, externalId, readPerson);
}

Result<QList<PersonRecord>> PersonRepository::list(const PersonQuery& query) {
    const PersonCondition condition(query);
    Statement page(m_database, kSelect + condition.where() + u" ORDER BY external_id LIMIT ?"_s);
    condition.bindTo(page);
    page.bind(query.limit);
    return readAll(page, readPerson);
}

Result<QList<PersonRecord>> PersonRepository::list(const QList<PersonId>& ids) {
    QJsonArray wanted;
    for (const PersonId id : ids)
        wanted.append(id.value);
    Statement page(m_database, u"SELECT %1 FROM json_each(?) AS wanted CROSS JOIN persons "
                               "ON persons.id = wanted.value ORDER BY wanted.key"_s.arg(kColumns));
    page.bind(wanted);
    return readAll(page, readPerson);
}

Result<QList<PersonId>> PersonRepository::withText(const QString& text) {
    const QString expression = matchExpression(text);
    if (expression.isEmpty())
        return QList<PersonId>();
    Statement query(m_database, u"SELECT rowid FROM persons_text WHERE persons_text MATCH ?"_s);
    query.bind(expression);
    return readAll(query, [](const Statement& row) { return row.id<PersonId>(0); });
}

Result<int> PersonRepository::count(const PersonQuery& query) {
    PersonQuery all = query;
    all.after.clear();
    const PersonCondition condition(all);
    Statement count(m_database, u"SELECT count(*) FROM persons "_s + condition.where());
    condition.bindTo(count);
    return readCount(count);
}

Result<int> PersonRepository::count() {
    return count(PersonQuery());
}

Status PersonRepository::forEachTraits(const std::function<void(const PersonTraits&)>& visit) {
    return readTraits(m_database, u"id"_s, [&](const PersonTraits& traits) {
        visit(traits);
        return true;
    });
}

Status PersonRepository::forEachTraitsInListOrder(const std::function<bool(const PersonTraits&)>& visit) {
    return readTraits(m_database, u"external_id"_s, visit);
}

Status PersonRepository::forEachExternalId(const std::function<void(const QString&)>& visit) {
    Statement query(m_database, u"SELECT external_id FROM persons"_s); // read from the index alone
    return readEach(query, [&](const Statement& row) {
        visit(row.text(0));
        return true;
    });
}

Status PersonRepository::update(const PersonRecord& person) {
    Statement update(m_database,
                     u"UPDATE persons SET name = ?, sex = ?, birth_year = ?, agency = ? WHERE id = ?"_s);
    update.bind(person.name).bind(person.sex).bind(person.birthYear).bind(person.agency).bind(person.id);
    return changeRow(update, QString::number(person.id.value));
}

Status PersonRepository::remove(PersonId id) {
    Statement remove(m_database, u"DELETE FROM persons WHERE id = ?"_s);
    remove.bind(id);
    return changeRow(remove, QString::number(id.value));
}

Status PersonRepository::compactText() {
    return m_database.execute(u"INSERT INTO persons_text (persons_text) VALUES ('optimize')"_s);
}

} // namespace sl::store
