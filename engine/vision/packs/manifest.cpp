// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/packs/manifest.h"

#include "engine/core/records/facegeometry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace sl::vision {
namespace {

constexpr double kLargestNumber = 1e6; ///< of a mean, a deviation
constexpr double kSmallestDeviation = 1e-6;
constexpr int kSmallestTemplate = 8; ///< values

bool isSane(const QJsonValue& value) {
    return value.isDouble() && std::abs(value.toDouble()) <= kLargestNumber; // false for NaN
}

/// Reads fields of one JSON object and keeps the first complaint.
class Fields {
public:
    Fields(QJsonObject object, QString prefix, std::optional<QString>& complaint)
        : m_object(std::move(object)), m_prefix(std::move(prefix)), m_complaint(complaint) {}

    void complain(const char* field, const char* what) const {
        if (!m_complaint)
            m_complaint = m_prefix + QLatin1String(field) + QLatin1String(": ") + QLatin1String(what);
    }

    [[nodiscard]] bool has(const char* field) const { return m_object.contains(QLatin1String(field)); }

    [[nodiscard]] QString text(const char* field) const {
        const QString value = m_object.value(QLatin1String(field)).toString();
        if (value.isEmpty())
            complain(field, "a non-empty text is expected");
        return value;
    }

    [[nodiscard]] QString webAddress(const char* field) const {
        const QUrl url(text(field), QUrl::StrictMode);
        const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
        if (!url.isValid() || !web || url.host().isEmpty())
            complain(field, "an http or https address is expected");
        return url.toString(QUrl::FullyEncoded);
    }

    /// Within the range, whatever the field says.
    [[nodiscard]] double number(const char* field, double low, double high) const {
        const QJsonValue value = m_object.value(QLatin1String(field));
        if (!value.isDouble() || !(value.toDouble() >= low && value.toDouble() <= high)) {
            complain(field, "a number in its range is expected");
            return low;
        }
        return value.toDouble();
    }

    [[nodiscard]] bool flag(const char* field) const {
        const QJsonValue value = m_object.value(QLatin1String(field));
        if (!value.isBool())
            complain(field, "true or false is expected");
        return value.toBool();
    }

    [[nodiscard]] std::array<double, 3> triple(const char* field) const {
        const QJsonArray values = m_object.value(QLatin1String(field)).toArray();
        std::array<double, 3> triple{};
        if (values.size() != 3) {
            complain(field, "three numbers are expected");
            return triple;
        }
        for (qsizetype i = 0; i < 3; ++i) {
            if (!isSane(values.at(i)))
                complain(field, "three numbers of a sane size are expected");
            triple[size_t(i)] = values.at(i).toDouble();
        }
        return triple;
    }

    [[nodiscard]] QSize size(const char* field) const {
        const QJsonArray values = m_object.value(QLatin1String(field)).toArray();
        const QSize size(values.at(0).toInt(), values.at(1).toInt());
        if (values.size() != 2 || size.width() < 16 || size.height() < 16 || size.width() > 512 ||
            size.height() > 512)
            complain(field, "[width, height] of 16 to 512 pixels are expected");
        return size;
    }

    [[nodiscard]] QJsonArray list(const char* field) const {
        const QJsonValue value = m_object.value(QLatin1String(field));
        if (!value.isArray())
            complain(field, "a list is expected");
        return value.toArray();
    }

