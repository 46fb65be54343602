// SPDX-License-Identifier: Apache-2.0
#include "engine/workspace/users/computeraccount.h"

#include "engine/core/literals.h"

#include <QSysInfo>

#include <array>

#include <pwd.h>
#include <unistd.h>

namespace sl::workspace {

QString computerAccount() {
    const uid_t id = geteuid();
    std::array<char, 16384> room{};
    passwd account{};
    passwd* found = nullptr;
    getpwuid_r(id, &account, room.data(), room.size(), &found);
    const QString name = found ? QString::fromLocal8Bit(found->pw_name) : QString::number(id);
    return u"account:%1@%2"_s.arg(name, QSysInfo::machineHostName());
}

} // namespace sl::workspace
