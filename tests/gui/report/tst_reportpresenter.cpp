// SPDX-License-Identifier: Apache-2.0
#include "widgets/report/reportpresenter.h"

#include <QTest>

using namespace sl;
using namespace sl::widgets;

/// The rules of the report page, without a window.
class TestReportPresenter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSectionInTheUpperThirdIsLookedAt_data() {
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("current");
        QTest::addColumn<int>("section");
        QTest::newRow("first page") << 0 << -1 << 0; // the second begins too far below
        QTest::newRow("begins above") << 1 << 0 << 2;
        QTest::newRow("goes on") << 2 << 2 << 3;
        QTest::newRow("at the third") << 3 << 3 << 4;
        QTest::newRow("chosen") << 3 << 5 << 5; // stays, as it begins on that page
        QTest::newRow("behind the last") << 9 << 0 << 5;
    }
    void theSectionInTheUpperThirdIsLookedAt() {
        QFETCH(const int, page);
        QFETCH(const int, current);
        session::ReportFile report;
        report.sectionPages = {0, 0, 1, 1, 3, 3};
        report.sectionHeights = {20, 150, 30, 120, 20, 99};
        QTEST(sectionInSight(report, page, current), "section");
    }

    void withoutAPreviewThereIsNone() { QCOMPARE(sectionInSight({}, 0, 2), -1); }
};

QTEST_GUILESS_MAIN(TestReportPresenter)
#include "tst_reportpresenter.moc"
