// SPDX-License-Identifier: Apache-2.0
#include "engine/workspace/users/reviewkey.h"

#include "engine/evidence/identity/encryption.h"
#include "engine/store/connection/metarepository.h"
#include "engine/store/workspace/userrepository.h"
#include "engine/workspace/users/userhistory.h"

namespace sl::workspace {

Result<QByteArray> ReviewKey::openWith(const evidence::SigningKey& key) {
    SL_TRY(const auto encrypted, store::MetaRepository(m_database).reviewKey());
    return evidence::decryptWith(key, encrypted);
}

Result<bool> ReviewKey::isMade() {
    const auto known = store::MetaRepository(m_database).reviewKey();
    if (!known && known.error().code != ErrorCode::NotFound)
        return fail(known);
    return known.has_value();
}

Status ReviewKey::makeOnce(const UserRecord& user) {
    SL_TRY(const bool isMade, this->isMade());
    return isMade ? Status() : put(evidence::newContentKey(), user);
}

Status ReviewKey::shareAgain(const evidence::SigningKey& key, const UserRecord& changed) {
    SL_TRY(const bool isMade, this->isMade());
    SL_TRY(const auto opened, isMade ? openWith(key) : Result<QByteArray>(evidence::newContentKey()));
    return put(opened, changed);
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
