// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/userrecord.h"
#include "engine/core/result.h"
#include "engine/evidence/identity/signingkey.h"
#include "engine/store/connection/database.h"

namespace sl::workspace {

/// The key of a workspace under which first examinations are encrypted while another person is still to
/// examine. It stands in the workspace's database as CMS for the certificate of every user who may log in, or
/// who has a password to choose: whoever seals last must be able to open it without the others. So it keeps
/// the answers from those who read the files, not from a user who decrypts with their own key.
class ReviewKey {
public:
    /// `authority`: of the workspace, X.509, DER.
    ReviewKey(store::Database& workspace, const QByteArray& authority)
        : m_database(workspace), m_authority(authority) {}

    /// Errors: RecordAltered (its row is not as the log says, or not for this key), NotFound (nobody has
    /// logged in since an earlier version).
    [[nodiscard]] Result<QByteArray> openWith(const evidence::SigningKey& key);
    /// Makes it for all users when there never was one. In a transaction with an entry, as the next.
    [[nodiscard]] Status makeOnce(const UserRecord& user);
    /// For all users as they are now: `changed` by this very transaction, the others with the certificate
    /// that the latest signed entry names; a row that somebody put into the table by hand gets none. A key
    /// that is gone, exchanged or damaged stays as it is, for a check of the log to name: nobody's access
    /// hangs on it, and no entry signs for it. Errors: SigningFailed, those of the store.
    [[nodiscard]] Status shareAgain(const evidence::SigningKey& key, const UserRecord& changed);

private:
    /// Errors: RecordAltered (the row is not as the log says), NotFound (there never was one).
    [[nodiscard]] Result<QByteArray> encrypted();
    [[nodiscard]] Status put(const QByteArray& key, const UserRecord& changed);
    store::Database& m_database;
    const QByteArray& m_authority;
};

} // namespace sl::workspace