    [[nodiscard]] Fields object(const char* field) const {
        const QJsonValue value = m_object.value(QLatin1String(field));
        if (!value.isObject())
            complain(field, "an object is expected");
        return {value.toObject(), m_prefix + QLatin1String(field) + QLatin1Char('.'), m_complaint};
    }

private:
    QJsonObject m_object;
    QString m_prefix;
    std::optional<QString>& m_complaint;
};

/// A file is in the pack's own folder: no path may lead out of it.
bool isPlainFileName(const QString& name) {
    return !name.isEmpty() && !name.contains(QLatin1Char('/')) && !name.contains(QLatin1Char('\\')) &&
           !name.startsWith(QLatin1Char('.')) && !name.startsWith(QLatin1Char(':')) &&
           name != QLatin1String("manifest.json");
}

/// A pixel of 0..255 becomes a value that a float32 net can tell from its neighbours and does not overflow
/// at.
bool isPicture(const NetSpec& net, size_t channel) {
    constexpr double kSmallestSpan = 1e-2, kLargestValue = 1e5;
    const double black = -net.mean[channel] / net.std[channel];
    const double span = 255.0 * net.scale / net.std[channel];
    return span >= kSmallestSpan && std::abs(black) <= kLargestValue && span <= kLargestValue;
}

/// Five points in the crop, far enough apart to turn and scale a face by.
bool areLandmarks(const EmbedderSpec& embedder) {
    const QRectF crop(QPointF(), QSizeF(embedder.input));
    double left = crop.right(), right = 0.0, top = crop.bottom(), bottom = 0.0;
    for (const QPointF& point : embedder.landmarks) {
        if (!crop.contains(point))
            return false;
        left = std::min(left, point.x());
        right = std::max(right, point.x());
        top = std::min(top, point.y());
        bottom = std::max(bottom, point.y());
    }
    return right - left >= crop.width() / 10 && bottom - top >= crop.height() / 10;
}

void readNet(const Fields& fields, const char* kind, NetSpec& net) {
    net.file = fields.text("file");
    if (!net.file.isEmpty() && !isPlainFileName(net.file))
        fields.complain("file", "a file name without folders is expected");
    if (const auto hash = Sha256::fromHex(fields.text("sha256")))
        net.sha256 = *hash;
    else
        fields.complain("sha256", "64 lower-case hexadecimal digits are expected");
    net.kind = fields.text("kind");
    if (net.kind != QLatin1String(kind))
        fields.complain("kind", "this kind of network is not known here");
    const QString colour = fields.text("colour");
    if (colour != QLatin1String("rgb") && colour != QLatin1String("bgr"))
        fields.complain("colour", "\"rgb\" or \"bgr\" is expected");
    net.rgb = colour == QLatin1String("rgb");
    if (fields.has("size"))
        net.size = qint64(fields.number("size", 1, kLargestNet));
    if (fields.has("url"))
        net.url = fields.webAddress("url");
    net.scale = fields.number("scale", 1e-6, 1e6);
    net.mean = fields.triple("mean");
    net.std = fields.triple("std");
    for (const double value : net.std)
        if (!(value >= kSmallestDeviation))
            fields.complain("std", "numbers above zero are expected");
    for (size_t channel = 0; channel < net.std.size(); ++channel)
        if (!isPicture(net, channel))
            fields.complain("scale", "scale, mean and std leave nothing of a picture");
}

DetectorSpec readDetector(const Fields& fields) {
    DetectorSpec detector;
    readNet(fields, "yunet", detector);
    detector.multipleOf = int(fields.number("multipleOf", 32, 128));
    detector.scoreThreshold = fields.number("scoreThreshold", 0.05, 0.99);
    detector.nmsThreshold = fields.number("nmsThreshold", 0.05, 0.95);
    if (detector.multipleOf % 32 != 0)
        fields.complain("multipleOf", "a multiple of 32 is expected");
    return detector;
}

EmbedderSpec readEmbedder(const Fields& fields) {
    EmbedderSpec embedder;
    readNet(fields, "embedding", embedder);
    embedder.input = fields.size("input");
    embedder.dimension = int(fields.number("dimension", 1, 1e6));
    if (embedder.dimension < kSmallestTemplate || embedder.dimension > kLargestTemplate)
        fields.complain("dimension", "8 to 1024 values are expected: the search holds no more");
    embedder.mirror = fields.flag("mirror");
    const QJsonArray points = fields.list("landmarks");
    if (points.size() != 5)
        fields.complain("landmarks", "five points are expected");
    for (qsizetype i = 0; i < qMin<qsizetype>(points.size(), 5); ++i) {
        const QJsonArray point = points.at(i).toArray();
        if (point.size() != 2 || !isSane(point.at(0)) || !isSane(point.at(1)))
            fields.complain("landmarks", "points [x, y] are expected");
        embedder.landmarks[size_t(i)] = {point.at(0).toDouble(), point.at(1).toDouble()};
    }
    if (!areLandmarks(embedder))
        fields.complain("landmarks", "five points in the crop are expected, not all in one place");
    return embedder;
}

NetSpec readQuality(const Fields& fields) {
    NetSpec quality;
    readNet(fields, "lightqnet", quality);
    quality.input = fields.size("input");
    return quality;
}

std::vector<FmrPoint> readFmr(const Fields& fields) {
    std::vector<FmrPoint> points;
    for (const auto& value : fields.list("fmr")) {
        const QJsonObject object = value.toObject();
        const FmrPoint point{object.value(QLatin1String("fmr")).toDouble(-1.0),
                             object.value(QLatin1String("threshold")).toDouble(-2.0)};
        if (!(point.fmr > 0.0 && point.fmr <= 1.0) || !(point.threshold >= -1.0 && point.threshold <= 1.0))
            fields.complain("fmr", "{\"fmr\": 0..1, \"threshold\": -1..1} is expected");
        points.push_back(point);
    }
    std::sort(points.begin(), points.end(), [](auto& a, auto& b) { return a.fmr > b.fmr; });
    for (size_t i = 1; i < points.size(); ++i)
        if (points[i].threshold < points[i - 1].threshold)
            fields.complain("fmr", "a smaller FMR needs a threshold that is not lower");
    return points;
}

} // namespace

std::vector<const NetSpec*> Manifest::nets() const {
    std::vector<const NetSpec*> all{&detector, &embedder};
    if (quality)
        all.push_back(&*quality);
    return all;
}

Error wrongHash(const QString& file, const Sha256& found, const Sha256& stated) {
    return {ErrorCode::ModelHashMismatch, file,
            u"SHA-256 is %1, the manifest states %2"_s.arg(found.hex(), stated.hex())};
}

Result<Manifest> parseManifest(const QByteArray& json, const QString& where) {
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError || !document.isObject())
        return fail(ErrorCode::ModelPackInvalid, where,
                    u"not a JSON object: %1 at byte %2"_s.arg(parsed.errorString()).arg(parsed.offset));
    std::optional<QString> complaint;
    const Fields fields(document.object(), {}, complaint);
    if (fields.number("format", 1, 1e9) != 1.0)
        fields.complain("format", "this version reads format 1");
    Manifest manifest;
    manifest.id = fields.text("id");
    manifest.name = fields.text("name");
    manifest.licence = fields.text("licence");
    manifest.detector = readDetector(fields.object("detector"));
    manifest.embedder = readEmbedder(fields.object("embedder"));
    if (fields.has("quality"))
        manifest.quality = readQuality(fields.object("quality"));
    if (fields.has("fmr"))
        manifest.fmr = readFmr(fields);
    if (complaint)
        return fail(ErrorCode::ModelPackInvalid, where, *complaint);
    return manifest;
}

} // namespace sl::vision
