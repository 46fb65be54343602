// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/modelpack.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace sl::vision {
namespace {

/// The pack's own files, its licence and its readme; nothing else that happens to lie there.
QStringList filesOf(const ModelPack& pack) {
    QStringList files{QStringLiteral("manifest.json"), pack.detector().file, pack.embedder().file};
    if (pack.quality())
        files.append(pack.quality()->file);
    for (const QString& text : {QStringLiteral("LICENSE"), QStringLiteral("README.md")})
        if (QFile::exists(QDir(pack.folder()).filePath(text)))
            files.append(text);
    return files;
}

QString safeFolderName(QString id) {
    static const QRegularExpression unsafe(QStringLiteral("[^A-Za-z0-9._-]"));
    id.replace(unsafe, QStringLiteral("_"));
    return id.startsWith(QLatin1Char('.')) ? QLatin1Char('_') + id : id;
}

} // namespace

Result<QString> installModelPack(const QString& source) {
    const auto pack = ModelPack::open(source);
    if (!pack)
        return fail(pack);
    const QString parent = userModelsFolder();
    const QString target = QDir(parent).filePath(safeFolderName(pack->id()));
    if (QFileInfo::exists(target)) {
        const auto there = ModelPack::open(target);
        if (there && there->identity() == pack->identity())
            return target;
        return fail(ErrorCode::AlreadyExists, target, QStringLiteral("another pack of this id"));
    }
    if (!QDir().mkpath(parent))
        return fail(ErrorCode::WriteFailed, parent);
    QTemporaryDir staging(QDir(parent).filePath(QStringLiteral(".installing-XXXXXX")));
    if (!staging.isValid())
        return fail(ErrorCode::WriteFailed, parent, staging.errorString());
    for (const QString& name : filesOf(*pack)) {
        QFile file(QDir(pack->folder()).filePath(name));
        if (!file.copy(staging.filePath(name)))
            return fail(ErrorCode::WriteFailed, staging.filePath(name), file.errorString());
    }
    const auto copy = ModelPack::open(staging.path());
    if (!copy)
        return fail(copy);
    if (!QFile::setPermissions(staging.path(), QFile::Permissions(0x7755)) ||
        !QDir().rename(staging.path(), target))
        return fail(ErrorCode::WriteFailed, target);
    staging.setAutoRemove(false);
    return target;
}

} // namespace sl::vision
