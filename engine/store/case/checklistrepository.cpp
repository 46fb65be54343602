// SPDX-License-Identifier: Apache-2.0
#include "engine/store/case/checklistrepository.h"

#include "engine/store/connection/internal/rows.h"

namespace sl::store {
namespace {

const QString kSelect = u"SELECT id, examination_id, candidate_id, saved_at FROM checklists "_s;

struct Header {
    qint64 id = 0;
    ChecklistRecord checklist;
};

Header readHeader(const Statement& row) {
    const auto candidate = row.isNull(2) ? CandidateId() : row.id<CandidateId>(2);
    return {row.integer(0), {row.id<ExaminationId>(1), candidate, {}, {}, row.time(3)}};
}

std::optional<bool> flagOrNone(const Statement& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(row.flag(column));
}

ChecklistLine readLine(const Statement& row) {
    ChecklistLine line;
    line.feature = enumOf<Feature>(row.text(0), kFeatureNames);
    line.inProbe = flagOrNone(row, 1);
    line.inCandidate = flagOrNone(row, 2);
    if (!row.isNull(3))
        line.finding = enumOf<Finding>(row.text(3), kFindingNames);
    line.note = row.text(4);
    return line;
}

ChecklistRegion readRegion(const Statement& row) {
    ChecklistRegion region;
    region.number = row.number(0);
    region.side = enumOf<PictureSide>(row.text(1), kSideNames);
    region.feature = enumOf<Feature>(row.text(2), kFeatureNames);
    region.picture = row.hash(3);
    for (const auto& point : row.array(4))
        region.outline.append({point.toArray().at(0).toDouble(), point.toArray().at(1).toDouble()});
    return region;
}

QJsonArray toJson(const QList<QPointF>& outline) {
    QJsonArray points;
    for (const auto& point : outline)
        points.append(QJsonArray{point.x(), point.y()});
    return points;
}

Status insertLines(Database& database, qint64 id, const QList<ChecklistLine>& lines) {
    Statement insert(database, u"INSERT INTO checklist_lines (checklist_id, position, feature, in_probe, "
                               "in_candidate, finding, note) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto& line = lines.at(i);
        insert.bind(id).bind(static_cast<qint64>(i)).bind(nameOf(line.feature, kFeatureNames));
        insert.bind(line.inProbe).bind(line.inCandidate);
        if (line.finding)
            insert.bind(nameOf(*line.finding, kFindingNames));
        else
            insert.bindNull();
        SL_CHECK(insert.bind(line.note).run());
    }
    return {};
}

Status insertRegions(Database& database, qint64 id, const QList<ChecklistRegion>& regions) {
    Statement insert(database, u"INSERT INTO checklist_regions (checklist_id, number, side, feature, "
                               "picture, outline) VALUES (?, ?, ?, ?, ?, ?)"_s);
    for (const auto& region : regions) {
        insert.bind(id).bind(region.number).bind(nameOf(region.side, kSideNames));
        insert.bind(nameOf(region.feature, kFeatureNames)).bind(region.picture);
        SL_CHECK(insert.bind(toJson(region.outline)).run());
    }
    return {};
}

Result<QList<ChecklistRecord>> readFilled(Database& database, Statement& query) {
    SL_TRY(const auto headers, readAll(query, readHeader));
    QList<ChecklistRecord> checklists;
    for (auto [id, checklist] : headers) {
        Statement lines(database, u"SELECT feature, in_probe, in_candidate, finding, note FROM "
                                  "checklist_lines WHERE checklist_id = ? ORDER BY position"_s);
        lines.bind(id);
        SL_TRY(checklist.lines, readAll(lines, readLine));
        Statement regions(database, u"SELECT number, side, feature, picture, outline FROM "
                                    "checklist_regions WHERE checklist_id = ? ORDER BY number, side DESC"_s);
        regions.bind(id);
        SL_TRY(checklist.regions, readAll(regions, readRegion));
        checklists.append(std::move(checklist));
    }
    return checklists;
}

} // namespace

Status ChecklistRepository::append(const ChecklistRecord& checklist) {
    Statement insert(m_database, u"INSERT INTO checklists (examination_id, candidate_id, saved_at) "
                                 "VALUES (?, ?, ?)"_s);
    insert.bind(checklist.examination);
    if (checklist.isOfProbe())
        insert.bindNull();
    else
        insert.bind(checklist.candidate);
    SL_CHECK(insert.bind(checklist.savedAt).run());
    const auto id = insert.insertedId();
    SL_CHECK(insertLines(m_database, id, checklist.lines));
    return insertRegions(m_database, id, checklist.regions);
}

Result<QList<ChecklistRecord>> ChecklistRepository::ofExamination(ExaminationId id) {
    Statement query(m_database, kSelect + u"WHERE id IN (SELECT max(id) FROM checklists WHERE "
                                          "examination_id = ? GROUP BY candidate_id) "
                                          "ORDER BY candidate_id"_s);
    query.bind(id);
    return readFilled(m_database, query);
}

Result<QList<ChecklistRecord>> ChecklistRepository::history(ExaminationId id) {
    Statement query(m_database, kSelect + u"WHERE examination_id = ? ORDER BY id"_s);
    query.bind(id);
    return readFilled(m_database, query);
}

} // namespace sl::store
