// SPDX-License-Identifier: Apache-2.0
#include "engine/core/geometry.h"
#include "engine/vision/facepipeline.h"
#include "engine/vision/internal/detect/yunet.h"
#include "engine/vision/internal/embed/alignment.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace sl;
using namespace sl::vision;

namespace {

FaceGeometry boxed(double x, double y, double side, double score) {
    FaceGeometry face;
    face.box = QRectF(x, y, side, side);
    face.score = score;
    return face;
}

} // namespace

/// The parts of the pipeline that need no net.
class TestVisionMath : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void similarityIsFoundAgain() {
        const double angle = 0.3, scale = 2.5;
        const Similarity truth{scale * std::cos(angle), scale * std::sin(angle), 10.0, -4.0};
        FivePoints moved = averageFace();
        for (QPointF& point : moved)
            point = truth.map(point);
        const Similarity fit = fitSimilarity(averageFace(), moved);
        QVERIFY(std::abs(fit.scale() - scale) < 1e-9);
        for (const QPointF& point : averageFace()) {
            const QPointF error = fit.map(point) - truth.map(point);
            QVERIFY(std::hypot(error.x(), error.y()) < 1e-9);
            const QPointF back = fit.inverted().map(fit.map(point)) - point;
            QVERIFY(std::hypot(back.x(), back.y()) < 1e-9);
        }
    }

    void similarityHasTheLeastError() {
        FivePoints target = averageFace();
        target[0] += QPointF(3, -2);
        target[4] += QPointF(-1, 4);
        const Similarity fit = fitSimilarity(averageFace(), target);
        const auto error = [&](const Similarity& s) {
            double sum = 0.0;
            for (size_t i = 0; i < 5; ++i) {
                const QPointF away = s.map(averageFace()[i]) - target[i];
                sum += away.x() * away.x() + away.y() * away.y();
            }
            return sum;
        };
        for (double Similarity::*part : {&Similarity::a, &Similarity::b, &Similarity::dx, &Similarity::dy}) {
            for (const double step : {-1e-3, 1e-3}) {
                Similarity other = fit;
                other.*part += step;
                QVERIFY(error(other) > error(fit));
            }
        }
    }

    void yunetCellIsDecoded() {
        const float cls[] = {0, 0, 0, 0, 0, 0.81F}, obj[] = {0, 0, 0, 0, 0, 1.0F};
        float bbox[24] = {}, kps[60] = {};
        bbox[20] = 0.5F;
        bbox[21] = 0.25F;
        bbox[22] = std::log(2.0F);
        bbox[23] = std::log(4.0F);
        kps[50] = -1.0F;
        kps[51] = 0.5F;
        std::vector<FaceGeometry> faces;
        decodeYunet({16, 2, 3, cls, obj, bbox, kps}, 0.6, faces);
        QCOMPARE(faces.size(), size_t(1));
        QVERIFY(std::abs(faces[0].score - 0.9) < 1e-6);
        QCOMPARE(faces[0].box.center(), QPointF(40, 20)); // (2 + .5) * 16, (1 + .25) * 16
        QVERIFY(std::abs(faces[0].box.width() - 32) < 1e-4 && std::abs(faces[0].box.height() - 64) < 1e-4);
        QCOMPARE(faces[0].landmarks[0], QPointF(16, 24));
    }

    void wildOutputsStayFinite() {
        const float nan = std::nanf(""), cls[] = {nan, 1.0F}, obj[] = {1.0F, 1.0F};
        const float bbox[] = {0, 0, 0, 0, 0, 0, 1e30F, -1e30F};
        const float kps[20] = {};
        std::vector<FaceGeometry> faces;
        decodeYunet({8, 1, 2, cls, obj, bbox, kps}, 0.6, faces);
        QCOMPARE(faces.size(), size_t(1));
        QVERIFY(std::isfinite(faces[0].box.width()) && std::isfinite(faces[0].box.height()));
    }

    void overlapsAreSuppressedBestFirst() {
        const auto kept =
            suppressOverlaps({boxed(0, 0, 10, 0.7), boxed(1, 1, 10, 0.9), boxed(30, 0, 10, 0.6)}, 0.3);
        QCOMPARE(kept.size(), size_t(2));
        QCOMPARE(kept[0].score, 0.9);
        QCOMPARE(kept[1].score, 0.6);
        QCOMPARE(overlap(QRectF(0, 0, 2, 2), QRectF(1, 0, 2, 2)), 1.0 / 3.0);
        QCOMPARE(overlap(QRectF(0, 0, 2, 2), QRectF(5, 5, 2, 2)), 0.0);
    }

    void mainFaceIsLargeSureAndCentral() {
        QVERIFY(!mainFace(std::vector<FaceGeometry>{}, {100, 100}));
        const std::vector<ProcessedFace> faces{{boxed(0, 0, 20, 0.95), {}, {}},
                                               {boxed(40, 40, 20, 0.9), {}, {}},
                                               {boxed(70, 70, 5, 0.95), {}, {}}};
        QCOMPARE(mainFace(faces, {100, 100}), std::optional<size_t>(1));
    }

    void chipLevelsTheEyes() {
        FaceGeometry face;
        const double angle = 0.5;
        const Similarity place{3 * std::cos(angle), 3 * std::sin(angle), 200.0, 50.0};
        for (size_t i = 0; i < 5; ++i)
            face.landmarks[i] = place.map(averageFace()[i]);
        QImage image(600, 600, QImage::Format_RGB888);
        image.fill(Qt::black);
        for (size_t i = 0; i < 2; ++i)
            for (int y = -6; y <= 6; ++y)
                for (int x = -6; x <= 6; ++x)
                    image.setPixel(face.landmarks[i].toPoint() + QPoint(x, y), qRgb(255, 255, 255));
        const QImage chip = displayChip(image, face, 160);
        QCOMPARE(chip.size(), QSize(160, 160));
        double row[2] = {}, weight[2] = {};
        for (int y = 0; y < 160; ++y) {
            for (int x = 0; x < 160; ++x) {
                const double light = qGray(chip.pixel(x, y)) > 200 ? 1.0 : 0.0;
                row[x / 80] += light * y;
                weight[x / 80] += light;
            }
        }
        QVERIFY(weight[0] > 0 && weight[1] > 0);
        QVERIFY(std::abs(row[0] / weight[0] - row[1] / weight[1]) < 1.0);
    }

    void chipOfNothingIsGrey() {
        const QImage chip = displayChip({}, handPlacedFace({0, 0, 10, 10}), 32);
        QCOMPARE(chip.pixel(16, 16), qRgb(118, 118, 118));
        QCOMPARE(displayChip(QImage(50, 50, QImage::Format_RGB888), handPlacedFace({500, 500, 10, 10}), 32)
                     .pixel(1, 1),
                 qRgb(118, 118, 118));
    }
};

QTEST_GUILESS_MAIN(TestVisionMath)
#include "tst_visionmath.moc"
