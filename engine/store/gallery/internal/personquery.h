// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/personrecord.h"
#include "engine/store/connection/internal/statement.h"

namespace sl::store {

/// The FTS5 expression that finds `text`: each word quoted, as the beginning of a word, all of them required;
/// empty when there is no word in it.
[[nodiscard]] QString matchExpression(const QString& text);

/// SQL for: the person's birth_year is a year of birth.
[[nodiscard]] QString birthYearRecorded();

/// The WHERE clause of a PersonQuery: its SQL, and the binding of its values in order. Finds the
/// persons whom PersonFilter::matches() accepts.
class PersonCondition {
public:
    explicit PersonCondition(const PersonQuery& query);
    [[nodiscard]] QString where() const; ///< "WHERE …", or empty; with `after`, if it is given
    void bindTo(Statement& statement) const;

private:
    const PersonQuery m_query;
    QString m_match; ///< of m_query.text
};

} // namespace sl::store
