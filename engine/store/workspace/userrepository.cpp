// SPDX-License-Identifier: Apache-2.0
#include "engine/store/workspace/userrepository.h"

#include "engine/store/connection/internal/rows.h"

namespace sl::store {
namespace {

const QString kSelect = u"SELECT id, login, full_name, roles, certificate, key_store, authority_store, "
                        "created_at, disabled_at, reset_at FROM users "_s;

UserRecord readUser(const Statement& row) {
    UserRecord user;
    user.id = row.id<UserId>(0);
    user.login = row.text(1);
    user.fullName = row.text(2);
    user.roles = Roles::fromInt(row.number(3));
    user.certificate = row.bytes(4);
    user.keyStore = row.bytes(5);
    user.authorityStore = row.bytes(6);
    user.createdAt = row.time(7);
    user.disabledAt = row.time(8);
    user.resetAt = row.time(9);
    return user;
}

} // namespace

Result<UserId> UserRepository::insert(const UserRecord& user) {
    Statement insert(m_database, u"INSERT INTO users (login, full_name, roles, certificate, key_store, "
                                 "authority_store, created_at, disabled_at, reset_at) "
                                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(user.login)
        .bind(user.fullName)
        .bind(user.roles.toInt())
        .bind(user.certificate)
        .bind(user.keyStore);
    insert.bind(user.authorityStore).bind(user.createdAt).bind(user.disabledAt).bind(user.resetAt);
    return insertRow<UserId>(insert);
}

Status UserRepository::update(const UserRecord& user) {
    Statement update(m_database,
                     u"UPDATE users SET full_name = ?, roles = ?, certificate = ?, "
                     "key_store = ?, authority_store = ?, disabled_at = ?, reset_at = ? WHERE id = ?"_s);
    update.bind(user.fullName).bind(user.roles.toInt()).bind(user.certificate).bind(user.keyStore);
    update.bind(user.authorityStore).bind(user.disabledAt).bind(user.resetAt).bind(user.id);
    return changeRow(update, user.login);
}

Result<UserRecord> UserRepository::find(UserId id) {
    Statement query(m_database, kSelect + u"WHERE id = ?"_s);
    query.bind(id);
    return readOne(query, QString::number(id.value), readUser);
}

Result<UserRecord> UserRepository::byLogin(const QString& login) {
    Statement query(m_database, kSelect + u"WHERE login = ?"_s);
    query.bind(login);
    return readOne(query, login, readUser);
}

Result<QList<UserRecord>> UserRepository::all() {
    Statement query(m_database, kSelect + u"ORDER BY login"_s);
    return readAll(query, readUser);
}

Status UserRepository::keepCertificate(const UserCertificate& replaced) {
    Statement insert(m_database,
                     u"INSERT INTO user_certificates (login, certificate, replaced_at) VALUES (?, ?, ?)"_s);
    insert.bind(replaced.login).bind(replaced.certificate).bind(replaced.until);
    return insert.run();
}

Result<QList<UserCertificate>> UserRepository::replacedCertificates() {
    Statement query(m_database,
                    u"SELECT login, certificate, replaced_at FROM user_certificates ORDER BY id"_s);
    return readAll(query, [](const Statement& row) {
        return UserCertificate{row.text(0), row.bytes(1), row.time(2)};
    });
}

} // namespace sl::store
