// SPDX-License-Identifier: Apache-2.0
#include "engine/core/files/exporttarget.h"

#include "engine/core/files/within.h"
#include "engine/core/literals.h"

#include <QFile>
#include <QFileInfo>

namespace sl {
namespace {

bool isPdf(const QString& file) {
    QFile present(file);
    return present.open(QIODevice::ReadOnly) && present.read(5) == "%PDF-";
}

} // namespace

Status checkExportTarget(const QString& file, const QStringList& records, MayReplace replace) {
    const QFileInfo target(QFileInfo(file).absoluteFilePath());
    if (file.isEmpty() || target.isSymLink())
        return fail(ErrorCode::ExportRefused, file, u"a link"_s);
    for (const QString& folder : records) {
        if (isWithin(target.path(), folder))
            return fail(ErrorCode::ExportRefused, file, u"inside %1"_s.arg(folder));
    }
    if (!target.exists())
        return {};
    if (replace == MayReplace::Nothing)
        return fail(ErrorCode::AlreadyExists, file);
    if (!target.isFile())
        return fail(ErrorCode::ExportRefused, file, u"exists and is not a file"_s);
    if (replace == MayReplace::Pdf && !isPdf(target.filePath()))
        return fail(ErrorCode::ExportRefused, file, u"exists and is not a PDF"_s);
    return {};
}

} // namespace sl
