// SPDX-License-Identifier: Apache-2.0
#include "engine/store/case/internal/adjustmentrows.h"

#include "engine/core/records/adjustment.h"
#include "engine/store/connection/internal/rows.h"

namespace sl::store {
namespace {

struct Row {
    AdjustedPicture picture; ///< without its steps
    QJsonObject step;
    Sha256 after;
};

Row readRow(const Statement& row) {
    const auto side = enumOf<PictureSide>(row.text(0), kSideNames);
    return {{side, row.hash(1), row.hash(3), {}}, row.object(2), row.hash(4)};
}

} // namespace

Status insertAdjustments(Database& database, qint64 answer, const QList<AdjustedPicture>& pictures) {
    Statement insert(database, u"INSERT INTO adjustments (answer_id, picture, side, position, step, before, "
                               "after) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    for (const auto& picture : pictures) {
        auto before = picture.before;
        int position = 0;
        for (const auto& step : picture.steps) {
            insert.bind(answer).bind(picture.picture).bind(nameOf(picture.side, kSideNames));
            insert.bind(++position).bind(toJson(step.adjustment)).bind(before).bind(step.after);
            SL_CHECK(insert.run());
            before = step.after;
        }
    }
    return {};
}

Result<QList<AdjustedPicture>> adjustmentsOf(Database& database, qint64 answer) {
    Statement query(database, u"SELECT side, picture, step, before, after FROM adjustments WHERE "
                              "answer_id = ? ORDER BY side DESC, picture, position"_s);
    query.bind(answer);
    SL_TRY(const auto rows, readAll(query, readRow));
    QList<AdjustedPicture> pictures;
    for (const auto& row : rows) {
        SL_TRY(const auto adjustment, adjustmentFromJson(row.step));
        const bool goesOn = !pictures.isEmpty() && pictures.last().side == row.picture.side &&
                            pictures.last().picture == row.picture.picture;
        if (!goesOn)
            pictures.append(row.picture);
        pictures.last().steps.append({adjustment, row.after});
    }
    return pictures;
}

} // namespace sl::store
