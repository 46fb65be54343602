// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/store/connection/database.h"

#include <QByteArray>

namespace sl::store {

/// The model pack that was chosen for a workspace.
struct ChosenPack {
    QString identity; ///< ModelPack::identity()
    QString id;       ///< for people
};

/// What a workspace or case database records about the agency it belongs to.
class MetaRepository {
public:
    explicit MetaRepository(Database& database) : m_database(database) {}

    [[nodiscard]] Result<QString> agency(); ///< NotFound
    [[nodiscard]] Status setAgency(const QString& agency);
    [[nodiscard]] Result<QByteArray> authorityCertificate(); ///< X.509, DER; NotFound
    [[nodiscard]] Status setAuthorityCertificate(const QByteArray& certificate);
    [[nodiscard]] Result<bool> isDemo(); ///< false unless set
    [[nodiscard]] Status setDemo();

    [[nodiscard]] Result<QByteArray> reviewKey(); ///< CMS, DER; NotFound
    [[nodiscard]] Status setReviewKey(const QByteArray& encrypted);

    [[nodiscard]] Result<ChosenPack> chosenPack(); ///< NotFound
    [[nodiscard]] Status setChosenPack(const ChosenPack& pack);

private:
    [[nodiscard]] Result<QByteArray> value(const QString& key);
    [[nodiscard]] Status setValue(const QString& key, const QByteArray& value);
    Database& m_database;
};

} // namespace sl::store
