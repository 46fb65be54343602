// SPDX-License-Identifier: Apache-2.0
#include "tests/support/reference.h"

#include <QFileInfo>

namespace sl::test {
namespace {

QString besideCheckout(const QString& name, const QString& proof) {
    const QString path = QStringLiteral(SECONDLOOK_SOURCE_DIR "/../shared/") + name;
    return QFileInfo::exists(path + proof) ? QFileInfo(path).canonicalFilePath() : QString();
}

} // namespace

QString referenceModels() {
    return besideCheckout(u"models"_s, u"/manifest.json"_s);
}

QString referenceFaces() {
    return besideCheckout(u"faces"_s, u"/lfw/pairs.txt"_s);
}

bool referenceRequired() {
    return qEnvironmentVariableIsSet("SECONDLOOK_REQUIRE_REFERENCE");
}

} // namespace sl::test
