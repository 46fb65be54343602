// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/exporttarget.h"

#include "engine/core/files/within.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace sl::casework {
namespace {

constexpr qint64 kLongestBeginning = 64;

bool beginsWithAny(const QString& file, const QByteArrayList& beginnings) {
    QFile present(file);
    if (!present.open(QIODevice::ReadOnly))
        return false;
    const auto bytes = present.read(kLongestBeginning);
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const QByteArray& beginning) { return bytes.startsWith(beginning); });
}

} // namespace

Status checkExportTarget(const QString& file, const QStringList& records, const QByteArrayList& beginnings) {
    const QFileInfo target(QFileInfo(file).absoluteFilePath());
    if (file.isEmpty() || target.isSymLink())
        return fail(ErrorCode::ExportRefused, file, u"a link"_s);
    for (const QString& folder : records) {
        if (isWithin(target.path(), folder))
            return fail(ErrorCode::ExportRefused, file, u"inside %1"_s.arg(folder));
    }
    if (target.exists() && !(target.isFile() && beginsWithAny(target.filePath(), beginnings)))
        return fail(ErrorCode::ExportRefused, file, u"exists and is not an earlier export"_s);
    return {};
}

} // namespace sl::casework
