// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/decode/imagedecoder.h"
#include "engine/vision/facepipeline.h"
#include "tests/support/reference.h"

#include <QDir>
#include <QFile>
#include <QXmlStreamReader>

using namespace sl;
using namespace sl::vision;

namespace {

struct Labelled {
    QString file;
    QList<QRectF> boxes;
};

/// dlib's image lists: faces boxed by hand.
QList<Labelled> readBoxes(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Labelled> pictures;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto number = [&](const char* name) {
            return xml.attributes().value(QLatin1String(name)).toDouble();
        };
        if (xml.name() == QLatin1String("image"))
            pictures.append({xml.attributes().value(QLatin1String("file")).toString(), {}});
        else if (xml.name() == QLatin1String("box"))
            pictures.last().boxes.append({number("left"), number("top"), number("width"), number("height")});
    }
    return pictures;
}

QImage decoded(const QString& path) {
    const auto bytes = readImageFile(path);
    if (!bytes)
        return {};
    const auto image = decodeImage(*bytes, path);
    return image ? image->pixels : QImage();
}

bool sameFace(const QRectF& hand, const QRectF& found) {
    return hand.contains(found.center()) && found.contains(hand.center());
}

} // namespace

/// How many faces are found on real pictures. Floors are what was measured, less a little.
class TestFaceDetection : public QObject {
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

    void handBoxedFacesAreFound() {
        const QString folder = sl::test::referenceFaces() + u"/boxed/"_s;
        int labelled = 0, found = 0, reported = 0, right = 0;
        for (const QString& list : {u"training.xml"_s, u"testing.xml"_s}) {
            for (const Labelled& picture : readBoxes(folder + list)) {
                const auto faces = m_pipeline->detect(decoded(folder + picture.file));
                SL_VERIFY(faces);
                const auto seen = [&](const QRectF& hand) {
                    return std::any_of(faces->begin(), faces->end(),
                                       [&](auto& f) { return sameFace(hand, f.box); });
                };
                const auto real = [&](const FaceGeometry& face) {
                    return std::any_of(picture.boxes.begin(), picture.boxes.end(),
                                       [&](auto& hand) { return sameFace(hand, face.box); });
                };
                labelled += int(picture.boxes.size());
                found += int(std::count_if(picture.boxes.begin(), picture.boxes.end(), seen));
                reported += int(faces->size());
                right += int(std::count_if(faces->begin(), faces->end(), real));
            }
        }
        qInfo("hand-boxed: %d of %d found; %d of %d reported faces are boxed", found, labelled, right,
              reported);
        QVERIFY(labelled > 0);
        QVERIFY(found >= kBoxedFound);
        QVERIFY(double(right) / reported >= kBoxedShare);
    }

    void crowdsAndFrames_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("fewest");
        QTest::addColumn<int>("most");
        const auto row = [](const char* file, int fewest, int most) {
            QTest::newRow(file) << QString::fromLatin1(file) << fewest << most;
        };
        row("scenes/25.jpg", 340, 400); // several hundred faces
        row("scenes/27.jpg", 98, 115);
        row("scenes/10.jpg", 19, 21);
        row("scenes/23.jpg", 3, 3);
        row("group/bbt1.jpg", 4, 4); // false beards
        row("portraits/obama_and_biden.jpg", 2, 3);
        row("portraits/obama-240p.jpg", 1, 1);
        row("portraits/obama_partial_face.jpg", 1, 1);
        row("portraits/obama_partial_face2.jpg", 1, 1);
        row("frmdb/031/frames/Img_04.jpg", 1, 1);   // 352x288
        row("frmdb/031/frames/Img_05.jpg", 1, 1);   // seen from above and the side
        row("frmdb/031/mugshots/Img_13.JPG", 1, 1); // profile
        row("frmdb/031/mugshots/Img_53.JPG", 1, 1);
    }

    void crowdsAndFrames() {
        QFETCH(QString, file);
        QFETCH(int, fewest);
        QFETCH(int, most);
        const auto faces = m_pipeline->detect(decoded(sl::test::referenceFaces() + QLatin1Char('/') + file));
        SL_VERIFY(faces);
        const int count = int(faces->size());
        QVERIFY2(count >= fewest && count <= most, qPrintable(u"%1 faces"_s.arg(count)));
    }

    void everyPostureOfABookingSeriesButTheSteepest() {
        const QString folder = sl::test::referenceFaces() + u"/frmdb/"_s;
        int missed = 0, all = 0;
        for (const QString& person : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (int yaw = 1; yaw <= 5; ++yaw) {
                const QString file = folder + person + u"/mugshots/Img_%1%2.JPG"_s.arg(yaw).arg(3);
                const auto faces = m_pipeline->detect(decoded(file));
                SL_VERIFY(faces);
                missed += faces->empty();
                ++all;
            }
        }
        QCOMPARE(all, 50);
        QCOMPARE(missed, 0);
    }

    void handPlacedFaceTakesThePointsOfTheFaceInside() {
        const QImage image = decoded(sl::test::referenceFaces() + u"/scenes/23.jpg"_s);
        const auto faces = m_pipeline->detect(image);
        SL_VERIFY(faces);
        for (const FaceGeometry& face : *faces) {
            const double room = face.box.width() * 0.15;
            const auto placed = m_pipeline->placeByHand(image, face.box.adjusted(-room, -room, room, room));
            SL_VERIFY(placed);
            QVERIFY(placed->placedByHand);
            QCOMPARE(placed->score, 1.0);
            for (size_t i = 0; i < 5; ++i) {
                const QPointF away = placed->landmarks[i] - face.landmarks[i];
                QVERIFY(std::hypot(away.x(), away.y()) < face.box.width() * 0.08);
            }
        }
        const QRectF wall(300, 2, 40, 40);
        const auto nothing = m_pipeline->placeByHand(image, wall);
        SL_VERIFY(nothing);
        QCOMPARE(nothing->landmarks, handPlacedFace(wall).landmarks);
        QCOMPARE(m_pipeline->placeByHand(image, {-500, -500, 40, 40}).error().code,
                 ErrorCode::InvalidArgument);
        SL_VERIFY(m_pipeline->placeByHand(
            image, {-1e12, -1e12, 2e12, 2e12})); // looked at as far as there are pixels
    }

    void pictureWithoutAFaceGivesAnEmptyList() {
        QImage image(640, 480, QImage::Format_RGB888);
        image.fill(Qt::gray);
        const auto faces = m_pipeline->process(image);
        SL_VERIFY(faces);
        QVERIFY(faces->empty());
        QCOMPARE(m_pipeline->process({}).error().code, ErrorCode::InvalidArgument);
        CancelSource cancel;
        cancel.cancel();
        QCOMPARE(m_pipeline->process(image, 1.0, cancel.token()).error().code, ErrorCode::Cancelled);
    }

private:
    static constexpr int kBoxedFound = 43; // all of them
    static constexpr double kBoxedShare =
        0.8; // the others are unboxed faces in mirrors, pictures and the background
    std::unique_ptr<FacePipeline> m_pipeline;
};

QTEST_GUILESS_MAIN(TestFaceDetection)
#include "tst_facedetection.moc"
