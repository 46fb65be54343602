// SPDX-License-Identifier: Apache-2.0
#include "engine/store/rows/internal/addedcolumns.h"

#include <algorithm>

namespace sl::store {
namespace {

struct AddedColumn {
    QByteArray table;
    QByteArray column;
    RawValue value;
};

/// A step that adds a column to a covered table adds its line here.
const std::vector<AddedColumn>& addedColumns() {
    static const std::vector<AddedColumn> columns{
        {"searches", "face_suitability", RawValue::text("[]")},
        {"faces", "lightening", RawValue::real(1.0)},
    };
    return columns;
}

} // namespace

bool isAsAdded(const QByteArray& table, const QByteArray& column, const RawValue& value) {
    const auto& added = addedColumns();
    return std::any_of(added.begin(), added.end(), [&](const AddedColumn& known) {
        return known.table == table && known.column == column && known.value == value;
    });
}

} // namespace sl::store
