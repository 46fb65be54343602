// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/personrecord.h"
#include "engine/store/statement.h"

namespace sl::store {

/// The WHERE clause of a PersonQuery: its SQL, and the binding of its values in order.
class PersonFilter {
public:
    explicit PersonFilter(const PersonQuery& query);
    [[nodiscard]] QString where() const; ///< "WHERE …", or empty
    void bindTo(Statement& statement) const;

private:
    const PersonQuery m_query;
    QString m_match; ///< FTS5 expression of m_query.text
};

} // namespace sl::store
