// SPDX-License-Identifier: Apache-2.0
#include "engine/store/case/outboxrepository.h"

#include "engine/store/connection/internal/rows.h"

namespace sl::store {
namespace {

const QString kExamination = u"examination"_s;
const QString kSearch = u"search"_s;

} // namespace

Status OutboxRepository::add(ExaminationId examination) {
    return add(kExamination, examination.value);
}

Status OutboxRepository::add(SearchId search) {
    return add(kSearch, search.value);
}

Status OutboxRepository::add(const QString& kind, qint64 subject) {
    Statement insert(m_database, u"INSERT INTO outbox (kind, subject) VALUES (?, ?)"_s);
    return insert.bind(kind).bind(subject).run();
}

Result<QList<OutboxEntry>> OutboxRepository::all() {
    Statement query(m_database, u"SELECT id, kind, subject FROM outbox ORDER BY id"_s);
    return readAll(query, [](const Statement& row) {
        const auto kind = row.text(1) == kSearch ? OutboxEntry::Kind::Search : OutboxEntry::Kind::Examination;
        return OutboxEntry{row.integer(0), kind, row.integer(2)};
    });
}

Status OutboxRepository::removeUpTo(qint64 id) {
    Statement remove(m_database, u"DELETE FROM outbox WHERE id <= ?"_s);
    return remove.bind(id).run();
}

} // namespace sl::store
