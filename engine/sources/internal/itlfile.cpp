// SPDX-License-Identifier: Apache-2.0
#include "engine/sources/internal/itlfile.h"

#include <QStringDecoder>
#include <QtEndian>

#include <optional>

namespace sl::sources {
namespace {

constexpr char kFieldEnd = 0x1d;    ///< GS
constexpr char kRecordEnd = 0x1c;   ///< FS
constexpr char kSubfieldEnd = 0x1e; ///< RS
constexpr char kItemEnd = 0x1f;     ///< US

constexpr int kLengthField = 1;
constexpr int kContentField = 3;
constexpr int kDataField = 999;
constexpr int kMostRecords = 1000;          ///< one for each value an IDC can have, and Type-1
constexpr qint64 kLengthWindow = 32;        ///< bytes; "10.001:" and the digits of a length
constexpr qint64 kMostText = 1 << 20;       ///< bytes of a record that is all text
constexpr qint64 kMostBeforeData = 1 << 16; ///< bytes of a Type-10 record up to field 999

bool isBinary(int type) {
    return type >= 3 && type <= 8;
}

/// "10.005:" at the beginning of `bytes`: the field's number and where its value begins.
struct Tag {
    int type = 0;
    int field = 0;
    qsizetype valueAt = 0;
};

std::optional<Tag> tagOf(const QByteArray& bytes) {
    const qsizetype point = bytes.left(kLengthWindow).indexOf('.');
    const qsizetype colon = bytes.left(kLengthWindow).indexOf(':');
    if (point < 1 || colon < point)
        return std::nullopt;
    bool typeIsNumber = false, fieldIsNumber = false;
    const Tag tag{bytes.left(point).toInt(&typeIsNumber),
                  bytes.mid(point + 1, colon - point - 1).toInt(&fieldIsNumber), colon + 1};
    return typeIsNumber && fieldIsNumber ? std::optional(tag) : std::nullopt;
}

/// Reads one transaction from the beginning of a file to its end.
class ItlReader {
public:
    ItlReader(QIODevice& file, const QString& name) : m_file(file), m_name(name) {}

    [[nodiscard]] Result<QList<ItlRecord>> read() {
        SL_TRY(auto first, readTagged(1));
        SL_TRY(const auto types, typesIn(first.fields.value(kContentField)));
        QList<ItlRecord> records{std::move(first)};
        for (const int type : types) {
            if (isBinary(type)) {
                SL_CHECK(skipBinary(type));
                continue;
            }
            SL_TRY(auto record, readTagged(type));
            if (type == 2 || type == 10)
                records.append(std::move(record));
        }
        return records;
    }

private:
    [[nodiscard]] tl::unexpected<Error> malformed(const QString& what) const {
        return fail(ErrorCode::RecordFileInvalid, m_name, what);
    }

    [[nodiscard]] tl::unexpected<Error> brokenOff(int type) const {
        return fail(ErrorCode::ImageTruncated, m_name,
                    u"the Type-%1 record at byte %2 goes on after the end of the file"_s.arg(type).arg(m_at));
    }

    [[nodiscard]] QByteArray bytesAt(qint64 at, qint64 length) {
        return m_file.seek(at) ? m_file.read(length) : QByteArray();
    }

    /// Of the record at m_at, with its separators; the file is at least that long.
    [[nodiscard]] Result<qint64> lengthOf(int type) {
        const QByteArray start = bytesAt(m_at, kLengthWindow);
        const auto tag = tagOf(start);
        if (!tag || tag->type != type || tag->field != kLengthField)
            return start.size() < kLengthWindow && m_at > 0
                       ? brokenOff(type)
                       : malformed(u"no field %1.001 at byte %2"_s.arg(type).arg(m_at));
        const qsizetype end = start.indexOf(kFieldEnd);
        bool isNumber = false;
        const qint64 length = start.mid(tag->valueAt, end - tag->valueAt).toLongLong(&isNumber);
        if (end < 0 || !isNumber || length <= end)
            return malformed(u"field %1.001 at byte %2 is not a length"_s.arg(type).arg(m_at));
        if (length > m_file.size() - m_at)
            return brokenOff(type);
        return length;
    }

