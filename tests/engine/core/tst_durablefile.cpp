// SPDX-License-Identifier: Apache-2.0
#include "engine/core/files/durablefile.h"
#include "tests/support/reference.h"
#include "tests/support/synced.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace sl;

class TestDurableFile : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;

    void write(const QString& file, const QByteArray& bytes) {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
    }

private Q_SLOTS:
    void foldersAreMadeWithThoseAboveThem() {
        const auto folder = m_dir.filePath(u"a/b/c"_s);
        SL_VERIFY(makeFolder(folder));
        QVERIFY(QFileInfo(folder).isDir());
        SL_VERIFY(makeFolder(folder));
    }

    void aFolderIsNotMadeUnderAFile() {
        write(m_dir.filePath(u"file"_s), "x");
        QVERIFY(!makeFolder(m_dir.filePath(u"file/inside"_s)));
    }

    void aFileTakesThePlaceOfAnother() {
        const auto finished = m_dir.filePath(u"new"_s);
        const auto place = m_dir.filePath(u"old"_s);
        write(finished, "new");
        write(place, "old");
        SL_VERIFY(syncFile(finished));
        SL_VERIFY(replaceFile(finished, place));
        QVERIFY(!QFile::exists(finished));
        QFile now(place);
        QVERIFY(now.open(QIODevice::ReadOnly));
        QCOMPARE(now.readAll(), QByteArray("new"));
    }

    void aNewFileReplacesNothing() {
        const auto place = m_dir.filePath(u"head"_s);
        SL_VERIFY(writeNewFile(place, "first"));
        QCOMPARE(writeNewFile(place, "second").error().code, ErrorCode::AlreadyExists);
        QFile now(place);
        QVERIFY(now.open(QIODevice::ReadOnly));
        QCOMPARE(now.readAll(), QByteArray("first"));
        const auto link = m_dir.filePath(u"link"_s), target = m_dir.filePath(u"target"_s);
        QVERIFY(QFile::link(target, link));
        QVERIFY(!writeNewFile(link, "through it"));
        QVERIFY(!QFile::exists(target));
        QCOMPARE(writeNewFile(m_dir.filePath(u"none/head"_s), "x").error().code, ErrorCode::WriteFailed);
    }

    /// Where a link leads to, too.
    void aSavedFileIsThereAfterALossOfPower() {
        const auto folder = QFileInfo(m_dir.path()).canonicalFilePath() + u"/elsewhere"_s;
        SL_VERIFY(makeFolder(folder));
        const auto target = folder + u"/target"_s, link = m_dir.filePath(u"way"_s);
        write(target, "old");
        QVERIFY(QFile::link(target, link));
        test::Synced::clear();
        SL_VERIFY(saveFile(link, "new"));
        QVERIFY(test::Synced::contains(folder));
        QVERIFY(QFileInfo(link).isSymLink());
        QFile now(target);
        QVERIFY(now.open(QIODevice::ReadOnly));
        QCOMPARE(now.readAll(), QByteArray("new"));
        test::Synced::refuse(folder);
        const auto saved = saveFile(target, "newer");
        test::Synced::refuse({});
        QCOMPARE(saved.error().code, ErrorCode::WriteFailed);
        QCOMPARE(saveFile(m_dir.filePath(u"none/head"_s), "x").error().code, ErrorCode::WriteFailed);
    }

    void whatIsMissingIsTold() {
        const auto missing = m_dir.filePath(u"missing"_s);
        QCOMPARE(syncFile(missing).error().code, ErrorCode::WriteFailed);
        QCOMPARE(syncFolder(missing).error().code, ErrorCode::WriteFailed);
        const auto place = m_dir.filePath(u"place"_s);
        QCOMPARE(replaceFile(missing, place).error().subject, place);
    }
};

QTEST_GUILESS_MAIN(TestDurableFile)
#include "tst_durablefile.moc"
