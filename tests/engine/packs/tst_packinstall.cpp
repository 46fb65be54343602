// SPDX-License-Identifier: Apache-2.0
#include "engine/packs/internal/packarchive.h"
#include "engine/packs/knownpacks.h"
#include "engine/packs/packinstaller.h"
#include "engine/vision/packs/modelpack.h"
#include "engine/vision/packs/modelsearch.h"
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

const auto kDetector = u"starter_detector.onnx"_s;
const auto kEmbedder = u"starter_embedder.onnx"_s;
const auto kManifest = u"manifest.json"_s;

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
    manifest.insert(u"id"_s, u"copy-1"_s);
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
            {prefix + u"MODEL_CARD.md"_s, "# A card\n", Entry::File}};
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
        names.removeAll(u".lock"_s);
        return names;
    }

    /// Writes the copy of the starter pack as a folder.
    [[nodiscard]] QString packFolder(const QByteArray& manifest = manifestOfTheCopy()) const {
        const QString folder = path(u"pack"_s);
        QDir().mkpath(folder);
        write(folder + QLatin1Char('/') + kManifest, manifest);
        for (const QString& name : {kDetector, kEmbedder})
            write(folder + QLatin1Char('/') + name, starter(name));
        return folder;
    }

    void checkInstalled(const Result<QString>& folder, const QStringList& files) const {
        SL_VERIFY(folder);
        QCOMPARE(*folder, path(u"data/secondlook/models/copy-1"_s));
        QCOMPARE(installed(), QStringList{u"copy-1"_s});
        QCOMPARE(QDir(*folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name),
                 files);
        const auto pack = vision::ModelPack::open(*folder);
        SL_VERIFY(pack);
        QCOMPARE(pack->id(), u"copy-1"_s);
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
        qputenv("XDG_DATA_HOME", QFile::encodeName(path(u"data"_s)));
    }

    void aFolder() {
        checkInstalled(install(packFolder()), {kManifest, kDetector, kEmbedder});
        checkInstalled(install(packFolder()), {kManifest, kDetector, kEmbedder}); // the same again
        const auto other = install(
            packFolder(manifestWith([](QJsonObject& json) { json.insert(u"name"_s, u"Another"_s); })));
        QCOMPARE(other.error().code, ErrorCode::AlreadyExists);
        QCOMPARE(installed(), QStringList{u"copy-1"_s});
    }

    /// What a power cut left of it is nobody's pack.
    void aDamagedPackIsInstalledAgain() {
        const auto folder = install(packFolder());
        SL_VERIFY(folder);
        QVERIFY(QFile::resize(*folder + QLatin1Char('/') + kDetector, 100));
        QVERIFY(!vision::ModelPack::open(*folder));
        checkInstalled(install(packFolder()), {kManifest, kDetector, kEmbedder});
        checkInstalled(install(packFolder()), {kManifest, kDetector, kEmbedder});
    }

    /// Templates that the search cannot hold: said before a gallery is made over by such a pack.
    void aPackWhoseTemplatesAreTooLargeIsRefused() {
        const auto refused = install(packFolder(manifestWith([](QJsonObject& json) {
            auto embedder = json.value(u"embedder"_s).toObject();
            embedder.insert(u"dimension"_s, 2048);
            json.insert(u"embedder"_s, embedder);
        })));
        QCOMPARE(refused.error().code, ErrorCode::ModelPackInvalid);
        QVERIFY2(refused.error().detail.startsWith(u"embedder.dimension: 8 to 1024 values"_s),
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
        checkInstalled(install(path(name), job), {u"MODEL_CARD.md"_s, kManifest, kDetector, kEmbedder});
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
        QTest::newRow("a name that Qt keeps for itself") << ":evil" << int(Entry::File) << QByteArray("x");
        QTest::newRow("a folder of such a name") << ":evil/x" << int(Entry::File) << QByteArray("x");
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
        writeArchive(path(u"pack.tar"_s), entries);
        checkRefused(install(path(u"pack.tar"_s)), ErrorCode::ArchiveInvalid, name);
        QVERIFY(!QFile::exists(path(u"evil"_s)));
        QVERIFY(!QFile::exists(path(u"data/secondlook/models/evil"_s)));
        QCOMPARE(QDir().entryList({u":*"_s}, QDir::AllEntries | QDir::Hidden), QStringList());
    }

    void aBrokenArchiveIsRefused() {
        const QString archive = path(u"pack.zip"_s);
        writeArchive(archive, packEntries({}));
        QFile(archive).resize(QFileInfo(archive).size() / 2);
        checkRefused(install(archive), ErrorCode::ArchiveInvalid, archive);
        write(archive, "just some text");
        checkRefused(install(archive), ErrorCode::ArchiveInvalid, archive);
        writeArchive(archive, {{u"a/x"_s, "x", Entry::File}, {u"a/x"_s, "y", Entry::File}});
        checkRefused(install(archive), ErrorCode::ArchiveInvalid, u"twice"_s);
        QList<Entry> many;
        for (int i = 0; i <= packs::kMostArchiveEntries; ++i)
            many.append({u"%1"_s.arg(i), "x", Entry::File});
        writeArchive(archive, many);
        checkRefused(install(archive), ErrorCode::ArchiveInvalid, u"too many"_s);
    }

    void aManifestOfManyMegabytesIsNotUnpacked() {
        const QString archive = path(u"pack.zip"_s);
        for (const QString& name : {kManifest, u"pack/"_s + kManifest}) {
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
            checkRefused(install(folder), ErrorCode::FileUnreadable, u"not a regular file"_s);
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
            auto detector = json.value(u"detector"_s).toObject();
            detector.insert(u"sha256"_s, Sha256::of(noNet).hex());
            detector.insert(u"size"_s, noNet.size());
            json.insert(u"detector"_s, detector);
        }));
        write(folder + QLatin1Char('/') + kDetector, noNet);
        checkRefused(install(folder), ErrorCode::ModelLoadFailed, kDetector);
    }

    void whatIsNowhereIsNamed() {
        checkRefused(install(path(u"nothing"_s)), ErrorCode::NotFound, u"nothing"_s);
        checkRefused(install(u"ftp://example.org/pack.zip"_s), ErrorCode::NotFound, u"ftp://"_s);
        QDir().mkpath(path(u"empty"_s));
        checkRefused(install(path(u"empty"_s)), ErrorCode::NotAModelPack,
                     u"face_recognition_sface_2021dec.onnx"_s);
        const QString folder = packFolder();
        QFile::remove(folder + QLatin1Char('/') + kEmbedder);
        checkRefused(install(folder), ErrorCode::PackFileMissing, kEmbedder);
    }

    void aManifestInAnArchiveIsNamedAsPartOfIt() {
        const QString archive = path(u"pack.zip"_s);
        writeArchive(archive, {{u"pack/"_s + kManifest, "{", Entry::File}});
        checkRefused(install(archive), ErrorCode::ModelPackInvalid, archive + u": "_s + kManifest);
    }

    void anArchiveWithoutAPackIsNamedAsItWasGiven() {
        const QString archive = path(u"holiday.zip"_s);
        for (const QString& name : {u"beach.jpg"_s, u"pictures/beach.jpg"_s}) {
            writeArchive(archive, {{name, "x", Entry::File}});
            const auto refused = install(archive);
            checkRefused(refused, ErrorCode::NotAModelPack, archive);
            QCOMPARE(refused.error().subject, archive);
        }
        m_server->serve(u"/holiday"_s, {200, read(archive), -1, {}, false});
        const QString address = m_server->url(u"/holiday"_s).toString();
        checkRefused(install(address), ErrorCode::NotAModelPack, address);
    }

    void anAddressOfAnArchive() {
        writeArchive(path(u"pack.tgz"_s), packEntries(u"copy/"_s));
        m_server->serve(u"/new"_s, {200, read(path(u"pack.tgz"_s)), -1, {}, false});
        m_server->serve(u"/old"_s, {302, {}, -1, "/new", false});
        checkInstalled(install(m_server->url(u"/old"_s).toString()),
                       {u"MODEL_CARD.md"_s, kManifest, kDetector, kEmbedder});
    }

    void anAddressOfAManifest() {
        // one net at an address of its own, the other beside the manifest
        const QByteArray manifest = manifestWith([&](QJsonObject& json) {
            auto embedder = json.value(u"embedder"_s).toObject();
            embedder.insert(u"url"_s, m_server->url(u"/elsewhere/e"_s).toString());
            json.insert(u"embedder"_s, embedder);
        });
        m_server->serve(u"/packs/manifest.json"_s, {200, manifest, -1, {}, false});
        m_server->serve(u"/packs/"_s + kDetector, {200, starter(kDetector), -1, {}, false});
        m_server->serve(u"/elsewhere/e"_s, {200, starter(kEmbedder), -1, {}, false});
        checkInstalled(install(m_server->url(u"/packs/manifest.json"_s).toString()),
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
        m_server->serve(u"/manifest.json"_s, {200, manifestOfTheCopy(), -1, {}, false});
        m_server->serve(QLatin1Char('/') + kDetector,
                        {status, starter(kDetector).chopped(100'000), statedLength, {}, false});
        checkRefused(install(m_server->url(u"/manifest.json"_s).toString()), ErrorCode(code), kDetector);
    }

    void moreThanStatedIsNotTaken() {
        m_server->serve(u"/manifest.json"_s, {200, manifestOfTheCopy(), -1, {}, false});
        m_server->serve(QLatin1Char('/') + kDetector, {200, starter(kDetector) + "x", -1, {}, true});
        checkRefused(install(m_server->url(u"/manifest.json"_s).toString()), ErrorCode::DownloadFailed,
                     kDetector);
    }

    void nobodyAnswers() {
        const QUrl url = m_server->url(u"/pack.zip"_s);
        m_server->close();
        checkRefused(install(url.toString()), ErrorCode::DownloadFailed, url.toString());
    }

    void aCancelledDownloadEndsAndLeavesNothing() {
        m_server->serve(u"/pack.zip"_s, {200, "PK", -1, {}, true}); // and never more
        const auto job = std::make_shared<Job>();
        connect(job.get(), &Job::progressed, job.get(), [job = job.get()] { job->cancel(); });
        checkRefused(install(m_server->url(u"/pack.zip"_s).toString(), job), ErrorCode::Cancelled, {});
    }

    void oneAtATimeAndNothingOfAKilledOneStays() {
        const QDir folder(vision::userModelsFolder());
        folder.mkpath(u".installing-abcdef"_s);
        {
            QLockFile held(folder.filePath(u".lock"_s));
            QVERIFY(held.lock());
            QCOMPARE(install(packFolder()).error().code, ErrorCode::Locked);
        }
        checkInstalled(install(packFolder()), {kManifest, kDetector, kEmbedder});
    }

    void theKnownPackSaysWhatTheZooPublishes() {
        const auto known = packs::knownPacks();
        QCOMPARE(known.size(), 1);
        QCOMPARE(known.first().id, u"sface-2021dec"_s);
        QCOMPARE(known.first().bytes, 232'589 + 38'696'353);
        QVERIFY(read(known.first().folder + QLatin1Char('/') + kManifest)
                    .contains("0ba9fbfa01b5270c96627c4ef784da859931e02f04419c829e83484087c34e79"));
        QVERIFY(QFile::exists(known.first().folder + u"/MODEL_CARD.md"_s));
    }

    void looseFilesOfAKnownPackAreHashed() {
        QDir().mkpath(path(u"stick"_s));
        const QStringList files = packs::knownPacks().first().files;
        for (const QString& name : files)
            write(path(u"stick/"_s) + name, "not the real one");
        checkRefused(install(path(u"stick"_s)), ErrorCode::ModelHashMismatch,
                     u"face_detection_yunet_2023mar.onnx"_s);
    }

    void theRealDetectorOfTheKnownPackPasses() {
        SL_NEED_REFERENCE();
        QDir().mkpath(path(u"stick"_s));
        const QStringList files = packs::knownPacks().first().files;
        QVERIFY(QFile::copy(referenceModels() + QLatin1Char('/') + files.first(),
                            path(u"stick/"_s) + files.first()));
        write(path(u"stick/"_s) + files.last(), "not the real one");
        checkRefused(install(path(u"stick"_s)), ErrorCode::ModelHashMismatch, files.last());
    }
};

QTEST_GUILESS_MAIN(TestPackInstall)
#include "tst_packinstall.moc"
