// SPDX-License-Identifier: Apache-2.0
#include "widgets/text/plaintext.h"

namespace sl::widgets {

QString plainToolTip(const QString& text) {
    // at least whatever Qt::mightBeRichText() takes for HTML; that function is not in Qt Core
    if (!text.contains(QLatin1Char('<')) && !text.contains(QLatin1String("&lt;")))
        return text;
    return QStringLiteral("<p style=\"white-space:pre-wrap\">") + text.toHtmlEscaped() +
           QStringLiteral("</p>");
}

QString plainButtonText(QString text) {
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace sl::widgets
