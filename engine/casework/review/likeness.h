// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/personrecord.h"
#include "engine/core/records/searchrecord.h"
#include "engine/core/result.h"
#include "engine/store/connection/database.h"

#include <QHash>
#include <QList>

namespace sl::casework {

/// The recorded facts that make a candidate stand out among others.
struct Looks {
    QString sex;
    int birthYear = 0; ///< 0: not recorded
    Template templ;    ///< of unit length; empty: not on record
};

/// How unlike two people are, 0 to 22, so that nobody stands out of a line-up: another sex on record 10 (5
/// when it is not on record), a tenth of the years between them up to 10 (5 when not on record), and 1 -
/// cosine of their templates (1 when one is missing). Sex outweighs age, age outweighs looks.
[[nodiscard]] double unlikeness(const Looks& one, const Looks& other);

/// Of each candidate, as the gallery holds them; nothing of persons removed since. Errors: those of the
/// store.
[[nodiscard]] Result<QHash<CandidateId, Looks>>
looksOf(store::Database& gallery, const QList<CandidateRecord>& candidates, const QString& packIdentity);

/// All of `candidates` in groups of people who are alike: nobody stands out who is shown with their group.
/// First they are parted by the sex on record. Those without one go with the largest part, the first of equal
/// ones; so does a part of fewer than half of `size`, and only thus are the sexes mixed. Then each part falls
/// into groups of about `size`: n / size of them, rounded, at least one, whose sizes differ by one at most.
/// The one who is most unlike the rest of the part comes first and takes the most alike ones along, then the
/// next of who is left; equal ones in the order given. Who was supported plays no part: the groups are the
/// same for everybody who makes them.
[[nodiscard]] QList<QList<CandidateId>> lineUps(const QList<CandidateId>& candidates,
                                                const QHash<CandidateId, Looks>& looks, int size);

} // namespace sl::casework
