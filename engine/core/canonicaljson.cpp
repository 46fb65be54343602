// SPDX-License-Identifier: Apache-2.0
#include "engine/core/canonicaljson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>
#include <vector>

namespace sl {
namespace {

/// One UTF-16 code unit, or the escape of one that no text may hold as it is.
void appendUnit(QByteArray& out, QChar unit) {
    switch (unit.unicode()) {
    case '"':
        out += "\\\"";
        break;
    case '\\':
        out += "\\\\";
        break;
    case '\b':
        out += "\\b";
        break;
    case '\f':
        out += "\\f";
        break;
    case '\n':
        out += "\\n";
        break;
    case '\r':
        out += "\\r";
        break;
    case '\t':
        out += "\\t";
        break;
    default:
        if (unit.unicode() < 0x20 || unit.isSurrogate())
            out += "\\u" + QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
        else
            out += QString(unit).toUtf8();
    }
}

void appendString(QByteArray& out, const QString& text, NumberSpelling spelling) {
    out += '"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        const bool pair = unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            out += text.sliced(i++, 2).toUtf8();
        else if (unit.isSurrogate() && spelling == NumberSpelling::BeforeRfc8785)
            out += '?';
        else
            appendUnit(out, unit);
    }
    out += '"';
}

/// Number::toString of ECMAScript 2015, 7.1.12.1: the digits are the shortest that read back as the same
/// double, and of these the nearest to it.
void appendNumber(QByteArray& out, double number) {
    constexpr int kMostWholeDigits = 21;
    constexpr int kMostLeadingZeros = 6;
    if (number == 0.0) { // minus zero too
        out += '0';
        return;
    }
    std::array<char, 32> shortest{}; // "-1.2345678901234567e-308"
    const auto end =
        std::to_chars(shortest.begin(), shortest.end(), std::abs(number), std::chars_format::scientific).ptr;
    const QByteArray spelt(shortest.data(), end - shortest.data());
    const qsizetype mark = spelt.indexOf('e');
    const QByteArray digits = spelt.first(qMax<qsizetype>(mark, 1)).replace(".", "");
    const int point = spelt.mid(mark + 1).toInt() + 1; // digits before the decimal point
    const auto count = static_cast<int>(digits.size());
    if (number < 0.0)
        out += '-';
    if (!std::isfinite(number))
        out += spelt;
    else if (count <= point && point <= kMostWholeDigits)
        out += digits.leftJustified(point, '0');
    else if (0 < point && point <= kMostWholeDigits)
        out += digits.first(point) + '.' + digits.sliced(point);
    else if (-kMostLeadingZeros < point && point <= 0)
        out += "0." + QByteArray(-point, '0') + digits;
    else
        out += digits.first(1) + (count > 1 ? "." + digits.sliced(1) : QByteArray()) +
               (point > 0 ? "e+" : "e-") + QByteArray::number(std::abs(point - 1));
}

void appendNumberAsBefore(QByteArray& out, double number) {
    // whole numbers up to 2^53 without exponent or point
    if (std::nearbyint(number) == number && std::abs(number) < 9007199254740992.0)
        out += QByteArray::number(static_cast<qint64>(number));
    else
        out += QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

void append(QByteArray& out, const QJsonValue& value, NumberSpelling numbers) {
    switch (value.type()) {
    case QJsonValue::Undefined:
    case QJsonValue::Null:
        out += "null";
        break;
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        break;
    case QJsonValue::Double:
        (numbers == NumberSpelling::Rfc8785 ? appendNumber : appendNumberAsBefore)(out, value.toDouble());
        break;
    case QJsonValue::String:
        appendString(out, value.toString(), numbers);
        break;
    case QJsonValue::Array: {
        out += '[';
        bool first = true;
        for (const QJsonValue& item : value.toArray()) {
            if (!first)
                out += ',';
            first = false;
            append(out, item, numbers);
        }
        out += ']';
        break;
    }
    case QJsonValue::Object: {
        // no look-up by key: Qt 6.4 misses keys beside others that UTF-8 and UTF-16 sort in different orders
        const QJsonObject object = value.toObject();
        std::vector<std::pair<QString, QJsonValue>> members;
        for (auto member = object.begin(); member != object.end(); ++member)
            members.emplace_back(member.key(), member.value());
        std::stable_sort(members.begin(), members.end(), // QString compares by UTF-16 code units
                         [](const auto& one, const auto& other) { return one.first < other.first; });
        // nor does it always see that a key was there before: the last counts, as readers of JSON have it
        const auto last =
            std::unique(members.rbegin(), members.rend(),
                        [](const auto& later, const auto& earlier) { return later.first == earlier.first; });
        members.erase(members.begin(), last.base());
        out += '{';
        bool first = true;
        for (const auto& [key, item] : members) {
            if (!first)
                out += ',';
            first = false;
            appendString(out, key, numbers);
            out += ':';
            append(out, item, numbers);
        }
        out += '}';
        break;
    }
    }
}

} // namespace

QByteArray canonicalJson(const QJsonValue& value, NumberSpelling numbers) {
    QByteArray out;
    append(out, value, numbers);
    return out;
}

} // namespace sl
