// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/facepipeline.h"
#include "engine/vision/packs/modelpack.h"
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
    return {{QStringLiteral("file"), QString::fromLatin1(kind) + QStringLiteral(".onnx")},
            {QStringLiteral("sha256"), Sha256::of(weights).hex()},
            {QStringLiteral("kind"), QString::fromLatin1(kind)},
            {QStringLiteral("colour"), QStringLiteral("rgb")},
            {QStringLiteral("scale"), 1.0},
            {QStringLiteral("mean"), QJsonArray{0, 0, 0}},
            {QStringLiteral("std"), QJsonArray{1, 1, 1}}};
}

const QByteArray kDetector = "detector weights";
const QByteArray kEmbedder = "embedder weights";

QJsonObject manifest() {
    QJsonObject detector = net("yunet", kDetector);
    detector.insert(QStringLiteral("multipleOf"), 32);
    detector.insert(QStringLiteral("scoreThreshold"), 0.6);
    detector.insert(QStringLiteral("nmsThreshold"), 0.3);
    QJsonObject embedder = net("embedding", kEmbedder);
    embedder.insert(QStringLiteral("input"), QJsonArray{112, 112});
    embedder.insert(QStringLiteral("dimension"), 128);
    embedder.insert(QStringLiteral("mirror"), true);
    embedder.insert(QStringLiteral("landmarks"),
                    QJsonArray{QJsonArray{38, 51}, QJsonArray{73, 51}, QJsonArray{56, 71}, QJsonArray{41, 92},
                               QJsonArray{70, 92}});
    return {{QStringLiteral("format"), 1},
            {QStringLiteral("id"), QStringLiteral("test")},
            {QStringLiteral("name"), QStringLiteral("Test pack")},
            {QStringLiteral("licence"), QStringLiteral("Apache-2.0")},
            {QStringLiteral("detector"), detector},
            {QStringLiteral("embedder"), embedder}};
}

void writePack(const QString& folder, const QJsonObject& json = manifest()) {
    QDir().mkpath(folder);
    write(folder + QStringLiteral("/manifest.json"), QJsonDocument(json).toJson());
    write(folder + QStringLiteral("/yunet.onnx"), kDetector);
    write(folder + QStringLiteral("/embedding.onnx"), kEmbedder);
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
        qputenv("XDG_DATA_DIRS", m_home->filePath(QStringLiteral("system")).toUtf8());
    }

    void opens() {
        writePack(m_home->filePath(QStringLiteral("p")));
        const auto pack = ModelPack::open(m_home->filePath(QStringLiteral("p")));
        SL_VERIFY(pack);
        QCOMPARE(pack->id(), QStringLiteral("test"));
        QCOMPARE(pack->detector().weights, kDetector);
        QCOMPARE(pack->embedder().dimension, 128);
        QCOMPARE(pack->embedder().landmarks[2], QPointF(56, 71));
        QVERIFY(!pack->quality());
        QVERIFY(pack->fmr().empty());
        QCOMPARE(pack->identity().size(), 64);
    }

    void identityCoversManifestAndFiles() {
        const QString folder = m_home->filePath(QStringLiteral("p"));
        writePack(folder);
        const auto pack = ModelPack::open(folder);
        SL_VERIFY(pack);
        QDir().rename(folder, m_home->filePath(QStringLiteral("moved")));
        QCOMPARE(ModelPack::open(m_home->filePath(QStringLiteral("moved")))->identity(), pack->identity());
        writePack(folder, changed(manifest(), QStringLiteral("detector.scoreThreshold"), 0.7));
        QVERIFY(ModelPack::open(folder)->identity() != pack->identity());
    }

    void readsTheTableOfThresholds() {
        const QJsonArray table{
            QJsonObject{{QStringLiteral("fmr"), 0.001}, {QStringLiteral("threshold"), 0.4}},
            QJsonObject{{QStringLiteral("fmr"), 0.01}, {QStringLiteral("threshold"), 0.3}}};
        writePack(m_home->path(), changed(manifest(), QStringLiteral("fmr"), table));
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
        row("detector.file", QStringLiteral("../secret"));
        row("detector.sha256", QStringLiteral("abc"));
        row("detector.kind", QStringLiteral("ssd"));
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
        row("embedder.mirror", QStringLiteral("yes"));
        row("embedder.landmarks", QJsonArray{1, 2, 3, 4, 5});
        row("detector.size", 0);
        row("detector.url", QStringLiteral("file:///etc/passwd"));
        row("detector.url", QStringLiteral("https://"));
        row("quality", QStringLiteral("good"));
        row("fmr", QJsonArray{QJsonObject{{QStringLiteral("fmr"), 2}}});
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
        QFile::remove(m_home->filePath(QStringLiteral("yunet.onnx")));
        const auto missing = ModelPack::open(m_home->path());
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        QVERIFY(missing.error().subject.endsWith(QStringLiteral("yunet.onnx")));
        write(m_home->filePath(QStringLiteral("manifest.json")), "{\"format\": 1,");
        QCOMPARE(ModelPack::open(m_home->path()).error().code, ErrorCode::ModelPackInvalid);
    }

    void anAlteredByteIsFound() {
        for (const char* file : {"yunet.onnx", "embedding.onnx"}) {
            writePack(m_home->path());
            const QString path = m_home->filePath(QString::fromLatin1(file));
            write(path,
                  path.endsWith(QStringLiteral("yunet.onnx")) ? "detector weightt" : "embedder weights ");
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
        QCOMPARE(pipeline.error().subject, QStringLiteral("yunet.onnx"));
    }

    void theUsersPackComesFirst() {
        const QString user = m_home->filePath(QStringLiteral("secondlook/models/mine"));
        const QString system = m_home->filePath(QStringLiteral("system/secondlook/models/office"));
        writePack(system, changed(manifest(), QStringLiteral("id"), QStringLiteral("office")));
        QCOMPARE(findModelPack(QString())->id(), QStringLiteral("office"));
        writePack(user, changed(manifest(), QStringLiteral("id"), QStringLiteral("mine")));
        QCOMPARE(findModelPack(QString())->id(), QStringLiteral("mine"));
        QCOMPARE(modelSearchPath({}).mid(0, 2), QStringList({user, system}));
        write(user + QStringLiteral("/yunet.onnx"), "altered");
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(QStringLiteral("passed over: ModelHashMismatch")));
        QCOMPARE(findModelPack(QString())->id(), QStringLiteral("office"));
    }

    void anExplicitFolderIsTheOnlyOne() {
        writePack(m_home->filePath(QStringLiteral("secondlook/models/mine")));
        const auto pack = findModelPack(m_home->filePath(QStringLiteral("nowhere")));
        QVERIFY(!pack);
        QCOMPARE(pack.error().code, ErrorCode::NotFound);
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(TestModelPack)
#include "tst_modelpack.moc"
