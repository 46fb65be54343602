// SPDX-License-Identifier: Apache-2.0
#include "widgets/models/candidatemodel.h"
#include "widgets/models/queuemodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace sl;
using namespace sl::widgets;

namespace {

casework::SearchView threeCandidates() {
    casework::SearchView view;
    for (int rank = 1; rank <= 3; ++rank) {
        CandidateRecord candidate;
        candidate.id = CandidateId{100 + rank};
        candidate.rank = rank;
        candidate.personExternalId = u"P-%1"_s.arg(rank);
        candidate.score = 0.5 - rank * 0.1;
        candidate.calibrationTrials = rank == 3 ? 0 : 2000;
        candidate.calibrationAsHigh = rank * 3;
        view.candidates.append(candidate);
    }
    ExaminationRecord first;
    first.answers.append({CandidateId{102}, Answer::onScale(-3).value_or(Answer::notComparable()), {}, {}});
    ExaminationRecord second;
    second.part = ExaminerPart::Second;
    second.answers.append({CandidateId{101}, Answer::notComparable(), {}, {}});
    view.examinations = {first, second};
    return view;
}

/// One line a row: the roles of the list joined.
QString printed(const CandidateModel& model) {
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        lines << QStringList{index.data(CandidateModel::RankRole).toString(),
                             index.data(CandidateModel::ExternalIdRole).toString(),
                             index.data(CandidateModel::CalibrationRole).toString(),
                             index.data(CandidateModel::AnswerRole).toString()}
                     .join(u'|');
    }
    return lines.join(u'\n');
}

UserRecord examiner(const QString& login) {
    UserRecord user;
    user.login = login;
    user.roles = Role::Examiner;
    return user;
}

} // namespace

class TestReviewModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void candidatesShowTheFirstExaminersAnswersOnly() {
        CandidateModel model(nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(threeCandidates());
        QCOMPARE(printed(model),
                 u"1|P-1|In 2,000 searches for people who are not in this gallery, 3 had a top score "
                 "at least this high (interval 0.0003 to 0.0044)|\n"
                 "2|P-2|In 2,000 searches for people who are not in this gallery, 6 had a top score "
                 "at least this high (interval 0.0011 to 0.0065)|"
                 "Strong support for different persons\n"
                 "3|P-3|How often people who are not in this gallery reach this similarity has not been "
                 "measured|"_s);
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY2(!model.index(row).data(CandidateModel::CalibrationRole).toString().contains(u'%'),
                     "never a percentage");
        QCOMPARE(model.answered(), 1);
        QCOMPARE(model.indexOf(CandidateId{103}).row(), 2);
        QVERIFY(!model.indexOf(CandidateId{7}).isValid());
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
                 u"Rank 1, person P-1, similarity 0.400, not answered"_s);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void queueShowsNothingOfTheFirstAnswers() {
        QueueModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QueueEntry entry;
        entry.caseNumber = u"2026-0141"_s;
        entry.examination = ExaminationId{5};
        entry.items = 7;
        entry.excludedLogins = {u"ruiz"_s};
        entry.since = QDateTime(QDate(2026, 3, 4), QTime(9, 0), Qt::UTC);
        model.show({entry}, examiner(u"sato"_s));
        QStringList row;
        for (int column = 0; column < model.columnCount(); ++column)
            row << model.index(0, column).data().toString();
        QCOMPARE(row.mid(0, 3).join(u'|'), u"2026-0141|Independent examination|7"_s);
        QVERIFY(!row.join(u' ').contains(u"ruiz"_s));
        model.show({}, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void queueTellsWhoHasAnExamination_data() {
        QTest::addColumn<QString>("takenBy");
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("forReader");
        QTest::newRow("waits") << QString() << u"Waits for you or another examiner"_s << true;
        QTest::newRow("own") << u"sato"_s << u"You have begun it"_s << true;
        QTest::newRow("another's") << u"weber"_s << u"weber has begun it"_s << false;
    }

    void queueTellsWhoHasAnExamination() {
        QFETCH(QString, takenBy);
        QFETCH(bool, forReader);
        QueueModel model;
        QueueEntry entry;
        entry.excludedLogins = {u"ruiz"_s};
        entry.takenBy = takenBy;
        model.show({entry}, examiner(u"sato"_s));
        QTEST(model.index(0, QueueModel::StateColumn).data().toString(), "state");
        QCOMPARE(model.isForReader(0), forReader);
        QVERIFY(!model.isForReader(1));
        if (takenBy.isEmpty()) {
            model.show({entry}, examiner(u"ruiz"_s));
            QCOMPARE(model.index(0, QueueModel::StateColumn).data().toString(),
                     u"Waits for another examiner"_s);
            QVERIFY(!model.isForReader(0));
        }
    }

    void aSupervisorSeesWhatWaitsAndTakesNothing() {
        QueueModel model;
        QueueEntry entry;
        entry.part = ExaminerPart::First;
        entry.search = SearchId{3};
        UserRecord supervisor;
        supervisor.login = u"okafor"_s;
        supervisor.roles = Role::Supervisor;
        model.show({entry}, supervisor);
        QCOMPARE(model.index(0, QueueModel::PartColumn).data().toString(), u"First examination"_s);
        QCOMPARE(model.index(0, QueueModel::StateColumn).data().toString(), u"Waits for an examiner"_s);
        QVERIFY(!model.isForReader(0));
        model.show({entry}, examiner(u"sato"_s));
        QVERIFY(model.isForReader(0));
        entry.takenBy = u"weber"_s;
        model.show({entry}, supervisor);
        QCOMPARE(model.index(0, QueueModel::StateColumn).data().toString(), u"weber has begun it"_s);
    }

    void anExaminerIsNotToldWhoElseExamines() {
        QueueModel model;
        QueueEntry entry;
        entry.part = ExaminerPart::First;
        entry.excludedLogins = {u"sato"_s}; // as the session tells them
        model.show({entry}, examiner(u"sato"_s));
        QCOMPARE(model.index(0, QueueModel::StateColumn).data().toString(), u"Waits for another examiner"_s);
        QVERIFY(!model.isForReader(0));
    }
};

QTEST_GUILESS_MAIN(TestReviewModels)
#include "tst_reviewmodels.moc"
