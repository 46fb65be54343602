// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/facepipeline.h"
#include "engine/vision/packs/modelpack.h"
#include "engine/vision/packs/modelsearch.h"
#include "tests/support/reference.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace sl;
using namespace sl::vision;

namespace {

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QJsonObject net(const char* kind, const QByteArray& weights) {
    return {{u"file"_s, QString::fromLatin1(kind) + u".onnx"_s},
            {u"sha256"_s, Sha256::of(weights).hex()},
            {u"kind"_s, QString::fromLatin1(kind)},
            {u"colour"_s, u"rgb"_s},
            {u"scale"_s, 1.0},
            {u"mean"_s, QJsonArray{0, 0, 0}},
            {u"std"_s, QJsonArray{1, 1, 1}}};
}

const QByteArray kDetector = "detector weights";
const QByteArray kEmbedder = "embedder weights";

QJsonObject manifest() {
    QJsonObject detector = net("yunet", kDetector);
    detector.insert(u"multipleOf"_s, 32);
    detector.insert(u"scoreThreshold"_s, 0.6);
    detector.insert(u"nmsThreshold"_s, 0.3);
    QJsonObject embedder = net("embedding", kEmbedder);
    embedder.insert(u"input"_s, QJsonArray{112, 112});
    embedder.insert(u"dimension"_s, 128);
    embedder.insert(u"mirror"_s, true);
    embedder.insert(u"landmarks"_s, QJsonArray{QJsonArray{38, 51}, QJsonArray{73, 51}, QJsonArray{56, 71},
                                               QJsonArray{41, 92}, QJsonArray{70, 92}});
    return {{u"format"_s, 1},
            {u"id"_s, u"test"_s},
            {u"name"_s, u"Test pack"_s},
            {u"licence"_s, u"Apache-2.0"_s},
            {u"detector"_s, detector},
            {u"embedder"_s, embedder}};
}

void writePack(const QString& folder, const QJsonObject& json = manifest()) {
    QDir().mkpath(folder);
    write(folder + u"/manifest.json"_s, QJsonDocument(json).toJson());
    write(folder + u"/yunet.onnx"_s, kDetector);
    write(folder + u"/embedding.onnx"_s, kEmbedder);
}

/// `json` with the member at `path` ("detector.sha256") set to `value`, or removed when undefined.
QJsonObject changed(QJsonObject json, const QString& path, const QJsonValue& value) {
    const QString first = path.section(QLatin1Char('.'), 0, 0);
    const QString rest = path.section(QLatin1Char('.'), 1);
    const QJsonValue now =
        rest.isEmpty() ? value : QJsonValue(changed(json.value(first).toObject(), rest, value));
    if (now.isUndefined())
        json.remove(first);
    else
        json.insert(first, now);
    return json;
}

} // namespace

