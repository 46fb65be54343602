// SPDX-License-Identifier: Apache-2.0
#include "engine/store/rows/internal/rowdigest.h"

#include <QCryptographicHash>

namespace sl::store {
namespace {

constexpr int kFieldBytes = 4;

QByteArray hashed(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray sized(const QByteArray& text) {
    return QByteArray::number(text.size()) + ':' + text;
}

} // namespace

RowDigest digestRow(const RowTable& table, const RawStatement& row, const QByteArray& salt) {
    QByteArray content = salt + sized(table.name);
    QByteArray fields;
    for (int i = 0; i < int(table.columns.size()); ++i) {
        const QByteArray field = sized(table.columns.at(i)) + row.value(i).canonical();
        content += field;
        fields += hashed(salt + field).left(kFieldBytes);
    }
    return {hashed(content), fields};
}

QByteArray firstDifference(const RowTable& table, const RowDigest& left, const RowDigest& right) {
    const auto size = table.columns.size() * kFieldBytes;
    if (left.fields.size() != size || right.fields.size() != size)
        return {};
    for (int i = 0; i < int(table.columns.size()); ++i)
        if (left.fields.mid(i * kFieldBytes, kFieldBytes) != right.fields.mid(i * kFieldBytes, kFieldBytes))
            return table.columns.at(i);
    return {};
}

} // namespace sl::store
