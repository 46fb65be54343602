// SPDX-License-Identifier: Apache-2.0
#include "tests/support/desk.h"
#include "tests/support/drives/poordrive.h"

#include <QDir>

using namespace sl;
using namespace sl::test;

/// Drives that cannot hold records, known before anything is made.
class TestDrive : public QObject {
    Q_OBJECT
private:
    static QStringList leftIn(const QTemporaryDir& dir) {
        return QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private Q_SLOTS:
    void aDriveThatKeepsNoPermissionsIsRefused_data() {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("a folder to be made") << false;
        QTest::newRow("a folder that is there") << true;
    }
    void aDriveThatKeepsNoPermissionsIsRefused() {
        QFETCH(bool, isThere);
        Desk desk;
        if (isThere)
            QVERIFY(QDir().mkpath(desk.folder()));
        const auto before = leftIn(desk.dir);
        const NoPermissions drive;
        const auto refused = session::Workspace::create(newWorkspace(desk.folder()), desk.environment);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DriveUnsuitable);
        QCOMPARE(refused.error().subject, desk.folder());
        QCOMPARE(refused.error().detail, u"no permissions"_s);
        QCOMPARE(leftIn(desk.dir), before);
    }

    void aDriveWithoutSharedMemoryIsRefused() {
        Desk desk;
        const NoSharedMemory drive;
        const auto refused = session::Workspace::create(newWorkspace(desk.folder()), desk.environment);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DriveUnsuitable);
        QCOMPARE(leftIn(desk.dir), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestDrive)
#include "tst_drive.moc"
