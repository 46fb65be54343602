// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace sl::casework {

/// Known signers of kept heads, besides the workspace's users.
struct HeadKeys {
    QList<QByteArray> certificates; ///< X.509, DER or PEM
    QStringList witnesses;          ///< as evidence::WitnessName writes them
};

} // namespace sl::casework
