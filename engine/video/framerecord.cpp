// SPDX-License-Identifier: Apache-2.0
#include "engine/video/framerecord.h"

#include <QStringList>

namespace sl::video {
namespace {

using namespace Qt::StringLiterals;

constexpr int kLongestSide = 32'767;

std::optional<qint64> numberIn(const QJsonObject& row, const QString& key) {
    const auto value = row.value(key);
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

Stated statedIn(const QJsonObject& row, const QString& key) {
    return {row.value(key).toString(), row.value(key + u"_assumed"_s).toBool()};
}

void insertIf(QJsonObject& row, const QString& key, std::optional<qint64> number) {
    if (number)
        row.insert(key, *number);
}

bool isPossible(const FrameRecord& record) {
    const auto [width, height] = std::pair(record.size.width(), record.size.height());
    return record.ordinal >= 0 && width > 0 && height > 0 && width <= kLongestSide &&
           height <= kLongestSide && record.planeBytes > 0;
}

} // namespace

std::optional<double> FrameRecord::seconds() const {
    if (!time)
        return std::nullopt;
    return double(*time) * timeBase.numerator / timeBase.denominator;
}

std::optional<Fraction> fractionFromText(const QString& text) {
    const auto parts = text.split(u'/');
    if (parts.size() != 2)
        return std::nullopt;
    bool isNumerator = false, isDenominator = false;
    const Fraction fraction{parts[0].toInt(&isNumerator), parts[1].toInt(&isDenominator)};
    if (!isNumerator || !isDenominator || fraction.denominator <= 0)
        return std::nullopt;
    return fraction;
}

QString toText(const Fraction& fraction) {
    return u"%1/%2"_s.arg(fraction.numerator).arg(fraction.denominator);
}

QJsonObject toJson(const FrameRecord& record) {
    QJsonObject row{{u"frame"_s, record.ordinal},
                    {u"sha256"_s, record.hash.hex()},
                    {u"stream"_s, record.stream},
                    {u"time_base"_s, toText(record.timeBase)},
                    {u"type"_s, record.type},
                    {u"key_frame"_s, record.isKeyFrame},
                    {u"width"_s, record.size.width()},
                    {u"height"_s, record.size.height()},
                    {u"pixel_format"_s, record.pixelFormat},
                    {u"bytes"_s, record.planeBytes},
                    {u"interlaced"_s, record.isInterlaced},
                    {u"top_field_first"_s, record.isTopFieldFirst},
                    {u"pixel_aspect"_s, toText(record.pixelAspect)},
                    {u"rotation"_s, record.rotation},
                    {u"mirrored"_s, record.isMirrored},
                    {u"matrix"_s, record.matrix.value},
                    {u"matrix_assumed"_s, record.matrix.assumed},
                    {u"range"_s, record.range.value},
                    {u"range_assumed"_s, record.range.assumed},
                    {u"corrupt"_s, record.isCorrupt},
                    {u"concealed"_s, record.isConcealed},
                    {u"decoder"_s, record.decoder}};
    insertIf(row, u"time"_s, record.time);
    insertIf(row, u"byte"_s, record.byte);
    insertIf(row, u"since_key_frame"_s, record.sinceKeyFrame);
    insertIf(row, u"key_time"_s, record.keyTime);
    return row;
}

Result<FrameRecord> frameRecordFromJson(const QJsonObject& row) {
    FrameRecord record;
    const auto hash = Sha256::fromHex(row.value(u"sha256"_s).toString());
    const auto timeBase = fractionFromText(row.value(u"time_base"_s).toString());
    const auto aspect = fractionFromText(row.value(u"pixel_aspect"_s).toString());
    if (!hash || !timeBase || !aspect)
        return fail(ErrorCode::HelperStopped, {}, u"a row that is none"_s);
    record.ordinal = row.value(u"frame"_s).toInteger(-1);
    record.hash = *hash;
    record.stream = row.value(u"stream"_s).toInt();
    record.time = numberIn(row, u"time"_s);
    record.timeBase = *timeBase;
    record.byte = numberIn(row, u"byte"_s);
    record.type = row.value(u"type"_s).toString();
    record.isKeyFrame = row.value(u"key_frame"_s).toBool();
    record.sinceKeyFrame = numberIn(row, u"since_key_frame"_s);
    record.keyTime = numberIn(row, u"key_time"_s);
    record.size = {row.value(u"width"_s).toInt(), row.value(u"height"_s).toInt()};
    record.pixelFormat = row.value(u"pixel_format"_s).toString();
    record.planeBytes = row.value(u"bytes"_s).toInteger();
    record.isInterlaced = row.value(u"interlaced"_s).toBool();
    record.isTopFieldFirst = row.value(u"top_field_first"_s).toBool();
    record.pixelAspect = *aspect;
    record.rotation = row.value(u"rotation"_s).toInt();
    record.isMirrored = row.value(u"mirrored"_s).toBool();
    record.matrix = statedIn(row, u"matrix"_s);
    record.range = statedIn(row, u"range"_s);
    record.isCorrupt = row.value(u"corrupt"_s).toBool();
    record.isConcealed = row.value(u"concealed"_s).toBool();
    record.decoder = row.value(u"decoder"_s).toString();
    if (!isPossible(record))
        return fail(ErrorCode::HelperStopped, {}, u"a frame that cannot be"_s);
    return record;
}

} // namespace sl::video
