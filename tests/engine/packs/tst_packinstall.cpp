// SPDX-License-Identifier: Apache-2.0
#include "engine/packs/knownpacks.h"
#include "engine/packs/packarchive.h"
#include "engine/packs/packinstaller.h"
#include "engine/vision/packs/modelpack.h"
#include "tests/engine/packs/archivefile.h"
#include "tests/engine/packs/httpserver.h"
#include "tests/support/reference.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QTemporaryDir>
#include <QtConcurrent>

#include <sys/stat.h>

using namespace sl;
using namespace sl::test;
using Entry = ArchiveEntry;

namespace {

const auto kDetector = QStringLiteral("starter_detector.onnx");
const auto kEmbedder = QStringLiteral("starter_embedder.onnx");
const auto kManifest = QStringLiteral("manifest.json");

QByteArray read(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray starter(const QString& name) {
    return read(QStringLiteral(SECONDLOOK_STARTER "/") + name);
}

/// The starter pack under another id, its manifest changed by `edit`.
QByteArray manifestWith(const std::function<void(QJsonObject& manifest)>& edit) {
    auto manifest = QJsonDocument::fromJson(starter(kManifest)).object();
    manifest.insert(QStringLiteral("id"), QStringLiteral("copy-1"));
    edit(manifest);
    return QJsonDocument(manifest).toJson();
}

QByteArray manifestOfTheCopy() {
    return manifestWith([](QJsonObject&) {});
}

/// The entries of an archive with the whole pack in it, below `prefix`.
QList<Entry> packEntries(const QString& prefix) {
    return {{prefix + kManifest, manifestOfTheCopy(), Entry::File},
            {prefix + kDetector, starter(kDetector), Entry::File},
            {prefix + kEmbedder, starter(kEmbedder), Entry::File},
            {prefix + QStringLiteral("MODEL_CARD.md"), "# A card\n", Entry::File}};
}

} // namespace

/// Every source a pack can come from, on the project's own starter pack, and what must not get through.
class TestPackInstall : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<HttpServer> m_server;

    [[nodiscard]] QString path(const QString& name) const { return m_home->filePath(name); }

    /// As the program does it: on a worker, while this thread's event loop runs the server.
    [[nodiscard]] Result<QString> install(const QString& source, const std::shared_ptr<Job>& job = {}) const {
        const auto used = job ? job : std::make_shared<Job>();
        auto future = QtConcurrent::run([source, used] { return packs::installPack(source, *used); });
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
            qFatal("the installation does not end");
        return future.result();
    }

    /// Names in the user's packs folder, hidden ones too, apart from the lock.
    [[nodiscard]] static QStringList installed() {
        auto names = QDir(vision::userModelsFolder())
                         .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        names.removeAll(QStringLiteral(".lock"));
        return names;
    }

    /// Writes the copy of the starter pack as a folder.
    [[nodiscard]] QString packFolder(const QByteArray& manifest = manifestOfTheCopy()) const {
        const QString folder = path(QStringLiteral("pack"));
        QDir().mkpath(folder);
        write(folder + QLatin1Char('/') + kManifest, manifest);
        for (const QString& name : {kDetector, kEmbedder})
            write(folder + QLatin1Char('/') + name, starter(name));
        return folder;
    }

    void checkInstalled(const Result<QString>& folder, const QStringList& files) const {
        SL_VERIFY(folder);
        QCOMPARE(*folder, path(QStringLiteral("data/secondlook/models/copy-1")));
        QCOMPARE(installed(), QStringList{QStringLiteral("copy-1")});
        QCOMPARE(QDir(*folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name),
                 files);
        const auto pack = vision::ModelPack::open(*folder);
        SL_VERIFY(pack);
        QCOMPARE(pack->id(), QStringLiteral("copy-1"));
    }

    void checkRefused(const Result<QString>& folder, ErrorCode code, const QString& said) const {
        QVERIFY(!folder);
        QVERIFY2(folder.error().code == code && folder.error().toString().contains(said),
                 qPrintable(folder.error().toString()));
        QCOMPARE(installed(), QStringList());
    }

private Q_SLOTS:
    void init() {
        m_home = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<HttpServer>();
        for (const char* proxy : {"http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"})
            qunsetenv(proxy);
        qputenv("XDG_DATA_HOME", QFile::encodeName(path(QStringLiteral("data"))));
    }

    void aFolder() {
        checkInstalled(install(packFolder()), {kManifest, kDetector, kEmbedder});
        checkInstalled(install(packFolder()), {kManifest, kDetector, kEmbedder}); // the same again
        const auto other = install(packFolder(manifestWith(
            [](QJsonObject& json) { json.insert(QStringLiteral("name"), QStringLiteral("Another")); })));
        QCOMPARE(other.error().code, ErrorCode::AlreadyExists);
        QCOMPARE(installed(), QStringList{QStringLiteral("copy-1")});
    }

