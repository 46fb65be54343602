// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/policyrecord.h"
#include "engine/core/records/userrecord.h"

#include <QString>

namespace sl::workspace {

struct NewUser {
    QString login;
    QString fullName;
    Roles roles;
    QString password;
};

struct NewWorkspace {
    QString folder;
    QString agency;
    NewUser firstUser; ///< becomes supervisor besides the given roles
    PolicyRecord policy;
    bool isDemo = false; ///< for showing the program: nobody in it exists; said wherever it is open
};

} // namespace sl::workspace
