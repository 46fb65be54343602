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
        entry.action = u"media.sealed"_s;
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
        model.setCases(
            {caseLine(u"2026-2"_s, u"Corner shop"_s, 3), caseLine(u"2026-1"_s, u"Warehouse"_s, 12)});
        QCOMPARE(column(model, CaseListModel::Number), QStringList({u"2026-2"_s, u"2026-1"_s}));
        QCOMPARE(column(model, CaseListModel::Media), QStringList({u"3"_s, u"12"_s}));
        QCOMPARE(model.number(model.index(1, 3)), u"2026-1"_s);
        QCOMPARE(model.number({}), QString());
        QVERIFY(model.index(0, CaseListModel::Media).data(CaseListModel::kSortRole).toInt() <
                model.index(1, CaseListModel::Media).data(CaseListModel::kSortRole).toInt());
        model.setCases({});
        QCOMPARE(model.rowCount(), 0);
    }

    void theCaseListSaysWhatACaseWaitsFor_data() {
        const auto search = [](int id, SearchStage stage, const QString& examiner = {},
                               std::optional<OutcomeKind> outcome = {}) {
            return SearchProgress{.caseNumber = u"1"_s,
                                  .search = SearchId{id},
                                  .stage = stage,
                                  .outcome = outcome,
                                  .candidates = 12,
                                  .searchedBy = u"anna"_s,
                                  .examiner = examiner,
                                  .since = {}};
        };
        const auto lead = search(1, SearchStage::Decided, {}, OutcomeKind::Lead);
        QTest::addColumn<QList<SearchProgress>>("searches");
        QTest::addColumn<int>("searchCount");
        QTest::addColumn<QString>("status");
        QTest::newRow("no search") << QList<SearchProgress>() << 0 << u"Not searched yet"_s;
        QTest::newRow("kept since later")
            << QList<SearchProgress>() << 2 << u"Known when it is next opened"_s;
        QTest::newRow("first") << QList{search(1, SearchStage::FirstWaits)} << 1
                               << u"Waits for a first examiner"_s;
        QTest::newRow("begun") << QList{search(1, SearchStage::FirstOpen, u"ruiz"_s)} << 1
                               << u"First examination by ruiz"_s;
        QTest::newRow("begun, by whom is not told")
            << QList{search(1, SearchStage::FirstOpen)} << 1 << u"First examination by another"_s;
        QTest::newRow("taken, by whom is not told")
            << QList{search(1, SearchStage::IndependentOpen)} << 1 << u"Independent examination by another"_s;
        QTest::newRow("independent") << QList{search(1, SearchStage::IndependentWaits)} << 1
                                     << u"Waits for an independent examiner"_s;
        QTest::newRow("decided") << QList{lead} << 1 << u"Lead"_s;
        // an outcome stands there when nobody is to be asked any more
        QTest::newRow("one of two") << QList{lead, search(2, SearchStage::IndependentOpen, u"chen"_s)} << 2
                                    << u"Independent examination by chen"_s;
        QTest::newRow("waiting first")
            << QList{search(1, SearchStage::FirstOpen, u"ruiz"_s), search(2, SearchStage::FirstWaits)} << 2
            << u"Waits for a first examiner"_s;
    }

    void theCaseListSaysWhatACaseWaitsFor() {
        QFETCH(QList<SearchProgress>, searches);
        QFETCH(int, searchCount);
        CaseListModel model;
        auto line = caseLine(u"1"_s, u"Warehouse"_s, 3);
        line.searches = searches;
        line.searchCount = searchCount;
        model.setCases({line});
        QTEST(model.index(0, CaseListModel::Status).data().toString(), "status");
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
        user.fullName = u"Ana Ruiz"_s;
        user.roles = Role::Examiner | Role::Supervisor;
        model.setUsers({user});
        QCOMPARE(column(model, UserListModel::Duties), QStringList{u"Examiner, Supervisor"_s});
        QCOMPARE(column(model, UserListModel::State), QStringList{u"Active"_s});
    }

    void packsAreListedWithTheirState() {
        PackListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        session::PackInfo used, other, broken;
        used.id = u"a"_s;
        used.name = u"Pack A"_s;
        used.identity = u"1"_s;
        other.id = u"b"_s;
        other.name = u"Pack B"_s;
        other.identity = u"2"_s;
        broken.folder = u"/packs/broken"_s;
        model.setPacks({used, other, broken},
                       {{u"b"_s, u"Pack B"_s, {}, 1, {}, {}}, {u"c"_s, u"Pack C"_s, {}, 1, {}, {}}},
                       used.identity);
        QCOMPARE(column(model, PackListModel::Name),
                 QStringList({u"Pack A"_s, u"Pack B"_s, u"broken"_s, u"Pack C"_s}));
        QCOMPARE(column(model, PackListModel::State),
                 QStringList({u"In use"_s, u"Installed"_s, u"Cannot be used"_s, u"Can be installed"_s}));
        QCOMPARE(model.rowOf(u"/packs/broken"_s), 2);
        QCOMPARE(model.rowOf(u"c"_s), 3);
        QCOMPARE(model.rowOf(u"d"_s), -1);
        QCOMPARE(model.installable(3).id, u"c"_s);
    }
};

QTEST_GUILESS_MAIN(TestShellModels)
#include "tst_shellmodels.moc"
