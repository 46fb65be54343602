// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/decode/imagedecoder.h"
#include "engine/vision/facepipeline.h"
#include "engine/vision/variations.h"
#include "tests/support/reference.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace sl;
using namespace sl::vision;

namespace {

double cosine(const Template& a, const Template& b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

QImage decoded(const QString& path) {
    const auto bytes = readImageFile(path);
    if (!bytes)
        return {};
    const auto image = decodeImage(*bytes, path);
    return image ? image->pixels : QImage();
}

QImage face(const char* name) {
    return decoded(sl::test::referenceFaces() + QLatin1Char('/') + QLatin1String(name));
}

/// Each value times `gain`: light that was not there.
QImage darkened(QImage image, double gain) {
    for (int y = 0; y < image.height(); ++y) {
        uchar* line = image.scanLine(y);
        std::transform(line, line + 3 * image.width(), line, [&](uchar v) { return uchar(v * gain + 0.5); });
    }
    return image;
}

QImage turned(const QImage& image, int quarters) {
    return image.transformed(QTransform().rotate(90.0 * quarters)).convertToFormat(QImage::Format_RGB888);
}

} // namespace

/// The pipeline on the reference pack and real faces.
class TestFacePipeline : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        SL_NEED_REFERENCE();
        auto pack = ModelPack::open(sl::test::referenceModels());
        SL_VERIFY(pack);
        auto pipeline = FacePipeline::create(*pack);
        SL_VERIFY(pipeline);
        m_pipeline = std::make_unique<FacePipeline>(*std::move(pipeline));
    }

    void golden_data() {
        QTest::addColumn<QJsonObject>("expected");
        QFile file(sl::test::referenceModels() + u"/golden.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return;
        for (const QJsonValue& value :
             QJsonDocument::fromJson(file.readAll()).object()[QLatin1String("faces")].toArray())
            QTest::newRow(qPrintable(value[QLatin1String("image")].toString())) << value.toObject();
    }

    void golden() {
        QFETCH(QJsonObject, expected);
        const QImage image = face(qPrintable(expected[QLatin1String("image")].toString()));
        const auto faces = m_pipeline->process(image);
        SL_VERIFY(faces);
        QVERIFY(!faces->empty());
        const ProcessedFace& best = faces->front();
        const QJsonArray points = expected[QLatin1String("landmarks")].toArray();
        double farthest = 0.0;
        for (size_t i = 0; i < 5; ++i) {
            const QJsonArray point = points.at(qsizetype(i)).toArray();
            const QPointF away =
                best.geometry.landmarks[i] - QPointF(point.at(0).toDouble(), point.at(1).toDouble());
            farthest = std::max(farthest, std::hypot(away.x(), away.y()));
        }
        Template reference;
        for (const QJsonValue& value : expected[QLatin1String("embedding")].toArray())
            reference.push_back(float(value.toDouble()));
        const double similarity = cosine(best.templ, reference);
        qInfo("landmarks within %.3f px, cosine %.5f, quality %.3f", farthest, similarity,
              best.quality.unified);
        QVERIFY2(farthest < 1.0, qPrintable(QString::number(farthest)));
        QVERIFY2(similarity >= 0.995, qPrintable(QString::number(similarity)));
    }

    void sameBytesGiveTheSameTemplate() {
        const QImage image = face("frmdb/032/mugshots/Img_33.JPG");
        const auto first = m_pipeline->process(image);
        const auto pack = ModelPack::open(sl::test::referenceModels());
        SL_VERIFY(pack);
        auto other = FacePipeline::create(*pack);
        SL_VERIFY(other);
        SL_VERIFY(other->process(face("portraits/obama-480p.jpg"))); // another input size in between
        const auto second = other->process(image);
        SL_VERIFY(first);
        SL_VERIFY(second);
        QCOMPARE(first->size(), size_t(1));
        QCOMPARE(first->front().templ, second->front().templ);
        QVERIFY(first->front().geometry == second->front().geometry);
        QVERIFY(first->front().quality == second->front().quality);
    }

    void turnedPictures_data() {
        QTest::addColumn<int>("quarters");
        for (int quarters = 1; quarters <= 3; ++quarters)
            QTest::addRow("%d degrees", quarters * 90) << quarters;
    }

    void turnedPictures() {
        QFETCH(int, quarters);
        for (const char* name :
             {"frmdb/031/mugshots/Img_33.JPG", "portraits/obama-720p.jpg",
              "lfw/images/AJ_Cook/AJ_Cook_0001.jpg", "lfw/images/Eric_Bana/Eric_Bana_0001.jpg"}) {
            const QImage image = face(name);
            const auto upright = m_pipeline->process(image);
            const auto turnedFaces = m_pipeline->process(turned(image, quarters));
            SL_VERIFY(upright);
            SL_VERIFY(turnedFaces);
            QVERIFY2(!turnedFaces->empty(), name);
            const ProcessedFace& best = turnedFaces->front();
            const double similarity = cosine(upright->front().templ, best.templ);
            qInfo("%s: cosine %.4f, score %.2f, turns %d, roll %.0f", name, similarity, best.geometry.score,
                  best.geometry.quarterTurns, best.quality.rollDegrees);
            QVERIFY2(similarity > 0.9, qPrintable(QString::number(similarity)));
        }
    }

    void aVeryDarkFaceIsSeenInALightenedCopy_data() {
        QTest::addColumn<double>("gain");
        QTest::newRow("dim") << 0.2;
        QTest::newRow("dark") << 0.08;
        QTest::newRow("nearly black") << 0.03;
    }
    void aVeryDarkFaceIsSeenInALightenedCopy() {
        QFETCH(double, gain);
        const QImage picture = face("lfw/images/AJ_Cook/AJ_Cook_0001.jpg");
        const auto light = m_pipeline->process(picture);
        SL_VERIFY(light);
        QCOMPARE(light->front().geometry.lightening, 1.0);
        const QImage dark = darkened(picture, gain);
        const auto found = m_pipeline->process(dark);
        SL_VERIFY(found);
        QVERIFY(!found->empty());
        const auto& seen = found->front();
        QVERIFY(seen.geometry.lightening < 1.0 && seen.geometry.lightening >= 0.3);
        QVERIFY(seen.quality.exposure < light->front().quality.exposure); // of the picture, not of the copy
        const double alike = cosine(seen.templ, light->front().templ);
        qInfo("gain %.2f: gamma %.2f, cosine to the light picture's %.3f", gain, seen.geometry.lightening,
              alike);
        QVERIFY(alike > 0.6);
        // the same again from what is stored of the face, and from a box drawn by hand
        const auto again = m_pipeline->describe(dark, seen.geometry);
        SL_VERIFY(again);
        QVERIFY(cosine(again->templ, seen.templ) > 0.97);
        const auto placed = m_pipeline->placeByHand(dark, seen.geometry.box);
        SL_VERIFY(placed);
        QVERIFY(placed->lightening < 1.0);
        const auto geometries = m_pipeline->detect(dark);
        SL_VERIFY(geometries);
        QCOMPARE(geometries->size(), found->size());
        QVERIFY(geometries->front() == seen.geometry);
    }

    /// Beside a dark face, one in the light is found and described in the picture itself.
    void aFaceInTheLightStaysAsItIs() {
        const QImage picture = face("lfw/images/AJ_Cook/AJ_Cook_0001.jpg");
        QImage both(2 * picture.width(), picture.height(), QImage::Format_RGB888);
        {
            QPainter painter(&both);
            painter.drawImage(0, 0, picture);
            painter.drawImage(picture.width(), 0, picture);
        }
        const auto light = m_pipeline->process(both);
        {
            QPainter painter(&both);
            painter.drawImage(picture.width(), 0, darkened(picture, 0.1));
        }
        const auto mixed = m_pipeline->process(both);
        SL_VERIFY(light);
        SL_VERIFY(mixed);
        QCOMPARE(light->size(), size_t(2));
        QCOMPARE(mixed->size(), size_t(2));
        for (const auto& seen : *mixed) {
            const bool isLeft = seen.geometry.box.center().x() < picture.width();
            QCOMPARE(seen.geometry.lightening == 1.0, isLeft);
            for (const auto& before : *light)
                if (isLeft && before.geometry.box.center().x() < picture.width())
                    QVERIFY(cosine(before.templ, seen.templ) > 0.99);
        }
    }

    void variedCopiesAreAlwaysTheSame() {
        const QImage picture = face("frmdb/032/frames/Img_04.jpg");
        const auto found = m_pipeline->process(picture);
        SL_VERIFY(found);
        const auto& seen = found->front();
        const auto varied = variedTemplates(*m_pipeline, picture, seen.geometry, {});
        SL_VERIFY(varied);
        QCOMPARE(varied->size(), size_t(kVariations));
        double least = 1.0;
        for (const auto& one : *varied)
            least = std::min(least, cosine(one, seen.templ));
        qInfo("least cosine of a varied copy %.3f", least);
        QVERIFY(least > 0.7 && least < 0.999);
        QVERIFY(*variedTemplates(*m_pipeline, picture, seen.geometry, {}) == *varied);
        CancelSource cancelled;
        cancelled.cancel();
        QCOMPARE(variedTemplates(*m_pipeline, picture, seen.geometry, cancelled.token()).error().code,
                 ErrorCode::Cancelled);
        FaceGeometry outside = seen.geometry;
        outside.box.moveTo(10'000, 10'000);
        QCOMPARE(variedTemplates(*m_pipeline, picture, outside, {}).error().code, ErrorCode::InvalidArgument);
    }

    void aBlackPictureHasNoFace() {
        QImage black(320, 240, QImage::Format_RGB888);
        black.fill(Qt::black);
        const auto found = m_pipeline->process(black);
        SL_VERIFY(found);
        QVERIFY(found->empty());
    }

    void aPortraitTakesTheShorterWayToNearlyTheSameTemplate_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"frmdb/031/mugshots/Img_33.JPG", "frmdb/032/mugshots/Img_33.JPG",
                                 "lfw/images/Eric_Bana/Eric_Bana_0001.jpg", "portraits/obama-720p.jpg"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void aPortraitTakesTheShorterWayToNearlyTheSameTemplate() {
        QFETCH(QString, name);
        const QImage image = face(qPrintable(name));
        const auto thorough = m_pipeline->process(image);
        SL_VERIFY(thorough);
        const auto portrait = m_pipeline->portrait(image);
        SL_VERIFY(portrait);
        const double similarity = cosine(thorough->front().templ, portrait->templ);
        qInfo("cosine %.4f, score %.3f", similarity, portrait->geometry.score);
        QVERIFY2(similarity > 0.9, qPrintable(QString::number(similarity)));
        const auto again = m_pipeline->portrait(image);
        SL_VERIFY(again);
        QCOMPARE(again->templ, portrait->templ);
    }

    void aSmallFaceInALargePortraitIsFoundByTheThoroughPass() {
        const QImage small =
            face("lfw/images/Eric_Bana/Eric_Bana_0001.jpg").scaledToWidth(90, Qt::SmoothTransformation);
        const auto alone = m_pipeline->portrait(small);
        SL_VERIFY(alone);
        const QPoint place(1500, 700);
        QImage large(2400, 1800, QImage::Format_RGB888);
        large.fill(Qt::gray);
        QPainter(&large).drawImage(place, small);
        const auto found = m_pipeline->portrait(large);
        SL_VERIFY(found);
        const double similarity = cosine(alone->templ, found->templ);
        qInfo("%.0f pixels, cosine %.4f", found->geometry.box.width(), similarity);
        QVERIFY(QRectF(place, small.size()).contains(found->geometry.box.center()));
        QVERIFY2(similarity > 0.9, qPrintable(QString::number(similarity)));
    }

    void whatIsNoClearFaceIsNoPortrait() {
        const auto hand = m_pipeline->portrait(face("frmdb/011/mugshots/Img_11.JPG"));
        QVERIFY2(!hand, qPrintable(QString::number(hand->geometry.score)));
        QCOMPARE(hand.error().code, ErrorCode::NoFaceFound);
        const auto fromAbove = m_pipeline->portrait(face("frmdb/021/mugshots/Img_11.JPG"));
        QVERIFY2(!fromAbove, qPrintable(QString::number(fromAbove->geometry.score)));
        QCOMPARE(fromAbove.error().code, ErrorCode::FaceUnclear);
        QImage grey(300, 300, QImage::Format_RGB888);
        grey.fill(Qt::gray);
        QCOMPARE(m_pipeline->portrait(grey).error().code, ErrorCode::NoFaceFound);
        QCOMPARE(m_pipeline->portrait({}).error().code, ErrorCode::InvalidArgument);
    }

    void aTemplateStaysNearThatOfOneLook() {
        for (const char* name : {"lfw/images/AJ_Cook/AJ_Cook_0001.jpg", "frmdb/031/frames/Img_04.jpg"}) {
            const QImage image = face(name);
            const auto faces = m_pipeline->process(image);
            SL_VERIFY(faces);
            const auto oneLook = m_pipeline->describe(image, faces->front().geometry);
            SL_VERIFY(oneLook);
            const double similarity = cosine(faces->front().templ, oneLook->templ);
            QVERIFY2(similarity > 0.9969 && similarity < 0.99999, qPrintable(QString::number(similarity)));
        }
    }

private:
    std::unique_ptr<FacePipeline> m_pipeline;
};

QTEST_GUILESS_MAIN(TestFacePipeline)
#include "tst_facepipeline.moc"