    [[nodiscard]] Result<ItlRecord> readTagged(int type) {
        SL_TRY(const auto length, lengthOf(type));
        const qint64 from = m_at;
        m_at += length;
        if (bytesAt(m_at - 1, 1) != QByteArray(1, kRecordEnd))
            return malformed(
                u"the Type-%1 record at byte %2 does not end with FS at byte %3"_s.arg(type).arg(from).arg(
                    m_at - 1));
        if (type != 1 && type != 2 && type != 10)
            return ItlRecord{type, {}, 0, 0};
        const qint64 window = type == 10 ? kMostBeforeData : kMostText;
        if (type != 10 && length > window)
            return malformed(u"a Type-%1 record of %2 bytes"_s.arg(type).arg(length));
        return fieldsOf(type, from, bytesAt(from, std::min(length, window)), length);
    }

    [[nodiscard]] Result<ItlRecord> fieldsOf(int type, qint64 from, const QByteArray& bytes,
                                             qint64 length) const {
        ItlRecord record{type, {}, 0, 0};
        for (qsizetype at = 0; at < bytes.size();) {
            const auto tag = tagOf(bytes.mid(at, kLengthWindow));
            if (!tag || tag->type != type)
                return malformed(u"no field of a Type-%1 record at byte %2"_s.arg(type).arg(from + at));
            const qsizetype value = at + tag->valueAt;
            if (tag->field == kDataField) {
                record.dataOffset = from + value;
                record.dataLength = length - 1 - value;
                return record;
            }
            const qsizetype next = bytes.indexOf(kFieldEnd, value);
            const bool isLast = next < 0;
            if (isLast && bytes.size() < length)
                break;
            const qsizetype end = isLast ? bytes.size() - 1 : next; // the last byte is FS
            record.fields.insert(tag->field, bytes.mid(value, end - value));
            if (isLast)
                return record;
            at = next + 1;
        }
        return malformed(
            u"the Type-%1 record at byte %2 has no field 999 in its first %3 bytes"_s.arg(type).arg(from).arg(
                bytes.size()));
    }

    [[nodiscard]] Status skipBinary(int type) {
        const QByteArray start = bytesAt(m_at, sizeof(quint32));
        if (start.size() < qsizetype(sizeof(quint32)))
            return brokenOff(type);
        const qint64 length = qFromBigEndian<quint32>(start.constData());
        if (length <= qint64(sizeof(quint32)))
            return malformed(u"a Type-%1 record of %2 bytes"_s.arg(type).arg(length));
        if (length > m_file.size() - m_at)
            return brokenOff(type);
        m_at += length;
        return {};
    }

    /// Field 1.003: "1 US count", then "type US IDC" of each record that follows.
    [[nodiscard]] Result<QList<int>> typesIn(const QByteArray& content) const {
        const auto subfields = content.split(kSubfieldEnd);
        if (subfields.size() > kMostRecords)
            return malformed(u"field 1.003 lists %1 records"_s.arg(subfields.size()));
        QList<int> types;
        for (const QByteArray& subfield : subfields) {
            bool isNumber = false;
            types.append(subfield.split(kItemEnd).first().toInt(&isNumber));
            if (!isNumber || types.last() < 1 || types.last() > 99)
                return malformed(u"field 1.003 does not list the records"_s);
        }
        types.removeFirst();
        return types;
    }

    QIODevice& m_file;
    const QString m_name;
    qint64 m_at = 0;
};

} // namespace

QString ItlRecord::text(int field) const {
    const QByteArray item = fields.value(field).split(kSubfieldEnd).first().split(kItemEnd).first();
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(item);
    return (utf8.hasError() ? QString::fromLatin1(item) : text).trimmed();
}

Result<QList<ItlRecord>> readItlFile(QIODevice& file, const QString& name) {
    return ItlReader(file, name).read();
}

} // namespace sl::sources
