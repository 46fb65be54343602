// SPDX-License-Identifier: Apache-2.0
#include "engine/store/connection/metarepository.h"

#include "engine/store/connection/internal/rows.h"

namespace sl::store {
namespace {

const QString kAgency = u"agency"_s;
const QString kDemo = u"demo"_s;
const QString kAuthority = u"authority_certificate"_s;
const QString kReviewKey = u"review_key"_s;
const QString kPackIdentity = u"pack_identity"_s;
const QString kPackId = u"pack_id"_s;

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

Result<QByteArray> MetaRepository::reviewKey() {
    return value(kReviewKey);
}

Status MetaRepository::setReviewKey(const QByteArray& encrypted) {
    return setValue(kReviewKey, encrypted);
}

Result<ChosenPack> MetaRepository::chosenPack() {
    SL_TRY(const auto identity, value(kPackIdentity));
    return value(kPackId).map([&](const QByteArray& id) {
        return ChosenPack{QString::fromUtf8(identity), QString::fromUtf8(id)};
    });
}

Status MetaRepository::setChosenPack(const ChosenPack& pack) {
    SL_CHECK(setValue(kPackIdentity, pack.identity.toUtf8()));
    return setValue(kPackId, pack.id.toUtf8());
}

Result<QByteArray> MetaRepository::value(const QString& key) {
    Statement query(m_database, u"SELECT value FROM meta WHERE key = ?"_s);
    query.bind(key);
    return readOne(query, key, [](const Statement& row) { return row.bytes(0); });
}

Status MetaRepository::setValue(const QString& key, const QByteArray& value) {
    Statement put(m_database, u"INSERT INTO meta (key, value) VALUES (?, ?) "
                              "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s);
    put.bind(key).bind(value);
    return put.run();
}

} // namespace sl::store
