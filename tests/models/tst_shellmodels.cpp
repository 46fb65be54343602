// SPDX-License-Identifier: Apache-2.0
#include "widgets/models/auditmodel.h"
#include "widgets/models/caselistmodel.h"
#include "widgets/models/packlistmodel.h"
#include "widgets/models/userlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sl;
using namespace sl::widgets;

namespace {

CaseSummary caseLine(const QString& number, const QString& title, int media) {
    CaseSummary line;
    line.record.number = number;
    line.record.title = title;
    line.mediaCount = media;
    return line;
}

QList<AuditRecord> entries(int first, int count) {
    QList<AuditRecord> page;
    for (int i = 0; i < count; ++i) {
        AuditRecord entry;
        entry.sequence = first - i;
        entry.action = QStringLiteral("media.sealed");
        page.append(entry);
    }
    return page;
}

QStringList column(const QAbstractItemModel& model, int column) {
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

} // namespace

class TestShellModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void casesAreListedInTheOrderGiven() {
        CaseListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCases({caseLine(QStringLiteral("2026-2"), QStringLiteral("Corner shop"), 3),
                        caseLine(QStringLiteral("2026-1"), QStringLiteral("Warehouse"), 12)});
        QCOMPARE(column(model, CaseListModel::Number),
                 QStringList({QStringLiteral("2026-2"), QStringLiteral("2026-1")}));
        QCOMPARE(column(model, CaseListModel::Media),
                 QStringList({QStringLiteral("3"), QStringLiteral("12")}));
        QCOMPARE(model.number(model.index(1, 3)), QStringLiteral("2026-1"));
        QCOMPARE(model.number({}), QString());
        QVERIFY(model.index(0, CaseListModel::Media).data(CaseListModel::kSortRole).toInt() <
                model.index(1, CaseListModel::Media).data(CaseListModel::kSortRole).toInt());
        model.setCases({});
        QCOMPARE(model.rowCount(), 0);
    }

    void auditIsReadPageByPage() {
        AuditModel model;
        QSignalSpy wanted(&model, &AuditModel::moreWanted);
        model.append(entries(1000, AuditModel::kPageSize));
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        model.fetchMore({}); // asked already
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toInt(), AuditModel::kPageSize);
        model.append(entries(800, 5));
        QCOMPARE(model.rowCount(), AuditModel::kPageSize + 5);
        QVERIFY(!model.canFetchMore({}));
        // only now: the tester fetches more by itself
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.entry(200).sequence, 800);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.canFetchMore({}));
    }

    void usersShowTheirRoles() {
        UserListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        UserRecord user;
        user.fullName = QStringLiteral("Ana Ruiz");
        user.roles = Role::Examiner | Role::Supervisor;
        model.setUsers({user});
        QCOMPARE(column(model, UserListModel::Duties), QStringList{QStringLiteral("Examiner, Supervisor")});
        QCOMPARE(column(model, UserListModel::State), QStringList{QStringLiteral("Active")});
    }

    void packsAreListedWithTheirState() {
        PackListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        session::PackInfo used, other, broken;
        used.id = QStringLiteral("a");
        used.name = QStringLiteral("Pack A");
        used.identity = QStringLiteral("1");
        other.id = QStringLiteral("b");
        other.name = QStringLiteral("Pack B");
        other.identity = QStringLiteral("2");
        broken.folder = QStringLiteral("/packs/broken");
        model.setPacks({used, other, broken},
                       {{QStringLiteral("b"), QStringLiteral("Pack B"), {}, 1, {}, {}},
                        {QStringLiteral("c"), QStringLiteral("Pack C"), {}, 1, {}, {}}},
                       used.identity);
        QCOMPARE(column(model, PackListModel::Name),
                 QStringList({QStringLiteral("Pack A"), QStringLiteral("Pack B"), QStringLiteral("broken"),
                              QStringLiteral("Pack C")}));
        QCOMPARE(column(model, PackListModel::State),
                 QStringList({QStringLiteral("In use"), QStringLiteral("Installed"),
                              QStringLiteral("Cannot be used"), QStringLiteral("Can be installed")}));
        QCOMPARE(model.rowOf(QStringLiteral("/packs/broken")), 2);
        QCOMPARE(model.rowOf(QStringLiteral("c")), 3);
        QCOMPARE(model.rowOf(QStringLiteral("d")), -1);
        QCOMPARE(model.installable(3).id, QStringLiteral("c"));
    }
};

QTEST_GUILESS_MAIN(TestShellModels)
#include "tst_shellmodels.moc"
