// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/future.h"
#include "engine/core/jobs/job.h"
#include "engine/core/records/userrecord.h"

#include <QList>

#include <memory>

namespace sl::widgets {

/// The demo as the window knows it; the composition root knows how to make one. UI thread.
class DemoOffer {
public:
    struct Account {
        QString login;
        QString fullName;
        Roles roles;
        QString password; ///< shown: it keeps nobody out
    };
    struct Run {
        std::shared_ptr<Job> job;
        Future<QString> folder; ///< of the demo workspace, when done
    };

    virtual ~DemoOffer() = default;
    [[nodiscard]] virtual QString folder() const = 0; ///< of the demo workspace, present or not
    [[nodiscard]] virtual bool isMade() const = 0;
    [[nodiscard]] virtual QList<Account> accounts() const = 0;
    /// Makes it, in place of one that is there; that one must not be open.
    [[nodiscard]] virtual Run make() = 0;
};

} // namespace sl::widgets
