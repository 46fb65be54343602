// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/caserecord.h"
#include "engine/store/connection/database.h"

#include <QList>

namespace sl::store {

/// Faces of a case database. Never deleted: searches refer to them.
class FaceRepository {
public:
    explicit FaceRepository(Database& database) : m_database(database) {}

    [[nodiscard]] Result<FaceId> insert(const FaceRecord& face);    ///< `face.id` is ignored
    [[nodiscard]] Result<FaceRecord> find(FaceId id);               ///< NotFound
    [[nodiscard]] Result<QList<FaceRecord>> ofMedia(MediaId media); ///< as found
    [[nodiscard]] Result<QList<FaceRecord>> all();
    /// Template and quality made again by another pack. Errors: NotFound.
    [[nodiscard]] Status setTemplate(FaceId id, const QString& packIdentity, const Template& templ,
                                     const QualityRecord& quality, double rawLength);
    [[nodiscard]] Status setRawLength(FaceId id, double rawLength); ///< Errors: NotFound.
    [[nodiscard]] Result<int> count();

private:
    Database& m_database;
};

} // namespace sl::store
