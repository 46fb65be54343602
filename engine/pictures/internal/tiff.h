// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QtEndian>

#include <optional>

namespace sl::pictures {

/// A TIFF structure in memory; every read is checked against its end, the work is bounded.
class Tiff {
public:
    [[nodiscard]] static std::optional<Tiff> open(QByteArrayView bytes);

    [[nodiscard]] quint32 firstFolder() const { return number<quint32>(4); }
    /// How many pictures the folders are of, one behind the other; smaller copies of one are not counted.
    [[nodiscard]] int pictures() const;
    /// The text of `tag` in the folder at `offset`; empty when it is not there.
    [[nodiscard]] QString text(quint32 folder, quint16 tag) const;
    /// The first value of a tag of bytes, shorts or longs; 0 when it is not there.
    [[nodiscard]] quint32 value(quint32 folder, quint16 tag) const;
    [[nodiscard]] bool has(quint32 folder, quint16 tag) const { return find(folder, tag) > 0; }

private:
    Tiff(QByteArrayView bytes, bool bigEndian) : m_bytes(bytes), m_bigEndian(bigEndian) {}

    [[nodiscard]] bool holds(quint64 offset, quint64 length) const {
        return offset + length <= quint64(m_bytes.size());
    }
    template <class T>
    [[nodiscard]] T number(quint64 offset) const {
        if (!holds(offset, sizeof(T)))
            return 0;
        const char* at = m_bytes.data() + offset;
        return m_bigEndian ? qFromBigEndian<T>(at) : qFromLittleEndian<T>(at);
    }
    /// Offset of the entry, 0 when there is none.
    [[nodiscard]] quint32 find(quint32 folder, quint16 tag) const;

    QByteArrayView m_bytes;
    bool m_bigEndian;
};

} // namespace sl::pictures
