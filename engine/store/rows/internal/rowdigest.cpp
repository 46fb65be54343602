// SPDX-License-Identifier: Apache-2.0
#include "engine/store/rows/internal/rowdigest.h"

#include "engine/store/rows/internal/addedcolumns.h"

#include <QCryptographicHash>

#include <algorithm>

namespace sl::store {
namespace {

constexpr qsizetype kFieldBytes = 4;

QByteArray hashed(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray sized(const QByteArray& text) {
    return QByteArray::number(text.size()) + ':' + text;
}

/// Of the first `count` covered columns; a step can only add columns behind them.
RowDigest digestFirst(qsizetype count, const RowTable& table, const RawStatement& row,
                      const QByteArray& salt) {
    QByteArray content = salt + sized(table.name);
    QByteArray fields;
    for (qsizetype i = 0; i < count; ++i) {
        const QByteArray field = sized(table.columns.at(i)) + row.value(int(i)).canonical();
        content += field;
        fields += hashed(salt + field).left(kFieldBytes);
    }
    return {hashed(content), fields};
}

QByteArray firstDifference(const RowTable& table, const RowDigest& left, const RowDigest& right) {
    if (left.fields.size() != right.fields.size())
        return {};
    for (qsizetype at = 0; at < left.fields.size(); at += kFieldBytes)
        if (left.fields.mid(at, kFieldBytes) != right.fields.mid(at, kFieldBytes))
            return table.columns.at(at / kFieldBytes);
    return {};
}

} // namespace

RowDigest digestRow(const RowTable& table, const RawStatement& row, const QByteArray& salt) {
    return digestFirst(table.columns.size(), table, row, salt);
}

RowComparison compareRow(const RowTable& table, const RawStatement& row, const QByteArray& salt,
                         const RowDigest& earlier) {
    const qsizetype covered = std::min(earlier.fields.size() / kFieldBytes, table.columns.size());
    const auto now = digestFirst(covered, table, row, salt);
    if (now.digest != earlier.digest)
        return {false, firstDifference(table, now, earlier)};
    for (auto i = covered; i < table.columns.size(); ++i)
        if (const auto& column = table.columns.at(i); !isAsAdded(table.name, column, row.value(int(i))))
            return {false, column};
    return {true, {}};
}

} // namespace sl::store
