// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QImage>
#include <QList>
#include <QtEndian>

#include <utility>

namespace sl::test {

using ItlFields = QList<std::pair<int, QByteArray>>;

/// A small image file of `format`; the same for the same seed.
[[nodiscard]] inline QByteArray picture(const char* format, int seed) {
    QImage image(40, 50, QImage::Format_RGB888);
    image.fill(QColor::fromHsv(seed * 37 % 360, 200, 200));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, format) ? bytes : QByteArray();
}

/// Builds an ANSI/NIST-ITL transaction in the traditional encoding, lengths and contents list included.
class ItlSample {
public:
    ItlSample& header(const ItlFields& fields) {
        m_header = fields;
        return *this;
    }
    /// `data`, if any, becomes field 999.
    ItlSample& tagged(int type, ItlFields fields, const QByteArray& data = {}) {
        if (!data.isEmpty())
            fields.append({999, data});
        return raw(type, record(type, fields));
    }
    /// A record that is a four-byte length and what it counts.
    ItlSample& binary(int type, int length) {
        QByteArray bytes(length, '\x1d');
        qToBigEndian<quint32>(quint32(length), bytes.data());
        return raw(type, bytes);
    }
    ItlSample& raw(int type, const QByteArray& bytes) {
        m_types.append(type);
        m_records += bytes;
        return *this;
    }

    [[nodiscard]] QByteArray bytes() const {
        QByteArray contents = "1\x1f" + QByteArray::number(m_types.size());
        for (qsizetype i = 0; i < m_types.size(); ++i)
            contents += '\x1e' + QByteArray::number(m_types.at(i)) + '\x1f' + QByteArray::number(i);
        ItlFields fields{{2, "0500"}, {3, contents}};
        return record(1, fields + m_header) + m_records;
    }

private:
    static QByteArray record(int type, const ItlFields& fields) {
        QByteArray rest;
        for (const auto& [number, value] : fields)
            rest += '\x1d' + QByteArray::number(type) + '.' +
                    QByteArray::number(number).rightJustified(3, '0') + ':' + value;
        rest += '\x1c';
        const QByteArray start = QByteArray::number(type) + ".001:";
        qsizetype length = start.size() + rest.size();
        length += QByteArray::number(length + 4).size(); // the digits count themselves
        while (start.size() + QByteArray::number(length).size() + rest.size() != length)
            length = start.size() + QByteArray::number(length).size() + rest.size();
        return start + QByteArray::number(length) + rest;
    }

    ItlFields m_header;
    QList<int> m_types;
    QByteArray m_records;
};

} // namespace sl::test
