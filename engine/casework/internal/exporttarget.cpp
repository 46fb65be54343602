// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/internal/exporttarget.h"

#include "engine/core/files/within.h"

#include <QFile>
#include <QFileInfo>

namespace sl::casework {
namespace {

bool isPdf(const QString& file) {
    QFile present(file);
    return present.open(QIODevice::ReadOnly) && present.read(5) == "%PDF-";
}

} // namespace

Status checkExportTarget(const QString& file, const QStringList& records) {
    const QFileInfo target(QFileInfo(file).absoluteFilePath());
    if (file.isEmpty() || target.isSymLink())
        return fail(ErrorCode::ExportRefused, file, u"a link"_s);
    for (const QString& folder : records) {
        if (isWithin(target.path(), folder))
            return fail(ErrorCode::ExportRefused, file, u"inside %1"_s.arg(folder));
    }
    if (target.exists() && !(target.isFile() && isPdf(target.filePath())))
        return fail(ErrorCode::ExportRefused, file, u"exists and is not a PDF"_s);
    return {};
}

} // namespace sl::casework
