// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/sha256.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <functional>

namespace sl::bundle {

/// A file to be put into a bag: its bytes, or where they are read once it is written.
struct BagFile {
    QString path; ///< "data/…", or a name in the bag's own folder
    Sha256 sha256;
    qint64 size = 0;
    QByteArray bytes = {};                         ///< when `read` is empty
    std::function<Result<QByteArray>()> read = {}; ///< gives bytes of that hash and size

    [[nodiscard]] static BagFile of(const QString& path, const QByteArray& bytes) {
        return {path, Sha256::of(bytes), bytes.size(), bytes, {}};
    }
};

/// What bag-info.txt says of a bag, besides its size.
struct BagInfo {
    QString organisation; ///< Source-Organization
    QString identifier;   ///< External-Identifier
    QString description;  ///< External-Description
    QDate date;           ///< Bagging-Date
};

} // namespace sl::bundle
