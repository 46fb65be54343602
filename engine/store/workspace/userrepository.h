// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/userrecord.h"
#include "engine/store/connection/database.h"

#include <QList>

namespace sl::store {

/// Users of the workspace database. They are never deleted, only disabled.
class UserRepository {
public:
    explicit UserRepository(Database& database) : m_database(database) {}

    /// `user.id` is ignored. Errors: AlreadyExists (login).
    [[nodiscard]] Result<UserId> insert(const UserRecord& user);
    /// Everything but id, login and createdAt. Errors: NotFound.
    [[nodiscard]] Status update(const UserRecord& user);
    [[nodiscard]] Result<UserRecord> find(UserId id);               ///< NotFound
    [[nodiscard]] Result<UserRecord> byLogin(const QString& login); ///< NotFound
    [[nodiscard]] Result<QList<UserRecord>> all();                  ///< by login

    /// For ever, so that what was signed with it can still be checked. Errors: AlreadyExists.
    [[nodiscard]] Status keepCertificate(const UserCertificate& replaced);
    [[nodiscard]] Result<QList<UserCertificate>> replacedCertificates(); ///< in the order of replacement

private:
    Database& m_database;
};

} // namespace sl::store
