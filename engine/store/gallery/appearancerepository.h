// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/ids.h"
#include "engine/store/connection/database.h"

#include <QDateTime>
#include <QList>

namespace sl::store {

/// A person on a candidate list of some case.
struct Appearance {
    PersonId person;
    QString caseNumber;
    SearchId search;
    int rank = 0;
    QDateTime at;
    bool operator==(const Appearance&) const = default;
};

/// The workspace database's index of candidate lists by person; the case databases hold the facts.
class AppearanceRepository {
public:
    explicit AppearanceRepository(Database& database) : m_database(database) {}

    /// Replaces what is there for the same case, search and person.
    [[nodiscard]] Status put(const Appearance& appearance);
    [[nodiscard]] Result<QList<Appearance>> ofPerson(PersonId person); ///< newest first

private:
    Database& m_database;
};

} // namespace sl::store
