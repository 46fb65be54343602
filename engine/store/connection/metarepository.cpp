// SPDX-License-Identifier: Apache-2.0
#include "engine/store/connection/metarepository.h"

#include "engine/store/connection/rows.h"

namespace sl::store {
namespace {

const QString kAgency = QStringLiteral("agency");
const QString kDemo = QStringLiteral("demo");
const QString kAuthority = QStringLiteral("authority_certificate");
const QString kPackIdentity = QStringLiteral("pack_identity");
const QString kPackId = QStringLiteral("pack_id");

} // namespace

Result<QString> MetaRepository::agency() {
    return value(kAgency).map([](const QByteArray& utf8) { return QString::fromUtf8(utf8); });
}

Status MetaRepository::setAgency(const QString& agency) {
    return setValue(kAgency, agency.toUtf8());
}

Result<QByteArray> MetaRepository::authorityCertificate() {
    return value(kAuthority);
}

Status MetaRepository::setAuthorityCertificate(const QByteArray& certificate) {
    return setValue(kAuthority, certificate);
}

Result<bool> MetaRepository::isDemo() {
    const auto mark = value(kDemo);
    if (!mark && mark.error().code != ErrorCode::NotFound)
        return fail(mark);
    return mark.has_value();
}

Status MetaRepository::setDemo() {
    return setValue(kDemo, "1");
}

Result<ChosenPack> MetaRepository::chosenPack() {
    const auto identity = value(kPackIdentity);
    if (!identity)
        return fail(identity);
    return value(kPackId).map([&](const QByteArray& id) {
        return ChosenPack{QString::fromUtf8(*identity), QString::fromUtf8(id)};
    });
}

Status MetaRepository::setChosenPack(const ChosenPack& pack) {
    if (const auto set = setValue(kPackIdentity, pack.identity.toUtf8()); !set)
        return set;
    return setValue(kPackId, pack.id.toUtf8());
}

Result<QByteArray> MetaRepository::value(const QString& key) {
    Statement query(m_database, QStringLiteral("SELECT value FROM meta WHERE key = ?"));
    query.bind(key);
    return readOne(query, key, [](const Statement& row) { return row.bytes(0); });
}

Status MetaRepository::setValue(const QString& key, const QByteArray& value) {
    Statement put(m_database, QStringLiteral("INSERT INTO meta (key, value) VALUES (?, ?) "
                                             "ON CONFLICT (key) DO UPDATE SET value = excluded.value"));
    put.bind(key).bind(value);
    return put.run();
}

} // namespace sl::store
