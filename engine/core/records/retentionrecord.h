// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/ids.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace sl {

/// What was decided about a person who was reviewed: to be kept until the next review, and why.
struct PersonReview {
    QDate keptUntil;
    QString reason;
    QString by; ///< login
    QDateTime at;
};

/// How long a person of the gallery is kept: from that day on the person is due, to be removed or kept with
/// a reason.
struct RetentionRecord {
    PersonId id;
    QString externalId;
    QString name;
    int portraitCount = 0;
    QDate newestPortrait; ///< when it was captured or, where that is not recorded, enrolled
    QDate dueOn;          ///< of the last review or, without one, the policy's months after that
    QString keptBy;       ///< in the last review; empty: there was none
    QString keptBecause;
};

/// The persons who are due.
struct RetentionList {
    QDate on;       ///< as of this day
    int months = 0; ///< of the policy
    int total = 0;
    QList<RetentionRecord> persons; ///< the first of them, the longest due first
};

} // namespace sl
