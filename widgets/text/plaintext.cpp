// SPDX-License-Identifier: Apache-2.0
#include "widgets/text/plaintext.h"

using namespace Qt::StringLiterals;

namespace sl::widgets {

QString plainToolTip(const QString& text) {
    // at least whatever Qt::mightBeRichText() takes for HTML; that function is not in Qt Core
    if (!text.contains(QLatin1Char('<')) && !text.contains(QLatin1String("&lt;")))
        return text;
    return u"<p style=\"white-space:pre-wrap\">"_s + text.toHtmlEscaped() + u"</p>"_s;
}

QString plainButtonText(QString text) {
    return text.replace(QLatin1Char('&'), u"&&"_s);
}

} // namespace sl::widgets
