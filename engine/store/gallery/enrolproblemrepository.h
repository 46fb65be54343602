// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/personrecord.h"
#include "engine/store/connection/database.h"

#include <QDateTime>
#include <QList>

namespace sl::store {

/// Files that were not enrolled, by the run that met them.
class EnrolProblemRepository {
public:
    explicit EnrolProblemRepository(Database& database) : m_database(database) {}

    [[nodiscard]] Status insert(const QDateTime& runStartedAt, const EnrolProblem& problem);
    [[nodiscard]] Status removeOf(const QString& externalId);    ///< all of this person
    [[nodiscard]] Result<QList<EnrolProblem>> newest(int limit); ///< newest first

private:
    Database& m_database;
};

} // namespace sl::store
