// SPDX-License-Identifier: Apache-2.0
#include "engine/bundle/bundlefault.h"

namespace sl::bundle {

QString faultName(BundleFault::Kind kind) {
    static const char* const names[] = {"missing",  "notListed", "altered", "link",   "special", "path",
                                        "tooLarge", "malformed", "log",     "report", "template"};
    return QString::fromLatin1(names[static_cast<size_t>(kind)]);
}

} // namespace sl::bundle
