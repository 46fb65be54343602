// SPDX-License-Identifier: Apache-2.0
#include "engine/workspace/users/reviewkey.h"

#include "engine/evidence/identity/encryption.h"
#include "engine/store/connection/metarepository.h"
#include "engine/store/rows/rowsources.h"
#include "engine/store/workspace/userrepository.h"
#include "engine/workspace/users/userhistory.h"

namespace sl::workspace {

Result<QByteArray> ReviewKey::encrypted() {
    SL_TRY(const auto altered, store::RowSources(m_database).altered("meta", "review_key"));
    if (altered)
        return fail(ErrorCode::RecordAltered, u"review_key"_s);
    return store::MetaRepository(m_database).reviewKey();
}

Result<QByteArray> ReviewKey::openWith(const evidence::SigningKey& key) {
    SL_TRY(const auto encrypted, this->encrypted());
    return evidence::decryptWith(key, encrypted);
}

Status ReviewKey::makeOnce(const UserRecord& user) {
    const auto known = encrypted();
    if (known || known.error().code == ErrorCode::RecordAltered)
        return {};
    return known.error().code == ErrorCode::NotFound ? put(evidence::newContentKey(), user) : fail(known);
}

Status ReviewKey::shareAgain(const evidence::SigningKey& key, const UserRecord& changed) {
    const auto opened = openWith(key);
    if (opened)
        return put(*opened, changed);
    if (opened.error().code == ErrorCode::RecordAltered)
        return {};
    return opened.error().code == ErrorCode::NotFound ? put(evidence::newContentKey(), changed)
                                                      : fail(opened);
}

Status ReviewKey::put(const QByteArray& key, const UserRecord& changed) {
    SL_TRY(const auto users, store::UserRepository(m_database).all());
    SL_TRY(const auto history, UserHistory::read(m_database, m_authority));
    QList<QByteArray> certificates;
    for (const auto& user : users) {
        const auto facts = history.now(user.login);
        const bool isSigned = facts && facts->isActive && facts->certificate == Sha256::of(user.certificate);
        if (user.isActive() && (user.login == changed.login || isSigned))
            certificates.append(user.certificate);
    }
    SL_TRY(const auto encrypted, evidence::encryptFor(certificates, key));
    return store::MetaRepository(m_database).setReviewKey(encrypted);
}

} // namespace sl::workspace
