// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/review/internal/examinationrules.h"
#include "engine/casework/review/likeness.h"
#include "tests/support/reference.h"

using namespace sl;
using namespace sl::casework;

namespace {

using Steps = QList<int>; ///< answer to candidate 1, 2, 3 …

ExaminationRecord examined(ExaminerPart part, const Steps& steps) {
    ExaminationRecord examination;
    examination.id = ExaminationId{static_cast<int>(part) + 1};
    examination.search = SearchId{1};
    examination.part = part;
    examination.examiner = u"ruiz"_s;
    examination.submittedAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const CandidateId candidate{i + 1};
        examination.items.append(candidate);
        examination.answers.append(
            {candidate, *Answer::onScale(steps.at(i)), u"ears"_s, examination.submittedAt});
    }
    return examination;
}

QList<CandidateId> ids(const QList<int>& values) {
    QList<CandidateId> list;
    for (const int value : values)
        list.append(CandidateId{value});
    return list;
}

QString print(const QList<CandidateId>& list) {
    QStringList values;
    for (const auto id : list)
        values.append(QString::number(id.value));
    return values.join(QLatin1Char(' '));
}

} // namespace

Q_DECLARE_METATYPE(sl::OutcomeKind)

class TestExaminationRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void groundsAreNeededForAllButInconclusive() {
        const auto fine = [](const Answer& answer, const char* grounds) {
            return checkAnswer(answer, QString::fromLatin1(grounds)).has_value();
        };
        QVERIFY(fine(*Answer::onScale(0), ""));
        QVERIFY(!fine(*Answer::onScale(3), ""));
        QVERIFY(!fine(*Answer::onScale(-1), "  a "));
        QVERIFY(!fine(Answer::notComparable(), ""));
        QVERIFY(fine(Answer::notComparable(), "turned away"));
        QVERIFY(fine(*Answer::onScale(1), "ear"));
    }

    void firstAlone() {
        QVERIFY(!afterFirst(examined(ExaminerPart::First, {-3, 1, 0})));
        const auto none = afterFirst(examined(ExaminerPart::First, {-3, 0, 0}));
        QVERIFY(none);
        QCOMPARE(none->kind, OutcomeKind::NoLead);
        QCOMPARE(afterFirst(examined(ExaminerPart::First, {}))->kind, OutcomeKind::NoLead);
    }

    void outcomes_data() {
        QTest::addColumn<Steps>("first");
        QTest::addColumn<Steps>("second");
        QTest::addColumn<Steps>("third"); // empty: after the second
        QTest::addColumn<OutcomeKind>("kind");
        QTest::addColumn<QString>("leads");
        using enum OutcomeKind;
        QTest::newRow("both the same") << Steps{2, 0} << Steps{1, 0} << Steps{} << Lead << "1";
        QTest::newRow("the second one more") << Steps{2, 0} << Steps{1, 3} << Steps{} << Lead << "1";
        QTest::newRow("two together") << Steps{2, 1, 0} << Steps{1, 3, -1} << Steps{} << Lead << "1 2";
        QTest::newRow("the second none") << Steps{2, 0} << Steps{0, 0} << Steps{} << Disagreement << "";
        QTest::newRow("the second another") << Steps{2, 0} << Steps{-1, 2} << Steps{} << Disagreement << "";
        QTest::newRow("third with the first") << Steps{2, 0} << Steps{0, 0} << Steps{1, 0} << Lead << "1";
        QTest::newRow("third with the second") << Steps{2, 0} << Steps{-1, 2} << Steps{0, 3} << Lead << "2";
        QTest::newRow("third none") << Steps{2, 0} << Steps{0, 0} << Steps{-1, 0} << NoLead << "";
        QTest::newRow("all three another")
            << Steps{2, 0, 0} << Steps{0, 2, 0} << Steps{0, 0, 2} << Disagreement << "";
    }
    void outcomes() {
        QFETCH(Steps, first);
        QFETCH(Steps, second);
        QFETCH(Steps, third);
        QFETCH(OutcomeKind, kind);
        QFETCH(QString, leads);
        const auto one = examined(ExaminerPart::First, first);
        const auto two = examined(ExaminerPart::Second, second);
        const auto verdict = third.isEmpty() ? afterSecond(one, two)
                                             : afterThird(one, two, examined(ExaminerPart::Third, third));
        QCOMPARE(verdict.kind, kind);
        QCOMPARE(print(verdict.leads), leads);
    }

    void lineUpsHoldEverybodyOnce_data() {
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("size");
        QTest::addColumn<QList<qsizetype>>("sizes");
        using Sizes = QList<qsizetype>;
        QTest::newRow("even") << 12 << 6 << Sizes{6, 6};
        QTest::newRow("nearer to two") << 10 << 6 << Sizes{5, 5};
        QTest::newRow("nearer to one") << 8 << 6 << Sizes{8};
        QTest::newRow("fewer than wanted") << 4 << 6 << Sizes{4};
        QTest::newRow("one") << 1 << 6 << Sizes{1};
        QTest::newRow("nobody") << 0 << 6 << Sizes{};
        QTest::newRow("long list") << 50 << 6 << Sizes{7, 7, 6, 6, 6, 6, 6, 6};
    }
    void lineUpsHoldEverybodyOnce() {
        QFETCH(int, people);
        QFETCH(int, size);
        QFETCH(QList<qsizetype>, sizes);
        QList<CandidateId> all;
        for (int i = 1; i <= people; ++i)
            all.append(CandidateId{i});
        QList<qsizetype> found;
        QList<CandidateId> members;
        for (const auto& group : lineUps(all, {}, size)) {
            found << group.size();
            members << group;
        }
        QCOMPARE(found, sizes);
        std::sort(members.begin(), members.end());
        QCOMPARE(print(members), print(all));
    }

    void aLineUpHoldsThoseMostAlike() {
        const Template one{1.0F, 0.0F}, near{0.8F, 0.6F}, far{0.0F, 1.0F};
        const QHash<CandidateId, Looks> looks{
            {CandidateId{1}, {u"M"_s, 1970, one}},  {CandidateId{2}, {u"F"_s, 1990, one}},
            {CandidateId{3}, {u"M"_s, 1940, near}}, {CandidateId{4}, {u"F"_s, 1985, far}},
            {CandidateId{5}, {u"M"_s, 1972, near}}, {CandidateId{6}, {u"F"_s, 1988, one}}};
        QStringList groups;
        for (auto group : lineUps(ids({1, 2, 3, 4, 5, 6}), looks, 3)) {
            std::sort(group.begin(), group.end());
            groups << print(group);
        }
        groups.sort();
        QCOMPARE(groups, (QStringList{u"1 3 5"_s, u"2 4 6"_s}));
        QCOMPARE(unlikeness(looks.value(CandidateId{1}), looks.value(CandidateId{2})), 12.0);
        QCOMPARE(unlikeness(looks.value(CandidateId{1}), looks.value(CandidateId{3})),
                 3.0 + 1.0 - double(0.8F));
        QCOMPARE(unlikeness(looks.value(CandidateId{1}), {}), 11.0);
    }

    void theSexesAreMixedOnlyWhereOneIsTooFew_data() {
        QTest::addColumn<QString>("sexes"); // in rank order; -: not on record
        QTest::addColumn<QStringList>("groups");
        QTest::newRow("enough of each") << u"MMFMMFMMFMMF"_s << QStringList{u"MMMMMMMM"_s, u"FFFF"_s};
        QTest::newRow("two groups of one")
            << u"FFMFFMFFMFFFFF"_s << QStringList{u"FFFFFF"_s, u"FFFFF"_s, u"MMM"_s};
        QTest::newRow("too few") << u"MMMMFMMMMF"_s << QStringList{u"FFMMM"_s, u"MMMMM"_s};
        QTest::newRow("not on record") << u"F-FMMM-M"_s << QStringList{u"FF--MMMM"_s};
        QTest::newRow("not on record, with the larger part")
            << u"FFFMMMM-"_s << QStringList{u"FFF"_s, u"-MMMM"_s};
        QTest::newRow("nothing on record") << u"-----"_s << QStringList{u"-----"_s};
    }
    void theSexesAreMixedOnlyWhereOneIsTooFew() {
        QFETCH(QString, sexes);
        QFETCH(QStringList, groups);
        QList<CandidateId> all;
        QHash<CandidateId, Looks> looks;
        for (int i = 0; i < sexes.size(); ++i) {
            all.append(CandidateId{i + 1});
            looks.insert(
                all.last(),
                {.sex = sexes.at(i) == u'-' ? QString() : sexes.mid(i, 1), .birthYear = 0, .templ = {}});
        }
        QStringList found;
        for (const auto& group : lineUps(all, looks, 6)) {
            QString members;
            for (const auto one : group)
                members += sexes.at(int(one.value) - 1);
            std::sort(members.begin(), members.end());
            found << members;
        }
        for (QString& group : groups)
            std::sort(group.begin(), group.end());
        QCOMPARE(found, groups);
    }

    /// Whoever knows the whole list and the rule learns from the items who may be asked about: everybody in
    /// them alike.
    void theItemsAreTheSameWhoeverOfAGroupIsAskedAbout() {
        const QList<QList<CandidateId>> groups{ids({1, 5, 9}), ids({2, 3, 4}), ids({6, 7, 8})};
        const auto items = [&](const QSet<CandidateId>& asked) {
            return print(independentItems(groups, asked, 42));
        };
        const CandidateId one{1}, two{2}, five{5}, nine{9};
        QCOMPARE(independentItems(groups, {one}, 42).size(), 3);
        QCOMPARE(items({five}), items({one}));
        QCOMPARE(items({one, five, nine}), items({one}));
        QCOMPARE(independentItems(groups, {one, two}, 42).size(), 6);
        QCOMPARE(items({nine, CandidateId{4}}), items({one, two}));
    }

    void theOrderFollowsFromTheSeedAlone() {
        const QList<QList<CandidateId>> groups{ids({1, 2, 3, 4, 5, 6})};
        const auto items = [&](quint32 seed) { return independentItems(groups, {CandidateId{1}}, seed); };
        QCOMPARE(print(items(20261123)), print(items(20261123)));
        QVERIFY(print(items(20261124)) != print(items(20261123)));
        // Over many seeds the asked one stands in each place: its place tells nothing.
        QMap<qsizetype, int> places;
        for (quint32 seed = 0; seed < 600; ++seed)
            ++places[items(seed).indexOf(CandidateId{1})];
        QCOMPARE(places.size(), 6);
        for (const int count : places)
            QVERIFY2(count > 60 && count < 140, qPrintable(QString::number(count)));
    }

    void theSealCoversEveryAnswer() {
        const auto one = examined(ExaminerPart::First, {2, 0});
        QCOMPARE(sealOf(one), sealOf(examined(ExaminerPart::First, {2, 0})));
        QVERIFY(!(sealOf(one) == sealOf(examined(ExaminerPart::First, {2, 1}))));
        auto other = one;
        other.answers.first().grounds = u"brow"_s;
        QVERIFY(!(sealOf(one) == sealOf(other)));
        other = one;
        other.examiner = u"chen"_s;
        QVERIFY(!(sealOf(one) == sealOf(other)));
        other = one;
        other.answers.first().adjusted = {{PictureSide::Probe,
                                           Sha256::of("file"),
                                           Sha256::of("pixels"),
                                           {{{AdjustmentKind::Grey, 0, 0}, Sha256::of("grey")}}}};
        const auto adjusted = sealOf(other);
        QVERIFY(!(sealOf(one) == adjusted));
        other.answers.first().adjusted.first().steps.first().after = Sha256::of("other grey");
        QVERIFY(!(sealOf(other) == adjusted));
        // Answers in another order than the items give the same seal.
        other = one;
        std::reverse(other.answers.begin(), other.answers.end());
        QCOMPARE(sealOf(one), sealOf(other));
    }

    /// Without steps on the pictures it is the seal that versions before them gave.
    void theSealOfAnAnswerWithoutStepsStays() {
        const auto one = examined(ExaminerPart::First, {2});
        const QByteArray sealed =
            "{\"answers\":[{\"answer\":2,\"answeredAt\":\"2026-01-02T03:04:05.000Z\",\"candidate\":1,"
            "\"grounds\":\"ears\"}],\"examination\":1,\"examiner\":\"ruiz\",\"part\":1,\"search\":1,"
            "\"submittedAt\":\"2026-01-02T03:04:05.000Z\"}";
        QCOMPARE(sealOf(one), Sha256::of(sealed));
    }

    void countsWhatIsMissing() {
        auto examination = examined(ExaminerPart::First, {2, 0, 1});
        QCOMPARE(unanswered(examination), 0);
        examination.answers.removeFirst();
        QCOMPARE(unanswered(examination), 1);
        QCOMPARE(print(supported(examination)), u"3"_s);
    }
};

QTEST_GUILESS_MAIN(TestExaminationRules)
#include "tst_examinationrules.moc"
