// SPDX-License-Identifier: Apache-2.0
#include "engine/demo/internal/drawing/facemodel.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QtEndian>

#include <algorithm>

namespace sl::demo {
namespace {

constexpr size_t kLuma = size_t(FaceModel::kSide) * FaceModel::kSide;
constexpr size_t kChroma = size_t(FaceModel::kHalf) * FaceModel::kHalf;
constexpr size_t kPixels = kLuma + 2 * kChroma;
constexpr quint32 kVersion = 1;
constexpr quint32 kMostComponents = 1024;
constexpr quint32 kMostShapes = 64;

tl::unexpected<Error> malformed(const QString& file, const char* what) {
    return fail(ErrorCode::FileUnreadable, file, u"no face model: "_s + QString::fromLatin1(what));
}

Landmarks readLandmarks(QDataStream& stream) {
    Landmarks landmarks;
    for (QPointF& point : landmarks) {
        float x = 0, y = 0;
        stream >> x >> y;
        point = {x, y};
    }
    return landmarks;
}

/// The file's zlib stream, with the length that qUncompress wants before it.
QByteArray unpack(const QByteArray& packed, size_t bytes) {
    QByteArray framed(4, '\0');
    qToBigEndian(static_cast<quint32>(bytes), framed.data());
    return qUncompress(framed + packed);
}

} // namespace

QString FaceModel::defaultFile() {
    const auto installed = u"secondlook/faces/face_model.bin"_s;
    QStringList places{QCoreApplication::applicationDirPath() + u"/../share/"_s + installed,
                       QStringLiteral(SECONDLOOK_INSTALLED_DATA "/") + installed};
    for (const QString& folder : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        places.append(folder + QLatin1Char('/') + installed);
    const auto found =
        std::find_if(places.begin(), places.end(), [](const QString& place) { return QFile::exists(place); });
    return found == places.end() ? QString() : QDir::cleanPath(*found);
}

Result<FaceModel> FaceModel::open(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, path, file.errorString());
    QDataStream stream(&file);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    if (file.read(4) != "SLFM")
        return malformed(path, "does not begin with SLFM");
    quint32 version = 0, side = 0, half = 0, symmetric = 0, lopsided = 0, shapes = 0, packed = 0;
    stream >> version >> side >> half >> symmetric >> lopsided >> shapes >> packed;
    const quint32 components = symmetric + lopsided;
    if (version != kVersion || side != kSide || half != kHalf || symmetric > kMostComponents ||
        lopsided > kMostComponents || shapes > kMostShapes)
        return malformed(path, "another version or size");

    FaceModel model;
    model.m_symmetric = static_cast<int>(symmetric);
    model.m_places = readLandmarks(stream);
    for (quint32 shape = 0; shape < shapes; ++shape)
        model.m_shapes.push_back(readLandmarks(stream));
    const QByteArray mean = file.read(kPixels);
    model.m_mean.resize(kPixels);
    std::transform(mean.begin(), mean.end(), model.m_mean.begin(),
                   [](char code) { return float(quint8(code)); });
    model.m_scales.resize(components);
    for (auto& scales : model.m_scales)
        stream >> scales[0] >> scales[1] >> scales[2];
    if (stream.status() != QDataStream::Ok || mean.size() != qsizetype(kPixels))
        return malformed(path, "ends too early");
    const QByteArray codes = unpack(file.read(packed), components * kPixels);
    if (codes.size() != qsizetype(components) * qsizetype(kPixels) || !file.atEnd())
        return malformed(path, "the components are damaged");
    model.m_codes.assign(codes.begin(), codes.end());
    return model;
}

std::vector<float> FaceModel::planes(std::span<const float> coefficients) const {
    Q_ASSERT(coefficients.size() == m_scales.size());
    std::vector<float> planes = m_mean;
    float* const to = planes.data();
    for (size_t k = 0; k < coefficients.size(); ++k) {
        const std::int8_t* const codes = m_codes.data() + k * kPixels;
        const auto add = [&](size_t from, size_t end, float scale) {
            for (size_t i = from; i < end; ++i)
                to[i] += scale * float(codes[i]);
        };
        add(0, kLuma, coefficients[k] * m_scales[k][0]);
        add(kLuma, kLuma + kChroma, coefficients[k] * m_scales[k][1]);
        add(kLuma + kChroma, kPixels, coefficients[k] * m_scales[k][2]);
    }
    return planes;
}

} // namespace sl::demo
