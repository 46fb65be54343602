// SPDX-License-Identifier: Apache-2.0
#include "engine/store/case/internal/facecolumns.h"

#include <QJsonArray>
#include <QStringList>

namespace sl::store {
namespace {

constexpr int kGeometryColumns = 8;
constexpr int kQualityColumns = 7;

QJsonArray toJson(const std::array<QPointF, 5>& landmarks) {
    QJsonArray points;
    for (const QPointF& point : landmarks)
        points.append(QJsonArray{point.x(), point.y()});
    return points;
}

std::array<QPointF, 5> landmarksOf(const QJsonArray& points) {
    std::array<QPointF, 5> landmarks{};
    for (size_t i = 0; i < landmarks.size(); ++i) {
        const QJsonArray point = points.at(static_cast<qsizetype>(i)).toArray();
        landmarks[i] = {point.at(0).toDouble(), point.at(1).toDouble()};
    }
    return landmarks;
}

} // namespace

QString faceColumns() {
    return u"box_x, box_y, box_width, box_height, landmarks, score, quarter_turns, placed_by_hand, "
           "quality_unified, inter_eye_pixels, yaw_degrees, pitch_degrees, roll_degrees, sharpness, "
           "exposure"_s;
}

QString facePlaceholders() {
    return QStringList(kGeometryColumns + kQualityColumns, u"?"_s).join(u", "_s);
}

void bindFace(Statement& statement, const FaceGeometry& geometry, const QualityRecord& quality) {
    statement.bind(geometry.box.x())
        .bind(geometry.box.y())
        .bind(geometry.box.width())
        .bind(geometry.box.height());
    statement.bind(toJson(geometry.landmarks)).bind(geometry.score);
    statement.bind(geometry.quarterTurns).bind(geometry.placedByHand);
    bindQuality(statement, quality);
}

void bindQuality(Statement& statement, const QualityRecord& quality) {
    statement.bind(quality.unified).bind(quality.interEyePixels);
    statement.bind(quality.yawDegrees).bind(quality.pitchDegrees).bind(quality.rollDegrees);
    statement.bind(quality.sharpness).bind(quality.exposure);
}

FaceGeometry readGeometry(const Statement& row, int firstColumn) {
    const int c = firstColumn;
    return {QRectF(row.real(c), row.real(c + 1), row.real(c + 2), row.real(c + 3)),
            landmarksOf(row.array(c + 4)), row.real(c + 5), row.number(c + 6), row.flag(c + 7)};
}

QualityRecord readQuality(const Statement& row, int firstColumn) {
    const int c = firstColumn + kGeometryColumns;
    return {row.real(c),     row.real(c + 1), row.real(c + 2), row.real(c + 3),
            row.real(c + 4), row.real(c + 5), row.real(c + 6)};
}

} // namespace sl::store
