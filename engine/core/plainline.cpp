// SPDX-License-Identifier: Apache-2.0
#include "engine/core/plainline.h"

#include <algorithm>
#include <array>

namespace sl {
namespace {

/// Format characters that are seen, or without which a word of their script is written wrongly.
constexpr std::array<char32_t, 13> kNeeded{0x200C, 0x200D, 0x0600, 0x0601, 0x0602,  0x0603, 0x0604,
                                           0x0605, 0x06DD, 0x070F, 0x08E2, 0x110BD, 0x110CD};

bool isHidden(char32_t character) {
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Format:
        return std::find(kNeeded.begin(), kNeeded.end(), character) == kNeeded.end();
    default:
        return false;
    }
}

} // namespace

Status checkPlainLine(const QString& text, const QString& field) {
    qsizetype place = 0;
    // toUcs4() would hide a lone surrogate
    for (qsizetype i = 0; i < text.size(); ++i, ++place) {
        const QChar unit = text.at(i);
        const bool isPair = unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const char32_t character = isPair ? QChar::surrogateToUcs4(unit, text.at(++i)) : unit.unicode();
        if (isHidden(character))
            return fail(ErrorCode::HiddenCharacter, field,
                        u"U+%1 at place %2"_s.arg(uint(character), 4, 16, QLatin1Char('0')).arg(place + 1));
    }
    return {};
}

} // namespace sl
