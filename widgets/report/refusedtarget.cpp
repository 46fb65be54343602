// SPDX-License-Identifier: Apache-2.0
#include "widgets/report/refusedtarget.h"

#include "engine/core/files/within.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace sl::widgets {
namespace {

struct RefusedTarget {
    Q_DECLARE_TR_FUNCTIONS(sl::widgets::RefusedTarget)
public:
    static QString link(const QString& file) {
        //: %1 is a file
        return tr("%1 is a link, and a report is not written through a link. Choose another name.").arg(file);
    }
    static QString records(const QString& folder) {
        //: %1 is a folder
        return tr("%1 belongs to the records of the workspace, and no report is written among them. Choose a "
                  "folder outside of the workspace.")
            .arg(folder);
    }
    static QString noPdf(const QString& file) {
        //: %1 is a file
        return tr("%1 is there already and is not a PDF, so it is not replaced. Choose another name.")
            .arg(file);
    }
};

} // namespace

QString refusedTargetText(const QString& file, const QString& workspaceFolder) {
    const QFileInfo target(QFileInfo(file).absoluteFilePath());
    const QString name = QDir::toNativeSeparators(target.filePath());
    if (target.isSymLink())
        return RefusedTarget::link(name);
    if (target.exists() && !isWithin(target.path(), workspaceFolder))
        return RefusedTarget::noPdf(name);
    return RefusedTarget::records(QDir::toNativeSeparators(target.path()));
}

bool replacesPdf(const QString& file) {
    const QFileInfo target(file);
    if (target.isSymLink() || !target.isFile())
        return false;
    QFile present(file);
    return present.open(QIODevice::ReadOnly) && present.read(5) == "%PDF-";
}

} // namespace sl::widgets
