// SPDX-License-Identifier: Apache-2.0
#include "widgets/controls/place/casekey.h"

#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace sl::widgets {
namespace {

QString encoded(const QString& text) {
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString spelledOneWay(const QString& folder) {
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(folder).absoluteFilePath() : canonical;
}

} // namespace

QString caseKey(const QString& workspaceFolder, const QString& login, const CaseRecord& record) {
    return u"%1/%2/%3@%4"_s.arg(encoded(spelledOneWay(workspaceFolder)), encoded(login),
                                encoded(record.number), QString::number(record.createdAt.toSecsSinceEpoch()));
}

} // namespace sl::widgets
