// SPDX-License-Identifier: Apache-2.0
#include "engine/store/gallery/templaterepository.h"

#include "engine/store/connection/internal/rows.h"

#include <QCryptographicHash>

namespace sl::store {
namespace {

TemplateRow readTemplate(const Statement& row) {
    return {row.id<PersonId>(0), row.id<PortraitId>(1), row.values(2)};
}

Result<std::vector<TemplateRow>> readTemplates(Statement& query) {
    std::vector<TemplateRow> rows;
    const auto read = readEach(query, [&rows](const Statement& row) {
        rows.push_back(readTemplate(row));
        return true;
    });
    if (!read)
        return fail(read);
    return rows;
}

} // namespace

Result<qint64> TemplateRepository::packRow(const QString& packIdentity, bool create) {
    if (create) {
        Statement insert(m_database, u"INSERT INTO packs (identity) VALUES (?) ON CONFLICT DO NOTHING"_s);
        SL_CHECK(insert.bind(packIdentity).run());
    }
    Statement query(m_database, u"SELECT id FROM packs WHERE identity = ?"_s);
    query.bind(packIdentity);
    const auto row = readFirst(query, [](const Statement& found) { return found.integer(0); });
    return row.map([](const std::optional<qint64>& id) { return id.value_or(0); });
}

Status TemplateRepository::insert(PortraitId portrait, const QString& packIdentity, const Template& templ) {
    SL_TRY(const auto pack, packRow(packIdentity, true));
    Statement insert(m_database, u"INSERT INTO templates (pack_id, float32, portrait_id, person_id) "
                                 "SELECT ?, ?, id, person_id FROM portraits WHERE id = ?"_s);
    insert.bind(pack).bind(templ).bind(portrait);
    return changeRow(insert, QString::number(portrait.value));
}

Result<Template> TemplateRepository::find(PortraitId portrait, const QString& packIdentity) {
    Statement query(m_database, u"SELECT float32 FROM templates WHERE portrait_id = ? AND pack_id = "
                                "(SELECT id FROM packs WHERE identity = ?)"_s);
    query.bind(portrait).bind(packIdentity);
    return readOne(query, QString::number(portrait.value),
                   [](const Statement& row) { return row.values(0); });
}

Result<std::optional<TemplateRow>> TemplateRepository::row(PortraitId portrait, const QString& packIdentity) {
    Statement query(m_database,
                    u"SELECT person_id, portrait_id, float32 FROM templates WHERE portrait_id = ? "
                    "AND pack_id = (SELECT id FROM packs WHERE identity = ?)"_s);
    query.bind(portrait).bind(packIdentity);
    return readFirst(query, readTemplate);
}

Result<std::vector<TemplateRow>> TemplateRepository::page(const QString& packIdentity, PersonId person,
                                                          PortraitId after, int limit) {
    Statement query(m_database, u"SELECT person_id, portrait_id, float32 FROM templates WHERE pack_id = "
                                "(SELECT id FROM packs WHERE identity = ?) "
                                "AND (person_id, portrait_id) > (?, ?) "
                                "ORDER BY person_id, portrait_id LIMIT ?"_s);
    query.bind(packIdentity).bind(person).bind(after).bind(limit);
    return readTemplates(query);
}

Result<std::vector<TemplateRow>> TemplateRepository::spread(const QString& packIdentity, int count) {
    SL_TRY(const auto all, this->count(packIdentity));
    Statement query(m_database, u"SELECT person_id, portrait_id, float32 FROM templates WHERE rowid IN ("
                                "SELECT rowid FROM (SELECT rowid, row_number() OVER (ORDER BY person_id, "
                                "portrait_id) - 1 AS place FROM templates WHERE pack_id = "
                                "(SELECT id FROM packs WHERE identity = ?)) "
                                "WHERE place % ? = 0 LIMIT ?) ORDER BY person_id, portrait_id"_s);
    query.bind(packIdentity).bind(std::max(1, (all + count - 1) / std::max(count, 1))).bind(count);
    return readTemplates(query);
}

Result<int> TemplateRepository::count(const QString& packIdentity) {
    Statement query(m_database, u"SELECT count(*) FROM templates WHERE pack_id = "
                                "(SELECT id FROM packs WHERE identity = ?)"_s);
    query.bind(packIdentity);
    return readCount(query);
}

Result<QStringList> TemplateRepository::packs() {
    Statement query(m_database, u"SELECT identity FROM packs WHERE EXISTS (SELECT 1 FROM "
                                "templates WHERE pack_id = packs.id) ORDER BY id DESC"_s);
    const auto packs = readAll(query, [](const Statement& row) { return row.text(0); });
    return packs.map([](const QList<QString>& identities) { return QStringList(identities); });
}

Result<QList<PortraitId>> TemplateRepository::missing(const QString& packIdentity, PortraitId after,
                                                      int limit) {
    SL_TRY(const auto pack, packRow(packIdentity, false));
    Statement query(m_database, u"SELECT id FROM portraits WHERE id > ? AND NOT EXISTS (SELECT 1 FROM "
                                "templates WHERE portrait_id = portraits.id AND pack_id = ?) "
                                "ORDER BY id LIMIT ?"_s);
    query.bind(after).bind(pack).bind(limit);
    return readAll(query, [](const Statement& row) { return row.id<PortraitId>(0); });
}

Status TemplateRepository::remove(PortraitId portrait, const QString& packIdentity) {
    Statement remove(m_database, u"DELETE FROM templates WHERE portrait_id = ? AND pack_id = "
                                 "(SELECT id FROM packs WHERE identity = ?)"_s);
    remove.bind(portrait).bind(packIdentity);
    return changeRow(remove, QString::number(portrait.value));
}

Result<Sha256> TemplateRepository::galleryHash(const QString& packIdentity) {
    SL_TRY(const auto pack, packRow(packIdentity, false));
    Statement query(m_database, u"SELECT external_id, sha256 FROM persons JOIN portraits ON person_id = "
                                "persons.id WHERE EXISTS (SELECT 1 FROM templates WHERE portrait_id = "
                                "portraits.id AND pack_id = ?) ORDER BY external_id, sha256"_s);
    query.bind(pack);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto all = readEach(query, [&](const Statement& row) {
        hash.addData(row.text(0).toUtf8() + '\0' + row.text(1).toLatin1() + '\n');
        return true;
    });
    if (!all)
        return fail(all);
    return Sha256::fromHasher(hash);
}

} // namespace sl::store
