// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/error.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <algorithm>

namespace sl {

/// Somebody who signed a kept head besides the log's own user.
struct HeadWitness {
    enum class State { Good, Unknown, Forged };
    QString name;
    State state = State::Unknown;
    QDateTime at; ///< by the witness's own clock; of a good one
};

/// The result of comparing one kept head of a log with the log.
struct HeadVerdict {
    enum class Log {
        Continues, ///< it begins with what the head saw
        Shorter,   ///< it has fewer entries than the head saw
        Differs,   ///< its first entries are not those that the head saw
        Missing,   ///< there is no case of that number here
        Elsewhere, ///< the head is of another workspace
        Unread,    ///< head or log cannot be read; `problem` says why
    };
    enum class Signer { Known, Unknown, Forged };

    QString file;
    QString caseNumber; ///< empty: the workspace's log
    Log log = Log::Unread;
    Signer signer = Signer::Unknown;
    QString login;      ///< of a known signer
    qint64 seen = 0;    ///< entries that the head saw
    qint64 entries = 0; ///< that the log has
    qint64 agreed = 0;  ///< of a log that differs: up to here another head that was given with it agrees
    QDateTime at;       ///< by the signer's own clock; may be invalid
    QList<HeadWitness> witnesses;
    Error problem;

    /// By the key of a user, or of a known witness: a user may have been removed from the log.
    [[nodiscard]] bool isTrusted() const {
        return signer == Signer::Known ||
               (signer == Signer::Unknown &&
                std::any_of(witnesses.begin(), witnesses.end(), [](const HeadWitness& witness) {
                    return witness.state == HeadWitness::State::Good;
                }));
    }
    [[nodiscard]] bool isForged() const {
        return signer == Signer::Forged ||
               std::any_of(witnesses.begin(), witnesses.end(), [](const HeadWitness& witness) {
                   return witness.state == HeadWitness::State::Forged;
               });
    }
};

} // namespace sl
