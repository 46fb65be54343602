// SPDX-License-Identifier: Apache-2.0
#include "engine/store/case/encryptedworkrepository.h"

#include "engine/store/connection/internal/rows.h"

namespace sl::store {

Status EncryptedWorkRepository::insertKey(ExaminationId id, const ExaminationKey& key) {
    Statement insert(m_database, u"INSERT INTO encrypted_examinations (examination_id, key_sha256, "
                                 "wrapped_key) VALUES (?, ?, ?)"_s);
    return insert.bind(id).bind(key.hash).bind(key.wrapped).run();
}

Result<std::optional<ExaminationKey>> EncryptedWorkRepository::key(ExaminationId id) {
    Statement query(m_database, u"SELECT key_sha256, wrapped_key, content_key FROM encrypted_examinations "
                                "WHERE examination_id = ?"_s);
    query.bind(id);
    return readFirst(query, [](const Statement& row) {
        return ExaminationKey{row.hash(0), row.bytes(1), row.bytes(2)};
    });
}

Status EncryptedWorkRepository::setOpened(ExaminationId id, const QByteArray& key) {
    Statement update(m_database,
                     u"UPDATE encrypted_examinations SET content_key = ? WHERE examination_id = ?"_s);
    return update.bind(key).bind(id).run();
}

Status EncryptedWorkRepository::append(ExaminationId id, const QByteArray& content) {
    Statement insert(m_database, u"INSERT INTO encrypted_work (examination_id, content) VALUES (?, ?)"_s);
    return insert.bind(id).bind(content).run();
}

Result<QList<QByteArray>> EncryptedWorkRepository::contents(ExaminationId id) {
    Statement query(m_database, u"SELECT content FROM encrypted_work WHERE examination_id = ? ORDER BY id"_s);
    query.bind(id);
    return readAll(query, [](const Statement& row) { return row.bytes(0); });
}

} // namespace sl::store
