// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/error.h"

#include <QString>

#include <memory>

class QSettings;

namespace sl {
class Job;
}

namespace sl::widgets {

class ActionTable;
class Prompts;

/// The one place for running work and messages, at the bottom of the window. UI thread.
class StatusArea {
public:
    virtual ~StatusArea() = default;
    /// Shows progress, rate and time left with pause and cancel until the job has finished. `title` is a
    /// whole phrase.
    virtual void follow(const std::shared_ptr<Job>& job, const QString& title) = 0;
    /// A sentence that something was done; it disappears by itself.
    virtual void say(const QString& sentence) = 0;
    /// An error stays until it is closed: what happened and what to do.
    virtual void complain(const Error& error) = 0;
};

/// The services that every page is given.
struct Ui {
    ActionTable& actions;
    Prompts& prompts;
    StatusArea& status;
    QSettings& settings; ///< geometry, splitters, selections: nothing is lost by closing
};

} // namespace sl::widgets