    /// Templates that the search cannot hold: said before a gallery is made over by such a pack.
    void aPackWhoseTemplatesAreTooLargeIsRefused() {
        const auto refused = install(packFolder(manifestWith([](QJsonObject& json) {
            auto embedder = json.value(QStringLiteral("embedder")).toObject();
            embedder.insert(QStringLiteral("dimension"), 2048);
            json.insert(QStringLiteral("embedder"), embedder);
        })));
        QCOMPARE(refused.error().code, ErrorCode::ModelPackInvalid);
        QVERIFY2(refused.error().detail.startsWith(QStringLiteral("embedder.dimension: 8 to 1024 values")),
                 qPrintable(refused.error().detail));
        QCOMPARE(installed(), QStringList());
    }

    void aManifestBesideItsFiles() {
        checkInstalled(install(packFolder() + QLatin1Char('/') + kManifest),
                       {kManifest, kDetector, kEmbedder});
    }

    void anArchive_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("prefix");
        QTest::newRow("zip") << "pack.zip"
                             << "";
        QTest::newRow("zip with a folder") << "pack.zip"
                                           << "copy/";
        QTest::newRow("tar") << "pack.tar"
                             << "copy/";
        QTest::newRow("tar.gz of .") << "pack.tgz"
                                     << "./";
    }
    void anArchive() {
        QFETCH(QString, name);
        QFETCH(QString, prefix);
        writeArchive(path(name), packEntries(prefix));
        const auto job = std::make_shared<Job>();
        checkInstalled(install(path(name), job),
                       {QStringLiteral("MODEL_CARD.md"), kManifest, kDetector, kEmbedder});
        const auto weights = starter(kDetector).size() + starter(kEmbedder).size();
        QVERIFY2(job->progress().total >= weights, QByteArray::number(job->progress().total).constData());
        QVERIFY2(job->progress().done >= job->progress().total,
                 QByteArray::number(job->progress().done).constData());
    }

    void anArchiveThatReachesOutIsRefused_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("up") << "../evil" << int(Entry::File) << QByteArray("x");
        QTest::newRow("up from below") << "a/../../evil" << int(Entry::File) << QByteArray("x");
        QTest::newRow("absolute") << "/tmp/evil" << int(Entry::File) << QByteArray("x");
        QTest::newRow("backslashes") << "..\\evil" << int(Entry::File) << QByteArray("x");
        QTest::newRow("deep") << "a/b/c" << int(Entry::File) << QByteArray("x");
        QTest::newRow("symbolic link") << "evil" << int(Entry::SymbolicLink) << QByteArray("/etc/passwd");
        QTest::newRow("hard link") << "evil" << int(Entry::HardLink) << QByteArray("/etc/passwd");
        QTest::newRow("device") << "evil" << int(Entry::Device) << QByteArray();
    }
    void anArchiveThatReachesOutIsRefused() {
        QFETCH(QString, name);
        QFETCH(int, kind);
        QFETCH(QByteArray, content);
        auto entries = packEntries({});
        entries.insert(1, {name, content, Entry::Kind(kind)});
        writeArchive(path(QStringLiteral("pack.tar")), entries);
        checkRefused(install(path(QStringLiteral("pack.tar"))), ErrorCode::ArchiveInvalid, name);
        QVERIFY(!QFile::exists(path(QStringLiteral("evil"))));
        QVERIFY(!QFile::exists(path(QStringLiteral("data/secondlook/models/evil"))));
    }

    void aBrokenArchiveIsRefused() {
        const QString archive = path(QStringLiteral("pack.zip"));
        writeArchive(archive, packEntries({}));
        QFile(archive).resize(QFileInfo(archive).size() / 2);
        checkRefused(install(archive), ErrorCode::ArchiveInvalid, archive);
        write(archive, "just some text");
        checkRefused(install(archive), ErrorCode::ArchiveInvalid, archive);
        writeArchive(archive,
                     {{QStringLiteral("a/x"), "x", Entry::File}, {QStringLiteral("a/x"), "y", Entry::File}});
        checkRefused(install(archive), ErrorCode::ArchiveInvalid, QStringLiteral("twice"));
        QList<Entry> many;
        for (int i = 0; i <= packs::kMostArchiveEntries; ++i)
            many.append({QStringLiteral("%1").arg(i), "x", Entry::File});
        writeArchive(archive, many);
        checkRefused(install(archive), ErrorCode::ArchiveInvalid, QStringLiteral("too many"));
    }

    void aManifestOfManyMegabytesIsNotUnpacked() {
        const QString archive = path(QStringLiteral("pack.zip"));
        for (const QString& name : {kManifest, QStringLiteral("pack/") + kManifest}) {
            writeArchive(archive, {{name, QByteArray(8 << 20, ' '), Entry::File}});
            checkRefused(install(archive), ErrorCode::ArchiveInvalid, kManifest);
        }
    }

    void aPipeInAPackIsRefused() {
        for (const QString& name : {kManifest, kEmbedder}) {
            const QString folder = packFolder();
            const QString pipe = folder + QLatin1Char('/') + name;
            QVERIFY(QFile::remove(pipe));
            QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
            checkRefused(install(folder), ErrorCode::FileUnreadable, QStringLiteral("not a regular file"));
            QCOMPARE(vision::ModelPack::open(folder).error().code, ErrorCode::ModelPackInvalid);
            QVERIFY(QDir(folder).removeRecursively());
        }
    }

    void aWrongHashNamesTheFileAndBothHashes() {
        const QByteArray altered = starter(kEmbedder) + "x";
        const QString folder = packFolder();
        write(folder + QLatin1Char('/') + kEmbedder, altered);
        const auto refused = install(folder);
        checkRefused(refused, ErrorCode::ModelHashMismatch, kEmbedder);
        QVERIFY(refused.error().detail.contains(Sha256::of(altered).hex()));
        QVERIFY(refused.error().detail.contains(Sha256::of(starter(kEmbedder)).hex()));
    }

    void aNetThatDoesNotLoadIsRefused() {
        const QByteArray noNet = "no network at all";
        const QString folder = packFolder(manifestWith([&](QJsonObject& json) {
            auto detector = json.value(QStringLiteral("detector")).toObject();
            detector.insert(QStringLiteral("sha256"), Sha256::of(noNet).hex());
            detector.insert(QStringLiteral("size"), noNet.size());
            json.insert(QStringLiteral("detector"), detector);
        }));
        write(folder + QLatin1Char('/') + kDetector, noNet);
        checkRefused(install(folder), ErrorCode::ModelLoadFailed, kDetector);
    }

    void whatIsNowhereIsNamed() {
        checkRefused(install(path(QStringLiteral("nothing"))), ErrorCode::NotFound,
                     QStringLiteral("nothing"));
        checkRefused(install(QStringLiteral("ftp://example.org/pack.zip")), ErrorCode::NotFound,
                     QStringLiteral("ftp://"));
        QDir().mkpath(path(QStringLiteral("empty")));
        checkRefused(install(path(QStringLiteral("empty"))), ErrorCode::NotFound,
                     QStringLiteral("face_recognition_sface_2021dec.onnx"));
        const QString folder = packFolder();
        QFile::remove(folder + QLatin1Char('/') + kEmbedder);
        checkRefused(install(folder), ErrorCode::NotFound, kEmbedder);
    }

    void anAddressOfAnArchive() {
        writeArchive(path(QStringLiteral("pack.tgz")), packEntries(QStringLiteral("copy/")));
        m_server->serve(QStringLiteral("/new"), {200, read(path(QStringLiteral("pack.tgz"))), -1, {}, false});
        m_server->serve(QStringLiteral("/old"), {302, {}, -1, "/new", false});
        checkInstalled(install(m_server->url(QStringLiteral("/old")).toString()),
                       {QStringLiteral("MODEL_CARD.md"), kManifest, kDetector, kEmbedder});
    }

    void anAddressOfAManifest() {
        // one net at an address of its own, the other beside the manifest
        const QByteArray manifest = manifestWith([&](QJsonObject& json) {
            auto embedder = json.value(QStringLiteral("embedder")).toObject();
            embedder.insert(QStringLiteral("url"), m_server->url(QStringLiteral("/elsewhere/e")).toString());
            json.insert(QStringLiteral("embedder"), embedder);
        });
        m_server->serve(QStringLiteral("/packs/manifest.json"), {200, manifest, -1, {}, false});
        m_server->serve(QStringLiteral("/packs/") + kDetector, {200, starter(kDetector), -1, {}, false});
        m_server->serve(QStringLiteral("/elsewhere/e"), {200, starter(kEmbedder), -1, {}, false});
        checkInstalled(install(m_server->url(QStringLiteral("/packs/manifest.json")).toString()),
                       {kManifest, kDetector, kEmbedder});
        QCOMPARE(m_server->requests(), 3);
    }

    void aServerThatFails_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<qint64>("statedLength");
        QTest::addColumn<int>("code");
        const auto size = qint64(starter(kDetector).size());
        QTest::newRow("not there") << 404 << qint64(-1) << int(ErrorCode::DownloadFailed);
        QTest::newRow("out of order") << 500 << qint64(-1) << int(ErrorCode::DownloadFailed);
        QTest::newRow("breaks off") << 200 << size << int(ErrorCode::DownloadFailed);
        QTest::newRow("breaks off and hides it") << 200 << qint64(-1) << int(ErrorCode::ModelHashMismatch);
        QTest::newRow("says it is too large") << 200 << size * 2 << int(ErrorCode::DownloadFailed);
    }
    void aServerThatFails() {
        QFETCH(int, status);
        QFETCH(qint64, statedLength);
        QFETCH(int, code);
        m_server->serve(QStringLiteral("/manifest.json"), {200, manifestOfTheCopy(), -1, {}, false});
        m_server->serve(QLatin1Char('/') + kDetector,
                        {status, starter(kDetector).chopped(100'000), statedLength, {}, false});
        checkRefused(install(m_server->url(QStringLiteral("/manifest.json")).toString()), ErrorCode(code),
                     kDetector);
    }

    void moreThanStatedIsNotTaken() {
        m_server->serve(QStringLiteral("/manifest.json"), {200, manifestOfTheCopy(), -1, {}, false});
        m_server->serve(QLatin1Char('/') + kDetector, {200, starter(kDetector) + "x", -1, {}, true});
        checkRefused(install(m_server->url(QStringLiteral("/manifest.json")).toString()),
                     ErrorCode::DownloadFailed, kDetector);
    }

    void nobodyAnswers() {
        const QUrl url = m_server->url(QStringLiteral("/pack.zip"));
        m_server->close();
        checkRefused(install(url.toString()), ErrorCode::DownloadFailed, url.toString());
    }

    void aCancelledDownloadEndsAndLeavesNothing() {
        m_server->serve(QStringLiteral("/pack.zip"), {200, "PK", -1, {}, true}); // and never more
        const auto job = std::make_shared<Job>();
        connect(job.get(), &Job::progressed, job.get(), [job = job.get()] { job->cancel(); });
        checkRefused(install(m_server->url(QStringLiteral("/pack.zip")).toString(), job),
                     ErrorCode::Cancelled, {});
    }

    void oneAtATimeAndNothingOfAKilledOneStays() {
        const QDir folder(vision::userModelsFolder());
        folder.mkpath(QStringLiteral(".installing-abcdef"));
        {
            QLockFile held(folder.filePath(QStringLiteral(".lock")));
            QVERIFY(held.lock());
            QCOMPARE(install(packFolder()).error().code, ErrorCode::Locked);
        }
        checkInstalled(install(packFolder()), {kManifest, kDetector, kEmbedder});
    }

    void theKnownPackSaysWhatTheZooPublishes() {
        const auto known = packs::knownPacks();
        QCOMPARE(known.size(), 1);
        QCOMPARE(known.first().id, QStringLiteral("sface-2021dec"));
        QCOMPARE(known.first().bytes, 232'589 + 38'696'353);
        QVERIFY(read(known.first().folder + QLatin1Char('/') + kManifest)
                    .contains("0ba9fbfa01b5270c96627c4ef784da859931e02f04419c829e83484087c34e79"));
        QVERIFY(QFile::exists(known.first().folder + QStringLiteral("/MODEL_CARD.md")));
    }

    void looseFilesOfAKnownPackAreHashed() {
        QDir().mkpath(path(QStringLiteral("stick")));
        const QStringList files = packs::knownPacks().first().files;
        for (const QString& name : files)
            write(path(QStringLiteral("stick/")) + name, "not the real one");
        checkRefused(install(path(QStringLiteral("stick"))), ErrorCode::ModelHashMismatch,
                     QStringLiteral("face_detection_yunet_2023mar.onnx"));
    }

    void theRealDetectorOfTheKnownPackPasses() {
        SL_NEED_REFERENCE();
        QDir().mkpath(path(QStringLiteral("stick")));
        const QStringList files = packs::knownPacks().first().files;
        QVERIFY(QFile::copy(referenceModels() + QLatin1Char('/') + files.first(),
                            path(QStringLiteral("stick/")) + files.first()));
        write(path(QStringLiteral("stick/")) + files.last(), "not the real one");
        checkRefused(install(path(QStringLiteral("stick"))), ErrorCode::ModelHashMismatch, files.last());
    }
};

QTEST_GUILESS_MAIN(TestPackInstall)
#include "tst_packinstall.moc"