class TestModelPack : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_home->path().toUtf8());
        qputenv("XDG_DATA_DIRS", m_home->filePath(u"system"_s).toUtf8());
    }

    void opens() {
        writePack(m_home->filePath(u"p"_s));
        const auto pack = ModelPack::open(m_home->filePath(u"p"_s));
        SL_VERIFY(pack);
        QCOMPARE(pack->id(), u"test"_s);
        QCOMPARE(pack->detector().weights, kDetector);
        QCOMPARE(pack->embedder().dimension, 128);
        QCOMPARE(pack->embedder().landmarks[2], QPointF(56, 71));
        QVERIFY(!pack->quality());
        QVERIFY(pack->fmr().empty());
        QCOMPARE(pack->identity().size(), 64);
    }

    void identityCoversManifestAndFiles() {
        const QString folder = m_home->filePath(u"p"_s);
        writePack(folder);
        const auto pack = ModelPack::open(folder);
        SL_VERIFY(pack);
        QDir().rename(folder, m_home->filePath(u"moved"_s));
        QCOMPARE(ModelPack::open(m_home->filePath(u"moved"_s))->identity(), pack->identity());
        writePack(folder, changed(manifest(), u"detector.scoreThreshold"_s, 0.7));
        QVERIFY(ModelPack::open(folder)->identity() != pack->identity());
    }

    void readsTheTableOfThresholds() {
        const QJsonArray table{QJsonObject{{u"fmr"_s, 0.001}, {u"threshold"_s, 0.4}},
                               QJsonObject{{u"fmr"_s, 0.01}, {u"threshold"_s, 0.3}}};
        writePack(m_home->path(), changed(manifest(), u"fmr"_s, table));
        const auto pack = ModelPack::open(m_home->path());
        SL_VERIFY(pack);
        QCOMPARE(pack->fmr().size(), size_t(2));
        QCOMPARE(pack->fmr().front().fmr, 0.01);
        QCOMPARE(pack->fmr().back().threshold, 0.4);
    }

    void everyFieldIsChecked_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char* field, const QJsonValue& value) {
            QTest::addRow("%s = %s", field,
                          QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).constData())
                << QString::fromLatin1(field) << value;
        };
        const QJsonValue none(QJsonValue::Undefined);
        for (const char* field : {"format",
                                  "id",
                                  "name",
                                  "licence",
                                  "detector",
                                  "embedder",
                                  "detector.file",
                                  "detector.sha256",
                                  "detector.kind",
                                  "detector.colour",
                                  "detector.scale",
                                  "detector.mean",
                                  "detector.std",
                                  "detector.multipleOf",
                                  "detector.scoreThreshold",
                                  "detector.nmsThreshold",
                                  "embedder.input",
                                  "embedder.dimension",
                                  "embedder.mirror",
                                  "embedder.landmarks"})
            row(field, none);
        row("format", 2);
        row("id", 7);
        row("detector.file", u"../secret"_s);
        row("detector.file", u":secret"_s);
        row("detector.sha256", u"abc"_s);
        row("detector.kind", u"ssd"_s);
        row("detector.std", QJsonArray{1, 0, 1});
        row("detector.mean", QJsonArray{1, 2});
        row("detector.multipleOf", 33);
        row("embedder.dimension", -1);
        row("embedder.input", QJsonArray{112});
        for (const int dimension : {0, 7, 1025, 2048, 4096})
            row("embedder.dimension", dimension);
        row("embedder.input", QJsonArray{1024, 1024});
        row("detector.scale", 1e6);
        row("embedder.scale", 1e-6);
        row("embedder.std", QJsonArray{1e-320, 1, 1});
        row("embedder.std", QJsonArray{1, 1, 1e308});
        row("embedder.mean", QJsonArray{0, 1e308, 0});
        const QJsonArray corner{0, 0}, far{1e300, 1e300}, outside{113, 50}, middle{56, 56}, beside{57, 56};
        row("embedder.landmarks", QJsonArray{corner, corner, corner, corner, corner});
        row("embedder.landmarks", QJsonArray{middle, middle, middle, middle, beside});
        row("embedder.landmarks", QJsonArray{far, far, far, far, far});
        row("embedder.landmarks", QJsonArray{corner, outside, middle, beside, beside});
        row("embedder.mirror", u"yes"_s);
        row("embedder.landmarks", QJsonArray{1, 2, 3, 4, 5});
        row("detector.size", 0);
        row("detector.url", u"file:///etc/passwd"_s);
        row("detector.url", u"https://"_s);
        row("quality", u"good"_s);
        row("fmr", QJsonArray{QJsonObject{{u"fmr"_s, 2}}});
    }

    void everyFieldIsChecked() {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        writePack(m_home->path(), changed(manifest(), field, value));
        const auto pack = ModelPack::open(m_home->path());
        QVERIFY(!pack);
        QCOMPARE(pack.error().code, ErrorCode::ModelPackInvalid);
        QVERIFY2(pack.error().detail.startsWith(field), qPrintable(pack.error().detail));
    }

    void missingAndMalformed() {
        QCOMPARE(ModelPack::open(m_home->path()).error().code, ErrorCode::NotFound);
        writePack(m_home->path());
        QFile::remove(m_home->filePath(u"yunet.onnx"_s));
        const auto missing = ModelPack::open(m_home->path());
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        QVERIFY(missing.error().subject.endsWith(u"yunet.onnx"_s));
        write(m_home->filePath(u"manifest.json"_s), "{\"format\": 1,");
        QCOMPARE(ModelPack::open(m_home->path()).error().code, ErrorCode::ModelPackInvalid);
    }

    void anAlteredByteIsFound() {
        for (const char* file : {"yunet.onnx", "embedding.onnx"}) {
            writePack(m_home->path());
            const QString path = m_home->filePath(QString::fromLatin1(file));
            write(path, path.endsWith(u"yunet.onnx"_s) ? "detector weightt" : "embedder weights ");
            const auto pack = ModelPack::open(m_home->path());
            QCOMPARE(pack.error().code, ErrorCode::ModelHashMismatch);
            QVERIFY(pack.error().subject.endsWith(QString::fromLatin1(file)));
        }
    }

    void weightsThatAreNoNetAreRefused() {
        writePack(m_home->path());
        const auto pack = ModelPack::open(m_home->path());
        SL_VERIFY(pack);
        const auto pipeline = FacePipeline::create(*pack);
        QVERIFY(!pipeline);
        QCOMPARE(pipeline.error().code, ErrorCode::ModelLoadFailed);
        QCOMPARE(pipeline.error().subject, u"yunet.onnx"_s);
    }

    void theUsersPackComesFirst() {
        const QString user = m_home->filePath(u"secondlook/models/mine"_s);
        const QString system = m_home->filePath(u"system/secondlook/models/office"_s);
        writePack(system, changed(manifest(), u"id"_s, u"office"_s));
        QCOMPARE(findModelPack(QString())->id(), u"office"_s);
        writePack(user, changed(manifest(), u"id"_s, u"mine"_s));
        QCOMPARE(findModelPack(QString())->id(), u"mine"_s);
        QCOMPARE(modelSearchPath({}).mid(0, 2), QStringList({user, system}));
        write(user + u"/yunet.onnx"_s, "altered");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"passed over: ModelHashMismatch"_s));
        QCOMPARE(findModelPack(QString())->id(), u"office"_s);
    }

    void anExplicitFolderIsTheOnlyOne() {
        writePack(m_home->filePath(u"secondlook/models/mine"_s));
        const auto pack = findModelPack(m_home->filePath(u"nowhere"_s));
        QVERIFY(!pack);
        QCOMPARE(pack.error().code, ErrorCode::NotFound);
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(TestModelPack)
#include "tst_modelpack.moc"
