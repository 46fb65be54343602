// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/vault/mediavault.h"
#include "tests/support/reference.h"
#include "tests/support/synced.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace sl;
using evidence::MediaVault;

namespace {

const auto kBytes = QByteArrayLiteral("not really a photo");

QString writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(path + QLatin1String(": ") + file.errorString()));
    return path;
}

/// Everything below a folder, hidden files too.
QStringList filesBelow(const QString& folder) {
    QStringList files;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();)
        files.append(QDir(folder).relativeFilePath(it.next()));
    files.sort();
    return files;
}

/// A limit on the size of files this process writes stands in for a full disk.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limited = m_before;
        limited.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
};

} // namespace

class TestMediaVault : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    QString m_root;

private Q_SLOTS:
    void init() { m_root = m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u"/vault"_s); }

    void sealsAndReadsBack() {
        const MediaVault vault(m_root);
        const auto sealed = vault.seal(writeFile(m_dir.filePath(u"fóto 写真.jpg"_s), kBytes));
        SL_VERIFY(sealed);
        QCOMPARE(sealed->sha256, Sha256::of(kBytes));
        QCOMPARE(sealed->bytes, kBytes.size());
        QVERIFY(!sealed->wasThere);
        QCOMPARE(vault.pathOf(sealed->sha256), m_root + QLatin1Char('/') + sealed->sha256.hex().left(2) +
                                                   QLatin1Char('/') + sealed->sha256.hex());
        QCOMPARE(vault.read(sealed->sha256).value(), kBytes);
        QCOMPARE(filesBelow(m_root).size(), 1); // nothing else is left lying about
    }

    /// Else a power failure may leave the bytes, and no name for them.
    void everyNewFolderIsSyncedInItsParent() {
        const MediaVault vault(m_root);
        test::Synced::clear();
        const auto sealed = vault.sealBytes(kBytes);
        SL_VERIFY(sealed);
        QString folder = QFileInfo(vault.pathOf(sealed->sha256)).canonicalPath();
        for (const QString above = QFileInfo(m_dir.path()).canonicalFilePath(); folder != above;
             folder = QFileInfo(folder).path())
            QVERIFY2(test::Synced::contains(folder), qPrintable(folder));
        QVERIFY2(test::Synced::contains(folder), qPrintable(folder));
    }

    void sealedFilesAreReadOnly() {
        const MediaVault vault(m_root, u".jpg"_s);
        const auto sealed = vault.sealBytes(kBytes);
        SL_VERIFY(sealed);
        QVERIFY(vault.pathOf(sealed->sha256).endsWith(u".jpg"_s));
        struct stat status {};
        QCOMPARE(::stat(QFile::encodeName(vault.pathOf(sealed->sha256)).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0444U);
    }

    void theSameBytesTwiceAreOneFile() {
        const MediaVault vault(m_root);
        const auto first = vault.sealBytes(kBytes);
        SL_VERIFY(first);
        const auto second = vault.seal(writeFile(m_dir.filePath(u"again.png"_s), kBytes));
        SL_VERIFY(second);
        QVERIFY(second->wasThere);
        QCOMPARE(second->sha256, first->sha256);
        QCOMPARE(filesBelow(m_root).size(), 1);
    }

    void aFileOfManyPiecesKeepsItsHash() {
        QByteArray large(5 * 1024 * 1024 + 17, '\0');
        for (qsizetype i = 0; i < large.size(); ++i)
            large[i] = static_cast<char>(i * 31 + i / 4096);
        const MediaVault vault(m_root);
        const auto sealed = vault.seal(writeFile(m_dir.filePath(u"large"_s), large));
        SL_VERIFY(sealed);
        QCOMPARE(sealed->sha256, Sha256::of(large));
        QCOMPARE(vault.read(sealed->sha256).value(), large);
    }

    void anAlteredFileIsFound() {
        const MediaVault vault(m_root);
        const auto sealed = vault.sealBytes(kBytes);
        SL_VERIFY(sealed);
        const QString path = vault.pathOf(sealed->sha256);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        QByteArray altered = kBytes;
        altered[3] = static_cast<char>(altered.at(3) ^ 1);
        writeFile(path, altered);
        QCOMPARE(vault.read(sealed->sha256).error().code, ErrorCode::MediaAltered);
        QCOMPARE(vault.sealBytes(kBytes).error().code, ErrorCode::MediaAltered);
        QCOMPARE(Sha256::ofFile(path).value(),
                 Sha256::of(altered)); // and it is not mended behind anyone's back
    }

    void aMissingFileIsNamed() {
        const MediaVault vault(m_root);
        const Error error = vault.read(Sha256::of("never sealed")).error();
        QCOMPARE(error.code, ErrorCode::MediaMissing);
        QCOMPARE(error.subject, Sha256::of("never sealed").hex());
        QCOMPARE(vault.remove(Sha256::of("never sealed")).error().code, ErrorCode::MediaMissing);
    }

    void removedBytesAreGone() {
        const MediaVault vault(m_root);
        const auto sealed = vault.sealBytes(kBytes);
        SL_VERIFY(sealed);
        SL_VERIFY(vault.remove(sealed->sha256));
        QCOMPARE(vault.read(sealed->sha256).error().code, ErrorCode::MediaMissing);
    }

    void unusableSourcesEachHaveTheirReason() {
        const MediaVault vault(m_root);
        QCOMPARE(vault.seal(m_dir.filePath(u"none"_s)).error().code, ErrorCode::NotFound);
        QCOMPARE(vault.seal(m_dir.path()).error().code, ErrorCode::FileIsDirectory);
        QCOMPARE(vault.seal(writeFile(m_dir.filePath(u"empty"_s), {})).error().code, ErrorCode::FileEmpty);
        const QString pipe = m_dir.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(vault.seal(pipe).error().code, ErrorCode::FileUnreadable);
        QCOMPARE(vault.sealBytes({}).error().code, ErrorCode::FileEmpty);
        QCOMPARE(filesBelow(m_root), QStringList());
    }

    void anUnwritableFolderIsTold() {
        writeFile(m_dir.filePath(u"a file"_s), kBytes);
        const MediaVault belowFile(m_dir.filePath(u"a file/vault"_s));
        QCOMPARE(belowFile.sealBytes(kBytes).error().code, ErrorCode::WriteFailed);
        const MediaVault belowProc(u"/proc/vault"_s); // not even root makes folders there
        QCOMPARE(belowProc.sealBytes(kBytes).error().code, ErrorCode::WriteFailed);
    }

    void aFullDiskLeavesNothing() {
        const QString source = writeFile(m_dir.filePath(u"big"_s), QByteArray(3 << 20, 'x'));
        const MediaVault vault(m_root);
        {
            const FileSizeLimit limit(1 << 20);
            QCOMPARE(vault.seal(source).error().code, ErrorCode::DiskFull);
        }
        QCOMPARE(filesBelow(m_root), QStringList());
        SL_VERIFY(vault.seal(source));
    }

    void aKilledWriterLeavesNoHalfFile() {
        const QString source = m_dir.filePath(u"video"_s);
        QVERIFY(QFile(source).open(QIODevice::WriteOnly));
        QVERIFY(QFile::resize(source, qint64(4) << 30)); // sparse; copying it takes long enough to be killed
        QVERIFY(QDir().mkpath(m_root));
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--seal"_s, m_root, source});
        QVERIFY(child.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(!filesBelow(m_root).isEmpty(), 20'000);
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        QVERIFY(QFile::resize(source, 64));

        const MediaVault vault(m_root);
        const QStringList left = filesBelow(m_root);
        QCOMPARE(left.size(), 1);
        QVERIFY2(!left.first().contains(QLatin1Char('/')), qPrintable(left.first())); // not under any hash
        QCOMPARE(vault.removeLeftovers().value(), 1);
        QCOMPARE(filesBelow(m_root), QStringList());
        SL_VERIFY(vault.seal(source));
    }
};

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == u"--seal"_s)
        return MediaVault(arguments.at(2)).seal(arguments.at(3)) ? 0 : 1;
    TestMediaVault test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_mediavault.moc"
