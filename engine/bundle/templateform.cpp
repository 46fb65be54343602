// SPDX-License-Identifier: Apache-2.0
#include "engine/bundle/templateform.h"

#include <QJsonArray>
#include <QtEndian>

#include <cmath>

namespace sl::bundle {

QByteArray bytesOf(const Template& templ) {
    QByteArray bytes(static_cast<qsizetype>(templ.size() * sizeof(float)), Qt::Uninitialized);
    qToLittleEndian<float>(templ.data(), static_cast<qsizetype>(templ.size()), bytes.data());
    return bytes;
}

Result<Template> templateFrom(const QByteArray& bytes, int dimension) {
    if (dimension < 1 || dimension > kLargestTemplate || bytes.size() != dimension * qsizetype(sizeof(float)))
        return fail(ErrorCode::InvalidArgument, {}, u"not %1 values"_s.arg(dimension));
    Template templ(static_cast<size_t>(dimension));
    qFromLittleEndian<float>(bytes.constData(), dimension, templ.data());
    for (const float value : templ)
        if (!std::isfinite(value))
            return fail(ErrorCode::InvalidArgument, {}, u"a value that is not finite"_s);
    return templ;
}

QJsonObject toJson(const FaceGeometry& face) {
    QJsonArray points;
    for (const auto& point : face.landmarks)
        points.append(QJsonArray{point.x(), point.y()});
    QJsonObject json{{u"box"_s, QJsonArray{face.box.x(), face.box.y(), face.box.width(), face.box.height()}},
                     {u"landmarks"_s, points},
                     {u"score"_s, face.score},
                     {u"quarterTurns"_s, face.quarterTurns},
                     {u"placedByHand"_s, face.placedByHand}};
    if (face.lightening != 1.0)
        json.insert(u"lightening"_s, face.lightening);
    return json;
}

Result<FaceGeometry> geometryFrom(const QJsonObject& json) {
    FaceGeometry face;
    const auto box = json.value(u"box"_s).toArray();
    const auto points = json.value(u"landmarks"_s).toArray();
    if (box.size() != 4 || points.size() != qsizetype(face.landmarks.size()))
        return fail(ErrorCode::InvalidArgument, {}, u"no place of a face"_s);
    face.box = {box.at(0).toDouble(), box.at(1).toDouble(), box.at(2).toDouble(), box.at(3).toDouble()};
    for (qsizetype i = 0; i < points.size(); ++i)
        face.landmarks[static_cast<size_t>(i)] = {points.at(i)[0].toDouble(), points.at(i)[1].toDouble()};
    face.score = json.value(u"score"_s).toDouble();
    face.quarterTurns = json.value(u"quarterTurns"_s).toInt();
    face.placedByHand = json.value(u"placedByHand"_s).toBool();
    face.lightening = json.value(u"lightening"_s).toDouble(1.0);
    return face;
}

} // namespace sl::bundle
