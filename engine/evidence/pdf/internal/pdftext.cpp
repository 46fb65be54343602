// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/pdf/internal/pdftext.h"

#include "engine/core/literals.h"

#include <QRegularExpression>

#include <algorithm>

namespace sl::evidence {

QByteArray pdfTextString(const QString& text) {
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
    if (plain) {
        QByteArray literal = text.toLatin1();
        literal.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
        return '(' + literal + ')';
    }
    QByteArray utf16("\xFE\xFF", 2);
    for (const QChar c : text) {
        utf16 += static_cast<char>(c.unicode() >> 8);
        utf16 += static_cast<char>(c.unicode() & 0xFF);
    }
    return '<' + utf16.toHex() + '>';
}

QByteArray pdfDate(const QDateTime& time) {
    return "(D:" + time.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1() + "+00'00')";
}

QDateTime fromPdfDate(const QString& text) {
    static const QRegularExpression form(
        u"^D:(\\d{4})(\\d\\d)?(\\d\\d)?(\\d\\d)?(\\d\\d)?(\\d\\d)?(?:Z(?:00'?(?:00'?)?)?|([+-])"
        "(\\d\\d)'?(?:(\\d\\d)'?)?)?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const auto number = [&match](int group, int absent) {
        return match.hasCaptured(group) && !match.captured(group).isEmpty() ? match.captured(group).toInt()
                                                                            : absent;
    };
    const int offset = (number(8, 0) * 60 + number(9, 0)) * 60 * (match.captured(7) == u"-"_s ? -1 : 1);
    const QDateTime time(QDate(number(1, 0), number(2, 1), number(3, 1)),
                         QTime(number(4, 0), number(5, 0), number(6, 0)), Qt::UTC);
    return time.isValid() ? time.addSecs(-offset) : QDateTime();
}

} // namespace sl::evidence
